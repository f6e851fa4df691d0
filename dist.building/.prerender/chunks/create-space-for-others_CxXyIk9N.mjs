import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/create-space-for-others.mdx
var frontmatter = {
	"title": "Create space for others",
	"summary": "Move from being the person everything depends on to being the reason others can do it, in discussions, in decisions and through sponsorship.",
	"insight": "You have succeeded when the organization keeps gaining from your work and could still manage a month without it.",
	"section": "operating",
	"order": 80,
	"aliases": [
		"growing other engineers",
		"delegating hard problems",
		"sponsorship for engineers",
		"giving away your work"
	],
	"asks": [
		"How do I stop being the go-to person for everything?",
		"How do I sponsor other engineers without being a manager?",
		"Which parts of a project should a tech lead delegate?",
		"How do I get quieter people to speak in meetings?",
		"When should I give away work that I would like to keep?"
	],
	"connections": [
		{
			"id": "guide:find-your-sponsor",
			"why": "one relation, seen by the sponsor and by the sponsored"
		},
		{
			"id": "guide:never-be-wrong",
			"why": "questions that open a meeting and grow the people in it"
		},
		{
			"id": "guide:work-on-what-matters",
			"why": "growing people is one of the few kinds of work that lasts"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on creating space for others",
			"lines": "004:1052-1122"
		},
		{
			"id": "staff-engineer-book",
			"where": "why mentorship and sponsorship are left to other authors",
			"lines": "004:509-511"
		},
		{
			"id": "what-does-sponsorship-look-like",
			"where": "named by the book, and by Dan Na, as the piece to read on sponsorship",
			"lines": "004:358"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on the project she led",
			"lines": "story/ritu-vincent:51-53"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan",
			"lines": "story/stephen-wan:73-89"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:71-106"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:77-85"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger",
			"lines": "story/alex-kessinger:145-159"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja",
			"lines": "story/rebecca-panja:77-85"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na",
			"lines": "story/dan-na:71-81"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": "story/damian-schenkelman:97-101"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:66-92"
		},
		{
			"id": "staffeng-com",
			"where": "interview with John Zittlau",
			"lines": "story/john-zittlau:77-83"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel",
			"lines": "story/greg-wittel:78-82"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage",
			"lines": "story/nelson-elhage:73-75"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz",
			"lines": "story/joy-ebertz:45-47"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa",
			"lines": "story/duretti-hirpa:20-47"
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
			"slug": "the-measure",
			"text": "Measure what they gain without you"
		},
		{
			"depth": 2,
			"slug": "discussions",
			"text": "A good discussion is one you could have missed"
		},
		{
			"depth": 2,
			"slug": "decisions",
			"text": "Let people see how you decide"
		},
		{
			"depth": 2,
			"slug": "sponsorship",
			"text": "Make the work theirs"
		},
		{
			"depth": 2,
			"slug": "mechanisms",
			"text": "Mechanisms from the stories"
		},
		{
			"depth": 2,
			"slug": "hard-to-refuse",
			"text": "You are harder to refuse than you think"
		},
		{
			"depth": 2,
			"slug": "is-it-the-job",
			"text": "Is this the job? The stories split"
		},
		{
			"depth": 2,
			"slug": "own-hands",
			"text": "Keep something in your own hands"
		},
		{
			"depth": 2,
			"slug": "staying-essential",
			"text": "The cost of staying essential"
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
				createVNode(_components.p, { children: "Being the person everybody turned to probably got you here, and it is the part to give up. Start in meetings: ask, take notes, bring in one quiet person at a time. Go on to decisions: write down how you reached yours,\nshare before you’re sure, and keep matters of taste to yourself. Then hand over whole pieces of important work, the hard ones included, and let the new owner do it their way. Record each time you sponsor somebody. If the\nlist stays empty for a month, find out why." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "the-measure",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-measure",
						children: "Measure what they gain without you"
					}), createVNode(_components.a, {
						href: "#the-measure",
						class: "mark",
						"aria-label": "Link to “Measure what they gain without you”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The test of long-term success in Will Larson’s book has two halves. The organization gets more and more from your contributions, and depends on them less and less. The first half is pleasant. The second\ntakes away the feeling of being essential, which for many people was what made the work feel worthwhile. The handing over happens in three arenas, each asking for more than the last: discussions, decisions, sponsorship." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#the-role",
					children: "Duretti Hirpa"
				}), ", recently of Mailchimp when interviewed in April 2020, had an image for the attitude. A leader resembles a good host, who makes room and sees that people feel welcome in it."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "discussions",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "discussions",
						children: "A good discussion is one you could have missed"
					}), createVNode(_components.a, {
						href: "#discussions",
						class: "mark",
						"aria-label": "Link to “A good discussion is one you could have missed”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "While you are proving yourself, a good meeting ends soon, on a decent answer, with everyone cheerful. Now add one condition: more people took part and less of the answer came from you. If your point did turn out to be the\none that mattered, enjoy it, then ask what would have let somebody else make it." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Shift from answers to questions." }),
						" They head off mistakes as well as opinions do, and others can join in. ",
						createVNode(_components.a, {
							href: "/guides/never-be-wrong/#listen-through-questions",
							children: "How to ask them"
						}),
						" is its own skill."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Pull in exactly one person." }), " Inviting two or three at once, or “everybody who hasn’t spoken”, confuses people and nobody starts."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Take the notes." }), " It shows that the task isn’t beneath anyone, frees the person who usually does it, and keeps your mouth busy."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Fix the guest list." }), " When the right person isn’t there, tell the organizer why they would help, and see that they come next time."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/alex-kessinger/#sponsoring-others",
					children: "Alex Kessinger"
				}), ", principal at Stitch Fix in January 2021, had watched office life leave all this to chance, which shut people out. He liked the mechanisms that remote colleagues tried: a visible queue of who speaks next, collected questions after a big\npresentation, and a coworker’s rule that more than eight people don’t collaborate."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "decisions",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "decisions",
						children: "Let people see how you decide"
					}), createVNode(_components.a, {
						href: "#decisions",
						class: "mark",
						"aria-label": "Link to “Let people see how you decide”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Judgment is hard to hand over whole, so hand over decisions of growing weight, and expose how yours are made." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Write it down." }), " The myth says that a genius looks at a problem, thinks very hard and produces the answer. Nobody can learn from that. A page with the false starts in it can be followed; a verdict can only be obeyed."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Circulate early." }), " Once you’ve made up your mind you will defend it, so share while it is still soft. People then see where your thinking is heading and can turn it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Keep style out of it." }), " If a comment wouldn’t change whether the project succeeds, consider dropping it. If it would help a little, send it privately. A public remark drags the meeting into your orbit."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Stop showing your value." }), " Some senior people comment on everything to justify the title; others need each choice to match one they made once. Both are insecurity, and they block the people behind."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Change your mind, visibly." }), " It is among the clearest signs of respect there are. Where senior people never do it, everyone else concludes that bluster works."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#influencing-and-advocating",
						children: "Michelle Bu"
					}),
					" worked this way at scale. When she rethought a payments interface at Stripe that many teams would have to adopt, her group kept a log of decisions\n",
					createVNode(_components.a, {
						href: "/resources/decision-log-template/",
						children: "that anybody in the company could follow"
					}),
					", and an answer went into a shared list as soon as two people had asked the same question. The migration would be done by those teams, so they had to own it. By 2020 she spent less time pushing particular technologies than helping\nothers push theirs."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "sponsorship",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "sponsorship",
						children: "Make the work theirs"
					}), createVNode(_components.a, {
						href: "#sponsorship",
						class: "mark",
						"aria-label": "Link to “Make the work theirs”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Including people in your discussions and decisions still leaves the work yours. The last step gives it away. Mentorship is advice; ",
					createVNode(_components.a, {
						href: "/sources/#what-does-sponsorship-look-like",
						children: "sponsorship"
					}),
					" puts your standing behind somebody, so that they get the work and the credit.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-hogan",
						id: "user-content-fnref-hogan",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/#what-a-sponsor-does",
						children: "What a sponsor does"
					}),
					" reads the\nsame from both ends; this is the giving end."
				] }),
				"\n",
				createVNode(_components.p, { children: "When important work arrives, ask one thing first: who could succeed at this and grow from it? Then build the scaffold. How would you approach it, what would worry you early on, whom should they talk to? When you discover work that nobody has asked for, find a person who\ncould plausibly have discovered it, help them write the proposal you were about to write, and campaign for it as if it were your own." }),
				"\n",
				createVNode(_components.p, { children: "Then the hard part, which is that it has to be theirs. You advise and give context, and they may take a road you wouldn’t. It may go badly, and they’ll learn what your own failures once taught you. It may go well, and you will." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/ritu-vincent/#where-the-impact-is",
					children: "Ritu Vincent"
				}), " was stopped on the natural impulse. Leading a project at Dropbox that ran for eighteen months, she meant to break it into twenty pieces, give out eighteen and keep the hardest two. Her manager pushed her to hand over the hard\nones, since those are what stretch people. Years later engineers who had left the company still wrote to tell her what that project did for them."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/stephen-wan/#sponsoring-others",
					children: "Stephen Wan"
				}), " showed the whole arc in one system. He knew Samsara’s performance tools, and most of that knowledge sat in his head. On a new distributed tracing system he made it an explicit goal that teammates would own the area for years. He paired with\nthem and wrote little of the code or design, and when it came to the pitch, the demo and the onboarding of a first team, he nudged somebody else forward. When he was interviewed in September 2020, questions about performance went to them."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "mechanisms",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "mechanisms",
						children: "Mechanisms from the stories"
					}), createVNode(_components.a, {
						href: "#mechanisms",
						class: "mark",
						"aria-label": "Link to “Mechanisms from the stories”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Mechanism, Whose, What it made possible",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Mechanism"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Whose"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it made possible"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A monthly open meeting with five-minute, informal talks" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/katie-sylor-miller/#sponsoring-others",
								children: "Katie Sylor-Miller"
							}), ", Etsy, with a colleague"] }),
							createVNode(_components.td, { children: ["Speakers went on to company meetings and one to a big conference; some used the talk in ", createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#promotion-packet",
									"aria-describedby": "term-promotion-packet",
									children: "promotion packets"
								}), createVNode(_components.span, {
									id: "term-promotion-packet",
									class: "def",
									"data-pagefind-ignore": "",
									children: "The written case for a promotion, best begun years early as a map of what is missing."
								})]
							})] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A newsletter that pushed openings out to everybody" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/rebecca-panja/#sponsoring-others",
								children: "Rebecca Panja"
							}), ", Medium"] }),
							createVNode(_components.td, { children: "People heard of chances they wouldn’t have searched for, and got a nudge to apply" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Proposing names when plans are made, with the reason and an offer to mentor" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/damian-schenkelman/#sponsoring-others",
								children: "Damian Schenkelman"
							}), ", Auth0"] }),
							createVNode(_components.td, { children: "A doubt about somebody’s skills had an answer before it became a refusal" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Rolling off each project once a successor is ready, then frequent check-ins" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/dmitry-petrashko/#influencing-and-advocating",
								children: "Dmitry Petrashko"
							}), ", Stripe"] }),
							createVNode(_components.td, { children: "He was visible early on, and the new owner afterward" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Lending a name to a program that others run" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/michelle-bu/#sponsoring-others",
								children: "Michelle Bu"
							}), ", Stripe"] }),
							createVNode(_components.td, { children: "A product quality mentorship program across the organization got off the ground" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Soliciting the whole room, public kudos, prompting a blog post or talk" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/dan-na/#sponsoring-others",
								children: "Dan Na"
							}), ", Squarespace"] }),
							createVNode(_components.td, { children: "Exposure for people with less of it, at a cost of minutes" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "Most of these cost less than an hour a month, and none needs a reporting line. Panja had once supposed that only managers could sponsor, and found that it can come from anybody." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "hard-to-refuse",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "hard-to-refuse",
						children: "You are harder to refuse than you think"
					}), createVNode(_components.a, {
						href: "#hard-to-refuse",
						class: "mark",
						"aria-label": "Link to “You are harder to refuse than you think”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"An opportunity is a gift only if it can be turned down. Bu asked an engineer to announce some good work by email. The engineer did, and told her afterward that ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#sponsoring-others",
						children: "she hadn’t wanted to"
					}),
					" but couldn’t say no to her; there was an entry about it in a log she kept of things she declined. The\nmore weight your name carries, the more deliberate you have to be about leaving an exit: offer two choices, give it a day, and say what happens if they pass. (Nothing.)"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "is-it-the-job",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "is-it-the-job",
						children: "Is this the job? The stories split"
					}), createVNode(_components.a, {
						href: "#is-it-the-job",
						class: "mark",
						"aria-label": "Link to “Is this the job? The stories split”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#sponsoring-others",
						children: "Joy Ebertz"
					}),
					" of Split thought in March 2020 that a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-staff-engineer",
							"aria-describedby": "term-senior-staff-engineer",
							children: "senior staff engineer"
						}), createVNode(_components.span, {
							id: "term-senior-staff-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung between staff and principal, at companies that draw one there."
						})]
					}),
					" can get by without sponsoring, though perhaps not be a great one. Hirpa went further: senior engineers exist to make ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#sponsoring-others",
						children: "more senior engineers"
					}),
					", and anything else is gatekeeping. As a Black woman with a seat at last, she counted\nit no success until the room looked more like her."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Against that, ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#sponsoring-others",
						children: "John Zittlau"
					}),
					" of Jobber said in December 2020 that sponsoring wasn’t a key aspect of his role, because development managers were expected to do it. ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#sponsoring-others",
						children: "Greg Wittel"
					}),
					" of Proofpoint said much the same that month, and admitted that mentoring with too little time had gone poorly. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#sponsoring-others",
						children: "Nelson Elhage"
					}),
					" couldn’t\nrecall thinking in such terms at Stripe, although he had helped new teams start."
				] }),
				"\n",
				createVNode(_components.p, { children: "Look closer and the split narrows. Zittlau argued hard to hire somebody with little experience, then taught them. Wittel had seen why it matters: he grew up when the company was small and mistakes were cheap, and as outages became costly, caution left younger engineers fewer chances. What\ndiffers is who else is doing it. Where managers are good at it, your share is smaller. Where nobody is, it falls to you." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "own-hands",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "own-hands",
						children: "Keep something in your own hands"
					}), createVNode(_components.a, {
						href: "#own-hands",
						class: "mark",
						"aria-label": "Link to “Keep something in your own hands”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Sponsorship is the default and shouldn’t be the only tool. Most ",
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
					" engineers find they need some direct work to keep knowing how the software and the organization behave. The book’s rule of thumb is a journal. If it shows you sponsoring people less often than a few times a month, ask what’s in the way;\nif months pass in which you built nothing yourself, that needs correcting too. ",
					createVNode(_components.a, {
						href: "/resources/sponsorship-journal/",
						children: "The journal template"
					}),
					" has a place for both."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "staying-essential",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "staying-essential",
						children: "The cost of staying essential"
					}), createVNode(_components.a, {
						href: "#staying-essential",
						class: "mark",
						"aria-label": "Link to “The cost of staying essential”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Solving an urgent problem for a powerful person is one of the surest roads to recognition, and holding the gate to the architecture feels like power. At best, a company built around one such engineer does well until they leave. Usually it can only move as fast as that engineer allows, and only a company that isn’t growing can put up with it. There will be other work for you." }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next meeting, no extra time." }), " Take the notes and bring in one person who hasn’t spoken, by name, with a question they can answer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " List what would stop if you were away for a month. Put a name beside each item. Begin with the scariest."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, one hour." }), " Give away the hardest piece you were keeping. Write the scaffold: your approach, three worries, five people to talk to."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This month, five minutes a week." }),
						" ",
						createVNode(_components.a, {
							href: "/resources/sponsorship-journal/",
							children: "Open a sponsorship journal"
						}),
						". Read it when the month ends."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter." }), " Start one mechanism from the table with a colleague, so it outlives both of you."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Delegating only the dull pieces." }), " People grow on what you wanted to keep."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The same three favorites." }), " Check the journal for who never appears, above all people who remind you least of yourself."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Taking it back at the first wobble." }), " One rescue teaches the whole team that the handover was for show."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A vacuum instead of space." }), " Stepping back without context, time or cover is abandonment. Wan named the tension: avoid gatekeeping and still get a sound result."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Sponsorship that nobody hears." }),
						" Praise in private is kind. Put some where promotions are decided, and in ",
						createVNode(_components.a, {
							href: "/guides/promotion-packets/",
							children: "the packet"
						}),
						" of the person it’s about."
					] }),
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
						href: "/stories/adam-bender/#sponsoring-others",
						children: "Adam Bender"
					}), " meant to sponsor each engineer on his team at Google, with coaching, a word to leaders and work on every promotion packet."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rick-boone/#sponsoring-others",
						children: "Rick Boone"
					}), " taught a monthly class at Uber in which new hires could ask about anything and get a candid answer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#sponsoring-others",
						children: "Mikhail Chernykh"
					}), " listened in one-on-ones for what drove a person, and introduced them to whoever owned something that fitted."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#sponsoring-others",
						children: "Keavy McMinn"
					}), " gave one engineer at GitHub harder work, an invitation to question hers, and her voice for his recognition."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/diana-pojar/#sponsoring-others",
						children: "Diana Pojar"
					}), " had been carried past her own doubts by sponsors, and took the title as something to spend on others."] }),
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
						id: "user-content-fn-hogan",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The distinction is Lara Hogan’s; Will Larson defers to her for it in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", as does Dan Na in his interview. The test of benefit without dependence is Larson’s. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-hogan",
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
var url = "content/guides/create-space-for-others.mdx/";
var file = "/work/wt/book/content/guides/create-space-for-others.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/create-space-for-others.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
