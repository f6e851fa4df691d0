import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/pages/about.mdx
var frontmatter = {
	"title": "About this guide",
	"summary": "What this guide is, what it draws on, how it treats the people in it, and what it promises about its addresses.",
	"order": 90,
	"aliases": [
		"colophon",
		"license",
		"who wrote this"
	],
	"asks": ["Who is behind the Staff-Plus Field Guide?", "May I copy this guide into our wiki?"],
	"connections": [{
		"id": "guide:introduction",
		"why": "where to begin reading"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "the whole book",
			"lines": "004:106-4128"
		},
		{
			"id": "staffeng-com",
			"where": "guides and interviews",
			"lines": "about:1-2"
		},
		{
			"id": "single-track-in-disguise",
			"where": "the whole essay",
			"lines": "001:1-37"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "the whole essay",
			"lines": "002:1-37"
		},
		{
			"id": "peer-partnership-note",
			"where": "the whole note",
			"lines": "000:1-9"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "what-it-draws-on",
			"text": "What it draws on"
		},
		{
			"depth": 2,
			"slug": "people",
			"text": "How it treats people"
		},
		{
			"depth": 2,
			"slug": "license",
			"text": "What you may do with it"
		},
		{
			"depth": 2,
			"slug": "addresses",
			"text": "What its addresses promise"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		em: "em",
		h2: "h2",
		p: "p",
		section: "section",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "This is an independent guidebook about engineering past senior. Nobody whose work it draws on has written, reviewed or endorsed it." }),
		"\n",
		createVNode(_components.section, {
			"data-section": "what-it-draws-on",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-it-draws-on",
						children: "What it draws on"
					}), createVNode(_components.a, {
						href: "#what-it-draws-on",
						class: "mark",
						"aria-label": "Link to “What it draws on”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The largest debt is to Will Larson’s ",
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "Staff Engineer"
					}),
					" and to the interviews that he and many engineers published at ",
					createVNode(_components.a, {
						href: "/sources/#staffeng-com",
						children: "StaffEng"
					}),
					". Three shorter pieces, which often disagree with the book, are used just as seriously: ",
					createVNode(_components.a, {
						href: "/glossary/#single-track-in-disguise",
						children: "Single track in disguise"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#how-i-think-about-the-staff-track",
						children: "How I Think About the Staff Engineer Track"
					}),
					" and an unsigned ",
					createVNode(_components.a, {
						href: "/sources/#peer-partnership-note",
						children: "note on partnership"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Facts, figures and models come from those sources, and each page lists them at its end. The sentences are ours. Where the sources contradict each other, the page says so and says when each is right. The ",
					createVNode(_components.a, {
						href: "/guides/further-reading/",
						children: "annotated bibliography"
					}),
					" leads to everything else."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "people",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "people",
						children: "How it treats people"
					}), createVNode(_components.a, {
						href: "#people",
						class: "mark",
						"aria-label": "Link to “How it treats people”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The stories tell of real engineers, and only what they said themselves in public interviews between 2020 and 2022. Roles, teams and numbers are as of the interview and stand in the past tense. Every story links to the original, and every fact in its box is traced to lines of that interview. An archetype is marked as ",
					createVNode(_components.em, { children: "assigned by the source" }),
					" or as ",
					createVNode(_components.em, { children: "our reading" }),
					", with the reason."
				] }),
				"\n",
				createVNode(_components.p, { children: "If a story is about you and something in it is wrong, or you would rather not be in it, open an issue on the project and it will be mended." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "license",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "license",
						children: "What you may do with it"
					}), createVNode(_components.a, {
						href: "#license",
						class: "mark",
						"aria-label": "Link to “What you may do with it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The text is under the Creative Commons Attribution 4.0 license: copy it, change it, print it, put it into your company’s wiki, and say where it came from. The code is under the MIT license. You can also serve a copy of the whole guide inside your own network; it asks for nothing from any other host, keeps no accounts, and watches nobody." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "addresses",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "addresses",
						children: "What its addresses promise"
					}), createVNode(_components.a, {
						href: "#addresses",
						class: "mark",
						"aria-label": "Link to “What its addresses promise”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Every heading in this book carries an id that its author chose, and that stays when the words of the heading change. Put the pointer on a heading and press the mark beside it to copy its address. What is promised, what may change, and how to write links in your wiki’s own way: ",
					createVNode(_components.a, {
						href: "/linking/",
						children: "linking to this guide"
					}),
					"."
				] })
			]
		})
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, {
		...props,
		children: createVNode(_createMdxContent, { ...props })
	}) : _createMdxContent(props);
}
var url = "/about/";
var file = "/work/wt/book/content/pages/about.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/pages/about.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
