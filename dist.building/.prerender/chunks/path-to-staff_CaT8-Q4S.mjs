import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/path-to-staff.mdx
var frontmatter = {
	"title": "Their path to staff",
	"question": "How did they come to the title or the job, and what helped?",
	"summary": "Trace 25 ways to a staff-plus job, promoted, hired or chosen, and see what they credited most, and where their advice pulls in opposite directions.",
	"order": 80,
	"aliases": ["how they got to staff", "becoming a staff engineer"],
	"asks": [
		"How did other people get to staff engineer?",
		"Are most staff engineers promoted or hired?",
		"How long does it take to become a staff engineer?",
		"Does working remotely hurt a promotion to staff?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "The work came first, and somebody spoke"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "Stay or go, near or far"
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
					children: "The work came first, and somebody spoke"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “The work came first, and somebody spoke”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: "Fourteen of the twenty-five were promoted where they worked and five were hired at the level. One was placed there when levels arrived, one was named by his predecessor, one never held\nthe title, and three don’t say." }),
			"\n",
			createVNode(_components.p, { children: [
				"Across all of these, the job tended to come before its name. ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#path-to-staff",
					children: "Adam Bender"
				}),
				" described about a year of it as the price at Google, after the harder search for a problem of the\nright size. ",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#path-to-staff",
					children: "Dmitry Petrashko"
				}),
				" went up two levels, each after a good while at the next one. ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#path-to-staff",
					children: "Ritu Vincent"
				}),
				" and her manager compared\nthe new definitions with what she was already doing."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"And in about half of the accounts a particular person spoke up. ",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#path-to-staff",
					children: "Katie Sylor-Miller"
				}),
				" was turned down twice until a director stood behind her. ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#path-to-staff",
					children: "Silvia Botros"
				}),
				" did the paperwork for one promotion\nherself, and received the next as a surprise because a new manager had spoken for her. ",
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#path-to-staff",
					children: "Duretti Hirpa"
				}),
				" had her interview framed as one for staff before\nit began. ",
				createVNode(_components.a, {
					href: "/guides/getting-the-title/",
					children: "Getting the title"
				}),
				" treats the chain and ",
				createVNode(_components.a, {
					href: "/guides/find-your-sponsor/",
					children: "finding a sponsor"
				}),
				" its most human link."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Few pretended it was all merit. ",
				createVNode(_components.a, {
					href: "/stories/bert-fan/#path-to-staff",
					children: "Bert Fan"
				}),
				" put luck first in the list and also said what had bought him the freedom to choose: a degree and no debt. ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#path-to-staff",
					children: "Stephen Wan"
				}),
				" and\n",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#path-to-staff",
					children: "Nelson Elhage"
				}),
				" credited coming early, which nobody can copy at a company already large; what can be copied is their effort to keep a view of the whole."
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
					children: "Stay or go, near or far"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “Stay or go, near or far”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#path-to-staff",
					children: "Keavy McMinn"
				}),
				" thought that changing companies had done more for her title than anything else; her days stayed much the same. It looks like a case for leaving,\nuntil you see that three of the five who were hired in came from a comparable post or a higher one: ",
				createVNode(_components.a, {
					href: "/stories/john-zittlau/#path-to-staff",
					children: "John Zittlau"
				}),
				" from Staff elsewhere, ",
				createVNode(_components.a, {
					href: "/stories/mikhail-chernykh/#path-to-staff",
					children: "Mikhail Chernykh"
				}),
				" from a\nlead’s job, ",
				createVNode(_components.a, {
					href: "/stories/aaron-suggs/#path-to-staff",
					children: "Aaron Suggs"
				}),
				" from director. Moving carried their level over. For the other two, McMinn and Hirpa, it gave the level a name at last; whether it would for you depends on\n",
				createVNode(_components.a, {
					href: "/guides/finding-the-right-company/",
					children: "the company you choose"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"How it was decided varied more than the ladders suggest. At Box ",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#path-to-staff",
					children: "Joy Ebertz"
				}),
				" wrote her own case and could apply without her manager’s consent; ",
				createVNode(_components.a, {
					href: "/stories/diana-pojar/#path-to-staff",
					children: "Diana Pojar"
				}),
				"\nwrote one together with her manager; ",
				createVNode(_components.a, {
					href: "/stories/rick-boone/#path-to-staff",
					children: "Rick Boone"
				}),
				" was recommended by the man who was leaving, and tried to have the offer withdrawn."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"They disagreed most about distance. ",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#path-to-staff",
					children: "Greg Wittel"
				}),
				" said that years of remote work had set him back in an office company. Ebertz thought being on site had been a little easier, and\nSylor-Miller that remote people must work harder to be seen. McMinn, always remote, didn’t think it had held her back, but then her employers had largely been spread out as well. So ask how many others are\nfar away before you ask whether distance hurts."
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
var url = "content/questions/path-to-staff.mdx/";
var file = "/work/wt/book/content/questions/path-to-staff.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/path-to-staff.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
