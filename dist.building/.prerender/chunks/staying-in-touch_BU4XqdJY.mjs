import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/staying-in-touch.mdx
var frontmatter = {
	"title": "How they kept in touch with the work",
	"question": "How did they keep hold of what building things there was really like?",
	"summary": "Borrow from 16 ways of staying close to daily engineering, by code, by conversation or by survey, and see what each one misses.",
	"order": 60,
	"aliases": [
		"staying technical",
		"staying close to the code",
		"keeping in touch with engineers"
	],
	"asks": [
		"How do staff engineers stay technical?",
		"How do I stay connected to what engineers deal with every day?",
		"Are developer surveys worth it?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "They went and asked"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "Whether code is needed, and what surveys tell"
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
					children: "They went and asked"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “They went and asked”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Sixteen answered. The expected reply, keep coding, came from about half, and rarely alone. The commonest instrument was a conversation: seven named one-on-ones.\n",
				createVNode(_components.a, {
					href: "/stories/alex-kessinger/#staying-in-touch",
					children: "Alex Kessinger"
				}),
				" had ten to twenty people he met without an agenda, ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#staying-in-touch",
					children: "Michelle Bu"
				}),
				" twelve half hours in one week. Those\nwithout a calendar slot found another excuse: ",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#staying-in-touch",
					children: "Dmitry Petrashko"
				}),
				" sat down at strangers’ dinner tables with three questions, ",
				createVNode(_components.a, {
					href: "/stories/rick-boone/#staying-in-touch",
					children: "Rick Boone"
				}),
				" kept his\ndesk within earshot of his old team."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/bert-fan/#staying-in-touch",
					children: "Bert Fan"
				}),
				" explained why it works. Somebody with no say over your pay or promotion is somebody you can be frank with. That is an advantage over any manager, and\n",
				createVNode(_components.a, {
					href: "/guides/network-of-peers/#candor",
					children: "it has to be used"
				}),
				" to be worth anything."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"When they did code, they chose work that could wait. Boone stayed off the critical path; ",
				createVNode(_components.a, {
					href: "/stories/stephen-kawaguchi/#staying-in-touch",
					children: "Stephen Kawaguchi"
				}),
				" took isolated areas; ",
				createVNode(_components.a, {
					href: "/stories/mikhail-chernykh/#staying-in-touch",
					children: "Mikhail Chernykh"
				}),
				"\nbuilt a toy version of what his team was about to need."
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
					children: "Whether code is needed, and what surveys tell"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “Whether code is needed, and what surveys tell”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/ras-kasa-williams/#staying-in-touch",
					children: "Kasa Williams"
				}),
				" thought code kept his strategy honest, and ",
				createVNode(_components.a, {
					href: "/stories/john-zittlau/#staying-in-touch",
					children: "John Zittlau"
				}),
				" spent a significant share of his time in it.\n",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#staying-in-touch",
					children: "Damian Schenkelman"
				}),
				" accepted being behind and chose what to follow; ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#staying-in-touch",
					children: "Silvia Botros"
				}),
				", who shipped none, read Slack rooms between\nmeetings. Kawaguchi warned that review isn’t a substitute either: see only slices and you lose the whole, so he read the main line as well."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Five spoke of surveys, and no two alike. ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#staying-in-touch",
					children: "Stephen Wan"
				}),
				" helped start them and valued the pulse. At Stripe they seldom surprised Petrashko but put known complaints in order.\nBotros kept being surprised, mostly to learn that the tool people wished for already existed. Boone used them beside short messages. Kessinger doubted what a survey says where\ntrust is missing, because developers may take it for an evaluation. The answers fit together if a survey ranks what conversations have found;\n",
				createVNode(_components.a, {
					href: "/guides/technical-quality/",
					children: "technical quality"
				}),
				" says how to measure without fooling yourself."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"The boldest aim was ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#staying-in-touch",
					children: "Nelson Elhage"
				}),
				"’s: to know everything going on. It let him see trouble one step behind a stated goal. It also left him with seven years of failed\nattempts to recite at every fresh start, and Botros wasn’t sure how long she could keep up the effort. Contact takes hours, so decide whose week you most need to understand."
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
var url = "content/questions/staying-in-touch.mdx/";
var file = "/work/wt/book/content/questions/staying-in-touch.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/staying-in-touch.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
