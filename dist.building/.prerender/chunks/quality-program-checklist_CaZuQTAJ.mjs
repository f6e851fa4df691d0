import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/quality-program-checklist.mdx
var frontmatter = {
	"title": "Quality program checklist",
	"summary": "Seven steps for moving quality across many teams, three signs that the program is failing, and the question of when to cancel it.",
	"kind": "checklist",
	"order": 60,
	"from": ["technical-quality"],
	"aliases": [
		"running a quality program",
		"organizational program checklist",
		"program sponsor checklist",
		"quality initiative"
	],
	"asks": [
		"How do I run a quality program across many teams?",
		"Who should run an engineering quality program?",
		"When should a quality program be canceled?"
	],
	"connections": [{
		"id": "guide:stay-aligned-with-authority",
		"why": "the sponsor's authority is what a program runs on"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on technical quality, the quality program",
			"lines": "004:876-916"
		},
		{
			"id": "staffeng-com",
			"where": "guide to managing technical quality",
			"lines": "guide/manage-technical-quality:194-227"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on how Payment Architecture worked",
			"lines": "story/nelson-elhage:21"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on rolling out service level objectives",
			"lines": "story/stephen-wan:59-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel, on asking teams for time",
			"lines": "story/greg-wittel:58-66"
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
				createVNode(_components.p, { children: "Some quality work can’t be done by one team: every team has to close its incident follow-ups, or stop its own flaky tests, or move off the old library. A program gets many teams to do that alongside the work that they promised somebody else. This list covers what it takes, and what to check before you say yes to running one." }),
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
				createVNode(_components.p, { children: [
					"Use it when ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "the cheaper tools"
					}),
					" have been tried and a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#quality-team",
							"aria-describedby": "term-quality-team",
							children: "quality team"
						}), createVNode(_components.span, {
							id: "term-quality-team",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A small engineering team whose whole work is the tools, tests and interfaces that keep everyone else’s code sound."
						})]
					}),
					" still can’t reach critical work. If you can’t get a linter adopted, a program will fail too. Go back to the list every quarter, since the last block matters most."
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
					text: "# Program: _name_\nFor _which quality_, because _what it costs us today_\nEngineering lead _name_ · technical program manager _name_\n\n## Before it starts\n- [ ] Two people lead it, and one of them runs the mechanics\n- [ ] Lighter steps tried: _which_, and they stopped working because _why_\n\n## Seven steps\n- [ ] 1. Sponsor: _name_ can change what teams are rewarded for, and has said so in public\n- [ ] 2. Numbers: refreshed by a job. Hours a week that people spend on them: _0_\n- [ ] 3. Goals: each affected team has one, with the steps to reach it: _link_\n- [ ] 4. Help: example change, test script or automatic commit exists: _links_\n- [ ] 5. Dashboard: readable for the company, for a leader's teams, for one team: _link_\n- [ ] 6. Nudges: only to teams that are behind or slipping back, each with the next action\n- [ ] 7. Review: with the sponsor every _weeks_, naming the teams whose leaders should hear about it\n\n## What we ask of a team\n- [ ] Hours per team: _n_. They come out of: _which promise_. Agreed with: _manager_\n- [ ] One pilot team has been through it with us beside them: _team_\n\n## Failing? (any one)\n- [ ] All process: the lead hasn't made one of the changes personally this quarter\n- [ ] All technology: nobody has sat with a reluctant team this month\n- [ ] One person is doing both halves\n\n## Cancel or keep, every quarter\n- [ ] The quality itself, and not the score, improved: _evidence_\n- [ ] If we stopped today, what would slip back: _what_\n- [ ] Decision: _keep / shrink / cancel_, by _sponsor_, on _date_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: ["Program: ", createVNode(_components.em, { children: "name" })]
						}),
						createVNode(_components.p, { children: [
							"For ",
							createVNode(_components.em, { children: "which quality" }),
							", because ",
							createVNode(_components.em, { children: "what it costs us today" }),
							"\nEngineering lead ",
							createVNode(_components.em, { children: "name" }),
							" · technical program manager ",
							createVNode(_components.em, { children: "name" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before it starts"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Two people lead it, and one of them runs the mechanics"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Lighter steps tried: ",
										createVNode(_components.em, { children: "which" }),
										", and they stopped working because ",
										createVNode(_components.em, { children: "why" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Seven steps"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 1. Sponsor: ",
										createVNode(_components.em, { children: "name" }),
										" can change what teams are rewarded for, and has said so in public"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" 2. Numbers: refreshed by a job. Hours a week that people spend on them: ", createVNode(_components.em, { children: "0" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" 3. Goals: each affected team has one, with the steps to reach it: ", createVNode(_components.em, { children: "link" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" 4. Help: example change, test script or automatic commit exists: ", createVNode(_components.em, { children: "links" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" 5. Dashboard: readable for the company, for a leader's teams, for one team: ", createVNode(_components.em, { children: "link" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " 6. Nudges: only to teams that are behind or slipping back, each with the next action"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 7. Review: with the sponsor every ",
										createVNode(_components.em, { children: "weeks" }),
										", naming the teams whose leaders should hear about it"
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What we ask of a team"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Hours per team: ",
										createVNode(_components.em, { children: "n" }),
										". They come out of: ",
										createVNode(_components.em, { children: "which promise" }),
										". Agreed with: ",
										createVNode(_components.em, { children: "manager" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" One pilot team has been through it with us beside them: ", createVNode(_components.em, { children: "team" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Failing? (any one)"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " All process: the lead hasn't made one of the changes personally this quarter"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " All technology: nobody has sat with a reluctant team this month"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " One person is doing both halves"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Cancel or keep, every quarter"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" The quality itself, and not the score, improved: ", createVNode(_components.em, { children: "evidence" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" If we stopped today, what would slip back: ", createVNode(_components.em, { children: "what" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Decision: ",
										createVNode(_components.em, { children: "keep / shrink / cancel" }),
										", by ",
										createVNode(_components.em, { children: "sponsor" }),
										", on ",
										createVNode(_components.em, { children: "date" })
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
				createVNode(_components.p, { children: "A made-up program at a made-up company, after its first quarter." }),
				"\n",
				createVNode(Sheet, {
					text: "# Program: quiet tests\nFor tests that pass or fail for a reason, because 18 of 40 teams rerun builds daily\nEngineering lead Noor · technical program manager Elias\n\n- [x] Lighter steps tried: deleted the worst file (helped for a month), one team's\n      practice of quarantine (worked, didn't spread)\n- [x] 1. Sponsor: Marta, VP. Put it in her quarterly goals\n- [x] 2. Numbers: flake rate per team from the build system. Hours a week: 0\n- [x] 3. Goals: under 1% for each team, with a four-step path\n- [x] 4. Help: a bot opens the quarantine change\n- [ ] 5. Dashboard: company and team views done, leaders' view missing\n- [x] 6. Nudges: monthly, only above 3%\n- [x] 7. Review: every six weeks\n\nHours per team: 12. They come out of: the upgrade we moved to autumn.\nFailing? Nobody sat with Search, which is at 9%. Noor goes on Tuesday.\nDecision: keep one more quarter. The bot alone may be enough after that.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Program: quiet tests"
						}),
						createVNode(_components.p, { children: "For tests that pass or fail for a reason, because 18 of 40 teams rerun builds daily\nEngineering lead Noor · technical program manager Elias" }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Lighter steps tried: deleted the worst file (helped for a month), one team's\npractice of quarantine (worked, didn't spread)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 1. Sponsor: Marta, VP. Put it in her quarterly goals"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 2. Numbers: flake rate per team from the build system. Hours a week: 0"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 3. Goals: under 1% for each team, with a four-step path"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 4. Help: a bot opens the quarantine change"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " 5. Dashboard: company and team views done, leaders' view missing"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 6. Nudges: monthly, only above 3%"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " 7. Review: every six weeks"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, { children: "Hours per team: 12. They come out of: the upgrade we moved to autumn.\nFailing? Nobody sat with Search, which is at 9%. Noor goes on Tuesday.\nDecision: keep one more quarter. The bot alone may be enough after that." })
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
					"The seven steps, the three ways to fail and the advice to stay lean enough to cancel are Will Larson’s; ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/#quality-program",
						children: "Technical quality"
					}),
					" puts them in their place among six cheaper tools, and his post on ",
					createVNode(_components.a, {
						href: "/sources/#migrations-tech-debt",
						children: "migrations"
					}),
					" covers the same mechanics. At Stripe ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#the-role",
						children: "Nelson Elhage’s"
					}),
					" team worked in this way, with metrics, goals that teams accepted, and tools to get there. The pilot is from ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#influencing-and-advocating",
						children: "Stephen Wan"
					}),
					", and the question of whose hours these are is from ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#influencing-and-advocating",
						children: "Greg Wittel"
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
var url = "content/resources/quality-program-checklist.mdx/";
var file = "/work/wt/book/content/resources/quality-program-checklist.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/quality-program-checklist.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
