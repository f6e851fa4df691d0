import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/sponsorship-journal.mdx
var frontmatter = {
	"title": "Sponsorship journal",
	"summary": "A few lines a month that show whom you put forward, who never appears, and whether you still do any work of your own.",
	"kind": "template",
	"order": 170,
	"from": ["create-space-for-others"],
	"aliases": [
		"sponsorship log",
		"sponsoring tracker",
		"record of people you sponsored"
	],
	"asks": [
		"How do I keep track of the engineers I sponsor?",
		"How often should a staff engineer sponsor others?",
		"What counts as sponsorship rather than mentoring?"
	],
	"connections": [{
		"id": "guide:find-your-sponsor",
		"why": "being sponsored, and keeping count once you sponsor others"
	}, {
		"id": "resource:promotion-packet-template",
		"why": "asks whom you mentored and grew; copy from here"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on creating space for others, the sponsorship journal",
			"lines": "004:1108-1110"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na, ways to give exposure",
			"lines": "story/dan-na:73-79"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman, on proposing names",
			"lines": "story/damian-schenkelman:99-101"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on the list she keeps and on being hard to refuse",
			"lines": "story/michelle-bu:106"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, mentorship and sponsorship",
			"lines": "story/dmitry-petrashko:92"
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
		span: "span",
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
				createVNode(_components.p, { children: [createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#sponsorship",
						"aria-describedby": "term-sponsorship",
						children: "Sponsoring"
					}), createVNode(_components.span, {
						id: "term-sponsorship",
						class: "def",
						"data-pagefind-ignore": "",
						children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
					})]
				}), " is easy to believe in and easy to postpone. A journal turns the belief into a count. It answers three questions: did I use my standing for somebody this month, for whom do I never use it, and am I still doing some work with my own hands?"] }),
				"\n",
				createVNode(_components.p, { children: "An entry is one act that cost you some standing or gave away something you could have kept: work, credit, a seat, a stage. Advice is mentoring. It’s worth doing, and it doesn’t go in here." }),
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
					createVNode(_components.li, { children: "Five minutes at the end of the week, or right after the act." }),
					"\n",
					createVNode(_components.li, { children: "A longer look once a month. The book’s measure is a few entries a month at least; fewer is a question to dig into." }),
					"\n",
					createVNode(_components.li, { children: [
						"When you write your own ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#promotion-packet",
								"aria-describedby": "term-promotion-packet",
								children: "promotion packet"
							}), createVNode(_components.span, {
								id: "term-promotion-packet",
								class: "def",
								"data-pagefind-ignore": "",
								children: "The written case for a promotion, best begun years early as a map of what is missing."
							})]
						}),
						", or somebody asks you to speak for theirs."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Keep it private. Other people’s hopes and gaps are in it." }),
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
					text: "# Sponsorship journal, _month year_\n\n| Date | Who | What I put behind them | Where others saw it | Did they want it? | What came of it |\n| --- | --- | --- | --- | --- | --- |\n| _…_ | _…_ | _work / credit / a seat / a stage / my name_ | _forum_ | _asked on …_ | _…_ |\n| _…_ | _…_ | _…_ | _…_ | _…_ | _…_ |\n\n## People to put forward\n- _Name_: good at _…_, wants _…_, hasn't yet had _…_\n\n## Openings I know of that others don't\n- _Opening_, decided by _whom_ on _date_. I'll propose _name_ because _…_. Their likely doubt: _…_. My offer: _…_\n\n## My own hands\n- Work I did directly this month: _…_\n- What it taught me that I couldn't have heard from anyone: _…_\n\n## End of the month\n- [ ] At least three entries. If not, what stopped me: _…_\n- [ ] One of them was work I wanted to keep\n- [ ] Somebody appears for the first time this quarter\n- [ ] I took back nothing that I had given. If I did, why: _…_\n- [ ] Every opportunity could be refused without cost, and I said so\n- [ ] I did something directly within the last three months",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: ["Sponsorship journal, ", createVNode(_components.em, { children: "month year" })]
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 1: Date, Who, What I put behind them, Where others saw it, Did they want it?, What came of it",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Date"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Who"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "What I put behind them"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Where others saw it"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Did they want it?"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "What came of it"
								})
							] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "work / credit / a seat / a stage / my name" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "forum" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "asked on …" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
							] }), createVNode(_components.tr, { children: [
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) }),
								createVNode(_components.td, { children: createVNode(_components.em, { children: "…" }) })
							] })] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "People to put forward"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Name" }),
								": good at ",
								createVNode(_components.em, { children: "…" }),
								", wants ",
								createVNode(_components.em, { children: "…" }),
								", hasn't yet had ",
								createVNode(_components.em, { children: "…" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Openings I know of that others don't"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Opening" }),
								", decided by ",
								createVNode(_components.em, { children: "whom" }),
								" on ",
								createVNode(_components.em, { children: "date" }),
								". I'll propose ",
								createVNode(_components.em, { children: "name" }),
								" because ",
								createVNode(_components.em, { children: "…" }),
								". Their likely doubt: ",
								createVNode(_components.em, { children: "…" }),
								". My offer: ",
								createVNode(_components.em, { children: "…" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "My own hands"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: ["Work I did directly this month: ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["What it taught me that I couldn't have heard from anyone: ", createVNode(_components.em, { children: "…" })] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "End of the month"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" At least three entries. If not, what stopped me: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " One of them was work I wanted to keep"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Somebody appears for the first time this quarter"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" I took back nothing that I had given. If I did, why: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Every opportunity could be refused without cost, and I said so"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I did something directly within the last three months"
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
				createVNode(_components.p, { children: "Everybody here is made up." }),
				"\n",
				createVNode(Sheet, {
					text: "# Sponsorship journal, March\n\n| Date | Who | What I put behind them | Where others saw it | Did they want it? | What came of it |\n| --- | --- | --- | --- | --- | --- |\n| 4 | R. | work: lead of the queue migration, incl. the ordering problem | planning | asked on 2nd, took a day | started 11th, plan differs from mine |\n| 12 | T. | a stage: demo to support directors in my place | all-hands prep | yes, nervous | went well, invited back |\n| 20 | A. | my name: proposed for the incident review group | leads' meeting | said no, too much on | nothing, and fine |\n\n## People to put forward\n- A.: finds causes fast, wants fewer interruptions, hasn't had a project of her own\n- M. (other team): writes the clearest docs here, wants to be known outside the team\n\n## Openings I know of that others don't\n- API standards group, decided by the platform leads on the 15th. I'll propose M.\n  because of the docs. Their likely doubt: no API work yet. My offer: pair on the first two reviews.\n\n## My own hands\n- Work I did directly this month: the flaky export test, four days\n- What it taught me that I couldn't have heard from anyone: nobody can run exports locally\n\n## End of the month\n- [x] At least three entries\n- [x] One of them was work I wanted to keep (ordering problem, hurt a bit)\n- [x] Somebody appears for the first time this quarter (M.)\n- [x] I took back nothing that I had given\n- [x] Every opportunity could be refused without cost, and I said so (A. did)\n- [x] I did something directly within the last three months",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Sponsorship journal, March"
						}),
						createVNode(_components.div, {
							class: "table",
							tabindex: "0",
							role: "region",
							"aria-label": "Table 2: Date, Who, What I put behind them, Where others saw it, Did they want it?, What came of it",
							children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
								createVNode(_components.th, {
									scope: "col",
									children: "Date"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Who"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "What I put behind them"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Where others saw it"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "Did they want it?"
								}),
								createVNode(_components.th, {
									scope: "col",
									children: "What came of it"
								})
							] }) }), createVNode(_components.tbody, { children: [
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "4" }),
									createVNode(_components.td, { children: "R." }),
									createVNode(_components.td, { children: "work: lead of the queue migration, incl. the ordering problem" }),
									createVNode(_components.td, { children: "planning" }),
									createVNode(_components.td, { children: "asked on 2nd, took a day" }),
									createVNode(_components.td, { children: "started 11th, plan differs from mine" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "12" }),
									createVNode(_components.td, { children: "T." }),
									createVNode(_components.td, { children: "a stage: demo to support directors in my place" }),
									createVNode(_components.td, { children: "all-hands prep" }),
									createVNode(_components.td, { children: "yes, nervous" }),
									createVNode(_components.td, { children: "went well, invited back" })
								] }),
								createVNode(_components.tr, { children: [
									createVNode(_components.td, { children: "20" }),
									createVNode(_components.td, { children: "A." }),
									createVNode(_components.td, { children: "my name: proposed for the incident review group" }),
									createVNode(_components.td, { children: "leads' meeting" }),
									createVNode(_components.td, { children: "said no, too much on" }),
									createVNode(_components.td, { children: "nothing, and fine" })
								] })
							] })] })
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "People to put forward"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "A.: finds causes fast, wants fewer interruptions, hasn't had a project of her own" }),
							"\n",
							createVNode(_components.li, { children: "M. (other team): writes the clearest docs here, wants to be known outside the team" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Openings I know of that others don't"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "API standards group, decided by the platform leads on the 15th. I'll propose M.\nbecause of the docs. Their likely doubt: no API work yet. My offer: pair on the first two reviews." }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "My own hands"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Work I did directly this month: the flaky export test, four days" }),
							"\n",
							createVNode(_components.li, { children: "What it taught me that I couldn't have heard from anyone: nobody can run exports locally" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "End of the month"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " At least three entries"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " One of them was work I wanted to keep (ordering problem, hurt a bit)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Somebody appears for the first time this quarter (M.)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " I took back nothing that I had given"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Every opportunity could be refused without cost, and I said so (A. did)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " I did something directly within the last three months"
								}),
								"\n"
							]
						})
					]
				}),
				"\n",
				createVNode(_components.p, { children: "The refusal on the twentieth is a good entry. An opportunity that can’t be turned down is an order." }),
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
					"The journal and its rhythm come from ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "the chapter on creating space"
					}),
					"; the columns are ours, gathered from the interviews. ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#sponsoring-others",
						children: "Dan Na"
					}),
					" gave examples of exposure that cost little. ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#sponsoring-others",
						children: "Damian Schenkelman"
					}),
					" proposed names with a reason and offered to\nmentor, which became the openings section. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#sponsoring-others",
						children: "Michelle Bu"
					}),
					" kept a list of excellent people in mind for visible opportunities, and found out that some couldn’t tell her no. ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#sponsoring-others",
						children: "Dmitry Petrashko"
					}),
					" told sponsoring and mentoring apart and did both."
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
var url = "content/resources/sponsorship-journal.mdx/";
var file = "/work/wt/book/content/resources/sponsorship-journal.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/sponsorship-journal.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
