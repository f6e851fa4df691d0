import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/operating-at-staff.mdx
var frontmatter = {
	"title": "Operating at staff",
	"summary": "What changes once you hold a staff-plus title, what doesn't, and which chapter to open for the trouble you have this month.",
	"insight": "The title buys more say over your own hours and less control over outcomes than you expected; most of the learning curve is that trade.",
	"section": "operating",
	"order": 10,
	"aliases": [
		"first months as a staff engineer",
		"after the promotion",
		"new staff engineer",
		"staff learning curve"
	],
	"asks": [
		"What is different in the first months as a staff engineer?",
		"Why do I feel I get nothing done since my promotion?",
		"What should a new staff engineer do in the first weeks?",
		"Does a staff title give me control over technical decisions?",
		"How do I measure my progress when I have no tickets to close?"
	],
	"connections": [
		{
			"id": "guide:what-staff-engineers-do",
			"why": "the shared work, and what to learn for each part of it"
		},
		{
			"id": "guide:work-on-what-matters",
			"why": "the first thing to get right when nobody hands you work"
		},
		{
			"id": "guide:dual-track-in-disguise",
			"why": "argues that much of this work is the wrong bar for staff"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "opener of the part on operating at staff",
			"lines": "004:484-515"
		},
		{
			"id": "staffeng-com",
			"where": "guide on operating at staff",
			"lines": "guide/operating-at-staff:9-56"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on structure and on the misconception",
			"lines": "story/katie-sylor-miller:41-45"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, the advice she passes on",
			"lines": "story/katie-sylor-miller:111"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on roadmaps and the manager misconception",
			"lines": "story/silvia-botros:71-73"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on how people treat her since the role change",
			"lines": "story/michelle-bu:59-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman, on feedback as a principal",
			"lines": "story/damian-schenkelman:65-69"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on level, role and expectations",
			"lines": "story/dmitry-petrashko:22-58"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams, on agency and on advice to new staff engineers",
			"lines": "story/ras-kasa-williams:61-108"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, advice on exhaustion",
			"lines": "story/stephen-wan:127"
		},
		{
			"id": "single-track-in-disguise",
			"where": "first design flaw, roles written in management language",
			"lines": "001:6-13"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "solving problems through other people",
			"lines": "002:21"
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
			"slug": "control",
			"text": "Control is the part that doesn’t come"
		},
		{
			"depth": 2,
			"slug": "weight",
			"text": "Your silences are read too"
		},
		{
			"depth": 2,
			"slug": "slow-feedback",
			"text": "The scoreboard slows down"
		},
		{
			"depth": 2,
			"slug": "own-the-noticing",
			"text": "Own the noticing, not all the doing"
		},
		{
			"depth": 2,
			"slug": "which-chapter",
			"text": "Which chapter for which trouble"
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
				createVNode(_components.p, { children: [
					"The title buys you a hearing and, in several of our stories, more say over your own hours. It doesn’t buy control over what other people do, and the work you are now judged on pays back in quarters. Spend your first weeks finding out what your company means by staff, agree with the person you report to what impact is expected, and keep a log to replace the finished tickets you used to count. Then go to ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/#which-chapter",
						children: "the table"
					}),
					" and open the chapter for the trouble you have."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "control",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "control",
						children: "Control is the part that doesn’t come"
					}), createVNode(_components.a, {
						href: "#control",
						class: "mark",
						"aria-label": "Link to “Control is the part that doesn’t come”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#what-the-title-changed",
					children: "Katie Sylor-Miller"
				}), ", frontend architect at Etsy when interviewed in August 2020, handed on a warning that somebody once gave her. People expect the promotion to put them in charge of their work and make others do as they say, and they get the opposite. One tangible goal, the title, is replaced by vagueness. Clear problems give way to the question of which problem is the right one, and then to persuading people that it is."] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#influencing-and-advocating",
						children: "Silvia Botros"
					}),
					", a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-principal-engineer",
							"aria-describedby": "term-senior-principal-engineer",
							children: "Senior Principal Engineer"
						}), createVNode(_components.span, {
							id: "term-senior-principal-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung above principal at companies that divide it; at Twilio in April 2020 it was level with a director."
						})]
					}),
					" at Twilio that April, met the same belief in another form: that an architect is a manager without reports who can simply tell people what to do. What seniority showed her was the full roadmap of each team she was about to ask for a change. Decisions that had looked obvious stopped looking obvious."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"What does come is narrower. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#what-the-title-changed",
						children: "Kasa Williams"
					}),
					" found in July 2020 that ",
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
					" engineers at Mailchimp met less resistance when they made time for work outside their main duties. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#what-the-title-changed",
						children: "Bert Fan"
					}),
					", at Slack in May 2020, got a little more flexibility, along with strategy and planning meetings he had mixed feelings about. Engineers who chose this track to get away from meetings and other people get the rudest surprise of all."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "weight",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "weight",
						children: "Your silences are read too"
					}), createVNode(_components.a, {
						href: "#weight",
						class: "mark",
						"aria-label": "Link to “Your silences are read too”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#advice",
						children: "Aaron Suggs"
					}),
					", at Glossier in January 2021, warned that other engineers copy you in ways you may not foresee: the tone of a review, how a decision is argued, how a colleague is treated. What you leave unsaid is read as well, as ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-the-title-changed",
						children: "Michelle Bu"
					}),
					" found when ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/#silence",
						children: "she was merely tired"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Candor moves in two directions at once. ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#what-the-title-changed",
						children: "Damian Schenkelman"
					}),
					", a former director of engineering at Auth0, found people less defensive once he was a principal who represented no part of the organization. Bu found some of them nicer than before, which told her less. Expect to hear more truth about the company and less about yourself, and find ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "peers who will supply it"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "slow-feedback",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "slow-feedback",
						children: "The scoreboard slows down"
					}), createVNode(_components.a, {
						href: "#slow-feedback",
						class: "mark",
						"aria-label": "Link to “The scoreboard slows down”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Code answers the same day. Strategy, relationships and other people’s growth answer in months, and the book reports that this trips most people at first.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-slow",
						id: "user-content-fnref-slow",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Sylor-Miller realized only after losing them how much she had relied on sprints and a “done” column to know that she was getting anywhere."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Her repair works anywhere: ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#how-time-is-spent",
						children: "log each meeting, review and nudge"
					}),
					" as it happens, then read the log before the quarterly check-in. Hers would show performance trouble fixed on six experiments, none of which had felt like much on the day. The tempting repair is to go back to closing tickets, which has a name and ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/#snacking",
						children: "a section of its own"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "own-the-noticing",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "own-the-noticing",
						children: "Own the noticing, not all the doing"
					}), createVNode(_components.a, {
						href: "#own-the-noticing",
						class: "mark",
						"aria-label": "Link to “Own the noticing, not all the doing”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Two pieces of advice seem to collide. In March 2020 ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#where-the-impact-is",
						children: "Joy Ebertz"
					}),
					" had stopped assuming that anything was somebody else’s problem, and ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#advice",
						children: "Dan Na"
					}),
					" told new staff engineers that whatever falls between teams was theirs now. That September ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#advice",
						children: "Stephen Wan"
					}),
					" told of slipping into responsibility for everything at Samsara and how easily it exhausts; Williams warned that whoever tries to fix a whole department ends up worn out and cynical."
				] }),
				"\n",
				createVNode(_components.p, { children: "They fit together once you read Ebertz’s small print. She might do the thing, pass it to somebody, or decide that it ranked below something else. What she never did was assume that another person would catch it. Wan’s way out was the same: flag the issue, trust somebody with it, and change things through the organization." }),
				"\n",
				createVNode(Aside, {
					title: "A new job, or the next level?",
					children: [
						createVNode(_components.p, { children: [
							"The sources disagree. Will Larson treats staff as a different role. ",
							createVNode(_components.a, {
								href: "/stories/duretti-hirpa/#advice",
								children: "Duretti Hirpa"
							}),
							" called it another job entirely, and ",
							createVNode(_components.a, {
								href: "/stories/adam-bender/#the-role",
								children: "Adam Bender"
							}),
							" compared level six at Google to a change of ladder. ",
							createVNode(_components.a, {
								href: "/stories/dmitry-petrashko/#what-the-title-changed",
								children: "Dmitry Petrashko"
							}),
							", at Stripe in May 2020, called staff a level rather than a role and could name nothing new that it opened for him. Williams advised newcomers to carry on first and extend later."
						] }),
						createVNode(_components.p, { children: "Your route probably decides who is right. Promoted after a year of doing the work, you can carry on. Hired in, or moved to a new seat, assume a new job and ask what it is." }),
						createVNode(_components.p, { children: [
							"There is a second quarrel. ",
							createVNode(_components.a, {
								href: "/guides/dual-track-in-disguise/",
								children: "One essay"
							}),
							" holds that alignment, strategy and influence are management behaviors, and that a ladder which makes them the staff bar fails people whose contribution is technical. It grants that they matter and objects to how the bar is written. ",
							createVNode(_components.a, {
								href: "/guides/problems-not-projects/",
								children: "Another"
							}),
							" says that working through others only sounds like management and is really leverage. If your best work is deep, describe it in technical terms in ",
							createVNode(_components.a, {
								href: "/resources/scope-document/",
								children: "a scope document"
							}),
							" before somebody else describes it in theirs."
						] })
					]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "which-chapter",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "which-chapter",
						children: "Which chapter for which trouble"
					}), createVNode(_components.a, {
						href: "#which-chapter",
						class: "mark",
						"aria-label": "Link to “Which chapter for which trouble”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: What is going wrong, Where to go",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "What is going wrong"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Where to go"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You are busy every day and couldn’t name last month’s result" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/work-on-what-matters/",
							children: "Work on what matters"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "The same argument comes back for the third time" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/engineering-strategy/",
							children: "Engineering strategy"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Quality falls faster than anyone repairs it" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/technical-quality/",
							children: "Technical quality"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Your manager was surprised by something you did, or you by them" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/stay-aligned-with-authority/",
							children: "Stay aligned with authority"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Your vision is clear and nobody is following" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/to-lead-follow/",
							children: "To lead, follow"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You win arguments and lose the people" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/never-be-wrong/",
							children: "Never be wrong"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Nothing moves when you are on vacation" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/create-space-for-others/",
							children: "Create space for others"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Nobody tells you when your idea is bad" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/network-of-peers/",
							children: "A network of peers"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Executives pick your proposal apart at random" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/present-to-executives/",
							children: "Present to executives"
						}) })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You hear about plans after they are made" }), createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/guides/peer-partnership/",
							children: "Peer partnership"
						}) })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The book that most of this part learns from leaves out two large subjects, because Larson thought that others had written the last word. ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/",
						children: "What staff engineers do"
					}),
					" places both; then read Lara Hogan’s ",
					createVNode(_components.a, {
						href: "/sources/#what-does-sponsorship-look-like",
						children: "essay on sponsorship"
					}),
					" and Tanya Reilly’s ",
					createVNode(_components.a, {
						href: "/sources/#being-glue",
						children: "Being Glue"
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
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This week, 30 minutes." }),
						" Take Petrashko’s advice to new staff engineers: agree with your reporting chain what impact you should have and ",
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#advice",
							children: "which compromises are allowed"
						}),
						" on the way. Write down both answers and send them back."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 10 minutes." }), " Start a log, one line per thing you moved. Put a reminder to read it before your next quarterly talk."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This month, three conversations." }),
						" Ask three people at or above your level what staff means here. ",
						createVNode(_components.a, {
							href: "/stories/damian-schenkelman/#advice",
							children: "Schenkelman"
						}),
						" put this first because the answer changes from company to company."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Every meeting, one sentence." }), " If you have no opinion yet, say so aloud."] }),
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
					createVNode(_components.li, { children: "Measuring yourself by commits because they still arrive daily." }),
					"\n",
					createVNode(_components.li, { children: "Adopting another staff engineer’s habits whole. Bu’s peers wrote one-to-two-year personal charters; her work moved too fast for one." }),
					"\n",
					createVNode(_components.li, { children: "Staying silent in a room where you used to be one voice of eight." }),
					"\n",
					createVNode(_components.li, { children: "Promising to fix everything you can now see." }),
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
						href: "/stories/rick-boone/#what-the-title-changed",
						children: "Rick Boone"
					}), " acted in a vice president’s name at Uber, and had to learn how seldom to use it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/greg-wittel/#advice",
						children: "Greg Wittel"
					}), " told new staff engineers to expect fewer long blocks of focus, and to say so and go find out when they don’t know."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/adam-bender/#what-the-title-changed",
						children: "Adam Bender"
					}), " joined Google content to plan six months ahead; ten years on he was comfortable with efforts of five to seven."] }),
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
						id: "user-content-fn-slow",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Will Larson’s observation from interviews and from leading such engineers, in the opener of the operating part of ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-slow",
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
var url = "content/guides/operating-at-staff.mdx/";
var file = "/work/wt/book/content/guides/operating-at-staff.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/operating-at-staff.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
