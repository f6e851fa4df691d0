import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/managing-staff-engineers.mdx
var frontmatter = {
	"title": "Managing staff engineers",
	"summary": "Fifteen things a manager owes a staff engineer, in five groups, each with the sign that it is missing and a story that shows it done.",
	"insight": "Hand a staff engineer a problem you haven't tidied, the news you have, a reaction every week and your name, and keep your own work to yourself.",
	"section": "managers",
	"order": 20,
	"aliases": [
		"how to manage staff engineers",
		"managing principal engineers",
		"staff purgatory",
		"manager overflow",
		"supporting senior ICs"
	],
	"asks": [
		"How do I manage a staff engineer?",
		"What should I put in a one-on-one with a principal engineer?",
		"How do I judge somebody who is supposed to advise me?",
		"How do I give feedback to a staff engineer?",
		"What do I do with a staff engineer nobody wants to involve?"
	],
	"connections": [
		{
			"id": "guide:find-your-sponsor",
			"why": "the same relationship, seen by the person you sponsor"
		},
		{
			"id": "guide:dual-track-in-disguise",
			"why": "checks whether your bar rewards engineering or only leadership manners"
		},
		{
			"id": "resource:scope-document",
			"why": "gives both of you the same page about what they hold"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "appendix on managing staff-plus engineers",
			"lines": "004:4018-4051"
		},
		{
			"id": "staffeng-com",
			"where": "guide to managing staff-plus engineers",
			"lines": "guide/managing-staff-plus-engineers:9-31"
		},
		{
			"id": "staff-engineer-book",
			"where": "foreword by Tanya Reilly, on what managers don't know",
			"lines": "004:122-126"
		},
		{
			"id": "single-track-in-disguise",
			"where": "scope documents, and progress nobody sees",
			"lines": "001:14-19"
		},
		{
			"id": "resilient-management",
			"where": "named by the book for the fundamentals of managing",
			"lines": "004:4022"
		},
		{
			"id": "the-managers-path",
			"where": "named by the book for the fundamentals of managing",
			"lines": "004:4022"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on giving away the hard pieces and on honesty",
			"lines": [
				"story/ritu-vincent:23",
				"story/ritu-vincent:53",
				"story/ritu-vincent:111-117"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on a manager who returned questions",
			"lines": "story/joy-ebertz:99"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on being trusted to find the strategy",
			"lines": "story/keavy-mcminn:61-65"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rick Boone, on the vice president's name and question",
			"lines": ["story/rick-boone:61", "story/rick-boone:83-85"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on planning",
			"lines": "story/nelson-elhage:69-71"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on roadmaps, code and a VP's feedback",
			"lines": [
				"story/silvia-botros:43-51",
				"story/silvia-botros:71",
				"story/silvia-botros:115-119"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on losing the board",
			"lines": "story/katie-sylor-miller:43-45"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on energy, reinforcement and loneliness",
			"lines": [
				"story/michelle-bu:47-51",
				"story/michelle-bu:59",
				"story/michelle-bu:157"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on one sentence of advice and on being copied",
			"lines": ["story/aaron-suggs:43-45", "story/aaron-suggs:101-103"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on collaboration, evaluation and agreed compromises",
			"lines": [
				"story/dmitry-petrashko:98-108",
				"story/dmitry-petrashko:124",
				"story/dmitry-petrashko:138"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on capacity and exhaustion",
			"lines": ["story/stephen-wan:43", "story/stephen-wan:127"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams, on doing a manager's work",
			"lines": "story/ras-kasa-williams:15-37"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau, on time in teams",
			"lines": "story/john-zittlau:36"
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
			"slug": "a-different-job",
			"text": "The last promotion changed the work itself"
		},
		{
			"depth": 2,
			"slug": "backing",
			"text": "Back more than you direct"
		},
		{
			"depth": 2,
			"slug": "context",
			"text": "Pass on what you know, sooner"
		},
		{
			"depth": 2,
			"slug": "reaction",
			"text": "Say how it’s going, every week"
		},
		{
			"depth": 2,
			"slug": "shape",
			"text": "Guard the shape of the job"
		},
		{
			"depth": 2,
			"slug": "whole-role",
			"text": "Ask for the whole role"
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
				createVNode(_components.p, { children: "If you direct a staff engineer daily, you have them in the wrong job; if they hear nothing from you in a week, you are slowing them down. Give them a problem space instead of a task, your news as it happens, a reaction with its reason every week, and your standing when they start something. Keep the one-on-one on the day everything burns. Take your own overflow back, and ask for the whole role, manners included." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "a-different-job",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "a-different-job",
						children: "The last promotion changed the work itself"
					}), createVNode(_components.a, {
						href: "#a-different-job",
						class: "mark",
						"aria-label": "Link to “The last promotion changed the work itself”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Earlier promotions mostly asked for more of the same, so being a good manager meant stretching someone. This one swaps the job. In her foreword to ",
					createVNode(_components.em, { children: "Staff Engineer" }),
					", Tanya Reilly lists ",
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "what managers don’t know"
					}),
					" about it: how to tell whether a report is on the right things when that report is meant to advise ",
					createVNode(_components.em, { children: "you" }),
					", which behavior to expect of everybody’s role model, and how much code there ought to be."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The basics still hold, and ",
					createVNode(_components.a, {
						href: "/sources/#resilient-management",
						children: "Resilient Management"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/sources/#the-managers-path",
						children: "The Manager’s Path"
					}),
					" cover them. The author’s appendix adds fifteen practices for this level. We count them into five groups.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-fifteen",
						id: "user-content-fnref-fifteen",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) })
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: You owe them, The practices, Missing when",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "You owe them"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "The practices"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Missing when"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Backing" }),
							createVNode(_components.td, { children: "Sponsor more than you direct. Give unrefined problems. Cede ownership." }),
							createVNode(_components.td, { children: "They have stopped proposing" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Your context" }),
							createVNode(_components.td, { children: "Keep them informed. Bring them into planning. Share rooms, not status." }),
							createVNode(_components.td, { children: "Their design assumes last month’s priorities" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A reaction" }),
							createVNode(_components.td, { children: "Feedback with reasons. A new idea of success. Appreciation. A reminder that they are watched." }),
							createVNode(_components.td, { children: "They change approach every few weeks" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The shape of the job" }),
							createVNode(_components.td, { children: "Time to think, in touch with the ground. Agreed independence. Little overflow." }),
							createVNode(_components.td, { children: "Your coordination fills their calendar" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The whole bar" }),
							createVNode(_components.td, { children: "Business alignment. The full role." }),
							createVNode(_components.td, { children: "Plans are routed around them" })
						] })
					] })] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "backing",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "backing",
						children: "Back more than you direct"
					}), createVNode(_components.a, {
						href: "#backing",
						class: "mark",
						"aria-label": "Link to “Back more than you direct”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Picking the right problem is worth at least as much as solving it, and you can’t get that judgment from somebody to whom you hand the answer. They know the technology better than you. Leave the narrowing to them." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: An invented example",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.td, {}), createVNode(_components.th, {
						scope: "col",
						children: "An invented example"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Too refined" }), createVNode(_components.td, { children: "“Put a cache in front of the build service by June.”" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Unrefined" }), createVNode(_components.td, { children: "“Engineers wait on builds, it’s getting worse, and I don’t know why. In four weeks, tell me what the problem is and what it costs to leave it.”" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Abandoned" }), createVNode(_components.td, { children: "“Have a look at productivity,” and then silence until the review." })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"When Fastly hired ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					", she asked what it had in mind for a strategy and by when. They wanted her to tell them. That takes nerve from the employer, and it is also how a new hire learns that the trust is real."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Ceding means naming the piece: from today ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#technical-quality",
							"aria-describedby": "term-technical-quality",
							children: "technical quality"
						}), createVNode(_components.span, {
							id: "term-technical-quality",
							class: "def",
							"data-pagefind-ignore": "",
							children: "How well software supports the changes still to come; in a company that grows, it is normally lower than anyone would like."
						})]
					}),
					" on this team is yours to demand, and I’ll say so to the team. It also passes down: a manager at Dropbox pushed ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#where-the-impact-is",
						children: "Ritu Vincent"
					}),
					" to ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/#sponsorship",
						children: "give away the hardest pieces"
					}),
					" in her turn. ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#what-they-read",
						children: "Joy Ebertz"
					}),
					" had a manager who answered each problem by asking what she thought should happen. After a while she could hear the question without going to see him."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Lend your name as well. Uber’s vice president of infrastructure kept telling ",
					createVNode(_components.a, {
						href: "/stories/rick-boone/#what-the-title-changed",
						children: "Rick Boone"
					}),
					" to use his. Without ",
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
					", initiative dries up, because trying costs more than it returns."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "context",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "context",
						children: "Pass on what you know, sooner"
					}), createVNode(_components.a, {
						href: "#context",
						class: "mark",
						"aria-label": "Link to “Pass on what you know, sooner”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Companies send important news from manager to manager, and you stop noticing how much of it you hold. The start of a one-on-one is an acceptable time to share it. The author came to prefer posting each piece in the team’s channel when it arrives, then gathering the pieces in a ",
					createVNode(_components.a, {
						href: "/resources/weekly-notes/",
						children: "weekly update"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Planning is the larger gift. Engineers who complain that the right work never gets funded have usually not seen what it competes with. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#influencing-and-advocating",
						children: "Nelson Elhage"
					}),
					" said why it matters: priorities become staffing, and staffing is settled in planning. Leave someone out then and you have left them out for a quarter. It educates as well. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#influencing-and-advocating",
						children: "Silvia Botros"
					}),
					" saw other teams’ long lists once she was in the prioritization meetings, and the obvious decision stopped being obvious."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Being in ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "the room"
					}),
					" easily turns into a badge, and most routine meetings are too full anyway. Split them between you, and brief each other."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "reaction",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "reaction",
						children: "Say how it’s going, every week"
					}), createVNode(_components.a, {
						href: "#reaction",
						class: "mark",
						"aria-label": "Link to “Say how it’s going, every week”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A product team is a machine for good feelings. Somebody thanks you, something ships, users come. Your staff engineer has left it for longer waits, more conflict, and priorities that push someone’s feature back. Many don’t notice the exchange and find a year later that they hate the job." }),
				"\n",
				createVNode(_components.p, { children: [
					"Tell them early. ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#how-time-is-spent",
						children: "Katie Sylor-Miller"
					}),
					" realized only as Etsy’s frontend architect how much a ticket dragged to done had reassured her, and ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/#slow-feedback",
						children: "found a substitute"
					}),
					". ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#where-the-impact-is",
						children: "Michelle Bu"
					}),
					" gauged hers by what gave her energy, and by other teams’ progress. Ask what theirs could be."
				] }),
				"\n",
				createVNode(_components.p, { children: "Then react. If they picked the wrong battle, or put first what you would have put fifth, say so and say why. Above all explain what was good about their best work. Someone able, left without a reaction, will keep altering their approach until they get one, and you may not like which one worked." }),
				"\n",
				createVNode(_components.p, { children: "It needn’t be long. Three people in the stories remember what one of their leaders said, a sentence or a handful:" }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"Complaining about another team, ",
						createVNode(_components.a, {
							href: "/stories/aaron-suggs/#advice",
							children: "Aaron Suggs"
						}),
						" was told to swap the indignation for curiosity."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}), " was told to write his review as though about somebody else."] }),
					"\n",
					createVNode(_components.li, { children: [
						"Botros had a vice president of few words whose advice ",
						createVNode(_components.a, {
							href: "/guides/never-be-wrong/#two-ways",
							children: "changed her career"
						}),
						"."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Appreciation is easiest to skip for people who don’t ask. The book calls neglecting them ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/#snacking",
						children: "snacking for managers"
					}),
					": the fire feels like the priority and isn’t. Bu needed a long time, and much positive word from managers and leaders, to feel secure in what she was good at."
				] }),
				"\n",
				createVNode(_components.p, { children: "Remind them, finally, that they are studied. Others copy the tone of their reviews and what they get away with." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "shape",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "shape",
						children: "Guard the shape of the job"
					}), createVNode(_components.a, {
						href: "#shape",
						class: "mark",
						"aria-label": "Link to “Guard the shape of the job”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"People who care this much will grind themselves down, and if anyone is to step in, it’s you. ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#advice",
						children: "Stephen Wan"
					}),
					" slid into feeling responsible for everything. One protection at Samsara was simple: his hours ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#how-time-is-spent",
						children: "weren’t counted"
					}),
					" in what his group promised to deliver. Watch for the opposite too. Someone who only thinks loses the ground, then the respect of those standing on it."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"That is the useful form of the question about code. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#how-time-is-spent",
						children: "John Zittlau"
					}),
					" aimed at 60 percent of his week inside a team. Botros’s boss checked every quarter that his architects had put ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#how-time-is-spent",
						children: "nothing into production"
					}),
					", partly for the accountants, and she wasn’t sure how long she could stay in touch that way. Neither figure travels. Agree on one together, then on how both of you would notice that they have lost touch."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Overflow is management work that runs downhill when you are drowning. Some is partnership. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#management-or-not",
						children: "Williams"
					}),
					" of Mailchimp did much of an engineering manager’s job for almost two years. Write down what is on loan and the day it comes back."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Independence needs a treaty. If they never surprise you, you aren’t delegating; if they often do, sort decisions into ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/#no-surprises",
						children: "three lists"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "whole-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "whole-role",
						children: "Ask for the whole role"
					}), createVNode(_components.a, {
						href: "#whole-role",
						class: "mark",
						"aria-label": "Link to “Ask for the whole role”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Two gaps end careers at this level, and managers tend to cover for both." }),
				"\n",
				createVNode(_components.p, { children: "The first is believing that technical work outranks the business that pays for it. Some engineers rise in spite of it. In a role model it spreads, and companies undermine and then remove leaders who don’t pull their way." }),
				"\n",
				createVNode(_components.p, { children: [
					"The second is conduct. Few arrive with a serious technical weakness; many, in Larson’s experience, arrive hampered by how they lead or behave. They keep the title and are kept out of whatever matters, since involving them costs too much. He calls the place staff purgatory. The kind thing is to name the gap, agree on a plan, and ",
					createVNode(_components.a, {
						href: "/sources/#whos-got-the-monkey",
						children: "give the responsibility back"
					}),
					" to its owner, including where an ",
					createVNode(_components.a, {
						href: "/sources/#trap-of-the-premature-senior",
						children: "inflated title"
					}),
					" caused it."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"It can be done. ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#path-to-staff",
						children: "Dmitry Petrashko"
					}),
					" already had the impact at Stripe, and people came to him for technical advice. What he lacked before staff was a way of working with strangers, and he learned it by ",
					createVNode(_components.a, {
						href: "/guides/never-be-wrong/#before-and-after",
						children: "asking them"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Two cautions before you have that talk. Bring incidents, since “expensive to involve” is also what a room says about someone who doesn’t resemble it. And make sure that your bar asks for ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "engineering first"
					}),
					", or you’ll send a fine engineer to purgatory for lacking a manager’s habits."
				] }),
				"\n",
				createVNode(Aside, {
					title: "Judging somebody who advises you",
					children: createVNode(_components.p, { children: [
						"Agree beforehand. Petrashko’s counsel was to settle with the chain above you ",
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#advice",
							children: "which impact is expected and what may be given up for it"
						}),
						". Get that on ",
						createVNode(_components.a, {
							href: "/resources/scope-document/",
							children: "a page a quarter"
						}),
						", as one essay proposes: what they own, which cross-cutting problem they are on, what changed. Then look at other teams more than at the person. Are the decisions they influenced still standing, and does anyone work faster? Ask for evidence of whose doing it was, carefully, since three people who work closely ",
						createVNode(_components.a, {
							href: "/guides/promotion-packets/#blank-spots",
							children: "can’t always say"
						}),
						"."
					] })
				}),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 20 minutes." }), " For each staff engineer you manage, mark the five rows of the first table kept or missing. Start with the row that is missing most often."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The next one-on-one, ten minutes." }), " Take the best thing they did this month and say exactly why it was good. Then one thing you’d have put lower, and why."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, five minutes a day." }), " Post what you learned in a managers’ meeting before you go to the next one."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before planning, one hour." }), " Show them the list of everything competing for people, and ask what’s missing."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter, one announcement." }), " Move one piece of your ownership, in writing, in front of the team."] }),
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
						createVNode(_components.strong, { children: "Answering a question you can’t answer." }),
						" Asked for the gap to the next level, don’t make one up. “I’ll find out by Thursday” is ",
						createVNode(_components.a, {
							href: "/guides/find-your-sponsor/#better-questions",
							children: "worth more"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The low-maintenance report." }), " A one-on-one nobody would miss is often the one that’s overdue."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Hearing only good news." }),
						" ",
						createVNode(_components.a, {
							href: "/guides/find-your-sponsor/#make-it-cheap",
							children: "Some engineers"
						}),
						" report that all is well so as not to disappoint. Reward the first bad report you get."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Unrefined as an excuse." }), " A vague ask with no follow-up is neglect with a nice name."] }),
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
						href: "/stories/duretti-hirpa/#advice",
						children: "Duretti Hirpa"
					}), " thought that an engineer has more time than a manager and can fix what a manager can’t."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rick-boone/#sponsoring-others",
						children: "Rick Boone"
					}), " was asked by his vice president where he wanted to be in five years, and found a purpose in answering."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/alex-kessinger/#path-to-staff",
							children: "Alex Kessinger"
						}),
						" sat down with his manager over the ",
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
						", and they made a plan from lead to principal."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#sponsoring-others",
						children: "Rebecca Panja"
					}), " traced where she was to chances others had given her, and made a core value of passing them on."] }),
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
						id: "user-content-fn-fifteen",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The practices are Will Larson’s, ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "appendix on managing staff-plus engineers"
								}),
								", from his own years of managing. The grouping and the warning signs are ours. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-fifteen",
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
var url = "content/guides/managing-staff-engineers.mdx/";
var file = "/work/wt/book/content/guides/managing-staff-engineers.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/managing-staff-engineers.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
