import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/what-the-title-changed.mdx
var frontmatter = {
	"title": "What the title changed",
	"question": "What could they do, or what happened to them, once they held the title that hadn't been so before?",
	"summary": "Weigh 22 accounts of what a staff-plus title changed, from instant credibility to nothing at all, and what it cost the people who got it.",
	"order": 40,
	"aliases": ["did the title matter", "after getting the title"],
	"asks": [
		"What can you do with a staff title that you couldn't do before?",
		"Does the staff title open doors?",
		"What are the downsides of the staff title?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "Less proving, earlier news"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "Whether it was the title at all"
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
					children: "Less proving, earlier news"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “Less proving, earlier news”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: "Twenty-two answered. One had never held a title to judge by, and only one who had could name no change at all. Two changes come up over and over." }),
			"\n",
			createVNode(_components.p, { children: [
				"The first is credit given before a word is said. ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#what-the-title-changed",
					children: "Dan Na"
				}),
				", ",
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#what-the-title-changed",
					children: "Duretti Hirpa"
				}),
				" and\n",
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#what-the-title-changed",
					children: "Keavy McMinn"
				}),
				" all described conversations that no longer began with establishing who they were, and ",
				createVNode(_components.a, {
					href: "/stories/diana-pojar/#what-the-title-changed",
					children: "Diana Pojar"
				}),
				"\nnoticed it most in people who had never worked with her. That isn’t vanity. Time spent on credentials is time taken from the argument."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"The second is a seat. Seven said that they now heard of things sooner, or sat where they were settled. ",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#what-the-title-changed",
					children: "Greg Wittel"
				}),
				" was brought in while a\ndecision was still open, so he could push back on the request itself. ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#what-the-title-changed",
					children: "Silvia Botros"
				}),
				" could speak in ",
				createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#calibration",
						"aria-describedby": "term-calibration",
						children: "performance calibration"
					}), createVNode(_components.span, {
						id: "term-calibration",
						class: "def",
						"data-pagefind-ignore": "",
						children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
					})]
				}),
				" about what managers\nalone might not raise. Both effects have chapters: ",
				createVNode(_components.a, {
					href: "/guides/does-the-title-matter/",
					children: "does the title matter?"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/guides/get-in-the-room/",
					children: "getting in the room"
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
					children: "Whether it was the title at all"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “Whether it was the title at all”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#what-the-title-changed",
					children: "Dmitry Petrashko"
				}),
				" was the one who found nothing: Stripe meant the level not to be a gate, and he thought it wasn’t. But ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#what-the-title-changed",
					children: "Michelle Bu"
				}),
				", at\nStripe in the same spring, found after her change of role that her silence was read as a verdict, and felt lonelier. One policy, two experiences."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Others gave the credit elsewhere. ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#what-the-title-changed",
					children: "Adam Bender"
				}),
				" pointed to skills that took four or five years, ",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#what-the-title-changed",
					children: "Joy Ebertz"
				}),
				" to no longer\nassuming that a problem was somebody else’s. For ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#what-the-title-changed",
					children: "Ritu Vincent"
				}),
				" no shut door opened, yet she found the confidence to ask for harder work;\n",
				createVNode(_components.a, {
					href: "/stories/alex-kessinger/#what-the-title-changed",
					children: "Alex Kessinger"
				}),
				", too, placed the change mainly inside himself."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"On whether titles matter at all, the firmest voices were Botros and ",
				createVNode(_components.a, {
					href: "/stories/ras-kasa-williams/#what-the-title-changed",
					children: "Kasa Williams"
				}),
				", who each rejected the idea that they don’t.\nBotros added that only some people are in a position to call a title empty, and that she wasn’t one of them. If your opinions have always been taken seriously, read the skeptical\nanswers with that in mind."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"And some of what changed was unwelcome. ",
				createVNode(_components.a, {
					href: "/stories/bert-fan/#what-the-title-changed",
					children: "Bert Fan"
				}),
				" got a place in strategy and planning meetings, and advised the curious to think twice. ",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#what-the-title-changed",
					children: "Katie Sylor-Miller"
				}),
				" lost the clear problems,\nand found that people did not simply start to listen. ",
				createVNode(_components.a, {
					href: "/stories/rick-boone/#what-the-title-changed",
					children: "Rick Boone"
				}),
				" had to say which hat he wore before he gave advice. The bill comes with the title;\n",
				createVNode(_components.a, {
					href: "/guides/operating-at-staff/",
					children: "operating at staff"
				}),
				" is about paying it."
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
var url = "content/questions/what-the-title-changed.mdx/";
var file = "/work/wt/book/content/questions/what-the-title-changed.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/what-the-title-changed.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
