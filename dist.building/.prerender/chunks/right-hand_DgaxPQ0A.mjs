import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/archetypes/right-hand.mdx
var frontmatter = {
	"name": "Right Hand",
	"tagline": "Carries one leader's attention into rooms the leader can't reach",
	"emblem": "seal",
	"hue": 330,
	"order": 4,
	"summary": "Recognize a Right Hand, follow one through a week of borrowed authority, and weigh the rarest of the four roles before anybody offers it to you.",
	"insight": "A Right Hand's authority is on loan, and the interest is knowing what the leader would say before they say it.",
	"habitat": [
		{
			"band": "under-100",
			"presence": "rare",
			"note": "Shouldn't exist yet, says the book; one principal in a group of about 35 placed himself here anyway."
		},
		{
			"band": "100-to-999",
			"presence": "rare",
			"note": "One passage dates it from hundreds of engineers. Two sightings come from Stripe at about six hundred."
		},
		{
			"band": "1000-plus",
			"presence": "common",
			"note": "Another passage says about a thousand. Even here it is the fewest of the four: one or two beside a leader."
		}
	],
	"fieldMarks": [
		"Sits in a leader's staff meeting with no team to report on",
		"Title names a person or an office, as in advisor to the head of something",
		"Goes from a budget to an incident to an onboarding group in one day",
		"Says whose opinion is coming: the leader's or their own",
		"Has edited the plan and found an owner, and is gone by the launch",
		"When they stay quiet in a meeting, people wonder what it means"
	],
	"week": [
		{
			"day": "mon",
			"start": "08:00",
			"end": "09:00",
			"what": "Prepare the organization's status",
			"kind": "focus"
		},
		{
			"day": "mon",
			"start": "09:00",
			"end": "10:00",
			"what": "Organization status meeting",
			"kind": "meeting"
		},
		{
			"day": "mon",
			"start": "10:00",
			"end": "10:30",
			"what": "One-on-one",
			"kind": "one-on-one"
		},
		{
			"day": "mon",
			"start": "10:30",
			"end": "11:00",
			"what": "One-on-one",
			"kind": "one-on-one"
		},
		{
			"day": "mon",
			"start": "11:00",
			"end": "11:30",
			"what": "One-on-one",
			"kind": "one-on-one"
		},
		{
			"day": "mon",
			"start": "11:30",
			"end": "12:00",
			"what": "One-on-one",
			"kind": "one-on-one"
		},
		{
			"day": "mon",
			"start": "12:00",
			"end": "13:00",
			"what": "Lunch",
			"kind": "personal"
		},
		{
			"day": "mon",
			"start": "13:00",
			"end": "14:00",
			"what": "A quick chat about scaling, it says",
			"kind": "urgent"
		},
		{
			"day": "mon",
			"start": "17:00",
			"end": "17:30",
			"what": "Scaling status",
			"kind": "meeting"
		},
		{
			"day": "mon",
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		},
		{
			"day": "tue",
			"start": "08:00",
			"end": "12:00",
			"what": "Dig into scaling for the enterprise launch",
			"kind": "focus"
		},
		{
			"day": "tue",
			"start": "12:00",
			"end": "13:00",
			"what": "Lunch",
			"kind": "personal"
		},
		{
			"day": "tue",
			"start": "14:00",
			"end": "15:00",
			"what": "Interview",
			"kind": "interview"
		},
		{
			"day": "tue",
			"start": "15:00",
			"end": "18:30",
			"what": "Urgent: will the enterprise launch scale?",
			"kind": "urgent"
		},
		{
			"day": "wed",
			"start": "08:30",
			"end": "10:00",
			"what": "Onboarding working group",
			"kind": "meeting"
		},
		{
			"day": "wed",
			"start": "10:00",
			"end": "11:00",
			"what": "Interview",
			"kind": "interview"
		},
		{
			"day": "wed",
			"start": "12:00",
			"end": "13:00",
			"what": "Lunch",
			"kind": "personal"
		},
		{
			"day": "wed",
			"start": "13:00",
			"end": "14:30",
			"what": "Architecture review",
			"kind": "review"
		},
		{
			"day": "wed",
			"start": "15:00",
			"end": "16:00",
			"what": "Engineering budget review",
			"kind": "meeting"
		},
		{
			"day": "wed",
			"start": "17:00",
			"end": "17:30",
			"what": "Scaling status",
			"kind": "meeting"
		},
		{
			"day": "wed",
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		},
		{
			"day": "thu",
			"start": "09:00",
			"end": "10:00",
			"what": "Team meeting",
			"kind": "meeting"
		},
		{
			"day": "thu",
			"start": "10:30",
			"end": "11:00",
			"what": "One-on-one",
			"kind": "one-on-one"
		},
		{
			"day": "thu",
			"start": "11:00",
			"end": "11:30",
			"what": "One-on-one",
			"kind": "one-on-one"
		},
		{
			"day": "thu",
			"start": "11:30",
			"end": "12:00",
			"what": "One-on-one",
			"kind": "one-on-one"
		},
		{
			"day": "thu",
			"start": "12:00",
			"end": "13:00",
			"what": "Lunch",
			"kind": "personal"
		},
		{
			"day": "thu",
			"start": "13:00",
			"end": "17:30",
			"what": "Quarterly planning, away from the desk",
			"kind": "meeting"
		},
		{
			"day": "thu",
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		},
		{
			"day": "fri",
			"start": "07:30",
			"end": "09:30",
			"what": "Technical talks about a possible acquisition",
			"kind": "meeting"
		},
		{
			"day": "fri",
			"start": "11:00",
			"end": "12:00",
			"what": "Incident retrospective",
			"kind": "meeting"
		},
		{
			"day": "fri",
			"start": "12:00",
			"end": "13:00",
			"what": "Lunch",
			"kind": "personal"
		},
		{
			"day": "fri",
			"start": "13:00",
			"end": "14:00",
			"what": "Interview",
			"kind": "interview"
		},
		{
			"day": "fri",
			"start": "14:00",
			"end": "15:00",
			"what": "Interview",
			"kind": "interview"
		},
		{
			"day": "fri",
			"start": "15:30",
			"end": "16:00",
			"what": "Scaling status",
			"kind": "meeting"
		},
		{
			"day": "fri",
			"start": "16:30",
			"end": "17:30",
			"what": "Write and send the scaling update",
			"kind": "focus"
		},
		{
			"day": "fri",
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		}
	],
	"calls": [
		"I'm asking for her now. In a minute I'll tell you what I think.",
		"Leave that one with me. You'll have it in writing by Friday.",
		"It's your project. I'm here for the two things in your way.",
		"I haven't made up my mind yet, and I'm saying so on purpose.",
		"Which of the six groups pays for this, and do they know?"
	],
	"reportsTo": "A senior leader, often one responsible for a hundred people or more, whose authority the Right Hand works with.",
	"confusedWith": [{
		"id": "archetype:solver",
		"why": "Both run toward fires: the Solver stays to put this one out, the Right Hand finds the crew and moves on."
	}, {
		"id": "archetype:architect",
		"why": "An Architect has earned authority on one subject; a Right Hand has borrowed it for whatever the leader cares about."
	}],
	"stories": [
		{
			"id": "story:michelle-bu",
			"seen": "Steered design across more than twenty payments teams at Stripe, reporting to its Chief Product Officer."
		},
		{
			"id": "story:rick-boone",
			"seen": "Acted as direct proxy for Uber's VP of Infrastructure across an organization of about 700 people."
		},
		{
			"id": "story:dmitry-petrashko",
			"seen": "Researched hard topics ahead of Stripe's head of infrastructure, then grew others to carry the projects."
		},
		{
			"id": "story:aaron-suggs",
			"seen": "Led Glossier's company-wide work on operational excellence, and leaned most toward this archetype despite only 35 engineers."
		}
	],
	"aliases": [
		"strategic advisor",
		"technical advisor",
		"tech advisor",
		"hand of the king"
	],
	"asks": [
		"What is a right hand engineer?",
		"How does a strategic or technical advisor differ from a chief of staff?",
		"How do I use my boss's authority without abusing it?",
		"How big does a company have to be to have a right hand?",
		"How do people become a technical advisor to an executive?"
	],
	"connections": [
		{
			"id": "guide:stay-aligned-with-authority",
			"why": "the role runs almost entirely on borrowed authority"
		},
		{
			"id": "guide:present-to-executives",
			"why": "much of the output is something a leader reads or hears"
		},
		{
			"id": "guide:network-of-peers",
			"why": "the remedy for the loneliness that comes with the seat"
		},
		{
			"id": "guide:get-in-the-room",
			"why": "you start in the room here, and have to use it well"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "the Right Hand section of the archetypes chapter, with its example calendar",
			"lines": "004:298-320"
		},
		{
			"id": "staff-engineer-book",
			"where": "the same chapter, on the company sizes at which archetypes appear",
			"lines": "004:201"
		},
		{
			"id": "staff-engineer-book",
			"where": "choosing between archetypes",
			"lines": "004:326-332"
		},
		{
			"id": "staff-engineer-book",
			"where": "the reporting chapter, entry on Right Hands",
			"lines": "004:3986"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rick Boone",
			"lines": "story/rick-boone:14-108"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:14-106"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:14-92"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, who names his own archetype",
			"lines": "story/aaron-suggs:18-20"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Kawaguchi, who compares all four",
			"lines": "story/stephen-kawaguchi:25"
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
			"slug": "field-marks",
			"text": "A mandate with somebody’s name on it"
		},
		{
			"depth": 2,
			"slug": "habitat",
			"text": "Large organizations, with exceptions"
		},
		{
			"depth": 2,
			"slug": "a-week",
			"text": "Eleven hours on the fire, twenty-two on everything else"
		},
		{
			"depth": 2,
			"slug": "range",
			"text": "One leader, and everyone who works for them"
		},
		{
			"depth": 2,
			"slug": "confused-with",
			"text": "Where it shades into the others"
		},
		{
			"depth": 2,
			"slug": "how-to-grow-into-it",
			"text": "Growing into it"
		},
		{
			"depth": 2,
			"slug": "what-it-costs",
			"text": "What it costs"
		},
		{
			"depth": 2,
			"slug": "sightings",
			"text": "Sightings"
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
					"A Right Hand extends one executive: same problems, same rooms, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#borrowed-authority",
							"aria-describedby": "term-borrowed-authority",
							children: "borrowed authority"
						}), createVNode(_components.span, {
							id: "term-borrowed-authority",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A say that somebody higher up lends you and can take back, which is most of the formal power a staff engineer has."
						})]
					}),
					", and usually no team. The work mixes business, technology,\npeople and process, and nothing trivial gets that far. It is the rarest of the four archetypes and the hardest to apply for, since a leader has to\npick you. If somebody offers it, ask one question first: do you believe what this person believes? You will be\nspeaking for it when they aren’t there."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "field-marks",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "field-marks",
						children: "A mandate with somebody’s name on it"
					}), createVNode(_components.a, {
						href: "#field-marks",
						class: "mark",
						"aria-label": "Link to “A mandate with somebody’s name on it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"When interviewed in April 2020, ",
					createVNode(_components.a, {
						href: "/stories/rick-boone/#the-role",
						children: "Rick Boone"
					}),
					" advised the vice president who ran infrastructure at Uber, and he reached for television to explain\nhimself: the Hand of the King from ",
					createVNode(_components.em, { children: "Game of Thrones" }),
					", or Leo McGarry from ",
					createVNode(_components.em, { children: "The West Wing" }),
					". He could go weeks without seeing his VP and still had to\nact as his proxy. In each room he asked himself what the VP would want to know."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"His list of work shows how little of it is code: estimating what technology the organization will need in two years, sorting a roadmap, hearing how\nengineers feel before and after a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#reorganization",
							"aria-describedby": "term-reorganization",
							children: "reorganization"
						}), createVNode(_components.span, {
							id: "term-reorganization",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A redrawing of who reports to whom and which team owns what, often decided fast and by few."
						})]
					}),
					", getting two teams that have stopped understanding each other to agree. He told the role apart from two\nneighbors. Program managers kept the big programs moving. A chief of staff kept the leadership group itself running well. The advisor went into the details of a\nproblem, added an engineer’s judgment, and came back with a recommendation."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "habitat",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "habitat",
						children: "Large organizations, with exceptions"
					}), createVNode(_components.a, {
						href: "#habitat",
						class: "mark",
						"aria-label": "Link to “Large organizations, with exceptions”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "Staff Engineer"
					}),
					" gives three answers about size. It says hundreds of engineers in one place, many hundreds or thousands in another, and about one thousand in a third, and adds\nthat companies with another culture get there earlier or never. The sightings don’t settle it. Boone’s organization had around 700 people.\nStripe had two Right Hands, by our reading, when ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#the-role",
						children: "Nelson Elhage"
					}),
					" counted about six hundred engineers there. And in a group of around 35 at\nGlossier, ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#the-role",
						children: "Aaron Suggs"
					}),
					" said in January 2021 that this was the archetype he leaned to most."
				] }),
				"\n",
				createVNode(_components.p, { children: "We read the condition as the leader’s overload more than the headcount. When one person’s decisions\nqueue up across areas nobody below them covers whole, there’s a use for a second head." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "a-week",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "a-week",
						children: "Eleven hours on the fire, twenty-two on everything else"
					}), createVNode(_components.a, {
						href: "#a-week",
						class: "mark",
						"aria-label": "Link to “Eleven hours on the fire, twenty-two on everything else”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Compare this example week with the ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "Solver"
					}),
					"’s. Both get the same quick chat at one on Monday. The Solver digs until half past six.\nThe Right Hand ends Monday with a status at five, digs for four hours on Tuesday morning, sits through the same urgent call, and from then on\nasks, reports and writes. That makes eleven of 33 booked hours for the fire that takes thirty-two of the Solver’s forty."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The other twenty-two cover the organization’s status, onboarding, an ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#architecture-review",
							"aria-describedby": "term-architecture-review",
							children: "architecture review"
						}), createVNode(_components.span, {
							id: "term-architecture-review",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A meeting where a group judges designs before they are built; without a written direction it can hardly be consistent."
						})]
					}),
					", the engineering budget, quarterly planning, an\nacquisition, an incident, four interviews and seven one-on-ones. Wednesday alone passes through onboarding, hiring, architecture, the budget and the fire. If that sounds like a manager’s week,\nit nearly is."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Real ones lean different ways. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#the-role",
						children: "Michelle Bu"
					}),
					" typically gave 80% of hers to one or two large design projects across teams and 20% to everything else, with\ntwelve half-hour one-on-ones in one week. ",
					createVNode(_components.a, {
						href: "/stories/rick-boone/#how-time-is-spent",
						children: "Boone"
					}),
					" had weeks that were all group psychology or organization design."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "range",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "range",
						children: "One leader, and everyone who works for them"
					}), createVNode(_components.a, {
						href: "#range",
						class: "mark",
						"aria-label": "Link to “One leader, and everyone who works for them”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The report is to ",
					createVNode(_components.a, {
						href: "/guides/where-staff-engineers-report/",
						children: "a senior leader"
					}),
					", often of a hundred people or more, and membership of their leadership team comes with it. Boone sat with directors and program managers; Bu reported to a Chief Product Officer and managed two engineers, while being evaluated as an ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#individual-contributor",
							"aria-describedby": "term-individual-contributor",
							children: "individual contributor"
						}), createVNode(_components.span, {
							id: "term-individual-contributor",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Somebody whose job doesn’t include managing people, at whatever level."
						})]
					}),
					"."
				] }),
				"\n",
				createVNode(Aside, {
					title: "How much authority do you get?",
					children: [createVNode(_components.p, { children: [
						"Three Right Hands, three answers. Boone’s VP told him to act in his name and role; he found that uncomfortable at first, and learned to use\nthe hammer seldom. ",
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#the-role",
							children: "Dmitry Petrashko"
						}),
						"’s advisor role at Stripe was meant to widen a leader’s bandwidth and made no technical decisions of its own. Bu’s influence came\nfrom a visible post and years of knowing the product, and she left decisions to the teams that would have to live with them."
					] }), createVNode(_components.p, { children: "Ask for yours to be said aloud, in front of the people who will meet it. Then say in each conversation which hat you have on. Boone told the people he mentored whether they were getting the advisor or the mentor." })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "confused-with",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "confused-with",
						children: "Where it shades into the others"
					}), createVNode(_components.a, {
						href: "#confused-with",
						class: "mark",
						"aria-label": "Link to “Where it shades into the others”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The Right Hand’s move is to enter a fire, edit the approach, hand the work to the team best placed, and leave. A Solver would stay. An\n",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "Architect"
					}),
					" would have been there last year and would be there next year. A director does similar work and owns the people too."
				] }),
				"\n",
				createVNode(_components.p, { children: "Titles won’t help. Bu was called a tech lead, Boone a strategic advisor, Petrashko a technical advisor." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "how-to-grow-into-it",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "how-to-grow-into-it",
						children: "Growing into it"
					}), createVNode(_components.a, {
						href: "#how-to-grow-into-it",
						class: "mark",
						"aria-label": "Link to “Growing into it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Boone warned that his path couldn’t be reproduced: a predecessor recommended him, and he tried to talk the VP out of it. Still, the three interviews show some of the ground." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Two had led over several teams or a smaller area first. Petrashko called his time as Pillar Tech Lead a stepping stone." }),
					"\n",
					createVNode(_components.li, { children: [
						"Boone’s VP had already seen ",
						createVNode(_components.a, {
							href: "/guides/find-your-sponsor/#nobody-yet",
							children: "what he valued"
						}),
						", in public and over eighteen months."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"Technical skill wasn’t what was missing. Petrashko had to get better at collaborating, and ",
						createVNode(_components.a, {
							href: "/guides/never-be-wrong/#before-and-after",
							children: "asked people how"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"To rehearse, take one problem off your manager’s list, finish it the way they would have, and ",
						createVNode(_components.a, {
							href: "/guides/stay-aligned-with-authority/",
							children: "never let them be surprised"
						}),
						"."
					] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-it-costs",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-it-costs",
						children: "What it costs"
					}), createVNode(_components.a, {
						href: "#what-it-costs",
						class: "mark",
						"aria-label": "Link to “What it costs”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"You only work on what matters, and you miss the end of all of it. ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#the-role",
						children: "Stephen Kawaguchi"
					}),
					", who had held each of the four, liked this one least\nfor exactly that reason."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The seat distorts what you hear. ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/#silence",
						children: "Bu’s silence"
					}),
					" was read as an opinion, and a suggestion of hers as ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/#hard-to-refuse",
						children: "something nobody could refuse"
					}),
					". She felt lonelier, too. Authority on loan can also be called in: if you and the leader drift apart, the rooms close."
				] }),
				"\n",
				createVNode(_components.p, { children: "Touch with the ground becomes deliberate work. Bu followed every incident, Boone went on sitting beside his old team, and Petrashko joined random dinner\ntables to ask what people were building and what made it hard." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "sightings",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "sightings",
						children: "Sightings"
					}), createVNode(_components.a, {
						href: "#sightings",
						class: "mark",
						"aria-label": "Link to “Sightings”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rick-boone/#staying-in-touch",
						children: "Rick Boone"
					}), " asked for code that nobody was waiting for, since he couldn’t promise to maintain it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/aaron-suggs/#where-the-impact-is",
						children: "Aaron Suggs"
					}), " led Glossier’s company-wide work on reliability, and helped raise availability from under 99 percent to over 99.95."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#influencing-and-advocating",
						children: "Dmitry Petrashko"
					}), " stayed on a change until there was a plan and somebody to take it over, and was then visible only through check-ins."] }),
					"\n"
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
var url = "content/archetypes/right-hand.mdx/";
var file = "/work/wt/book/content/archetypes/right-hand.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/archetypes/right-hand.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
