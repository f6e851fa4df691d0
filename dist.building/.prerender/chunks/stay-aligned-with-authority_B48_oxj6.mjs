import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/stay-aligned-with-authority.mdx
var frontmatter = {
	"title": "Stay aligned with authority",
	"summary": "Keep the authority a staff title lends you by being predictable to the person who lends it, and still change their mind over time.",
	"insight": "Staff authority is on loan from a sponsor. Keep your moves unsurprising to them, and you earn the time it takes to change how they think.",
	"section": "operating",
	"order": 50,
	"aliases": [
		"managing up",
		"staying aligned with your manager",
		"borrowed authority",
		"no surprises rule"
	],
	"asks": [
		"How do I stay aligned with my manager as a staff engineer?",
		"Does a staff title give me authority over other engineers?",
		"Is managing up a bad thing?",
		"Should I bring my manager problems without solutions?",
		"How do I disagree with leadership and keep my seat?"
	],
	"connections": [
		{
			"id": "guide:get-in-the-room",
			"why": "the sponsor who lends you authority also lends you the seat"
		},
		{
			"id": "guide:to-lead-follow",
			"why": "the same bargain, struck with peers instead of a manager"
		},
		{
			"id": "guide:managing-staff-engineers",
			"why": "the same agreement, seen from the manager's chair"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on staying aligned with authority",
			"lines": "004:918-965"
		},
		{
			"id": "staff-engineer-book",
			"where": "appendix on managing staff-plus engineers, on surprises and keeping people informed",
			"lines": "004:4032-4034"
		},
		{
			"id": "staffeng-com",
			"where": "guide on staying aligned with authority",
			"lines": "guide/staying-aligned-with-authority:27-50"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rick Boone",
			"lines": "story/rick-boone:51-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:136-138"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent",
			"lines": "story/ritu-vincent:109-117"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:102"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on her log and on her promotion",
			"lines": "story/katie-sylor-miller:45-95"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:175-178"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on the Office of the CTO",
			"lines": "story/keavy-mcminn:15-21"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel",
			"lines": "story/greg-wittel:127-129"
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
			"slug": "on-loan",
			"text": "The authority you have is on loan"
		},
		{
			"depth": 2,
			"slug": "safety-net",
			"text": "The safety net gets shorter"
		},
		{
			"depth": 2,
			"slug": "proxy",
			"text": "Practice answering for someone who isn’t there"
		},
		{
			"depth": 2,
			"slug": "no-surprises",
			"text": "Cut surprises in three directions"
		},
		{
			"depth": 2,
			"slug": "information-or-request",
			"text": "Say whether it’s information or a request"
		},
		{
			"depth": 2,
			"slug": "own-view",
			"text": "Keep a view of your own"
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
				createVNode(_components.p, { children: "A staff title gives you little power of your own. It lets you act with somebody else’s, usually your direct manager’s, and that person can stop\nlending it. You keep the loan by being predictable to them: nothing you do catches them out, nothing they know reaches you late, and what you see of the\norganization reaches them early. Inside that agreement you have room to change their mind, over quarters rather than meetings. Begin with a short\nwritten note to your manager this week, and one direct question about where your priorities and theirs differ." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "on-loan",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "on-loan",
						children: "The authority you have is on loan"
					}), createVNode(_components.a, {
						href: "#on-loan",
						class: "mark",
						"aria-label": "Link to “The authority you have is on loan”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"New titles are expected to bring control, and ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/#control",
						children: "what arrives is narrower"
					}),
					". The reason lies in the kind of power involved. A title carries organizational authority, which flows\ndown from whoever holds more of it.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-loan",
						id: "user-content-fnref-loan",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#management-or-not",
						children: "Greg Wittel"
					}),
					", a principal at Proofpoint, put the boundary into two verbs in December 2020: an\nengineer can ask for resources, a manager can allocate them."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The loan may come without instructions, which makes it easy to forget whose it is. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#the-role",
						children: "Keavy McMinn"
					}),
					" belonged to a group of about ten senior people around Fastly’s CTO in March 2020. He supported their work and left the\nchoice of it to them. That much freedom is a high credit limit, and it was extended by somebody."
				] }),
				"\n",
				createVNode(_components.p, { children: "Compare that with how you got here. Most of a senior engineer’s standing is earned one review and one outage at a time, and it belongs to you. Loaned\nauthority belongs to the lender. A staff engineer needs both, and ought to know which of the two is being spent in any given meeting." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "safety-net",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "safety-net",
						children: "The safety net gets shorter"
					}), createVNode(_components.a, {
						href: "#safety-net",
						class: "mark",
						"aria-label": "Link to “The safety net gets shorter”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Most established companies run a fairly predictable track from the first job to senior, with a manager watching progress and catching falls. Will Larson’s book is blunt\nabout what comes next: past staff the net is gone, or so short that you can step right over it. You have become one of the people\nwhose work is to set the company, the team and the manager up to succeed. So alignment is a job you start; nobody will schedule it for you." }),
				"\n",
				createVNode(_components.p, { children: "Two things make it easy, and neither is yours to arrange. You may have worked with your manager for years, in which case much of it happened without anyone noticing. Or a new\nexecutive may arrive who has used roles like yours before and says how they want to work. Everybody else needs a method." }),
				"\n",
				createVNode(_components.p, { children: [
					"The method also has to survive a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#reorganization",
							"aria-describedby": "term-reorganization",
							children: "reorganization"
						}), createVNode(_components.span, {
							id: "term-reorganization",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A redrawing of who reports to whom and which team owns what, often decided fast and by few."
						})]
					}),
					". When ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#path-to-staff",
						children: "Katie Sylor-Miller"
					}),
					" got her staff promotion at Etsy, her manager was new and knew nothing of her record. An agreement\nthat exists only in one person’s memory leaves with that person, and ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "a departing sponsor"
					}),
					" usually resets more than a working style."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "proxy",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "proxy",
						children: "Practice answering for someone who isn’t there"
					}), createVNode(_components.a, {
						href: "#proxy",
						class: "mark",
						"aria-label": "Link to “Practice answering for someone who isn’t there”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/rick-boone/#influencing-and-advocating",
					children: "Rick Boone"
				}), " held the extreme version of the job. In April 2020 he advised the vice president of infrastructure at Uber, whose organization counted about\n700 people, and weeks could pass without the two of them sharing a room. He still had to act as the other man’s proxy. Walking into a meeting, he ran through\nthree questions: how would the vice president handle this, what would he want to know, and what has he said about it already? Others had to be able to trust that both men would have given one\nand the same answer."] }),
				"\n",
				createVNode(_components.p, { children: "He set himself two limits that are easy to miss. The first was belief. He put his own name behind decisions whose full background could not always be told, so he had to understand the reasoning and\nagree with it; speaking for something he doubted would have been dishonest. The second was restraint. His vice president urged him to use the borrowed\nname freely, and Boone, uneasy at first, learned to reach for that hammer seldom. He also told people which hat he had on. Those he mentored\nneeded to know whether the advice served them or the organization." }),
				"\n",
				createVNode(_components.p, { children: [
					"You may be nothing like ",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "a right hand"
					}),
					" and still use the exercise. Before the next planning meeting, write\ndown what your manager would say to the three hardest questions on the agenda, then ask them. Each wrong guess is a place where the two of you were\nalready apart."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#advice",
					children: "Dmitry Petrashko"
				}), ", technical advisor to Stripe’s head of infrastructure in May 2020, adds the contract side. Settle with\nyour reporting chain what impact you are there for and what you may give up to get it. Then say aloud which trade you are making, and why, each time."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "no-surprises",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "no-surprises",
						children: "Cut surprises in three directions"
					}), createVNode(_components.a, {
						href: "#no-surprises",
						class: "mark",
						"aria-label": "Link to “Cut surprises in three directions”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Who gets surprised, What it looks like, What prevents it",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Who gets surprised"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it looks like"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What prevents it"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Your manager, by you" }),
							createVNode(_components.td, { children: "They hear from another director that your migration has slipped" }),
							createVNode(_components.td, { children: "You tell them first, and treat every miss as an incident with a cause and a fix" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "You, by your manager" }),
							createVNode(_components.td, { children: "A priority changed two weeks ago and your design still assumes the old one" }),
							createVNode(_components.td, { children: "A weekly note or thread, and questions in the one-on-one that pull news out" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Your manager, by everyone else" }),
							createVNode(_components.td, { children: "Three teams have been angry about a policy for a month" }),
							createVNode(_components.td, { children: "You pass it on early, as information, with data if you can find any" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The first row hurts trust fastest. A leader with several problems in the air loses the rhythm when one comes in from the side, and frequent surprises make\nothers wonder whether that leader is in charge at all. Most of these surprises are unpleasant facts told too late. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#advice",
						children: "Ritu Vincent"
					}),
					" of Dropbox regretted one-on-ones in which every project was fine, and learned what that had cost her ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/#make-it-cheap",
						children: "when she managed people herself"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The second row tempts you into disappointment. Some managers relay everything, some forget, and expecting perfect relay is a plan for being hurt. Give\nthe feedback, then build the flow yourself. A ",
					createVNode(_components.a, {
						href: "/sources/#weekly-updates",
						children: "weekly update by email"
					}),
					" or a thread in the team channel is enough; there is\n",
					createVNode(_components.a, {
						href: "/resources/weekly-notes/",
						children: "a template for it"
					}),
					". A ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#how-time-is-spent",
						children: "private log"
					}),
					" of the\nkind Sylor-Miller kept makes it a five-minute job."
				] }),
				"\n",
				createVNode(_components.p, { children: "The third row is the one that makes you valuable. You hear things that never reach a leadership meeting. Passing them up is a large part of what the loan is for." }),
				"\n",
				createVNode(_components.p, { children: "“Managing up” has a bad name because one version of it controls the news to hide trouble. The useful version widens the channel and lowers the friction between two people." }),
				"\n",
				createVNode(Aside, {
					title: "How much surprise is right?",
					children: createVNode(_components.p, { children: [
						"The sources disagree on the surface. The book tells engineers to aim for no surprises at all; its appendix for managers says that a leader who never surprises you is\none you have not delegated enough to. Both hold if you sort decisions beforehand. Keep three short lists with your manager: what you decide and mention later, what you\ndecide after telling them, and what you ask about first. A surprise inside the first list is delegation working. The same surprise inside the third is a breach. Larson’s word for such agreements is ",
						createVNode(_components.a, {
							href: "/sources/#identify-your-controls",
							children: "controls"
						}),
						"; move an item to an easier list every quarter."
					] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "information-or-request",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "information-or-request",
						children: "Say whether it’s information or a request"
					}), createVNode(_components.a, {
						href: "#information-or-request",
						class: "mark",
						"aria-label": "Link to “Say whether it’s information or a request”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Here two sources pull against each other. The book says to feed your manager context and to be clear that you aren’t handing over a problem. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}),
					", a staff engineer at Mailchimp in July 2020, says to make the manager’s job easier by bringing several proposed solutions\nalong with each problem, because finding the flaw in somebody’s draft takes less effort than inventing an answer from nothing."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"They are talking about two kinds of message, and trouble starts when a message is half of each. If awareness is all you want, say so in the first line and attach the numbers. If\nyou want a decision, or an hour of somebody’s time, bring two or three options with the one you would pick. A complaint with an unspoken\nrequest inside it is the worst of both: the reader has to guess what you want and then work it out. In front of executives the rule hardens, as\n",
					createVNode(_components.a, {
						href: "/guides/present-to-executives/",
						children: "the chapter on presenting"
					}),
					" explains."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "own-view",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "own-view",
						children: "Keep a view of your own"
					}), createVNode(_components.a, {
						href: "#own-view",
						class: "mark",
						"aria-label": "Link to “Keep a view of your own”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Nobody reaches this level without a picture of ",
					createVNode(_components.a, {
						href: "/guides/to-lead-follow/",
						children: "how things ought to work"
					}),
					", and close alignment can wear it away. Adopting your leader’s picture whole\nworks for a few people. For most it throws out the judgment that got them promoted. The book’s alternative is to know exactly where\nyour values part from the organization’s and to press on those places without being ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "shown out of the room"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The line can blur from the inside. In April 2020 ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#advice",
						children: "Michelle Bu"
					}),
					" said that what interested her had always matched what Stripe needed most, then wondered whether she had\nslowly shaped herself to fit. It felt like the former, she said. The question is worth an hour a year of anybody’s time."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Boone’s history shows that alignment can also run ahead of the role: he was chosen partly because ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/#nobody-yet",
						children: "values he had already acted on in public"
					}),
					" were those of the vice president. You can pick whom you align with. When no amount of\npatience would close the gap, that is ",
					createVNode(_components.a, {
						href: "/guides/deciding-to-switch/",
						children: "a reason to look elsewhere"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "Where patience can close it, expect it to take long. Organizations move at the speed at which people change their minds. Staying close at each\nstep is what keeps you there long enough to see it." }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 20 minutes." }), " Write down the five things your manager cares about most this quarter, in order. Ask them to correct the list in your next one-on-one."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Every week, 15 minutes." }),
						" Send a note: what you focused on, what changed, what you heard, what you need. Use ",
						createVNode(_components.a, {
							href: "/resources/weekly-notes/",
							children: "the same headings"
						}),
						" each time."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next one-on-one, 10 minutes." }), " Ask what else you ought to be looking at, and what they heard this week that touches your work. Then draft the three lists."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Within a day of any surprise, 20 minutes." }), " Treat it as an incident: who learned what, when and from whom. Change one thing so that it can’t happen that way again."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Once a quarter, one hour." }), " Name one place where your values and the organization’s differ. Decide how you will press on it, and what you won’t risk for it."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Spending the sponsor’s name." }), " Each “she wants this done” buys compliance and uses up some of the loan. Argue on the merits first."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Alignment with one person only." }), " Managers leave and get promoted. Let your manager’s manager know your work well enough to remember it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Only good news going up." }), " A channel that carries no trouble is no use to anybody, and the first bad surprise closes it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Silent disagreement." }), " If you can’t argue for a decision in good faith, tell its owner before you are asked to carry it to others."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Waiting to be briefed." }), " Resenting a manager for what they didn’t pass on changes nothing; asking does."] }),
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
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/aaron-suggs/#where-the-impact-is",
							children: "Aaron Suggs"
						}), " counted leaders who stay agreed on outcome and schedule among the things a nine-month plan at Glossier could not do without."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/stephen-kawaguchi/#what-the-title-changed",
							children: "Stephen Kawaguchi"
						}), " worked out who moved things at IBM and fitted his own work to their initiatives."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/mikhail-chernykh/#where-the-impact-is",
							children: "Mikhail Chernykh"
						}), " sent a report each week through a migration at Indeed, and credited the result partly to communication."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/katie-sylor-miller/#influencing-and-advocating",
							children: "Katie Sylor-Miller"
						}), " dropped an idea once it turned out that she wanted it and the organization didn’t need it."] }),
						"\n"
					] }),
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
						id: "user-content-fn-loan",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The picture of authority as something a sponsor lends and can withdraw is Will Larson’s, in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", chapter on staying aligned with authority; the weighing of earned against loaned standing is ours. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-loan",
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
var url = "content/guides/stay-aligned-with-authority.mdx/";
var file = "/work/wt/book/content/guides/stay-aligned-with-authority.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/stay-aligned-with-authority.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
