import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/scqa-template.mdx
var frontmatter = {
	"title": "SCQA template",
	"summary": "A fill-in opening paragraph for any proposal: situation, complication, question and answer, with checks before you send it.",
	"kind": "template",
	"order": 40,
	"from": ["present-to-executives"],
	"aliases": [
		"situation complication question answer",
		"executive summary template",
		"opening paragraph template",
		"proposal opening"
	],
	"asks": [
		"How do I start a proposal for executives?",
		"What goes into situation, complication, question and answer?",
		"Is there a template for an executive summary?"
	],
	"connections": [{
		"id": "resource:design-doc-checklist",
		"why": "the rest of a technical proposal, after this opening"
	}, {
		"id": "resource:technical-review-presentation",
		"why": "a ten-minute argument that can open the same way"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on presenting to executives, the opening paragraph and the pyramid",
			"lines": "004:1218-1231"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams, on writing problems down",
			"lines": "story/ras-kasa-williams:100"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau, on the database proposal",
			"lines": "story/john-zittlau:65-67"
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
		hr: "hr",
		li: "li",
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
				createVNode(_components.p, { children: "Opening a document so that a busy reader knows what is going on, why it can’t stay that way, what you are asking and what you would do. Four short parts, one paragraph, readable in a minute. Quite often it’s the only part that gets\ndiscussed." }),
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
					createVNode(_components.li, { children: "At the top of anything that goes to an executive, and of any proposal that more than one team must accept." }),
					"\n",
					createVNode(_components.li, { children: "Before you build slides. If the paragraph won’t come, the slides would have hidden that." }),
					"\n",
					createVNode(_components.li, { children: "In a message that asks for a decision. The four parts fit into four sentences." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Skip it for a status report where nothing is being asked." }),
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
					text: "# _Title that names the decision, not the project_\n\n**Situation.** _What everyone in the room already accepts. Two sentences, one number._\n**Complication.** _What changed, or what is about to, that makes the situation a problem. Why now._\n**Question.** _The one thing to be decided. It ends with a question mark._\n**Answer.** _What you would do, by when, with how many people, and when to look again._\n\n---\nReader: _who decides_   Kind of meeting: _planning / status / misalignment_   Decision wanted by: _date_\n\nCheck before sending\n- [ ] Nobody in the room would dispute the situation\n- [ ] The complication has a date or a cost in it\n- [ ] There is one question, and the answer answers it\n- [ ] Somebody reasonable could say no to the answer\n- [ ] Each figure says where it comes from\n- [ ] The three strongest arguments are ready, weightiest first\n- [ ] _Name_ and _name_, who will be in the room, have read this and changed something",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: createVNode(_components.em, { children: "Title that names the decision, not the project" })
						}),
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "Situation." }),
							" ",
							createVNode(_components.em, { children: "What everyone in the room already accepts. Two sentences, one number." }),
							"\n",
							createVNode(_components.strong, { children: "Complication." }),
							" ",
							createVNode(_components.em, { children: "What changed, or what is about to, that makes the situation a problem. Why now." }),
							"\n",
							createVNode(_components.strong, { children: "Question." }),
							" ",
							createVNode(_components.em, { children: "The one thing to be decided. It ends with a question mark." }),
							"\n",
							createVNode(_components.strong, { children: "Answer." }),
							" ",
							createVNode(_components.em, { children: "What you would do, by when, with how many people, and when to look again." })
						] }),
						createVNode(_components.hr, {}),
						createVNode(_components.p, { children: [
							"Reader: ",
							createVNode(_components.em, { children: "who decides" }),
							"   Kind of meeting: ",
							createVNode(_components.em, { children: "planning / status / misalignment" }),
							"   Decision wanted by: ",
							createVNode(_components.em, { children: "date" })
						] }),
						createVNode(_components.p, { children: "Check before sending" }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Nobody in the room would dispute the situation"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The complication has a date or a cost in it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " There is one question, and the answer answers it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Somebody reasonable could say no to the answer"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Each figure says where it comes from"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The three strongest arguments are ready, weightiest first"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" ",
										createVNode(_components.em, { children: "Name" }),
										" and ",
										createVNode(_components.em, { children: "name" }),
										", who will be in the room, have read this and changed something"
									]
								}),
								"\n"
							]
						})
					]
				}),
				"\n",
				createVNode(_components.p, { children: "Three repairs cover most bad drafts. If the situation is arguable, the argument starts there; move the arguable part into the complication. If you find two questions, either one depends on the other and comes first, or you need two documents. If the answer is “it depends”, write what it depends on as the question." }),
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
				createVNode(_components.p, { children: "This one is invented, down to the company and the numbers." }),
				"\n",
				createVNode(Sheet, {
					text: "# Move the support search index in-house, or renew the contract?\n\n**Situation.** Our help center runs on a hosted search service that we have used for four\nyears. It costs 310,000 a year and serves about two million searches a month (billing export, May).\n**Complication.** The contract renews on September 30 at a price 40% higher. Since April a\nthird of our articles are in languages it ranks badly, and those readers open twice as many\ntickets per search (support dashboard, last 60 days).\n**Question.** Do we renew for a year, or replace the service before September 30?\n**Answer.** Renew for one year and start the replacement now, with three engineers until\nJanuary, in the two worst languages first. We look at tickets per search in February. If they haven't\nfallen by a quarter, we stop and negotiate a longer contract.\n\n---\nReader: the heads of engineering and support   Kind of meeting: planning   Decision wanted by: July 15\n\nCheck before sending\n- [x] Nobody in the room would dispute the situation\n- [x] The complication has a date or a cost in it\n- [x] There is one question, and the answer answers it\n- [x] Somebody reasonable could say no to the answer\n- [x] Each figure says where it comes from\n- [x] The three strongest arguments are ready, weightiest first\n- [ ] The support lead has read this and changed something",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Move the support search index in-house, or renew the contract?"
						}),
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "Situation." }),
							" Our help center runs on a hosted search service that we have used for four\nyears. It costs 310,000 a year and serves about two million searches a month (billing export, May).\n",
							createVNode(_components.strong, { children: "Complication." }),
							" The contract renews on September 30 at a price 40% higher. Since April a\nthird of our articles are in languages it ranks badly, and those readers open twice as many\ntickets per search (support dashboard, last 60 days).\n",
							createVNode(_components.strong, { children: "Question." }),
							" Do we renew for a year, or replace the service before September 30?\n",
							createVNode(_components.strong, { children: "Answer." }),
							" Renew for one year and start the replacement now, with three engineers until\nJanuary, in the two worst languages first. We look at tickets per search in February. If they haven't\nfallen by a quarter, we stop and negotiate a longer contract."
						] }),
						createVNode(_components.hr, {}),
						createVNode(_components.p, { children: "Reader: the heads of engineering and support   Kind of meeting: planning   Decision wanted by: July 15" }),
						createVNode(_components.p, { children: "Check before sending" }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Nobody in the room would dispute the situation"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " The complication has a date or a cost in it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " There is one question, and the answer answers it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Somebody reasonable could say no to the answer"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Each figure says where it comes from"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " The three strongest arguments are ready, weightiest first"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The support lead has read this and changed something"
								}),
								"\n"
							]
						})
					]
				}),
				"\n",
				createVNode(_components.p, { children: "Notice that the answer costs money in both directions and says when it would be abandoned. The unticked line is the one to finish before the meeting." }),
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
					"The four parts come from ",
					createVNode(_components.a, {
						href: "/guides/present-to-executives/#scqa",
						children: "the chapter on presenting to executives"
					}),
					", which explains the pyramid that can follow and the conversations to have first; the checks and repairs are ours. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}),
					" used a missing paragraph as a warning: when he couldn’t write a problem down briefly and coherently, he took it as a reason to do more research. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#influencing-and-advocating",
						children: "John\nZittlau"
					}),
					" won support for a database project with much the same contents: the limit, when it would bite, the way forward with its return, and the people it would take."
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
var url = "content/resources/scqa-template.mdx/";
var file = "/work/wt/book/content/resources/scqa-template.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/scqa-template.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
