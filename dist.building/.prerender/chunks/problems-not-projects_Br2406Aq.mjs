import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/problems-not-projects.mdx
var frontmatter = {
	"title": "Problems, not projects",
	"summary": "How to find a problem worth staying with for quarters, test that the organization can bear its solution, and work it without owning everything.",
	"insight": "A project ends when it ships. A staff engineer makes the organization able to deal with that kind of problem without another project.",
	"section": "title",
	"order": 20,
	"aliases": [
		"scope chasing",
		"increase your scope",
		"organizational problems",
		"staff engineer mindset"
	],
	"asks": [
		"My manager says I need more scope. What should I do?",
		"What kind of work gets people promoted to staff?",
		"How do I find a staff-level problem?",
		"Why do the problems we fix keep coming back?",
		"How do I work on a problem that no team owns?"
	],
	"connections": [
		{
			"id": "guide:find-your-sponsor",
			"why": "a problem that spans years needs somebody who speaks for it"
		},
		{
			"id": "guide:staff-projects",
			"why": "work with no end date, against the one large project"
		},
		{
			"id": "story:alex-kessinger",
			"why": "friction worked on for over a year became a promotion"
		}
	],
	"sources": [
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "the whole essay",
			"lines": "002:1-37"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on working on what matters, room without attention",
			"lines": "004:576-582"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding a sponsor, on asking for gaps",
			"lines": "004:1394-1396"
		},
		{
			"id": "single-track-in-disguise",
			"where": "the first flaw",
			"lines": "001:10-13"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger",
			"lines": "story/alex-kessinger:79-89"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on the path to principal",
			"lines": "story/alex-kessinger:161-173"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage",
			"lines": "story/nelson-elhage:85-121"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:76-84"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:47-55"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz",
			"lines": "story/joy-ebertz:41"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan",
			"lines": "story/stephen-wan:113-119"
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
			"slug": "scope-is-an-output",
			"text": "Scope is what you get, not what you ask for"
		},
		{
			"depth": 2,
			"slug": "slow-deploys",
			"text": "Fifteen minutes that nobody owned"
		},
		{
			"depth": 2,
			"slug": "finding-quiet-problems",
			"text": "Quiet problems are found by listening"
		},
		{
			"depth": 2,
			"slug": "room-without-attention",
			"text": "Room without attention is a trap"
		},
		{
			"depth": 2,
			"slug": "what-is-rewarded",
			"text": "Three things the track pays for"
		},
		{
			"depth": 2,
			"slug": "stay-with-one",
			"text": "Stay with one"
		},
		{
			"depth": 2,
			"slug": "ask-for-the-gap",
			"text": "Ask for the gap, and make it easy to answer"
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
				createVNode(_components.p, { children: "If you are told to increase your scope, don’t go looking for things to own. Look for a problem that your company has learned to live with, that crosses teams, and that nobody is accountable for.\nAsk why it still exists, and work on that reason for several quarters: an owner, a forum, a missing decision, a tool.\nCheck first that somebody with standing will care about the answer. Write your thinking where others can read it, and ask your manager one specific question about the gap between you and the title." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "scope-is-an-output",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "scope-is-an-output",
						children: "Scope is what you get, not what you ask for"
					}), createVNode(_components.a, {
						href: "#scope-is-an-output",
						class: "mark",
						"aria-label": "Link to “Scope is what you get, not what you ask for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"This chapter starts from an essay, ",
					createVNode(_components.a, {
						href: "/sources/#how-i-think-about-the-staff-track",
						children: "How I Think About the Staff Engineer Track"
					}),
					", and the stall that it describes, which can last for years. A capable engineer is passed over and hears that her scope is too small, or that her impact doesn’t reach far enough. So she takes another project, joins another decision, ships another feature, and the next cycle ends the same way. She isn’t doing too little; she is doing more of the wrong thing."
				] }),
				"\n",
				createVNode(_components.p, { children: "Her mistake is to treat scope and influence as inputs. They are what an organization hands to people who have been solving its problems. Chase them directly and you collect systems that another team ought to own, you sit in decisions that you don’t improve, and things begin to wait for you. The essay has a blunt word for where that ends: a blocker." }),
				"\n",
				createVNode(_components.p, { children: "The difference between a project and a problem is easy to state. A project has an end; when it ships, you move on. A problem of the kind that matters here belongs to the organization. It lasts for years, crosses team lines, and doesn’t fit on anybody’s roadmap." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "slow-deploys",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "slow-deploys",
						children: "Fifteen minutes that nobody owned"
					}), createVNode(_components.a, {
						href: "#slow-deploys",
						class: "mark",
						"aria-label": "Link to “Fifteen minutes that nobody owned”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The essay’s own example, in our words. At one company it took a quarter of an hour to get from merge to production. No team had that number as its job. Everybody had adjusted: they batched their changes, deployed less often, and counted the wait as overhead." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: The senior plan, The staff reading",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.td, {}),
						createVNode(_components.th, {
							scope: "col",
							children: "The senior plan"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "The staff reading"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "What is wrong" }),
							createVNode(_components.td, { children: "deploys take fifteen minutes" }),
							createVNode(_components.td, { children: "nobody owns the pipeline; there is no place to raise a cross-team concern, and no one with the standing to change shared tools" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The proposal" }),
							createVNode(_components.td, { children: "one quarter, down to five minutes" }),
							createVNode(_components.td, { children: "a forum, an ownership model, somebody accountable" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Done when" }),
							createVNode(_components.td, { children: "the number is reached" }),
							createVNode(_components.td, { children: "the next slow thing gets fixed without you" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A year later" }),
							createVNode(_components.td, { children: "drifting back, since no one minds it" }),
							createVNode(_components.td, { children: "still fast, or slow for a reason somebody chose" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The senior plan isn’t bad work. Nearly everyone would approve it, and it helps for about a year. What it leaves behind is a company as unable to look after its deploys as it was before." }),
				"\n",
				createVNode(_components.p, { children: "Ask of any improvement you are about to propose: if I do this well and go on leave for a year, what will be true when I come back?" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "finding-quiet-problems",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "finding-quiet-problems",
						children: "Quiet problems are found by listening"
					}), createVNode(_components.a, {
						href: "#finding-quiet-problems",
						class: "mark",
						"aria-label": "Link to “Quiet problems are found by listening”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The essay tells you to skip the loudest complaints, since those usually have owners already. The valuable ones produce a low, steady annoyance that people have stopped mentioning. That makes them hard to find from your own desk. Four people in the stories had a method." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Ask strangers at dinner." }),
						" Before the lockdown of 2020, ",
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#staying-in-touch",
							children: "Dmitry Petrashko"
						}),
						" sat down at random tables at Stripe with the same three questions: what they were building, what made it hard, and what infrastructure could do about it. He then asked what his teams should drop to make room, and often the request was withdrawn."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Look one level down." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/nelson-elhage/#staying-in-touch",
							children: "Nelson Elhage"
						}),
						" kept a wide view of Stripe’s engineering from the time it had fifteen engineers. When a launch was announced, he could see the old design decision or the overloaded downstream system that would make it hard. He called these the important problems at one remove."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Collect two, find the third." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/katie-sylor-miller/#where-the-impact-is",
							children: "Katie Sylor-Miller"
						}),
						", at Etsy, let one team’s trouble and another team’s trouble sit together until she saw the cause beneath both."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Keep the friction." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/alex-kessinger/#path-to-staff",
							children: "Alex Kessinger"
						}),
						" and his team at Stitch Fix used retrospectives and ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#postmortem",
								"aria-describedby": "term-postmortem",
								children: "postmortems"
							}), createVNode(_components.span, {
								id: "term-postmortem",
								class: "def",
								"data-pagefind-ignore": "",
								children: "A written look back at an incident: how it came about and what to change, without asking whom to blame."
							})]
						}),
						" to ask why delivering through their API hurt, over more than a year. The pattern they found led to GraphQL, then to the other customer-facing apps, and counted toward his promotion to principal. His duties widened because other teams could use what his had learned."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "If you have no method yet, your incident reviews are the cheapest place to begin. Read a year of them for the sentence that appears in every one and is in nobody’s action items." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "room-without-attention",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "room-without-attention",
						children: "Room without attention is a trap"
					}), createVNode(_components.a, {
						href: "#room-without-attention",
						class: "mark",
						"aria-label": "Link to “Room without attention is a trap”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Here two sources pull apart. The essay sends you to the problems that nobody minds. The book warns that some are unminded because the company is built not to value them; often that is developer tooling, inclusion, or ",
					createVNode(_components.a, {
						href: "/sources/#being-glue",
						children: "glue"
					}),
					". You move fast there at first, because you are alone, and then what you won wears away for lack of support. ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "Work on what matters"
					}),
					" lays that argument out."
				] }),
				"\n",
				createVNode(_components.p, { children: "Both are right, about different problems. Before you commit a year, spend two weeks finding out which kind you have:" }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: "Write down what the problem costs, in somebody else’s unit: hours of three teams, a launch that moved, a customer who left." }),
					"\n",
					createVNode(_components.li, { children: "Show it to two people with budget or headcount, in separate conversations." }),
					"\n",
					createVNode(_components.li, { children: "Notice what happens next. A question, a name, or an offer means that attention can be had. Polite agreement with no follow-up means that it can’t, yet." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "If it can’t, you may still choose the work because it is right. Then do it knowingly, as little as the purpose needs, and don’t build your case for promotion on it." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-is-rewarded",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-is-rewarded",
						children: "Three things the track pays for"
					}), createVNode(_components.a, {
						href: "#what-is-rewarded",
						class: "mark",
						"aria-label": "Link to “Three things the track pays for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: ["The essay’s author had seen the same three habits rewarded at several companies.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-three",
					id: "user-content-fnref-three",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "1"
				}) })] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Picking the problem." }),
					" ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#the-role",
						children: "Adam Bender"
					}),
					" described the Google version in 2022: staff was the first level at which an engineer answered for the choice and framing of the problem as well as for the solution. If it failed for business reasons, that counted."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Solving it through other people." }),
					" The ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "design document"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					" that makes a choice clear, the pairing that ends with somebody else driving, the tool that removes a whole class of work. The essay insists that this isn’t management. ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "Another of our sources"
					}),
					" would object to the wording: once a ladder asks for influence and mentoring first, an engineer who shaved 600 milliseconds off every request can miss the bar. The quarrel is over how companies write the bar down. Neither says that one person typing alone is enough."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Being trusted." }), " The slowest of the three and the one you can’t perform. It comes from calls that turned out right, from doing what you said, and from telling a public meeting that you don’t know, or that the slower way is better, when that is unwelcome."] }),
				"\n",
				createVNode(_components.p, { children: [
					"It also takes a voice. By the same account most promotions to staff happen because a senior person speaks for one engineer in a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#calibration",
							"aria-describedby": "term-calibration",
							children: "calibration meeting"
						}), createVNode(_components.span, {
							id: "term-calibration",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
						})]
					}),
					". If nobody would do so for you, work alongside senior people who can see what you do; ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "Find your sponsor"
					}),
					" takes it from there."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "stay-with-one",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "stay-with-one",
						children: "Stay with one"
					}), createVNode(_components.a, {
						href: "#stay-with-one",
						class: "mark",
						"aria-label": "Link to “Stay with one”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A sprint trains you to think two weeks ahead; this kind of work is measured in quarters. The essay asks for consistency above all. Elhage reached the same view from the other side, with thirty problems in sight and ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/#thirty-or-one",
						children: "a rule for leaving most of them"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Persistence need not be grand. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#sponsoring-others",
						children: "Silvia Botros"
					}),
					" pushed for a larger database team and for diverse hiring on it, and later raised bias in Twilio’s calibration: the same concern in whichever room would hear it. ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#influencing-and-advocating",
						children: "Joy Ebertz"
					}),
					" simply said ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/#what-you-bring",
						children: "one sentence"
					}),
					" every time."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"And do it in writing, in public: design documents, postmortems, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#architecture-decision-record",
							"aria-describedby": "term-architecture-decision-record",
							children: "decision records"
						}), createVNode(_components.span, {
							id: "term-architecture-decision-record",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A short dated note of one technical decision, with its reasons and consequences, kept where the code is."
						})]
					}),
					", the channel that everyone can read. Thinking that others can see is the evidence that they should ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "trust you with more"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "ask-for-the-gap",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "ask-for-the-gap",
						children: "Ask for the gap, and make it easy to answer"
					}), createVNode(_components.a, {
						href: "#ask-for-the-gap",
						class: "mark",
						"aria-label": "Link to “Ask for the gap, and make it easy to answer”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The essay’s last step is to put the question to your manager directly: what would you have to show to be promoted to staff? The book agrees that you should ask and adds that people pushed beyond what they know will make something up. Combine the two. Ask plainly once, then ask again about one piece of your work, the way ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/#better-questions",
						children: "the sponsor chapter"
					}),
					" shows. An answer such as “more scope” tells you that the question was too wide."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, one hour." }), " Read your last twelve incident reviews or retrospectives. List the things that people worked around."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, three lunches." }), " Ask three people on other teams what they are building, what makes it hard, and what they have stopped complaining about."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next week, 45 minutes." }), " Take the best candidate and write half a page: the symptom, what it costs, and which ownership, forum or decision is missing."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Within two weeks, two conversations." }), " Run the attention test with two people who hold headcount."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Each quarter, 30 minutes." }),
						" Write one page on the problem: what changed, what you tried, who now carries a piece of it. ",
						createVNode(_components.a, {
							href: "/resources/scope-document/",
							children: "A scope document"
						}),
						" has the right shape."
					] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The same problem as a trophy." }), " If your name has to stay on it, you have made it a project again."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Falling in love with the symptom." }), " Getting to five minutes feels like proof. Ask who minds the number next spring."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Silence between milestones." }), " Problems have few launch dates, so nobody sees the work unless you write."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Companies that do require a project." }),
						" Some do, and there a problem needs one visible, finished piece. ",
						createVNode(_components.a, {
							href: "/guides/staff-projects/",
							children: "Staff projects"
						}),
						" covers that."
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
						href: "/stories/alex-kessinger/#path-to-staff",
						children: "Alex Kessinger"
					}), " moved from lead to principal by reducing friction that customers felt too."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ryan-bergman/#influencing-and-advocating",
						children: "Ryan Bergman"
					}), " owned John Deere’s permissions until several subsystems had become one model that others could inspect, and the cost of agreeing to it was most of the work."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#staff-project",
						children: "Stephen Wan"
					}), " distrusted the single heroic project and was glad that Samsara’s career document preferred steady execution."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#staying-in-touch",
						children: "Dmitry Petrashko"
					}), " left behind a standing group whose members each stayed close to two or three product teams and interviewed them every month."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/mikhail-chernykh/#influencing-and-advocating",
							children: "Mikhail Chernykh"
						}),
						" and his ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#guild",
								"aria-describedby": "term-guild",
								children: "guild"
							}), createVNode(_components.span, {
								id: "term-guild",
								class: "def",
								"data-pagefind-ignore": "",
								children: "People across teams who share a craft and look after its habits, with no reporting line of their own."
							})]
						}),
						" put Indeed’s API standards into a linter, and design reviews took less time afterward."
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
						id: "user-content-fn-three",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"One person’s observation, without counts; ",
								createVNode(_components.a, {
									href: "/sources/#how-i-think-about-the-staff-track",
									children: "the essay"
								}),
								" ends by sending its readers to ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Will Larson’s book"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-three",
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
var url = "content/guides/problems-not-projects.mdx/";
var file = "/work/wt/book/content/guides/problems-not-projects.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/problems-not-projects.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
