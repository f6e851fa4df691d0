import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/introduction.mdx
var frontmatter = {
	"title": "Past senior, without becoming a manager",
	"summary": "What the technical track is, what its rungs are called from one company to the next, and where to start in this guide with the question you have.",
	"insight": "Senior is a place you may stay for good; what lies past it is a different job with poor maps, so decide whether you want the job before the title.",
	"section": "overview",
	"order": 10,
	"aliases": [
		"introduction",
		"start here",
		"the technical track",
		"dual-track career ladder",
		"staff-plus"
	],
	"asks": [
		"What comes after senior engineer?",
		"What does staff-plus mean?",
		"Is a principal engineer more senior than a staff engineer?",
		"Do I have to become a manager to advance?",
		"Do all companies have both staff and principal engineers?",
		"In what order do engineering titles rank?"
	],
	"connections": [
		{
			"id": "page:archetypes",
			"why": "the four different jobs behind the one title"
		},
		{
			"id": "guide:what-staff-engineers-do",
			"why": "what fills the days once you are past senior"
		},
		{
			"id": "guide:getting-the-title",
			"why": "where to go if you already know that you want it"
		},
		{
			"id": "guide:dual-track-in-disguise",
			"why": "argues that the second track is often only a drawing"
		},
		{
			"id": "guide:further-reading",
			"why": "the maps that others have drawn"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "introduction to the overview",
			"lines": "004:160-195"
		},
		{
			"id": "staff-engineer-book",
			"where": "foreword by Tanya Reilly and the author's preface",
			"lines": "004:116-157"
		},
		{
			"id": "staff-engineer-book",
			"where": "ending words",
			"lines": "004:3801-3815"
		},
		{
			"id": "staffeng-com",
			"where": "introduction to the guides",
			"lines": "003:10-70"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on getting the title, survey figures",
			"lines": "004:1263-1269"
		},
		{
			"id": "single-track-in-disguise",
			"where": "the dual track that isn't",
			"lines": "001:3-9"
		},
		{
			"id": "peer-partnership-note",
			"where": "levels at Uber",
			"lines": "000:1"
		},
		{
			"id": "staffeng-com",
			"where": "interviews that say what the rungs were called",
			"lines": [
				"story/silvia-botros:25",
				"story/silvia-botros:63",
				"story/katie-sylor-miller:27",
				"story/stephen-wan:27",
				"story/alex-kessinger:59",
				"story/mikhail-chernykh:17",
				"story/stephen-kawaguchi:33",
				"story/adam-bender:23"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan, on two tracks",
			"lines": "story/bert-fan:65-69"
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
			"slug": "career-level",
			"text": "Senior is a floor to stand on"
		},
		{
			"depth": 2,
			"slug": "two-tracks",
			"text": "Two tracks, drawn as equals"
		},
		{
			"depth": 2,
			"slug": "titles",
			"text": "The names, and what they hide"
		},
		{
			"depth": 2,
			"slug": "five-questions",
			"text": "Five questions, short answers"
		},
		{
			"depth": 2,
			"slug": "where-to-start",
			"text": "Where to start"
		},
		{
			"depth": 2,
			"slug": "what-it-rests-on",
			"text": "What this guide rests on"
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
				createVNode(_components.p, { children: [
					"Senior is the rung where a company stops expecting you to climb. Past it, two tracks are drawn: one of people managers, and one of engineers whose titles usually run\nstaff, principal, distinguished, “staff-plus” for short. The second is a different job from the one you do now, with few maps, and\nits rungs mean different things in different buildings. Read ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/",
						children: "what the work is"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/archetypes/",
						children: "which of its four forms"
					}),
					" you would\nlike before you plan a promotion. If you already know your question, go straight to ",
					createVNode(_components.a, {
						href: "/guides/introduction/#where-to-start",
						children: "the table"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "career-level",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "career-level",
						children: "Senior is a floor to stand on"
					}), createVNode(_components.a, {
						href: "#career-level",
						class: "mark",
						"aria-label": "Link to “Senior is a floor to stand on”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Most technology companies get people to senior in five to eight years and then let go of the rope.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-years",
						id: "user-content-fnref-years",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" It is their ",
					createVNode(_components.em, { children: createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#career-level",
							"aria-describedby": "term-career-level",
							children: "career level"
						}), createVNode(_components.span, {
							id: "term-career-level",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The rung, usually senior, at which a company stops expecting you to earn another promotion."
						})]
					}) }),
					": nobody will ask why you haven’t moved\non, and from here promotion is the exception. It is also about when somebody first asks whether you’d like to manage."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Managing is hard, and it has maps. Within a few years came ",
					createVNode(_components.a, {
						href: "/sources/#resilient-management",
						children: "Resilient Management"
					}),
					" by Lara Hogan, ",
					createVNode(_components.a, {
						href: "/sources/#the-making-of-a-manager",
						children: "The Making of a Manager"
					}),
					" by Julie Zhuo,\n",
					createVNode(_components.a, {
						href: "/sources/#an-elegant-puzzle",
						children: "An Elegant Puzzle"
					}),
					" by Will Larson, and ",
					createVNode(_components.a, {
						href: "/sources/#the-managers-path",
						children: "The Manager’s Path"
					}),
					" by Camille Fournier. For the other track there was so little that Tanya Reilly,\na principal engineer at Squarespace, read Larson’s book in her office’s group for managers, unsure that she belonged in the room."
				] }),
				"\n",
				createVNode(_components.p, { children: "Her foreword to Larson’s next book names what made that hard. Past senior, technical skill alone no longer carries you, and the\nfeedback that used to come each sprint comes each quarter, or each year. Managers are no surer. How do you judge somebody who is supposed to be advising you? How much\nshould they code?" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "two-tracks",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "two-tracks",
						children: "Two tracks, drawn as equals"
					}), createVNode(_components.a, {
						href: "#two-tracks",
						class: "mark",
						"aria-label": "Link to “Two tracks, drawn as equals”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Figure, { id: "dual-track-ladder" }),
				"\n",
				createVNode(_components.p, { children: [
					"The drawing promises that nobody has to manage in order to rise. That it is drawn at all is progress. When ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#management-or-not",
						children: "Aaron Suggs"
					}),
					" first managed, in 2015, it was the only way up for a senior engineer at his company. In Argentina, where ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#path-to-staff",
						children: "Damian Schenkelman"
					}),
					" built his career, most companies still had one track in 2020."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"But a drawing isn’t a path. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#management-or-not",
						children: "Bert Fan"
					}),
					" worried early on that he would have to manage some day, and his manager told him about the two tracks and their equal tops. It was true. What went unsaid was that the management side was far less vague. Up the other side there were fewer people to copy, and each seemed\nto have come by an acquisition, or a famous programming language, or tens of millions in revenue. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#management-or-not",
						children: "Ritu Vincent"
					}),
					" believed that this vagueness sends people into management who would have been happier where they were."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"One essay among our sources goes further and calls many such ladders ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "a single track in disguise"
					}),
					", since they define staff by what managers do. Not\neverybody agrees. Whether your ladder forks or only seems to is worth knowing before you choose a side of it."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "titles",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "titles",
						children: "The names, and what they hide"
					}), createVNode(_components.a, {
						href: "#titles",
						class: "mark",
						"aria-label": "Link to “The names, and what they hide”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "This guide uses the commonest sequence: senior, staff, principal, distinguished. A company with a single title past senior nearly always calls it staff. Reilly welcomed staffeng.com for\nspreading one word, staff-plus, over everything above senior. Beneath that word all is local, as the interviews and one note describe it:" }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Where, when, Past senior, What it was level with",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Where, when"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Past senior"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it was level with"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Twilio, April 2020" }),
							createVNode(_components.td, { children: [
								"Principal, ",
								createVNode(_components.span, {
									class: "term",
									children: [createVNode(_components.a, {
										href: "/glossary/#senior-principal-engineer",
										"aria-describedby": "term-senior-principal-engineer",
										children: "senior principal"
									}), createVNode(_components.span, {
										id: "term-senior-principal-engineer",
										class: "def",
										"data-pagefind-ignore": "",
										children: "A rung above principal at companies that divide it; at Twilio in April 2020 it was level with a director."
									})]
								}),
								"; no staff"
							] }),
							createVNode(_components.td, { children: "Senior principal with a director" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Etsy, August 2020" }),
							createVNode(_components.td, { children: "Staff I and II, senior staff" }),
							createVNode(_components.td, { children: "Senior staff with a director" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Samsara, September 2020" }),
							createVNode(_components.td, { children: "Staff" }),
							createVNode(_components.td, { children: "Staff with a director" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Stitch Fix, January 2021" }),
							createVNode(_components.td, { children: "Lead, principal, architect" }),
							createVNode(_components.td, {})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "IBM, March 2021" }),
							createVNode(_components.td, { children: [
								createVNode(_components.span, {
									class: "term",
									children: [createVNode(_components.a, {
										href: "/glossary/#senior-technical-staff-member",
										"aria-describedby": "term-senior-technical-staff-member",
										children: "Senior technical staff member"
									}), createVNode(_components.span, {
										id: "term-senior-technical-staff-member",
										class: "def",
										"data-pagefind-ignore": "",
										children: "IBM’s title for an engineer past senior and below distinguished, reached through a process of its own."
									})]
								}),
								", ",
								createVNode(_components.span, {
									class: "term",
									children: [createVNode(_components.a, {
										href: "/glossary/#distinguished-engineer",
										"aria-describedby": "term-distinguished-engineer",
										children: "distinguished engineer"
									}), createVNode(_components.span, {
										id: "term-distinguished-engineer",
										class: "def",
										"data-pagefind-ignore": "",
										children: "The top of the usual technical ladder, for work that matters to a whole large company or to the field."
									})]
								}),
								", fellow"
							] }),
							createVNode(_components.td, { children: "Described as close to executive posts" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Indeed, July 2021" }),
							createVNode(_components.td, { children: "Technical Lead, as another name for staff" }),
							createVNode(_components.td, { children: "Managers’ counterpart" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Google, October 2022" }),
							createVNode(_components.td, { children: "Level 6 is staff" }),
							createVNode(_components.td, {})
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Uber, undated note" }),
							createVNode(_components.td, { children: "Principal, level 7" }),
							createVNode(_components.td, { children: "Principal with a director" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"So a staff engineer at one company and a senior staff engineer at another sat opposite the same director, while the note behind ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "Peer partnership"
					}),
					" puts staff-plus opposite an engineering manager\nand a senior product manager. Compare by ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "what the level is expected to hold"
					}),
					", never by the word."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "five-questions",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "five-questions",
						children: "Five questions, short answers"
					}), createVNode(_components.a, {
						href: "#five-questions",
						class: "mark",
						"aria-label": "Link to “Five questions, short answers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Which skills should you build?" }),
					" Setting direction, growing other people, speaking for engineering when something is being decided, exploring, and the unglamorous tasks that get work finished. ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/",
						children: "Each has a section"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Are technical skills enough?" }),
					" No. ",
					createVNode(_components.a, {
						href: "/stories/ryan-bergman/#advice",
						children: "Ryan Bergman"
					}),
					", at John Deere in January 2022, knew nobody who had got there on technology alone, and ",
					createVNode(_components.a, {
						href: "/guides/being-visible/#why-it-matters",
						children: "many people"
					}),
					" have the technical side before anybody notices."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "How do people get in?" }),
					" About two thirds of the staff engineers whom Larson surveyed were promoted where they worked; the rest ",
					createVNode(_components.a, {
						href: "/guides/deciding-to-switch/",
						children: "changed companies"
					}),
					".",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-survey",
						id: "user-content-fnref-survey",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "2"
					}) })
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "What is your manager’s part?" }),
					" More than advice. Usually the manager is the ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "sponsor"
					}),
					" who argues for you in a room that you aren’t in."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Will you like it?" }), " Everyone interviewed for the book wished for more time to code, and none regretted the move. They are also the ones who got there. Larson began to write because he kept seeing the others: people who worked ten years toward the role and then disliked it, or lost their bearings in it."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "where-to-start",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "where-to-start",
						children: "Where to start"
					}), createVNode(_components.a, {
						href: "#where-to-start",
						class: "mark",
						"aria-label": "Link to “Where to start”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Read in any order. Companies differ, so keep what fits yours and leave the rest." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: You are, Start with, Then",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "You are"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Start with"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Then"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Senior, unsure whether to want this" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/does-the-title-matter/",
								children: "Does the title matter?"
							}) }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/archetypes/",
								children: "Four archetypes"
							}), ", and two stories from people unlike you"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Senior, and you want it" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/getting-the-title/",
								children: "Getting the title"
							}) }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/guides/promotion-packets/",
								children: "Promotion packets"
							}), ", years early"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Stuck, and suspecting it isn’t you" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/find-your-sponsor/",
								children: "Find your sponsor"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/deciding-to-switch/",
								children: "Deciding to switch"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Newly staff, and lost" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/operating-at-staff/",
								children: "Operating at staff"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/work-on-what-matters/",
								children: "Work on what matters"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Staff for years" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/create-space-for-others/",
								children: "Create space for others"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/engineering-strategy/",
								children: "Engineering strategy"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Somebody’s manager" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/managing-staff-engineers/",
								children: "Managing staff engineers"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/career-ladders/",
								children: "Career ladders"
							}) })
						] })
					] })] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-it-rests-on",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-it-rests-on",
						children: "What this guide rests on"
					}), createVNode(_components.a, {
						href: "#what-it-rests-on",
						class: "mark",
						"aria-label": "Link to “What this guide rests on”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Larson had spent longer managing than developing, so he built his book from other people: more than a dozen interviews, read beside his own years of supporting, promoting and hiring such engineers.\nHe had also seen some of the strongest engineers he knew meet one systematic barrier after another at senior. We draw on that book, on the 25 interviews\ncollected at staffeng.com between March 2020 and October 2022, and on three shorter texts that sometimes contradict it. Where they\ndisagree we say so. People appear as they were on the day they spoke, with a link to their own words." }),
				"\n",
				createVNode(_components.p, { children: "Twenty-five is a small number, and they are people who got there and were willing to talk. Read the stories as sightings, and write down your own." }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 10 minutes." }), " Find your company’s ladder and write down what sits opposite staff on the management side. If nothing does, you’ve learned something."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This week, 30 minutes." }),
						" Ask one staff-plus engineer what surprised them after the promotion. You are ",
						createVNode(_components.a, {
							href: "/guides/network-of-peers/",
							children: "building a network"
						}),
						" while you ask."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Write two sentences on whether you’d still want the work if the title came with no raise. Show them to somebody honest."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter, an hour a week." }), " Do one of the three things that the book closes by asking of its readers: make a plan to sponsor somebody, write a strategy that leaves others feeling heard, or widen a circle of peers."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Taking the drawing for the ladder." }), " Two tracks on a slide say nothing about who was promoted last year."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Choosing this track to avoid people." }), " It has as many conversations as the other one, and less authority to bring to them."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Old fear." }), " The book names dread of a tyrannical architect, usually from bad experience, as the main reason companies don’t make room for these roles. Your manager may be picturing one."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Comparing titles across companies." }), " The table above should cure you."] }),
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
						href: "/stories/bert-fan/#management-or-not",
						children: "Bert Fan"
					}), " suggested looking at your manager’s calendar and asking whether you’d enjoy that schedule."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#path-to-staff",
						children: "Rebecca Panja"
					}), " had been a founding engineer, and found that practice with the unknown was what the larger company’s staff work asked for."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#path-to-staff",
						children: "Stephen Kawaguchi"
					}), " left school as a designer who could code, rode one technology after another, and was a solution architect at IBM some twenty years on."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/nelson-elhage/#the-role",
						children: "Nelson Elhage"
					}), " worked on some of Stripe’s more ambitious projects without a title, and left two months before he would have had one."] }),
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
						id: "user-content-fn-years",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Will Larson’s estimate in the introduction to ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", for most technology companies. It isn’t a survey figure. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-years",
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
						id: "user-content-fn-survey",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Of those he surveyed, which isn’t a random sample. See ",
								createVNode(_components.a, {
									href: "/guides/getting-the-title/",
									children: "Getting the title"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-survey",
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
var url = "content/guides/introduction.mdx/";
var file = "/work/wt/book/content/guides/introduction.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/introduction.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
