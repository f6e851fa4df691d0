import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/archetypes/architect.mdx
var frontmatter = {
	"name": "Architect",
	"tagline": "Answers for one hard subject across every team that touches it",
	"emblem": "compass",
	"hue": 255,
	"order": 2,
	"summary": "Recognize an Architect who isn't in an ivory tower, read a week of reviews and persuasion, and see how people grow into the role and what it costs.",
	"insight": "An Architect owns a subject and almost no decisions, so the work is making good decisions easy for other people.",
	"habitat": [
		{
			"band": "under-100",
			"presence": "rare",
			"note": "Only where the codebase is unusually complex or tangled, or one person owns a subject by default."
		},
		{
			"band": "100-to-999",
			"presence": "common",
			"note": "In fast-growing companies it has generally emerged by about a hundred engineers."
		},
		{
			"band": "1000-plus",
			"presence": "common",
			"note": "One for each domain that is both complex and central, sometimes gathered in a group."
		}
	],
	"fieldMarks": [
		"Known by a subject: storage, the API, the frontend, the data model",
		"Has read every proposal before the architecture review begins",
		"Talks about users and the business before naming a technology",
		"Can't order the change they want, and gets it made anyway",
		"Remembers what was decided three years ago, and why it made sense",
		"More often found in a document or a query than in a pull request"
	],
	"week": [
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
			"end": "17:30",
			"what": "Read and comment on this week's proposals",
			"kind": "review"
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
			"what": "Write own proposal for architecture review",
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
			"start": "14:30",
			"end": "15:30",
			"what": "Write up and share the review",
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
			"what": "Plan the new storage backend with its first team",
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
			"start": "17:30",
			"end": "18:30",
			"what": "Child care",
			"kind": "personal"
		}
	],
	"calls": [
		"What does this look like with four teams building on it?",
		"Two other groups have this problem under another name.",
		"Here is what I'd recommend, and here is what I ruled out.",
		"Do we need a new one, or has nobody heard of the old one?",
		"Remind me which pain this takes away, and for whom."
	],
	"reportsTo": "Usually a senior manager, often a manager of managers, whose area the Architect's subject cuts across.",
	"confusedWith": [{
		"id": "archetype:tech-lead",
		"why": "A Tech Lead sets direction for one team's whole work, an Architect for one subject across many teams."
	}, {
		"id": "archetype:right-hand",
		"why": "An Architect's authority comes from good judgment on one subject; a Right Hand's is borrowed, and covers anything."
	}],
	"stories": [
		{
			"id": "story:joy-ebertz",
			"seen": "Turned a shared wish for better code into a direction that engineers could follow one file at a time at Split."
		},
		{
			"id": "story:katie-sylor-miller",
			"seen": "Looked at all of Etsy's frontend, and wrote more SQL than JavaScript doing it."
		},
		{
			"id": "story:keavy-mcminn",
			"seen": "Joined Fastly to set its API strategy, and was told to work out the timescale herself."
		},
		{
			"id": "story:damian-schenkelman",
			"seen": "Replaced rumors at Auth0 with a written strategy, a workgroup and a decision log."
		},
		{
			"id": "story:michelle-bu",
			"seen": "Helped write down idealized payment abstractions that a Stripe team still steered by in 2020."
		},
		{
			"id": "story:alex-kessinger",
			"seen": "Carried GraphQL from one app to Stitch Fix's other customer-facing ones, as the evidence and the need grew."
		},
		{
			"id": "story:silvia-botros",
			"seen": "Answered for databases across Twilio's products without shipping code, and talked teams out of building what already existed."
		},
		{
			"id": "story:stephen-kawaguchi",
			"seen": "Kept a mobile analytics team at IBM true to the technical strategy, and preferred this archetype to the others he had tried."
		},
		{
			"id": "story:adam-bender",
			"seen": "Led Google's guidance on engineering practice in his 20 percent time, and pressed for code health in its job ladders."
		},
		{
			"id": "story:ryan-bergman",
			"seen": "Replaced several permissions subsystems at John Deere with a single model after long hours with product owners."
		}
	],
	"aliases": [
		"software architect",
		"domain architect",
		"frontend architect",
		"horizontal architect",
		"ivory tower architect"
	],
	"asks": [
		"What does a staff engineer who is an architect do?",
		"Do architects still write code?",
		"When does a company need an architect?",
		"How do architects influence teams without authority?",
		"Is an architect above or below a tech lead?"
	],
	"connections": [
		{
			"id": "guide:engineering-strategy",
			"why": "the written form that an Architect's direction usually takes"
		},
		{
			"id": "guide:technical-quality",
			"why": "how to align decisions without routing all of them through one person"
		},
		{
			"id": "guide:never-be-wrong",
			"why": "the temper that keeps an Architect from becoming the stereotype"
		},
		{
			"id": "guide:network-of-peers",
			"why": "where an Architect hears what the code no longer tells"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "the Architect section of the archetypes chapter, with its example calendar",
			"lines": "004:246-270"
		},
		{
			"id": "staff-engineer-book",
			"where": "the technical quality chapter, on sending every decision to one architect",
			"lines": "004:796-798"
		},
		{
			"id": "staff-engineer-book",
			"where": "the reporting chapter, entry on Architects",
			"lines": "004:3983"
		},
		{
			"id": "staff-engineer-book",
			"where": "the ending words, on the fear of a tyrannical architect",
			"lines": "004:3811"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:21-55"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn",
			"lines": "story/keavy-mcminn:15-65"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on architects who write no production code",
			"lines": "story/silvia-botros:17-75"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": "story/damian-schenkelman:18-83"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz",
			"lines": "story/joy-ebertz:19-61"
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
			"text": "Look for the subject, then the listening"
		},
		{
			"depth": 2,
			"slug": "habitat",
			"text": "Larger companies, tangled code, old debts"
		},
		{
			"depth": 2,
			"slug": "a-week",
			"text": "Seven hours around one meeting"
		},
		{
			"depth": 2,
			"slug": "range",
			"text": "A senior manager’s horizontal slice"
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
				createVNode(_components.p, { children: "An Architect answers for one technical subject across a company: the API, storage, the frontend, the cloud. The subject has to be hard, and has to stay\ncentral for years, or it doesn’t need one. Most of the week goes into reading other people’s plans, finding the need beneath them, and\npersuading people who are free to disagree. If you want to be one, adopt a subject that several teams suffer from, write down\nwhere it should go, and spend an afternoon a week with somebody who has to live with the result." }),
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
						children: "Look for the subject, then the listening"
					}), createVNode(_components.a, {
						href: "#field-marks",
						class: "mark",
						"aria-label": "Link to “Look for the subject, then the listening”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The title has gone out of fashion, so ask by subject: whom do people here ask about the data model? If five engineers\ngive the same name, and the person isn’t their manager, you have found one." }),
				"\n",
				createVNode(_components.p, { children: [
					"Then watch how they work. In the stereotype an Architect designs alone and hands down drawings for others to build. The author of ",
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "Staff Engineer"
					}),
					" grants\nthat this happens and says that the picture would slander those he interviewed. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#influencing-and-advocating",
						children: "Keavy McMinn"
					}),
					" described hers as grind work: do the research, lay out the tradeoffs, recommend, and expect to be disagreed with. How she took a contested decision ",
					createVNode(_components.a, {
						href: "/guides/never-be-wrong/#before-and-after",
						children: "from group to group"
					}),
					" is told in its own chapter. She had never seen it work well to tell people what to do because you can."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The quietest mark is work that doesn’t get built. At Twilio in April 2020, ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#where-the-impact-is",
						children: "Silvia Botros"
					}),
					" thought that some of her greatest effect came from talking\nsomebody out of writing a new thing, usually by asking, and meaning it, why they wanted to."
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
						children: "Larger companies, tangled code, old debts"
					}), createVNode(_components.a, {
						href: "#habitat",
						class: "mark",
						"aria-label": "Link to “Larger companies, tangled code, old debts”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Three conditions bring the Architect out: a company of some size, a codebase that is unusually complex or coupled, and debts left over from the\nrush to find a market. The book puts the usual arrival near one hundred engineers. It can come sooner. Botros joined SendGrid when it had about thirty, and was for a long time its only full-time employee on databases, which made decisions easy." }),
				"\n",
				createVNode(_components.p, { children: [
					"The word can be a title or just a description. Etsy’s frontend architect was a Staff Engineer II. Twilio had “horizontal” architects by subject,\nand others attached to a business unit. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#path-to-staff",
						children: "Nelson Elhage"
					}),
					" became an Architect at Oracle because Oracle bought his company. Fastly and Auth0\nkept small groups of principal engineers who did this work under other names."
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
						children: "Seven hours around one meeting"
					}), createVNode(_components.a, {
						href: "#a-week",
						class: "mark",
						"aria-label": "Link to “Seven hours around one meeting”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Of 31.5 booked hours in the example week, seven belong to the ",
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
					": an afternoon reading what everyone else proposes,\nninety minutes in the room, and an hour writing up what was said so that people who weren’t there can use it. A\n",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "Tech Lead"
					}),
					" comes to the same meeting with one proposal. The Architect has read all of them, and has written one too."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"There is no block called coding. The nearest thing is Thursday afternoon, spent planning the new storage backend with the team that will try it\nfirst. That afternoon is what separates this calendar from the ivory tower’s. Tuesday’s urgent call about scaling takes three and a half hours and the\nevening; then the Architect, unlike the ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "Solver"
					}),
					", goes back to the subject."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#how-time-is-spent",
						children: "Katie Sylor-Miller"
					}),
					"’s real weeks at Etsy were about half meetings. When interviewed in August 2020, what she had mainly been writing was SQL, to find out where slow pages cost\nthe most. ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#how-time-is-spent",
						children: "Damian Schenkelman"
					}),
					" was trying out meetings on Mondays, Wednesdays and Fridays, with Thursdays closed."
				] }),
				"\n",
				createVNode(Aside, {
					title: "Should an Architect write code?",
					children: [createVNode(_components.p, { children: [
						"The sources disagree, and so do the people. At Twilio the Chief Architect checked every quarter that his architects had shipped ",
						createVNode(_components.em, { children: "no" }),
						" production code, partly on\nprinciple and partly so that Finance could classify their work. ",
						createVNode(_components.a, {
							href: "/stories/joy-ebertz/#how-time-is-spent",
							children: "Joy Ebertz"
						}),
						", still new at Split, put at least half her time into her scrum team’s tasks.\nMcMinn built demos and tooling in some phases and nothing in others. The book accepts both models, and warns elsewhere that an\narchitect’s judgment fades with distance from real code."
					] }), createVNode(_components.p, { children: "The rule matters less than the replacement. Whoever stops coding needs another way to feel what hurts. Botros read the Slack rooms between\nmeetings, and admitted that she wasn’t sure it would last. Sylor-Miller answered questions in her team’s support channel and kept one-on-ones across product\nteams. Choose yours before you stop." })]
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
						children: "A senior manager’s horizontal slice"
					}), createVNode(_components.a, {
						href: "#range",
						class: "mark",
						"aria-label": "Link to “A senior manager’s horizontal slice”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"An Architect tends to report higher than a Tech Lead: to a senior manager, often a manager of managers, taking one\n",
					createVNode(_components.a, {
						href: "/guides/where-staff-engineers-report/",
						children: "horizontal slice"
					}),
					" of that person’s area. McMinn reported to Fastly’s CTO among about ten principal and ",
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
					", Schenkelman to Auth0’s VP of engineering, Botros to a Chief Architect. The daily company is engineers and managers in teams they don’t\nbelong to. Sylor-Miller noticed that her network was all engineers, while managers often made the final call, and set about fixing it."
				] }),
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
					"The line to the Tech Lead is breadth: one team’s work, or one subject’s. A ",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "Right Hand"
					}),
					" also works across everything, but with a\nleader’s authority and on whatever is burning. An Architect carries only the authority that past judgment has earned, on a subject that is\nthe same next year. Some people hold both seats, as ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#the-role",
						children: "Michelle Bu"
					}),
					" did for payments at Stripe."
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
					createVNode(_components.li, { children: "Join or start the group that cuts across. Ebertz hesitated before joining Box’s API standards committee because she didn’t feel expert, read a few\nshort books, and later singled it out as the opportunity that had helped." }),
					"\n",
					createVNode(_components.li, { children: "Find the third problem. Sylor-Miller’s favorite work was noticing that one team’s trouble and another’s had a common cause that neither could see." }),
					"\n",
					createVNode(_components.li, { children: [
						"Write the ",
						createVNode(_components.a, {
							href: "/guides/engineering-strategy/",
							children: "direction"
						}),
						" down, including what you ruled out and why. The rejected options are also what Ebertz looked for in other people’s designs."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"Teach the review. McMinn planned to pair with engineers on ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#api-review",
								"aria-describedby": "term-api-review",
								children: "API reviews"
							}), createVNode(_components.span, {
								id: "term-api-review",
								class: "def",
								"data-pagefind-ignore": "",
								children: "A forum that judges a proposed interface before anyone comes to depend on it."
							})]
						}),
						", so that more of them would see what she looked for."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"Make yourself avoidable: ",
						createVNode(_components.a, {
							href: "/guides/technical-quality/",
							children: "guidelines a team can follow alone"
						}),
						" beat a queue at your door."
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
					"The done column goes away, and you need ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/#slow-feedback",
						children: "some other scoreboard"
					}),
					". ",
					createVNode(_components.a, {
						href: "/resources/weekly-notes/",
						children: "Weekly notes"
					}),
					" will do."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Results come late and belong to others. Stripe’s teams took two years to absorb the payments design that Bu worked on. And you inherit a reputation: the\nbook names fear of a tyrannical architect as the main reason companies hold back on ",
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
					" roles. Some of the people who read your\nproposals have met one."
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
						href: "/stories/joy-ebertz/#where-the-impact-is",
						children: "Joy Ebertz"
					}), " wanted a vision that engineers could move toward in small edits, and didn’t mind if they never arrived."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#where-the-impact-is",
						children: "Katie Sylor-Miller"
					}), " built a proof of concept for reusable templates, before she was an architect, and watched her team make it better than she could have."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/keavy-mcminn/#influencing-and-advocating",
							children: "Keavy McMinn"
						}),
						" pushed for ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#design-document",
								"aria-describedby": "term-design-document",
								children: "design documents"
							}), createVNode(_components.span, {
								id: "term-design-document",
								class: "def",
								"data-pagefind-ignore": "",
								children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
							})]
						}),
						" before any API code, since changes were cheapest then."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#influencing-and-advocating",
						children: "Damian Schenkelman"
					}), " found that rumors had made teams afraid to decide, talked the plan through with everyone first, and named owners in writing."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/alex-kessinger/#where-the-impact-is",
						children: "Alex Kessinger"
					}), " wanted to know from inside how tempting a shortcut is, so that the shared API would make the right way shorter."] }),
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
var url = "content/archetypes/architect.mdx/";
var file = "/work/wt/book/content/archetypes/architect.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/archetypes/architect.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
