import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/pages/archetypes.mdx
var frontmatter = {
	"title": "Four archetypes",
	"summary": "Tell the four kinds of staff engineer apart, see one week from all four seats, and work out which kind you are, want, and can have where you work.",
	"insight": "One rung of the ladder hides four jobs; before you chase the title, find out which of them your company means by it.",
	"order": 1,
	"aliases": [
		"staff engineer archetypes",
		"staff archetypes",
		"kinds of staff engineer",
		"types of staff engineer"
	],
	"asks": [
		"What kinds of staff engineer are there?",
		"Which staff engineer archetype fits me?",
		"How do a tech lead, an architect, a solver and a right hand differ?",
		"Which archetypes exist at a company of my size?",
		"Can I change archetype during my career?",
		"Does acting like a staff engineer make me one?"
	],
	"connections": [
		{
			"id": "guide:finding-the-right-company",
			"why": "how to find out which archetype a company hires"
		},
		{
			"id": "guide:does-the-title-matter",
			"why": "some archetypes get the interesting work and others give it away"
		},
		{
			"id": "guide:career-ladders",
			"why": "the documents that put four jobs on one rung"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on staff engineer archetypes",
			"lines": "004:197-334"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding the right company, section on archetypes",
			"lines": "004:1718-1722"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on where staff-plus engineers report",
			"lines": "004:3980-3996"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Kawaguchi, who had held all four",
			"lines": "story/stephen-kawaguchi:25"
		},
		{
			"id": "staffeng-com",
			"where": "interviews in which people divide the role themselves",
			"lines": [
				"story/michelle-bu:37-41",
				"story/diana-pojar:31-37",
				"story/ritu-vincent:27-31",
				"story/katie-sylor-miller:23-27",
				"story/nelson-elhage:41-45",
				"story/damian-schenkelman:22",
				"story/silvia-botros:27"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on level and role",
			"lines": "story/dmitry-petrashko:22"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on his archetype and his interviews",
			"lines": ["story/aaron-suggs:18-20", "story/aaron-suggs:59"]
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "in-one-minute",
			"text": "In one minute"
		},
		{
			"depth": 2,
			"slug": "two-questions",
			"text": "Two questions separate the four"
		},
		{
			"depth": 2,
			"slug": "one-week",
			"text": "One week, four seats"
		},
		{
			"depth": 2,
			"slug": "availability",
			"text": "Which are available where you are"
		},
		{
			"depth": 2,
			"slug": "which-fits",
			"text": "Choose by what holds your interest"
		},
		{
			"depth": 2,
			"slug": "two-kinds",
			"text": "The people inside usually see two kinds"
		},
		{
			"depth": 2,
			"slug": "not-a-level",
			"text": "An archetype is a seat; the level is something else"
		},
		{
			"depth": 2,
			"slug": "try-this",
			"text": "Try this"
		},
		{
			"depth": 2,
			"slug": "watch-out-for",
			"text": "Watch out for"
		},
		{
			"depth": 2,
			"slug": "seen-in-the-stories",
			"text": "Seen in the stories"
		},
		{
			"depth": 2,
			"slug": "footnote-label",
			"text": "Footnotes"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		h2: "h2",
		li: "li",
		ol: "ol",
		p: "p",
		section: "section",
		span: "span",
		strong: "strong",
		sup: "sup",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.section, {
			"data-section": "in-one-minute",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "in-one-minute",
						children: "In one minute"
					}), createVNode(_components.a, {
						href: "#in-one-minute",
						class: "mark",
						"aria-label": "Link to “In one minute”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Past senior, one line on the ladder covers four different jobs. A ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "Tech Lead"
					}),
					" steers a team. An ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "Architect"
					}),
					" answers for a\nsubject. A ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "Solver"
					}),
					" is sent into a hard problem. A ",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "Right Hand"
					}),
					" extends one leader. Most companies lean on one or two of them and\ncall all four staff, so look at what the staff engineers around you do all week before you aim at the title. Then ask two things of\nyourself: would you rather stay or move on, and would you rather have one place or the whole map?"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "two-questions",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "two-questions",
						children: "Two questions separate the four"
					}), createVNode(_components.a, {
						href: "#two-questions",
						class: "mark",
						"aria-label": "Link to “Two questions separate the four”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Ladders are written for populations. They say what everyone on a rung should show, which is fair and useful, and hides that the people on it\nspend their days differently. Interviewing for ",
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "his book"
					}),
					", Will Larson found the days falling into four patterns, and called them archetypes. They come\napart along two lines."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: One team or problem, The whole organization",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.td, {}),
						createVNode(_components.th, {
							scope: "col",
							children: "One team or problem"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "The whole organization"
						})
					] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: createVNode(_components.strong, { children: "Stays for years" }) }),
						createVNode(_components.td, { children: "Tech Lead" }),
						createVNode(_components.td, { children: "Architect" })
					] }), createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: createVNode(_components.strong, { children: "Moves when it is calm" }) }),
						createVNode(_components.td, { children: "Solver" }),
						createVNode(_components.td, { children: "Right Hand" })
					] })] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The rows are the book’s. Tech Leads and Architects live with the same people and the same trouble for years. Solvers and\nRight Hands go where leadership is worried, and leave. The columns are how many of the engineers interviewed divide the\nrole, as you’ll see below." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "one-week",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "one-week",
						children: "One week, four seats"
					}), createVNode(_components.a, {
						href: "#one-week",
						class: "mark",
						"aria-label": "Link to “One week, four seats”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The book draws a week for each archetype, all in the same invented company with an enterprise launch coming and some doubt that it will\nscale. The four plates show them hour by hour. Here is what they add up to by our count." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Hours, Tech Lead, Architect, Solver, Right Hand",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Hours"
						}),
						createVNode(_components.th, {
							scope: "col",
							class: "align-right",
							children: "Tech Lead"
						}),
						createVNode(_components.th, {
							scope: "col",
							class: "align-right",
							children: "Architect"
						}),
						createVNode(_components.th, {
							scope: "col",
							class: "align-right",
							children: "Solver"
						}),
						createVNode(_components.th, {
							scope: "col",
							class: "align-right",
							children: "Right Hand"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Writing, coding, digging" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "13"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "8.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "27.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "6"
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Reviewing others’ designs" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "1.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "7"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "0"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "1.5"
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Meetings" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "4.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "2"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "13.5"
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "One-on-ones" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "3"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "3.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "2"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "3.5"
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Interviewing" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "3"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "4"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "4"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "4"
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Urgent conversations" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "0"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "3.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "4.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "4.5"
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.strong, { children: "Booked in all" }) }),
							createVNode(_components.td, {
								class: "align-right",
								children: createVNode(_components.strong, { children: "25" })
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: createVNode(_components.strong, { children: "31.5" })
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: createVNode(_components.strong, { children: "40" })
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: createVNode(_components.strong, { children: "33" })
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "On the scaling problem" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "0"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "3.5"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "32"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "11"
							})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Evenings lost to it" }),
							createVNode(_components.td, {
								class: "align-right",
								children: "0"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "1"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "2"
							}),
							createVNode(_components.td, {
								class: "align-right",
								children: "1"
							})
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "Follow the problem. It starts on Monday at one, as a quick chat on two calendars. The Solver begins to dig and loses lunch on Tuesday. The\nRight Hand digs for one morning, then spends the week asking for status and writing it up. The Architect is called into Tuesday’s urgent meeting,\npresumably because the launch touches their subject, and then returns to it. The Tech Lead, on call all week, isn’t involved at all." }),
				"\n",
				createVNode(_components.p, { children: [
					"Now look at what doesn’t vary. All four interview for three or four hours. It is the least glamorous constant of the job, and real: ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#how-time-is-spent",
						children: "Aaron Suggs"
					}),
					" counted 126 interviews in 2020. And all four sit in the same retrospective at eleven on Friday."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "availability",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "availability",
						children: "Which are available where you are"
					}), createVNode(_components.a, {
						href: "#availability",
						class: "mark",
						"aria-label": "Link to “Which are available where you are”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Tech Leads come first and everywhere, since a company that works in teams needs about one for every eight engineers. Solvers\ndepend less on size than on planning: they come early where individuals own work, late or never under strict sprints. In the fast-growing companies the\nauthor had seen lately, Architects generally appeared at around a hundred engineers. Other cultures do it sooner, or not at all. Some companies have\nno archetype to offer and send every experienced engineer into management." }),
				"\n",
				createVNode(_components.p, { children: [
					"For the Right Hand the sources disagree. The book says hundreds of engineers in one place and about a thousand in another, and that all four\nare found together only in the thousands.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-sizes",
						id: "user-content-fnref-sizes",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Meanwhile ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#the-role",
						children: "Suggs"
					}),
					", in a group of about 35, placed himself nearest to this one. Treat the numbers as when a\ncompany would notice a gap, and look for the gap."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Asking a company which kind it wants seldom works, because most have never thought about it. ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/",
						children: "Ask its staff engineers"
					}),
					" what they did last week."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "which-fits",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "which-fits",
						children: "Choose by what holds your interest"
					}), createVNode(_components.a, {
						href: "#which-fits",
						class: "mark",
						"aria-label": "Link to “Choose by what holds your interest”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "None of the four is best. Each has people who love it and people it drives to despair, and success needs you to stay interested, so be honest about what\ndoes that to you." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You like the same faces." }), " Tech Lead or Architect. You’ll share a purpose with them for years, and have months when executives forget you exist."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You like the next thing." }), " Solver or Right Hand. Leadership knows your name, and your own team hardly knows what you do."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You need to make it yourself." }), " Solver. The other three hand most of the making to somebody else."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You like changing minds." }), " Architect. You’ll have a subject, a record, and no power to insist."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You are as curious about people and money as about systems." }), " Right Hand. Expect problems where the technology is the easy part."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You light up when somebody else ships." }), " Tech Lead, where it happens weekly."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/stephen-kawaguchi/#the-role",
					children: "Stephen Kawaguchi"
				}), ", at IBM in March 2021, is the only person in these stories to report on all four. As a Solver he had been sent to get a product’s delivery on track. He had\nbeen a Tech Lead several times, liked the focus, and grew restless. Right Hand was his least favorite, since he never saw how\nanything turned out. He leaned toward Architect, for the mixture. Your order may be the reverse. The point is that he could rank them only after trying."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "two-kinds",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "two-kinds",
						children: "The people inside usually see two kinds"
					}), createVNode(_components.a, {
						href: "#two-kinds",
						class: "mark",
						"aria-label": "Link to “The people inside usually see two kinds”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Asked what ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#staff-plus",
							"aria-describedby": "term-staff-plus",
							children: "staff-plus"
						}), createVNode(_components.span, {
							id: "term-staff-plus",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Staff, principal, distinguished and every other technical title past senior, taken together."
						})]
					}),
					" engineers did at their company, hardly anyone interviewed named four."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 3: Who, when, The kinds they saw",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Who, when"
					}), createVNode(_components.th, {
						scope: "col",
						children: "The kinds they saw"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/michelle-bu/#the-role",
							children: "Michelle Bu"
						}), ", Stripe, April 2020"] }), createVNode(_components.td, { children: "Deep scope, broad scope" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/nelson-elhage/#the-role",
							children: "Nelson Elhage"
						}), ", Stripe, April 2020"] }), createVNode(_components.td, { children: "Builder of deep projects, wrangler across teams, keeper of a team’s vision" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/diana-pojar/#the-role",
							children: "Diana Pojar"
						}), ", Slack, April 2020"] }), createVNode(_components.td, { children: "Specialist, generalist" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/ritu-vincent/#the-role",
							children: "Ritu Vincent"
						}), ", Dropbox, March 2020"] }), createVNode(_components.td, { children: "Tech lead who coordinates, specialist who executes" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/katie-sylor-miller/#the-role",
							children: "Katie Sylor-Miller"
						}), ", Etsy, August 2020"] }), createVNode(_components.td, { children: "Expert leading one team’s approach, architect across teams" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/damian-schenkelman/#the-role",
							children: "Damian Schenkelman"
						}), ", Auth0, August 2020"] }), createVNode(_components.td, { children: "Depth in a team, breadth across the organization" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/silvia-botros/#the-role",
							children: "Silvia Botros"
						}), ", Twilio, April 2020"] }), createVNode(_components.td, { children: "Principal who mostly codes, architect who mostly plans" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: ["Most cut by depth against breadth, and two accounts of Stripe from the same month don’t match. None names anything like a Right Hand on its own. So hold the taxonomy loosely. Its author offers it as useful rather than complete, and\nthe edges are soft: he names Vincent as a Tech Lead in one chapter and as a Solver in another, for different years of her career.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-ours",
					id: "user-content-fnref-ours",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "2"
				}) })] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#the-role",
					children: "Dmitry Petrashko"
				}), " goes further. At Stripe, he said, staff was a level of expected impact and no role at all, and people at that level filled different roles. The book\nsays the work changes with the title. Both can be true in one building: your level says how much is expected, your archetype says of\nwhat."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "not-a-level",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "not-a-level",
						children: "An archetype is a seat; the level is something else"
					}), createVNode(_components.a, {
						href: "#not-a-level",
						class: "mark",
						"aria-label": "Link to “An archetype is a seat; the level is something else”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"You will find senior engineers acting in each of these ways, well. That makes them ready for a conversation. It doesn’t make them staff. The level is where four things\nmeet: the role, how you behave in it, the impact it has, and an organization that recognizes all that. If you hold a seat without the level,\n",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "the missing piece"
					}),
					" is often one of the last two."
				] }),
				"\n",
				createVNode(_components.p, { children: "Seats also change. Petrashko went from engineer to leading a group of teams to advising an executive, in one company. Vincent led a team, managed, left, and came back to prototype. A career of\nthirty or forty years has room for all four, so the choice you are making is for the next few years." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "try-this",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "try-this",
						children: "Try this"
					}), createVNode(_components.a, {
						href: "#try-this",
						class: "mark",
						"aria-label": "Link to “Try this”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 20 minutes." }), " Sort last week’s calendar into the rows of the table above, and see which column it resembles."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Ask two staff-plus engineers at your company what they did yesterday. Write down which seat each answer describes."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 15 minutes." }), " Name the piece of last month that you would have done unpaid, and the piece you would pay to avoid. Check both against the four plates."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "At your next one-on-one, 10 minutes." }), " Ask your manager which seat is empty here, and who would notice if it were filled."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter, one project." }), " Borrow a seat: lead for a colleague on leave, review outside your team, or take one problem off a director’s list. Decide afterward."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "watch-out-for",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "watch-out-for",
						children: "Watch out for"
					}), createVNode(_components.a, {
						href: "#watch-out-for",
						class: "mark",
						"aria-label": "Link to “Watch out for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Copying the visible one." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/michelle-bu/#advice",
							children: "Bu"
						}),
						" saw engineers copy her because she could be seen, and warned that it can lead you into a job you don’t want."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A Tech Lead with a Solver’s appetite." }), " Taking the interesting work undercuts the team that was owed it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "An empty seat you hope to create." }), " If nothing at your company needs an Architect yet, you can be one only in name."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Wearing the label." }), " These names help you think. On a promotion form, write what you changed."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "seen-in-the-stories",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "seen-in-the-stories",
						children: "Seen in the stories"
					}), createVNode(_components.a, {
						href: "#seen-in-the-stories",
						class: "mark",
						"aria-label": "Link to “Seen in the stories”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#the-role",
						children: "Stephen Wan"
					}), " put himself between Solver and Tech Lead, and enjoyed switching every six to twelve months."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#where-the-impact-is",
						children: "John Zittlau"
					}), " joined a struggling team as a coder, which showed him causes that a manager might not have been told."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#the-role",
						children: "Keavy McMinn"
					}), " sat in an office of about ten principals whose work was so varied that no single archetype covers it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/greg-wittel/#the-role",
						children: "Greg Wittel"
					}), " led one or two projects at a time at Proofpoint and was called into security, systems and scaling questions between them."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-footnotes": "",
			class: "footnotes",
			children: [
				createVNode(_components.h2, {
					class: "sr-only",
					id: "footnote-label",
					children: "Footnotes"
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, {
						id: "user-content-fn-sizes",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Hundreds, and around a thousand, in the archetypes chapter of ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								"; thousands for the full set in its chapter on choosing a company. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-sizes",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 1",
									class: "data-footnote-backref",
									children: "↩"
								})
							] }),
							"\n"
						]
					}),
					"\n",
					createVNode(_components.li, {
						id: "user-content-fn-ours",
						children: [
							"\n",
							createVNode(_components.p, { children: ["The book places ten of the twenty-five stories; the rest are our reading, and each story says so. ", createVNode(_components.a, {
								href: "#user-content-fnref-ours",
								"data-footnote-backref": "",
								"aria-label": "Back to reference 2",
								class: "data-footnote-backref",
								children: "↩"
							})] }),
							"\n"
						]
					}),
					"\n"
				] }),
				"\n"
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
var url = "/archetypes/";
var file = "/work/wt/book/content/pages/archetypes.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/pages/archetypes.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
