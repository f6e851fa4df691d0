import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/interview-signals-and-formats.mdx
var frontmatter = {
	"title": "Interview signals and formats",
	"summary": "A worksheet for building a staff-plus interview loop from five signals and five formats, with the seven failures to check before the first candidate.",
	"kind": "checklist",
	"order": 110,
	"from": ["designing-interview-loops"],
	"aliases": [
		"interview loop worksheet",
		"staff interview rubric",
		"hiring signals checklist",
		"interview formats"
	],
	"asks": [
		"Is there a worksheet for building an interview loop?",
		"Which interview format shows which signal?",
		"How do I run the debrief for a staff candidate?"
	],
	"connections": [{
		"id": "resource:interview-process-questions",
		"why": "what a candidate asks, and what the employer should have ready"
	}, {
		"id": "guide:career-ladders",
		"why": "the level you are hiring for has to be written somewhere"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "appendix on designing a staff-plus interview loop",
			"lines": "004:4063-4116"
		},
		{
			"id": "staffeng-com",
			"where": "guide to staff-plus interview processes",
			"lines": "guide/staff-plus-interview-process:13-70"
		},
		{
			"id": "single-track-in-disguise",
			"where": "which technical problems a level holds",
			"lines": "001:12"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on reading before talking",
			"lines": "story/aaron-suggs:57"
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
			"text": "The checklist"
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
				createVNode(_components.p, { children: [
					"To build a loop on paper before you invite anyone to it. You choose what the opening needs, which two or three signals carry weight, and in which hour each will be seen. What no session shows, you find out now instead of in the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#debrief",
							"aria-describedby": "term-debrief",
							children: "debrief"
						}), createVNode(_components.span, {
							id: "term-debrief",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The meeting where interviewers compare what they saw and settle whether to make an offer."
						})]
					}),
					"."
				] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before the opening is posted" }), ", with the hiring manager and one person who does the job."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "When you inherit the senior loop" }), " and a staff candidate is due next week. Fill in part one and replace a single session."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "After a debrief that turned on “fit”" }), ", to see which part was left blank."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Give the candidate the session names, the people, and anything to prepare. None of that spoils a session in which they have to do something." }),
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
						children: "The checklist"
					}), createVNode(_components.a, {
						href: "#template",
						class: "mark",
						"aria-label": "Link to “The checklist”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Sheet, {
					text: "# Loop for _role_, _level_, _team_\n\n## 1. The job\n- In a normal week this person will: _three things_\n- Which archetype: _tech lead / architect / solver / right hand_\n- A technical problem that belongs to this level and not the one below: _…_\n- Level is fixed: [ ] before the loop  [ ] at offer, by _whom_. The candidate knows: [ ]\n\n## 2. Signals (weigh two or three; the rest are a floor)\n| Signal | Weight | What we'd accept as evidence | Seen in session |\n| --- | --- | --- | --- |\n| Self-awareness: owns mistakes, has grown where weak | _…_ | _…_ | _…_ |\n| Judgment: sees trouble early, handles vagueness, mediates, removes risk | _…_ | _…_ | _…_ |\n| Collaboration: with juniors, seniors, managers, other functions, executives | _…_ | _…_ | _…_ |\n| Communication: listens; clear in the forms we use (written, spoken) | _…_ | _…_ | _…_ |\n| Development: people and systems better where they have been | _…_ | _…_ | _…_ |\n| The technical problem from part 1 | _…_ | _…_ | _…_ |\n\n## 3. Sessions (every weighted signal appears twice)\n| # | Format | Material, from our own work | Interviewer and why them |\n| --- | --- | --- | --- |\n| 1 | Structured presentation, 20-30 min, narrow subject | _…_ | _peers_ |\n| 2 | Code review of a prepared pull request | _…_ | _…_ |\n| 3 | Data model, interface or architecture, then a changed requirement | _…_ | _…_ |\n| 4 | Subject expertise: build, debug or bargain with another function | _…_ | _…_ |\n| 5 | Mentorship panel, 3-4 people they might mentor | _their questions_ | _…_ |\n(Drop any format that shows no weighted signal.)\n\n## 4. Seven failures\n- [ ] Nothing is timed for coding speed (senior, only better)\n- [ ] Somewhere a strength can show, beyond \"slower is fine\" (senior, only worse)\n- [ ] The work matches the title (senior, but they'll sign)\n- [ ] No question in the debrief is about fit (someone like us)\n- [ ] Panelists know whose job this is (not better than me)\n- [ ] No whiteboard algorithms; early-career people are one session, not the day (reverse filter)\n- [ ] Asking about level costs the candidate nothing (too keen on titles)\n\n## 5. Debrief\n- [ ] Notes were written before anyone talked\n- [ ] Five minutes of silent reading of all notes\n- [ ] Signal by signal: what was seen, then what we make of it\n- [ ] Every doubt names something that happened\n\n## 6. Afterward\n- [ ] Asked the candidate what we failed to see: _…_\n- [ ] If they withdrew, asked when they decided: _…_\n- [ ] One change to the loop: _…_\n- Reread these notes against their first year on: _date_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Loop for ",
								createVNode(_components.em, { children: "role" }),
								", ",
								createVNode(_components.em, { children: "level" }),
								", ",
								createVNode(_components.em, { children: "team" })
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "1. The job"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: ["In a normal week this person will: ", createVNode(_components.em, { children: "three things" })] }),
							"\n",
							createVNode(_components.li, { children: ["Which archetype: ", createVNode(_components.em, { children: "tech lead / architect / solver / right hand" })] }),
							"\n",
							createVNode(_components.li, { children: ["A technical problem that belongs to this level and not the one below: ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: [
								"Level is fixed: [ ] before the loop  [ ] at offer, by ",
								createVNode(_components.em, { children: "whom" }),
								". The candidate knows: [ ]"
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "2. Signals (weigh two or three; the rest are a floor)"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 1: Signal, Weight, What we'd accept as evidence, Seen in session",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Signal"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Weight"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "What we'd accept as evidence"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Seen in session"
								})
							] }) }), createVNode(_components.tbody, { children: [
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Self-awareness: owns mistakes, has grown where weak" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Judgment: sees trouble early, handles vagueness, mediates, removes risk" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Collaboration: with juniors, seniors, managers, other functions, executives" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Communication: listens; clear in the forms we use (written, spoken)" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Development: people and systems better where they have been" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "The technical problem from part 1" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] })
							] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "3. Sessions (every weighted signal appears twice)"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 2: #, Format, Material, from our own work, Interviewer and why them",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "#"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Format"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Material, from our own work"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Interviewer and why them"
								})
							] }) }), createVNode(_components.tbody, { children: [
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "1" }),
									createVNode(_components.td, { children: "Structured presentation, 20-30 min, narrow subject" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "peers" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "2" }),
									createVNode(_components.td, { children: "Code review of a prepared pull request" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "3" }),
									createVNode(_components.td, { children: "Data model, interface or architecture, then a changed requirement" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "4" }),
									createVNode(_components.td, { children: "Subject expertise: build, debug or bargain with another function" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "5" }),
									createVNode(_components.td, { children: "Mentorship panel, 3-4 people they might mentor" }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "their questions" }) }),
									createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "(Drop any format that shows no weighted signal.)" }),
									createVNode(_components.td, {}),
									createVNode(_components.td, {}),
									createVNode(_components.td, {})
								] })
							] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "4. Seven failures"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Nothing is timed for coding speed (senior, only better)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Somewhere a strength can show, beyond \"slower is fine\" (senior, only worse)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The work matches the title (senior, but they'll sign)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " No question in the debrief is about fit (someone like us)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Panelists know whose job this is (not better than me)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " No whiteboard algorithms; early-career people are one session, not the day (reverse filter)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Asking about level costs the candidate nothing (too keen on titles)"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "5. Debrief"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Notes were written before anyone talked"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Five minutes of silent reading of all notes"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Signal by signal: what was seen, then what we make of it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Every doubt names something that happened"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "6. Afterward"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Asked the candidate what we failed to see: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" If they withdrew, asked when they decided: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" One change to the loop: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, { children: ["Reread these notes against their first year on: ", createVNode(_components.em, { children: "date" })] }),
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
				createVNode(_components.p, { children: "An invented company needs an Architect for its data platform. Two parts of its sheet:" }),
				"\n",
				createVNode(Sheet, {
					text: "## 1. The job\n- In a normal week: reviews two designs from other teams, writes a page, has six one-on-ones\n- Which archetype: architect\n- A technical problem of this level: 9 teams write to one orders table and none can change it\n- Level is fixed: [x] before the loop. The candidate knows: [x]\n\n## 2. Signals\n| Signal | Weight | Evidence | Session |\n| --- | --- | --- | --- |\n| Judgment | high | finds 2 of the 3 planted risks; says what it'd cost to be wrong | 3, 4 |\n| Collaboration | high | asks the payments engineer why before saying no | 1, 4 |\n| Communication | floor | four peers can retell the decision | 1 |\n| Development | floor | panel would go back with a second question | 5 |\n| Self-awareness | floor | tells one decision they'd reverse | 1 |\n| The orders table | high | proposes a first step a single team could take | 3, 4 |",
					children: [
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "1. The job"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "In a normal week: reviews two designs from other teams, writes a page, has six one-on-ones" }),
							"\n",
							createVNode(_components.li, { children: "Which archetype: architect" }),
							"\n",
							createVNode(_components.li, { children: "A technical problem of this level: 9 teams write to one orders table and none can change it" }),
							"\n",
							createVNode(_components.li, { children: "Level is fixed: [x] before the loop. The candidate knows: [x]" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "2. Signals"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 3: Signal, Weight, Evidence, Session",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Signal"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Weight"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Evidence"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Session"
								})
							] }) }), createVNode(_components.tbody, { children: [
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Judgment" }),
									createVNode(_components.td, { children: "high" }),
									createVNode(_components.td, { children: "finds 2 of the 3 planted risks; says what it'd cost to be wrong" }),
									createVNode(_components.td, { children: "3, 4" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Collaboration" }),
									createVNode(_components.td, { children: "high" }),
									createVNode(_components.td, { children: "asks the payments engineer why before saying no" }),
									createVNode(_components.td, { children: "1, 4" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Communication" }),
									createVNode(_components.td, { children: "floor" }),
									createVNode(_components.td, { children: "four peers can retell the decision" }),
									createVNode(_components.td, { children: "1" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Development" }),
									createVNode(_components.td, { children: "floor" }),
									createVNode(_components.td, { children: "panel would go back with a second question" }),
									createVNode(_components.td, { children: "5" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "Self-awareness" }),
									createVNode(_components.td, { children: "floor" }),
									createVNode(_components.td, { children: "tells one decision they'd reverse" }),
									createVNode(_components.td, { children: "1" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "The orders table" }),
									createVNode(_components.td, { children: "high" }),
									createVNode(_components.td, { children: "proposes a first step a single team could take" }),
									createVNode(_components.td, { children: "3, 4" })
								] })
							] })] })
						})
					]
				}),
				"\n",
				createVNode(_components.p, { children: "Session two, the pull request, was dropped: this Architect would review designs and hardly any code. Session four became an hour with the payments engineer who least wants the table to change." }),
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
					"Signals, formats and failures are the book’s, set out with their reasons in ",
					createVNode(_components.a, {
						href: "/guides/designing-interview-loops/",
						children: "Design a loop that can see staff work"
					}),
					". The technical line in part two answers an objection from ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/#bar-or-evidence",
						children: "the essay on ladders"
					}),
					". Silent reading before a group discussion reached ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#how-time-is-spent",
						children: "Aaron Suggs"
					}),
					" from his CTO at Glossier; he gave a hiring debrief as his example. That each weighted signal should appear twice is our rule, so that one bad hour doesn’t decide."
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
var url = "content/resources/interview-signals-and-formats.mdx/";
var file = "/work/wt/book/content/resources/interview-signals-and-formats.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/interview-signals-and-formats.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
