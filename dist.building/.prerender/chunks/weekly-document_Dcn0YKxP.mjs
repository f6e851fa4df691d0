import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/weekly-document.mdx
var frontmatter = {
	"title": "Weekly document",
	"summary": "A page with this quarter's commitments and this week's tasks that you empty every Monday, so that old intentions don't pile up and colleagues can look.",
	"kind": "template",
	"order": 140,
	"from": ["stay-aligned-with-authority", "being-visible"],
	"aliases": [
		"weekly plan",
		"delete-by-default to-do list",
		"what am I doing document",
		"weekly task document"
	],
	"asks": [
		"How do staff engineers keep track of what they are doing?",
		"How do I stop my to-do list from growing?",
		"How can I let my manager see what I am working on?"
	],
	"connections": [{
		"id": "story:stephen-wan",
		"why": "a list emptied every Monday, after his habit"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "interview with Stephen Wan, the sample document",
			"lines": "004:3650-3681"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on staying aligned with authority, on weekly updates",
			"lines": "004:950-953"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on being visible, internal visibility",
			"lines": "004:1577-1592"
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
		ol: "ol",
		p: "p",
		section: "section",
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
				createVNode(_components.p, { children: "To plan a week whose work nobody hands you. Past senior the tickets thin out, and with them the small proof that you are getting somewhere. This page replaces the board with two lists: what you have promised for the quarter, and what you will do about it this week." }),
				"\n",
				createVNode(_components.p, { children: "Its rule is unusual. On Monday, whatever you didn’t start is deleted. A task that matters will come back by itself, or somebody will ask for it. The rest was a wish, and keeping it costs you a little worry every time you scroll past." }),
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
				createVNode(_components.p, { children: "Use it when you no longer work from a team’s board, when you follow more than three efforts, or when your manager has started a conversation with “what are you on at the moment?” Leave it open to anybody in the company. People who can look don’t have to ask, and you are seen to be working on things without having to announce them." }),
				"\n",
				createVNode(_components.p, { children: [
					"It doesn’t replace a summary. If you write ",
					createVNode(_components.a, {
						href: "/resources/weekly-notes/",
						children: "weekly notes"
					}),
					" as well, take them from what is left here on Friday."
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
					text: "# What is _name_ doing?\n\n## Commitments this quarter (at most five)\n- investigate: _question I will have answered_\n- lead: _work that I will finish_\n- design partner: _team and topic_\n- support: _person, and what they are leading_\n\n## Week of _Monday's date_\n- [ ] _task_ (for: _commitment_)\n- [ ] _task_ (for: _commitment_)\n- [ ] review: _link_\n- [ ] talk to _person_ about _topic_\n\n## Later (dated, no more than five lines)\n- _date_: _task that can't start sooner_\n\n---\nMonday, ten minutes:\n1. Delete everything not started. Don't move it.\n2. Keep what is under way. If it has been under way for three weeks, split it or stop it.\n3. Bring up from Later only what is due this week.\n4. Write this week from the commitments, not from last week.\n5. A commitment with no task for three weeks running: do it, hand it over, or tell the\n   person who expects it that you won't.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"What is ",
								createVNode(_components.em, { children: "name" }),
								" doing?"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Commitments this quarter (at most five)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: ["investigate: ", createVNode(_components.em, { children: "question I will have answered" })] }),
							"\n",
							createVNode(_components.li, { children: ["lead: ", createVNode(_components.em, { children: "work that I will finish" })] }),
							"\n",
							createVNode(_components.li, { children: ["design partner: ", createVNode(_components.em, { children: "team and topic" })] }),
							"\n",
							createVNode(_components.li, { children: ["support: ", createVNode(_components.em, { children: "person, and what they are leading" })] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: ["Week of ", createVNode(_components.em, { children: "Monday's date" })]
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" ",
										createVNode(_components.em, { children: "task" }),
										" (for: ",
										createVNode(_components.em, { children: "commitment" }),
										")"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" ",
										createVNode(_components.em, { children: "task" }),
										" (for: ",
										createVNode(_components.em, { children: "commitment" }),
										")"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" review: ", createVNode(_components.em, { children: "link" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" talk to ",
										createVNode(_components.em, { children: "person" }),
										" about ",
										createVNode(_components.em, { children: "topic" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Later (dated, no more than five lines)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "date" }),
								": ",
								createVNode(_components.em, { children: "task that can't start sooner" })
							] }),
							"\n"
						] }),
						createVNode(_components.hr, {}),
						createVNode(_components.p, { children: "Monday, ten minutes:" }),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: "Delete everything not started. Don't move it." }),
							"\n",
							createVNode(_components.li, { children: "Keep what is under way. If it has been under way for three weeks, split it or stop it." }),
							"\n",
							createVNode(_components.li, { children: "Bring up from Later only what is due this week." }),
							"\n",
							createVNode(_components.li, { children: "Write this week from the commitments, not from last week." }),
							"\n",
							createVNode(_components.li, { children: "A commitment with no task for three weeks running: do it, hand it over, or tell the\nperson who expects it that you won't." }),
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
				createVNode(_components.p, { children: "Invented, a Monday in the middle of a quarter:" }),
				"\n",
				createVNode(Sheet, {
					text: "# What is Joana doing?\n\n## Commitments this quarter\n- investigate: can we drop the second search cluster?\n- lead: the rule for who may call the pricing service\n- design partner: checkout, on their split of the order table\n- support: Kofi, who leads the move to the new build runners\n\n## Week of May 11\n- [x] review: Kofi's rollout plan (for: build runners)\n- [ ] half a day with the search traces from the April load test (for: search)\n- [ ] talk to Renée about checkout's deadline; is June real? (for: checkout)\n- [ ] second draft of the pricing rule, one page (for: pricing)\n\n## Later\n- May 20: answer the auditors' question on retention\n\nDeleted this morning: \"tidy the dashboards\", \"read the paper on caching\", \"ask about\nthe old queue\". Third Monday in a row for the dashboards, so I won't write that again.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "What is Joana doing?"
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Commitments this quarter"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "investigate: can we drop the second search cluster?" }),
							"\n",
							createVNode(_components.li, { children: "lead: the rule for who may call the pricing service" }),
							"\n",
							createVNode(_components.li, { children: "design partner: checkout, on their split of the order table" }),
							"\n",
							createVNode(_components.li, { children: "support: Kofi, who leads the move to the new build runners" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Week of May 11"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " review: Kofi's rollout plan (for: build runners)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " half a day with the search traces from the April load test (for: search)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " talk to Renée about checkout's deadline; is June real? (for: checkout)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " second draft of the pricing rule, one page (for: pricing)"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Later"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "May 20: answer the auditors' question on retention" }),
							"\n"
						] }),
						createVNode(_components.p, { children: "Deleted this morning: \"tidy the dashboards\", \"read the paper on caching\", \"ask about\nthe old queue\". Third Monday in a row for the dashboards, so I won't write that again." })
					]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Kofi’s commitment stands on Joana’s page although he does the work. Listing what you ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "support"
					}),
					" shows that it takes time, and shows him that it’s meant."
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
						href: "/stories/stephen-wan/#how-time-is-spent",
						children: "Stephen Wan"
					}),
					" kept a document of this kind at Samsara in 2020, with the quarter’s commitments above the weeks and reminders for later ones, and began it afresh each Monday. He had tried tending a long list first; it mainly made him anxious, and a month on most of it got deleted undone. The limits of five and the three-week rules are ours. That an open page spares your manager surprises is part of ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "staying aligned with authority"
					}),
					", and that it is a quiet way of being seen belongs to ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "Being visible"
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
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/resources/weekly-document.mdx/";
var file = "/work/wt/book/content/resources/weekly-document.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/weekly-document.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
