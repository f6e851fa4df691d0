import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/pages/check-links.mdx
var frontmatter = {
	"title": "Check the links in your wiki",
	"summary": "Paste a page of your wiki, in any format, and see of every link into this guide whether it is alive, moved, gone or mistyped.",
	"order": 85,
	"aliases": [
		"link checker",
		"broken links",
		"dead links"
	],
	"asks": ["How do I find broken links to this guide in our wiki?", "How do I correct many links at once?"],
	"connections": [{
		"id": "page:linking",
		"why": "what the addresses promise, and how to write them"
	}],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "verdicts",
		"text": "What it says"
	}, {
		"depth": 2,
		"slug": "command",
		"text": "For many pages"
	}];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		code: "code",
		div: "div",
		h2: "h2",
		li: "li",
		p: "p",
		pre: "pre",
		section: "section",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	};
	return createVNode(Fragment, { children: [createVNode(_components.section, {
		"data-section": "verdicts",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "verdicts",
					children: "What it says"
				}), createVNode(_components.a, {
					href: "#verdicts",
					class: "mark",
					"aria-label": "Link to “What it says”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.div, {
				class: "table",
				tabindex: "0",
				role: "region",
				"aria-label": "Table 1: Verdict, Meaning, What to do",
				children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
					createVNode(_components.th, {
						scope: "col",
						children: "Verdict"
					}),
					createVNode(_components.th, {
						scope: "col",
						children: "Meaning"
					}),
					createVNode(_components.th, {
						scope: "col",
						children: "What to do"
					})
				] }) }), createVNode(_components.tbody, { children: [
					createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: "Alive" }),
						createVNode(_components.td, { children: "The page is there, and the heading on it" }),
						createVNode(_components.td, { children: "Nothing" })
					] }),
					createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: "Moved" }),
						createVNode(_components.td, { children: "The words stand at another address now; the old link still arrives" }),
						createVNode(_components.td, { children: "Take the new address when you next edit the page" })
					] }),
					createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: "Gone" }),
						createVNode(_components.td, { children: "It was given up, for the reason shown" }),
						createVNode(_components.td, { children: "Read the reason, and link elsewhere or not at all" })
					] }),
					createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: "Mistyped" }),
						createVNode(_components.td, { children: "There never was such an address; the nearest one is shown" }),
						createVNode(_components.td, { children: "Take it, if it is what you meant" })
					] })
				] })] })
			}),
			"\n",
			createVNode(_components.p, { children: [
				"It finds links by our address and by the address of the copy that you are reading. Another copy in your text is recognized where two of its links lead to pages of ours. Links with the prefix that we propose for ",
				createVNode(_components.a, {
					href: "/linking/#mediawiki",
					children: "MediaWiki"
				}),
				" count too. Everything else in the text is ignored."
			] }),
			"\n",
			createVNode(_components.p, { children: "The corrected text differs in the links that moved, and in slips that can mean only one thing: two wrong letters at most, a capital, an underscore for a hyphen. A guess beyond that is shown and left for you to decide." }),
			"\n"
		]
	}), createVNode(_components.section, {
		"data-section": "command",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "command",
					children: "For many pages"
				}), createVNode(_components.a, {
					href: "#command",
					class: "mark",
					"aria-label": "Link to “For many pages”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: "With a copy of the project, the same check is a command. It reads exported pages or whole folders of them: HTML, Markdown, MediaWiki text, Confluence storage format, tables and plain text." }),
			"\n",
			createVNode(_components.pre, {
				tabindex: "0",
				children: createVNode(_components.code, { children: "npm run check-links -- export/ --links links.json\nnpm run check-links -- page.html --fix\nnpm run check-links -- notes.md --site https://wiki.example/guide/\nnpm run check-links -- dump.wiki --interwiki fieldguide\n" })
			}),
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.code, { children: "--links" }),
					" names the list of addresses, a file or ",
					createVNode(_components.code, { children: "https://staffplus.example/links.json" }),
					". With a file it needs no network; without it, the list of your last build is used."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.code, { children: "--site" }),
					" adds another address at which the guide can be reached, even a short one such as ",
					createVNode(_components.code, { children: "go/fieldguide" }),
					". Say it as often as you need."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.code, { children: "--interwiki" }),
					" names the prefix in your wiki, where it isn’t ",
					createVNode(_components.code, { children: "fieldguide" }),
					"."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.code, { children: "--fix" }),
					" writes a corrected copy beside each file that needs one, ",
					createVNode(_components.code, { children: "page.fixed.html" }),
					", and changes nothing else in it."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.code, { children: "--quiet" }),
					" leaves out what is alive, and ",
					createVNode(_components.code, { children: "--json" }),
					" prints the verdicts for another program."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Each line says where a link stands, ",
				createVNode(_components.code, { children: "page.html:12:34" }),
				", and what became of it. The command ends with 1 when a link is not alive, so it can run among the tests of a repository of documents."
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
var url = "/check-links/";
var file = "/work/wt/book/content/pages/check-links.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/pages/check-links.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
