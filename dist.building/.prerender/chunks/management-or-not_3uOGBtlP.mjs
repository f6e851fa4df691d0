import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/management-or-not.mdx
var frontmatter = {
	"title": "Management, taken or left",
	"question": "Had they managed people, did they consider it, and why did they choose as they did?",
	"summary": "Hear how 24 staff-plus engineers weighed management, half of whom had tried it, and where they contradict one another about doing both.",
	"order": 100,
	"aliases": ["manager or staff engineer", "engineer or manager"],
	"asks": [
		"Should I become a manager or a staff engineer?",
		"Can I go back to engineering after managing?",
		"What are bad reasons to become an engineering manager?",
		"Can a staff engineer manage people at the same time?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "A question many kept asking, with respect"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "A pendulum, a closed door, or both at once"
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
					children: "A question many kept asking, with respect"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “A question many kept asking, with respect”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Twenty-four answered, split exactly in half: two were managing when interviewed, ten had managed before, and twelve were not managers and told of no such spell, though one had been trained for it.\nFor many the matter stayed open. ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#management-or-not",
					children: "Stephen Wan"
				}),
				" went back to it about once a year, ",
				createVNode(_components.a, {
					href: "/stories/diana-pojar/#management-or-not",
					children: "Diana Pojar"
				}),
				" every couple of years, and\n",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#management-or-not",
					children: "Dmitry Petrashko"
				}),
				" tested it each time with one question: would I have more impact?"
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"What they shared was respect for the job. ",
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#management-or-not",
					children: "Duretti Hirpa"
				}),
				" wouldn’t learn it on other people’s careers. ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#management-or-not",
					children: "Silvia Botros"
				}),
				" knew what harm an unready\nmanager can do. ",
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#management-or-not",
					children: "Keavy McMinn"
				}),
				" held that only the wish to support people justifies it. So the warnings concern motives: not for the promotion, said ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#management-or-not",
					children: "Adam Bender"
				}),
				";\nnot because the path is easier to see, said ",
				createVNode(_components.a, {
					href: "/stories/bert-fan/#management-or-not",
					children: "Bert Fan"
				}),
				", who suggested counting your manager’s one-on-ones first."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"And many borrowed from it anyway. ",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#management-or-not",
					children: "Katie Sylor-Miller"
				}),
				" found a staff engineer to be nearly a manager without the people. ",
				createVNode(_components.a, {
					href: "/guides/getting-the-title/#management-detour",
					children: "Getting the title"
				}),
				" weighs the detour, and ",
				createVNode(_components.a, {
					href: "/guides/dual-track-in-disguise/",
					children: "the dual-track chapter"
				}),
				" asks whether the nearness means that there was only ever one track."
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
					children: "A pendulum, a closed door, or both at once"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “A pendulum, a closed door, or both at once”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"For some it swung. ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#management-or-not",
					children: "Dan Na"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#management-or-not",
					children: "Ritu Vincent"
				}),
				" had sat in both seats and valued what each had taught them about the other; ",
				createVNode(_components.a, {
					href: "/stories/aaron-suggs/#management-or-not",
					children: "Aaron Suggs"
				}),
				" had gone back to\nengineering twice and expected to again. ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#management-or-not",
					children: "Damian Schenkelman"
				}),
				" added a condition: the company has to make it possible. For others one visit was enough.\n",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#management-or-not",
					children: "Joy Ebertz"
				}),
				" hated eighteen months of it and suspected that they had sped up a later promotion all the same."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"On combining the two they contradict each other. Bender did both and was spared haggling with another manager. ",
				createVNode(_components.a, {
					href: "/stories/ryan-bergman/#management-or-not",
					children: "Ryan Bergman"
				}),
				" thought that nobody should answer for\nthe person and the project together, and even saw a conflict of interest. ",
				createVNode(_components.a, {
					href: "/stories/john-zittlau/#management-or-not",
					children: "John Zittlau"
				}),
				" wore both hats for a year and gave one back; ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#management-or-not",
					children: "Michelle Bu"
				}),
				"\nhad two strong reports and little of the usual work. Bender’s group was small by Google’s standards, and he didn’t recommend it to everyone, so we read the gap as narrower than it looks: it closes as the number of\nreports falls."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"They weren’t of one mind about power either. ",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#management-or-not",
					children: "Greg Wittel"
				}),
				" had to request what a manager can assign, and thought it worth the price. ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#management-or-not",
					children: "Nelson Elhage"
				}),
				" envied it now and\nthen. ",
				createVNode(_components.a, {
					href: "/stories/alex-kessinger/#management-or-not",
					children: "Alex Kessinger"
				}),
				", who had used it to mandate a solution, called that a mistake: without it he had to prove the value first."
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
var url = "content/questions/management-or-not.mdx/";
var file = "/work/wt/book/content/questions/management-or-not.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/management-or-not.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
