import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/dual-track-in-disguise.mdx
var frontmatter = {
	"title": "When two tracks are really one",
	"summary": "Three design flaws that turn a dual-track ladder into a route to management, a repair for each, and the argument about what staff should mean.",
	"insight": "Judge a staff rung by two tests, that no manager could clear it without engineering and no engineer could clear it alone.",
	"section": "managers",
	"order": 50,
	"aliases": [
		"dual track in disguise",
		"dual-track ladder",
		"management funnel",
		"IC track ceiling",
		"technical track"
	],
	"asks": [
		"Why do our best engineers become managers?",
		"Is our dual-track career ladder really two tracks?",
		"How do I write a staff engineer level in technical terms?",
		"How do I make technical progress visible at review time?",
		"What comes after principal engineer at a small company?",
		"Should mentoring and alignment be requirements for staff?"
	],
	"connections": [
		{
			"id": "guide:peer-partnership",
			"why": "whether partnership is the bar or only evidence for it"
		},
		{
			"id": "guide:getting-the-title",
			"why": "what the flaws feel like from below"
		},
		{
			"id": "resource:technical-review-presentation",
			"why": "one of the two mechanisms, ready to run"
		},
		{
			"id": "resource:scope-document",
			"why": "the other mechanism, one page a quarter"
		}
	],
	"sources": [
		{
			"id": "single-track-in-disguise",
			"where": "the whole essay",
			"lines": "001:1-38"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on what staff engineers do, the shared foundation and the place of code",
			"lines": ["004:342", "004:400-402"]
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "scope as an output, and solving through others",
			"lines": ["002:7-8", "002:21"]
		},
		{
			"id": "peer-partnership-note",
			"where": "what a promotion rewards",
			"lines": "000:5"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan, on the vaguer track",
			"lines": "story/bert-fan:65-69"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on people choosing management, specialists and balance",
			"lines": [
				"story/ritu-vincent:31",
				"story/ritu-vincent:65-67",
				"story/ritu-vincent:91"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on management as the only path",
			"lines": "story/aaron-suggs:30"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman, on dual tracks in Argentina",
			"lines": "story/damian-schenkelman:128"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender, on level six, chaos, frontend and code health",
			"lines": ["story/adam-bender:21-25", "story/adam-bender:58-62"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on the order of what mattered",
			"lines": "story/dmitry-petrashko:98-106"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on the lone engineer",
			"lines": "story/alex-kessinger:225-227"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Diana Pojar, on specialists and Slack's four areas",
			"lines": ["story/diana-pojar:33", "story/diana-pojar:63"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on overlap with management and on self-promotion",
			"lines": ["story/joy-ebertz:51", "story/joy-ebertz:93"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on her log",
			"lines": "story/katie-sylor-miller:43-45"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau, on being the only principal",
			"lines": ["story/john-zittlau:21", "story/john-zittlau:90-92"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams, on principal as a goal",
			"lines": "story/ras-kasa-williams:114"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Kawaguchi, on IBM's technical ranks",
			"lines": ["story/stephen-kawaguchi:33", "story/stephen-kawaguchi:41"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on management as one path among others",
			"lines": "story/michelle-bu:194"
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
			"slug": "which-path-is-real",
			"text": "Everybody knows which path is real"
		},
		{
			"depth": 2,
			"slug": "three-flaws",
			"text": "Three flaws, three small repairs"
		},
		{
			"depth": 2,
			"slug": "management-language",
			"text": "The rung describes a manager"
		},
		{
			"depth": 2,
			"slug": "invisible-progress",
			"text": "The progress nobody can point to"
		},
		{
			"depth": 2,
			"slug": "ceiling",
			"text": "The track that ends first"
		},
		{
			"depth": 2,
			"slug": "bar-or-evidence",
			"text": "Is influence the bar or the evidence?"
		},
		{
			"depth": 2,
			"slug": "order-of-repair",
			"text": "Half a day, one habit, one audit"
		},
		{
			"depth": 2,
			"slug": "upkeep",
			"text": "It drifts in eighteen months"
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
				createVNode(_components.p, { children: "A ladder can show two columns and offer one career. It happens when staff rungs are written in a manager’s vocabulary, when technical progress shows nowhere, and when the technical side runs out of real rungs first. None of it needs a redesign. Spend half a day putting engineering first in each rung, set up one compulsory way of showing technical work before the next promotion cycle, and audit the top. Influence still counts; the argument is over whether it’s the bar or the proof." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "which-path-is-real",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "which-path-is-real",
						children: "Everybody knows which path is real"
					}), createVNode(_components.a, {
						href: "#which-path-is-real",
						class: "mark",
						"aria-label": "Link to “Everybody knows which path is real”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The ",
					createVNode(_components.a, {
						href: "/sources/#single-track-in-disguise",
						children: "essay behind this chapter"
					}),
					" is about startups of more than twenty people, most of which have a ladder that looks sound. Both sides branch at senior. Both lead somewhere. And most people who reach senior know that managing is the serious choice. Nobody said so; they learned it from what gets rewarded."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The stories agree, from below. Early in his career ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#management-or-not",
						children: "Bert Fan"
					}),
					" was assured by a manager that the tracks were equal, and by May 2020 he could say what had been left out: at many companies one of them is much vaguer. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#sponsoring-others",
						children: "Ritu Vincent"
					}),
					" met people who meant to become managers because they couldn’t see how to become staff. For ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#management-or-not",
						children: "Aaron Suggs"
					}),
					", in 2015, there was no second track to misread. In Argentina, ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#path-to-staff",
						children: "Damian Schenkelman"
					}),
					" said, most companies had none."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Somebody who turns manager for lack of a visible alternative is a loss twice over: the engineering goes, and ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/#management-detour",
						children: "a team gets a manager"
					}),
					" who wanted something else."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "three-flaws",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "three-flaws",
						children: "Three flaws, three small repairs"
					}), createVNode(_components.a, {
						href: "#three-flaws",
						class: "mark",
						"aria-label": "Link to “Three flaws, three small repairs”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: What the design does, What it breaks, The repair",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "What the design does"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it breaks"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "The repair"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Describes technical rungs in management’s words" }),
							createVNode(_components.td, { children: "Outstanding engineering misses the bar, and people who want to rise take up managing" }),
							createVNode(_components.td, { children: "Technical scope first; collaboration behind it, as evidence" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Gives technical progress nowhere to show" }),
							createVNode(_components.td, { children: "Good work goes unrewarded, and nobody knows where they stand before the review" }),
							createVNode(_components.td, { children: "A scope page every quarter, and short technical arguments to a mixed audience" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Ends the technical side early" }),
							createVNode(_components.td, { children: "Engineers hit a ceiling that managers never meet" }),
							createVNode(_components.td, { children: "No invented levels; growth counted in depth, breadth and work that reaches outside" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "One cause lies under all three. The people who write ladders climbed by leading more, and reach for that even while trying not to." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "management-language",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "management-language",
						children: "The rung describes a manager"
					}), createVNode(_components.a, {
						href: "#management-language",
						class: "mark",
						"aria-label": "Link to “The rung describes a manager”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Collect the verbs in your staff rung. Aligning, influencing, mentoring, defining strategy: a manager who codes now and then would clear it. Then picture the engineer who took 600 milliseconds off every request, or who built the tooling that all of engineering leans on, and who fails because they didn’t align anyone while doing it. Those two are the essay’s examples." }),
				"\n",
				createVNode(_components.p, { children: "The repair starts with one question for each rung: which technical problems does a person here hold that somebody one rung lower couldn’t? The essay’s own answers run roughly like this. Staff: the design, over time, of systems that several teams use, with architecture decided and not passed upward. Principal: technical problems, found and settled, whose reach nobody else has noticed yet. Mentoring and alignment move down the page and become ways to show it." }),
				"\n",
				createVNode(_components.p, { children: "An invented rewrite, one line at a time:" }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Before, Bar, Evidence that may show it",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Before"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Bar"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Evidence that may show it"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Drives alignment across teams" }),
							createVNode(_components.td, { children: "Owns how services talk to each other, for all teams that run one" }),
							createVNode(_components.td, { children: "Eleven of fourteen teams moved without a mandate" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Influences beyond their area" }),
							createVNode(_components.td, { children: "Decides what others would escalate, and is right about cost" }),
							createVNode(_components.td, { children: "Three decisions, two years old, still standing" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Mentors senior engineers" }),
							createVNode(_components.td, { children: "Leaves systems that people can change without them" }),
							createVNode(_components.td, { children: "Who now owns what they built" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Companies in the stories show that it can be done. Slack judged ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#path-to-staff",
						children: "technical quality and execution"
					}),
					" along with impact and collaboration, and had a principal whose passion was finding and fixing performance problems. At Google, ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#influencing-and-advocating",
						children: "Adam Bender"
					}),
					" pressed to have code health named for ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#staff-plus",
							"aria-describedby": "term-staff-plus",
							children: "staff and above"
						}), createVNode(_components.span, {
							id: "term-staff-plus",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Staff, principal, distinguished and every other technical title past senior, taken together."
						})]
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "invisible-progress",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "invisible-progress",
						children: "The progress nobody can point to"
					}), createVNode(_components.a, {
						href: "#invisible-progress",
						class: "mark",
						"aria-label": "Link to “The progress nobody can point to”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A manager’s progress can be counted: a team, a second team, three hires. An engineer may spend six months on the core data model, and three teams ship faster for two years. No chart shows it, no headcount, no line in the quarterly review. People who live like that for long enough move to where progress can be read." }),
				"\n",
				createVNode(_components.p, { children: [
					"Two mechanisms cost little. One is a ",
					createVNode(_components.a, {
						href: "/resources/scope-document/",
						children: "scope page"
					}),
					", kept by the engineer and renewed each quarter: systems held, problems across teams, what changed, what came of it. The other is a ",
					createVNode(_components.a, {
						href: "/resources/technical-review-presentation/",
						children: "technical review"
					}),
					": four times a year, ten minutes, peers and managers in one room, and an argument in place of a status report. Those who do it regularly, the essay says, come to place themselves on the ladder quite accurately, so the formal review surprises them less."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"It wants the mechanism compulsory, and a story supplies the best reason. At Box people wrote their own ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#promotion-packet",
							"aria-describedby": "term-promotion-packet",
							children: "promotion case"
						}), createVNode(_components.span, {
							id: "term-promotion-packet",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The written case for a promotion, best begun years early as a map of what is missing."
						})]
					}),
					", and ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#path-to-staff",
						children: "Joy Ebertz"
					}),
					" saw that this weighed on those with little confidence or no gift for selling themselves. A voluntary showcase does the same. When everyone presents, presenting says nothing about you, and the work can."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#how-time-is-spent",
					children: "Katie Sylor-Miller"
				}), " had the private version in 2020: a log of what she did each day, read back before the quarterly talk with her manager. It was news even to her."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "ceiling",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "ceiling",
						children: "The track that ends first"
					}), createVNode(_components.a, {
						href: "#ceiling",
						class: "mark",
						"aria-label": "Link to “The track that ends first”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Management commonly has five or six rungs, the technical side three that work. At forty people, a distinguished engineer is a title without a job, and engineers can tell that it was invented. At sixty, a principal has nowhere to go but sideways into managing. The essay’s cure has two halves: add no level until the scope exists, and let growth at the top mean something other than more scope." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Depth:" }), " further into a hard problem than anyone there has been."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Breadth:" }), " contributing in areas you don’t own."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Outside:" }), " writing, speaking, moving the field."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The first two are how ",
					createVNode(_components.a, {
						href: "/archetypes/#two-kinds",
						children: "people inside"
					}),
					" describe their colleagues anyway. The third needs care, because evenings and travel aren’t spread evenly; count a good public design note as well as a keynote."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The stories soften the claim about size. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#the-role",
						children: "John Zittlau"
					}),
					" was Jobber’s only principal and the role was whatever he did; part of why it existed was to ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#path-to-staff",
						children: "make room below"
					}),
					" for others to become staff. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#management-or-not",
						children: "Kasa Williams"
					}),
					" kept CTO as a direction to grow in, and thought that principal at Mailchimp would satisfy it. And at the far end, IBM’s senior technical ranks go up to executive, which is part of why ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#management-or-not",
						children: "Stephen Kawaguchi"
					}),
					" joined; promotion there still waited for an opening."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "bar-or-evidence",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "bar-or-evidence",
						children: "Is influence the bar or the evidence?"
					}), createVNode(_components.a, {
						href: "#bar-or-evidence",
						class: "mark",
						"aria-label": "Link to “Is influence the bar or the evidence?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Here our sources quarrel, and it’s worth hearing them out." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 3: Who, What they hold",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Who"
					}), createVNode(_components.th, {
						scope: "col",
						children: "What they hold"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "The essay on ladders" }), createVNode(_components.td, { children: "Alignment, strategy, influence and mentoring are management behaviors. They matter, behind a technical bar" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#staff-engineer-book",
							children: "Staff Engineer"
						}) }), createVNode(_components.td, { children: [
							"Direction, growing people, a voice in decisions, exploration and glue are ",
							createVNode(_components.a, {
								href: "/guides/what-staff-engineers-do/",
								children: "the shared job"
							}),
							". Code moves to the side"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/problems-not-projects/",
							children: "The essay on the staff track"
						}) }), createVNode(_components.td, { children: "Solving through other people is rewarded, and it isn’t management. Scope and influence are what you get, never what you aim for" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/peer-partnership/",
							children: "An unsigned note"
						}) }), createVNode(_components.td, { children: "Partnership with managers comes first; the promotion rewards it" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/adam-bender/#the-role",
							children: "Adam Bender"
						}), ", Google, 2022"] }), createVNode(_components.td, { children: "Staff is close to a change of ladder: clear communication over code. And cases praise people for taking chaos out of the system" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#path-to-staff",
							children: "Dmitry Petrashko"
						}), ", Stripe, 2020"] }), createVNode(_components.td, { children: "Effect on the company, then collaboration, then technical knowledge. He had the first and the last, and the middle was what he had to learn" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/ritu-vincent/#path-to-staff",
							children: "Ritu Vincent"
						}), ", Dropbox, 2020"] }), createVNode(_components.td, { children: "Work on hiring and culture was prized, and wouldn’t have sufficed without something technically strong" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Nobody in the table thinks that the coordinating work is worthless, and nobody thinks that typing alone is enough. ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#management-or-not",
						children: "Alex Kessinger"
					}),
					", asked about the engineer who vanishes and returns with the answer, had seen it attempted and said that it doesn’t work. So the quarrel is about writing, not working: which words go in the rung, and which in the packet."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Each side is right about a different document. When you describe a ",
					createVNode(_components.em, { children: "week" }),
					", the book is right: leave out the meetings and you have lied to the next person who takes the job. When you write a ",
					createVNode(_components.em, { children: "bar" }),
					", the essay is right, because a bar made of activities rewards whoever performs them. Someone can align five teams on something that never should have been built."
				] }),
				"\n",
				createVNode(_components.p, { children: "Two questions sort most lines, and they are ours. Could a good manager with no engineering clear it? Then it stands in the wrong column. Could an engineer clear it though nobody else ever did anything differently? Then it is excellent senior work. Saving 600 milliseconds passes the first. It passes the second if the next ten endpoints are fast because other engineers now build them differently. Ask for that, and you’ll find the influence you were looking for." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "order-of-repair",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "order-of-repair",
						children: "Half a day, one habit, one audit"
					}), createVNode(_components.a, {
						href: "#order-of-repair",
						class: "mark",
						"aria-label": "Link to “Half a day, one habit, one audit”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The order matters." }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Rewrite the rungs." }), " Half a day. One technical bar per rung, then the evidence."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Start the habit, and make it compulsory." }), " It must exist before the next promotion cycle. Created afterward it is an answer to a complaint."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Audit the top." }), " If the last rung needs a scope that your company can’t offer, take it off or redefine what growing there means."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "upkeep",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "upkeep",
						children: "It drifts in eighteen months"
					}), createVNode(_components.a, {
						href: "#upkeep",
						class: "mark",
						"aria-label": "Link to “It drifts in eighteen months”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Most ladders are opened when somebody asks for a promotion. Left like that, the essay reckons, one has usually parted from what the company values within eighteen months.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-drift",
						id: "user-content-fnref-drift",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Give it a review every year whether or not anyone is up. The alarm is a promotion process that runs smoothly and lifts the wrong people: good runners of meetings rise, and those who do the deepest engineering stay where they were. By then, editing the page only describes the damage."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"And a page persuades nobody by itself. Engineers believe in a track when they see the company act as if it meant it. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#management-or-not",
						children: "Michelle Bu"
					}),
					", who said that elsewhere her urge to fix things might have made her a manager, was glad that it wasn’t her only path."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, ten minutes." }), " Ask three senior engineers what the next step is for somebody like them. Count how many say manager."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Underline every verb in your staff rung. Put each line through the two questions."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, half a day." }), " Rewrite it with two staff-plus engineers of different kinds in the room."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before the next cycle, one hour." }), " Schedule four technical reviews, and put every staff-plus engineer on the list."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter, 20 minutes." }), " List the last five people promoted on each side, and what they’d done. Read the list without the ladder. What does it say you reward?"] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The overcorrection." }), " A purely technical bar brings back the brilliant neighbor nobody can work with. Keep the second question."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Showcases that become theater." }), " If slides get better and arguments don’t, drop the slides."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Frontend and tooling last." }), " What counts as hard is a habit too. Bender wrote review guides so that frontend engineers could show it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Fixing the words and keeping the committee." }), " People promote what they recognize."] }),
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
						href: "/stories/mikhail-chernykh/#management-or-not",
						children: "Mikhail Chernykh"
					}), " found much the same skills behind both jobs, multiplying others among them, and kept both in working order."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ryan-bergman/#management-or-not",
						children: "Ryan Bergman"
					}), " thought responsibility for technology and for people two jobs too different for one person."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ritu-vincent/#the-role",
						children: "Ritu Vincent"
					}), " worked beside specialists who took on what hardly anyone else could, and did it themselves."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/joy-ebertz/#management-or-not",
						children: "Joy Ebertz"
					}), " found a lot of overlap between managing and staff work in most companies, though she had managed for eighteen months and hated it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/greg-wittel/#management-or-not",
						children: "Greg Wittel"
					}), " had to request what a manager hands out, and thought it the better bargain for him."] }),
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
						id: "user-content-fn-drift",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The essay’s figure, given without data, like its count of rungs and its company sizes; we take them as ",
								createVNode(_components.a, {
									href: "/sources/#single-track-in-disguise",
									children: "one practitioner’s experience"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-drift",
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
var url = "content/guides/dual-track-in-disguise.mdx/";
var file = "/work/wt/book/content/guides/dual-track-in-disguise.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/dual-track-in-disguise.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
