import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/scope-document.mdx
var frontmatter = {
	"title": "Scope document",
	"summary": "A one-page template, refreshed each quarter, that shows what a staff-plus engineer holds, what changed because of it, and what came of the change.",
	"kind": "template",
	"order": 150,
	"from": ["dual-track-in-disguise", "does-the-title-matter"],
	"aliases": [
		"scope doc",
		"technical scope document",
		"quarterly scope page",
		"staff engineer charter"
	],
	"asks": [
		"How do I show what I do as a staff engineer?",
		"How can technical work that ships no feature be made visible at review time?",
		"What should a quarterly summary of a staff engineer contain?"
	],
	"connections": [
		{
			"id": "resource:promotion-packet-template",
			"why": "four of these pages make most of a packet"
		},
		{
			"id": "resource:technical-review-presentation",
			"why": "the same content, as a page and as a spoken argument"
		},
		{
			"id": "resource:weekly-notes",
			"why": "the raw material, if you keep them"
		}
	],
	"sources": [
		{
			"id": "single-track-in-disguise",
			"where": "second design flaw, on progress that stays invisible, and the two mechanisms",
			"lines": "001:14-20"
		},
		{
			"id": "single-track-in-disguise",
			"where": "first design flaw, on which problems a level holds",
			"lines": "001:12-13"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "scope as an output",
			"lines": "002:7-8"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on personal charters",
			"lines": "story/michelle-bu:188"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on logging small things",
			"lines": "story/katie-sylor-miller:45"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja, on a record week by week",
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
		ol: "ol",
		p: "p",
		section: "section",
		span: "span",
		strong: "strong",
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
				createVNode(_components.p, { children: "When a manager takes on a second team, the organization chart shows it. When you spend six months on a data model and three teams go faster for two years, nothing shows it.\nThis page does. It says what you hold, which problems across teams you are working on, what changed last quarter, and what came of it, so that a review can start from facts." }),
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
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Every quarter" }), ", in about an hour, whether or not a promotion is near. It needs no process; it is yours to write."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Before a promotion cycle" }),
						", as raw material: four of them make most of a ",
						createVNode(_components.a, {
							href: "/resources/promotion-packet-template/",
							children: "promotion packet"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "When your manager changes" }), ", on the first day. A new manager who has read it starts with the context the old one took away."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "As a manager" }),
						", ask everyone at ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#staff-plus",
								"aria-describedby": "term-staff-plus",
								children: "staff and above"
							}), createVNode(_components.span, {
								id: "term-staff-plus",
								class: "def",
								"data-pagefind-ignore": "",
								children: "Staff, principal, distinguished and every other technical title past senior, taken together."
							})]
						}),
						" for one, and read them side by side."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"It looks back more than ahead. If your scope is broad and shifts with the company, that suits you: ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#advice",
						children: "Michelle Bu"
					}),
					" found the one- to two-year charters\nthat colleagues wrote less helpful, because she had to respond to changes they couldn’t foresee."
				] }),
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
					text: "# Scope of _name_, _quarter and year_\n\nIn one sentence: _the kind of technical problem that is mine, and wouldn't be somebody's one level below_\n\n## What I hold\n| System or subject | My part (own, co-own, advise) | Teams that depend on it | State, in one word |\n|---|---|---|---|\n| _…_ | _…_ | _…_ | _…_ |\n\n## Problems across teams that I'm working on\n1. _The problem, in the words of whoever has it_\n   - Why this one before the others: _…_\n   - Who else is in it: _…_\n   - What I expect to be true by the end of next quarter: _…_\n\n## What changed last quarter\n| Change | My part | Result, with a number or a name who will confirm it | Where to read more |\n|---|---|---|---|\n| _…_ | _…_ | _…_ | _link_ |\n\n## What I gave away\n- _What, to whom, and how it is going without me_\n\n## What I chose not to do\n- _…, because …_\n\n## What didn't work\n- _What I expected, what happened, what I'd do differently_\n\nChecked with: [ ] my manager  [ ] a peer who depends on this work   Date: _…_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Scope of ",
								createVNode(_components.em, { children: "name" }),
								", ",
								createVNode(_components.em, { children: "quarter and year" })
							]
						}),
						createVNode(_components.p, { children: ["In one sentence: ", createVNode(_components.em, { children: "the kind of technical problem that is mine, and wouldn't be somebody's one level below" })] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I hold"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 1: System or subject, My part (own, co-own, advise), Teams that depend on it, State, in one word",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "System or subject"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "My part (own, co-own, advise)"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Teams that depend on it"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "State, in one word"
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
							children: "Problems across teams that I'm working on"
						}),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "The problem, in the words of whoever has it" }),
								"\n",
								createVNode(_components.ul, { children: [
									"\n",
									createVNode(_components.li, { children: ["Why this one before the others: ", createVNode(_components.em, { children: "…" })] }),
									"\n",
									createVNode(_components.li, { children: ["Who else is in it: ", createVNode(_components.em, { children: "…" })] }),
									"\n",
									createVNode(_components.li, { children: ["What I expect to be true by the end of next quarter: ", createVNode(_components.em, { children: "…" })] }),
									"\n"
								] }),
								"\n"
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What changed last quarter"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 2: Change, My part, Result, with a number or a name who will confirm it, Where to read more",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Change"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "My part"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Result, with a number or a name who will confirm it"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Where to read more"
								})
							] }) }), createVNode(_components.tbody, { children: createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "link" }) })
							] }) })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I gave away"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: createVNode(_components.em, { children: "What, to whom, and how it is going without me" }) }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I chose not to do"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: createVNode(_components.em, { children: "…, because …" }) }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What didn't work"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: createVNode(_components.em, { children: "What I expected, what happened, what I'd do differently" }) }),
							"\n"
						] }),
						createVNode(_components.p, { children: ["Checked with: [ ] my manager  [ ] a peer who depends on this work   Date: ", createVNode(_components.em, { children: "…" })] })
					]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Keep it to one page. A result that isn’t in yet goes in as “too early to say”, with the date you’ll look again. The section on what you gave away is there on purpose:\n",
					createVNode(_components.a, {
						href: "/guides/problems-not-projects/",
						children: "one of our essays"
					}),
					" warns that people who collect scope end up owning systems they shouldn’t."
				] }),
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
				createVNode(_components.p, { children: "The engineer, the company and every figure below are invented." }),
				"\n",
				createVNode(Sheet, {
					text: "# Scope of _(an invented engineer)_, second quarter\n\nIn one sentence: I hold the question of how our services find and call each other, which no single team can answer.\n\n## What I hold\n| System or subject | My part (own, co-own, advise) | Teams that depend on it | State, in one word |\n|---|---|---|---|\n| Service discovery | Own the design | 14 | Aging |\n| Client library | Co-own with Platform | 14 | Steady |\n\n## Problems across teams that I'm working on\n1. \"When checkout is slow, nobody can tell us whose call is slow.\"\n   - Why this one before the others: named in 5 of the last 8 incident retrospectives\n   - Who else is in it: Platform, Checkout, on-call leads\n   - What I expect to be true by the end of next quarter: the first responder can name the slow call within 10 minutes\n\n## What changed last quarter\n| Change | My part | Result, with a number or a name who will confirm it | Where to read more |\n|---|---|---|---|\n| Timeouts set in one place instead of 60 | Design, and the first two services | 11 of 14 teams moved; cascading failures fell from 4 to 1 | Design document 31 |\n| No second message queue | Asked three teams what they needed | One queue to run; Search's lead can confirm | Decision log, May |\n\n## What I gave away\n- The client library's releases, to a teammate. Two without me, one rolled back, handled well.\n\n## What I chose not to do\n- Rewrite discovery, because the aging part is the health check and that can be replaced alone.\n\n## What didn't work\n- Expected teams to adopt tracing from a document. Two did. Next quarter I sit with them.\n\nChecked with: [x] my manager  [x] a peer who depends on this work   Date: July 3",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Scope of ",
								createVNode(_components.em, { children: "(an invented engineer)" }),
								", second quarter"
							]
						}),
						createVNode(_components.p, { children: "In one sentence: I hold the question of how our services find and call each other, which no single team can answer." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I hold"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 3: System or subject, My part (own, co-own, advise), Teams that depend on it, State, in one word",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "System or subject"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "My part (own, co-own, advise)"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Teams that depend on it"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "State, in one word"
								})
							] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: "Service discovery" }),
								createVNode(_components.td, { children: "Own the design" }),
								createVNode(_components.td, { children: "14" }),
								createVNode(_components.td, { children: "Aging" })
							] }), createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: "Client library" }),
								createVNode(_components.td, { children: "Co-own with Platform" }),
								createVNode(_components.td, { children: "14" }),
								createVNode(_components.td, { children: "Steady" })
							] })] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Problems across teams that I'm working on"
						}),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: [
								"\"When checkout is slow, nobody can tell us whose call is slow.\"\n",
								createVNode(_components.ul, { children: [
									"\n",
									createVNode(_components.li, { children: "Why this one before the others: named in 5 of the last 8 incident retrospectives" }),
									"\n",
									createVNode(_components.li, { children: "Who else is in it: Platform, Checkout, on-call leads" }),
									"\n",
									createVNode(_components.li, { children: "What I expect to be true by the end of next quarter: the first responder can name the slow call within 10 minutes" }),
									"\n"
								] }),
								"\n"
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What changed last quarter"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 4: Change, My part, Result, with a number or a name who will confirm it, Where to read more",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Change"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "My part"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Result, with a number or a name who will confirm it"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Where to read more"
								})
							] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: "Timeouts set in one place instead of 60" }),
								createVNode(_components.td, { children: "Design, and the first two services" }),
								createVNode(_components.td, { children: "11 of 14 teams moved; cascading failures fell from 4 to 1" }),
								createVNode(_components.td, { children: "Design document 31" })
							] }), createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: "No second message queue" }),
								createVNode(_components.td, { children: "Asked three teams what they needed" }),
								createVNode(_components.td, { children: "One queue to run; Search's lead can confirm" }),
								createVNode(_components.td, { children: "Decision log, May" })
							] })] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I gave away"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "The client library's releases, to a teammate. Two without me, one rolled back, handled well." }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I chose not to do"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Rewrite discovery, because the aging part is the health check and that can be replaced alone." }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What didn't work"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Expected teams to adopt tracing from a document. Two did. Next quarter I sit with them." }),
							"\n"
						] }),
						createVNode(_components.p, { children: "Checked with: [x] my manager  [x] a peer who depends on this work   Date: July 3" })
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
					"The page and its three core questions come from the essay behind ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "Dual track in disguise"
					}),
					", which pairs it with a\n",
					createVNode(_components.a, {
						href: "/resources/technical-review-presentation/",
						children: "technical review presentation"
					}),
					" four times a year and wants both in place before the next promotion cycle. The opening sentence uses the\nsame essay’s test for a level. The last three sections are our addition. ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "Does the title matter?"
					}),
					" says when being seen is the thing in your way."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Two stories show the habit that feeds it. ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#how-time-is-spent",
						children: "Katie Sylor-Miller"
					}),
					" logged small help as it happened and found at her quarterly check-in that it added up;\n",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#advice",
						children: "Rebecca Panja"
					}),
					" kept a weekly record of what she did, why it mattered and what it brought the company."
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
var url = "content/resources/scope-document.mdx/";
var file = "/work/wt/book/content/resources/scope-document.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/scope-document.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
