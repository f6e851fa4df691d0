import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/staff-projects.mdx
var frontmatter = {
	"title": "Staff projects",
	"summary": "Whether your company really requires a staff project, what seventeen people said about theirs, what such a project looks like, and how to get one.",
	"insight": "A required staff project is a fact about a company, seldom written down. Find out what yours has promoted before you stake a year on either answer.",
	"section": "title",
	"order": 50,
	"aliases": [
		"staff project",
		"capstone project",
		"promotion project",
		"staff-level project",
		"principal project"
	],
	"asks": [
		"Do I need a staff project to be promoted?",
		"What counts as a staff project?",
		"How do I get assigned a staff-level project?",
		"What if my staff project fails or takes too long?",
		"How do I find out whether my company requires a staff project?"
	],
	"connections": [{
		"id": "guide:getting-the-title",
		"why": "the project is one link in a longer chain"
	}, {
		"id": "story:ritu-vincent",
		"why": "six months became eighteen, at a company that expected a project"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on staff projects",
			"lines": "004:1410-1494"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent",
			"lines": "story/ritu-vincent:93-101"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender",
			"lines": "story/adam-bender:78-98"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau",
			"lines": "story/john-zittlau:108-114"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:67-79"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage",
			"lines": "story/nelson-elhage:103-111"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:125-142"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:120-128"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn",
			"lines": "story/keavy-mcminn:67-69"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan",
			"lines": "story/stephen-wan:113-119"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": "story/damian-schenkelman:134-138"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Mikhail Chernykh",
			"lines": "story/mikhail-chernykh:85-87"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger",
			"lines": "story/alex-kessinger:175-177"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na",
			"lines": "story/dan-na:53-57"
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
			"slug": "seventeen-answers",
			"text": "Seventeen people, three clear yeses"
		},
		{
			"depth": 2,
			"slug": "unwritten-rule",
			"text": "Where the rule exists, it is unwritten"
		},
		{
			"depth": 2,
			"slug": "real-ones",
			"text": "What the real ones looked like"
		},
		{
			"depth": 2,
			"slug": "three-marks",
			"text": "Three marks of the real thing"
		},
		{
			"depth": 2,
			"slug": "why-anyway",
			"text": "Why you might want one anyway"
		},
		{
			"depth": 2,
			"slug": "access",
			"text": "Getting one takes trust, proof and luck"
		},
		{
			"depth": 2,
			"slug": "do-you-need-one",
			"text": "Do you need one?"
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
		em: "em",
		h2: "h2",
		li: "li",
		ol: "ol",
		p: "p",
		section: "section",
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
				createVNode(_components.p, { children: "Some companies promote to staff only after one large, visible project, and most that do have never written it down. Others promote on a body of work. Ask what the last three people promoted at your company had done, and plan for that.\nIf you want to be promoted where you are, and have held neither a staff nor a management title, assume that you will need one until you learn otherwise.\nIf you take one on, pick one whose problem is still vague, and have your leaders name it in public. Whatever it does for the title, it will stretch you." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "seventeen-answers",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "seventeen-answers",
						children: "Seventeen people, three clear yeses"
					}), createVNode(_components.a, {
						href: "#seventeen-answers",
						class: "mark",
						"aria-label": "Link to “Seventeen people, three clear yeses”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The interviews behind this guide put the question to seventeen people: was there a staff project, and what was it?",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-tally",
						id: "user-content-fnref-tally",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Sorted by how they answered:"
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Answer, Who, What stood in its place",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Answer"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Who"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What stood in its place"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Yes" }),
							createVNode(_components.td, { children: [
								createVNode(_components.a, {
									href: "/stories/ritu-vincent/#staff-project",
									children: "Ritu Vincent"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/adam-bender/#staff-project",
									children: "Adam Bender"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/john-zittlau/#staff-project",
									children: "John Zittlau"
								})
							] }),
							createVNode(_components.td, { children: "the project itself" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "In between, or left open" }),
							createVNode(_components.td, { children: [
								createVNode(_components.a, {
									href: "/stories/ras-kasa-williams/#staff-project",
									children: "Kasa Williams"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/nelson-elhage/#staff-project",
									children: "Nelson Elhage"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/michelle-bu/#staff-project",
									children: "Michelle Bu"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/dmitry-petrashko/#staff-project",
									children: "Dmitry Petrashko"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/keavy-mcminn/#staff-project",
									children: "Keavy McMinn"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/alex-kessinger/#staff-project",
									children: "Alex Kessinger"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/mikhail-chernykh/#staff-project",
									children: "Mikhail Chernykh"
								})
							] }),
							createVNode(_components.td, { children: "one that might count, one that counted for less than hoped, or a company that accepts either" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "No" }),
							createVNode(_components.td, { children: "Diana Pojar, Joy Ebertz, Damian Schenkelman, Silvia Botros, Greg Wittel, Stephen Wan, Duretti Hirpa" }),
							createVNode(_components.td, { children: "months of steady results, several smaller efforts, years as a director, or being hired with the title" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The book’s own summary agrees: most did not complete one, a large minority did, and those were mostly promoted at the company where they had grown up. So anyone who tells you that you cannot reach staff without such a project is wrong about the industry." }),
				"\n",
				createVNode(_components.p, { children: "They may still be right about your company. Vincent could not remember one promotion to staff at Dropbox without a strong project in it. Bender, in 2022, called it practically a requirement at Google. At Slack, meanwhile, Pojar said it formed no part of the process, and Wan was glad that Samsara’s career document spoke of consistent execution instead of one long haul." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "unwritten-rule",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "unwritten-rule",
						children: "Where the rule exists, it is unwritten"
					}), createVNode(_components.a, {
						href: "#unwritten-rule",
						class: "mark",
						"aria-label": "Link to “Where the rule exists, it is unwritten”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Even Vincent said that it stood in no document at Dropbox; it was understood. That makes it a soft gate: somebody raises it in the promotion meeting, and the engineer and the manager are equally surprised." }),
				"\n",
				createVNode(_components.p, { children: "You can find it in two ways. The dependable way is to put forward a certainty and have it refused. The cheap way takes a few conversations:" }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Ask your manager what the last three people promoted to staff had done, and what almost stopped them." }),
					"\n",
					createVNode(_components.li, { children: "Ask one of the three." }),
					"\n",
					createVNode(_components.li, { children: [
						"Show a ",
						createVNode(_components.a, {
							href: "/guides/promotion-packets/",
							children: "draft packet"
						}),
						" to somebody who has sat on the committee. If they turn to the project section first, you have your answer."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Listen for the difference between a project that was ",
					createVNode(_components.em, { children: "required" }),
					" and a project that happened to be ",
					createVNode(_components.em, { children: "convincing" }),
					". At Indeed, according to Chernykh in 2021, either a part in something large or a run of smaller pieces would do. What had to be shown was the skill."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "real-ones",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "real-ones",
						children: "What the real ones looked like"
					}), createVNode(_components.a, {
						href: "#real-ones",
						class: "mark",
						"aria-label": "Link to “What the real ones looked like”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Told as legends, these projects sound clean. Told by the people who did them, they don’t." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "It ran three times too long." }),
					" Dropbox’s desktop program used one process for a personal account and another for a business one, after a rushed first version. Vincent’s project put several users into one process. It reached from the kernel to the interface, was expected to take six months, took eighteen with a team of about eight, and used up most of what the desktop group had. It still carried her to staff, and her instinct to keep the two hardest pieces for herself is the story told in ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "Create space for others"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "It did less than anyone hoped." }), " Elhage’s last promotion came from leading a six-month plan to repair weak spots in Stripe’s data models across many teams. The work was good and the result modest, because the problems were too hard for the time and people available. He thought it no better than what he did in other halves of the year. It was seen, though, and it raised his standing."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "It was dull and mattered for one week." }), " Zittlau owned performance and load testing for a tax product at Intuit, where the last days of the season bring both the peak load and much of the money. He had picked something necessary that nobody else wanted, or was able, to do."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "It was somebody else’s to begin with." }), " Williams joined the project to build Mailchimp’s first self-service analytics platform, as a senior engineer beside a director and two principals. They put him on stage. The promotion came only after he had led the team for some time, and he described the project as the spark."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "It was two, and shouldn’t have been." }), " Bender ran one subsystem, trained a lead to take it over, and started a second, for a customer support system of more than fifteen services. He told others not to copy him: two unrelated projects meant two contexts to hold."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "It couldn’t be divided." }), " Petrashko would pick the Ruby type checker, which three people built at such close quarters that it was very hard to say whose success it was."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "It had to age." }), " Bu’s candidates were two products that she built while she was senior. Shipping did not settle the matter; she had to wait until users and newer engineers had shown that her choices held."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "three-marks",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "three-marks",
						children: "Three marks of the real thing"
					}), createVNode(_components.a, {
						href: "#three-marks",
						class: "mark",
						"aria-label": "Link to “Three marks of the real thing”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "If all three are present you have one, whatever your company calls it." }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The problem arrives vague." }), " You are handed a complaint, say that the old monolith is strangling product work, which may not even be true, and have to find what can be done about it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The people disagree." }), " Leaders see a threat where engineers see something good enough. Or all agree on the problem and split into camps over the answer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "It has a name, and failing would show." }), " It is mentioned when the whole company meets. Success is seen by the same people."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Take the third away and you have hard work that no one can weigh. Take the first away and you have a large ticket." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "why-anyway",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "why-anyway",
						children: "Why you might want one anyway"
					}), createVNode(_components.a, {
						href: "#why-anyway",
						class: "mark",
						"aria-label": "Link to “Why you might want one anyway”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"McMinn led projects of this kind several times before Fastly, and they did not get her promoted. They gave her the experience to present herself differently, something to speak about at conferences, and the knowledge that she could do it again. She got the title ",
					createVNode(_components.a, {
						href: "/guides/deciding-to-switch/",
						children: "by changing company"
					}),
					". Her case is the best argument for such a project and a fair warning about what it buys."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"There is an argument against, and it deserves its place. Wan feared that staking everything on one project rewards heroes, when what a company needs is people who build the organization rather than carry it. Elhage was wary because some of the most effective staff engineers he knew ran nothing grand. They connected people. Our essay on ",
					createVNode(_components.a, {
						href: "/guides/problems-not-projects/",
						children: "problems rather than projects"
					}),
					" adds that a project, however large, ends, and what it fixed can decay."
				] }),
				"\n",
				createVNode(_components.p, { children: "The book’s conclusion is candid: in the short term, dodging such work may be the better move toward the title. For growth, nothing else does the same." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "access",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "access",
						children: "Getting one takes trust, proof and luck"
					}), createVNode(_components.a, {
						href: "#access",
						class: "mark",
						"aria-label": "Link to “Getting one takes trust, proof and luck”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Wanting one is not enough; somebody has to bet on you." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Trust." }),
						" Your leaders must expect you to pull the same way they do, which is the subject of ",
						createVNode(_components.a, {
							href: "/guides/stay-aligned-with-authority/",
							children: "Stay aligned with authority"
						}),
						" and ",
						createVNode(_components.a, {
							href: "/guides/get-in-the-room/",
							children: "Get in the room"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Proof." }),
						" They must already think of you as able to do this sort of thing, so ",
						createVNode(_components.a, {
							href: "/guides/being-visible/",
							children: "be visible"
						}),
						" for it beforehand."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A need." }), " The company must have the problem now. You can wait, or move: Bender noted that some teams have few problems of that size, with a staff engineer on each."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"A manager who trusts you will put your name forward when such work comes up. Inventing your own project and finding support for it can be done, as ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#path-to-staff",
						children: "Bert Fan"
					}),
					" pointed out, and is much harder."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "do-you-need-one",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "do-you-need-one",
						children: "Do you need one?"
					}), createVNode(_components.a, {
						href: "#do-you-need-one",
						class: "mark",
						"aria-label": "Link to “Do you need one?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Your situation, Plan for",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Your situation"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Plan for"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Promotion where you are, never staff, never a manager" }), createVNode(_components.td, { children: "a staff project, until three recent cases say otherwise" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Promotion where you are, former manager or director" }), createVNode(_components.td, { children: "a body of work; your record of leading counts" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Moving to another company for the title" }), createVNode(_components.td, { children: "no project; a clear account of what you did" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Levels are being introduced" }), createVNode(_components.td, { children: "a wide record; you will be placed by it" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Your ladder speaks of consistent execution" }), createVNode(_components.td, { children: "no project, and evidence kept every week" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"On the second row, take care with one example. The book lists ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#path-to-staff",
						children: "Dan Na"
					}),
					" among those who came by way of management, without a project. He had managed at an earlier employer; but at Squarespace he was promoted after he proposed, built and shipped a translation architecture for the whole frontend, and explained it to everybody. That looks a good deal like a staff project. Schenkelman, who had been a director at Auth0, is the cleaner case."
				] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Ask about the last three promotions to staff. Write down for each: project, body of work, or arrival."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Score your current work against the three marks."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next month, one hour." }), " If you need one, list the complaints your leaders repeat, and bring the vaguest to your manager with a first cut of what it might mean."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before you say yes, 30 minutes." }), " Agree in writing who is the sponsor, what would count as done, and which part is yours."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Keeping the hard parts." }), " You will be judged on the team’s result, and growing people is part of it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A doomed bet." }), " Visible failure is visible too. Ask what would make it fail before you take it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Declaring victory at launch." }), " Stay long enough to learn which of your choices people regret."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Visibility without substance." }),
						" That is ",
						createVNode(_components.a, {
							href: "/guides/work-on-what-matters/",
							children: "preening"
						}),
						"."
					] }),
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
						href: "/stories/diana-pojar/#staff-project",
						children: "Diana Pojar"
					}), " had no assigned project at Slack, and her strongest work was making the company’s business metrics reproducible before it went public."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/joy-ebertz/#staff-project",
						children: "Joy Ebertz"
					}), " was promoted on four strands together: time spent managing, a partner integration, the API standards group, and side projects."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/silvia-botros/#staff-project",
						children: "Silvia Botros"
					}), " had none; her promotions came from many months of work whose results could be seen."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/greg-wittel/#staff-project",
						children: "Greg Wittel"
					}), " had none either, and credited a small company where small teams counted for a lot."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#staff-project",
						children: "Stephen Wan"
					}), " saw his projects add up to one only in hindsight."] }),
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
						id: "user-content-fn-tally",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Our reading of the answers published at ",
								createVNode(_components.a, {
									href: "/sources/#staffeng-com",
									children: "staffeng.com"
								}),
								" from 2020 to 2022; the other eight were not asked, though Rebecca Panja called one helpful and unnecessary all the same, and the case of Dan Na, who wasn’t asked either, is taken up below. The book’s summary is in its ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "chapter on staff projects"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-tally",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 1",
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
var url = "content/guides/staff-projects.mdx/";
var file = "/work/wt/book/content/guides/staff-projects.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/staff-projects.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
