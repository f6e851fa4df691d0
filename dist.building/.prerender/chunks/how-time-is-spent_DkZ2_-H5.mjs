import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/how-time-is-spent.mdx
var frontmatter = {
	"title": "How their time was spent",
	"question": "What filled their days and weeks, and how did they divide the hours?",
	"summary": "See how 25 staff-plus engineers divided a week, how much of it was code, and what they did to protect the part that needed quiet.",
	"order": 20,
	"aliases": ["a week in the role", "calendars of staff engineers"],
	"asks": [
		"How do staff engineers spend their time?",
		"What does a staff engineer's calendar look like?",
		"How many meetings does a staff engineer have?",
		"How do staff engineers protect focus time?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "The week was designed, and seldom around code"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "From no code by rule to most of the week"
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
					children: "The week was designed, and seldom around code"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “The week was designed, and seldom around code”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"All twenty-five answered. The complaint you might expect, that meetings ate the code, is rare. About half reported less code than before, or hardly any, and few of them minded. ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#how-time-is-spent",
					children: "Dan Na"
				}),
				"\nsaw irony in writing less of it after the promotion, and saw the reason too: his team had plenty of strong coders. ",
				createVNode(_components.a, {
					href: "/stories/bert-fan/#how-time-is-spent",
					children: "Bert Fan"
				}),
				" shipped far\nless than colleagues and said so without regret. In its place stood talking and, again and again, documents. ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#how-time-is-spent",
					children: "Adam Bender"
				}),
				" joked that\nGoogle Docs was nearly his IDE."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"What they did guard was shape. Eight kept days or blocks apart for one kind of work. ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#how-time-is-spent",
					children: "Damian Schenkelman"
				}),
				" herded meetings into Monday, Wednesday and\nFriday, ",
				createVNode(_components.a, {
					href: "/stories/mikhail-chernykh/#how-time-is-spent",
					children: "Mikhail Chernykh"
				}),
				" gave his days themes, ",
				createVNode(_components.a, {
					href: "/stories/rebecca-panja/#how-time-is-spent",
					children: "Rebecca Panja"
				}),
				" liked to give a whole day to one kind of task.\n",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#how-time-is-spent",
					children: "Stephen Wan"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#how-time-is-spent",
					children: "Dmitry Petrashko"
				}),
				" split the week along the same lines and chose opposite days: Tuesday and Thursday were for meetings\nin one calendar and for code in the other. That it was fenced mattered more than where."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Few divisions were fixed. ",
				createVNode(_components.a, {
					href: "/stories/diana-pojar/#how-time-is-spent",
					children: "Diana Pojar"
				}),
				"’s half-and-half moved every quarter, and ",
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#how-time-is-spent",
					children: "Keavy McMinn"
				}),
				" refused percentages\nbecause her work came in phases."
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
					children: "From no code by rule to most of the week"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “From no code by rule to most of the week”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Seven put a percentage or a fraction on their own week, and the numbers don’t converge. ",
				createVNode(_components.a, {
					href: "/stories/john-zittlau/#how-time-is-spent",
					children: "John Zittlau"
				}),
				" aimed to give one team 60%, mostly coding.\n",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#how-time-is-spent",
					children: "Ritu Vincent"
				}),
				" coded about a fifth of the time as a tech lead and all day in an incubator, in the same company. At the far end\n",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#how-time-is-spent",
					children: "Silvia Botros"
				}),
				" shipped none, and her boss checked. ",
				createVNode(_components.a, {
					href: "/guides/what-staff-engineers-do/",
					children: "What staff engineers do"
				}),
				" asks why one title holds\nsuch different weeks; part of the answer is the archetype."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"They also disagreed about interruptions. ",
				createVNode(_components.a, {
					href: "/stories/ryan-bergman/#how-time-is-spent",
					children: "Ryan Bergman"
				}),
				" dived in: a day that unblocked five teams was worth having done nothing of his own.\n",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#how-time-is-spent",
					children: "Greg Wittel"
				}),
				" answered a meeting request in writing if he could. ",
				createVNode(_components.a, {
					href: "/stories/aaron-suggs/#how-time-is-spent",
					children: "Aaron Suggs"
				}),
				" counted interruptions as 15% of his time\nand tried to leave documentation behind each so that there would be fewer. ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#how-time-is-spent",
					children: "Michelle Bu"
				}),
				" published her priorities and what she would turn down, a habit you can take\nover with ",
				createVNode(_components.a, {
					href: "/resources/top-three-document/",
					children: "a page of three"
				}),
				". Which is right depends on whether answering is the job; ",
				createVNode(_components.a, {
					href: "/guides/work-on-what-matters/",
					children: "work on what matters"
				}),
				"\nhelps you tell."
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
var url = "content/questions/how-time-is-spent.mdx/";
var file = "/work/wt/book/content/questions/how-time-is-spent.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/how-time-is-spent.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
