import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/sabbatical-checklist.mdx
var frontmatter = {
	"title": "Sabbatical checklist",
	"summary": "Six things to verify before you leave a job with nothing lined up, how to plan the months, and the two smaller steps to try before it.",
	"kind": "checklist",
	"order": 80,
	"from": ["deciding-to-switch"],
	"aliases": [
		"quitting without a job checklist",
		"career break checklist",
		"leave of absence",
		"burnout checklist"
	],
	"asks": [
		"How much money do I need to quit without another job?",
		"What should I check before taking a career break?",
		"How do I plan a career break?"
	],
	"connections": [{
		"id": "guide:find-your-sponsor",
		"why": "who would vouch for you, and who could arrange a leave"
	}, {
		"id": "guide:network-of-peers",
		"why": "the people to keep up with while you are away"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on deciding to switch, what to try before leaving and leaving without a job",
			"lines": "004:1649-1670"
		},
		{
			"id": "staffeng-com",
			"where": "guide to deciding to switch companies",
			"lines": "guide/deciding-to-switch-companies:51-71"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding the right company, on how long a search takes",
			"lines": "004:1754"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on the coach's question",
			"lines": "story/aaron-suggs:47-49"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan, on the freedom to leave",
			"lines": "story/bert-fan:37"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on burnout that she came back from",
			"lines": "story/silvia-botros:117-119"
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
				createVNode(_components.p, { children: "To find out whether leaving without the next job is open to you, before exhaustion decides. The six checks are Will Larson’s. We added the evidence to collect for each, and a plan for the months. If a check fails you learn what to repair first, or that a paid leave suits you better." }),
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
				createVNode(_components.p, { children: "When you notice that a weekend no longer helps. Do it on a calm day, with somebody who shares your money or your lease. The checks are also useful with an offer in hand, since most of them hold for any departure." }),
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
					text: "# Leaving with nothing lined up: _name_, _date_\n\n## First, the smaller steps\n- [ ] What would have to change for me to look forward to Monday? _…_\n- [ ] Could it change here? Asked _whom_, on _date_: _answer_\n- [ ] Another team: _which_, and what my manager said: _…_\n- [ ] Paid or unpaid leave: policy read. Longest I could get: _…_\n\n## Six checks (all of them, or wait)\n- [ ] 1. Right to stay. My residence doesn't depend on this job,\n      or it allows a gap of _months_. Confirmed with: _…_\n- [ ] 2. Money. A year at _amount_ a month, health cover included,\n      without touching _what must not be touched_. Unvested stock\n      and unexercised options I'd give up: _amount_\n- [ ] 3. Jobs. There are employers for my work here, or remotely,\n      or I could move to: _place_\n- [ ] 4. Interviews. My last three went: _…_\n      If badly or long ago: weeks to get ready: _n_\n- [ ] 5. The story. Why I left, in two sentences that I'd say\n      to a stranger: _…_\n- [ ] 6. References. Would speak well of me, and have been asked:\n      _name_, _name_, _name_\n\n## The months\n- [ ] First day off: _date_. Earliest day I'll look at a posting: _date_\n- [ ] That is at least six months, or I know what a shorter break will not do\n- [ ] The search is counted on top: _n_ months\n- [ ] Where I'll write: _…_. Nobody has to read it\n- [ ] Three people I'll see, from outside the company: _…_\n- [ ] What I won't start: _…_\n\n## Come back early if\n- [ ] the money reaches _amount_, or _…_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Leaving with nothing lined up: ",
								createVNode(_components.em, { children: "name" }),
								", ",
								createVNode(_components.em, { children: "date" })
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "First, the smaller steps"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" What would have to change for me to look forward to Monday? ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Could it change here? Asked ",
										createVNode(_components.em, { children: "whom" }),
										", on ",
										createVNode(_components.em, { children: "date" }),
										": ",
										createVNode(_components.em, { children: "answer" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Another team: ",
										createVNode(_components.em, { children: "which" }),
										", and what my manager said: ",
										createVNode(_components.em, { children: "…" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Paid or unpaid leave: policy read. Longest I could get: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Six checks (all of them, or wait)"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 1. Right to stay. My residence doesn't depend on this job,\nor it allows a gap of ",
										createVNode(_components.em, { children: "months" }),
										". Confirmed with: ",
										createVNode(_components.em, { children: "…" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 2. Money. A year at ",
										createVNode(_components.em, { children: "amount" }),
										" a month, health cover included,\nwithout touching ",
										createVNode(_components.em, { children: "what must not be touched" }),
										". Unvested stock\nand unexercised options I'd give up: ",
										createVNode(_components.em, { children: "amount" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" 3. Jobs. There are employers for my work here, or remotely,\nor I could move to: ", createVNode(_components.em, { children: "place" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 4. Interviews. My last three went: ",
										createVNode(_components.em, { children: "…" }),
										"\nIf badly or long ago: weeks to get ready: ",
										createVNode(_components.em, { children: "n" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" 5. The story. Why I left, in two sentences that I'd say\nto a stranger: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 6. References. Would speak well of me, and have been asked:\n",
										createVNode(_components.em, { children: "name" }),
										", ",
										createVNode(_components.em, { children: "name" }),
										", ",
										createVNode(_components.em, { children: "name" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "The months"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" First day off: ",
										createVNode(_components.em, { children: "date" }),
										". Earliest day I'll look at a posting: ",
										createVNode(_components.em, { children: "date" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " That is at least six months, or I know what a shorter break will not do"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" The search is counted on top: ",
										createVNode(_components.em, { children: "n" }),
										" months"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Where I'll write: ",
										createVNode(_components.em, { children: "…" }),
										". Nobody has to read it"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Three people I'll see, from outside the company: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" What I won't start: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Come back early if"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" the money reaches ",
										createVNode(_components.em, { children: "amount" }),
										", or ",
										createVNode(_components.em, { children: "…" })
									]
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
				createVNode(_components.p, { children: "An invented engineer, whose fourth check failed. The answer was not yet." }),
				"\n",
				createVNode(Sheet, {
					text: "# Leaving with nothing lined up: Sam, 3 May\n\n## First, the smaller steps\n- [x] Look forward to Monday: no pager, one thing to finish\n- [x] Could it change here? Asked Ines, 28 April: off call from July,\n      not before\n- [x] Another team: search. \"In the autumn, maybe\"\n- [x] Leave: unpaid, up to three months\n\n## Six checks\n- [x] 1. Citizen. Nothing to confirm\n- [x] 2. 14 months at our present spending. Options I'd give up: those of\n      the last grant. I can live with that\n- [x] 3. Remote for six years; about a dozen employers hire my kind\n- [ ] 4. Last interview: 2019. Weeks to get ready: six at least\n- [x] 5. \"I ran a migration for two years and it emptied me. I stopped when\n      it was done, to be useful again.\"\n- [x] 6. Ines, Kofi, and Dana from the job before\n\n## The months\n- [x] First day off: 1 October, after three months off call and six\n      weeks of practice. First posting: 1 April\n- [x] What I won't start: the compiler",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Leaving with nothing lined up: Sam, 3 May"
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "First, the smaller steps"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Look forward to Monday: no pager, one thing to finish"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Could it change here? Asked Ines, 28 April: off call from July,\nnot before"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Another team: search. \"In the autumn, maybe\""
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Leave: unpaid, up to three months"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Six checks"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 1. Citizen. Nothing to confirm"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 2. 14 months at our present spending. Options I'd give up: those of\nthe last grant. I can live with that"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 3. Remote for six years; about a dozen employers hire my kind"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " 4. Last interview: 2019. Weeks to get ready: six at least"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 5. \"I ran a migration for two years and it emptied me. I stopped when\nit was done, to be useful again.\""
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 6. Ines, Kofi, and Dana from the job before"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "The months"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " First day off: 1 October, after three months off call and six\nweeks of practice. First posting: 1 April"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " What I won't start: the compiler"
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
					"The checks, and the observation that only breaks of six months or longer left people feeling reborn, are from the chapter behind ",
					createVNode(_components.a, {
						href: "/guides/deciding-to-switch/#without-a-job",
						children: "Deciding to switch"
					}),
					", which also weighs the smaller steps. That author spoke of people he knew, and counted nobody. The months for the search on top come from ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/#ask-everything",
						children: "Finding the right company"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The Monday question is our version of one that a coach put to ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#advice",
						children: "Aaron Suggs"
					}),
					". ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#path-to-staff",
						children: "Bert Fan"
					}),
					" shows why the second check is a privilege: having no debt had let him leave jobs when he chose. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#advice",
						children: "Silvia Botros"
					}),
					" is the case for trying the first block seriously. She was badly burned out in her fifth year at SendGrid, and one leader’s help turned it around."
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
var url = "content/resources/sabbatical-checklist.mdx/";
var file = "/work/wt/book/content/resources/sabbatical-checklist.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/sabbatical-checklist.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
