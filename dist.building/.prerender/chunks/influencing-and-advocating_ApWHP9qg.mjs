import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/influencing-and-advocating.mdx
var frontmatter = {
	"title": "Influence and advocacy",
	"question": "Did they argue for technology, practice or change, and how did they win people over?",
	"summary": "Compare how 22 staff-plus engineers changed minds without authority, how long it took them, and when they let an idea go.",
	"order": 50,
	"aliases": [
		"influence without authority",
		"advocating for change",
		"technology advocacy"
	],
	"asks": [
		"How do staff engineers influence without authority?",
		"How do I get a technical change adopted across a company?",
		"How much of a staff engineer's job is persuading people?",
		"When should I give up on an idea at work?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "Homework first, then one person at a time"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "How much, about what, in whose name"
	}];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		h2: "h2",
		p: "p",
		section: "section",
		span: "span",
		...props.components
	};
	return createVNode(Fragment, { children: [createVNode(_components.section, {
		"data-section": "in-common",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "in-common",
					children: "Homework first, then one person at a time"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “Homework first, then one person at a time”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Twenty-two answered, and nobody recommended giving orders. ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#influencing-and-advocating",
					children: "Silvia Botros"
				}),
				" said outright that an architect can’t, and ",
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#influencing-and-advocating",
					children: "Keavy McMinn"
				}),
				" that she\nhad never seen it work well. ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#influencing-and-advocating",
					children: "Ritu Vincent"
				}),
				", even with the answer in her head, wanted the owning team to reach it."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"What they did instead can be put in one order, though the order is ours. Begin with a pain that people have already voiced: ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#influencing-and-advocating",
					children: "Damian Schenkelman"
				}),
				" collected the rumors that slowed teams,\n",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#influencing-and-advocating",
					children: "Nelson Elhage"
				}),
				" kept a list all year of what tripped engineers up. Try the cure small, as ",
				createVNode(_components.a, {
					href: "/stories/alex-kessinger/#influencing-and-advocating",
					children: "Alex Kessinger"
				}),
				" did with one app\nand ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#influencing-and-advocating",
					children: "Stephen Wan"
				}),
				" with one team. Then see people separately before anything is decided. Schenkelman had a name for that, ",
				createVNode(_components.a, {
					href: "/guides/present-to-executives/#nemawashi",
					children: "nemawashi"
				}),
				";\nMcMinn went from group to group asking what she had missed, and ",
				createVNode(_components.a, {
					href: "/stories/ryan-bergman/#influencing-and-advocating",
					children: "Ryan Bergman"
				}),
				" from one product owner to the next, showing each what their own system\nwould gain. Finally, leave a record. ",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#influencing-and-advocating",
					children: "Joy Ebertz"
				}),
				" wrote down what she had turned down and why, so that people could see they had been heard."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Why asking beats announcing is the subject of ",
				createVNode(_components.a, {
					href: "/guides/never-be-wrong/",
					children: "never be wrong"
				}),
				"."
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
					children: "How much, about what, in whose name"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “How much, about what, in whose name”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Bergman called advocacy his primary job. ",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#influencing-and-advocating",
					children: "Greg Wittel"
				}),
				" gave it a small share of his time. For Elhage it had a season, planning, since that is when\npriorities turn into people."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"The subject varied more than you’d guess from twenty-two engineers. ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#influencing-and-advocating",
					children: "Dan Na"
				}),
				" set up a coffee bot and a book club, ",
				createVNode(_components.a, {
					href: "/stories/rebecca-panja/#influencing-and-advocating",
					children: "Rebecca Panja"
				}),
				" a newsletter,\n",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#influencing-and-advocating",
					children: "Adam Bender"
				}),
				" pressed for a line in ",
				createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#career-ladder",
						"aria-describedby": "term-career-ladder",
						children: "job ladders"
					}), createVNode(_components.span, {
						id: "term-career-ladder",
						class: "def",
						"data-pagefind-ignore": "",
						children: "A company’s written account of its levels and of what it expects at each, used to hire, judge and promote."
					})]
				}),
				". So did the time. ",
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#influencing-and-advocating",
					children: "Duretti Hirpa"
				}),
				" needed three meetings and some asynchronous\nwork for a template; an API redesign at Stripe took two years to land, and ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#influencing-and-advocating",
					children: "Michelle Bu"
				}),
				" thought that no flaw."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"They were split over stubbornness. Ebertz repeated one risk until Product chose to fix it. ",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#influencing-and-advocating",
					children: "Katie Sylor-Miller"
				}),
				" prized tenacity too, but with a test: if it turns out that\nyou want it and the organization doesn’t need it, drop it. The two meet if you ask who would miss the thing."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/rick-boone/#influencing-and-advocating",
					children: "Rick Boone"
				}),
				" stands apart, since he spoke for somebody else. Before entering a room he asked what his vice president would ask there, and he promoted only what\nhe himself believed. ",
				createVNode(_components.a, {
					href: "/guides/stay-aligned-with-authority/",
					children: "Staying aligned with authority"
				}),
				" starts from there."
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
var url = "content/questions/influencing-and-advocating.mdx/";
var file = "/work/wt/book/content/questions/influencing-and-advocating.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/influencing-and-advocating.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
