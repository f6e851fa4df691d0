import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/present-to-executives.mdx
var frontmatter = {
	"title": "Present to executives",
	"summary": "Prepare a short document and a series of conversations so that an executive meeting gives you their perspective and a decision you can use.",
	"insight": "Go into the executive meeting to learn how they see the problem; the persuading belongs in the weeks before it.",
	"section": "operating",
	"order": 100,
	"aliases": [
		"presenting to leadership",
		"executive presentation",
		"exec review",
		"presenting to the CTO"
	],
	"asks": [
		"How do I present a technical proposal to executives?",
		"Why did my executive presentation go badly?",
		"How do I open a document for the CTO?",
		"Should I get buy-in before the meeting?",
		"What do I do when an executive disagrees with my proposal?",
		"What is SCQA?"
	],
	"connections": [{
		"id": "guide:stay-aligned-with-authority",
		"why": "alignment comes first; a presentation can't replace it"
	}, {
		"id": "resource:scqa-template",
		"why": "the opening paragraph, with blanks to fill"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on presenting to executives",
			"lines": "004:1186-1255"
		},
		{
			"id": "staffeng-com",
			"where": "guide on presenting to executives",
			"lines": "guide/present-to-executives:10-30"
		},
		{
			"id": "the-pyramid-principle",
			"where": "as the book summarizes it",
			"lines": "004:1212-1231"
		},
		{
			"id": "single-track-in-disguise",
			"where": "technical review presentations",
			"lines": "001:20"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman, on the technical strategy",
			"lines": "story/damian-schenkelman:71-83"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau, on the database proposal",
			"lines": "story/john-zittlau:61-69"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:100-102"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on making a case",
			"lines": "story/alex-kessinger:119-125"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on reviewing documents",
			"lines": "story/michelle-bu:77"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on reading time",
			"lines": "story/aaron-suggs:55-57"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on adopting reliability objectives",
			"lines": "story/stephen-wan:55-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja, on framing achievements",
			"lines": "story/rebecca-panja:41"
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
			"slug": "processed-reality",
			"text": "Executives read a processed version of reality"
		},
		{
			"depth": 2,
			"slug": "three-meetings",
			"text": "Know which of three meetings it is"
		},
		{
			"depth": 2,
			"slug": "scqa",
			"text": "Open with SCQA"
		},
		{
			"depth": 2,
			"slug": "minto-pyramid",
			"text": "Build the pyramid when people get lost"
		},
		{
			"depth": 2,
			"slug": "their-terms",
			"text": "Use their terms for what’s at stake"
		},
		{
			"depth": 2,
			"slug": "nemawashi",
			"text": "Decide in advance, one conversation at a time"
		},
		{
			"depth": 2,
			"slug": "in-the-room",
			"text": "In the room, collect"
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
	}, { Aside, Figure } = _components;
	if (!Aside) _missingMdxReference("Aside", true);
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
				createVNode(_components.p, { children: "Find out how this executive likes to take in information and why you are meeting: planning, status or a misalignment. Write two pages that open with situation, complication,\nquestion and answer. Take them to the people who will be in the room, one by one, before the day. In the meeting collect what the executive sees that you don’t, and let the agenda bend. If you do only\none thing, send an early draft to an executive who will attend, ask what to change, and change it." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "processed-reality",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "processed-reality",
						children: "Executives read a processed version of reality"
					}), createVNode(_components.a, {
						href: "#processed-reality",
						class: "mark",
						"aria-label": "Link to “Executives read a processed version of reality”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"As you advance, more of what you want depends on people several levels up. ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "Getting into the room"
					}),
					" is one skill; this is the other, and you’ll often have a single turn before they decide. Two ordinary difficulties apply. They have little time, and although nearly all of\nthem are outstanding at something, it may well not be your subject."
				] }),
				"\n",
				createVNode(_components.p, { children: "The third difficulty catches people out. Over the years an executive has become very good at one way of taking information in, and everyone around them has learned to serve it that way. Bring it in another form\nand both sides leave puzzled. Will Larson’s book describes two types. The table adds the case you will most often be in." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: What you see, What is going on, What to do",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "What you see"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What is going on"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What to do"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A burst of detailed questions on slide two, in no visible order" }),
							createVNode(_components.td, { children: "They are matching your case against ones they have lived through" }),
							createVNode(_components.td, { children: "Drop the sequence. Know the details cold and let them drive" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Claims wave past until somebody asks for the numbers" }),
							createVNode(_components.td, { children: "Anything not tied to data counts as unsupported" }),
							createVNode(_components.td, { children: "Put each figure beside its claim. An appendix is too late" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "You have never met" }),
							createVNode(_components.td, { children: "You don’t know, and neither does your deck" }),
							createVNode(_components.td, { children: [
								"Ask their ",
								createVNode(_components.span, {
									class: "term",
									children: [createVNode(_components.a, {
										href: "/glossary/#chief-of-staff",
										"aria-describedby": "term-chief-of-staff",
										children: "chief of staff"
									}), createVNode(_components.span, {
										id: "term-chief-of-staff",
										class: "def",
										"data-pagefind-ignore": "",
										children: "The person who keeps a leadership group itself running well; the engineering is somebody else’s, often a Right Hand’s."
									})]
								}),
								", or someone who presented last month"
							] })
						] })
					] })] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "three-meetings",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "three-meetings",
						children: "Know which of three meetings it is"
					}), createVNode(_components.a, {
						href: "#three-meetings",
						class: "mark",
						"aria-label": "Link to “Know which of three meetings it is”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Nearly every conversation with an executive is for planning, for status or for resolving a misalignment. You may arrive hoping to inform somebody or to change their mind. In all three the better goal is to get as much\nof their perspective as you can." }),
				"\n",
				createVNode(_components.p, { children: "It sounds meek, and it pays. Try to change minds in the room and you’ll probably look inflexible. Try to learn how your work can serve their priorities and you’ll look strategic, and go home with constraints that nobody\nhad told you. Most plans can be bent to fit, once you know." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "scqa",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "scqa",
						children: "Open with SCQA"
					}), createVNode(_components.a, {
						href: "#scqa",
						class: "mark",
						"aria-label": "Link to “Open with SCQA”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Writing the document makes you think the matter through, and a fixed shape keeps the reader on what counts. The book recommends one opening paragraph for every document. In order: the ",
					createVNode(_components.strong, { children: "situation" }),
					", the ",
					createVNode(_components.strong, { children: "complication" }),
					" that makes it a problem,\nthe ",
					createVNode(_components.strong, { children: "question" }),
					" that follows, and your best ",
					createVNode(_components.strong, { children: "answer" }),
					"."
				] }),
				"\n",
				createVNode(Aside, {
					title: "An invented opening",
					children: [
						createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Situation." }), " Forty teams deploy through one pipeline. Last year a deploy took twelve minutes; it now takes thirty-one."] }),
						createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Complication." }), " Teams have begun to batch their changes, so each deploy carries more, and four of the last six rollbacks took out somebody else’s feature. We sign two customers in March whose contracts count outages."] }),
						createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Question." }), " Do we fund a rebuild of the pipeline before March, or limit what can be deployed together?"] }),
						createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Answer." }), " Limit it now, with two engineers for six weeks, and decide on the rebuild in April with the measurements."] }),
						createVNode(_components.p, { children: "The company and the numbers don’t exist." })
					]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Four things make it work. The situation holds nothing anyone would dispute. The complication says why now. There is exactly one question. The answer is a commitment that somebody could say no to. Often this paragraph is all that gets discussed, and the pages behind it will still have done their work on you. ",
					createVNode(_components.a, {
						href: "/resources/scqa-template/",
						children: "The SCQA\ntemplate"
					}),
					" has blanks to fill."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"If you can’t write it, the proposal isn’t ready. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}),
					", staff engineer at Mailchimp in July 2020, took his own failure to get a problem into one coherent paragraph as a sign that he had more to find out, or a rough time coming with the people he had to convince."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "minto-pyramid",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "minto-pyramid",
						children: "Build the pyramid when people get lost"
					}), createVNode(_components.a, {
						href: "#minto-pyramid",
						class: "mark",
						"aria-label": "Link to “Build the pyramid when people get lost”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/sources/#the-pyramid-principle",
						children: "Barbara Minto’s pyramid"
					}),
					" gives the same discipline to the rest of the document. Its rule is that the summary precedes what it summarizes.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-minto",
						id: "user-content-fnref-minto",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) })
				] }),
				"\n",
				createVNode(Figure, { id: "minto-pyramid" }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: "Write down every argument for your answer, in any order." }),
					"\n",
					createVNode(_components.li, { children: "Group those that belong together, and shape the groups into three arguments at the top." }),
					"\n",
					createVNode(_components.li, { children: "Give each at most three supports. Each argument must sum up what stands under it. Repeat downward while it helps." }),
					"\n",
					createVNode(_components.li, { children: "In every group, put the weightiest first." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "For the invented pipeline the three might be that limits cut the blast radius at once, that the rebuild can’t land by March, and that six weeks of measurement will halve the rebuild’s unknowns. A reader who stops there still has the whole case. School teaches the reverse: method, evidence, conclusion at the end. Executives\nrarely stay for the end." }),
				"\n",
				createVNode(_components.p, { children: "The author found SCQA useful at once. The pyramid first struck him as a piece of Brutalist architecture, though he came around. He suggests adopting it only if people tell you that you’re hard to follow." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "their-terms",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "their-terms",
						children: "Use their terms for what’s at stake"
					}), createVNode(_components.a, {
						href: "#their-terms",
						class: "mark",
						"aria-label": "Link to “Use their terms for what’s at stake”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#influencing-and-advocating",
						children: "Damian Schenkelman"
					}),
					" prepared the same ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/#rumors",
						children: "technical strategy"
					}),
					" twice at Auth0, before August 2020. The executive version was succinct, with analogies from outside technology and solutions that could be acted on. The technical version was far more detailed and used\nthe vocabulary its audience worked in. ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#influencing-and-advocating",
						children: "Stephen Wan"
					}),
					" had the same two conversations about ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#service-level-objective",
							"aria-describedby": "term-service-level-objective",
							children: "reliability objectives"
						}), createVNode(_components.span, {
							id: "term-service-level-objective",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A reliability target that can be measured, for instance that 99.9 percent of requests are answered within half a second."
						})]
					}),
					" at Samsara: how to use the tools with engineers, why it was worth their effort with directors."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/john-zittlau/#influencing-and-advocating",
					children: "John Zittlau"
				}), " shows what goes into the short version. To get Jobber to slow or stop other work for the sake of database scaling, he demonstrated the limits, said how and when they would hold back the company’s growth, offered a path with its expected return, and laid out people and durations so that others could plan around it. It was\napproved, and finished."] }),
				"\n",
				createVNode(_components.p, { children: [
					"For work whose value resists a number, ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#influencing-and-advocating",
						children: "Alex Kessinger"
					}),
					" of Stitch Fix thought that a risk or an incident makes as strong a story as a new feature, and that for the vaguest investments you describe what the work is like now and how that would change. ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#path-to-staff",
						children: "Rebecca Panja"
					}),
					" of Medium found that framing things as impact on the company helped above all when the audience wasn’t technical."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "nemawashi",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "nemawashi",
						children: "Decide in advance, one conversation at a time"
					}), createVNode(_components.a, {
						href: "#nemawashi",
						class: "mark",
						"aria-label": "Link to “Decide in advance, one conversation at a time”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Take the draft around before the meeting. The Japanese word for this is nemawashi, and it removes more surprises than any polish. Some of your peers have faced these executives before; they know what happens on slide two." }),
				"\n",
				createVNode(_components.p, { children: [
					"Schenkelman used the word for what he did with that strategy. He went to his VP of engineering, other executives, peers and senior leaders, and asked each for thoughts. By the time they met, nobody was seeing the ideas for the first time. The meeting could then go to tradeoffs and reach a set of decisions, which went into ",
					createVNode(_components.a, {
						href: "/resources/decision-log-template/",
						children: "a decision log"
					}),
					"\nwith named owners, in writing."
				] }),
				"\n",
				createVNode(_components.p, { children: "There is a tension here worth seeing. The book says not to come to change minds; Schenkelman was openly collecting buy-in. The two agree about the room and differ only about the calendar. Minds change better in private, early, where nobody has to retreat in front of others, and where your plan can still change too. A round of visits after which the draft is word for\nword the same wasn’t nemawashi." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/guides/engineering-strategy/#design-docs",
					children: "Watching somebody read"
				}), " the draft helps as well."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "in-the-room",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "in-the-room",
						children: "In the room, collect"
					}), createVNode(_components.a, {
						href: "#in-the-room",
						class: "mark",
						"aria-label": "Link to “In the room, collect”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Set an agenda and hold it loosely. A good meeting with executives is one in which they talk to each other about your problem. Some people judge every meeting by its list of actions; the book thinks that undervalues the relationships formed there." }),
				"\n",
				createVNode(_components.p, { children: [
					"Consider silence at the start. A technique that ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#how-time-is-spent",
						children: "Aaron Suggs"
					}),
					" of Glossier had from his CTO is to schedule reading time, five minutes in his example, so that everyone has truly read the thing. It ends the presentation you were dreading and starts the discussion you wanted."
				] }),
				"\n",
				createVNode(_components.p, { children: "Write down every objection, including the badly phrased ones, and thank people for them. An executive often has the right worry and the wrong words. If a decision is going against you, add one or two facts that bear on it and then stop. You’ll do more with a good note two weeks later, since almost every decision gets reconsidered, several times in two years by the\nauthor’s reckoning." }),
				"\n",
				createVNode(_components.p, { children: [
					"You can practice where less is at stake. One ",
					createVNode(_components.a, {
						href: "/sources/#single-track-in-disguise",
						children: "essay on ladders"
					}),
					" proposes that senior engineers argue a case for ten minutes, four times a year, to managers and peers: the problem, why this one, what was built, and the evidence. There is ",
					createVNode(_components.a, {
						href: "/resources/technical-review-presentation/",
						children: "a template for it"
					}),
					"."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 20 minutes." }), " Rewrite the first paragraph of your current proposal as four sentences: situation, complication, question, answer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 15 minutes." }), " Ask two people who have presented to this executive what happened in the first five minutes."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Two weeks before, one hour a person." }), " Show the draft to everyone who will be in the room. Change something after each visit and tell them what."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "One week before." }), " Send it to an executive who will attend, with one line: what should I change?"] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Within a day after, 30 minutes." }), " Send back the decisions, owners, open questions and what you heard, and ask what you got wrong."] }),
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
				createVNode(_components.p, { children: "These are the book’s five, with what they look like from your side of the table." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Fighting feedback." }), " You answer a clumsy objection so well that nobody offers another. They are keeping the useful ones."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Hiding a problem." }), " Evasion always goes badly, worst when an executive has already smelled it. Agree, and follow up with data. Once it is out, it can be solved."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "A question with no answer." }),
						" Elsewhere ",
						createVNode(_components.a, {
							href: "/guides/stay-aligned-with-authority/#information-or-request",
							children: "a bare report can be right"
						}),
						". Here, bringing no proposal makes them wonder whether they need someone more senior."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The academic style." }), " Background, method, results, conclusion: by slide nine you are presenting to people reading email."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Fixation on one outcome." }), " You miss the moment when it stopped being possible, and the context you lack that explains why."] }),
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
						href: "/stories/dmitry-petrashko/#how-time-is-spent",
						children: "Dmitry Petrashko"
					}), " gave a new project one week of writing, and the next to carrying the proposal around Stripe and answering what came back."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ryan-bergman/#influencing-and-advocating",
						children: "Ryan Bergman"
					}), " went from one product owner to the next at John Deere, showing each what their own system would gain."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rick-boone/#the-role",
						children: "Rick Boone"
					}), " came back from each problem with a recommendation for Uber’s vice president of infrastructure."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/silvia-botros/#influencing-and-advocating",
						children: "Silvia Botros"
					}), " saw, once she sat where priorities were settled, everything else that her request competed with."] }),
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
						id: "user-content-fn-minto",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Barbara Minto, in ",
								createVNode(_components.a, {
									href: "/sources/#the-pyramid-principle",
									children: "The Pyramid Principle"
								}),
								", as reported by ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								"; the book calls it the most influential work on business communication. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-minto",
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
var url = "content/guides/present-to-executives.mdx/";
var file = "/work/wt/book/content/guides/present-to-executives.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/present-to-executives.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
