import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/designing-interview-loops.mdx
var frontmatter = {
	"title": "Design a loop that can see staff work",
	"summary": "Build a staff-plus interview loop from the work and five signals, with formats that let you watch it done, and spot the seven ways such loops fail.",
	"insight": "At this level candidates describe anything well, so choose two or three things the job is made of and arrange to watch them happen.",
	"section": "managers",
	"order": 30,
	"aliases": [
		"designing interview loops",
		"staff interview loop",
		"interview design",
		"hiring staff engineers",
		"staff-plus interview process"
	],
	"asks": [
		"How should we interview staff engineer candidates?",
		"What signals should a staff-plus interview loop test?",
		"Which interview formats work for principal engineers?",
		"Who should sit on the panel for a staff candidate?",
		"Why do good senior candidates drop out of our process?"
	],
	"connections": [
		{
			"id": "guide:interviewing",
			"why": "the same day, from both sides of the table"
		},
		{
			"id": "guide:finding-the-right-company",
			"why": "candidates read your rubrics as a sign of who you are"
		},
		{
			"id": "guide:career-ladders",
			"why": "a loop can only test the level that somebody has written down"
		},
		{
			"id": "resource:interview-signals-and-formats",
			"why": "the worksheet that goes with this chapter"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "appendix on designing a staff-plus interview loop",
			"lines": "004:4053-4116"
		},
		{
			"id": "staffeng-com",
			"where": "guide to staff-plus interview processes",
			"lines": "guide/staff-plus-interview-process:9-70"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on interviewing, on panels and leveling",
			"lines": "004:1786-1796"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding the right company, on archetypes hired",
			"lines": "004:1718-1722"
		},
		{
			"id": "single-track-in-disguise",
			"where": "which problems a level holds",
			"lines": "001:11-13"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on interviews and debriefs",
			"lines": "story/aaron-suggs:57-59"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa, on how her interview was framed",
			"lines": "story/duretti-hirpa:55"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on hiring policy",
			"lines": "story/katie-sylor-miller:89"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel, on early questions",
			"lines": "story/greg-wittel:48-50"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on vetting designs",
			"lines": "story/joy-ebertz:43"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja, on pre-mortems",
			"lines": "story/rebecca-panja:32"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on recommendations and on design documents",
			"lines": ["story/keavy-mcminn:43-47", "story/keavy-mcminn:51"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on plans and on what counted",
			"lines": ["story/dmitry-petrashko:54", "story/dmitry-petrashko:98-106"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on specialty loops and debriefs",
			"lines": [
				"story/ritu-vincent:41-43",
				"story/ritu-vincent:59",
				"story/ritu-vincent:85"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on watching people read",
			"lines": "story/michelle-bu:77"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender, on what promotion cases praise",
			"lines": "story/adam-bender:23-25"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on credentials",
			"lines": "story/stephen-wan:101"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau, on a hire",
			"lines": ["story/john-zittlau:38", "story/john-zittlau:81"]
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
			"slug": "nobody-trusts",
			"text": "Nobody trusts theirs"
		},
		{
			"depth": 2,
			"slug": "signals",
			"text": "Work back from what you need to see"
		},
		{
			"depth": 2,
			"slug": "watch-the-work",
			"text": "Don’t ask, watch"
		},
		{
			"depth": 2,
			"slug": "formats",
			"text": "Five formats and their traps"
		},
		{
			"depth": 2,
			"slug": "technical-depth",
			"text": "Where did the engineering go?"
		},
		{
			"depth": 2,
			"slug": "level-and-debrief",
			"text": "Say the level first, and debrief in silence"
		},
		{
			"depth": 2,
			"slug": "test-the-loop",
			"text": "Test it like software"
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
				createVNode(_components.p, { children: "A senior loop with harder questions finds fast senior engineers. Begin with the job instead: what will this person do in a week, and how could you watch them do it for an hour? Choose the two or three signals your opening needs most, give each one a format, and put people on the panel who have done the work or will be mentored by it. Say the level before the first conversation. Run the loop once on somebody you already trust, and ask every candidate what it failed to see." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "nobody-trusts",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "nobody-trusts",
						children: "Nobody trusts theirs"
					}), createVNode(_components.a, {
						href: "#nobody-trusts",
						class: "mark",
						"aria-label": "Link to “Nobody trusts theirs”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Larson opens his advice with a confession on the industry’s behalf: no company is sure that its ",
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
					" loop works. Part of the reason is rarity. A young company may hire one such person a year, so the process never gets the repetitions that a senior loop gets, and whoever assembles it starts from the loop at hand."
				] }),
				"\n",
				createVNode(_components.p, { children: "Seven mistakes come of that. Read the middle column aloud and see which one you have heard." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: The mistake, What the debrief sounds like (ours), What to change",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "The mistake"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What the debrief sounds like (ours)"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What to change"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Senior, only better" }),
							createVNode(_components.td, { children: "“Quick, but not quicker than our seniors.”" }),
							createVNode(_components.td, { children: "Stop timing code. Speed has little to do with impact here, and many have lost some" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Senior, only worse" }),
							createVNode(_components.td, { children: "“Slower, but that’s normal at this level.”" }),
							createVNode(_components.td, { children: "Forgiving slowness isn’t a signal. Add a session that shows a strength" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Senior, but they’ll sign" }),
							createVNode(_components.td, { children: "“Let’s give them staff and close it.”" }),
							createVNode(_components.td, { children: "Keep the title for the work. Inflate once and every later hire is in doubt" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Someone like us" }),
							createVNode(_components.td, { children: "“They’d fit right in.”" }),
							createVNode(_components.td, { children: "Ask which of the five signals that was, and what was seen" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Not better than me" }),
							createVNode(_components.td, { children: "“I’m not convinced they could do my job.”" }),
							createVNode(_components.td, { children: "Tell panelists whose job is being filled" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The reverse filter" }),
							createVNode(_components.td, { children: "Nothing. The candidate withdrew" }),
							createVNode(_components.td, { children: "Drop whiteboard algorithms and the all-junior panel" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Too keen on titles" }),
							createVNode(_components.td, { children: "“They asked about level twice.”" }),
							createVNode(_components.td, { children: "Answer the question. Wanting a first staff title isn’t vanity" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Three of these fall unevenly. The doubt about whether someone could do the interviewer’s job seems to be voiced most often about women and members of minorities.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-panel",
						id: "user-content-fnref-panel",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" “Fits right in” measures ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/#proving-yourself",
						children: "how confidence is worn"
					}),
					". And not caring about levels comes easily to people who already have money. If your debriefs contain any of the three, treat it as a fault of the loop."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The reverse filter is the costliest, because those whom you most wanted ",
					createVNode(_components.a, {
						href: "/guides/interviewing/#wrong-loop",
						children: "recognize the wrong loop"
					}),
					", leave early, and never show up in the recruiting numbers."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "signals",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "signals",
						children: "Work back from what you need to see"
					}), createVNode(_components.a, {
						href: "#signals",
						class: "mark",
						"aria-label": "Link to “Work back from what you need to see”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A good loop is reasoned from signals to formats. Two questions come before either: what must this person do, day to day, to succeed? And how could we have them actually do it in front of us?" }),
				"\n",
				createVNode(_components.p, { children: [
					"Answer the first one for ",
					createVNode(_components.em, { children: "your" }),
					" opening. Most companies hire only one or two of the ",
					createVNode(_components.a, {
						href: "/archetypes/",
						children: "archetypes"
					}),
					" under the same title, so a loop for a Tech Lead who must grow a team and one for a Solver who must enter it and leave well should differ. The book’s five signals are the menu."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Signal, What you are looking for",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Signal"
					}), createVNode(_components.th, {
						scope: "col",
						children: "What you are looking for"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Self-awareness" }), createVNode(_components.td, { children: "They own a mistake, and have become better at something they were bad at" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Judgment" }), createVNode(_components.td, { children: "They see trouble early, find a path through a vague problem, mediate an argument over tradeoffs, take risk out of a plan" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Collaboration" }), createVNode(_components.td, { children: "They work well with people junior to them, senior to them, in other functions, and with executives" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Communication" }), createVNode(_components.td, { children: "They take in what others say, and get ideas across in the forms that your company lives on, written or spoken" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Development" }), createVNode(_components.td, { children: "Where they have led, people grew and broken things got cleaned up" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Pick two or three to weigh and let the rest be a floor. Google’s version of the last row is worth borrowing: ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#the-role",
						children: "Adam Bender"
					}),
					" said in October 2022 that what ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#promotion-packet",
							"aria-describedby": "term-promotion-packet",
							children: "promotion cases"
						}), createVNode(_components.span, {
							id: "term-promotion-packet",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The written case for a promotion, best begun years early as a map of what is missing."
						})]
					}),
					" for staff praised most often was taking chaos out of the system. You can ask a candidate’s references exactly that."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "watch-the-work",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "watch-the-work",
						children: "Don’t ask, watch"
					}), createVNode(_components.a, {
						href: "#watch-the-work",
						class: "mark",
						"aria-label": "Link to “Don’t ask, watch”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The more senior the candidate, the more diplomatic the answers. Asking about mentoring gets you a fine paragraph on mentoring. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#influencing-and-advocating",
						children: "Michelle Bu"
					}),
					"’s group at Stripe stopped asking for opinions on its documents and ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/#design-docs",
						children: "watched people read them"
					}),
					". An interview can be that kind of test."
				] }),
				"\n",
				createVNode(_components.p, { children: "The stories are full of hours that would fit in a loop. The right-hand column is our translation." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 3: What they did, An hour in which you would see it",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "What they did"
					}), createVNode(_components.th, {
						scope: "col",
						children: "An hour in which you would see it"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/greg-wittel/#where-the-impact-is",
							children: "Greg Wittel"
						}), " asked, early, about vague requirements, missed failure modes, scale"] }), createVNode(_components.td, { children: "Hand over a real plan with three known holes. Listen to the first ten questions" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/joy-ebertz/#influencing-and-advocating",
							children: "Joy Ebertz"
						}), ", vetting a design, looked for what else had been considered"] }), createVNode(_components.td, { children: "Have them review a document whose alternatives section is thin" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/rebecca-panja/#how-time-is-spent",
							children: "Rebecca Panja"
						}), " held pre-mortems before launches"] }), createVNode(_components.td, { children: "Let them run one, with a product manager and two engineers of yours" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/keavy-mcminn/#influencing-and-advocating",
							children: "Keavy McMinn"
						}), " told each group what she would recommend and asked what she had missed"] }), createVNode(_components.td, { children: "A presentation, with one colleague who disagrees politely and means it" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#where-the-impact-is",
							children: "Dmitry Petrashko"
						}), " restructured well-meant plans so that most of the value came sooner"] }), createVNode(_components.td, { children: "A proposal too large for its team. Ask for the version that fits a quarter" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/ritu-vincent/#influencing-and-advocating",
							children: "Ritu Vincent"
						}), " led a team toward a decision and left it theirs"] }), createVNode(_components.td, { children: "Two of your engineers disagree over a choice; the candidate has 30 minutes with them" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "Use your own systems and your own mess. Where the candidate dislikes a decision you made, how they take it up with the person who made it is the best information of the day." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "formats",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "formats",
						children: "Five formats and their traps"
					}), createVNode(_components.a, {
						href: "#formats",
						class: "mark",
						"aria-label": "Link to “Five formats and their traps”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 4: Format, Shows best, Trap",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Format"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Shows best"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Trap"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Structured presentation, 20 to 30 minutes on a narrow subject, to peers" }),
							createVNode(_components.td, { children: "Communication, judgment, and how they talk about colleagues" }),
							createVNode(_components.td, { children: "Too broad a subject turns it into a life story" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Code review of a pull request you prepared" }),
							createVNode(_components.td, { children: "Development, communication: is it kind, clear, useful?" }),
							createVNode(_components.td, { children: "Counting defects found" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Data model, interface or architecture, walked through and then changed" }),
							createVNode(_components.td, { children: "Judgment as requirements move" }),
							createVNode(_components.td, { children: "Trying to cover everything. Keep it narrow, with further layers for those who get far" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Subject expertise: a frontend engineer with a designer and a product manager over a launch; a backend engineer with something broken" }),
							createVNode(_components.td, { children: "Collaboration, depth" }),
							createVNode(_components.td, { children: "Testing trivia from the interviewer’s own specialty" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Mentorship panel: three or four people they might mentor, with questions" }),
							createVNode(_components.td, { children: "Development, listening" }),
							createVNode(_components.td, { children: "Letting it become the whole panel" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "That last format settles an argument about who should interview. A day made only of early-career people rarely ends in an offer: they can’t weigh what they haven’t done, and people hesitate to bring in anyone above themselves. Leaving them out is as risky, since they’ll live with the result. So give them one session that only they can judge. Watch how a clumsy question is turned into a useful conversation." }),
				"\n",
				createVNode(_components.p, { children: [
					"Vincent ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#how-time-is-spent",
						children: "designed loops for particular specialties"
					}),
					" at Dropbox because she cared to. Ask who among your staff engineers would; few tasks are better suited to them. The ",
					createVNode(_components.a, {
						href: "/resources/interview-signals-and-formats/",
						children: "worksheet"
					}),
					" holds all of this in a form to fill in."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "technical-depth",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "technical-depth",
						children: "Where did the engineering go?"
					}), createVNode(_components.a, {
						href: "#technical-depth",
						class: "mark",
						"aria-label": "Link to “Where did the engineering go?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The five signals contain nothing that most people would call technical. The book says so itself, and adds that expertise runs under all of them: exercising it together with the rest is what separates a staff engineer from a senior with tenure." }),
				"\n",
				createVNode(_components.p, { children: [
					"The essay behind ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "Dual track in disguise"
					}),
					" gives you reason to be uneasy. Its complaint about ladders, that leadership manners become the bar while engineering becomes assumed, fits loops exactly. A charming candidate can pass all five rows by describing other people’s systems."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"We would take the essay’s question into the design: which technical problems belong at this level and were out of reach one level down? Put your answer in writing, and build the review, architecture or expertise session from a problem of that kind. Then read the signals off how they worked on it. Petrashko’s own ranking, for the other side: effect on the business first, collaboration second, ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#path-to-staff",
						children: "technical knowledge third"
					}),
					". He was by then the person whom others asked for technical advice, so the third place was already filled."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "level-and-debrief",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "level-and-debrief",
						children: "Say the level first, and debrief in silence"
					}), createVNode(_components.a, {
						href: "#level-and-debrief",
						class: "mark",
						"aria-label": "Link to “Say the level first, and debrief in silence”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The same performance gets read differently depending on the level in people’s heads. Two people in the stories ",
					createVNode(_components.a, {
						href: "/guides/interviewing/#leveling",
						children: "were leveled before they sat down"
					}),
					", one up by a sponsor’s word and one down by policy. Tell the panel the level, tell the candidate, and say when it becomes final."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"For the meeting afterward, copy what ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#how-time-is-spent",
						children: "Aaron Suggs"
					}),
					", who counted hiring among his duties to a team’s long-term health, had from his CTO: everybody reads everybody’s notes for five minutes before anyone speaks. Then go signal by signal. “What did you see?” outranks “what did you think?”"
				] }),
				"\n",
				createVNode(Aside, {
					title: "One loop, invented",
					children: createVNode(_components.p, { children: "A payments company of 150 engineers wants a Tech Lead for a team of seven. It weighs judgment and development. Monday: the manager tells the candidate the level and the formats. Session one, a plan with three holes, with the company’s one other staff engineer. Two, a pull request from a (consenting) junior engineer, reviewed live with its author. Three, 25 minutes on a migration the candidate led, to four peers, one of them unconvinced. Four, three people from the team, with questions. Five, the product manager, on which half of a launch to cut. No whiteboard. Notes are due before the debrief." })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "test-the-loop",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "test-the-loop",
						children: "Test it like software"
					}), createVNode(_components.a, {
						href: "#test-the-loop",
						class: "mark",
						"aria-label": "Link to “Test it like software”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"There is no loop to download, and the thinking is most of its worth. Whatever you build, try it, ask candidates what it missed, and change it. Run it first on a staff engineer you admire and who joined some other way; if they would fail, stop. Ask those who withdrew, a month later, one question: when did you decide? And after a year, reread the notes beside what became of the person. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#sponsoring-others",
						children: "John Zittlau"
					}),
					" once argued hard for a junior candidate with hardly any programming experience, and that person became a highly valued developer. Your notes should be able to say who saw it."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 15 minutes." }), " Read your last three staff debriefs with the first table beside them. Count the sentences."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, one hour." }), " With somebody who does the job, list what filled their last two weeks. Mark the three items you could watch."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Before the next candidate, two hours." }),
						" Replace one conversation with one of those, using ",
						createVNode(_components.a, {
							href: "/resources/interview-signals-and-formats/",
							children: "the worksheet"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Before the next candidate, ten minutes." }),
						" Send them ",
						createVNode(_components.a, {
							href: "/resources/interview-process-questions/",
							children: "the answers they ought to ask for"
						}),
						": formats, preparation, interviewers, and when the level is set."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter, half a day." }), " Dry-run the loop on a colleague."] }),
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
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "A session invented for one candidate." }),
						" Without a rubric it measures whether you like them, and ",
						createVNode(_components.a, {
							href: "/guides/finding-the-right-company/#meritocrats-and-proceduralists",
							children: "it tells them so"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Credentials as a filter." }), " They keep out people whose next employer will be glad of it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Work disguised as an exercise." }), " If you would ship what they make, pay for it or choose an older problem."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Six interviews, one signal." }), " If every note says “communicates well”, you ran the same session six times."] }),
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
						href: "/stories/ritu-vincent/#path-to-staff",
						children: "Ritu Vincent"
					}), " ran debriefs by the dozen each month, and drove hiring and calibration conversations."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#path-to-staff",
						children: "Stephen Wan"
					}), " failed many interviews early on for want of the right credentials, and was staff at Samsara some years later."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#management-or-not",
						children: "Stephen Kawaguchi"
					}), " kept one of his interviewers at IBM as a mentor."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#how-time-is-spent",
						children: "John Zittlau"
					}), " was handing take-home reviews and technical interviews to Jobber’s staff engineers, so that hiring could grow."] }),
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
						id: "user-content-fn-panel",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"As it appears to the author of ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", without counts. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-panel",
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
var url = "content/guides/designing-interview-loops.mdx/";
var file = "/work/wt/book/content/guides/designing-interview-loops.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/designing-interview-loops.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
