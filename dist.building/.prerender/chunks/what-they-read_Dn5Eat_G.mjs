import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/what-they-read.mdx
var frontmatter = {
	"title": "Their reading and role models",
	"question": "What did they read, and from whom did they learn?",
	"summary": "Find the few books that several of 19 staff-plus engineers shared, why so many named people instead, and what they couldn't find to read.",
	"order": 120,
	"aliases": [
		"recommended reading",
		"role models",
		"books staff engineers read"
	],
	"asks": [
		"Do staff engineers read a lot of books?",
		"Which books help a senior engineer grow?",
		"Who are role models for staff engineers?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "Managers’ books, and above all people"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "How much, how technical, how far afield"
	}];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		em: "em",
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
					children: "Managers’ books, and above all people"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “Managers’ books, and above all people”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Nineteen answered. If you expected a canon, it is short and written for somebody else. ",
				createVNode(_components.a, {
					href: "/sources/#the-managers-path",
					children: createVNode(_components.em, { children: "The Manager’s Path" })
				}),
				" came up with four of them, more than any other book, though none of the four managed\nanyone. ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#what-they-read",
					children: "Damian Schenkelman"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#what-they-read",
					children: "Dan Na"
				}),
				" both leaned on ",
				createVNode(_components.a, {
					href: "/sources/#high-output-management",
					children: createVNode(_components.em, { children: "High Output Management" })
				}),
				", which Na took down about once a year. The\nreason may be want of anything closer: Schenkelman, in August 2020, knew of few books for senior ",
				createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#individual-contributor",
						"aria-describedby": "term-individual-contributor",
						children: "individual contributors"
					}), createVNode(_components.span, {
						id: "term-individual-contributor",
						class: "def",
						"data-pagefind-ignore": "",
						children: "Somebody whose job doesn’t include managing people, at whatever level."
					})]
				}),
				", and ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#what-they-read",
					children: "Silvia Botros"
				}),
				", that April, hadn’t found a counterpart to the first one for roles like hers."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"So they turned to people, and here the answers agree much more. ",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#what-they-read",
					children: "Joy Ebertz"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#what-they-read",
					children: "Ritu Vincent"
				}),
				" named no book for the job at all. Ebertz described a manager, a principal and an\nirritating colleague; Vincent a circle kept up over monthly meals. ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#what-they-read",
					children: "Michelle Bu"
				}),
				" picked mentors topic by topic. ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#what-they-read",
					children: "Nelson Elhage"
				}),
				" valued frank friends, some from his school\ndays, and Botros owed her network of principals to one blog post. Of everything recommended on this page, ",
				createVNode(_components.a, {
					href: "/guides/network-of-peers/",
					children: "a circle of peers"
				}),
				" is the hardest to order online. Lara Hogan,\nnamed in four of these answers, was to some a colleague or a manager before she was an author."
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
					children: "How much, how technical, how far afield"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “How much, how technical, how far afield”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [createVNode(_components.a, {
				href: "/stories/diana-pojar/#what-they-read",
				children: "Diana Pojar"
			}), " read about fifty books a year and reviewed them in public. Elhage had no system and followed links. Vincent read for fun. All three did the job well enough to be interviewed about it, so\nvolume is no test."] }),
			"\n",
			createVNode(_components.p, { children: [
				"On technology they divided. ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#what-they-read",
					children: "Stephen Wan"
				}),
				" went for deep technical writing and then for other people’s source code, which had been his turning point. ",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#what-they-read",
					children: "Greg Wittel"
				}),
				" collected engineers\nwho explain well, and held that technical writing is undertaught. ",
				createVNode(_components.a, {
					href: "/stories/rick-boone/#what-they-read",
					children: "Rick Boone"
				}),
				" had gone the other way: technology all day for two thirds of his career, then psychology and behavioral economics.\n",
				createVNode(_components.a, {
					href: "/stories/mikhail-chernykh/#what-they-read",
					children: "Mikhail Chernykh"
				}),
				" assumed the technical side and listed the rest."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Some looked well outside. Bu read novels, and ",
				createVNode(_components.a, {
					href: "/stories/alex-kessinger/#what-they-read",
					children: "Alex Kessinger"
				}),
				", who wanted to know of every author how they know what they know, counted ",
				createVNode(_components.em, { children: "The Wire" }),
				" as his first lesson in systems.\n",
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#what-they-read",
					children: "Duretti Hirpa"
				}),
				" recommended a book for rebels and one on power, and was still looking for a role model who looked like her. That gap can’t be filled from a shelf.\nWhat can is gathered in ",
				createVNode(_components.a, {
					href: "/guides/further-reading/",
					children: "further reading"
				}),
				"."
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
var url = "content/questions/what-they-read.mdx/";
var file = "/work/wt/book/content/questions/what-they-read.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/what-they-read.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
