import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/where-staff-engineers-report.mdx
var frontmatter = {
	"title": "Where staff engineers report",
	"summary": "How to choose a manager for each kind of staff engineer, what a higher reporting line really brings, and how to make the move without harm.",
	"insight": "A level has no natural place on the chart, but a problem does; report to whoever's area is about as wide as the problem you hold.",
	"section": "managers",
	"order": 10,
	"aliases": [
		"reporting lines",
		"office of the CTO",
		"OCTO",
		"who should manage a staff engineer",
		"org chart for staff-plus"
	],
	"asks": [
		"Who should a staff engineer report to?",
		"Should principal engineers report to the CTO?",
		"What is an office of the CTO?",
		"How many staff engineers does a company need?",
		"How do I say that I report to the wrong manager?",
		"How quickly should a reporting change happen?"
	],
	"connections": [
		{
			"id": "guide:managing-staff-engineers",
			"why": "draw the line well, then do what it asks of a manager"
		},
		{
			"id": "page:archetypes",
			"why": "each of the four jobs has its usual kind of manager"
		},
		{
			"id": "guide:stay-aligned-with-authority",
			"why": "whoever you report to is lending you their authority"
		},
		{
			"id": "guide:get-in-the-room",
			"why": "access can be had without a new manager"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "appendix on where staff-plus engineers fit into the organization",
			"lines": "004:3974-4016"
		},
		{
			"id": "staffeng-com",
			"where": "guide to where staff-plus engineers should report",
			"lines": "guide/where-should-staff-plus-eng-report:10-49"
		},
		{
			"id": "staff-engineer-book",
			"where": "archetypes chapter, one Tech Lead to about eight engineers",
			"lines": "004:242"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on the office of the CTO",
			"lines": ["story/keavy-mcminn:15-23", "story/keavy-mcminn:39"]
		},
		{
			"id": "peer-partnership-note",
			"where": "the claim that a staff engineer is the manager's peer",
			"lines": "000:1"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on architects, twenty reports and calibration",
			"lines": "story/silvia-botros:17-91"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on the product chief, loneliness and managers",
			"lines": ["story/michelle-bu:35-63", "story/michelle-bu:146-148"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rick Boone, on the advisor role",
			"lines": "story/rick-boone:14-57"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau, on the year with two titles",
			"lines": [
				"story/john-zittlau:30-36",
				"story/john-zittlau:94",
				"story/john-zittlau:133"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": ["story/damian-schenkelman:14-44", "story/damian-schenkelman:99"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on what staff engineers may join",
			"lines": "story/stephen-wan:25-29"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na",
			"lines": "story/dan-na:14-38"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams, on the calls and cohorts",
			"lines": "story/ras-kasa-williams:41"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on the incubator",
			"lines": "story/ritu-vincent:15-23"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on the director",
			"lines": "story/katie-sylor-miller:115"
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
			"slug": "org-arithmetic",
			"text": "The arithmetic was made for teams"
		},
		{
			"depth": 2,
			"slug": "by-archetype",
			"text": "Four jobs, four usual answers"
		},
		{
			"depth": 2,
			"slug": "office-of-the-cto",
			"text": "An office of the CTO deserves a second look"
		},
		{
			"depth": 2,
			"slug": "what-the-line-carries",
			"text": "Most of what you want isn’t in the line"
		},
		{
			"depth": 2,
			"slug": "price",
			"text": "A high line has a price"
		},
		{
			"depth": 2,
			"slug": "why-practice-differs",
			"text": "Why the chart is usually wrong"
		},
		{
			"depth": 2,
			"slug": "asking",
			"text": "Asking for another manager"
		},
		{
			"depth": 2,
			"slug": "making-the-move",
			"text": "At once, or with a date"
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
	}, { Aside } = _components;
	if (!Aside) _missingMdxReference("Aside", true);
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
					"Give each staff engineer a manager whose area is about as wide as the problem they hold: one team’s manager for a Tech Lead, a manager of managers for an Architect, an executive for a Right Hand. Before you move anybody, write down what the move should bring, because several companies in our stories handed out news, plans and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#calibration",
							"aria-describedby": "term-calibration",
							children: "calibration seats"
						}), createVNode(_components.span, {
							id: "term-calibration",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
						})]
					}),
					" through meetings and left the chart alone. If a move is right, make it now. If you can’t, write the date down."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "org-arithmetic",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "org-arithmetic",
						children: "The arithmetic was made for teams"
					}), createVNode(_components.a, {
						href: "#org-arithmetic",
						class: "mark",
						"aria-label": "Link to “The arithmetic was made for teams”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Will Larson sizes an engineering organization with ",
					createVNode(_components.a, {
						href: "/sources/#sizing-engineering-teams",
						children: "two numbers"
					}),
					": six to eight engineers for each manager, and four to six of those managers under one manager of managers. Multiply, and that second manager looks after 24 to 48 engineers. It is quick, and the result works."
				] }),
				"\n",
				createVNode(_components.p, { children: "One kind of staff engineer fits without any fuss. By the book’s count a company needs about one Tech Lead for every eight engineers, which is one to a team. The trouble starts with the person whose subject touches all 48. Under a team’s manager, they answer to someone who sees a sixth of it. Under the manager of managers, they take a place that the arithmetic meant for a manager." }),
				"\n",
				createVNode(_components.p, { children: [
					"When places run out, something gives. Jobber grew fast enough that its senior developers needed somebody to report to, and for about a year that was ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#path-to-staff",
						children: "John Zittlau"
					}),
					", made principal engineer and development manager in one stroke. Managers were hired later and he gave the second title up. A shortage of managers had drawn lines that nobody would have planned."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "by-archetype",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "by-archetype",
						children: "Four jobs, four usual answers"
					}), createVNode(_components.a, {
						href: "#by-archetype",
						class: "mark",
						"aria-label": "Link to “Four jobs, four usual answers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Usually reports to, Sighted",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.td, {}),
						createVNode(_components.th, {
							scope: "col",
							children: "Usually reports to"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Sighted"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/archetypes/tech-lead/",
								children: "Tech Lead"
							}) }),
							createVNode(_components.td, { children: "The manager of one team; now and then of two to four" }),
							createVNode(_components.td, { children: ["Dan Na at Squarespace, in the book’s account", createVNode(_components.sup, { children: createVNode(_components.a, {
								href: "#user-content-fn-dan",
								id: "user-content-fnref-dan",
								"data-footnote-ref": "",
								"aria-describedby": "footnote-label",
								children: "1"
							}) })] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/archetypes/architect/",
								children: "Architect"
							}) }),
							createVNode(_components.td, { children: "A more senior manager, often of managers, taking one slice across that whole area" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/damian-schenkelman/#how-time-is-spent",
								children: "Damian Schenkelman"
							}), " at Auth0, under the VP of engineering"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/archetypes/solver/",
								children: "Solver"
							}) }),
							createVNode(_components.td, { children: "Most often a team’s manager, though you will find every arrangement" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/ritu-vincent/#the-role",
								children: "Ritu Vincent"
							}), " at Dropbox, in an incubator that worked directly with the CEO"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/archetypes/right-hand/",
								children: "Right Hand"
							}) }),
							createVNode(_components.td, { children: "A leader of a hundred people or more, whose authority they act with" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/rick-boone/#the-role",
								children: "Rick Boone"
							}), " at Uber, under a vice president with about 700 people"] })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Read down the middle column and one rule covers it: the manager’s area is as wide as the engineer’s problem. That is our wording, and it explains something the table can’t, which is that one company often needs several answers for one level. At Fastly in March 2020, some principals sat with the CTO and others inside engineering teams. At Twilio that April, ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#the-role",
						children: "architects for a product"
					}),
					" answered to the head of their business unit while those for databases, frontend and platform answered to the chief architect. At Stripe most ",
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
					" engineers were on a team; ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#the-role",
						children: "Michelle Bu"
					}),
					", whose subject ran through more than twenty teams, worked for the product chief."
				] }),
				"\n",
				createVNode(_components.p, { children: "So “our principals report to directors” is a policy about levels, and it will be wrong for somebody on the day you announce it. Place the problem first." }),
				"\n",
				createVNode(Aside, {
					title: "Reporting to your peer",
					children: createVNode(_components.p, { children: [
						"The ",
						createVNode(_components.a, {
							href: "/guides/peer-partnership/#level-on-paper",
							children: "note on peer partnership"
						}),
						" holds that a staff engineer is the manager’s equal and nobody’s technical resource. The table puts most Tech Leads underneath exactly that manager. Both can be true if you keep apart what each one settles. The line says who reviews you, passes on the news and lends you authority. The level says whom you may argue with as an equal. Where the two collide, over a review or a raise, the line wins, which is one more reason to choose it with care."
					] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "office-of-the-cto",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "office-of-the-cto",
						children: "An office of the CTO deserves a second look"
					}), createVNode(_components.a, {
						href: "#office-of-the-cto",
						class: "mark",
						"aria-label": "Link to “An office of the CTO deserves a second look”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Some executives keep a handful of staff-plus engineers of their own. The book puts the usual number at two to eight and describes the bargain: a problem or an opening to pursue, an executive close by when you need weight, and hardly any managing. Architects, Solvers and Right Hands all turn up there." }),
				"\n",
				createVNode(_components.p, { children: ["Such offices tend to come late in a company’s life, and Larson distrusts an early one. By his account it is often a way around something harder, such as managers and senior engineers who don’t trust each other, or a CTO who can’t let go of decisions.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-office",
					id: "user-content-fnref-office",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "2"
				}) })] }),
				"\n",
				createVNode(_components.p, { children: [
					"The one view from inside among our stories is kinder. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#the-role",
						children: "Keavy McMinn"
					}),
					" was one of about ten principal or ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#distinguished-engineer",
							"aria-describedby": "term-distinguished-engineer",
							children: "distinguished engineers"
						}), createVNode(_components.span, {
							id: "term-distinguished-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The top of the usual technical ladder, for work that matters to a whole large company or to the field."
						})]
					}),
					" in Fastly’s office. They worked on internet standards, research, prototypes, a new team’s incubation, and in her case the API. Their common purpose was the long, whole view and whatever fell between other people’s areas. The CTO backed the work and left the choosing to them, where the book speaks of an executive who directs it."
				] }),
				"\n",
				createVNode(_components.p, { children: "Two questions tell a healthy office from a patch." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Does each member have a part of engineering that would miss them by Friday? McMinn met regularly with the teams and managers who built APIs." }),
					"\n",
					createVNode(_components.li, { children: "Would the problem survive if the executive trusted their directors? If it would vanish, fix that first." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "And look at the numbers once more. Ten engineers are more direct reports than the arithmetic allows anyone, before the executive’s actual managers are counted. Thin management is what remains." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-the-line-carries",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-the-line-carries",
						children: "Most of what you want isn’t in the line"
					}), createVNode(_components.a, {
						href: "#what-the-line-carries",
						class: "mark",
						"aria-label": "Link to “Most of what you want isn’t in the line”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A reporting line is a form of authority, and people tend to overrate what more authority will do for them. Ask what would be different on the first Monday. The answers we hear are usually on this list, and somebody had each of them by other means." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: What the move should bring, How else it came",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "What the move should bring"
					}), createVNode(_components.th, {
						scope: "col",
						children: "How else it came"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "News while it is fresh" }), createVNode(_components.td, { children: [
							createVNode(_components.a, {
								href: "/stories/ras-kasa-williams/#how-time-is-spent",
								children: "Mailchimp"
							}),
							" ran a recurring call for all its staff, ",
							createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#senior-staff-engineer",
									"aria-describedby": "term-senior-staff-engineer",
									children: "senior staff"
								}), createVNode(_components.span, {
									id: "term-senior-staff-engineer",
									class: "def",
									"data-pagefind-ignore": "",
									children: "A rung between staff and principal, at companies that draw one there."
								})]
							}),
							" and principal engineers; Squarespace held ",
							createVNode(_components.a, {
								href: "/stories/dan-na/#where-the-impact-is",
								children: "regular staff meetings"
							}),
							" on whatever crossed teams"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "A say in plans" }), createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/stephen-wan/#the-role",
							children: "Samsara"
						}), " let staff engineers join the directors’ meeting, and in one group roadmap planning and management syncs too"] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "A say in how people are judged" }), createVNode(_components.td, { children: [
							"Twilio invited its ",
							createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#senior-principal-engineer",
									"aria-describedby": "term-senior-principal-engineer",
									children: "senior principals"
								}), createVNode(_components.span, {
									id: "term-senior-principal-engineer",
									class: "def",
									"data-pagefind-ignore": "",
									children: "A rung above principal at companies that divide it; at Twilio in April 2020 it was level with a director."
								})]
							}),
							" to ",
							createVNode(_components.a, {
								href: "/stories/silvia-botros/#what-the-title-changed",
								children: "calibration"
							}),
							"; Samsara had lately begun to do so with staff"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Standing among managers" }), createVNode(_components.td, { children: [
							"Jobber made its leadership team the principal’s ",
							createVNode(_components.a, {
								href: "/stories/john-zittlau/#how-time-is-spent",
								children: "first team"
							}),
							", the embedded one his second"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Somebody to argue your case" }), createVNode(_components.td, { children: [
							"At Etsy ",
							createVNode(_components.a, {
								href: "/guides/find-your-sponsor/#who-it-is",
								children: "a director’s word"
							}),
							" carried Katie Sylor-Miller’s third nomination"
						] })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A seat costs an invitation. A line costs two managers, a handover and a review cycle. Try ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "the seat"
					}),
					" first."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"What only the line can give is a manager with time to notice. Bu credited her promotion to staff partly to one manager over a long stretch, with a team small enough that he knew her work in detail. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Silvia Botros"
					}),
					" reached principal under someone with so many reports that she ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/#who-writes",
						children: "had to build the case alone"
					}),
					". A better-placed manager without hours is better only on paper."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "price",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "price",
						children: "A high line has a price"
					}), createVNode(_components.a, {
						href: "#price",
						class: "mark",
						"aria-label": "Link to “A high line has a price”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Bu noticed what distance does. Reporting to the product chief ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-the-title-changed",
						children: "changed how people dealt with her"
					}),
					": they expected opinions, read one into ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/#silence",
						children: "her silence"
					}),
					", and left her lonelier. Boone could go weeks without sharing a room with his vice president and still had to ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/#proxy",
						children: "answer as he would"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"A high line also thins out feedback, which ",
					createVNode(_components.a, {
						href: "/guides/managing-staff-engineers/",
						children: "somebody new to the level needs every week"
					}),
					". We would give a first-time staff engineer the manager with more attention over the one with more rank."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "why-practice-differs",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "why-practice-differs",
						children: "Why the chart is usually wrong"
					}), createVNode(_components.a, {
						href: "#why-practice-differs",
						class: "mark",
						"aria-label": "Link to “Why the chart is usually wrong”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Few companies match their own theory, for three ordinary reasons. Nobody has looked. Or the right manager is full: the book’s example has twelve reports. Or the structure moves so often that nobody wants to hand the engineer over yet again, knowing that a new manager’s first review tends to land in the vague middle." }),
				"\n",
				createVNode(_components.p, { children: "The last reason is kind and self-defeating, since waiting costs the engineer as well. Bu saw the mechanism from below: when your manager changes, the context leaves, and rebuilding it becomes your job. If you do move someone, have the old manager write down what they would have said at the next review, and both managers sign it. That page is our suggestion." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "asking",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "asking",
						children: "Asking for another manager"
					}), createVNode(_components.a, {
						href: "#asking",
						class: "mark",
						"aria-label": "Link to “Asking for another manager”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "“I think I report to the wrong person” is heard as “you are the wrong person.” With a mature manager who knows you well, say it anyway, and speak about the problem’s width. Otherwise the book suggests a general conversation with your manager’s own manager: where do staff-plus engineers belong here, and why?" }),
				"\n",
				createVNode(_components.p, { children: "It also names the trap. Those who would gain most from added authority, women and members of minorities, are also the ones whose managers are likeliest to bristle. If you manage, take that burden away: once a year, ask each staff engineer whether you are still the right person, with your own next-best candidate in hand." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "making-the-move",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "making-the-move",
						children: "At once, or with a date"
					}), createVNode(_components.a, {
						href: "#making-the-move",
						class: "mark",
						"aria-label": "Link to “At once, or with a date”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Change the role and the line together when you can, even if the new manager is too busy to do much at first. A gap means two transitions, and the stretch between them, where the work is new and the reviewer is old, is the hardest of all." }),
				"\n",
				createVNode(_components.p, { children: "When you can’t, fix the day. An open-ended “once things settle” seldom reopens. And expect the larger repair, an organization that treats its senior engineers as leaders, to take years. People who wait for one clean fix get bumps instead." }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " List your staff-plus engineers, the problem each holds, and how many teams it touches. Beside each, write how many teams their manager has. Circle the mismatches."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 15 minutes per circle." }), " Write what a new line would bring by the first Monday. Strike whatever a meeting invitation would bring."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next week, ten minutes." }), " Send the invitations."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before the next review cycle, one hour." }), " For each circle that is left, make the move or write its date where the engineer can see it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "If you are the engineer, half an hour." }), " Do step two for yourself before you raise it with anyone."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Rank as reward." }), " A move upward given in place of a promotion leaves the person with less support and the same level."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Overflow." }), " A principal who inherits reports because managers are short has a second job. Agree when it ends."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The full calendar at the top." }), " An executive who cancels three one-on-ones running is a name on a chart."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Offices that drift away." }), " If nobody outside the office would notice its absence, the company will, at the next budget."] }),
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
						href: "/stories/keavy-mcminn/#what-the-title-changed",
						children: "Keavy McMinn"
					}), " said that her title brought access to executives, and with it earlier information."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Silvia Botros"
					}), " was discussed with the chief architect before her second promotion because she would be moving into his line."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/aaron-suggs/#the-role",
						children: "Aaron Suggs"
					}), " worked mostly with one team at Glossier while he led an initiative for the whole company."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#management-or-not",
						children: "John Zittlau"
					}), " laid down the manager’s hat once it was plain that he gave more as a developer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#sponsoring-others",
						children: "Damian Schenkelman"
					}), " sat on a leadership team that met twice a week, and heard there of openings he could put names to."] }),
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
						id: "user-content-fn-dan",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								" gives him as an engineer reporting to the manager of the Internationalization Platform. In his own interview, in March 2020, he was that team’s lead and answerable for everything it produced, and didn’t say who managed him. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-dan",
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
						id: "user-content-fn-office",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"His judgment from experience, in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "the same appendix"
								}),
								"; he gives no count of offices that worked or failed. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-office",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 2",
									class: "data-footnote-backref",
									children: "↩"
								})
							] }),
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
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/guides/where-staff-engineers-report.mdx/";
var file = "/work/wt/book/content/guides/where-staff-engineers-report.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/where-staff-engineers-report.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
