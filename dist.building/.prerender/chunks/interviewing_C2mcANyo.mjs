import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/interviewing.mdx
var frontmatter = {
	"title": "Interviewing for staff",
	"summary": "Prepare for a loop that may have been built for somebody else, find out what it measures and who decides the level, and know when to walk away.",
	"insight": "You are entitled to know how you will be judged; a company that can't tell you has told you something about the job.",
	"section": "switching",
	"order": 30,
	"aliases": [
		"staff engineer interview",
		"staff-plus interview loop",
		"interview preparation",
		"leveling in interviews"
	],
	"asks": [
		"How do I prepare for a staff engineer interview?",
		"Do I have to practice coding problems for a staff interview?",
		"May I ask how the interviews work before I go?",
		"How do I know the interview loop is wrong for a staff role?",
		"When do companies decide the level of an offer?",
		"What should I do after the interviews?"
	],
	"connections": [
		{
			"id": "guide:finding-the-right-company",
			"why": "an interview process tells you what the company is like"
		},
		{
			"id": "guide:negotiating-your-offer",
			"why": "finish the interviews well before you talk about terms"
		},
		{
			"id": "resource:interview-process-questions",
			"why": "the questions of this chapter as a message to send"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on interviewing for staff-plus roles",
			"lines": "004:1758-1800"
		},
		{
			"id": "staffeng-com",
			"where": "guide to interviewing for staff-plus roles",
			"lines": "guide/interviewing-staff-plus-roles:9-46"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on interview loops, on how they fail and what to test",
			"lines": "004:4053-4116"
		},
		{
			"id": "cracking-the-coding-interview",
			"where": "the preparation for senior loops, as the chapter names it",
			"lines": "004:1760"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa, on how her interview was framed",
			"lines": "story/duretti-hirpa:55"
		},
		{
			"id": "staffeng-com",
			"where": "interviews with people who gave interviews",
			"lines": [
				"story/aaron-suggs:57-59",
				"story/ritu-vincent:41-43",
				"story/ritu-vincent:85",
				"story/john-zittlau:38"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews that show how much code the job held",
			"lines": [
				"story/silvia-botros:43-45",
				"story/ryan-bergman:35",
				"story/bert-fan:23"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on being hired as senior",
			"lines": "story/katie-sylor-miller:89"
		},
		{
			"id": "staffeng-com",
			"where": "interviews that show what to prepare",
			"lines": [
				"story/rebecca-panja:42-48",
				"story/joy-ebertz:43",
				"story/dmitry-petrashko:98-108",
				"story/ras-kasa-williams:83"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on failing interviews",
			"lines": "story/stephen-wan:101"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Kawaguchi, on a mentor among his interviewers",
			"lines": "story/stephen-kawaguchi:39"
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
			"slug": "no-standard",
			"text": "Expect a loop built for somebody else"
		},
		{
			"depth": 2,
			"slug": "draw-your-lines",
			"text": "Draw your lines before the first call"
		},
		{
			"depth": 2,
			"slug": "ask-how",
			"text": "Ask how you will be judged"
		},
		{
			"depth": 2,
			"slug": "wrong-loop",
			"text": "Notice when you are in the wrong loop"
		},
		{
			"depth": 2,
			"slug": "leveling",
			"text": "Find out when the level is decided"
		},
		{
			"depth": 2,
			"slug": "prepare-evidence",
			"text": "Prepare evidence, not answers"
		},
		{
			"depth": 2,
			"slug": "finish-well",
			"text": "Walk the last stretch"
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
				createVNode(_components.p, { children: "There is no standard loop for staff, and few companies are proud of theirs. Before the first call, decide what you won’t do. Then ask the recruiter which formats are used and what each is meant to show, what to prepare, who the interviewers are, and when the level is set. If nobody will look at your past work or let you present anything, say so politely and early. Prepare three stories about judgment. When it is over, write to people, brief your references, and take the conversations they offer." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "no-standard",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "no-standard",
						children: "Expect a loop built for somebody else"
					}), createVNode(_components.a, {
						href: "#no-standard",
						class: "mark",
						"aria-label": "Link to “Expect a loop built for somebody else”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Applying for a senior post, you know the day in advance: around five sessions, some programming, some architecture, something about behavior and career. You freshen the résumé, work through ",
					createVNode(_components.a, {
						href: "/sources/#cracking-the-coding-interview",
						children: "the usual book"
					}),
					", read up on the company."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"For staff there is no such day. The chapter on ",
					createVNode(_components.a, {
						href: "/guides/designing-interview-loops/",
						children: "designing the loop"
					}),
					" opens on the admission that nobody trusts theirs. It helps to recognize which one you’ve been given."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: What you get, What it shows well, What you must bring in yourself",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "What you get"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it shows well"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What you must bring in yourself"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The senior loop, again" }),
							createVNode(_components.td, { children: "Speed and fluency with code" }),
							createVNode(_components.td, { children: "Judgment, and effects beyond one team" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A manager’s loop with a coding question" }),
							createVNode(_components.td, { children: "How you handle people and conflict" }),
							createVNode(_components.td, { children: "Technical depth, and how you lead without reports" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Conversations made up for you" }),
							createVNode(_components.td, { children: "Whether they like you" }),
							createVNode(_components.td, { children: "Evidence, and a request for criteria" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A loop meant for staff: a presentation, a deep dive, people you might mentor" }),
							createVNode(_components.td, { children: "Most of what counts" }),
							createVNode(_components.td, { children: "Good preparation" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The right-hand column is your homework. In the first three rows, the loop won’t ask for what makes you worth the title." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "draw-your-lines",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "draw-your-lines",
						children: "Draw your lines before the first call"
					}), createVNode(_components.a, {
						href: "#draw-your-lines",
						class: "mark",
						"aria-label": "Link to “Draw your lines before the first call”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The leading part of your career may last twenty years and come down to four or five choices of job. Each is scarce. Yet people spend one because a recruiter was pleasant and the next step was always small. So settle, in writing and in advance, which processes you’ll take part in." }),
				"\n",
				createVNode(_components.p, { children: "A common line: no rehearsing of interview programming. Those who draw it know that they’ll be slower at algorithm puzzles. They reckon that a company which cares about speed at those would misuse them anyway." }),
				"\n",
				createVNode(_components.p, { children: [
					"Is it a good line? That depends on the job behind it. At Twilio in April 2020, ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#how-time-is-spent",
						children: "Silvia Botros"
					}),
					" and her fellow architects had a boss who checked each quarter that none of them had put code into production. At John Deere in January 2022, ",
					createVNode(_components.a, {
						href: "/stories/ryan-bergman/#how-time-is-spent",
						children: "Ryan Bergman"
					}),
					" wrote far more code than most architects he knew. A timed exercise tells the first company nothing and the second a little. The line also costs more to some than to others: refusing is easy with a famous employer on your résumé. ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#path-to-staff",
						children: "Stephen Wan"
					}),
					" failed a lot of interviews early on for lacking the usual credentials, and could hardly have chosen."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Most companies do this badly, so a poor process is no proof of a poor job. Choose which faults you’d forgive. ",
					createVNode(_components.em, { children: "I’ll do a coding exercise, but not without meeting the manager first" }),
					" is a perfectly good line."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "ask-how",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "ask-how",
						children: "Ask how you will be judged"
					}), createVNode(_components.a, {
						href: "#ask-how",
						class: "mark",
						"aria-label": "Link to “Ask how you will be judged”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "People fear that questions about the process will make the company reconsider. Larson’s answer is that it is always reasonable to ask the recruiter and the hiring manager, and that at this level it’s closer to a worry if you don’t. They want you to succeed. Three things matter most:" }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: "Which formats are used, and what is each meant to find out?" }),
					"\n",
					createVNode(_components.li, { children: "Does any of them need preparation?" }),
					"\n",
					createVNode(_components.li, { children: "Who are the interviewers?" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"With the answers, preparing is ordinary work. Make notes on how you’d approach each kind of question. Build what you have to present. Look the interviewers up ",
					createVNode(_components.em, { children: "briefly" }),
					", enough to ask each about something they know. The ",
					createVNode(_components.a, {
						href: "/resources/interview-process-questions/",
						children: "message to copy"
					}),
					" holds these and a few more."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The people across the table are often staff engineers. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#how-time-is-spent",
						children: "John Zittlau"
					}),
					" reviewed take-home exercises at Jobber and was handing that work over to its staff engineers in December 2020; ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#how-time-is-spent",
						children: "Aaron Suggs"
					}),
					" held between two and three interviews a week that year; ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#how-time-is-spent",
						children: "Ritu Vincent"
					}),
					" had designed loops for specialties and moderated ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#debrief",
							"aria-describedby": "term-debrief",
							children: "debriefs"
						}), createVNode(_components.span, {
							id: "term-debrief",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The meeting where interviewers compare what they saw and settle whether to make an offer."
						})]
					}),
					". So ask the second question out loud. You’ll often get a colleague’s answer."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "wrong-loop",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "wrong-loop",
						children: "Notice when you are in the wrong loop"
					}), createVNode(_components.a, {
						href: "#wrong-loop",
						class: "mark",
						"aria-label": "Link to “Notice when you are in the wrong loop”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Sign, Why it matters, What you could say",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Sign"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Why it matters"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What you could say"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Interviewers are mostly early or mid-career" }),
							createVNode(_components.td, { children: "They can’t weigh your strengths, and people hesitate to bring in anyone above themselves" }),
							createVNode(_components.td, { children: "Could I also meet someone at the level you have in mind?" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Nobody will go deep into past work" }),
							createVNode(_components.td, { children: "What you’ve done is your best evidence" }),
							createVNode(_components.td, { children: "I’d like an hour on one system I led, if that helps" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "You present nothing" }),
							createVNode(_components.td, { children: "Explaining to a group is much of the job" }),
							createVNode(_components.td, { children: "I could walk the team through a decision and take questions" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"If you are extremely good at whatever the loop does measure, you may get the offer regardless. Otherwise raise it in a friendly way, and soon; you can point the recruiter to ",
					createVNode(_components.a, {
						href: "/guides/designing-interview-loops/#in-one-minute",
						children: "what a better loop tests"
					}),
					". And if nothing changes, stop. Momentum is a bad reason to take the next step."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The first row hurts some people more. The book reports that panels doubting whether a very senior candidate could do ",
					createVNode(_components.em, { children: "their" }),
					" job do so most often when the candidate is a woman or from a minority.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-panel",
						id: "user-content-fnref-panel",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) })
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "leveling",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "leveling",
						children: "Find out when the level is decided"
					}), createVNode(_components.a, {
						href: "#leveling",
						class: "mark",
						"aria-label": "Link to “Find out when the level is decided”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Some companies set it in the job posting, some after the interviews, and some call the posted title provisional and mean it, or don’t. You can’t tell from outside, so ask. Where postings carry a level, apply to the one you want." }),
				"\n",
				createVNode(_components.p, { children: [
					"Level is often settled before you arrive. ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#path-to-staff",
						children: "Duretti Hirpa"
					}),
					" got in touch with Marc Hedlund about Mailchimp, and he set up her interview, inside, as one for staff. She did very well in it. She was certain that without this she’d have gone on being underestimated. ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#path-to-staff",
						children: "Katie Sylor-Miller"
					}),
					", who had been a frontend tech lead for over five years, joined Etsy as a senior engineer, because nobody was hired into staff there at the time. No performance in the room would have changed that. Both facts could be learned with one question."
				] }),
				"\n",
				createVNode(Aside, {
					title: "Does asking about the title count against you?",
					children: [createVNode(_components.p, { children: "The book says to ask. Its chapter on loops describes the trap: people who have already made their money don’t care about levels, so anyone who does can look too fond of titles, which weighs most on those who are seeking their first." }), createVNode(_components.p, { children: [
						"Ask about the work and the level follows. “What would this person be trusted to decide in a year?” and “Which level is this loop calibrated for?” get you the fact. “I want staff” gets you a reputation with some people, and you shouldn’t need it until there is ",
						createVNode(_components.a, {
							href: "/guides/negotiating-your-offer/",
							children: "an offer to discuss"
						}),
						"."
					] })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "prepare-evidence",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "prepare-evidence",
						children: "Prepare evidence, not answers"
					}), createVNode(_components.a, {
						href: "#prepare-evidence",
						class: "mark",
						"aria-label": "Link to “Prepare evidence, not answers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The five things that the book tells companies to look for are self-awareness, judgment, collaboration, communication and whether people around you grow. None is a puzzle. All can be shown by telling properly what you did." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Start from a packet." }),
						" The questions in ",
						createVNode(_components.a, {
							href: "/resources/promotion-packet-template/",
							children: "a promotion packet"
						}),
						" are a staff interviewer’s questions with the names left in. If you keep a weekly record as ",
						createVNode(_components.a, {
							href: "/stories/rebecca-panja/#advice",
							children: "Rebecca Panja"
						}),
						" did, most of it is written. She described results as what the company gained, which also works on an interviewer who doesn’t know your stack."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Tell what you rejected." }),
						" When ",
						createVNode(_components.a, {
							href: "/stories/joy-ebertz/#influencing-and-advocating",
							children: "Joy Ebertz"
						}),
						" vetted a design she looked for the alternatives that had been considered. Have two for every decision you describe, and a reason that you would still give."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Rank it as they do." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#path-to-staff",
							children: "Dmitry Petrashko"
						}),
						" put his own advancement down to effect on the company, then collaboration, then technical knowledge, in that order. See in which order your own stories put them."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Keep one failure." }),
						" Choose something that went wrong because of you, and what you did differently the next time. ",
						createVNode(_components.a, {
							href: "/guides/never-be-wrong/#before-and-after",
							children: "Asking for criticism"
						}),
						" straight after a poor meeting, as he did, is the kind of detail that convinces."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Draft it about a stranger." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/ras-kasa-williams/#advice",
							children: "Kasa Williams"
						}),
						" was advised to write his reviews in the third person, since we are kinder to others. Write your stories so, then change the pronouns."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Remember that you’ll be read as well as heard. In a good debrief everybody ",
					createVNode(_components.a, {
						href: "/guides/designing-interview-loops/#level-and-debrief",
						children: "reads the others’ notes"
					}),
					" before anyone speaks. Where that is done, what persuades is the sentence that somebody wrote down. Give each session one sentence worth writing."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "finish-well",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "finish-well",
						children: "Walk the last stretch"
					}), createVNode(_components.a, {
						href: "#finish-well",
						class: "mark",
						"aria-label": "Link to “Walk the last stretch”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The end is the easiest part to do well, and people skip it. Tell your references what the role is and which two things you hope they’ll mention. Send the interviewers a short note. Accept the friendly calls that follow an offer and arrive with real questions, since nobody there is testing you any more. And ",
					createVNode(_components.a, {
						href: "/guides/negotiating-your-offer/",
						children: "negotiate"
					}),
					", even if everything has been smooth."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Taking this much charge will feel odd, and it may lose you a company or two. You want the best of the openings, and ",
					createVNode(_components.a, {
						href: "/guides/deciding-to-switch/",
						children: "the next choice"
					}),
					" may be five years off."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 20 minutes." }), " Write down three lines you won’t cross in a process, and one that you’d cross for the right team."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Before the first real interview, 10 minutes." }),
						" Send the ",
						createVNode(_components.a, {
							href: "/resources/interview-process-questions/",
							children: "questions about the process"
						}),
						". Note how long the answer takes and who gives it."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, two hours." }), " Write three stories of a page each: a decision, a disagreement, a failure. Add rejected alternatives and what the company got."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The day before, 30 minutes." }), " Tell one of them aloud to somebody outside your field, in eight minutes. Cut what they couldn’t follow."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The day after, 30 minutes." }), " Write the thanks, call your references, and record what the loop never asked you."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Answering the coding question and thinking it was the interview." }), " If the senior loop is all they have, bring the rest yourself."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Researching interviewers until it shows." }), " Two minutes each is plenty."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A level that will be “sorted out later”." }), " Ask by whom, and what has happened to it before."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A title without the job." }), " If the interviews are for senior work and the offer says staff, the word may be standing in for money."] }),
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
						href: "/stories/duretti-hirpa/#staff-project",
						children: "Duretti Hirpa"
					}), " came in at staff, so there was no project to prove it with; the interview was the proof."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}), " had somebody inside Fastly who argued for hiring her in particular."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#path-to-staff",
						children: "Mikhail Chernykh"
					}), " had done a very similar job elsewhere as a lead engineer, and Indeed hired him to the level."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#management-or-not",
						children: "Stephen Kawaguchi"
					}), " found one of his lasting mentors among the people who interviewed him at IBM."] }),
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
								"As it seemed to the author, without counts; the chapter on ",
								createVNode(_components.span, {
									class: "term",
									children: [createVNode(_components.a, {
										href: "/glossary/#interview-loop",
										"aria-describedby": "term-interview-loop",
										children: "interview loops"
									}), createVNode(_components.span, {
										id: "term-interview-loop",
										class: "def",
										"data-pagefind-ignore": "",
										children: "The set of interviews that one candidate goes through, and the people who hold them."
									})]
								}),
								" in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								". ",
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
var url = "content/guides/interviewing.mdx/";
var file = "/work/wt/book/content/guides/interviewing.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/interviewing.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
