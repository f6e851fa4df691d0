import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/where-the-impact-is.mdx
var frontmatter = {
	"title": "Where their impact lay",
	"question": "Where did they feel that they made the most difference?",
	"summary": "Read across 18 answers about where staff-plus engineers made a difference, from one line of configuration to a type checker for six hundred people.",
	"order": 30,
	"aliases": ["most impactful work", "where they had the most impact"],
	"asks": [
		"Where do staff engineers have the most impact?",
		"How do staff engineers measure their impact?",
		"What work should a staff engineer be proud of?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "In what other people then did"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "Countable or not, and how long it took"
	}];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		h2: "h2",
		p: "p",
		section: "section",
		...props.components
	};
	return createVNode(Fragment, { children: [createVNode(_components.section, {
		"data-section": "in-common",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "in-common",
					children: "In what other people then did"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “In what other people then did”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Eighteen interviews bear on this question. You might expect a list of systems, and some came: ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#where-the-impact-is",
					children: "Nelson Elhage"
				}),
				"’s type checker, the submission platform\nthat ",
				createVNode(_components.a, {
					href: "/stories/mikhail-chernykh/#where-the-impact-is",
					children: "Mikhail Chernykh"
				}),
				" helped build, the large projects ",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#where-the-impact-is",
					children: "Greg Wittel"
				}),
				" took from idea to production. Most of the\neighteen pointed at somebody else’s work that had gone better."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Three found the same opening, in places far apart. ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#where-the-impact-is",
					children: "Adam Bender"
				}),
				" discovered that another part of Google had made about 70% of what his project wanted.\n",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#where-the-impact-is",
					children: "Katie Sylor-Miller"
				}),
				" looked for the one cause beneath two teams’ complaints. ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#where-the-impact-is",
					children: "Silvia Botros"
				}),
				" brought groups together before they\nbuilt nearly the same thing twice. None of the three needed to be cleverer than the teams involved, only to have talked to both; that is the practical case for\n",
				createVNode(_components.a, {
					href: "/guides/network-of-peers/",
					children: "a network of peers"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Others put it in agreement. ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#where-the-impact-is",
					children: "Damian Schenkelman"
				}),
				" would rather have about two hundred people pointing one way than any code of his own. To\n",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#where-the-impact-is",
					children: "Joy Ebertz"
				}),
				", even an unfunded vision paid, because everybody’s small edits then leaned together: ",
				createVNode(_components.a, {
					href: "/guides/engineering-strategy/",
					children: "strategy"
				}),
				" at its cheapest."
			] }),
			"\n"
		]
	}), createVNode(_components.section, {
		"data-section": "where-they-differ",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "where-they-differ",
					children: "Countable or not, and how long it took"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “Countable or not, and how long it took”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/aaron-suggs/#where-the-impact-is",
					children: "Aaron Suggs"
				}),
				" could show figures: availability above 99.95%, or 30% less latency from one corrected line. ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#where-the-impact-is",
					children: "Elhage"
				}),
				" had the most traceable\nresult of all, in six hundred editors every day, and yet suspected that his work on architecture, which nobody could trace, might matter more over the years.\n",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#where-the-impact-is",
					children: "Michelle Bu"
				}),
				" mistrusted the word itself as the company’s yardstick and asked instead what gave her energy. If your own best work can’t be counted, you are in\nexperienced company, and you will have to describe it well."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"They worked at different speeds. ",
				createVNode(_components.a, {
					href: "/stories/ras-kasa-williams/#where-the-impact-is",
					children: "Kasa Williams"
				}),
				" measured days: had a stuck peer got moving by evening? ",
				createVNode(_components.a, {
					href: "/stories/stephen-kawaguchi/#where-the-impact-is",
					children: "Stephen Kawaguchi"
				}),
				"’s answer took\neighteen months with one team, and ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#where-the-impact-is",
					children: "Ritu Vincent"
				}),
				" learned the value of one project from messages that came years later."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Last, some made and some prevented. Chernykh moved live traffic onto a new platform; Botros often counted it a success that something was never built, and\n",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#where-the-impact-is",
					children: "Dmitry Petrashko"
				}),
				" that a plan shrank to the part worth having. Ladders tend to notice the first kind.\n",
				createVNode(_components.a, {
					href: "/guides/work-on-what-matters/",
					children: "Work on what matters"
				}),
				" argues for choosing by value all the same."
			] })
		]
	})] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, {
		...props,
		children: createVNode(_createMdxContent, { ...props })
	}) : _createMdxContent(props);
}
var url = "content/questions/where-the-impact-is.mdx/";
var file = "/work/wt/book/content/questions/where-the-impact-is.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/where-the-impact-is.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
