import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/peer-partnership.mdx
var frontmatter = {
	"title": "Be a peer of the manager and the product lead",
	"summary": "Turn the equal rank your ladder promises into a working partnership with engineering and product managers, without drowning in coordination.",
	"insight": "Ladders make a staff engineer the manager's equal on paper; somebody has to start the meetings that make it true, and it's you.",
	"section": "operating",
	"order": 110,
	"aliases": [
		"peer partnership",
		"working with engineering managers",
		"working with product managers",
		"leadership triad"
	],
	"asks": [
		"Is a staff engineer at the same level as an engineering manager?",
		"How do I work with my engineering manager as a peer?",
		"How do I get included in planning with product managers?",
		"Can I disagree with my manager in front of the team?",
		"Who should do the coordination work between engineering and product?"
	],
	"connections": [
		{
			"id": "guide:stay-aligned-with-authority",
			"why": "how to be a partner of the person you also report to"
		},
		{
			"id": "guide:get-in-the-room",
			"why": "planning is a room you may enter before anybody invites you"
		},
		{
			"id": "archetype:tech-lead",
			"why": "partnership with engineering and product managers, every day"
		}
	],
	"sources": [
		{
			"id": "peer-partnership-note",
			"where": "the whole note",
			"lines": "000:1-10"
		},
		{
			"id": "single-track-in-disguise",
			"where": "technical roles written in management language",
			"lines": "001:6-13"
		},
		{
			"id": "staff-engineer-book",
			"where": "appendix on managing staff-plus engineers, on overflow and ceding space",
			"lines": "004:4040-4042"
		},
		{
			"id": "being-glue",
			"where": "named by the book as the piece to read on coordination work",
			"lines": "004:388"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:22-33"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on levels",
			"lines": "story/silvia-botros:61-65"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on levels and on managers",
			"lines": "story/katie-sylor-miller:27-75"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on director equivalence",
			"lines": "story/stephen-wan:27-29"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Mikhail Chernykh",
			"lines": "story/mikhail-chernykh:26"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja",
			"lines": "story/rebecca-panja:25"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan",
			"lines": "story/bert-fan:31-33"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau",
			"lines": "story/john-zittlau:41-58"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": "story/damian-schenkelman:65-69"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:15-37"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa",
			"lines": "story/duretti-hirpa:67"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on the notification system",
			"lines": "story/joy-ebertz:39-41"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on being trusted from the start",
			"lines": "story/keavy-mcminn:61-65"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on relationships with leadership",
			"lines": "story/nelson-elhage:127-129"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ryan Bergman, on the permissions system",
			"lines": "story/ryan-bergman:72"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na, on converging",
			"lines": "story/dan-na:99"
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
			"slug": "level-on-paper",
			"text": "The ladder says peer, the calendar doesn’t"
		},
		{
			"depth": 2,
			"slug": "not-assigned",
			"text": "Nobody assigns the partnership"
		},
		{
			"depth": 2,
			"slug": "three-rituals",
			"text": "Build three small rituals"
		},
		{
			"depth": 2,
			"slug": "what-you-bring",
			"text": "Bring what the other two can’t see"
		},
		{
			"depth": 2,
			"slug": "disagreeing",
			"text": "Settle in private how you’ll disagree in public"
		},
		{
			"depth": 2,
			"slug": "unpaid-work",
			"text": "Someone pays for the coordination"
		},
		{
			"depth": 2,
			"slug": "is-it-the-bar",
			"text": "Is this even the bar?"
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
				createVNode(_components.p, { children: "Many ladders put staff engineers on the same level as engineering managers and senior product managers. The managers come with a calendar of rituals; you come with none, so the partnership exists only if you start it. Ask both\nfor a short standing meeting of three, bring what you know about systems and users, and write the technical half of the plan before anyone asks. Settle in private how you’ll disagree in public. Put the hours on record, because\ncoordination is the part of the job that nobody sees." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "level-on-paper",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "level-on-paper",
						children: "The ladder says peer, the calendar doesn’t"
					}), createVNode(_components.a, {
						href: "#level-on-paper",
						class: "mark",
						"aria-label": "Link to “The ladder says peer, the calendar doesn’t”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"An unsigned ",
					createVNode(_components.a, {
						href: "/sources/#peer-partnership-note",
						children: "note on peer partnership"
					}),
					" starts from what it calls a structural claim. Most big technology companies and larger scale-ups put ",
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
					" engineers at the level of an engineering manager or senior product manager on purpose: a peer, never somebody’s technical resource. Which level\nequals which is up to each company."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Company, What ranks with what, Who says so",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Company"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What ranks with what"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Who says so"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Many dual ladders" }),
							createVNode(_components.td, { children: "Staff-plus with engineering manager and senior product manager" }),
							createVNode(_components.td, { children: "The note" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Uber" }),
							createVNode(_components.td, { children: ["Principal engineer with director of engineering, both ", createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#level-number",
									"aria-describedby": "term-level-number",
									children: "L7"
								}), createVNode(_components.span, {
									id: "term-level-number",
									class: "def",
									"data-pagefind-ignore": "",
									children: "A company’s shorthand for a rung, such as IC6, L6 or E6; each company starts counting somewhere else, so numbers never compare."
								})]
							})] }),
							createVNode(_components.td, { children: "The note" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Etsy" }),
							createVNode(_components.td, { children: [createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#senior-staff-engineer",
									"aria-describedby": "term-senior-staff-engineer",
									children: "Senior staff"
								}), createVNode(_components.span, {
									id: "term-senior-staff-engineer",
									class: "def",
									"data-pagefind-ignore": "",
									children: "A rung between staff and principal, at companies that draw one there."
								})]
							}), ", one step above staff II, with director"] }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/katie-sylor-miller/#the-role",
								children: "Katie Sylor-Miller"
							}), ", August 2020"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Twilio" }),
							createVNode(_components.td, { children: [createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#senior-principal-engineer",
									"aria-describedby": "term-senior-principal-engineer",
									children: "Senior principal"
								}), createVNode(_components.span, {
									id: "term-senior-principal-engineer",
									class: "def",
									"data-pagefind-ignore": "",
									children: "A rung above principal at companies that divide it; at Twilio in April 2020 it was level with a director."
								})]
							}), " with director"] }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/silvia-botros/#what-the-title-changed",
								children: "Silvia Botros"
							}), ", April 2020"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Samsara" }),
							createVNode(_components.td, { children: "Staff with director" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/stephen-wan/#the-role",
								children: "Stephen Wan"
							}), ", September 2020"] })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"So staff could mean the manager’s equal at one company and the equal of the manager’s manager at the next. ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "Read your own ladder"
					}),
					" before you act on either."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Rank by itself changes some access. Botros was let into private email groups and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#calibration",
							"aria-describedby": "term-calibration",
							children: "performance calibration"
						}), createVNode(_components.span, {
							id: "term-calibration",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
						})]
					}),
					". Wan could join the directors’ meeting, roadmap planning and management syncs. What it doesn’t supply is a habit of working together, and the note is good on why."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "not-assigned",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "not-assigned",
						children: "Nobody assigns the partnership"
					}), createVNode(_components.a, {
						href: "#not-assigned",
						class: "mark",
						"aria-label": "Link to “Nobody assigns the partnership”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A manager has one-on-ones. A product manager has planning rituals and goal reviews. They’d have to work to avoid meeting each other. An engineer without reports has no rituals by default, and the expectation that the three of them work as peers is seldom written down and almost never assigned. The note’s verb is ",
					createVNode(_components.em, { children: "manufacture" }),
					": you produce the partnership from nothing, by\nturning up where you weren’t invited and writing what nobody requested."
				] }),
				"\n",
				createVNode(_components.p, { children: ["It then makes its hardest claim. The engineer who waits for an invitation stays at senior; the one who acts as a peer, and is right often enough, comes to be expected. Promotion doesn’t create the partnership. It rewards someone who had one already.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-claim",
					id: "user-content-fnref-claim",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "1"
				}) })] }),
				"\n",
				createVNode(_components.p, { children: [
					"The claim fits people promoted in place. It fits less well with those who were hired into the title. ",
					createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#the-role",
						children: "Mikhail Chernykh"
					}),
					", hired at staff level by\nIndeed, reported in July 2021 that engineering and product managers there treated staff-plus engineers as their counterparts. Where the culture already does it, no manufacturing is needed. Ask before you join."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "three-rituals",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "three-rituals",
						children: "Build three small rituals"
					}), createVNode(_components.a, {
						href: "#three-rituals",
						class: "mark",
						"aria-label": "Link to “Build three small rituals”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: They have, You make, Start it by",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "They have"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "You make"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Start it by"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The manager’s one-on-ones" }),
							createVNode(_components.td, { children: "A standing half hour of three: manager, product lead, you" }),
							createVNode(_components.td, { children: "Bringing two items that only engineering can see" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Product planning" }),
							createVNode(_components.td, { children: "A technical one-pager before each cycle: what’s getting slower, what will break, what becomes possible" }),
							createVNode(_components.td, { children: "Sending it a week before planning, unasked" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Goal reviews" }),
							createVNode(_components.td, { children: "A page of the decisions you took and what they led to" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/resources/decision-log-template/",
								children: "Keeping a log"
							}), " anyone may read"] })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The rituals are ours; the need for them is the note’s. Keep them small enough that they survive a bad week. ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#the-role",
						children: "Rebecca Panja"
					}),
					", payments tech lead at Medium in October 2021, gave the role a plain name: technical partner to the product and the engineering manager."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Widen it from there. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#advice",
						children: "Nelson Elhage"
					}),
					" told new staff engineers to invest in managers, directors and vice presidents, who influence staffing and priorities, and to learn which problems they see that you don’t. Sylor-Miller had ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#staying-in-touch",
						children: "strong ties among engineers"
					}),
					" and worked for months on reaching managers, since they often made the final call. A wider circle is ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "its own chapter"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-you-bring",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-you-bring",
						children: "Bring what the other two can’t see"
					}), createVNode(_components.a, {
						href: "#what-you-bring",
						class: "mark",
						"aria-label": "Link to “Bring what the other two can’t see”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A peer who only attends is a guest. ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#the-role",
						children: "Dmitry Petrashko"
					}),
					" of Stripe described the division of knowledge in May 2020, across two different roles. The engineer understands what users need and what the technology can do about it. The manager understands the company’s other constraints better, such as people and money. Each comes with half\nof the answer."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Having no reports gives you a kind of knowledge too. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#staying-in-touch",
						children: "Bert Fan"
					}),
					" noticed that engineers speak candidly to a person with no say over their pay. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#where-the-impact-is",
						children: "John Zittlau"
					}),
					", sent into a Jobber team that was said to deliver slowly, found that a small complaint from outside had grown enormous on its way, and believed that people would have\nbeen more guarded with a manager. He raised matters with managers only in ways the person had agreed to. ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#what-the-title-changed",
						children: "Damian Schenkelman"
					}),
					", a director turned principal at the same company, found people less defensive with him."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The lack of power is also a limit. Decisions about people and money stay with the manager, and ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/#on-loan",
						children: "you can only ask"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"With product, the useful thing to bring is a cost stated early. At one of her companies ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#influencing-and-advocating",
						children: "Joy Ebertz"
					}),
					" reminded product people, each time they wanted another notification, that the email system was about to fall over and couldn’t take more. Other engineers saw that they could push back as well. For a while product did without; then it paid for the rewrite. ",
					createVNode(_components.a, {
						href: "/stories/ryan-bergman/#influencing-and-advocating",
						children: "Ryan Bergman"
					}),
					" of John Deere moved a\npermissions system past several product owners by showing each what it would do for theirs. ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#management-or-not",
						children: "Dan Na"
					}),
					" of Squarespace described what happens otherwise: requirements on one side, objections on the other, and nobody budges."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "disagreeing",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "disagreeing",
						children: "Settle in private how you’ll disagree in public"
					}), createVNode(_components.a, {
						href: "#disagreeing",
						class: "mark",
						"aria-label": "Link to “Settle in private how you’ll disagree in public”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The note wants enough trust that you can oppose the manager before the team without its counting as insubordination. Will Larson’s ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/#no-surprises",
						children: "rule of no surprises"
					}),
					" points the other way, and if this manager is also yours, both apply."
				] }),
				"\n",
				createVNode(_components.p, { children: "They fit once the disagreement has been agreed. Tell the manager beforehand that you see it differently and will say so, or that you’ll hold it for the one-on-one. Decide which kinds of question get argued openly, design choices for instance, and which don’t, such as staffing and people. A team that sees two leads differ on a design, and one of them yield, learns that they may differ too." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "unpaid-work",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "unpaid-work",
						children: "Someone pays for the coordination"
					}), createVNode(_components.a, {
						href: "#unpaid-work",
						class: "mark",
						"aria-label": "Link to “Someone pays for the coordination”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The note is frank about the price: the partnership rests on coordination that no one pays you for. Two dangers follow." }),
				"\n",
				createVNode(_components.p, { children: [
					"One is invisibility. It is ",
					createVNode(_components.a, {
						href: "/sources/#being-glue",
						children: "glue work"
					}),
					", and ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "a promotion packet"
					}),
					" should have a place for it. The other is overflow. Larson’s book tells managers to keep their own work from spilling onto staff engineers, and to let it happen only for a while. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#management-or-not",
						children: "Kasa Williams"
					}),
					" of Mailchimp carried much of an engineering manager’s job\nfor almost two years without the post, and covered part of product’s, since his group had no product managers. It satisfied any wish to try managing, he said in July 2020; by then a manager had been hired. Partnership means three people doing three jobs. If you are doing two, name which one you’re lending, to whom and until when."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Done well, it’s a good trade for the others too. ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#advice",
						children: "Duretti Hirpa"
					}),
					" thought that an engineer has more time than managers do and can fix things that they can’t."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "is-it-the-bar",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "is-it-the-bar",
						children: "Is this even the bar?"
					}), createVNode(_components.a, {
						href: "#is-it-the-bar",
						class: "mark",
						"aria-label": "Link to “Is this even the bar?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"An ",
					createVNode(_components.a, {
						href: "/sources/#single-track-in-disguise",
						children: "essay on ladders"
					}),
					" objects to all of this as a definition. If staff means aligning, influencing and mentoring, it says, you have described a manager who sometimes codes, and an engineer who took 600 milliseconds off every request may be refused for not having driven alignment. Partnership matters to its author as well, as supporting evidence behind a technical bar. ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "That argument has its own chapter"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "Take from it a check on yourself. What makes you worth having at the table of three is the system you understand. If the partnership has left you no time to understand it, you are turning into a third manager, and they have two." }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 15 minutes." }), " Find the manager and product levels that sit beside yours on your ladder, and write their names down: those are your peers on paper."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 10 minutes." }), " Ask both partners for half an hour every two weeks. Bring two things from the systems that would change a plan."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before the next planning cycle, two hours." }), " Send the one-page technical view a week ahead."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next one-on-one, 15 minutes." }), " Agree with your manager on what you’ll argue in front of the team, and what not."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This month, five minutes a week." }), " Record hours spent on coordination that belongs to someone else. Show the total to the person who can hire."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Claiming rank." }), " “We’re the same level” ends conversations. Usefulness begins them."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Attending as status." }), " If you had nothing that changed the plan, give back the seat or send someone who has."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Becoming the messenger." }), " Carrying news between two people who should talk is overflow in disguise."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Trading away confidences." }), " Engineers talk to you because you don’t write their reviews. Use what they say as they allowed."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Being right rarely." }), " The note’s condition is correctness often enough. Choose where you’ll speak."] }),
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
						href: "/stories/keavy-mcminn/#how-time-is-spent",
						children: "Keavy McMinn"
					}), " met regularly with the teams and the managers who built Fastly’s APIs, though she sat with the CTO."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#management-or-not",
						children: "Mikhail Chernykh"
					}), " had worked as manager and as technical lead, and in some companies could hardly tell where one stopped."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#what-the-title-changed",
						children: "John Zittlau"
					}), " asked before he took anything to a manager, and more often helped a person find words for their own wish."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/adam-bender/#management-or-not",
						children: "Adam Bender"
					}), " held both sides himself, with two reports, and was spared negotiations with another manager."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#influencing-and-advocating",
						children: "Stephen Wan"
					}), " was needed at two heights at once: with engineers on how to use a practice, with directors on why to pay for it."] }),
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
						id: "user-content-fn-claim",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Both claims are the unsigned ",
								createVNode(_components.a, {
									href: "/sources/#peer-partnership-note",
									children: "note’s"
								}),
								", which gives no evidence beyond Uber’s levels and points to further notes that we have not seen. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-claim",
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
var url = "content/guides/peer-partnership.mdx/";
var file = "/work/wt/book/content/guides/peer-partnership.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/peer-partnership.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
