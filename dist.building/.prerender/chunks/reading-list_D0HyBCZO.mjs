import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/reading-list.mdx
var frontmatter = {
	"title": "Reading list for a group",
	"summary": "Twelve weeks of short readings for engineers who want to grow past senior together, one work a week, each with a question about your own company.",
	"kind": "list",
	"order": 200,
	"from": ["further-reading"],
	"aliases": [
		"reading group",
		"book club",
		"engineering book club",
		"twelve-week reading list",
		"study group for staff engineers"
	],
	"asks": [
		"How do I start a reading group for senior engineers?",
		"What should an engineering book club read?",
		"What questions should we discuss in a reading group?"
	],
	"connections": [{
		"id": "guide:network-of-peers",
		"why": "a reading group is one of the cheapest ways to begin one"
	}, {
		"id": "story:dan-na",
		"why": "started a club with peers that became two"
	}],
	"sources": [
		{
			"id": "staffeng-com",
			"where": "guide to learning materials",
			"lines": "guide/learning-materials:20-158"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na, on the book clubs",
			"lines": "story/dan-na:49"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on reading time in meetings",
			"lines": "story/aaron-suggs:57"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on watching people read",
			"lines": "story/michelle-bu:77"
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
			"slug": "twelve-weeks",
			"text": "Twelve weeks"
		},
		{
			"depth": 2,
			"slug": "swaps",
			"text": "Swaps, if your group differs"
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
				createVNode(_components.p, { children: "To give six to ten people a reason to talk each week about the part of the job that no ticket describes. The reading is the pretext. Every question below is about your company, so the hour should end with something that one of you will do." }),
				"\n",
				createVNode(_components.p, { children: "Everything on it is an essay, a talk, a published strategy or, once, a paper, so that one week is enough and nobody has to buy anything first." }),
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
				createVNode(_components.p, { children: "Use it when several of you are heading for a staff role or have just arrived in one, or when a manager and the senior engineers around them want the same words for things. Invite people from more than one team: half the value is hearing how differently the same company looks from the next desk. Managers are welcome if the engineers would still speak freely; ask them before you ask the managers." }),
				"\n",
				createVNode(_components.p, { children: "Three borrowed habits keep a group alive:" }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Read in the room." }),
						" Open with ten quiet minutes on the text. ",
						createVNode(_components.a, {
							href: "/stories/aaron-suggs/#how-time-is-spent",
							children: "Aaron Suggs"
						}),
						" learned from his CTO to put reading time at the start of a meeting, so that everyone really has read it."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Stay around ten." }),
						" The clubs that ",
						createVNode(_components.a, {
							href: "/stories/dan-na/#influencing-and-advocating",
							children: "Dan Na"
						}),
						" helped start at Squarespace had about that many each and organized themselves."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Rotate the chair." }),
						" Whoever chairs brings one example from their own work and speaks last. It is practice in ",
						createVNode(_components.a, {
							href: "/guides/create-space-for-others/#discussions",
							children: "making room for others"
						}),
						"."
					] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "twelve-weeks",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "twelve-weeks",
						children: "Twelve weeks"
					}), createVNode(_components.a, {
						href: "#twelve-weeks",
						class: "mark",
						"aria-label": "Link to “Twelve weeks”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Sheet, {
					text: "# Reading group: past senior\n\nWhen: _day and time, 50 minutes_ · Where: _room or link_ · Chair: rotates\nEach week: 10 minutes reading, 30 on the question, 10 on \"what will one of us do?\"\n\n## The job\n- [ ] 1. [What a Senior Staff Software Engineer Actually Does](https://medium.com/box-tech-blog/what-a-senior-staff-software-engineer-actually-does-f3fc140d5f33), Joy Ebertz. Chair: _name_\n      Which of these tasks does nobody do here? Who would notice if somebody did?\n- [ ] 2. [On Being A Principal Engineer](https://blog.dbsmasher.com/2019/01/28/on-being-a-principal-engineer.html), Silvia Botros. Chair: _name_\n      Whose work here would this describe? Does that person have the title?\n- [ ] 3. [Things to Know About Engineering Levels](https://charity.wtf/2020/09/14/useful-things-to-know-about-engineering-levels/), Charity Majors. Chair: _name_\n      Read our own ladder beside it. Which sentence could two managers read in opposite ways?\n\n## People\n- [ ] 4. [Being Glue](https://noidea.dog/glue), Tanya Reilly. Chair: _name_\n      List last month's glue, with names. Whose promotion will it help?\n- [ ] 5. [What Does Sponsorship Look Like?](https://larahogan.me/blog/what-sponsorship-looks-like/), Lara Hogan. Chair: _name_\n      What can each of us do before Friday for somebody who isn't in this room?\n- [ ] 6. [The Engineer/Manager Pendulum](https://charity.wtf/2017/05/11/the-engineer-manager-pendulum/), Charity Majors. Chair: _name_\n      Could somebody here go to management and come back without losing anything? Who has?\n\n## Direction\n- [ ] 7. [Run less software](https://www.intercom.com/blog/run-less-software/), Rich Archibold. Chair: _name_\n      Write our strategy that short. What would it have stopped us from doing this year?\n- [ ] 8. [How Big Technical Changes Happen at Slack](https://slack.engineering/how-big-technical-changes-happen-at-slack/), Keith Adams and Johnny Rodgers. Chair: _name_\n      Which new tool here is still \"on trial\"? What would end the trial?\n- [ ] 9. [Documenting Architecture Decisions](https://cognitect.com/blog/2011/11/15/documenting-architecture-decisions). Chair: _name_\n      Which decision does every new colleague question? Write it down together, now.\n\n## Systems\n- [ ] 10. [I Wouldn't Start From Here](https://noidea.dog/blog/getting-there-from-here), Tanya Reilly. Chair: _name_\n      Pick the change that we all want. What is true today that our plan pretends isn't?\n- [ ] 11. [Systems that defy detailed understanding](https://blog.nelhage.com/post/systems-that-defy-understanding/), Nelson Elhage. Chair: _name_\n      Which of our systems fits in nobody's head? What do we steer by instead?\n- [ ] 12. [No Silver Bullet](https://s3.amazonaws.com/systemsandpapers/papers/Frederick_Brooks_87-No_Silver_Bullet_Essence_and_Accidents_of_Software_Engineering.pdf), Fred Brooks. Chair: _name_\n      Of last quarter's work, how much was the problem itself and how much was ours?\n\n## What we did because of it\n- _date_: _name_ will _one thing_. Done: _date_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Reading group: past senior"
						}),
						createVNode(_components.p, { children: [
							"When: ",
							createVNode(_components.em, { children: "day and time, 50 minutes" }),
							" · Where: ",
							createVNode(_components.em, { children: "room or link" }),
							" · Chair: rotates\nEach week: 10 minutes reading, 30 on the question, 10 on \"what will one of us do?\""
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "The job"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 1. ",
										createVNode(_components.a, {
											href: "https://medium.com/box-tech-blog/what-a-senior-staff-software-engineer-actually-does-f3fc140d5f33",
											children: "What a Senior Staff Software Engineer Actually Does"
										}),
										", Joy Ebertz. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nWhich of these tasks does nobody do here? Who would notice if somebody did?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 2. ",
										createVNode(_components.a, {
											href: "https://blog.dbsmasher.com/2019/01/28/on-being-a-principal-engineer.html",
											children: "On Being A Principal Engineer"
										}),
										", Silvia Botros. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nWhose work here would this describe? Does that person have the title?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 3. ",
										createVNode(_components.a, {
											href: "https://charity.wtf/2020/09/14/useful-things-to-know-about-engineering-levels/",
											children: "Things to Know About Engineering Levels"
										}),
										", Charity Majors. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nRead our own ladder beside it. Which sentence could two managers read in opposite ways?"
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "People"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 4. ",
										createVNode(_components.a, {
											href: "https://noidea.dog/glue",
											children: "Being Glue"
										}),
										", Tanya Reilly. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nList last month's glue, with names. Whose promotion will it help?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 5. ",
										createVNode(_components.a, {
											href: "https://larahogan.me/blog/what-sponsorship-looks-like/",
											children: "What Does Sponsorship Look Like?"
										}),
										", Lara Hogan. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nWhat can each of us do before Friday for somebody who isn't in this room?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 6. ",
										createVNode(_components.a, {
											href: "https://charity.wtf/2017/05/11/the-engineer-manager-pendulum/",
											children: "The Engineer/Manager Pendulum"
										}),
										", Charity Majors. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nCould somebody here go to management and come back without losing anything? Who has?"
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Direction"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 7. ",
										createVNode(_components.a, {
											href: "https://www.intercom.com/blog/run-less-software/",
											children: "Run less software"
										}),
										", Rich Archibold. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nWrite our strategy that short. What would it have stopped us from doing this year?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 8. ",
										createVNode(_components.a, {
											href: "https://slack.engineering/how-big-technical-changes-happen-at-slack/",
											children: "How Big Technical Changes Happen at Slack"
										}),
										", Keith Adams and Johnny Rodgers. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nWhich new tool here is still \"on trial\"? What would end the trial?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 9. ",
										createVNode(_components.a, {
											href: "https://cognitect.com/blog/2011/11/15/documenting-architecture-decisions",
											children: "Documenting Architecture Decisions"
										}),
										". Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nWhich decision does every new colleague question? Write it down together, now."
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Systems"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 10. ",
										createVNode(_components.a, {
											href: "https://noidea.dog/blog/getting-there-from-here",
											children: "I Wouldn't Start From Here"
										}),
										", Tanya Reilly. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nPick the change that we all want. What is true today that our plan pretends isn't?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 11. ",
										createVNode(_components.a, {
											href: "https://blog.nelhage.com/post/systems-that-defy-understanding/",
											children: "Systems that defy detailed understanding"
										}),
										", Nelson Elhage. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nWhich of our systems fits in nobody's head? What do we steer by instead?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" 12. ",
										createVNode(_components.a, {
											href: "https://s3.amazonaws.com/systemsandpapers/papers/Frederick_Brooks_87-No_Silver_Bullet_Essence_and_Accidents_of_Software_Engineering.pdf",
											children: "No Silver Bullet"
										}),
										", Fred Brooks. Chair: ",
										createVNode(_components.em, { children: "name" }),
										"\nOf last quarter's work, how much was the problem itself and how much was ours?"
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What we did because of it"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "date" }),
								": ",
								createVNode(_components.em, { children: "name" }),
								" will ",
								createVNode(_components.em, { children: "one thing" }),
								". Done: ",
								createVNode(_components.em, { children: "date" })
							] }),
							"\n"
						] })
					]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "swaps",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "swaps",
						children: "Swaps, if your group differs"
					}), createVNode(_components.a, {
						href: "#swaps",
						class: "mark",
						"aria-label": "Link to “Swaps, if your group differs”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Nobody writes documents yet." }),
						" Put ",
						createVNode(_components.a, {
							href: "/sources/#design-docs-at-google",
							children: "Design Docs at Google"
						}),
						" in week 8, and spend the hour reading one real draft while its author watches in silence, much as ",
						createVNode(_components.a, {
							href: "/stories/michelle-bu/#influencing-and-advocating",
							children: "Michelle Bu"
						}),
						" tested hers."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "You run large systems." }),
						" Replace weeks 10 to 12 with ",
						createVNode(_components.a, {
							href: "/sources/#dynamo",
							children: "Dynamo"
						}),
						", ",
						createVNode(_components.a, {
							href: "/sources/#dapper",
							children: "Dapper"
						}),
						" and ",
						createVNode(_components.a, {
							href: "/sources/#harvest-yield",
							children: "Harvest, Yield"
						}),
						". Read ",
						createVNode(_components.a, {
							href: "/sources/#how-to-read-a-paper-keshav",
							children: "a guide to reading papers"
						}),
						" before the first."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "You want a book." }),
						" Give it four meetings, a quarter of it each, and cut People or Systems. ",
						createVNode(_components.a, {
							href: "/sources/#thinking-in-systems",
							children: "Thinking in Systems"
						}),
						" suits any group, ",
						createVNode(_components.a, {
							href: "/sources/#the-managers-path",
							children: "The Manager’s Path"
						}),
						" one that managers have joined."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "You are only three." }),
						" Read ",
						createVNode(_components.a, {
							href: "/questions/what-they-read/",
							children: "the stories"
						}),
						" instead, one person each, and say what you would have done."
					] }),
					"\n"
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
					"The works are from ",
					createVNode(_components.a, {
						href: "/guides/further-reading/",
						children: "Further reading"
					}),
					", where each one stands with a line on why; the order and the questions are ours. For what a group like this is worth apart from the reading, see ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/#start-inside",
						children: "Build a network of peers"
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
var url = "content/resources/reading-list.mdx/";
var file = "/work/wt/book/content/resources/reading-list.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/reading-list.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
