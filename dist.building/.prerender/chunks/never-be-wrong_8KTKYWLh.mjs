import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/never-be-wrong.mdx
var frontmatter = {
	"title": "Never be wrong",
	"summary": "Reach the right answer without exhausting the room, using questions, a clear purpose and the sense to stop when people are too far apart.",
	"insight": "Assume that a missing piece of context explains the disagreement, go looking for it aloud, and the room can be right together.",
	"section": "operating",
	"order": 70,
	"aliases": [
		"learn to never be wrong",
		"being right without dominating",
		"sucking the oxygen out of the room",
		"dealing with jerks"
	],
	"asks": [
		"How do I disagree in a meeting without dominating it?",
		"What should I do when a discussion is going nowhere?",
		"How do I deal with a brilliant jerk as a staff engineer?",
		"Does it matter whether a staff engineer is technically right?",
		"Should I stay quiet in meetings to give others room?"
	],
	"connections": [{
		"id": "guide:to-lead-follow",
		"why": "when to disagree, and when to let the disagreement go"
	}, {
		"id": "guide:present-to-executives",
		"why": "reading a room of your peers, and one that outranks you"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on never being wrong",
			"lines": "004:997-1050"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn",
			"lines": "story/keavy-mcminn:41-55"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros",
			"lines": "story/silvia-botros:113-119"
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
			"where": "interview with Aaron Suggs",
			"lines": "story/aaron-suggs:41-57"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on authorization frameworks and on a colleague",
			"lines": "story/joy-ebertz:43-103"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel",
			"lines": "story/greg-wittel:111-123"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na",
			"lines": "story/dan-na:99"
		},
		{
			"id": "peer-partnership-note",
			"where": "being correct often enough",
			"lines": "000:3"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "building organizational trust",
			"lines": "002:22-23"
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
			"slug": "two-ways",
			"text": "Two ways to win an argument"
		},
		{
			"depth": 2,
			"slug": "missing-piece",
			"text": "Look for the missing piece"
		},
		{
			"depth": 2,
			"slug": "three-skills",
			"text": "Three skills for the room"
		},
		{
			"depth": 3,
			"slug": "listen-through-questions",
			"text": "Listen through questions"
		},
		{
			"depth": 3,
			"slug": "define-the-purpose",
			"text": "Define the purpose"
		},
		{
			"depth": 3,
			"slug": "read-the-room",
			"text": "Read the room"
		},
		{
			"depth": 2,
			"slug": "before-and-after",
			"text": "Do the persuading before and after"
		},
		{
			"depth": 2,
			"slug": "silence",
			"text": "Your silence counts as a vote"
		},
		{
			"depth": 2,
			"slug": "being-right",
			"text": "Does being right still count?"
		},
		{
			"depth": 2,
			"slug": "jerks",
			"text": "When someone won’t move"
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
		h3: "h3",
		li: "li",
		ol: "ol",
		p: "p",
		section: "section",
		span: "span",
		strong: "strong",
		sup: "sup",
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
				createVNode(_components.p, { children: "You can win arguments by outlasting people, and each win leaves them less willing to start the next one. The other way to be right is to care more about the outcome than about\nyour opening position. Ask three real questions before you give a view, say what the meeting is for when nobody has, and stop when the room isn’t ready. Do\nmost of the persuading in ones and twos beforehand. When somebody makes this impossible, bring a person they respect or settle it with them in advance." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "two-ways",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "two-ways",
						children: "Two ways to win an argument"
					}), createVNode(_components.a, {
						href: "#two-ways",
						class: "mark",
						"aria-label": "Link to “Two ways to win an argument”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Everyone has met the first kind of winner. They lean in, take the decider’s chair and go on until the clock or the other side runs out. Often they\nare correct. As their years at the company add up they may believe they’ve become persuasive, when their colleagues have only given up." }),
				"\n",
				createVNode(_components.p, { children: "A few people manage it differently. The example in Will Larson’s book is Franklin Hu, who could take the heat out of a heated discussion with three habits: he looked\nfor the outcome that served everybody, he would leave the spot where he’d started, and he took for granted that some piece of context was still missing which would make two opposed views\nfit together. Someone who works that way is hardly ever wrong by the end of a meeting, because they will have moved." }),
				"\n",
				createVNode(_components.p, { children: "There is a paradox here that doesn’t go away. You get to staff by forming deep technical convictions. You stay useful by doubting them just as deeply and\ncaring about what works more than about the faith it came from." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#advice",
						children: "Silvia Botros"
					}),
					", ",
					createVNode(_components.span, {
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
					}),
					" at Twilio, told the before and after in April 2020. Five or six years earlier, convinced that she was right, she would dig in and try to stop an approach whatever was due or on fire, without finding out which\nproduct pressure had made the other choice look sensible. A former vice president of engineering, a man of few words, brought her to see what product teams were up\nagainst and to use what she knew to get them to a better tradeoff. She called it advice that changed her career."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "missing-piece",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "missing-piece",
						children: "Look for the missing piece"
					}), createVNode(_components.a, {
						href: "#missing-piece",
						class: "mark",
						"aria-label": "Link to “Look for the missing piece”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/aaron-suggs/#advice",
					children: "Aaron Suggs"
				}), " got the same lesson from a manager in four words: replace indignation with curiosity. He had been complaining about another team. It turned out that their constraints made\nthe behavior reasonable, and one conversation in that spirit produced a way of working that was better for both."] }),
				"\n",
				createVNode(_components.p, { children: [
					"The cheapest version of this is a sentence you say to yourself before answering: what would have to be true for this smart person to be right? ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#management-or-not",
						children: "Dan Na"
					}),
					", staff engineer at Squarespace in March 2020, named the standoff that\nit prevents. A product manager brings business requirements, an engineer brings technical objections, and neither will move. He thought the only way through was to feel the pull of\nboth sets of incentives. ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#what-they-read",
						children: "Joy Ebertz"
					}),
					" remembered a colleague who drove her bonkers by asking for detail on\npoints that Ebertz thought were settled, and who kept finding holes in exactly those."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "three-skills",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "three-skills",
						children: "Three skills for the room"
					}), createVNode(_components.a, {
						href: "#three-skills",
						class: "mark",
						"aria-label": "Link to “Three skills for the room”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The people who are best at this treat a meeting as one round of a long project and a longer acquaintance. They come to agree on the problem, learn what the others need and find out what it would\ntake to align. If the room is ready, they help it land. If it isn’t, they leave it alone." }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "listen-through-questions",
						children: "Listen through questions"
					}), createVNode(_components.a, {
						href: "#listen-through-questions",
						class: "mark",
						"aria-label": "Link to “Listen through questions”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A good question is specific and asked to learn something, and it lets the other person explain instead of defend. In a meeting that may turn sour, ask three of them before you state a view. The book promises\nthat you will see the room shift; try it once and judge for yourself. “Why would you do that?” isn’t one of the three. “What happens to the nightly export if we pick this?” might be." }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "define-the-purpose",
						children: "Define the purpose"
					}), createVNode(_components.a, {
						href: "#define-the-purpose",
						class: "mark",
						"aria-label": "Link to “Define the purpose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "When nobody seems to know what a conversation is meant to settle, offer your guess as a statement with a question mark: “So we’re here to choose between delaying the cutover and doing it without the second region, is that it?” Somebody will say yes or\nsay no, and either helps. Use it sparingly. If one person has tried to reframe the meeting already, let that attempt stand; meetings with several failed reframings end in another meeting." }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "read-the-room",
						children: "Read the room"
					}), createVNode(_components.a, {
						href: "#read-the-room",
						class: "mark",
						"aria-label": "Link to “Read the room”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Forcing agreement adds pressure, and pressure makes a good ending unlikely. When people are too far apart, name a smaller group who will spend real time on it, or agree on who outside the room should\ndecide. And when the same\nargument comes back for the third or fourth time, the room has told you that it lacks ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/#when-to-write",
						children: "a written strategy"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "Pick one of the three each Monday and use it on purpose for a week, in meetings, in document comments and in pull requests. Before a meeting you dread, rehearse with a colleague." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "before-and-after",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "before-and-after",
						children: "Do the persuading before and after"
					}), createVNode(_components.a, {
						href: "#before-and-after",
						class: "mark",
						"aria-label": "Link to “Do the persuading before and after”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#influencing-and-advocating",
					children: "Keavy McMinn"
				}), " led API strategy at Fastly in March 2020 as a senior principal. She did the research, laid out the tradeoffs and recommended something, and people often disagreed,\nwhich she expected; she had never seen command work well. For a controversial decision she met each group separately, engineers first, then managers and product people and perhaps legal or security, told them what she meant to\nrecommend and asked what she was missing. Sometimes she did it in reverse: publish first, then call people instead of waiting for comments. When enthusiasm sank she went back to the pain that everybody had said they felt."] }),
				"\n",
				createVNode(_components.p, { children: [
					"Ebertz added what to write down: each alternative and why it lost, so that people can ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/#design-docs",
						children: "see that they were heard"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#path-to-staff",
					children: "Dmitry Petrashko"
				}), " worked on the aftermath. Collaboration was the gap he had to close before staff at Stripe, and his technique was a private chat straight after a meeting, above all\nafter one that had gone badly, asking how he had come across. He learned what had made people uncomfortable, and a few times it was early enough to repair the outcome."] }),
				"\n",
				createVNode(_components.p, { children: [
					"Word choice belongs here too. ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#advice",
						children: "Greg Wittel"
					}),
					" of Proofpoint noticed that calling a quick patch throwaway could be accurate and still tell somebody that their work was worth nothing."
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
						children: "Your silence counts as a vote"
					}), createVNode(_components.a, {
						href: "#silence",
						class: "mark",
						"aria-label": "Link to “Your silence counts as a vote”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Advice to talk less needs one correction, which another chapter tells ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/#silence",
						children: "in full"
					}),
					". Once you have a title, the absence of a comment is taken as one. So ask, and also tell people where you stand, including when you stand nowhere yet."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "being-right",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "being-right",
						children: "Does being right still count?"
					}), createVNode(_components.a, {
						href: "#being-right",
						class: "mark",
						"aria-label": "Link to “Does being right still count?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The book is stark: what a career hangs on is whether you are easy to involve, more than whether you are technically correct. Two of our other sources lean the other way. A ",
					createVNode(_components.a, {
						href: "/sources/#peer-partnership-note",
						children: "note on peer\npartnership"
					}),
					" makes being correct often enough a condition of becoming someone whose input is expected. An ",
					createVNode(_components.a, {
						href: "/sources/#how-i-think-about-the-staff-track",
						children: "essay on the staff track"
					}),
					" says trust grows from a record of decisions that held up, and from admitting\nthat you don’t know, and from arguing for the slower road in public when that is unpopular."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"These describe different clocks. Over a year, your judgment has to be good, or nobody gains by including you. Within an hour, insisting on it adds little, since the record is being kept\nanyway. The essay also guards against the wrong lesson: being pleasant to involve is no excuse for hiding an unwelcome answer. Say it once, plainly, with the evidence, and then ",
					createVNode(_components.a, {
						href: "/guides/to-lead-follow/",
						children: "let the others lead"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "jerks",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "jerks",
						children: "When someone won’t move"
					}), createVNode(_components.a, {
						href: "#jerks",
						class: "mark",
						"aria-label": "Link to “When someone won’t move”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The method fails with a jerk, meaning here a person who ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/#six-ways-out",
						children: "withholds consent"
					}),
					" from the group, won’t compromise or doesn’t listen. Two things tend to work when you meet one now and then, and both feel like an absurd use of time. Include somebody they can’t behave that way toward, such as\ntheir manager or the CTO. Or put real effort into settling things with them in advance, because a person who has been heard has less reason to derail anything."
				] }),
				"\n",
				createVNode(_components.p, { children: "If you work with the person often, or answer for the area, you owe more. Give the feedback as kindly as honesty allows. Give it a second time. Write both occasions down. If nothing changes, take it to their manager, face to face or on\nvideo, with the specifics." }),
				"\n",
				createVNode(_components.p, { children: [
					"Then correct for your position. Your title shields you, so what you see is the mild version. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-the-title-changed",
						children: "Michelle Bu"
					}),
					" put it from experience: after her role at Stripe became visible, some people were nicer to her. She had met dismissal before it, and worried in April 2020 that she could no longer see where others still did. If it looks borderline to you, ask someone two levels down."
				] }),
				"\n",
				createVNode(_components.p, { children: ["Why spend hours on any of this? In the book’s reckoning, more complex projects are thrown off course by conflict between people than by technical difficulty.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-conflict",
					id: "user-content-fnref-conflict",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "1"
				}) })] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next contentious meeting." }), " Write three questions beforehand whose answers you don’t know. Ask them before giving a view."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, five minutes a meeting." }), " Message one attendee afterward: “How did I come across, and what could I have done better?” Start with the meeting that went worst."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Take one standing disagreement and write the best case for the other side. Show it to them and ask what you got wrong."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before the next controversial proposal, one hour." }), " List the groups it touches. Meet each, say what you’ll recommend, and ask what you’re missing."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Every Monday, two minutes." }), " Choose the skill of the week: questions, purpose or reading the room."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Questions with the answer inside." }), " “Have you considered doing it properly?” is a verdict. People can tell."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Facilitating as control." }), " Restating the purpose every ten minutes is another way of taking over."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The meeting after the meeting." }), " If you keep quiet in the room and reverse the outcome in private, nobody will trust either place."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Confusing volume with disagreement." }), " Some people argue loudly while they’re being convinced. Wait."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Making peace with a jerk that others can’t avoid." }), " Your tolerance sets their working conditions."] }),
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
							href: "/stories/adam-bender/#what-the-title-changed",
							children: "Adam Bender"
						}), " had once found anybody’s displeasure painful, and counted the ability to bear conflict among the skills of four or five years."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/ritu-vincent/#influencing-and-advocating",
							children: "Ritu Vincent"
						}), ", even with a clear answer in mind, tried to guide the owning team there."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/john-zittlau/#where-the-impact-is",
							children: "John Zittlau"
						}), " got a team and its critics to the real difficulty, once a complaint had been cut back to its size."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#influencing-and-advocating",
							children: "Dmitry Petrashko"
						}), " was glad that Sorbet’s three builders had kept clear of the elitism that type systems breed."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.a, {
							href: "/stories/ryan-bergman/#advice",
							children: "Ryan Bergman"
						}), " observed that plenty of the staff engineers he knew were quiet, and all of those were friendly, helpful and easy to approach."] }),
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
						id: "user-content-fn-conflict",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Will Larson’s judgment from experience, in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								"; he gives no figures. The reading of the two clocks above is ours. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-conflict",
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
var url = "content/guides/never-be-wrong.mdx/";
var file = "/work/wt/book/content/guides/never-be-wrong.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/never-be-wrong.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
