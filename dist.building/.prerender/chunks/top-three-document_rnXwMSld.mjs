import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/top-three-document.mdx
var frontmatter = {
	"title": "Top three document",
	"summary": "One page that says what your three priorities are, how much of your time each gets, and what you are therefore declining, for anyone to read.",
	"kind": "template",
	"order": 120,
	"from": ["work-on-what-matters", "stay-aligned-with-authority"],
	"aliases": [
		"top 3 document",
		"personal priorities document",
		"priorities page",
		"what I am working on"
	],
	"asks": [
		"How do I tell people what I am not going to work on?",
		"How do I show my manager what my priorities are?",
		"How do I say no to requests as a staff engineer?"
	],
	"connections": [
		{
			"id": "resource:weekly-document",
			"why": "the same idea at the scale of a quarter and of hours"
		},
		{
			"id": "story:michelle-bu",
			"why": "three priorities with shares of time, modeled on her page"
		},
		{
			"id": "resource:scope-document",
			"why": "looks back over a quarter where this one looks ahead"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "interview with Michelle Bu, the sample document",
			"lines": "004:1843-1871"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on staying aligned with authority, on surprises",
			"lines": "004:946-953"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on working on what matters, on tracking your time",
			"lines": "004:536-542"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "what-it-is-for",
			"text": "What it is for"
		},
		{
			"depth": 2,
			"slug": "when-to-use-it",
			"text": "When to use it"
		},
		{
			"depth": 2,
			"slug": "template",
			"text": "The template"
		},
		{
			"depth": 2,
			"slug": "example",
			"text": "A filled-in example"
		},
		{
			"depth": 2,
			"slug": "where-it-comes-from",
			"text": "Where it comes from"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		em: "em",
		h2: "h2",
		li: "li",
		ol: "ol",
		p: "p",
		section: "section",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Sheet } = _components;
	if (!Sheet) _missingMdxReference("Sheet", true);
	return createVNode(Fragment, { children: [
		createVNode(_components.section, {
			"data-section": "what-it-is-for",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-it-is-for",
						children: "What it is for"
					}), createVNode(_components.a, {
						href: "#what-it-is-for",
						class: "mark",
						"aria-label": "Link to “What it is for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "To let you decline most requests before they are made. Three priorities with a share of your time beside each show your manager where you think the value is, show colleagues what they may expect of you, and show you in writing when your week has drifted." }),
				"\n",
				createVNode(_components.p, { children: "The shares are what make it work. Everybody has priorities; a number next to each leaves no room for a fourth." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "when-to-use-it",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "when-to-use-it",
						children: "When to use it"
					}), createVNode(_components.a, {
						href: "#when-to-use-it",
						class: "mark",
						"aria-label": "Link to “When to use it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Write it when people outside your team begin to compete for your time, which is usually soon after the title, or when your manager is surprised by what you are doing. Review it every month and rewrite it every quarter. Keep it at one address that never changes, put the date of the last change at the top, and link it from your chat profile." }),
				"\n",
				createVNode(_components.p, { children: "Show it to your manager before anyone else. Agreeing on the percentages takes ten minutes and settles arguments that would otherwise come up one at a time." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "template",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "template",
						children: "The template"
					}), createVNode(_components.a, {
						href: "#template",
						class: "mark",
						"aria-label": "Link to “The template”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Sheet, {
					text: "# _Name_'s top three\n\nLast changed: _date_ · Agreed with: _manager_, _date_\n\n## What this page is\nMy three priorities as _role_, in order, with the share of my time that each gets.\nWhat isn't on it I will probably decline, or pass to: _person, channel or forum_.\n\n1. _Priority_ (_70_%)\n2. _Priority_ (_20_%)\n3. _Priority_ (_10_%)\n\n## 1. _Priority_\n**Why it matters now:** _one or two sentences, with a link to the history_\n**What it looks like this quarter:** _what I will be doing, with whom, and what I won't_\n**I'll know that it worked when:** _…_\n\n## 2. _Priority_\n_as above_\n\n## 3. _Priority_\n_as above_\n\n## What I have stopped doing\n- _Thing_: now with _person_, since _date_\n- _Thing_: nobody has it, and here is why I think that is all right\n\n## If you need me for something else\n_How to ask, how soon I answer, and what would make me change the list._",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [createVNode(_components.em, { children: "Name" }), "'s top three"]
						}),
						createVNode(_components.p, { children: [
							"Last changed: ",
							createVNode(_components.em, { children: "date" }),
							" · Agreed with: ",
							createVNode(_components.em, { children: "manager" }),
							", ",
							createVNode(_components.em, { children: "date" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What this page is"
						}),
						createVNode(_components.p, { children: [
							"My three priorities as ",
							createVNode(_components.em, { children: "role" }),
							", in order, with the share of my time that each gets.\nWhat isn't on it I will probably decline, or pass to: ",
							createVNode(_components.em, { children: "person, channel or forum" }),
							"."
						] }),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Priority" }),
								" (",
								createVNode(_components.em, { children: "70" }),
								"%)"
							] }),
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Priority" }),
								" (",
								createVNode(_components.em, { children: "20" }),
								"%)"
							] }),
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Priority" }),
								" (",
								createVNode(_components.em, { children: "10" }),
								"%)"
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: ["1. ", createVNode(_components.em, { children: "Priority" })]
						}),
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "Why it matters now:" }),
							" ",
							createVNode(_components.em, { children: "one or two sentences, with a link to the history" }),
							"\n",
							createVNode(_components.strong, { children: "What it looks like this quarter:" }),
							" ",
							createVNode(_components.em, { children: "what I will be doing, with whom, and what I won't" }),
							"\n",
							createVNode(_components.strong, { children: "I'll know that it worked when:" }),
							" ",
							createVNode(_components.em, { children: "…" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: ["2. ", createVNode(_components.em, { children: "Priority" })]
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "as above" }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: ["3. ", createVNode(_components.em, { children: "Priority" })]
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "as above" }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I have stopped doing"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Thing" }),
								": now with ",
								createVNode(_components.em, { children: "person" }),
								", since ",
								createVNode(_components.em, { children: "date" })
							] }),
							"\n",
							createVNode(_components.li, { children: [createVNode(_components.em, { children: "Thing" }), ": nobody has it, and here is why I think that is all right"] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "If you need me for something else"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "How to ask, how soon I answer, and what would make me change the list." }) })
					]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "example",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "example",
						children: "A filled-in example"
					}), createVNode(_components.a, {
						href: "#example",
						class: "mark",
						"aria-label": "Link to “A filled-in example”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "An invented staff engineer at an invented company:" }),
				"\n",
				createVNode(Sheet, {
					text: "# Dario's top three\n\nLast changed: April 3 · Agreed with: Noor, April 2\n\n## What this page is\nMy three priorities as staff engineer for checkout, in order. What isn't on it I will\nprobably decline, or pass to #checkout-design, where somebody answers within a day.\n\n1. One payment state machine (65%)\n2. Design reviews for teams that touch checkout (25%)\n3. Preparing Mei to run the incident reviews (10%)\n\n## 1. One payment state machine\n**Why it matters now:** three teams keep their own idea of \"paid\", and each new market\ncosts us a month of reconciling them. History: the proposal and its decision log.\n**What it looks like this quarter:** I pair with the two teams that migrate first and write\nthe contract tests. I don't write the migration scripts; the teams do.\n**I'll know that it worked when:** the third team migrates without asking me anything.\n\n## What I have stopped doing\n- The tax library: with Sam's team since February.\n- Upgrading the old admin screens: nobody has it. It gets five visits a week.\n\n## If you need me for something else\nWrite me three sentences on what breaks if I say no. An outage in checkout always wins.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Dario's top three"
						}),
						createVNode(_components.p, { children: "Last changed: April 3 · Agreed with: Noor, April 2" }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What this page is"
						}),
						createVNode(_components.p, { children: "My three priorities as staff engineer for checkout, in order. What isn't on it I will\nprobably decline, or pass to #checkout-design, where somebody answers within a day." }),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: "One payment state machine (65%)" }),
							"\n",
							createVNode(_components.li, { children: "Design reviews for teams that touch checkout (25%)" }),
							"\n",
							createVNode(_components.li, { children: "Preparing Mei to run the incident reviews (10%)" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "1. One payment state machine"
						}),
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "Why it matters now:" }),
							" three teams keep their own idea of \"paid\", and each new market\ncosts us a month of reconciling them. History: the proposal and its decision log.\n",
							createVNode(_components.strong, { children: "What it looks like this quarter:" }),
							" I pair with the two teams that migrate first and write\nthe contract tests. I don't write the migration scripts; the teams do.\n",
							createVNode(_components.strong, { children: "I'll know that it worked when:" }),
							" the third team migrates without asking me anything."
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I have stopped doing"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "The tax library: with Sam's team since February." }),
							"\n",
							createVNode(_components.li, { children: "Upgrading the old admin screens: nobody has it. It gets five visits a week." }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "If you need me for something else"
						}),
						createVNode(_components.p, { children: "Write me three sentences on what breaks if I say no. An outage in checkout always wins." })
					]
				}),
				"\n",
				createVNode(_components.p, { children: "Note the last section. A page that only refuses makes people go around you. Say what would change your mind." }),
				"\n",
				createVNode(_components.p, { children: [
					"Once a month, compare the shares with your calendar. If the first line says 65% and the calendar says 30%, one of them is wrong, and ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "a good deal of that may be snacking"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "where-it-comes-from",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "where-it-comes-from",
						children: "Where it comes from"
					}), createVNode(_components.a, {
						href: "#where-it-comes-from",
						class: "mark",
						"aria-label": "Link to “Where it comes from”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#how-time-is-spent",
						children: "Michelle Bu"
					}),
					" kept such a page at Stripe. The sample she shared, from early 2020, gave her three priorities 75, 20 and 5 percent, and said plainly that she would not be able to take on requests outside them. Telling your manager what you have chosen is half of never surprising them, the first rule of ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "staying aligned with authority"
					}),
					". The section on what you have stopped doing is our addition."
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
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/resources/top-three-document.mdx/";
var file = "/work/wt/book/content/resources/top-three-document.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/top-three-document.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
