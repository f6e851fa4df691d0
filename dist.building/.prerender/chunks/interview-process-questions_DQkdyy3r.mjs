import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/interview-process-questions.mdx
var frontmatter = {
	"title": "Questions about the interview process",
	"summary": "A message to send before a staff loop, what the answers tell you, and the follow-up to write when the loop can't show what you are good at.",
	"kind": "checklist",
	"order": 100,
	"from": ["interviewing"],
	"aliases": [
		"questions to ask a recruiter",
		"interview loop questions",
		"ask about the interview process",
		"leveling questions"
	],
	"asks": [
		"What should I ask the recruiter before a staff interview?",
		"How do I ask about level without seeming too eager for a title?",
		"What do I say if the interview loop is wrong for the role?"
	],
	"connections": [{
		"id": "guide:designing-interview-loops",
		"why": "what you may point a recruiter to"
	}, {
		"id": "resource:offer-terms-checklist",
		"why": "questions for before the interviews, and for after the offer"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on interviewing for staff-plus roles",
			"lines": "004:1776-1800"
		},
		{
			"id": "staffeng-com",
			"where": "guide to interviewing for staff-plus roles",
			"lines": "guide/interviewing-staff-plus-roles:23-46"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on interview loops, failures and formats",
			"lines": "004:4063-4108"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding the right company, on archetypes and tells",
			"lines": "004:1706-1720"
		},
		{
			"id": "staffeng-com",
			"where": "interviews on how the level of an offer was set",
			"lines": ["story/duretti-hirpa:55", "story/katie-sylor-miller:89"]
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
				createVNode(_components.p, { children: "To learn how you’ll be judged while there is time to prepare, or to decline. Three of the questions are essential: formats and what each evaluates, preparation, and interviewers. The rest find out when the level is set and whether the loop can see what a staff engineer does." }),
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
				createVNode(_components.p, { children: "After the first call with a recruiter and before you agree on dates. Fill in the lines for yourself first. Send the message as it is or shortened, and keep the answers: they tell you something about the company even if you never go." }),
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
					text: "# Loop: _company_, _role_\n\n## My lines (before I ask anything)\n- [ ] I won't: _…_\n- [ ] I'd do this only after meeting the manager: _…_\n\n## Message to the recruiter\n  Thank you for the overview. So that I can prepare properly:\n  1. Which sessions are planned, and what is each meant to find out?\n  2. Does any of them need something prepared: a presentation,\n     a design, an environment?\n  3. Who are the interviewers, and what do they work on?\n  4. Which level is this loop calibrated for, and when is the level\n     decided: by the posting, or after the interviews? By whom?\n  5. Will there be time to go through one system I led in depth?\n  6. Could I talk for twenty minutes with somebody who has this title\n     now, about their last two weeks?\n\n## Reading the answers\n- [ ] Came within _days_, from _the recruiter / the manager_\n- [ ] Each session has a purpose they could state\n- [ ] Someone on the panel has the level or is above it\n- [ ] Past work gets a session of its own\n- [ ] I present something, to several people\n- [ ] Level decided: _before / after / \"we'll see\"_\n- [ ] No two sessions test the same thing; none was invented for me\n- Missing, and I'd need it: _…_\n\n## Follow-up, if it is the wrong loop\n  Thank you, that helps. Most of what I'd bring to this role is _…_,\n  and I don't see where the day would show it. Would it be possible to\n  replace _session_ with _an hour on … / a short presentation to the team_?\n  I'm glad to do the rest as planned.\n- [ ] Answer: _changed / explained / \"that's how we do it\"_\n- [ ] Go on? _yes / no_, because of _line_\n\n## Preparing\n- [ ] One page of notes for each format\n- [ ] Each interviewer: two minutes, one question that only they can answer\n- [ ] Three stories: a decision, a disagreement, a failure of mine\n\n## Afterward\n- [ ] Notes sent to the interviewers: _date_\n- [ ] References know the role and two things to mention: _names_\n- [ ] Calls offered after the loop: accepted, with questions: _…_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Loop: ",
								createVNode(_components.em, { children: "company" }),
								", ",
								createVNode(_components.em, { children: "role" })
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "My lines (before I ask anything)"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" I won't: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" I'd do this only after meeting the manager: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Message to the recruiter"
						}),
						createVNode(_components.p, { children: "Thank you for the overview. So that I can prepare properly:" }),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: "Which sessions are planned, and what is each meant to find out?" }),
							"\n",
							createVNode(_components.li, { children: "Does any of them need something prepared: a presentation,\na design, an environment?" }),
							"\n",
							createVNode(_components.li, { children: "Who are the interviewers, and what do they work on?" }),
							"\n",
							createVNode(_components.li, { children: "Which level is this loop calibrated for, and when is the level\ndecided: by the posting, or after the interviews? By whom?" }),
							"\n",
							createVNode(_components.li, { children: "Will there be time to go through one system I led in depth?" }),
							"\n",
							createVNode(_components.li, { children: "Could I talk for twenty minutes with somebody who has this title\nnow, about their last two weeks?" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Reading the answers"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Came within ",
										createVNode(_components.em, { children: "days" }),
										", from ",
										createVNode(_components.em, { children: "the recruiter / the manager" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Each session has a purpose they could state"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Someone on the panel has the level or is above it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Past work gets a session of its own"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I present something, to several people"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Level decided: ", createVNode(_components.em, { children: "before / after / \"we'll see\"" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " No two sessions test the same thing; none was invented for me"
								}),
								"\n",
								createVNode(_components.li, { children: ["Missing, and I'd need it: ", createVNode(_components.em, { children: "…" })] }),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Follow-up, if it is the wrong loop"
						}),
						createVNode(_components.p, { children: [
							"Thank you, that helps. Most of what I'd bring to this role is ",
							createVNode(_components.em, { children: "…" }),
							",\nand I don't see where the day would show it. Would it be possible to\nreplace ",
							createVNode(_components.em, { children: "session" }),
							" with ",
							createVNode(_components.em, { children: "an hour on … / a short presentation to the team" }),
							"?\nI'm glad to do the rest as planned."
						] }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Answer: ", createVNode(_components.em, { children: "changed / explained / \"that's how we do it\"" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Go on? ",
										createVNode(_components.em, { children: "yes / no" }),
										", because of ",
										createVNode(_components.em, { children: "line" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Preparing"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " One page of notes for each format"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Each interviewer: two minutes, one question that only they can answer"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Three stories: a decision, a disagreement, a failure of mine"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Afterward"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Notes sent to the interviewers: ", createVNode(_components.em, { children: "date" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" References know the role and two things to mention: ", createVNode(_components.em, { children: "names" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Calls offered after the loop: accepted, with questions: ", createVNode(_components.em, { children: "…" })]
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
				createVNode(_components.p, { children: "Fiction, with a company that does not exist. The candidate’s strength is moving several teams off an old system." }),
				"\n",
				createVNode(Sheet, {
					text: "# Loop: Lanternfish, staff engineer, storage\n\n## My lines\n- [x] I won't: do a take-home of more than three hours\n- [x] Only after meeting the manager: live algorithms\n\n## Reading the answers\n- [x] Came within 2 days, from the recruiter, who had asked the manager\n- [x] Purposes: yes for three of five; \"general coding\" twice\n- [ ] Someone at the level: no. Four of five joined as graduates since 2023\n- [ ] Past work: no session\n- [x] Level decided: after, by the director and one principal engineer\n- Missing, and I'd need it: an hour on the migration I ran, with\n  the principal in it\n\n## Follow-up\n  Most of what I'd bring is getting five teams off a system without an\n  outage, and I don't see where the day would show it. Could one of the\n  two coding sessions become an hour on that, with your principal engineer?\n- [x] Answer: changed. The principal was pleased to be asked\n- [x] Go on? yes. My line about algorithms: met the manager first",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Loop: Lanternfish, staff engineer, storage"
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "My lines"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " I won't: do a take-home of more than three hours"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Only after meeting the manager: live algorithms"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Reading the answers"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Came within 2 days, from the recruiter, who had asked the manager"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Purposes: yes for three of five; \"general coding\" twice"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Someone at the level: no. Four of five joined as graduates since 2023"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Past work: no session"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Level decided: after, by the director and one principal engineer"
								}),
								"\n",
								createVNode(_components.li, { children: "Missing, and I'd need it: an hour on the migration I ran, with\nthe principal in it" }),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Follow-up"
						}),
						createVNode(_components.p, { children: "Most of what I'd bring is getting five teams off a system without an\noutage, and I don't see where the day would show it. Could one of the\ntwo coding sessions become an hour on that, with your principal engineer?" }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Answer: changed. The principal was pleased to be asked"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Go on? yes. My line about algorithms: met the manager first"
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
						href: "/guides/interviewing/#ask-how",
						children: "Interviewing for staff"
					}),
					" explains why asking is safe, which signs mark ",
					createVNode(_components.a, {
						href: "/guides/interviewing/#wrong-loop",
						children: "the wrong loop"
					}),
					", and what to prepare. The first three questions and the signs are Will Larson’s. The fourth is there because of two people: ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#path-to-staff",
						children: "Duretti Hirpa"
					}),
					", for whom the level was framed before she arrived, and ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#path-to-staff",
						children: "Katie Sylor-Miller"
					}),
					", whom policy placed below it. The sixth comes from ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/#which-job",
						children: "Finding the right company"
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
var url = "content/resources/interview-process-questions.mdx/";
var file = "/work/wt/book/content/resources/interview-process-questions.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/interview-process-questions.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
