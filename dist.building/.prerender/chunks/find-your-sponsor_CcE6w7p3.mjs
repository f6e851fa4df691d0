import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/find-your-sponsor.mdx
var frontmatter = {
	"title": "Find your sponsor",
	"summary": "How to tell whether you lack the work or the advocate, find out who argues for you when you are absent, and make arguing for you easy.",
	"insight": "A promotion to staff is decided in a meeting you don't attend, so the question is who will bring you up there and what they will remember.",
	"section": "title",
	"order": 40,
	"aliases": [
		"sponsorship",
		"getting a sponsor",
		"advocate in calibration",
		"sponsor vs mentor",
		"skip-level relationship"
	],
	"asks": [
		"What is the difference between a sponsor and a mentor?",
		"Who should be my sponsor for a staff promotion?",
		"I am doing staff work and not getting promoted. Why?",
		"What should I ask my manager about getting promoted?",
		"What do I do if my manager will not support my promotion?"
	],
	"connections": [{
		"id": "guide:promotion-packets",
		"why": "the document, and the person who carries it into the meeting"
	}, {
		"id": "guide:stay-aligned-with-authority",
		"why": "what keeps a sponsor, after the promotion as before it"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding a sponsor",
			"lines": "004:1368-1408"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "the section on the sponsor problem",
			"lines": "002:24-28"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:113-117"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent",
			"lines": "story/ritu-vincent:87-117"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa",
			"lines": "story/duretti-hirpa:53-59"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:69-106"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rick Boone",
			"lines": "story/rick-boone:102-112"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn",
			"lines": "story/keavy-mcminn:77-81"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros",
			"lines": "story/silvia-botros:89-93"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:92"
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
			"slug": "two-cohorts",
			"text": "Two stuck people need opposite advice"
		},
		{
			"depth": 2,
			"slug": "what-a-sponsor-does",
			"text": "A sponsor speaks when you are absent"
		},
		{
			"depth": 2,
			"slug": "who-it-is",
			"text": "Your manager carries the case, and others decide it"
		},
		{
			"depth": 2,
			"slug": "make-it-cheap",
			"text": "Make it cheap to help you"
		},
		{
			"depth": 2,
			"slug": "better-questions",
			"text": "Ask questions that can be answered"
		},
		{
			"depth": 2,
			"slug": "long-relationship",
			"text": "A relationship, not a visit"
		},
		{
			"depth": 2,
			"slug": "nobody-yet",
			"text": "If you have nobody yet"
		},
		{
			"depth": 2,
			"slug": "when-it-fails",
			"text": "When it doesn’t work"
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
				createVNode(_components.p, { children: "Somebody with standing has to argue for you in a room that you can’t enter. For staff that is nearly always your manager, backed by a manager further up who knows your work well enough to speak about it from memory.\nTell your manager outright that you want the title. Then take the effort out of helping you: a packet that is ready, a specific question, a problem of theirs that you have taken off their hands.\nIf six honest months of this go nowhere, look for another team, and ask your skip-level for help in finding one." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "two-cohorts",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "two-cohorts",
						children: "Two stuck people need opposite advice"
					}), createVNode(_components.a, {
						href: "#two-cohorts",
						class: "mark",
						"aria-label": "Link to “Two stuck people need opposite advice”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"People who are stuck below staff tend to say the same thing, that their work isn’t recognized. The book sorts them into two groups. The first has misjudged its own effect and isn’t yet doing the job. The second does it, can show it, is known for it, and has nobody pushing. Both get the same advice from managers and peers: finish a ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					", ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "make space for others"
					}),
					". For the first group that is right. For the second it is one more year of proof for a case that nobody will present."
				] }),
				"\n",
				createVNode(_components.p, { children: "Work out which you are before you accept any advice." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Sign, You may lack the work, You may lack the sponsor",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Sign"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "You may lack the work"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "You may lack the sponsor"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Feedback on your packet" }),
							createVNode(_components.td, { children: "people agree on the same one or two gaps" }),
							createVNode(_components.td, { children: "each reader names a different gap, or none" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "After a cycle without promotion" }),
							createVNode(_components.td, { children: "you are told what was missing" }),
							createVNode(_components.td, { children: "you learn that your name hardly came up" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Your manager’s account of your work" }),
							createVNode(_components.td, { children: "more modest than yours" }),
							createVNode(_components.td, { children: "warm, accurate, and never repeated upward" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Peers who hold the title" }),
							createVNode(_components.td, { children: "see you as strong and not there yet" }),
							createVNode(_components.td, { children: "are surprised that you don’t have it" })
						] })
					] })] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-a-sponsor-does",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-a-sponsor-does",
						children: "A sponsor speaks when you are absent"
					}), createVNode(_components.a, {
						href: "#what-a-sponsor-does",
						class: "mark",
						"aria-label": "Link to “A sponsor speaks when you are absent”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A mentor tells you what they would do. A sponsor tells other people about you, in the places where scarce things such as promotions and raises are shared out. ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#sponsoring-others",
						children: "Dmitry Petrashko"
					}),
					", asked in May 2020, put the difference by its result: mentoring helps a person grow; ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#sponsorship",
							"aria-describedby": "term-sponsorship",
							children: "sponsoring"
						}), createVNode(_components.span, {
							id: "term-sponsorship",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
						})]
					}),
					" puts them where they can show that they have. Lara Hogan has written ",
					createVNode(_components.a, {
						href: "/sources/#what-does-sponsorship-look-like",
						children: "at length about the practice"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"One of our essays is blunt about how much hangs on it. In its author’s experience most promotions to staff turn on a senior person saying, during calibration, that this is the engineer to bet on. Meeting the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#rubric",
							"aria-describedby": "term-rubric",
							children: "rubric"
						}), createVNode(_components.span, {
							id: "term-rubric",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A written description of what weak, good and excellent look like, by which an answer or a person’s work is judged."
						})]
					}),
					" is necessary and isn’t what decides.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-advocacy",
						id: "user-content-fnref-advocacy",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" School trains us to expect the reverse, a solo exam with a fair marker. Promotion is a team game, and Julia Grace, then at Slack, once warned the book’s author that whoever plays those alone loses."
				] }),
				"\n",
				createVNode(_components.p, { children: "Knowing who will speak for you, and letting them see your work, is therefore part of the work. Nobody has to flatter anyone." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "who-it-is",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "who-it-is",
						children: "Your manager carries the case, and others decide it"
					}), createVNode(_components.a, {
						href: "#who-it-is",
						class: "mark",
						"aria-label": "Link to “Your manager carries the case, and others decide it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Who should the sponsor be? The sources disagree, and the disagreement is instructive." }),
				"\n",
				createVNode(_components.p, { children: [
					"The book says your direct manager, almost without exception. The manager turns your draft into the official form, answers when colleagues probe it, and is the one who must be frank with you about what is missing. ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#advice",
						children: "Katie Sylor-Miller"
					}),
					", interviewed at Etsy in August 2020, said that it is neither your peers nor really your manager. She had been put forward twice without success. The third time worked, she thought, because a director backed her, and so she sends people to meet their director or vice president."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The two are describing different moments. Your manager ",
					createVNode(_components.em, { children: "carries" }),
					" the case, and at most companies no one else can. The people one or two levels up ",
					createVNode(_components.em, { children: "decide" }),
					" it, and they support cases they recognize. You need both, in this proportion: a deep relationship with the first, and just enough contact with the second that they could describe something you did two months after hearing of it."
				] }),
				"\n",
				createVNode(_components.p, { children: "Invest upward sooner if your manager has never promoted anybody to staff. They will misjudge something, and a director who has done it before can warn you both." }),
				"\n",
				createVNode(_components.p, { children: [
					"How much an invested manager can do, and how little an overstretched one, shows in the ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/#who-writes",
						children: "two promotions of one engineer"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "make-it-cheap",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "make-it-cheap",
						children: "Make it cheap to help you"
					}), createVNode(_components.a, {
						href: "#make-it-cheap",
						class: "mark",
						"aria-label": "Link to “Make it cheap to help you”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Sponsors have more capital than time. Many people find one, tell them their hopes, and wait. Nothing happens, because the next step was left to the busiest person involved." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Begin by saying it." }),
					" ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#advice",
						children: "Ritu Vincent"
					}),
					", who had been a manager as well as a staff engineer, made this her advice in March 2020. Early on she had told her managers what she thought they wished to hear: that a project was going well when it was going badly, that work interested her when it didn’t. When she managed people herself she went looking for reasons to promote them, and saw what her own politeness had hidden."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Then ask how you can support their support." }),
					" Bring the ",
					createVNode(_components.a, {
						href: "/resources/promotion-packet-template/",
						children: "packet"
					}),
					" with its gaps marked, the three facts they could use in a meeting, the name of someone in another group who would confirm them. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}),
					" gave newer staff engineers a rule that fits here as well: take your manager several possible solutions with the problem, since judging a proposal costs less than inventing one."
				] }),
				"\n",
				createVNode(Aside, {
					title: "Words you could use on Tuesday (invented)",
					children: createVNode(_components.p, { children: "I would like to be recognized as a staff engineer, and I would rather work toward it with you than guess. Here is my packet as it stands, with the two parts I think are weak. Could we spend half of our next one-on-one on those? And when the leads talk about the billing migration, these are the three facts that I hope somebody mentions." })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "better-questions",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "better-questions",
						children: "Ask questions that can be answered"
					}), createVNode(_components.a, {
						href: "#better-questions",
						class: "mark",
						"aria-label": "Link to “Ask questions that can be answered”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Managers asked a question beyond their knowledge seldom say so. They make something up, and “take on bigger, higher-impact projects” is what it usually sounds like. If that is what you hear, you went about it the wrong way, asked the wrong question, or asked the wrong person. The remedy is to do some of the thinking first." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Question, What you will learn",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Question"
					}), createVNode(_components.th, {
						scope: "col",
						children: "What you will learn"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "What do I need for staff?" }), createVNode(_components.td, { children: "the ladder, recited" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "If I am turned down this time, what will the likely reason be?" }), createVNode(_components.td, { children: "the doubt that your manager already has" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Which one thing would strengthen my case most?" }), createVNode(_components.td, { children: "a choice between things that you listed" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "I led the invoice rewrite as staff work. It slipped by a month and support was caught off guard. What should I have done differently?" }), createVNode(_components.td, { children: "something true about how you work" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The last kind helps most and is the easiest to answer, even for somebody who barely followed the project. An essay we draw on elsewhere recommends ",
					createVNode(_components.a, {
						href: "/guides/problems-not-projects/",
						children: "the plain first question"
					}),
					" as well, and there is no conflict: ask it once, then keep asking the fourth."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "long-relationship",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "long-relationship",
						children: "A relationship, not a visit"
					}), createVNode(_components.a, {
						href: "#long-relationship",
						class: "mark",
						"aria-label": "Link to “A relationship, not a visit”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The author had a colleague who was seldom in the office and could be found there without fail in the week before promotions were settled. People noticed. Sponsors are asked for things all day, and they can tell who turns up only at harvest time." }),
				"\n",
				createVNode(_components.p, { children: [
					"Pay in over years. When your sponsor needs people for a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#working-group",
							"aria-describedby": "term-working-group",
							children: "working group"
						}), createVNode(_components.span, {
							id: "term-working-group",
							class: "def",
							"data-pagefind-ignore": "",
							children: "People from several teams who meet on one subject until it is settled."
						})]
					}),
					", join, and do what you said you would. Know what they are trying to bring about, and ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "stay aligned with it"
					}),
					" or say early that you can’t."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "nobody-yet",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "nobody-yet",
						children: "If you have nobody yet"
					}), createVNode(_components.a, {
						href: "#nobody-yet",
						class: "mark",
						"aria-label": "Link to “If you have nobody yet”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "General networking won’t produce a sponsor. Working next to senior people who can see what you do will, and the stories show how far such a thing can carry." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rick-boone/#path-to-staff",
						children: "Rick Boone"
					}), ", at Uber, had worked on the culture of his group for eighteen months, and once stood up at an open meeting to ask people for a more constructive way to raise concerns. When the strategic advisor to his vice president left and was asked for successors, Boone was one of the two he named. He hadn’t applied; his values had been seen."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}), " was hired as principal at Fastly with the help of an advocate who had never worked with her directly and knew her work all the same."] }),
					"\n",
					createVNode(_components.li, { children: [
						"Two stories meet in one name. Marc Hedlund was the person whom ",
						createVNode(_components.a, {
							href: "/stories/duretti-hirpa/#path-to-staff",
							children: "Duretti Hirpa"
						}),
						" approached about a job at Mailchimp, and who ",
						createVNode(_components.a, {
							href: "/guides/interviewing/#leveling",
							children: "set her interview up as one for staff"
						}),
						"; he was also the manager whose advice on reviews helped Williams. Among 25 paths, one person appears on two."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Sponsors who aren’t managers count too. The two principal engineers on Williams’s first Mailchimp project, with his manager, took care that he was ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#staff-project",
						children: "the one presenting"
					}),
					", to all of engineering and then to the whole company, though they led the work."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "when-it-fails",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "when-it-fails",
						children: "When it doesn’t work"
					}), createVNode(_components.a, {
						href: "#when-it-fails",
						class: "mark",
						"aria-label": "Link to “When it doesn’t work”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "You don’t have to like your manager. If the two of you can’t work together, though, you won’t be promoted: they shape both what you achieve and how it is seen. And a fine relationship may end when the manager leaves, which usually restarts your clock. (Sometimes a new manager, eager to prove themselves to you, speeds it up.)" }),
				"\n",
				createVNode(_components.p, { children: [
					"Don’t run at the first friction. Many companies want your manager’s consent for a transfer, so you may spend goodwill on a move you can’t make. You would also miss the practice: influencing people whose aims and style differ from yours is most of the job you are asking for. Give it six months of real effort. After that, look at other teams, with the skip-level manager who has come to know you as your guide, and then at ",
					createVNode(_components.a, {
						href: "/guides/deciding-to-switch/",
						children: "other companies"
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 15 minutes." }), " Use the table of signs. Decide which group you are probably in and name the evidence against it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next one-on-one, ten minutes." }), " Say the goal in one sentence. Ask the second question from the table."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Within two weeks, 30 minutes." }), " Meet your skip-level manager. Bring one problem of theirs that you understand and what you are doing about it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Every month, 20 minutes." }), " Send your sponsor three facts worth repeating, and ask what you could take off their list."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "In six months, 30 minutes." }), " Reread your notes. If the answers keep changing, start looking."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Mentors mistaken for sponsors." }), " Ask yourself where this person has said your name this year."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A sponsor with no seat." }), " Warmth from somebody outside the deciding meeting helps only if they talk to someone inside."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Pressing for an answer." }), " An invented gap sends you off for two quarters."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Spending a sponsor’s name carelessly." }), " Their judgment is being judged through yours."] }),
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
						href: "/stories/stephen-kawaguchi/#sponsoring-others",
						children: "Stephen Kawaguchi"
					}), " argued with IBM’s senior leaders for actual promotions, and called sponsorship active mentorship."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ritu-vincent/#path-to-staff",
						children: "Ritu Vincent"
					}), " put her bond with her manager and her skip-level manager among the main reasons that she reached staff."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#sponsoring-others",
						children: "Rebecca Panja"
					}), " had once supposed that only managers and leaders can sponsor, and came to see that anybody can."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/diana-pojar/#path-to-staff",
						children: "Diana Pojar"
					}), " heard from her manager that she was working at the next level already and that he meant to put her up."] }),
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
						id: "user-content-fn-advocacy",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"One experienced author’s observation, not a count: ",
								createVNode(_components.a, {
									href: "/sources/#how-i-think-about-the-staff-track",
									children: "How I Think About the Staff Engineer Track"
								}),
								", the section on sponsors. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-advocacy",
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
var url = "content/guides/find-your-sponsor.mdx/";
var file = "/work/wt/book/content/guides/find-your-sponsor.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/find-your-sponsor.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
