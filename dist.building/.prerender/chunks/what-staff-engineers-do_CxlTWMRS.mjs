import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/what-staff-engineers-do.mdx
var frontmatter = {
	"title": "What do staff engineers actually do?",
	"summary": "The five kinds of work that staff engineers share, how much code they really write, and how to tell whether your weeks contain the job.",
	"insight": "What made you senior becomes the spare-time part; the job is direction, other people's growth, a voice in decisions, exploring and finishing.",
	"section": "overview",
	"order": 20,
	"aliases": [
		"staff engineer responsibilities",
		"staff engineer job description",
		"day to day of a staff engineer",
		"do staff engineers code"
	],
	"asks": [
		"What does a staff engineer do all day?",
		"How much code do staff engineers write?",
		"What is the difference between a senior and a staff engineer?",
		"What are a staff engineer's responsibilities?",
		"What is a staff engineer?",
		"Is staff engineering just management without reports?"
	],
	"connections": [
		{
			"id": "page:archetypes",
			"why": "the shared activities, and the four proportions they come in"
		},
		{
			"id": "guide:work-on-what-matters",
			"why": "how to choose among all the things you could do"
		},
		{
			"id": "guide:dual-track-in-disguise",
			"why": "disputes that such work should set the bar for staff"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on what staff engineers do",
			"lines": "004:336-408"
		},
		{
			"id": "being-glue",
			"where": "the idea of glue work, as the book reports it",
			"lines": "004:388"
		},
		{
			"id": "what-does-sponsorship-look-like",
			"where": "sponsorship as against mentorship, as the book reports it",
			"lines": "004:358"
		},
		{
			"id": "single-track-in-disguise",
			"where": "technical roles written in management language",
			"lines": "001:6-13"
		},
		{
			"id": "staffeng-com",
			"where": "interviews, on how much code people wrote",
			"lines": [
				"story/john-zittlau:36",
				"story/ryan-bergman:35",
				"story/stephen-wan:43",
				"story/ritu-vincent:41",
				"story/dmitry-petrashko:48",
				"story/dmitry-petrashko:72",
				"story/bert-fan:23",
				"story/katie-sylor-miller:31",
				"story/adam-bender:33",
				"story/silvia-botros:43"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on vision",
			"lines": "story/joy-ebertz:33"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender, on staff at Google and on finding half-built solutions",
			"lines": ["story/adam-bender:21-25", "story/adam-bender:37-41"]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with Greg Wittel, Nelson Elhage, John Zittlau and Dmitry Petrashko, on sponsorship",
			"lines": [
				"story/greg-wittel:80-82",
				"story/nelson-elhage:75",
				"story/john-zittlau:79",
				"story/dmitry-petrashko:88"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with Silvia Botros and John Zittlau, on being heard and being told",
			"lines": [
				"story/silvia-botros:63",
				"story/silvia-botros:81",
				"story/john-zittlau:49"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with Duretti Hirpa and Ras Kasa Williams, on how different the job is",
			"lines": [
				"story/duretti-hirpa:41",
				"story/duretti-hirpa:67",
				"story/ras-kasa-williams:98"
			]
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
			"slug": "old-work",
			"text": "The old work moves to the edges"
		},
		{
			"depth": 2,
			"slug": "direction",
			"text": "Direction: speak for what can’t speak"
		},
		{
			"depth": 2,
			"slug": "growing-others",
			"text": "Growing people beats heroics"
		},
		{
			"depth": 2,
			"slug": "perspective",
			"text": "A voice where engineering has none"
		},
		{
			"depth": 2,
			"slug": "exploration",
			"text": "Exploration, when every next step goes down"
		},
		{
			"depth": 2,
			"slug": "glue",
			"text": "Glue, which somebody has to see"
		},
		{
			"depth": 2,
			"slug": "code",
			"text": "Nine answers about code"
		},
		{
			"depth": 2,
			"slug": "slow",
			"text": "Slow, and nobody regretted it"
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
	}, { Figure } = _components;
	if (!Figure) _missingMdxReference("Figure", true);
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
				createVNode(_components.p, { children: "You keep building relationships, writing software and coordinating projects, and none of it is the heart of the job anymore. The heart is five other things: setting technical\ndirection, growing the people around you, speaking for engineering when something is being decided, exploring where nobody has a map, and doing the\nunglamorous work that gets things finished. Expect to write less code than you do now, perhaps none, and expect feedback in months. To see where you stand, sort\ntwo weeks of your calendar into those five. An empty one is your next conversation." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "old-work",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "old-work",
						children: "The old work moves to the edges"
					}), createVNode(_components.a, {
						href: "#old-work",
						class: "mark",
						"aria-label": "Link to “The old work moves to the edges”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "At a family party you can say that you program computers. It is harder when a colleague leans over and asks what a staff engineer does, because the true\nanswer begins with what you still do, and that misleads. A staff engineer talks to people, writes software and steers projects. A senior does too. For the senior it is the core of the job." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/adam-bender/#the-role",
						children: "Adam Bender"
					}),
					", a principal engineer at Google in October 2022, put the break in terms of learning. Up to senior, levels 3 to 5 there, each step was\nmore of the same: steep, but along one line. Level 6 was closer to changing ladders. It was also the first at which an engineer answered for business strategy.\nBelow it, nobody much blamed the builder of a sound system that failed for business reasons. From there on, the choice of problem was judged as well.\n(What other companies call these rungs is in ",
					createVNode(_components.a, {
						href: "/guides/introduction/#titles",
						children: "a table of its own"
					}),
					".)"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "direction",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "direction",
						children: "Direction: speak for what can’t speak"
					}), createVNode(_components.a, {
						href: "#direction",
						class: "mark",
						"aria-label": "Link to “Direction: speak for what can’t speak”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Technology has no voice in a planning meeting. Somebody has to speak for it the way the Lorax spoke for the trees, and the people who do it well are patient: they\nwatch the trend over years and don’t treat every single choice as the one that ruins everything. Think of yourself as a part-time product manager whose product is the\ncompany’s technology." }),
				"\n",
				createVNode(_components.p, { children: [
					"A product manager doesn’t ship what they personally find exciting. Early in a career you may have argued for a tool because you wanted to learn it. Now the\norganization’s needs come first and yours second, even when you were hired for the subject, as ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#influencing-and-advocating",
						children: "Keavy McMinn"
					}),
					" was for Fastly’s API."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Direction mostly looks like agreement. ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#where-the-impact-is",
						children: "Joy Ebertz"
					}),
					" noticed that engineers often want their code to be better without knowing what better is. She helped a group\nsettle one picture of where it is going, which it might never reach, and a rough way there. Then product managers could schedule pieces, and anyone already\nin a file could nudge it the right way. ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#where-the-impact-is",
						children: "Dmitry Petrashko"
					}),
					" did it by editing other people’s plans, so that a sound idea got to most of its value with far less scope. The written forms are in\n",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "Engineering strategy"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "growing-others",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "growing-others",
						children: "Growing people beats heroics"
					}), createVNode(_components.a, {
						href: "#growing-others",
						class: "mark",
						"aria-label": "Link to “Growing people beats heroics”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The lone genius who saves the company is usually the work of a public relations team. You’ll change a company’s course further by the engineers you raise. Will Larson’s\nrecipe in ",
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "Staff Engineer"
					}),
					" is a moderate amount of mentoring and considerably more ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/#what-a-sponsor-does",
						children: "sponsoring"
					}),
					", which puts your standing behind somebody else. The piece to read is\nLara Hogan’s ",
					createVNode(_components.a, {
						href: "/sources/#what-does-sponsorship-look-like",
						children: "What does sponsorship look like?"
					})
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The interviews mostly agree, and the exceptions are instructive. ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#sponsoring-others",
						children: "Greg Wittel"
					}),
					" at Proofpoint said in December 2020 that he hadn’t the hours to mentor well, and that\ndoing it ad hoc had worked poorly. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#sponsoring-others",
						children: "Nelson Elhage"
					}),
					" hadn’t thought of his work in those terms. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#sponsoring-others",
						children: "John Zittlau"
					}),
					"’s company expected managers to\nsponsor. Petrashko thought it no requirement and did it anyway, since handing over a project required somebody grown enough to take it."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"So the amount depends on what your company counts and which archetype you are. The direction doesn’t: if nobody near you is taking on more than they did last year, your impact ends where your hours do. Methods are\nin ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "Create space for others"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "perspective",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "perspective",
						children: "A voice where engineering has none"
					}), createVNode(_components.a, {
						href: "#perspective",
						class: "mark",
						"aria-label": "Link to “A voice where engineering has none”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Companies get good at decisions that repeat. After a few painful contracts, engineers are asked to look at enterprise deals before anybody signs, and soon the right\npeople are in the right meeting without anyone thinking about it." }),
				"\n",
				createVNode(_components.p, { children: [
					"Decisions that come once a year are another matter. They are urgent and important, and it’s hard even to gather the right people in time. A reorganization is settled before anyone thinks to ask.\nAn ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#interview-loop",
							"aria-describedby": "term-interview-loop",
							children: "interview loop"
						}), createVNode(_components.span, {
							id: "term-interview-loop",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The set of interviews that one candidate goes through, and the people who hold them."
						})]
					}),
					" for a new executive is thrown together and leaves out the thing that mattered. Sometimes even the roadmap goes this way. Staff engineers get pulled into such rooms, and a\nfew sentences there, while the outcome can still change, may be the most effective thing you do that month. ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "Being asked in"
					}),
					" is a skill of its own."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"You are there for all of engineering, including the parts that annoy you. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#sponsoring-others",
						children: "Silvia Botros"
					}),
					" used her seat in Twilio’s ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#calibration",
							"aria-describedby": "term-calibration",
							children: "calibration meetings"
						}), createVNode(_components.span, {
							id: "term-calibration",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
						})]
					}),
					" to raise how bias touches\nunderrepresented people, which a room of managers might not have brought up. And you can carry news that wouldn’t otherwise travel. Sent to a team that was said to be slow, Zittlau found that an outside complaint had\ngrown far beyond what was meant. He could find out because he was a ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#where-the-impact-is",
						children: "coder beside them"
					}),
					" and not their manager."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "exploration",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "exploration",
						children: "Exploration, when every next step goes down"
					}), createVNode(_components.a, {
						href: "#exploration",
						class: "mark",
						"aria-label": "Link to “Exploration, when every next step goes down”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Suppose you climb by one rule: look around, walk to the highest point in reach, repeat. On a clear day that is enough. In fog you may end on\nwhatever hill you happened to start from, with no reason to suspect that there is anything higher." }),
				"\n",
				createVNode(Figure, { id: "local-peak" }),
				"\n",
				createVNode(_components.p, { children: "Most companies climb this way, and so well that they can’t do anything else. A consumer product finds that it can’t sell to enterprises. A mature company can’t match a small rival’s pace. A\nbusiness too valuable to neglect grows more slowly each year, and nothing else gets people. Giving the search to a team that excels at climbing is no sure thing either, so companies often pick a couple of\nbroad, trusted engineers, fund them, and look again in a few months." }),
				"\n",
				createVNode(_components.p, { children: "The summit need not be a product. It might be cutting infrastructure cost tenfold, or a way to run in several regions that takes six months where the plan says three years. It might be the discovery\nthat the main database has ninety days of disk left and no larger machine to move to, which Larson calls surprisingly frequent at fast-growing startups." }),
				"\n",
				createVNode(_components.p, { children: [
					"Exploring needs more credit than any other work, enough that a failure tells people about the problem and not about you. It can be uncomfortable even when blessed: in Dropbox’s incubator, ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#the-role",
						children: "Ritu Vincent"
					}),
					" had to stop\ncounting what she shipped and start counting what the company might someday ship because of her. It doesn’t always take a mandate. Bender heard in passing of an internal web tool in another part of Google, looked, and saw about 70% of what his team ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#where-the-impact-is",
						children: "was about to build"
					}),
					". He spent a quarter or two connecting people instead."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "glue",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "glue",
						children: "Glue, which somebody has to see"
					}), createVNode(_components.a, {
						href: "#glue",
						class: "mark",
						"aria-label": "Link to “Glue, which somebody has to see”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Tanya Reilly gave the name ",
					createVNode(_components.a, {
						href: "/sources/#being-glue",
						children: "being glue"
					}),
					" to work that a team needs in order to ship and that nobody notices: the decision that has stalled, the question nobody owns, the newcomer who doesn’t know whom to ask. Behind organizations that finish\nthings, there is often a staff engineer quietly doing this for ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "whatever matters most"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"It needn’t be endless. At Medium it was hard to change teams, so ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#influencing-and-advocating",
						children: "Rebecca Panja"
					}),
					" asked engineers across the organization what a smoother way would take, and her proposal went into the engineering managers’ handbook. Whether such work counts depends on where you are. Leaders at Dropbox valued Vincent’s work on recruiting highly, and by itself it ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#path-to-staff",
						children: "wouldn’t have made her staff"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "code",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "code",
						children: "Nine answers about code"
					}), createVNode(_components.a, {
						href: "#code",
						class: "mark",
						"aria-label": "Link to “Nine answers about code”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "It is the first thing staff engineers ask one another. The book’s answer is that most write some, some write none, and nobody writes as much as they used to. The interviews give nine more." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Who, where, when, How much",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Who, where, when"
					}), createVNode(_components.th, {
						scope: "col",
						children: "How much"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/john-zittlau/#how-time-is-spent",
							children: "John Zittlau"
						}), ", Jobber, December 2020"] }), createVNode(_components.td, { children: "Aimed at 60% of the week with one team, mostly coding" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/ryan-bergman/#how-time-is-spent",
							children: "Ryan Bergman"
						}), ", John Deere, January 2022"] }), createVNode(_components.td, { children: "Far more than most architects; in production mainly as libraries" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#how-time-is-spent",
							children: "Dmitry Petrashko"
						}), ", Stripe, May 2020"] }), createVNode(_components.td, { children: "Two days in a perfect week; as an advisor, mostly in emergencies" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/stephen-wan/#how-time-is-spent",
							children: "Stephen Wan"
						}), ", Samsara, September 2020"] }), createVNode(_components.td, { children: "Tried to keep at least a day a week" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/ritu-vincent/#how-time-is-spent",
							children: "Ritu Vincent"
						}), ", Dropbox, as tech lead"] }), createVNode(_components.td, { children: "About a fifth of her time" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/bert-fan/#the-role",
							children: "Bert Fan"
						}), ", Slack, May 2020"] }), createVNode(_components.td, { children: "Prototypes, most of them meant for the bin" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/katie-sylor-miller/#how-time-is-spent",
							children: "Katie Sylor-Miller"
						}), ", Etsy, August 2020"] }), createVNode(_components.td, { children: "SQL above all; scraps of JavaScript and PHP" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/adam-bender/#how-time-is-spent",
							children: "Adam Bender"
						}), ", Google, October 2022"] }), createVNode(_components.td, { children: "Google Docs had become his editor" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/silvia-botros/#how-time-is-spent",
							children: "Silvia Botros"
						}), ", Twilio, April 2020"] }), createVNode(_components.td, { children: "None, checked each quarter by her boss" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"You will still read a great deal of your colleagues’ code. A week spent wholly on your own is a treat; several in a row usually mean that you have chosen the comfortable thing over ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/#snacking",
						children: "the important one"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "slow",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "slow",
						children: "Slow, and nobody regretted it"
					}), createVNode(_components.a, {
						href: "#slow",
						class: "mark",
						"aria-label": "Link to “Slow, and nobody regretted it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: ["Write, test, ship, repeat: you have lived on that loop for years, and this job swaps it for one that closes in weeks, months or years. Some evenings you’ll have nothing to point at. The people interviewed for the book\nadmitted to the same worry and wished for more time to code. None regretted the change.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-regret",
					id: "user-content-fnref-regret",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "1"
				}) })] }),
				"\n",
				createVNode(_components.p, { children: [
					"How large a change it is, they dispute. ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#advice",
						children: "Duretti Hirpa"
					}),
					" called it another job entirely, a manager’s without the reports. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}),
					", a tech lead at the same company, told new staff engineers that they shouldn’t have to do\nanything dramatically different, since they had presumably been promoted for doing it already. The two fit together if the break comes before the title, which is where a promotion in place puts it. There is a sharper dispute about whether a ladder should demand all this\nof everyone. One essay says that ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "alignment, influence and mentoring are management’s words"
					}),
					", and that great technical work can fail a bar written in them."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Label every hour of the last two weeks: direction, people, perspective, exploration, glue, code, other. Add them up."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next one-on-one, 10 minutes." }), " Show the sums to your manager and ask which should double. Write the answer down with the date."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Name one decision due next month that engineering hasn’t been asked about. Offer its owner one page."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This month, half a day." }), " Pick the peak your team stands on. Write what you would try if you had two people and three months, and what would tell you to stop."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Every Friday, 5 minutes." }),
						" Note one thing that moved because of you without your hands on it. ",
						createVNode(_components.a, {
							href: "/resources/weekly-notes/",
							children: "Weekly notes"
						}),
						" has a form."
					] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Advocating for your own curiosity." }), " If you’d be disappointed by the cheaper option, ask somebody else to compare them."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Ticking the mentoring box." }), " A monthly coffee because the ladder says so helps neither of you."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Glue without a witness." }), " Tell your manager what you did and what would have happened otherwise."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Speaking for yourself in engineering’s chair." }), " Before you talk, say whom you asked."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A good coding month." }), " Enjoy it, then ask what you were avoiding."] }),
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
						href: "/stories/diana-pojar/#how-time-is-spent",
						children: "Diana Pojar"
					}), " split her time evenly between technical leadership and everything hands-on, and said the ratio moved each quarter."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/michelle-bu/#where-the-impact-is",
						children: "Michelle Bu"
					}), " measured herself by how teams progressed, and by whether they moved in the company’s direction."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dan-na/#where-the-impact-is",
						children: "Dan Na"
					}), " met regularly with the other staff engineers about problems that belonged to no team, onboarding for instance."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rick-boone/#the-role",
						children: "Rick Boone"
					}), " could spend whole weeks on group psychology, which stretches the definition about as far as it goes."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#where-the-impact-is",
						children: "Mikhail Chernykh"
					}), " moved Indeed’s job applications to a new platform by metrics that showed progress and gaps alike, with a weekly report to everyone concerned."] }),
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
						id: "user-content-fn-regret",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The book’s interviews, by Will Larson’s account in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								": people who held such roles, so not those who had left the track. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-regret",
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
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/guides/what-staff-engineers-do.mdx/";
var file = "/work/wt/book/content/guides/what-staff-engineers-do.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/what-staff-engineers-do.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
