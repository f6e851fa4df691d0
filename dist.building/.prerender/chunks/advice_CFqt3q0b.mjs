import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/advice.mdx
var frontmatter = {
	"title": "The advice they gave and kept",
	"question": "Which advice had helped them, and what would they tell somebody new at the level?",
	"summary": "Read the advice of 25 staff-plus engineers against itself, what most agree on, where it collides, and how to tell which half is meant for you.",
	"order": 110,
	"aliases": ["advice from staff engineers", "career advice"],
	"asks": [
		"What advice do staff engineers have for new staff engineers?",
		"What do I need to learn after senior engineer?",
		"Should I work on my strengths or my weaknesses?",
		"How do I avoid burning out as a staff engineer?",
		"Are technical skills enough to become a staff engineer?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "Find out what it means here, then know people"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "Four collisions"
	}];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		h2: "h2",
		p: "p",
		section: "section",
		strong: "strong",
		...props.components
	};
	return createVNode(Fragment, { children: [createVNode(_components.section, {
		"data-section": "in-common",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "in-common",
					children: "Find out what it means here, then know people"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “Find out what it means here, then know people”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"All twenty-five gave some. The dullest item is among the most repeated: learn what the job means where you are. ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#advice",
					children: "Damian Schenkelman"
				}),
				" told you to ask many people,\n",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#advice",
					children: "Greg Wittel"
				}),
				" to learn what your manager and organization expect, ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#advice",
					children: "Silvia Botros"
				}),
				" to be ready not to like the answer. ",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#advice",
					children: "Dmitry Petrashko"
				}),
				" went a step further:\nagree with those above you on what you may trade away."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"The other common thread is that skill with technology stops being what holds you back. ",
				createVNode(_components.a, {
					href: "/stories/ryan-bergman/#advice",
					children: "Ryan Bergman"
				}),
				" knew nobody who had reached staff on it alone. ",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#advice",
					children: "Katie Sylor-Miller"
				}),
				" told\nwomen and non-binary people who came to her that they probably had it already, and that reputation was the work left. From there the advice turns practical. ",
				createVNode(_components.a, {
					href: "/stories/ras-kasa-williams/#advice",
					children: "Kasa Williams"
				}),
				" wanted you to know people before you have\nto oppose them; ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#advice",
					children: "Nelson Elhage"
				}),
				" to befriend the managers who staff things; ",
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#advice",
					children: "Keavy McMinn"
				}),
				" to find peers who challenge you, since it gets lonelier.\n",
				createVNode(_components.a, {
					href: "/guides/network-of-peers/",
					children: "A network"
				}),
				" is an investment that many of these answers presuppose."
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
					children: "Four collisions"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “Four collisions”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.strong, { children: "Change, or go on?" }),
				" ",
				createVNode(_components.a, {
					href: "/stories/diana-pojar/#advice",
					children: "Diana Pojar"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#advice",
					children: "Adam Bender"
				}),
				" had learned that what brought you to senior won’t bring you further. Williams said to go on with what got you here and\nextend it slowly. They guard against different failures: clinging to the old job, and burning out on the new one."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.strong, { children: "Strength, or stretch?" }),
				" ",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#advice",
					children: "Joy Ebertz"
				}),
				" amplified what she was good at, and ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#advice",
					children: "Michelle Bu"
				}),
				" warned against copying work that won’t give you energy. But\n",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#advice",
					children: "Ritu Vincent"
				}),
				" urged you to ask for the project you might fail at, and ",
				createVNode(_components.a, {
					href: "/stories/rick-boone/#advice",
					children: "Rick Boone"
				}),
				" wanted mentors who throw you at what scares you. Our reading: stretch in what you\ntake on, and rely on strength in how you do it. Ebertz, a self-described introvert, wrote where others mingled."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.strong, { children: "Yours, or not yours?" }),
				" ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#advice",
					children: "Dan Na"
				}),
				" said that every problem between teams is yours now. Elhage picked one or two for a year and let other serious ones lie, and ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#advice",
					children: "Stephen Wan"
				}),
				" had to\nlearn that he wasn’t meant to carry everything. Noticing is the part that can’t be declined; for the rest there is ",
				createVNode(_components.a, {
					href: "/guides/work-on-what-matters/#thirty-or-one",
					children: "choosing one of thirty"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.strong, { children: "Yield, or insist?" }),
				" Botros’s career changed when she saw that ",
				createVNode(_components.a, {
					href: "/guides/never-be-wrong/",
					children: "being right"
				}),
				" wasn’t the point, and ",
				createVNode(_components.a, {
					href: "/stories/bert-fan/#advice",
					children: "Bert Fan"
				}),
				" advised letting others decide differently than you would.\n",
				createVNode(_components.a, {
					href: "/stories/stephen-kawaguchi/#advice",
					children: "Stephen Kawaguchi"
				}),
				", by nature a man of consensus, kept one exception: where indecision would undo a strategic goal he acted first and took the consequences. He called for\ncourage there and for humility everywhere else. If you find yourself needing the exception often, it isn’t one."
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
var url = "content/questions/advice.mdx/";
var file = "/work/wt/book/content/questions/advice.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/advice.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
