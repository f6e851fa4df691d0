import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/archetypes/tech-lead.mdx
var frontmatter = {
	"name": "Tech Lead",
	"tagline": "Steers one team's work, and hands the best of it away",
	"emblem": "lantern",
	"hue": 150,
	"order": 1,
	"summary": "Recognize a Tech Lead, read one's week hour by hour, and see what it takes to become the most common kind of staff engineer and what it costs.",
	"insight": "A Tech Lead is measured by what the team can do without them, so the hardest work goes to somebody else.",
	"habitat": [
		{
			"band": "under-100",
			"presence": "common",
			"note": "The first archetype to appear, as soon as there are teams to lead."
		},
		{
			"band": "100-to-999",
			"presence": "common",
			"note": "About one for every eight engineers, so the numbers grow with the company."
		},
		{
			"band": "1000-plus",
			"presence": "common",
			"note": "Still the most numerous; some lead a cluster of teams."
		}
	],
	"fieldMarks": [
		"The product manager calls them first when the roadmap has to move",
		"Gives the hardest project to a teammate, then stays within reach",
		"Can turn a vague goal into five pieces that people start on Monday",
		"Keeps two coding afternoons a week, and loses one when something breaks",
		"Knows whom to ask in the neighboring teams, and is the one they ask",
		"Answers for where the team's systems are going, not for each change"
	],
	"week": [
		{
			"day": "mon",
			"start": "09:30",
			"end": "10:00",
			"what": "Stand-up",
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
			"end": "17:30",
			"what": "Coding afternoon",
			"kind": "focus"
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
			"what": "Write the proposal for architecture review",
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
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		},
		{
			"day": "wed",
			"start": "09:30",
			"end": "10:00",
			"what": "Stand-up",
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
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		},
		{
			"day": "thu",
			"start": "09:30",
			"end": "10:30",
			"what": "Sprint planning",
			"kind": "meeting"
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
			"what": "Coding afternoon",
			"kind": "focus"
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
			"start": "09:30",
			"end": "10:00",
			"what": "Stand-up",
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
			"start": "15:00",
			"end": "16:00",
			"what": "Sprint demos",
			"kind": "meeting"
		},
		{
			"day": "fri",
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		}
	],
	"weekNote": "First on call all week.",
	"calls": [
		"Who on the team would grow most from taking this one?",
		"We can fit that in. Which of these two should wait?",
		"I'd rather you presented it. I'll be in the second row.",
		"Before we promise a date, let's find out what we don't know.",
		"I can see three ways to do this. Which would you want to be on call for?"
	],
	"reportsTo": "Usually the manager of one team, sometimes of two to four, and works at that manager's scope.",
	"confusedWith": [{
		"id": "archetype:architect",
		"why": "Both set technical direction: a Tech Lead for one team's work, an Architect for one subject across many teams."
	}, {
		"id": "archetype:solver",
		"why": "Both get hard problems: a Solver keeps the problem and then leaves, a Tech Lead gives it away and stays."
	}],
	"stories": [
		{
			"id": "story:diana-pojar",
			"seen": "Led Slack's data platform team and split her time evenly between direction and hands-on help."
		},
		{
			"id": "story:dan-na",
			"seen": "Answered for the whole output of one Squarespace team, in business and technical terms alike."
		},
		{
			"id": "story:ritu-vincent",
			"seen": "Led about eight engineers at Dropbox through a project that tripled from six months to eighteen."
		},
		{
			"id": "story:ras-kasa-williams",
			"seen": "Coached a Mailchimp data team until it could decide well without him in the room."
		},
		{
			"id": "story:rebecca-panja",
			"seen": "Set the technical vision for payments at Medium as partner to a product and an engineering manager."
		},
		{
			"id": "story:john-zittlau",
			"seen": "Sat with one Jobber team at a time, aiming to spend 60% of the week on that team's work."
		},
		{
			"id": "story:damian-schenkelman",
			"seen": "Led a large feature for a group of Auth0 teams beside his company-wide strategy work."
		},
		{
			"id": "story:joy-ebertz",
			"seen": "Spent half to three quarters of her first months at Split on her own scrum team's tasks."
		},
		{
			"id": "story:stephen-wan",
			"seen": "Placed himself between Solver and Tech Lead, moving to a different role every six to twelve months."
		},
		{
			"id": "story:adam-bender",
			"seen": "Led two subsystems of a Google voice product at once by putting a tech lead in charge of each and leading both of them."
		},
		{
			"id": "story:duretti-hirpa",
			"seen": "Set the roadmap, norms and templates of a new product team at Mailchimp, then made way for the people in it."
		},
		{
			"id": "story:greg-wittel",
			"seen": "Led the design and building of one or two threat detection projects at a time at Proofpoint, and kept code in his week."
		},
		{
			"id": "story:mikhail-chernykh",
			"seen": "Set technical direction for teams at Indeed, and helped one build a new platform and move its traffic by the metrics."
		}
	],
	"aliases": [
		"TL",
		"team lead",
		"technical lead",
		"pillar tech lead"
	],
	"asks": [
		"What does a tech lead do all week?",
		"Is a tech lead the same as a staff engineer?",
		"How much should a tech lead code?",
		"What is the difference between a tech lead and an engineering manager?",
		"How do I become a tech lead?",
		"What is a tech lead manager?"
	],
	"connections": [
		{
			"id": "guide:create-space-for-others",
			"why": "handing over the hard parts without abandoning anyone"
		},
		{
			"id": "guide:staff-projects",
			"why": "leading a team through a risky bet is the usual form of one"
		},
		{
			"id": "guide:where-staff-engineers-report",
			"why": "a Tech Lead reports closest to the ground of the four"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "the Tech Lead section of the archetypes chapter, with its example calendar",
			"lines": "004:205-244"
		},
		{
			"id": "staff-engineer-book",
			"where": "choosing between archetypes, and where each one reports",
			"lines": "004:324-334"
		},
		{
			"id": "staff-engineer-book",
			"where": "the reporting chapter, entry on Tech Leads",
			"lines": "004:3982"
		},
		{
			"id": "staff-engineer-book",
			"where": "the title chapter, on access to interesting work",
			"lines": "004:456-464"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent",
			"lines": "story/ritu-vincent:27-53"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na",
			"lines": "story/dan-na:14-24"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:17-43"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender, on leading and managing at once",
			"lines": "story/adam-bender:112-116"
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
			"text": "Watch who gets the hard part"
		},
		{
			"depth": 2,
			"slug": "habitat",
			"text": "Wherever there are teams, and first"
		},
		{
			"depth": 2,
			"slug": "a-week",
			"text": "Twenty-five booked hours, and the rest is the team’s"
		},
		{
			"depth": 2,
			"slug": "range",
			"text": "The same scope as one manager"
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
				createVNode(_components.p, { children: "A Tech Lead steers how one team, or a few neighboring ones, approaches and finishes its work. It is the most common kind of staff\nengineer, and for many people the first, because a company that works in teams needs about one for every eight engineers. The work is\ndone through others: you scope it, hand it out, clear the way, and own the technical direction, and you write less code than the people\nbeside you. Check one thing before you relax into it. Holding the role is no proof of holding the level: plenty of senior engineers lead a\nteam well." }),
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
						children: "Watch who gets the hard part"
					}), createVNode(_components.a, {
						href: "#field-marks",
						class: "mark",
						"aria-label": "Link to “Watch who gets the hard part”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Put something difficult in front of a team and see where it lands. A strong senior engineer takes it. A Tech Lead gives it to somebody\nelse, makes it safe to try, and stays close." }),
				"\n",
				createVNode(_components.p, { children: [
					"Few people do this by instinct. On her biggest project at Dropbox ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#where-the-impact-is",
						children: "Ritu Vincent"
					}),
					" meant to keep the hardest pieces, until ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/#sponsorship",
						children: "her manager talked her out of it"
					}),
					". ",
					createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#advice",
						children: "Mikhail Chernykh"
					}),
					", a Technical Lead at Indeed in July 2021, had watched gifted seniors get a great deal done alone and help nobody grow; at this level, he thought, the systems are too big for that."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The second mark is whom they talk to. A Tech Lead carries the team’s context and most of its outside relationships, closest of all with\nthe product manager. ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#how-time-is-spent",
						children: "Dan Na"
					}),
					", who led a platform team at Squarespace when interviewed in March 2020, spent much of his time with product,\nstrategy and customer operations, checking that his roadmap matched what the company needed most. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#how-time-is-spent",
						children: "Kasa Williams"
					}),
					"’s group at Mailchimp had no product managers and no project managers, so the first job fell partly to him, and he coached each engineer to do the second."
				] }),
				"\n",
				createVNode(_components.p, { children: "The third is that the picture of where the systems are going has an owner. A Tech Lead may not have written the last thousand\nlines, but when two good engineers disagree about the next thousand, this is who brings them to a decision." }),
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
						children: "Wherever there are teams, and first"
					}), createVNode(_components.a, {
						href: "#habitat",
						class: "mark",
						"aria-label": "Link to “Wherever there are teams, and first”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Three things make this archetype the early bird. Companies that plan by team need one almost at once. The days look more like a senior engineer’s\nthan those of any other archetype. And the arithmetic favors it: at one per eight, forty engineers need five Tech Leads long before they need a single\n",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "Architect"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The words are less tidy than the role. At Indeed, ",
					createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#the-role",
						children: "Technical Lead"
					}),
					" was the staff-level title. At Stripe in\n2020, some ",
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
					" engineers carried the title on top of their level, for a whole product area. At Slack, staff engineers were often the\nlead of a project instead of a team. Ask which of these a company means."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"One variant belongs to the other ladder. A ",
					createVNode(_components.em, { children: "Tech Lead Manager" }),
					" has the same technical job plus reports. ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#management-or-not",
						children: "Adam Bender"
					}),
					" worked this way at\nGoogle in October 2022, with around fifteen people and two direct reports, and liked being spared the bargaining with a separate manager. He\ndidn’t recommend it to everyone: a bad manager can do people more harm than a bad design can."
				] }),
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
						children: "Twenty-five booked hours, and the rest is the team’s"
					}), createVNode(_components.a, {
						href: "#a-week",
						class: "mark",
						"aria-label": "Link to “Twenty-five booked hours, and the rest is the team’s”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The calendar above is an example drawn by ",
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "the book’s author"
					}),
					", not a measurement. Count it anyway. Of twenty-five booked\nhours, thirteen are focus time: two coding afternoons and one long morning on a proposal. Six one-on-ones take three hours,\nthe sprint’s rituals three and a half, interviews three. It is the emptiest of the four weeks, and the only one in which every evening\nis kept. Our reading of the white space: somebody on first call whom a whole team interrupts had better have some."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Real weeks vary more than the drawing does. Vincent coded perhaps a fifth of the time. ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#how-time-is-spent",
						children: "Diana Pojar"
					}),
					" put half of hers into technical leadership and\nhalf into reviewing, mentoring, coding and incidents, and the ratio moved every quarter. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#how-time-is-spent",
						children: "John Zittlau"
					}),
					", a principal engineer at Jobber, aimed for\n60% with whichever team he had joined, mostly coding from its backlog."
				] }),
				"\n",
				createVNode(_components.p, { children: "So the sources differ on how much code is right. The book says a team gains as its lead’s coding blocks shrink. Williams coded regularly, though less than his teammates, so that his\nstrategy would rest on what they ran into. Na had by and large closed his editor, because his team was already strong. Their cases suggest a rule: code enough to\nkeep your judgment honest, and stop where you become the bottleneck." }),
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
						children: "The same scope as one manager"
					}), createVNode(_components.a, {
						href: "#range",
						class: "mark",
						"aria-label": "Link to “The same scope as one manager”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A Tech Lead normally ",
					createVNode(_components.a, {
						href: "/guides/where-staff-engineers-report/",
						children: "reports to"
					}),
					" the person who manages the team, now and then to someone with two to four teams, and either way covers the\nsame ground as that manager. The daily company is the engineering manager, the product manager, and the leads next door. On a ladder\nwith two real tracks these are ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "peers"
					}),
					", though nobody schedules the partnership for you."
				] }),
				"\n",
				createVNode(_components.p, { children: "Some companies bring the leads together. Mailchimp ran a formal cohort of all its engineering tech leads; Stripe’s Pillar Tech\nLeads spoke for several teams at once and settled technical questions that the teams could not." }),
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
					"At Etsy, ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#the-role",
						children: "Katie Sylor-Miller"
					}),
					" drew the line to the Architect by breadth: one team’s approach and roadmap on this side, practices that cut across teams on that\none. Toward the ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "Solver"
					}),
					", the line is who keeps the interesting problem. A Solver who takes it is doing the job; a Tech Lead\nwho takes it is undercutting the team."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The hardest confusion is with a good senior engineer. They can show the same behavior in the same meeting. The level adds two\nthings that behavior alone can’t supply: impact at that size, and an organization that ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "recognizes it"
					}),
					"."
				] }),
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
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"Take one piece of work you were looking forward to and give it to a teammate this month, with your time attached. Then\n",
						createVNode(_components.a, {
							href: "/guides/create-space-for-others/",
							children: "leave them the room"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: "Write one page on where the team’s systems should be in a year. Let the team mark it up until they would defend it." }),
					"\n",
					createVNode(_components.li, { children: "Meet the product manager weekly with one question: what are you least sure we can build?" }),
					"\n",
					createVNode(_components.li, { children: "Ask for the ambiguous project. The advice that helped Vincent most was to stop choosing work she already knew she could do well." }),
					"\n",
					createVNode(_components.li, { children: "Expect a lag. Williams’s visible project got him noticed; the promotion came after meaningful time as lead." }),
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
				createVNode(_components.p, { children: "You give away work you would have enjoyed, often for years. Some months your team is the company’s top priority, and some months it runs so\nsmoothly that executives forget it exists, which is awkward if those are the months before reviews." }),
				"\n",
				createVNode(_components.p, { children: [
					"You also answer for results without authority over people, and the gaps around you become yours. When interviewed in July 2020, Williams had carried much of\na manager’s work without the post. ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#advice",
						children: "Duretti Hirpa"
					}),
					", who led a product team at the same company, called staff engineering an entirely different job.\nThe book calls this archetype the intuitive step up. Both are right: the calendar changes little, and what counts as a good week changes a lot."
				] }),
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
						href: "/stories/ritu-vincent/#staff-project",
						children: "Ritu Vincent"
					}), " led eighteen months of work that ran from the kernel to the user interface, so that one Dropbox process could serve two\naccounts."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dan-na/#how-time-is-spent",
						children: "Dan Na"
					}), " spent his technical hours asking probing questions about architecture and deployment, at a whiteboard or over a document."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#how-time-is-spent",
						children: "Kasa Williams"
					}), " set out to make his teammates self-sufficient, then began handing the lead to one of them after almost two\nyears."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/diana-pojar/#influencing-and-advocating",
						children: "Diana Pojar"
					}), " drove the on-call expectations and structure across data engineering at Slack while it took up the company’s\nincident response."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#how-time-is-spent",
						children: "Rebecca Panja"
					}), " gathered everyone involved before a launch to imagine how it might fail."] }),
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
var url = "content/archetypes/tech-lead.mdx/";
var file = "/work/wt/book/content/archetypes/tech-lead.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/archetypes/tech-lead.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
