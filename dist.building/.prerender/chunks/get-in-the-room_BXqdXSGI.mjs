import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/get-in-the-room.mdx
var frontmatter = {
	"title": "Get in the room, and stay there",
	"summary": "What earns you a seat where decisions are made, what makes you cheap to include, what gets people removed, and when to give the seat away.",
	"insight": "A room lets you in when you bring something it lacks and cost it little, so work on both, and ask the person who could invite you.",
	"section": "title",
	"order": 60,
	"aliases": [
		"the room where it happens",
		"seat at the table",
		"being in the room",
		"getting invited to meetings"
	],
	"asks": [
		"How do I get invited to the meetings where decisions are made?",
		"Why am I not in the room?",
		"How should I behave in a meeting with senior leaders?",
		"What gets people removed from leadership meetings?",
		"When should I stop attending a meeting?"
	],
	"connections": [
		{
			"id": "guide:never-be-wrong",
			"why": "holding an opinion without wearing out your welcome"
		},
		{
			"id": "guide:present-to-executives",
			"why": "getting in, and using the hour once you are there"
		},
		{
			"id": "resource:room-checklist",
			"why": "the conditions and the ways out, to run through beforehand"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on getting in the room",
			"lines": "004:1496-1553"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on managing staff-plus engineers, on the room",
			"lines": "004:4049"
		},
		{
			"id": "peer-partnership-note",
			"where": "on manufacturing the partnership",
			"lines": "000:1-3"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:57-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:98-108"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros",
			"lines": "story/silvia-botros:61-81"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan",
			"lines": "story/stephen-wan:23-29"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na",
			"lines": "story/dan-na:36-40"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan",
			"lines": "story/bert-fan:25-29"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa",
			"lines": "story/duretti-hirpa:43-47"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": "story/damian-schenkelman:83"
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
			"slug": "no-single-room",
			"text": "There is a room, and then another"
		},
		{
			"depth": 2,
			"slug": "four-conditions",
			"text": "Four conditions"
		},
		{
			"depth": 2,
			"slug": "cost-of-including-you",
			"text": "Lower the price of having you"
		},
		{
			"depth": 2,
			"slug": "uninvited",
			"text": "Should you wait to be asked?"
		},
		{
			"depth": 2,
			"slug": "six-ways-out",
			"text": "Six ways out"
		},
		{
			"depth": 2,
			"slug": "silence",
			"text": "Silence is also heard"
		},
		{
			"depth": 2,
			"slug": "leaving",
			"text": "Leave on purpose"
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
				createVNode(_components.p, { children: "Name the room you want and what it decides. Find the thing you know that nobody in it knows, and somebody in it who would lend you their name; then tell that person you want to come.\nMake yourself cheap to include: prepared, brief, calm, useful with the notes. Learn what the room is for before you try to change anything through it.\nWhen a seat stops being useful, leave and put somebody else in it. There will be another room." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "no-single-room",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "no-single-room",
						children: "There is a room, and then another"
					}), createVNode(_components.a, {
						href: "#no-single-room",
						class: "mark",
						"aria-label": "Link to “There is a room, and then another”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Engineers who complain that decisions are made elsewhere are usually right. There is a room and they aren’t in it, often for a reason that has little to do with how good they are. What they tend to get wrong is the singular. Early on the room is the half hour in which a lead and a product manager prepare the sprint. Later it is quarterly planning, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#architecture-review",
							"aria-describedby": "term-architecture-review",
							children: "architecture review"
						}), createVNode(_components.span, {
							id: "term-architecture-review",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A meeting where a group judges designs before they are built; without a written direction it can hardly be consistent."
						})]
					}),
					", ",
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
					", the engineering leadership team, the executives. Getting in is something you will do all your working life, so it pays to be good at it."
				] }),
				"\n",
				createVNode(_components.p, { children: "The stories show how different the rooms are, and that the title opens some of them by itself." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Who and when, Which room opened, What it was good for",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Who and when"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Which room opened"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it was good for"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/stephen-wan/#the-role",
								children: "Stephen Wan"
							}), ", Samsara, 2020"] }),
							createVNode(_components.td, { children: "directors’ meeting, roadmap planning, some calibration" }),
							createVNode(_components.td, { children: "seeing both the managers’ side and the engineers’" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/silvia-botros/#sponsoring-others",
								children: "Silvia Botros"
							}), ", Twilio, 2020"] }),
							createVNode(_components.td, { children: ["calibration, as a ", createVNode(_components.span, {
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
							})] }),
							createVNode(_components.td, { children: "feedback that a room of managers might miss, above all about bias" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/dan-na/",
								children: "Dan Na"
							}), ", Squarespace, 2020"] }),
							createVNode(_components.td, { children: "a recurring meeting of staff engineers" }),
							createVNode(_components.td, { children: "problems that no team owns, such as onboarding" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/greg-wittel/#what-the-title-changed",
								children: "Greg Wittel"
							}), ", Proofpoint, 2020"] }),
							createVNode(_components.td, { children: "the early days of a project" }),
							createVNode(_components.td, { children: "changing course while that was cheap" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/keavy-mcminn/#what-the-title-changed",
								children: "Keavy McMinn"
							}), ", Fastly, 2020"] }),
							createVNode(_components.td, { children: "access to executives" }),
							createVNode(_components.td, { children: "hearing things sooner" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Wittel’s row holds ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "the whole argument for being there"
					}),
					": before a decision your view costs little to use, and afterward it may cost too much however right it is."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "four-conditions",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "four-conditions",
						children: "Four conditions"
					}), createVNode(_components.a, {
						href: "#four-conditions",
						class: "mark",
						"aria-label": "Link to “Four conditions”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You bring something useful." }), " Details of a project that worries them, what a key team thinks, real depth in the room’s subject, having done this elsewhere, a customer who trusts you."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The room doesn’t have it yet." }), " Groups that must act stay small, so they give up redundancy and representation. If your manager already brings your perspective, you would be the second copy."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Somebody inside will sponsor you." }), " They spend their credit on your seat and will be judged by what you do in it. Often their own manager is watching, so you are a test of their judgment."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "That person knows you want it." }), " Your sponsor sits in many meetings and would gladly be rid of most. It may not occur to them that you would choose this one."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "The second is the one people skip. If the room already has your expertise, you can wait, find another room, or find something else to know. A staff engineer in an infrastructure group might have nothing to add on storage and be the only one who has sat with the support team." }),
				"\n",
				createVNode(_components.p, { children: "The fourth is the cheapest and can be done today." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "cost-of-including-you",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "cost-of-including-you",
						children: "Lower the price of having you"
					}), createVNode(_components.a, {
						href: "#cost-of-including-you",
						class: "mark",
						"aria-label": "Link to “Lower the price of having you”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Think of your place as a fraction. On top is what you add. Underneath is what it costs to have you there: minutes, friction, repair afterward. Most people work only on the top." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Be aligned with your manager." }),
						" Leaders are judged by whether their teams follow the line that they announce. If you would say tomorrow in the meeting what your manager would have said, they may well hand you their chair and stop going. ",
						createVNode(_components.a, {
							href: "/guides/stay-aligned-with-authority/",
							children: "Stay aligned with authority"
						}),
						" explains how."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Think for the whole group." }), " An old principle at Stripe asked people to optimize for Stripe, not for their own corner. Try it once, on a question where your own team loses."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Be short and be clear." }), " Being understood is the speaker’s job. Economy buys you room for more ideas."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Be low in friction." }), " If you treat each discussion as the last chance to avert a disaster, the meeting spends itself on your alarm. Somebody who can hold a hard conversation without raising its temperature gets asked back."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Come prepared, and follow up." }), " Many companies put up with senior engineers who haven’t read the document. What is tolerated isn’t what is rewarded, and the gap is wide enough to stand out in."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Be present." }), " Nothing else you could do on that laptop is worth what it costs you there."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Take the dull jobs." }), " Notes, action items, the chasing."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Apply the last with some sense. If you are asked for the notes in every meeting already, you have paid that price; offer instead to bring the proposal." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "uninvited",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "uninvited",
						children: "Should you wait to be asked?"
					}), createVNode(_components.a, {
						href: "#uninvited",
						class: "mark",
						"aria-label": "Link to “Should you wait to be asked?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Here two sources disagree. The book describes a door with a sponsor behind it. The note on ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "partnership between peers"
					}),
					" says that staff engineers have no rituals of their own, so they must make their place: go to planning conversations without an invitation, write the strategy nobody commissioned. In its account, the person who waits to be asked remains senior."
				] }),
				"\n",
				createVNode(_components.p, { children: "They are talking about different doors." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Limited seats, Open by custom",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.td, {}),
						createVNode(_components.th, {
							scope: "col",
							children: "Limited seats"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Open by custom"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Examples" }),
							createVNode(_components.td, { children: "calibration, leadership team, executive review" }),
							createVNode(_components.td, { children: ["planning discussions, design reviews, ", createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#postmortem",
									"aria-describedby": "term-postmortem",
									children: "incident reviews"
								}), createVNode(_components.span, {
									id: "term-postmortem",
									class: "def",
									"data-pagefind-ignore": "",
									children: "A written look back at an incident: how it came about and what to change, without asking whom to blame."
								})]
							})] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "What a stranger costs" }),
							createVNode(_components.td, { children: "a seat, and candor" }),
							createVNode(_components.td, { children: "a few minutes" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "How you get in" }),
							createVNode(_components.td, { children: "a sponsor who asks for you" }),
							createVNode(_components.td, { children: "by turning up prepared, with something written" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "If you misjudge it" }),
							createVNode(_components.td, { children: "you embarrass your sponsor" }),
							createVNode(_components.td, { children: "you have wasted half an hour" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "Work the open doors first. A habit of being right and useful in design reviews is how somebody with a seat comes to think of you. The note adds the condition that makes it work: be correct often enough that people begin to expect you." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "six-ways-out",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "six-ways-out",
						children: "Six ways out"
					}), createVNode(_components.a, {
						href: "#six-ways-out",
						class: "mark",
						"aria-label": "Link to “Six ways out”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Mistaking what the room is for." }), " From outside it looks as if the leadership team decides everything; inside they may say that they only bring problems to the surface. Watch for two meetings before you propose a thing."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Dogma." }), " The higher the room, the touchier its subjects (pay, layoffs, acquisitions) and the less time it has. A principle asserted is time lost."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Withholding consent." }), " You can win by refusing to agree until everybody tires. The group slows to a stop, and then meets without you. Say your piece, lose, and commit."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Using up the air." }),
						" Some meetings want every idea and some want a decision in ten minutes. Talking to ",
						createVNode(_components.a, {
							href: "/guides/create-space-for-others/",
							children: "show your value"
						}),
						" is the usual cause, and you were let in for what you had already shown."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Embarrassing your sponsor." }), " Their name is on your seat."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Being flaky." }), " Seats go to those who come."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "silence",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "silence",
						children: "Silence is also heard"
					}), createVNode(_components.a, {
						href: "#silence",
						class: "mark",
						"aria-label": "Link to “Silence is also heard”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Brevity can be overdone. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-the-title-changed",
						children: "Michelle Bu"
					}),
					", newly in a wider role at Stripe, said little in one meeting because she was tired. She learned later that the presenters had taken it for disapproval. Since then she made a point of saying so when she had no opinion yet. The more senior you are, the more a missing remark means."
				] }),
				"\n",
				createVNode(_components.p, { children: "Two habits from the stories help you know what to say, and how it landed:" }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#path-to-staff",
							children: "Dmitry Petrashko"
						}),
						" ",
						createVNode(_components.a, {
							href: "/guides/never-be-wrong/#before-and-after",
							children: "asked people privately"
						}),
						", right after the poor meetings, how he had come across."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/michelle-bu/#staying-in-touch",
						children: "Bu"
					}), " followed every incident at Stripe, so that when she spoke for engineers to its leaders she knew what they ran into."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "leaving",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "leaving",
						children: "Leave on purpose"
					}), createVNode(_components.a, {
						href: "#leaving",
						class: "mark",
						"aria-label": "Link to “Leave on purpose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: ["It is possible to worry too much about staying. There are endless rooms, and the work is done in none of them. The author had met many people who resented being kept out of some room and not one who regretted leaving a room too early.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-regret",
					id: "user-content-fnref-regret",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "1"
				}) })] }),
				"\n",
				createVNode(_components.p, { children: [
					"Two people in our stories, at different companies and within weeks of each other, chose the same image for what they found inside. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#what-the-title-changed",
						children: "Bert Fan"
					}),
					" advised anybody curious about how the sausage is made to ask first whether they want to know. Botros said that the seat shows you the whole sausage, after which the obvious decision stops being obvious. Hers is the better reason to go: you see the long list that your request is competing with."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"When you go, take somebody to the door with you. ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#sponsoring-others",
						children: "Duretti Hirpa"
					}),
					" set the standard in April 2020: having reached a table at last, she would not count it as success until the room held more people like her. From the other side, the book tells managers to split meetings among their staff engineers instead of doubling up, and to refuse to treat a seat as a medal. You can propose that split yourself."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 15 minutes." }), " Name one room, what it decides, and what you know that nobody in it does. If you can’t fill in the third, choose another room or go and learn it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, one message." }), " Tell your would-be sponsor that you want in, what you would bring, and that you can take the notes."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Before the next meeting, 20 minutes." }),
						" Go through ",
						createVNode(_components.a, {
							href: "/resources/room-checklist/",
							children: "the room checklist"
						}),
						". Write down your one point."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "After it, five minutes." }), " Ask one person privately how you came across."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter, 30 minutes." }), " List your recurring meetings. Give one seat to somebody who would grow from it."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Wanting the room as proof." }), " Entering changes what you hear, and nothing about who you are."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Reporting the room." }), " Repeating what was said in confidence closes it to you and to your sponsor’s next candidate."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Agreeing in the room and campaigning outside." }), " It is withheld consent, served late."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Filling your week." }), " If the calendar is all rooms, you will soon have nothing to bring to them."] }),
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
						href: "/stories/diana-pojar/#what-the-title-changed",
						children: "Diana Pojar"
					}), " found that the staff title, more than anything before it, put her where roadmaps were decided, and used it to make junior colleagues heard."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#what-the-title-changed",
						children: "Rebecca Panja"
					}), " could produce an opening for somebody once she had the title, where before she could only pass on praise."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#what-the-title-changed",
						children: "John Zittlau"
					}), " had a seat with Jobber’s leadership while developers still saw somebody who codes, and used what he heard only as agreed."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/alex-kessinger/#what-the-title-changed",
						children: "Alex Kessinger"
					}), " worked where anyone could propose anything, and found that the title helped once an idea crossed a team’s edge."] }),
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
						id: "user-content-fn-regret",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The author’s acquaintance, not a survey; ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", the chapter on getting in the room. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-regret",
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
var url = "content/guides/get-in-the-room.mdx/";
var file = "/work/wt/book/content/guides/get-in-the-room.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/get-in-the-room.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
