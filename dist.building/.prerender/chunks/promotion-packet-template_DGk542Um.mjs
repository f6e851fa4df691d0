import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/promotion-packet-template.mdx
var frontmatter = {
	"title": "Promotion packet template",
	"summary": "Seven questions to answer long before you are up for staff, with a page for gaps and a log for evidence, ready to paste into a private document.",
	"kind": "template",
	"order": 10,
	"from": ["promotion-packets"],
	"aliases": [
		"promo packet template",
		"promotion case template",
		"brag document template",
		"promo doc template"
	],
	"asks": [
		"What does a finished promotion packet look like?",
		"Is there a template for a staff promotion case?",
		"How do I list gaps in my promotion packet?"
	],
	"connections": [{
		"id": "guide:find-your-sponsor",
		"why": "whom to edit it with, and which questions to ask them"
	}, {
		"id": "resource:weekly-notes",
		"why": "a year of weekly notes is most of a packet's evidence"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on promotion packets, the questions and the steps",
			"lines": "004:1332-1362"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on reading a case for its silences",
			"lines": "story/joy-ebertz:71-73"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja, on keeping a weekly record",
			"lines": "story/rebecca-panja:48"
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
		p: "p",
		section: "section",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
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
				createVNode(_components.p, { children: "To find out, while there is time, what your case for staff lacks. It is a plan first and a form much later: when your company’s own template comes round, you cut this one down to fit." }),
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
				createVNode(_components.p, { children: "Start a year or more before you expect to be put forward. Write the first version in one hour, from memory, and leave blank what you can’t answer. Edit after two days; then with two or three peers, some of them already staff; then with your manager. Read it again at each career conversation, and within two weeks of getting a new manager." }),
				"\n",
				createVNode(_components.p, { children: "Keep every answer to a few lines. The detail belongs in the documents that you link." }),
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
					text: "# Promotion packet: _name_, toward _level_\n\nLast reviewed with: _manager_, _date_ · with peers: _names_, _dates_\n\n## Why I want this\n_Two sentences. What about the job itself, not the level?_\n\n## My story in three sentences\n_What I am unusually good at, what I have done with it, what that did for the company._\n\n## 1. Projects of staff size\n### _Project_ (_from_ to _until_)\n- Goal, as stated at the start: _…_\n- What I did, and what others did: _…_\n- What changed, for whom: _…_\n- Why it was hard: _ambiguity, divided people, risk_\n- Documents: _links_\n\n## 2. Lasting improvements to the organization\n- _What works better now without me, and how one can tell_\n\n## 3. Numbers\n| What | Before | After | Who cares |\n|---|---|---|---|\n| _…_ | _…_ | _…_ | _…_ |\n\n## 4. People I mentored or sponsored\n- _Name_: _what they went on to do_\n\n## 5. Glue work\n- _What I do that nobody is assigned_: _what would fall apart without it_\n\n## 6. Who would vouch for me\n- _Person or team, outside my own_: _what they value, in one sentence; data if there is any_\n\n## 7. Gaps, real or perceived\n- _What a skeptic would say_: _what I am doing about it, by when_\n\n## What this packet does not mention\n_Ask a colleague to fill this in._\n\n## Evidence log (newest first)\n- _Week of …_: _what, my part, why it mattered, link_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Promotion packet: ",
								createVNode(_components.em, { children: "name" }),
								", toward ",
								createVNode(_components.em, { children: "level" })
							]
						}),
						createVNode(_components.p, { children: [
							"Last reviewed with: ",
							createVNode(_components.em, { children: "manager" }),
							", ",
							createVNode(_components.em, { children: "date" }),
							" · with peers: ",
							createVNode(_components.em, { children: "names" }),
							", ",
							createVNode(_components.em, { children: "dates" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Why I want this"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Two sentences. What about the job itself, not the level?" }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "My story in three sentences"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "What I am unusually good at, what I have done with it, what that did for the company." }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "1. Projects of staff size"
						}),
						createVNode(_components.p, {
							class: "sheet-h3",
							children: [
								createVNode(_components.em, { children: "Project" }),
								" (",
								createVNode(_components.em, { children: "from" }),
								" to ",
								createVNode(_components.em, { children: "until" }),
								")"
							]
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: ["Goal, as stated at the start: ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["What I did, and what others did: ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["What changed, for whom: ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["Why it was hard: ", createVNode(_components.em, { children: "ambiguity, divided people, risk" })] }),
							"\n",
							createVNode(_components.li, { children: ["Documents: ", createVNode(_components.em, { children: "links" })] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "2. Lasting improvements to the organization"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: createVNode(_components.em, { children: "What works better now without me, and how one can tell" }) }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "3. Numbers"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 1: What, Before, After, Who cares",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "What"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Before"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "After"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Who cares"
								})
							] }) }), createVNode(_components.tbody, { children: createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
							] }) })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "4. People I mentored or sponsored"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Name" }),
								": ",
								createVNode(_components.em, { children: "what they went on to do" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "5. Glue work"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "What I do that nobody is assigned" }),
								": ",
								createVNode(_components.em, { children: "what would fall apart without it" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "6. Who would vouch for me"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Person or team, outside my own" }),
								": ",
								createVNode(_components.em, { children: "what they value, in one sentence; data if there is any" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "7. Gaps, real or perceived"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "What a skeptic would say" }),
								": ",
								createVNode(_components.em, { children: "what I am doing about it, by when" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What this packet does not mention"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Ask a colleague to fill this in." }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Evidence log (newest first)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Week of …" }),
								": ",
								createVNode(_components.em, { children: "what, my part, why it mattered, link" })
							] }),
							"\n"
						] })
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
				createVNode(_components.p, { children: "This one is invented, person and company included, and shortened to the sections that people find hardest." }),
				"\n",
				createVNode(Sheet, {
					text: "# Promotion packet: Imani Cole, toward staff engineer\n\nLast reviewed with: my manager, May 12 · with peers: two staff engineers, May 4\n\n## My story in three sentences\nI find the handoff between two systems where money goes missing. I have done it in\nbilling, in refunds and in payouts. Finance now closes the month two days sooner.\n\n## 1. Projects of staff size\n### One ledger for refunds (February to November)\n- Goal: every refund in one place, traceable within a minute\n- I wrote the proposal, got finance and support to agree on one definition of a refund,\n  and designed the ledger. Two engineers from payments built and now own it.\n- Support traces a refund in under a minute; it used to take up to a day.\n- Hard because finance and support each thought the other's numbers were wrong.\n\n## 3. Numbers\n| What | Before | After | Who cares |\n|---|---|---|---|\n| Days to close the month | 6 | 4 | finance |\n| Refund tickets a week | 310 | 120 | support |\n\n## 7. Gaps, real or perceived\n- \"She has only led inside payments.\" Running the incident review forum for all teams\n  until October; ask its members in November.\n- No numbers at all for section 2. Choose one by the end of the quarter.\n\n## What this packet does not mention\nFrom a peer: \"Nothing about a decision you changed your mind on.\"",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Promotion packet: Imani Cole, toward staff engineer"
						}),
						createVNode(_components.p, { children: "Last reviewed with: my manager, May 12 · with peers: two staff engineers, May 4" }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "My story in three sentences"
						}),
						createVNode(_components.p, { children: "I find the handoff between two systems where money goes missing. I have done it in\nbilling, in refunds and in payouts. Finance now closes the month two days sooner." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "1. Projects of staff size"
						}),
						createVNode(_components.p, {
							class: "sheet-h3",
							children: "One ledger for refunds (February to November)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Goal: every refund in one place, traceable within a minute" }),
							"\n",
							createVNode(_components.li, { children: "I wrote the proposal, got finance and support to agree on one definition of a refund,\nand designed the ledger. Two engineers from payments built and now own it." }),
							"\n",
							createVNode(_components.li, { children: "Support traces a refund in under a minute; it used to take up to a day." }),
							"\n",
							createVNode(_components.li, { children: "Hard because finance and support each thought the other's numbers were wrong." }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "3. Numbers"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 2: What, Before, After, Who cares",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "What"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Before"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "After"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Who cares"
								})
							] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: "Days to close the month" }),
								createVNode(_components.td, { children: "6" }),
								createVNode(_components.td, { children: "4" }),
								createVNode(_components.td, { children: "finance" })
							] }), createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: "Refund tickets a week" }),
								createVNode(_components.td, { children: "310" }),
								createVNode(_components.td, { children: "120" }),
								createVNode(_components.td, { children: "support" })
							] })] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "7. Gaps, real or perceived"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "\"She has only led inside payments.\" Running the incident review forum for all teams\nuntil October; ask its members in November." }),
							"\n",
							createVNode(_components.li, { children: "No numbers at all for section 2. Choose one by the end of the quarter." }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What this packet does not mention"
						}),
						createVNode(_components.p, { children: "From a peer: \"Nothing about a decision you changed your mind on.\"" })
					]
				}),
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
					"The seven questions and the order of editing are explained in ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "Promotion packets"
					}),
					". The section on what isn’t mentioned follows ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#advice",
						children: "Joy Ebertz"
					}),
					", whose advice was to read a case the way a committee does. The log at the end follows ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#advice",
						children: "Rebecca Panja"
					}),
					", who kept hers by the week with links and screenshots."
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
var url = "content/resources/promotion-packet-template.mdx/";
var file = "/work/wt/book/content/resources/promotion-packet-template.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/promotion-packet-template.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
