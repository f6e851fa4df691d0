import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/further-reading.mdx
var frontmatter = {
	"title": "Further reading",
	"summary": "What to read first for the trouble you have this week, what the people in our stories read, and the whole bibliography, shelf by shelf.",
	"insight": "Ask a person before you open a book, and open a book because of a trouble you have, not because it is on a list.",
	"section": "further",
	"order": 10,
	"aliases": [
		"bibliography",
		"recommended reading for staff engineers",
		"books for staff engineers",
		"learning materials",
		"where to go from here"
	],
	"asks": [
		"What should I read to become a staff engineer?",
		"Which books do staff engineers recommend?",
		"Where do staff and principal engineers meet online?",
		"Which computer science papers should I know?",
		"What should I read about engineering strategy?"
	],
	"connections": [
		{
			"id": "resource:reading-list",
			"why": "twelve of these works, for a group that meets once a week"
		},
		{
			"id": "question:what-they-read",
			"why": "nineteen answers, one beside the other"
		},
		{
			"id": "guide:engineering-strategy",
			"why": "the chapter that leans hardest on things written elsewhere"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "resources appendix, lists of further reading",
			"lines": "004:3817-3972"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on building a network of peers, how many recommended one",
			"lines": "004:1124-1130"
		},
		{
			"id": "staff-engineer-book",
			"where": "part opener, on two subjects left to other writers",
			"lines": "004:509-511"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on technical quality, on systems thinking",
			"lines": "004:746-748"
		},
		{
			"id": "staffeng-com",
			"where": "guide to learning materials, with addresses",
			"lines": "guide/learning-materials:8-158"
		},
		{
			"id": "staffeng-com",
			"where": "interviews, the answers about resources and role models",
			"lines": [
				"story/adam-bender:120-152",
				"story/alex-kessinger:229-249",
				"story/damian-schenkelman:163-176",
				"story/dan-na:103-113",
				"story/diana-pojar:102-118",
				"story/greg-wittel:128-142",
				"story/katie-sylor-miller:125-127",
				"story/michelle-bu:194-212",
				"story/mikhail-chernykh:118-129",
				"story/rick-boone:138-144",
				"story/silvia-botros:135-143",
				"story/stephen-wan:135-159"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on two books for managers",
			"lines": ["story/aaron-suggs:30-34", "story/aaron-suggs:55"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on papers",
			"lines": "story/nelson-elhage:139-145"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na, on book clubs",
			"lines": "story/dan-na:49"
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
			"slug": "network-first",
			"text": "People come before paper"
		},
		{
			"depth": 2,
			"slug": "most-named",
			"text": "What several of them named"
		},
		{
			"depth": 2,
			"slug": "by-trouble",
			"text": "Start from your trouble"
		},
		{
			"depth": 2,
			"slug": "foundations",
			"text": "What this guide stands on"
		},
		{
			"depth": 2,
			"slug": "the-role",
			"text": "The job, in other people’s weeks"
		},
		{
			"depth": 2,
			"slug": "becoming",
			"text": "Getting there, or deciding not to"
		},
		{
			"depth": 2,
			"slug": "operating",
			"text": "Doing the work"
		},
		{
			"depth": 2,
			"slug": "specs",
			"text": "Specs that get read"
		},
		{
			"depth": 2,
			"slug": "strategy",
			"text": "Strategy, including real ones"
		},
		{
			"depth": 2,
			"slug": "books",
			"text": "Fifteen books, and a few more"
		},
		{
			"depth": 2,
			"slug": "papers",
			"text": "Papers, for those who like them"
		},
		{
			"depth": 2,
			"slug": "ladders",
			"text": "Ladders to hold yours against"
		},
		{
			"depth": 2,
			"slug": "places",
			"text": "Places to keep an eye on"
		},
		{
			"depth": 2,
			"slug": "stories",
			"text": "Named in the stories"
		},
		{
			"depth": 2,
			"slug": "other",
			"text": "And three that fit nowhere"
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
		sup: "sup",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Shelf } = _components;
	if (!Shelf) _missingMdxReference("Shelf", true);
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
					"If you have one free hour to learn something, give it to a person who does your job somewhere else. If you have an evening, find your trouble in ",
					createVNode(_components.a, {
						href: "#by-trouble",
						children: "the table below"
					}),
					" and read the one thing beside it. The full shelves follow, each with a place to begin. Don’t work through them in order."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "network-first",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "network-first",
						children: "People come before paper"
					}), createVNode(_components.a, {
						href: "#network-first",
						class: "mark",
						"aria-label": "Link to “People come before paper”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Will Larson opens his own reading list by demoting it: in his telling, almost every staff engineer learned more from peers and mentors than from anything written. Elsewhere in the same book he counts more than half.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-network",
						id: "user-content-fnref-network",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" The answers in the interviews fit the lower figure better. Nineteen people said what they had learned from, and fourteen named at least one book. The other five were no less sure. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#what-they-read",
						children: "Ritu Vincent"
					}),
					" named monthly lunches and dinners. ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#what-they-read",
						children: "Joy Ebertz"
					}),
					" named three colleagues."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"So begin with ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "a network of peers"
					}),
					" and let it choose your reading. A friend who has run the migration you are planning will tell you which half of the book to skip. Larson’s pointer for meeting strangers is the channel for staff and principal engineers in the ",
					createVNode(_components.a, {
						href: "/sources/#rands-leadership-slack",
						children: "Rands Leadership Slack"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "most-named",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "most-named",
						children: "What several of them named"
					}), createVNode(_components.a, {
						href: "#most-named",
						class: "mark",
						"aria-label": "Link to “What several of them named”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The overlap is small. Across the twenty-five interviews, these are the books and essays that more than one person brought up:" }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Work, Brought up by",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Work"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Brought up by"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#the-managers-path",
							children: "The Manager’s Path"
						}) }), createVNode(_components.td, { children: [
							createVNode(_components.a, {
								href: "/stories/diana-pojar/#what-they-read",
								children: "Diana Pojar"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/silvia-botros/#what-they-read",
								children: "Silvia Botros"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/katie-sylor-miller/#what-they-read",
								children: "Katie Sylor-Miller"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/greg-wittel/#what-they-read",
								children: "Greg Wittel"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/aaron-suggs/#management-or-not",
								children: "Aaron Suggs"
							})
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#engineer-manager-pendulum",
							children: "The Engineer/Manager Pendulum"
						}) }), createVNode(_components.td, { children: [
							createVNode(_components.a, {
								href: "/stories/dan-na/#management-or-not",
								children: "Dan Na"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/ritu-vincent/#management-or-not",
								children: "Ritu Vincent"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/damian-schenkelman/#management-or-not",
								children: "Damian Schenkelman"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/alex-kessinger/",
								children: "Alex Kessinger"
							})
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#high-output-management",
							children: "High Output Management"
						}) }), createVNode(_components.td, { children: "Dan Na, Damian Schenkelman, Aaron Suggs" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#accelerate",
							children: "Accelerate"
						}) }), createVNode(_components.td, { children: "Silvia Botros, Damian Schenkelman" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#the-pragmatic-programmer",
							children: "The Pragmatic Programmer"
						}) }), createVNode(_components.td, { children: [
							createVNode(_components.a, {
								href: "/stories/keavy-mcminn/#what-they-read",
								children: "Keavy McMinn"
							}),
							", ",
							createVNode(_components.a, {
								href: "/stories/adam-bender/#what-they-read",
								children: "Adam Bender"
							})
						] })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The first three are about managing. Botros and Schenkelman, both speaking in 2020, suggest why: they had found little written for people in their own position. You may be luckier, but the managers’ shelf still repays an engineer. It explains what your ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "manager and product partner"
					}),
					" are paid to worry about."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "by-trouble",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "by-trouble",
						children: "Start from your trouble"
					}), createVNode(_components.a, {
						href: "#by-trouble",
						class: "mark",
						"aria-label": "Link to “Start from your trouble”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: This week…, Read first, If it helps, go on to",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "This week…"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Read first"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "If it helps, go on to"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "nobody can say what you do all day" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/sources/#senior-staff-actually-does",
								children: "Joy Ebertz on senior staff"
							}), ", in two parts"] }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/being-visible/",
								children: "Being visible"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "you hold the team together and it isn’t counted" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#being-glue",
								children: "Being Glue"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/promotion-packets/",
								children: "The promotion packet"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "every review repeats the last argument" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/sources/#run-less-software",
								children: "Run less software"
							}), ", an essay"] }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/sources/#good-strategy-bad-strategy",
								children: "Good Strategy, Bad Strategy"
							}), ", a book"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "a large change has no first step" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#i-wouldnt-start-from-here",
								children: "I Wouldn’t Start From Here"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#stepping-stones-not-milestones",
								children: "Stepping Stones not Milestones"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "everything in the codebase looks bad" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#software-design-x-rays",
								children: "Software Design X-Rays"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/technical-quality/#hot-spots",
								children: "Technical quality"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "executives stop you on page one" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/present-to-executives/#scqa",
								children: "the SCQA opening"
							}) }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/sources/#the-pyramid-principle",
								children: "The Pyramid Principle"
							}), ", if readers still get lost"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "leaders want proof that a practice pays" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#accelerate",
								children: "Accelerate"
							}) }),
							createVNode(_components.td, { children: ["the yearly ", createVNode(_components.a, {
								href: "/sources/#dora-report",
								children: "DORA report"
							})] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "a good colleague is stuck a level below you" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#what-does-sponsorship-look-like",
								children: "Lara Hogan on sponsorship"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/create-space-for-others/#sponsorship",
								children: "Create space for others"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "you are asked to take a team" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#engineer-manager-pendulum",
								children: "The Engineer/Manager Pendulum"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#why-i-left-management",
								children: "Why I left management"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "a decision makes no sense to you" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#managing-humans",
								children: "Managing Humans"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#power",
								children: "Power"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "the fix made something else worse" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#thinking-in-systems",
								children: "Thinking in Systems"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#systems-that-defy-understanding",
								children: "Systems that defy detailed understanding"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "everybody is busy and little gets finished" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#the-phoenix-project",
								children: "The Phoenix Project"
							}) }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/sources/#the-goal",
								children: "The Goal"
							}), ", the factory story behind it"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "you are stuck on a blank page" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#draft-no-4",
								children: "Draft No. 4"
							}) }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/sources/#julia-evans-blog",
								children: "Julia Evans’s blog"
							}), ", to see it done"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "an offer is on the table" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/sources/#salary-negotiation",
								children: "Salary Negotiation"
							}) }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/negotiating-your-offer/",
								children: "Negotiating your offer"
							}) })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Three habits from the stories make the reading stick. ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#what-they-read",
						children: "Alex Kessinger"
					}),
					" asked of each author how they know what they know, and put most trust in people who had first done the work. ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#what-they-read",
						children: "Stephen Wan"
					}),
					" changed books when one defeated him: a famous compilers textbook gave him no working picture, and ",
					createVNode(_components.a, {
						href: "/sources/#crafting-interpreters",
						children: createVNode(_components.em, { children: "Crafting Interpreters" })
					}),
					" did. And ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#influencing-and-advocating",
						children: "Dan Na"
					}),
					" read in company, in a club for people who lead that grew into two of about ten each. Our ",
					createVNode(_components.a, {
						href: "/resources/reading-list/",
						children: "twelve-week reading list"
					}),
					" is made for one."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "foundations",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "foundations",
						children: "What this guide stands on"
					}), createVNode(_components.a, {
						href: "#foundations",
						class: "mark",
						"aria-label": "Link to “What this guide stands on”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Five documents, from a whole book down to an unsigned note of ten lines. They disagree about whether a ladder can be climbed on purpose, and our chapters say where. Read the interviews if you read only one thing from this page: no summary replaces the voice." }),
				"\n",
				createVNode(Shelf, { id: "foundations" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "The job, in other people’s weeks"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “The job, in other people’s weeks”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Take two accounts that contradict each other and compare both with your calendar. One by Silvia Botros or Ebertz, who are in our stories too, and one from a company unlike yours. Then write your own, if ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/",
						children: "what you do"
					}),
					" is missing. Larson thinks there is room for every further account, and hers brought Botros a network."
				] }),
				"\n",
				createVNode(Shelf, { id: "the-role" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "becoming",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "becoming",
						children: "Getting there, or deciding not to"
					}), createVNode(_components.a, {
						href: "#becoming",
						class: "mark",
						"aria-label": "Link to “Getting there, or deciding not to”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Charity Majors first, whichever way you lean. The Quora thread and the interview from Intuit are each about a single company, and ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "the path"
					}),
					" differs by company, so set them against yours."
				] }),
				"\n",
				createVNode(Shelf, { id: "becoming" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "operating",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "operating",
						children: "Doing the work"
					}), createVNode(_components.a, {
						href: "#operating",
						class: "mark",
						"aria-label": "Link to “Doing the work”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"On two subjects Larson wrote no chapter, because he thought the pieces that exist settle them: Lara Hogan on ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#sponsorship",
							"aria-describedby": "term-sponsorship",
							children: "sponsorship"
						}), createVNode(_components.span, {
							id: "term-sponsorship",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
						})]
					}),
					" and Tanya Reilly on glue. Start with those. The two essays by ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/",
						children: "Nelson Elhage"
					}),
					" should be read as one. The first holds that computers can be understood; the second is about systems that defy it."
				] }),
				"\n",
				createVNode(Shelf, { id: "operating" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "specs",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "specs",
						children: "Specs that get read"
					}), createVNode(_components.a, {
						href: "#specs",
						class: "mark",
						"aria-label": "Link to “Specs that get read”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Read one, write a document, then read another. ",
					createVNode(_components.a, {
						href: "/resources/design-doc-checklist/",
						children: "Our checklist"
					}),
					" takes from several of these. If your company writes nothing down yet, the shortest form here, the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#architecture-decision-record",
							"aria-describedby": "term-architecture-decision-record",
							children: "decision record"
						}), createVNode(_components.span, {
							id: "term-architecture-decision-record",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A short dated note of one technical decision, with its reasons and consequences, kept where the code is."
						})]
					}),
					", is a small thing to ask people for."
				] }),
				"\n",
				createVNode(Shelf, { id: "specs" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "strategy",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "strategy",
						children: "Strategy, including real ones"
					}), createVNode(_components.a, {
						href: "#strategy",
						class: "mark",
						"aria-label": "Link to “Strategy, including real ones”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Descriptions of strategy are common and strategies are rare, so go to the real ones first: Intercom’s, Slack’s and Stitch Fix’s. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#what-they-read",
						children: "Kasa Williams"
					}),
					" sharpened his own approach on two essays from this shelf, Pete Hodgson’s and James Cowling’s. Marty Cagan’s series is what the person across the table may have read."
				] }),
				"\n",
				createVNode(Shelf, { id: "strategy" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "books",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "books",
						children: "Fifteen books, and a few more"
					}), createVNode(_components.a, {
						href: "#books",
						class: "mark",
						"aria-label": "Link to “Fifteen books, and a few more”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Larson found that many staff engineers read few books, and that a book or a mentor was still what they named when asked what had changed them. Fifteen of these come from his list. One book finished and argued over beats five on a desk. If none of the troubles above is yours, take ",
					createVNode(_components.em, { children: "Thinking in Systems" }),
					": it isn’t about software at all, and no technique of thought has changed Larson’s work more."
				] }),
				"\n",
				createVNode(Shelf, { id: "books" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "papers",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "papers",
						children: "Papers, for those who like them"
					}), createVNode(_components.a, {
						href: "#papers",
						class: "mark",
						"aria-label": "Link to “Papers, for those who like them”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"You can do this job without them. Few of the people Larson met read papers often, though most knew a handful. No interview names a single one from this list; the one research paper that anybody recommended by title, Kessinger again, is about ",
					createVNode(_components.a, {
						href: "/sources/#daily-stand-up-meetings",
						children: "stand-up meetings"
					}),
					". ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#what-they-read",
						children: "Elhage"
					}),
					" put the case fairly: he read a paper when something led him to it, and found it handy to know the foundations. Begin with a guide to reading, then ",
					createVNode(_components.a, {
						href: "/sources/#dynamo",
						children: "Dynamo"
					}),
					" or ",
					createVNode(_components.a, {
						href: "/sources/#no-silver-bullet",
						children: createVNode(_components.em, { children: "No Silver Bullet" })
					}),
					", ideally with somebody."
				] }),
				"\n",
				createVNode(Shelf, { id: "papers" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "ladders",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "ladders",
						children: "Ladders to hold yours against"
					}), createVNode(_components.a, {
						href: "#ladders",
						class: "mark",
						"aria-label": "Link to “Ladders to hold yours against”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Read half a dozen before you ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "write one"
					}),
					". ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Botros"
					}),
					" started from Rent the Runway’s when her company had none. ",
					createVNode(_components.a, {
						href: "/resources/public-ladders/",
						children: "Public ladders"
					}),
					" says what to look for in each."
				] }),
				"\n",
				createVNode(Shelf, { id: "ladders" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "places",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "places",
						children: "Places to keep an eye on"
					}), createVNode(_components.a, {
						href: "#places",
						class: "mark",
						"aria-label": "Link to “Places to keep an eye on”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Join one and unsubscribe from two. For talks, let Cindy Sridharan’s yearly selections do the watching; Larson adds that the engineers he spoke with mostly got more out of giving talks than out of hearing them." }),
				"\n",
				createVNode(Shelf, { id: "places" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "stories",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "stories",
						children: "Named in the stories"
					}), createVNode(_components.a, {
						href: "#stories",
						class: "mark",
						"aria-label": "Link to “Named in the stories”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Everything that only the interviews mention, odd corners included: a graphic novel, a manual for improvising actors, a blog about game consoles. It is the best shelf to browse. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-they-read",
						children: "Michelle Bu"
					}),
					" read novels and ",
					createVNode(_components.a, {
						href: "/stories/rick-boone/#what-they-read",
						children: "Rick Boone"
					}),
					" had moved from distributed systems to psychology. Each note says whose choice it was, and an author is given where the interview gives one."
				] }),
				"\n",
				createVNode(Shelf, { id: "stories" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "other",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "other",
						children: "And three that fit nowhere"
					}), createVNode(_components.a, {
						href: "#other",
						class: "mark",
						"aria-label": "Link to “And three that fit nowhere”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Two of them are Sridharan’s, which tells you whom to follow." }),
				"\n",
				createVNode(Shelf, { id: "other" }),
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
						id: "user-content-fn-network",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Both counts are Will Larson’s, in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								": the first in its appendix of resources, the second in the chapter on networks. The count of nineteen and fourteen is ours. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-network",
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
var url = "content/guides/further-reading.mdx/";
var file = "/work/wt/book/content/guides/further-reading.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/further-reading.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
