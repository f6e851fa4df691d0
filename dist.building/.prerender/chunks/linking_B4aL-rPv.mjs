import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/pages/linking.mdx
var frontmatter = {
	"title": "Linking to this guide",
	"summary": "How to link to a chapter, an answer or a word from Confluence, Notion, MediaWiki, Sphinx, MkDocs, Obsidian, Slack and go links, and what we promise.",
	"insight": "Link to a heading without fear; its address was chosen by hand, is checked at every build, and stays when the words change.",
	"order": 80,
	"aliases": [
		"permalinks",
		"link promise",
		"how to link",
		"intersphinx",
		"interwiki"
	],
	"asks": [
		"How do I link to a section of this guide from Confluence?",
		"Will a link to this guide still work next year?",
		"How do I use this guide with intersphinx?",
		"How do I add an interwiki prefix for this guide?"
	],
	"connections": [{
		"id": "page:check-links",
		"why": "finds the links in your wiki that need a hand"
	}, {
		"id": "page:about",
		"why": "what the guide is and what you may do with it"
	}],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "in-one-minute",
			"text": "In one minute"
		},
		{
			"depth": 2,
			"slug": "promise",
			"text": "What never changes"
		},
		{
			"depth": 2,
			"slug": "may-change",
			"text": "What may change"
		},
		{
			"depth": 2,
			"slug": "moves",
			"text": "How a move is announced"
		},
		{
			"depth": 2,
			"slug": "what",
			"text": "What to link to"
		},
		{
			"depth": 2,
			"slug": "confluence-notion",
			"text": "Confluence and Notion"
		},
		{
			"depth": 2,
			"slug": "mediawiki",
			"text": "MediaWiki"
		},
		{
			"depth": 2,
			"slug": "sphinx",
			"text": "Sphinx"
		},
		{
			"depth": 2,
			"slug": "mkdocs",
			"text": "MkDocs"
		},
		{
			"depth": 2,
			"slug": "obsidian",
			"text": "Obsidian and other Markdown notes"
		},
		{
			"depth": 2,
			"slug": "slack-go",
			"text": "Slack and go links"
		},
		{
			"depth": 2,
			"slug": "copies",
			"text": "If you serve a copy"
		}
	];
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
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "Most readers come here from a link in somebody’s wiki, and nobody goes back to mend a wiki. So the addresses of this guide are made to be written down once." }),
		"\n",
		createVNode(_components.section, {
			"data-section": "in-one-minute",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "in-one-minute",
						children: "In one minute"
					}), createVNode(_components.a, {
						href: "#in-one-minute",
						class: "mark",
						"aria-label": "Link to “In one minute”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Every heading, answer, glossary term, work and figure has an address of its own. Point at a heading, press the § beside it, and paste. If your wiki knows prefixes or inventories, set one up and link by name instead. When something here moves, the old address goes on working and the move is published in a file that your tools can read. When you want to be sure, ",
					createVNode(_components.a, {
						href: "/check-links/",
						children: "check a page of your wiki"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "promise",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "promise",
						children: "What never changes"
					}), createVNode(_components.a, {
						href: "#promise",
						class: "mark",
						"aria-label": "Link to “What never changes”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "A page’s address." }),
						" ",
						createVNode(_components.code, { children: "https://staffplus.example/guides/technical-quality/" }),
						" has no number, date or version in it that could go stale."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The id of a heading, an answer, a term, a work, a figure." }), " Somebody chose it, and it stays when the heading is reworded, moved down the page, or set by other software."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "What an address means." }), " An address that was given up is never given to something else."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Old addresses." }), " A page or heading that moves leaves a forwarding address behind, in every copy of the guide and on any web server. A build in which a published address leads nowhere fails, so it cannot be released by mistake."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "may-change",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "may-change",
						children: "What may change"
					}), createVNode(_components.a, {
						href: "#may-change",
						class: "mark",
						"aria-label": "Link to “What may change”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Words do: titles, headings, sentences, the order of sections. So does the place of an idea, when a chapter is split or two are joined. Link to the heading and quote a title if you like, but don’t depend on a title’s wording." }),
				"\n",
				createVNode(_components.p, { children: [
					"Three kinds of address are not promised. Footnotes are numbered by software. A link to a passage, with ",
					createVNode(_components.code, { children: "#:~:text=" }),
					" in it, holds as long as the passage does, and then opens the page at its section. Files whose names begin with ",
					createVNode(_components.code, { children: "assets" }),
					" or ",
					createVNode(_components.code, { children: "pagefind" }),
					" are parts of pages."
				] }),
				"\n",
				createVNode(_components.p, { children: "Now and then something has no successor. Its address then says so, with the reason, instead of sending you somewhere that doesn’t answer your question." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "moves",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "moves",
						children: "How a move is announced"
					}), createVNode(_components.a, {
						href: "#moves",
						class: "mark",
						"aria-label": "Link to “How a move is announced”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Nobody has to subscribe to anything, since old links go on working. For those who want to tidy up:" }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.code, { children: "https://staffplus.example/links.json" }),
						" lists every address there is, and under ",
						createVNode(_components.code, { children: "redirects" }),
						" and ",
						createVNode(_components.code, { children: "gone" }),
						" every one that has moved or was given up. Its form is described in ",
						createVNode(_components.code, { children: "schemas/links.schema.json" }),
						" beside it."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.code, { children: "https://staffplus.example/feeds/chapters.xml" }),
						" tells a feed reader about changed chapters, and ",
						createVNode(_components.code, { children: "feeds/stories.xml" }),
						" about new stories."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/check-links/",
						children: "The check"
					}), " reads an exported page and rewrites what has moved."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what",
						children: "What to link to"
					}), createVNode(_components.a, {
						href: "#what",
						class: "mark",
						"aria-label": "Link to “What to link to”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: You want, Link to, For example",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "You want"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Link to"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "For example"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A chapter" }),
							createVNode(_components.td, { children: "its address" }),
							createVNode(_components.td, { children: createVNode(_components.code, { children: "guides/technical-quality/" }) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "One idea in it" }),
							createVNode(_components.td, { children: "a heading" }),
							createVNode(_components.td, { children: createVNode(_components.code, { children: "guides/technical-quality/#hot-spots" }) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "What one engineer answered" }),
							createVNode(_components.td, { children: "the story and the question" }),
							createVNode(_components.td, { children: createVNode(_components.code, { children: "stories/dan-na/#management-or-not" }) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "What all of them answered" }),
							createVNode(_components.td, { children: "the question" }),
							createVNode(_components.td, { children: createVNode(_components.code, { children: "questions/management-or-not/" }) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A word, defined" }),
							createVNode(_components.td, { children: "the glossary" }),
							createVNode(_components.td, { children: createVNode(_components.code, { children: "glossary/#snacking" }) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A template to fill in" }),
							createVNode(_components.td, { children: "the page, or its plain Markdown" }),
							createVNode(_components.td, { children: createVNode(_components.code, { children: "resources/scqa-template.md" }) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A page for a script or a language model" }),
							createVNode(_components.td, { children: [createVNode(_components.code, { children: "index.md" }), " in its folder"] }),
							createVNode(_components.td, { children: createVNode(_components.code, { children: "guides/technical-quality/index.md" }) })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Put the address of the guide in front: ",
					createVNode(_components.code, { children: "https://staffplus.example/" }),
					". If your company serves a copy, put the copy’s."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "confluence-notion",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "confluence-notion",
						children: "Confluence and Notion"
					}), createVNode(_components.a, {
						href: "#confluence-notion",
						class: "mark",
						"aria-label": "Link to “Confluence and Notion”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Paste the address over selected words, or alone on a line. Both keep the part after ",
					createVNode(_components.code, { children: "#" }),
					". Confluence turns a lone address into a card: choose the plain link from the card’s menu if you would rather have words. A page that lists many links is easier to look after as a table with one link in each row, which also exports cleanly for ",
					createVNode(_components.a, {
						href: "/check-links/",
						children: "the check"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "mediawiki",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "mediawiki",
						children: "MediaWiki"
					}), createVNode(_components.a, {
						href: "#mediawiki",
						class: "mark",
						"aria-label": "Link to “MediaWiki”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Give the guide a prefix once, on the page ",
					createVNode(_components.code, { children: "Special:Interwiki" }),
					" if your wiki has that extension, or in the table ",
					createVNode(_components.code, { children: "interwiki" }),
					":"
				] }),
				"\n",
				createVNode(_components.pre, {
					tabindex: "0",
					children: createVNode(_components.code, { children: "Prefix: fieldguide\nURL:    https://staffplus.example/$1\n" })
				}),
				"\n",
				createVNode(_components.p, { children: "From then on a link is short, and survives a move of the whole guide to another host, because only that line changes:" }),
				"\n",
				createVNode(_components.pre, {
					tabindex: "0",
					children: createVNode(_components.code, { children: "[[fieldguide:guides/technical-quality/#hot-spots|hot spots]]\n[[fieldguide:glossary/#snacking|snacking]]\n" })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "sphinx",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "sphinx",
						children: "Sphinx"
					}), createVNode(_components.a, {
						href: "#sphinx",
						class: "mark",
						"aria-label": "Link to “Sphinx”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The guide publishes an inventory, so intersphinx can link to it by name and fails your build when a name is mistyped. In ",
					createVNode(_components.code, { children: "conf.py" }),
					":"
				] }),
				"\n",
				createVNode(_components.pre, {
					tabindex: "0",
					children: createVNode(_components.code, {
						class: "language-python",
						children: "extensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {\n    'field-guide': ('https://staffplus.example/', None),\n}\n"
					})
				}),
				"\n",
				createVNode(_components.p, { children: "Then write the names that the guide uses itself: a kind, a colon, and the last part of the address." }),
				"\n",
				createVNode(_components.pre, {
					tabindex: "0",
					children: createVNode(_components.code, {
						class: "language-rst",
						children: ":ref:`guide:technical-quality`\n:ref:`hot spots <guide:technical-quality#hot-spots>`\n:ref:`story:dan-na#management-or-not`\n:term:`snacking`\n:doc:`field-guide:guides/technical-quality`\n"
					})
				}),
				"\n",
				createVNode(_components.p, { children: "A term is found by its other names too, where only one term has that name." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "mkdocs",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "mkdocs",
						children: "MkDocs"
					}), createVNode(_components.a, {
						href: "#mkdocs",
						class: "mark",
						"aria-label": "Link to “MkDocs”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The Python handler of mkdocstrings, in a version that knows ",
					createVNode(_components.code, { children: "inventories" }),
					", reads the same file. In ",
					createVNode(_components.code, { children: "mkdocs.yml" }),
					":"
				] }),
				"\n",
				createVNode(_components.pre, {
					tabindex: "0",
					children: createVNode(_components.code, {
						class: "language-yaml",
						children: "plugins:\n  - mkdocstrings:\n      handlers:\n        python:\n          inventories:\n            - url: https://staffplus.example/objects.inv\n              domains: [std]\n"
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A reference is then written in brackets: ",
					createVNode(_components.code, { children: "[hot spots][guide:technical-quality#hot-spots]" }),
					". Without the plugin, plain Markdown links do as well."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "obsidian",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "obsidian",
						children: "Obsidian and other Markdown notes"
					}), createVNode(_components.a, {
						href: "#obsidian",
						class: "mark",
						"aria-label": "Link to “Obsidian and other Markdown notes”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Use a plain Markdown link; ",
					createVNode(_components.code, { children: "[[…]]" }),
					" is for your own notes. To keep a chapter beside your notes, save its ",
					createVNode(_components.code, { children: "index.md" }),
					". It has the same ids, written after each heading as ",
					createVNode(_components.code, { children: "{#hot-spots}" }),
					", and every link in it is a whole address. The license lets you; keep the address at its top."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "slack-go",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "slack-go",
						children: "Slack and go links"
					}), createVNode(_components.a, {
						href: "#slack-go",
						class: "mark",
						"aria-label": "Link to “Slack and go links”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"In Slack, paste the address alone and it shows the title and the summary, provided that Slack can reach the host; a copy behind a login shows the bare address. For go links, register one name with the rest of the path passed on, ",
					createVNode(_components.code, { children: "go/fieldguide" }),
					" to ",
					createVNode(_components.code, { children: "https://staffplus.example/" }),
					", and ",
					createVNode(_components.code, { children: "go/fieldguide/stories/dan-na/" }),
					" works without registering each page. Browsers carry what follows ",
					createVNode(_components.code, { children: "#" }),
					" across the redirect. A name for a single heading is worth it only for what you say aloud in meetings."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "copies",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "copies",
						children: "If you serve a copy"
					}), createVNode(_components.a, {
						href: "#copies",
						class: "mark",
						"aria-label": "Link to “If you serve a copy”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A copy inside your network keeps all of this: it is built for its own address, and its inventory, lists and feeds name that address. Tell the check about a second address with ",
					createVNode(_components.code, { children: "--site" }),
					", and it will look after links to either. Which edition you link to is up to you; the ids are the same in both."
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
var url = "/linking/";
var file = "/work/wt/book/content/pages/linking.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/pages/linking.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
