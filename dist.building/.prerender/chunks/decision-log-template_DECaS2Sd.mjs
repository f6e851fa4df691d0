import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/decision-log-template.mdx
var frontmatter = {
	"title": "Decision log template",
	"summary": "One dated line per decision, with who was involved and where the detail is, so that nobody has to ask, guess or reopen it by accident.",
	"kind": "template",
	"order": 130,
	"from": ["engineering-strategy", "stay-aligned-with-authority"],
	"aliases": [
		"decision record",
		"decision register",
		"architecture decision log",
		"ADR log"
	],
	"asks": [
		"How do I keep a decision log?",
		"What goes into an entry in a decision log?",
		"How do we stop arguing about decisions that were already made?"
	],
	"connections": [{
		"id": "resource:design-doc-checklist",
		"why": "a log entry points to the document that holds its reasons"
	}, {
		"id": "resource:weekly-notes",
		"why": "decisions are announced in the notes and kept in the log"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "interview with Michelle Bu, the Payment Flows decision log",
			"lines": "004:1937-2024"
		},
		{
			"id": "staff-engineer-book",
			"where": "interview with Damian Schenkelman, decisions with owners in writing",
			"lines": "004:3388"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on writing everything down",
			"lines": "story/michelle-bu:79-90"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "on writing in public, records of architecture decisions among it",
			"lines": "002:33"
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
				createVNode(_components.p, { children: "People outside a long project can’t tell what has been settled, so they ask, guess, or decide the opposite. A log that anyone in the company may read answers in a line: what was decided, when, by whom, and where the reasoning is. It also keeps your manager from being surprised, because nothing that matters is decided in a side conversation." }),
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
				createVNode(_components.p, { children: "Start one when a project involves several teams or will last longer than a quarter. Write the entry on the day of the decision. Log working agreements too: in the one we learned from, how two teams would work together stood next to questions about an API. Leave out what can be undone in an hour." }),
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
					text: "# Decisions: _project or group_\nAnyone may read this. To question an entry, comment on the document that it links to.\nEarlier years: _link_, _link_\n\n## Index, newest first\n| Date | Decision (a full sentence, in the present tense) | Owner | State |\n|---|---|---|---|\n| _date_ | _sentence_ | _name_ | decided / replaced by _date_ |\n\n## _date_: _the decision, in one sentence_\nExplained in: _link to the design document, with the problem and the alternatives_\nWhat it means: _two or three sentences, for somebody who wasn't there_\nEdge cases: _those the linked document deals with_\nInvolved: _names_\nOwner from here: _one name_\nReopen if: _the fact that would change it_\n\n## Before publishing an entry\n- [ ] Everybody named knows that they are named\n- [ ] Our managers won't learn something here for the first time\n- [ ] The title can be understood without opening the entry\n- [ ] An entry that it replaces is marked, and not deleted",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: ["Decisions: ", createVNode(_components.em, { children: "project or group" })]
						}),
						createVNode(_components.p, { children: [
							"Anyone may read this. To question an entry, comment on the document that it links to.\nEarlier years: ",
							createVNode(_components.em, { children: "link" }),
							", ",
							createVNode(_components.em, { children: "link" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Index, newest first"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 1: Date, Decision (a full sentence, in the present tense), Owner, State",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Date"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Decision (a full sentence, in the present tense)"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Owner"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "State"
								})
							] }) }), createVNode(_components.tbody, { children: createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: createVNode(_components.em, { children: "date" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "sentence" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "name" }) }),
								createVNode(_components.td, { children: ["decided / replaced by ", createVNode(_components.em, { children: "date" })] })
							] }) })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: [
								createVNode(_components.em, { children: "date" }),
								": ",
								createVNode(_components.em, { children: "the decision, in one sentence" })
							]
						}),
						createVNode(_components.p, { children: [
							"Explained in: ",
							createVNode(_components.em, { children: "link to the design document, with the problem and the alternatives" }),
							"\nWhat it means: ",
							createVNode(_components.em, { children: "two or three sentences, for somebody who wasn't there" }),
							"\nEdge cases: ",
							createVNode(_components.em, { children: "those the linked document deals with" }),
							"\nInvolved: ",
							createVNode(_components.em, { children: "names" }),
							"\nOwner from here: ",
							createVNode(_components.em, { children: "one name" }),
							"\nReopen if: ",
							createVNode(_components.em, { children: "the fact that would change it" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before publishing an entry"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Everybody named knows that they are named"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Our managers won't learn something here for the first time"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The title can be understood without opening the entry"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " An entry that it replaces is marked, and not deleted"
								}),
								"\n"
							]
						})
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
				createVNode(_components.p, { children: "A fictional group at a fictional ticket seller." }),
				"\n",
				createVNode(Sheet, {
					text: "# Decisions: seat inventory\nAnyone may read this. To question an entry, comment on the document that it links to.\nEarlier years: 2024, 2025\n\n| Date | Decision | Owner | State |\n|---|---|---|---|\n| June 12 | A seat is held for eight minutes, and a hold can't be extended. | Yuki | decided |\n| June 3 | Venues send us corrections as files, nightly. | Bram | decided |\n| May 20 | A seat is held until the browser closes. | Yuki | replaced by June 12 |\n\n## June 12: A seat is held for eight minutes, and a hold can't be extended.\nExplained in: Holds, second version\nWhat it means: Clients show a countdown and must handle losing the seat. Support\ncan't extend a hold by hand, either.\nEdge cases: group bookings, payment by bank transfer, wheelchair places.\nInvolved: Yuki, Bram, Asha (support), Leon (mobile)\nOwner from here: Yuki\nReopen if: more than 2% of buyers run out of time while paying.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Decisions: seat inventory"
						}),
						createVNode(_components.p, { children: "Anyone may read this. To question an entry, comment on the document that it links to.\nEarlier years: 2024, 2025" }),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 2: Date, Decision, Owner, State",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Date"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Decision"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Owner"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "State"
								})
							] }) }), createVNode(_components.tbody, { children: [
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "June 12" }),
									createVNode(_components.td, { children: "A seat is held for eight minutes, and a hold can't be extended." }),
									createVNode(_components.td, { children: "Yuki" }),
									createVNode(_components.td, { children: "decided" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "June 3" }),
									createVNode(_components.td, { children: "Venues send us corrections as files, nightly." }),
									createVNode(_components.td, { children: "Bram" }),
									createVNode(_components.td, { children: "decided" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "May 20" }),
									createVNode(_components.td, { children: "A seat is held until the browser closes." }),
									createVNode(_components.td, { children: "Yuki" }),
									createVNode(_components.td, { children: "replaced by June 12" })
								] })
							] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "June 12: A seat is held for eight minutes, and a hold can't be extended."
						}),
						createVNode(_components.p, { children: "Explained in: Holds, second version\nWhat it means: Clients show a countdown and must handle losing the seat. Support\ncan't extend a hold by hand, either.\nEdge cases: group bookings, payment by bank transfer, wheelchair places.\nInvolved: Yuki, Bram, Asha (support), Leon (mobile)\nOwner from here: Yuki\nReopen if: more than 2% of buyers run out of time while paying." })
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
					"For the redesign of the payments API at Stripe, ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#influencing-and-advocating",
						children: "Michelle Bu"
					}),
					" and her group kept such a log, open to the whole company. A page of it shown with her interview lists thirteen decisions in about six weeks of 2020, with the two years before archived behind links; each entry named the people and led to the full document. At Auth0 ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#influencing-and-advocating",
						children: "Damian Schenkelman"
					}),
					" recorded the company’s technical decisions and put an owner’s name on each in writing. The states, the reopening condition and the last checks are ours."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Read it with ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "Engineering strategy"
					}),
					": entries that keep circling one question are the raw material for the next strategy. ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "Staying aligned with authority"
					}),
					" explains why surprises cost so much. A related and more formal habit is ",
					createVNode(_components.a, {
						href: "/sources/#documenting-architecture-decisions",
						children: "documenting architecture decisions"
					}),
					" beside the code."
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
var url = "content/resources/decision-log-template.mdx/";
var file = "/work/wt/book/content/resources/decision-log-template.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/decision-log-template.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
