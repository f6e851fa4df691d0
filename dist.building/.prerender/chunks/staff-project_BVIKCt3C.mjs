import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/staff-project.mdx
var frontmatter = {
	"title": "The staff project, if there was one",
	"question": "Was there one large project that won them the promotion, and what was it?",
	"summary": "Read 17 answers about staff projects side by side, what the real ones had in common, and why the project and the promotion came apart so often.",
	"order": 90,
	"aliases": ["did they have a staff project", "projects that led to staff"],
	"asks": [
		"Did these staff engineers have a staff project?",
		"What was a typical staff project?",
		"Does a staff project guarantee a promotion?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "Visible, shared, and slow to pay"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "A rule, a habit or a mistake"
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
					children: "Visible, shared, and slow to pay"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “Visible, shared, and slow to pay”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Seventeen answered: three with a plain yes, seven somewhere between, seven with no. ",
				createVNode(_components.a, {
					href: "/guides/staff-projects/",
					children: "Staff projects"
				}),
				" sorts them and helps you find out what your company requires. Read\nside by side, the answers show something else: how loosely project and promotion were tied, even for those who had both."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#staff-project",
					children: "Keavy McMinn"
				}),
				" led several such projects and was promoted for none. ",
				createVNode(_components.a, {
					href: "/stories/ras-kasa-williams/#staff-project",
					children: "Kasa Williams"
				}),
				"’s lit the fire, but the title waited for a spell of\nresults as tech lead. ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#staff-project",
					children: "Michelle Bu"
				}),
				"’s two products had to age until users had shown that the choices held. ",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#staff-project",
					children: "Dmitry Petrashko"
				}),
				" had one that was large enough, but\nthe credit was hard to divide among three; a couple of short projects afterward settled it, he believed. The opposite happened as well. ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#staff-project",
					children: "Nelson Elhage"
				}),
				" won his last promotion on six\nmonths that weren’t his best work but could be seen."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"What could be seen is the thread. Most of the projects that counted crossed teams or layers, and somebody outside was watching: executives at Mailchimp,\na season’s income at ",
				createVNode(_components.a, {
					href: "/stories/john-zittlau/#staff-project",
					children: "John Zittlau"
				}),
				"’s Intuit. Even those without a project had work of that kind. ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#staff-project",
					children: "Silvia Botros"
				}),
				" named many months with visible\nresults, ",
				createVNode(_components.a, {
					href: "/stories/diana-pojar/#staff-project",
					children: "Diana Pojar"
				}),
				" the business metrics before her company went public. Whatever you build, plan who will know, a year before\n",
				createVNode(_components.a, {
					href: "/guides/promotion-packets/",
					children: "the packet"
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
					children: "A rule, a habit or a mistake"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “A rule, a habit or a mistake”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"The three clear yeses came from people who had found one more or less necessary. ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#staff-project",
					children: "Adam Bender"
				}),
				" called it practically a requirement at Google, ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#staff-project",
					children: "Ritu Vincent"
				}),
				" couldn’t\nrecall a staff promotion at Dropbox without one, and Zittlau held that reaching staff generally takes it. Two of these are statements about one employer. At Slack, Pojar said, the process had no such step; at\nStitch Fix none was asked for, although ",
				createVNode(_components.a, {
					href: "/stories/alex-kessinger/#staff-project",
					children: "Alex Kessinger"
				}),
				"’s work against friction carried much of his case."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Others doubted the idea itself. ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#staff-project",
					children: "Stephen Wan"
				}),
				" feared the hero it invites and preferred people who build an organization to people who carry it. Elhage had known staff engineers who ran nothing\ngrand and made everyone around them better. These don’t contradict the yeses. They are about what a company should reward, and the yeses about what one did."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Among the seven noes, the reasons differ, and so does their use to you. ",
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#staff-project",
					children: "Duretti Hirpa"
				}),
				" came in at the level, ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#staff-project",
					children: "Damian Schenkelman"
				}),
				" through a director’s job. The other\nfive had a record that added up. Only the last can be started on Monday where you are; ",
				createVNode(_components.a, {
					href: "/guides/problems-not-projects/",
					children: "problems, not projects"
				}),
				" says how."
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
var url = "content/questions/staff-project.mdx/";
var file = "/work/wt/book/content/questions/staff-project.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/staff-project.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
