import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/archetypes/solver.mdx
var frontmatter = {
	"name": "Solver",
	"tagline": "Sent into the problem that nobody else could start, and gone once it is calm",
	"emblem": "key",
	"hue": 35,
	"order": 3,
	"summary": "Recognize a Solver, see a week that one problem swallows whole, and learn how to take on the hard thing without leaving a mess for somebody else.",
	"insight": "A Solver's work is judged twice, once when the problem is contained and again by the team that has to live with the fix.",
	"habitat": [
		{
			"band": "under-100",
			"presence": "rare",
			"note": "Early where individuals own work; late or never where sprints and teams do."
		},
		{
			"band": "100-to-999",
			"presence": "common",
			"note": "Can stand in for the Tech Lead wherever work is planned by person."
		},
		{
			"band": "1000-plus",
			"presence": "common",
			"note": "Sprint-centered companies grow Solvers too, once their own debt is old enough."
		}
	],
	"fieldMarks": [
		"Turns up on a project in the week it becomes the company's problem",
		"One subject fills the calendar, lunch included",
		"Sent by a director, found sitting with the engineers",
		"Writes plenty of code that was never meant to ship",
		"Has a rough number for the problem before an opinion about it",
		"Knows early who will own the thing afterward"
	],
	"week": [
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
			"start": "14:00",
			"end": "18:30",
			"what": "Dig into scaling for the enterprise launch",
			"kind": "focus"
		},
		{
			"day": "tue",
			"start": "08:00",
			"end": "14:00",
			"what": "Dig into scaling, through lunch",
			"kind": "focus"
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
			"start": "08:00",
			"end": "10:00",
			"what": "Scaling work",
			"kind": "focus"
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
			"end": "17:30",
			"what": "Scaling work",
			"kind": "focus"
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
			"start": "12:00",
			"end": "13:00",
			"what": "Lunch",
			"kind": "personal"
		},
		{
			"day": "thu",
			"start": "13:00",
			"end": "18:00",
			"what": "Scaling work",
			"kind": "focus"
		},
		{
			"day": "thu",
			"start": "18:00",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		},
		{
			"day": "fri",
			"start": "08:30",
			"end": "11:00",
			"what": "Scaling work",
			"kind": "focus"
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
			"start": "15:00",
			"end": "18:00",
			"what": "Scaling work",
			"kind": "focus"
		},
		{
			"day": "fri",
			"start": "18:00",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		}
	],
	"calls": [
		"I've never seen this code. Who changed it last?",
		"Before we argue, how many gigabytes is it? Roughly.",
		"This buys you six weeks. It doesn't buy you a year.",
		"Who carries the pager for this next month? I'd like them here now.",
		"What would make you comfortable calling this one contained?"
	],
	"reportsTo": "Most often a team manager; sometimes an executive who keeps several Solvers in an office of the CTO or CEO.",
	"confusedWith": [
		{
			"id": "archetype:right-hand",
			"why": "Both go where leadership points: a Solver fixes the problem personally, a Right Hand places it with the right team."
		},
		{
			"id": "archetype:tech-lead",
			"why": "A Tech Lead stays with one team and gives the hard problem away; a Solver keeps it and moves on."
		},
		{
			"id": "archetype:architect",
			"why": "Both go deep, but an Architect still owns the subject after the emergency is over."
		}
	],
	"stories": [
		{
			"id": "story:bert-fan",
			"seen": "Built prototypes meant for the bin at Slack, to learn what the platform should do next."
		},
		{
			"id": "story:nelson-elhage",
			"seen": "Spent about a year with two others building a Ruby type checker that reached six hundred engineers at Stripe."
		},
		{
			"id": "story:ritu-vincent",
			"seen": "Scouted new products as one of two permanent engineers in an incubator that worked with Dropbox's CEO."
		},
		{
			"id": "story:stephen-wan",
			"seen": "Took on a new part of Samsara's systems every six to twelve months, and wasn't counted in roadmap capacity."
		},
		{
			"id": "story:greg-wittel",
			"seen": "Was called into security, systems and scaling questions across Proofpoint, and helped wherever a problem was stuck."
		},
		{
			"id": "story:ryan-bergman",
			"seen": "Was handed experimental projects at John Deere to prove or disprove, and gave other days to whoever was stuck."
		},
		{
			"id": "story:aaron-suggs",
			"seen": "Found one wrongly set memory threshold on a Glossier dashboard, and latency fell by 30 percent."
		},
		{
			"id": "story:john-zittlau",
			"seen": "Went into a Jobber team with a poor reputation, helped it ship, and found out which of the complaints were true."
		},
		{
			"id": "story:stephen-kawaguchi",
			"seen": "Was put on a struggling product team at IBM to get its delivery on track, and saw it change over eighteen months."
		}
	],
	"aliases": [
		"firefighter",
		"fixer",
		"troubleshooter",
		"specialist",
		"problem solver"
	],
	"asks": [
		"What is a solver in software engineering?",
		"Can a staff engineer spend most of their time coding?",
		"How do I get put on the hardest problems?",
		"How do I hand over a project without annoying the team?",
		"Is there a staff role for firefighters and fixers?"
	],
	"connections": [
		{
			"id": "guide:work-on-what-matters",
			"why": "choosing the fight is most of this archetype's judgment"
		},
		{
			"id": "guide:where-staff-engineers-report",
			"why": "explains the office of the CTO, where some Solvers are kept"
		},
		{
			"id": "guide:problems-not-projects",
			"why": "the case that containing a symptom is not yet solving it"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "the Solver section of the archetypes chapter, with its example calendar",
			"lines": "004:272-296"
		},
		{
			"id": "staff-engineer-book",
			"where": "choosing between archetypes",
			"lines": "004:326-332"
		},
		{
			"id": "staff-engineer-book",
			"where": "the reporting chapter, entry on Solvers and the office of the CTO",
			"lines": "004:3984-3996"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan",
			"lines": "story/bert-fan:21-29"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage",
			"lines": "story/nelson-elhage:35-65"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan",
			"lines": "story/stephen-wan:31-89"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on specialists and the incubator",
			"lines": "story/ritu-vincent:15-35"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on sharing credit for Sorbet",
			"lines": "story/dmitry-petrashko:62-128"
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
			"text": "Recognize one by the arrival and the exit"
		},
		{
			"depth": 2,
			"slug": "habitat",
			"text": "Where work belongs to people rather than teams"
		},
		{
			"depth": 2,
			"slug": "a-week",
			"text": "Thirty-two of forty hours"
		},
		{
			"depth": 2,
			"slug": "range",
			"text": "A team manager, or an executive’s office"
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
				createVNode(_components.p, { children: "A Solver is somebody leadership trusts enough to send into the worst problem it has: important already, and either without an obvious\napproach or likely to go wrong. Because the priority is settled, a Solver spends less time winning permission than other staff\nengineers and more time in the system. When the danger has passed, they move on. If that sounds like your job, agree on two things\nbefore you start: what counts as contained, and who will own it afterward." }),
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
						children: "Recognize one by the arrival and the exit"
					}), createVNode(_components.a, {
						href: "#field-marks",
						class: "mark",
						"aria-label": "Link to “Recognize one by the arrival and the exit”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Some people stay at the same depth in one place. ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#how-time-is-spent",
						children: "Diana Pojar"
					}),
					" mentioned a principal engineer at Slack whose focus was finding and fixing\nperformance problems; ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#the-role",
						children: "Ritu Vincent"
					}),
					" described specialists at Dropbox who carried out projects that hardly anyone else could have\ntaken on. Others move from hotspot to hotspot. What they share is that a problem, and no team’s plan, decides where they work."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Their code looks odd from outside. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#how-time-is-spent",
						children: "Bert Fan"
					}),
					" said in May 2020 that a lot less of what he wrote reached production than other\nengineers’ work, and that he was fine with it. He prototyped ideas to throw away, gathered usage figures, and built apps on Slack’s platform to check what developers\nwent through. What came out was knowledge."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"They also tend to reach for numbers. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#advice",
						children: "Nelson Elhage"
					}),
					" made a habit of estimating any system he looked at, how much storage, how many bytes\na second, and found that getting within a factor of ten was usually enough to be useful."
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
						children: "Where work belongs to people rather than teams"
					}), createVNode(_components.a, {
						href: "#habitat",
						class: "mark",
						"aria-label": "Link to “Where work belongs to people rather than teams”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Size predicts this archetype poorly. What predicts it is the unit of planning. In a company that thinks of individuals as the owners of work, Solvers\nappear early and may take the place of the ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "Tech Lead"
					}),
					". Under strict sprints they come late, if at all, usually when a company is big or old enough\nto have grown a debt of its own that no team’s backlog can hold."
				] }),
				"\n",
				createVNode(_components.p, { children: "So the plate’s bands are softer here than on the other three. Ask instead how a hard, unowned problem gets staffed: by a new line in a team’s quarter, or by\na director saying a name?" }),
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
						children: "Thirty-two of forty hours"
					}), createVNode(_components.a, {
						href: "#a-week",
						class: "mark",
						"aria-label": "Link to “Thirty-two of forty hours”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "This is the fullest of the four example calendars, forty booked hours, and thirty-two of them concern one scaling problem ahead of an enterprise\nlaunch: 27.5 alone with it and 4.5 in urgent conversation. It begins innocently, with Monday’s quick chat. By Tuesday the Solver has worked through lunch\nand lost a second evening in a row." }),
				"\n",
				createVNode(_components.p, { children: [
					"What is missing says as much. The Solver has four one-on-ones where the ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "Architect"
					}),
					" and the\n",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "Right Hand"
					}),
					" have seven, and skips the ",
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
					" that the other three attend. What survives is interviewing, four hours of\nit, and Friday’s ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#postmortem",
							"aria-describedby": "term-postmortem",
							children: "incident retrospective"
						}), createVNode(_components.span, {
							id: "term-postmortem",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A written look back at an incident: how it came about and what to change, without asking whom to blame."
						})]
					}),
					", where all four archetypes sit together."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Two cautions about reading this as every week. It is an invented example of the job at its hottest. And ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#how-time-is-spent",
						children: "Stephen Wan"
					}),
					", who placed himself between Solver and Tech\nLead when interviewed in September 2020, could rarely promise himself more than one day in a row of writing code."
				] }),
				"\n",
				createVNode(Aside, {
					title: "Less wrangling than the others?",
					children: [createVNode(_components.p, { children: [
						createVNode(_components.a, {
							href: "/sources/#staff-engineer-book",
							children: "Staff Engineer"
						}),
						" says that Solvers escape most of the organizational work, since somebody else has already made their problem a priority. That holds when you are\nsent. It doesn’t when you pick the problem. Elhage needed a high degree of trust before Stripe would take three senior engineers off\nother projects to build a type checker for a year. On his next team, arguing for the approach was a large part of the work. Wan’s project on ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#service-level-objective",
								"aria-describedby": "term-service-level-objective",
								children: "service level objectives"
							}), createVNode(_components.span, {
								id: "term-service-level-objective",
								class: "def",
								"data-pagefind-ignore": "",
								children: "A reliability target that can be measured, for instance that 99.9 percent of requests are answered within half a second."
							})]
						}),
						" went mostly into documents, conversations and consulting."
					] }), createVNode(_components.p, { children: [
						"So ask which kind you hold. A problem you were handed needs depth. A problem you want to be handed needs a\n",
						createVNode(_components.a, {
							href: "/guides/find-your-sponsor/",
							children: "sponsor"
						}),
						" first."
					] })]
				}),
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
						children: "A team manager, or an executive’s office"
					}), createVNode(_components.a, {
						href: "#range",
						class: "mark",
						"aria-label": "Link to “A team manager, or an executive’s office”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Companies that favor Solvers tend to have loose reporting lines, so you find a bit of everything. Most report to a team manager. Some are\ngathered in an ",
					createVNode(_components.a, {
						href: "/guides/where-staff-engineers-report/",
						children: "office of the CTO or the CEO"
					}),
					", where an executive points them at problems and little is managed. Vincent’s incubator at Dropbox\nreported straight to the CEO."
				] }),
				"\n",
				createVNode(_components.p, { children: "On any given project the people who matter are the engineers whose system it is. They didn’t ask for you. Whether the fix lasts depends on whether\nthey come to think of it as theirs." }),
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
				createVNode(_components.p, { children: "A Right Hand also runs toward fires, then puts the work with the team best placed to do it; a Solver stays and does it. A Tech Lead with a Solver’s appetite\nstarves the team of its best work. And some Architects begin here: Elhage went from building Sorbet to shaping Stripe’s payments code with\nthree or four senior people, whose hope was that their team would become unnecessary." }),
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
					createVNode(_components.li, { children: "Become the person who can be sent. Fan’s account of the path starts with a manager who trusts you because you delivered\nwhat you were asked for." }),
					"\n",
					createVNode(_components.li, { children: "Collect context you don’t need yet. Elhage tried to follow all of engineering at Stripe while it was small enough, and later could see that a launch would be\nhard because of some system downstream." }),
					"\n",
					createVNode(_components.li, { children: "Read strange code on purpose. Wan dated a turning point to the day a mentor made him read React’s source to explain a bug." }),
					"\n",
					createVNode(_components.li, { children: "Practice the exit. On Samsara’s tracing system he paired with its future owners and had them do the pitch, the demo and the\nonboarding, so that when he left they were the experts." }),
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
				createVNode(_components.p, { children: "The visible cost is hours. The larger one is belonging. You are on a team in name, and your teammates work on other things. You see a lot\nof beginnings. Recognition comes easily from the executive who sent you, and less easily from the team that inherits your fix." }),
				"\n",
				createVNode(_components.p, { children: [
					"There is a subtler risk, that the company learns to need rescuing. Wan worried that the grand single project breeds heroes, where a\ncompany wants people who build the organization and don’t have to carry it. ",
					createVNode(_components.a, {
						href: "/guides/problems-not-projects/",
						children: "Problems, not projects"
					}),
					" makes the same case about\ndeploy times: contain the symptom and it returns within a year, unless somebody owns the cause."
				] }),
				"\n",
				createVNode(_components.p, { children: "Credit can blur, too. In their first review on Sorbet, all three engineers were told to find better ways of showing whose impact was whose." }),
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
						href: "/stories/bert-fan/#what-the-title-changed",
						children: "Bert Fan"
					}), " experimented a lot in one year, and some of it became features; he traced the freedom partly to projects he had already shipped."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/nelson-elhage/#where-the-impact-is",
						children: "Nelson Elhage"
					}), " helped take Stripe’s Ruby from untyped to largely typed in two years, and wondered whether that was truly his most useful work."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ryan-bergman/#how-time-is-spent",
						children: "Ryan Bergman"
					}), " had two modes at John Deere: prove an experimental idea by going round the teams that knew its parts, or drop everything and unblock whoever asked."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#sponsoring-others",
						children: "Stephen Wan"
					}), " measured a project by whether the next owners could run it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#influencing-and-advocating",
						children: "Dmitry Petrashko"
					}), " was hired to bring type checking to Stripe’s Ruby and stayed with it for years, a depth he later gave up as an advisor."] }),
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
var url = "content/archetypes/solver.mdx/";
var file = "/work/wt/book/content/archetypes/solver.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/archetypes/solver.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
