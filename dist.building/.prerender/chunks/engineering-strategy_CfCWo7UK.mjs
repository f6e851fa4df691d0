import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/engineering-strategy.mdx
var frontmatter = {
	"title": "Engineering strategy",
	"summary": "How to turn five design documents into a strategy and five strategies into a vision, and what to do when you can't wait for five.",
	"insight": "Strategy is what your last five design documents already agree and disagree about, written down once with the reasons.",
	"section": "operating",
	"order": 30,
	"aliases": [
		"technical strategy",
		"tech strategy",
		"engineering vision",
		"technical vision",
		"writing strategy",
		"strategy and vision"
	],
	"asks": [
		"How do I write an engineering strategy?",
		"When is a design document worth writing?",
		"What is the difference between a strategy and a vision?",
		"How far ahead should a technical vision look?",
		"How do I get people to follow a technical strategy?"
	],
	"connections": [
		{
			"id": "guide:technical-quality",
			"why": "how direction gets written, and how decisions come to share it"
		},
		{
			"id": "guide:present-to-executives",
			"why": "a strategy, and the room where it gets money and agreement"
		},
		{
			"id": "guide:peer-partnership",
			"why": "the strategy nobody asked for is part of being a peer"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on writing engineering strategy",
			"lines": "004:620-694"
		},
		{
			"id": "staffeng-com",
			"where": "guide to writing engineering strategy",
			"lines": "guide/engineering-strategy:11-83"
		},
		{
			"id": "good-strategy-bad-strategy",
			"where": "diagnosis, guiding policies and coherent action, as the chapter uses them",
			"lines": "004:664"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman, on Auth0's strategy",
			"lines": "story/damian-schenkelman:73-83"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on Payment Intents and documents",
			"lines": "story/michelle-bu:75-90"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on vision and on authorization frameworks",
			"lines": "story/joy-ebertz:33-43"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on steering an API strategy",
			"lines": "story/keavy-mcminn:43-53"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams, on keeping a strategy current and on writing",
			"lines": "story/ras-kasa-williams:31-33"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on adopting GraphQL",
			"lines": "story/alex-kessinger:79-89"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender, on long efforts",
			"lines": "story/adam-bender:47-52"
		},
		{
			"id": "peer-partnership-note",
			"where": "what the engineer must manufacture",
			"lines": "000:2"
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
			"slug": "dull-on-purpose",
			"text": "Dull on purpose"
		},
		{
			"depth": 2,
			"slug": "when-to-write",
			"text": "Which document, and when"
		},
		{
			"depth": 2,
			"slug": "design-docs",
			"text": "Start from the problem, then write alone"
		},
		{
			"depth": 2,
			"slug": "strategy",
			"text": "A strategy is an argument you stop having"
		},
		{
			"depth": 2,
			"slug": "rumors",
			"text": "When you can’t wait for five documents"
		},
		{
			"depth": 2,
			"slug": "vision",
			"text": "A vision reconciles your strategies"
		},
		{
			"depth": 2,
			"slug": "reception",
			"text": "Then nobody claps"
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
	}, { Aside, Figure } = _components;
	if (!Aside) _missingMdxReference("Aside", true);
	if (!Figure) _missingMdxReference("Figure", true);
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
				createVNode(_components.p, { children: "A strategy is a small, dull document that ends an argument your teams keep having. Get one by reading your last five design documents side by side and writing down what they decided about the same contested question, and why. A vision is what five such strategies add up to two or three years from now, in one or two pages. Write the strategy when a discussion comes round for the third or fourth time, and the vision when nobody can tell which investments are worth making. Then expect no applause." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "dull-on-purpose",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "dull-on-purpose",
						children: "Dull on purpose"
					}), createVNode(_components.a, {
						href: "#dull-on-purpose",
						class: "mark",
						"aria-label": "Link to “Dull on purpose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Engineers wait for somebody senior to have a brilliant idea about where the architecture should go. Will Larson’s recipe needs no brilliance.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-recipe",
						id: "user-content-fnref-recipe",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Write five design documents and pull out what they share: that is a strategy. Write five strategies and work out what they imply for the next two years: that is a vision. If you are full of bold ideas, put them all in one long document first, and delete it."
				] }),
				"\n",
				createVNode(Figure, { id: "strategy-pyramid" }),
				"\n",
				createVNode(_components.p, { children: "Read the figure from the bottom. Detail enters at the base, where an abstract sentence has to survive an actual project. Two people on one team can read an abstract policy in opposite ways for a year. They can’t build the same endpoint in opposite ways for a week." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "when-to-write",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "when-to-write",
						children: "Which document, and when"
					}), createVNode(_components.a, {
						href: "#when-to-write",
						class: "mark",
						"aria-label": "Link to “Which document, and when”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: What you notice, Write",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "What you notice"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Write"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Many later projects will build on this one" }), createVNode(_components.td, { children: "A design document" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Users will feel the change" }), createVNode(_components.td, { children: "A design document" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "The work exceeds a month of engineering time" }), createVNode(_components.td, { children: "A design document" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "The same argument, for the third or fourth time" }), createVNode(_components.td, { children: "A strategy" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "The future is too hazy to choose investments" }), createVNode(_components.td, { children: "A vision" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "None of these" }), createVNode(_components.td, { children: ["Nothing; do ", createVNode(_components.a, {
							href: "/guides/work-on-what-matters/",
							children: "something that matters more"
						})] })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Nobody has to appoint you. One of our sources, a note on ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "being the peer of managers"
					}),
					", lists the technical strategy document that nobody asked for among the things that make a staff engineer one."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "design-docs",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "design-docs",
						children: "Start from the problem, then write alone"
					}), createVNode(_components.a, {
						href: "#design-docs",
						class: "mark",
						"aria-label": "Link to “Start from the problem, then write alone”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Your company may say RFC or tech spec; Uber once said DUCKS. A good one states a specific problem, surveys what could be done, and explains the choice." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Clarify the problem until solutions look obvious." }),
					" If you are stuck, show five people what you have and ask what is missing. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}),
					", at Mailchimp in July 2020, used a harsher test: when he couldn’t get an idea into one coherent paragraph, he hadn’t done enough research and would struggle to convince anyone. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#influencing-and-advocating",
						children: "Keavy McMinn"
					}),
					", hired by Fastly to set its API direction, pushed for a document before any code on API changes, beginning with what users need to do, because that is when changing your mind costs least. Some interfaces that seemed simple turned out to be hard, while that was still cheap to learn."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Keep the template thin." }), " Templates swell because each new goal adds a section, and then people stop writing. Demand the full treatment only where the risk is."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Gather widely, review widely, write alone." }), " Most people write better than they edit, so a page by committee is harder to rescue than a page by one author. Hold off loving it until it has been reviewed."] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Show what you rejected." }),
					" ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#influencing-and-advocating",
						children: "Joy Ebertz"
					}),
					" learned on authorization frameworks that people need to feel heard, and that in a complex system everyone suspects a forgotten case. She recorded the alternatives and why they lost, and in other people’s designs it was what she looked for."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Good is enough, in yours and theirs." }), " A good document in front of readers beats a better one next month. And the more senior you are, the more your own best work, used as the bar, becomes a toll on every design in the company."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/michelle-bu/#influencing-and-advocating",
					children: "Michelle Bu"
				}), ", whose documents at Stripe had to make sense to every team in payments, treated a review as a usability test. She watched people read, where the cursor went, what they stopped at. Some of her working notes opened by saying whether they were ready for feedback yet."] }),
				"\n",
				createVNode(_components.p, { children: [
					"After you ship, reread the document and ask what made you depart from it. The ",
					createVNode(_components.a, {
						href: "/resources/design-doc-checklist/",
						children: "design document checklist"
					}),
					" has these in the order you need them."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "strategy",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "strategy",
						children: "A strategy is an argument you stop having"
					}), createVNode(_components.a, {
						href: "#strategy",
						class: "mark",
						"aria-label": "Link to “A strategy is an argument you stop having”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Read the five together and look for the decision that hurt more than once. Larson’s example is whether Redis may hold durable data or is a cache only, debated again in each review. Collect how you decided and why, and you have a strategy. In the terms of ",
					createVNode(_components.a, {
						href: "/sources/#good-strategy-bad-strategy",
						children: "Good Strategy, Bad Strategy"
					}),
					" it holds the diagnosis and the guiding policies. The coherent action stays in the design documents."
				] }),
				"\n",
				createVNode(_components.p, { children: "Four habits separate a useful one from a poster:" }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Start with what you have. Missing documents are missing for a reason, and a bad first version shows you quickly what to change." }),
					"\n",
					createVNode(_components.li, { children: "Be specific, and stop at the sentence where you begin to generalize. Vague lines let everybody agree without agreeing." }),
					"\n",
					createVNode(_components.li, { children: "Hold an opinion. A policy that rules nothing out guides nobody." }),
					"\n",
					createVNode(_components.li, { children: "Show the reasons, so that the next person can change the answer when the reasons change." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"If it feels too obvious to write down, write it down. When we write design documents, which database suits which job, how we stage the move out of the monolith: each is a strategy, and each ends a recurring meeting. Leave a way out, too. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#influencing-and-advocating",
						children: "Silvia Botros"
					}),
					", who would have liked one or two patterns for all database access at Twilio, found that some team always had a business case that didn’t fit."
				] }),
				"\n",
				createVNode(Aside, {
					title: "The same policy, twice (invented)",
					children: [createVNode(_components.p, { children: "Vague: “We choose proven storage technology and use caching where appropriate.”" }), createVNode(_components.p, { children: "Usable: “Redis holds only data that we can rebuild within ten minutes. Two of our last five designs kept queues in it, and both lost work in a failover. Durable state goes to Postgres. A team that needs more than 20,000 writes a second asks the storage group, which answers in a week and logs the exception. Revisit when we run a replicated store of our own.”" })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "rumors",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "rumors",
						children: "When you can’t wait for five documents"
					}), createVNode(_components.a, {
						href: "#rumors",
						class: "mark",
						"aria-label": "Link to “When you can’t wait for five documents”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The recipe is bottom-up. One of the fullest accounts in the interviews runs the other way. In August 2020 ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#influencing-and-advocating",
						children: "Damian Schenkelman"
					}),
					", a principal engineer at Auth0, described teams that were afraid to decide, because each had heard a different rumor: this technology will lose support, the company is going for that. One rumor, about a customer need that the company might support, caused much of the confusion without ever becoming a plan."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He wrote the rumors down and worked at two speeds. For now, he formed a design and architecture group of six, three permanent principals and three seats that rotated every half year. It published guidelines and approved technologies so that teams could decide without a review, and ran an RFC process for the rest. For later, he listed the questions that the company had to settle, made one short presentation for executives and one detailed one for engineers, and talked to each person beforehand so that nothing in the decisive meeting was new. What was decided went into ",
					createVNode(_components.a, {
						href: "/resources/decision-log-template/",
						children: "a log"
					}),
					", with an owner named in writing for each item."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Both routes begin with evidence. Five documents show what your teams decide; a page of rumors shows what they are afraid to decide. Use the recipe where work is flowing and people disagree. Use Schenkelman’s list where work has stalled and people are guessing. His needs a sponsor, since a list of open questions is a demand on leaders’ time: see ",
					createVNode(_components.a, {
						href: "/guides/present-to-executives/",
						children: "presenting to executives"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "vision",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "vision",
						children: "A vision reconciles your strategies"
					}), createVNode(_components.a, {
						href: "#vision",
						class: "mark",
						"aria-label": "Link to “A vision reconciles your strategies”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Strategies collide. One says ",
					createVNode(_components.a, {
						href: "/sources/#run-less-software",
						children: "run less software"
					}),
					" and lean on the cloud provider; another says push complexity into the database. Then somebody finds a database that does exactly that and that your provider doesn’t sell. Take five strategies, follow each one’s tradeoffs two or three years ahead, and edit until the contradictions are gone. What is left is, in Tanya Reilly’s phrase, a robust belief in the future: you can judge a new strategy against it."
				] }),
				"\n",
				createVNode(_components.p, { children: "Tie it to users and the business, since no executive shares the view that sophistication justifies itself. Write the best you could reach if every project finished on time, with the people you have. Be more detailed than feels comfortable: a detail in a vision illustrates and doesn’t promise. Keep it to two pages and link the rest." }),
				"\n",
				createVNode(_components.p, { children: [
					"Sources differ on the horizon. Larson stretches his two to three years only for established companies. ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#what-the-title-changed",
						children: "Adam Bender"
					}),
					", at Google in October 2022, thought five to seven years ahead, because changing the UI framework under hundreds of applications takes more than five. Look as far as your slowest migration, and stop where you can no longer say who the users will be."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Ebertz added that it is fine never to arrive. A group that shares a picture makes small corrections whenever it touches a file, and those corrections ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#where-the-impact-is",
						children: "would not happen otherwise"
					}),
					". On paying for the road, Williams recommended Pete Hodgson on ",
					createVNode(_components.a, {
						href: "/sources/#delivering-on-an-architecture-strategy",
						children: "balancing architecture with features"
					}),
					" and James Cowling on ",
					createVNode(_components.a, {
						href: "/sources/#stepping-stones-not-milestones",
						children: "stepping stones"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "reception",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "reception",
						children: "Then nobody claps"
					}), createVNode(_components.a, {
						href: "#reception",
						class: "mark",
						"aria-label": "Link to “Then nobody claps”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The readers of a vision are the few people who write strategies, and a good one sounds obvious. Don’t measure the reaction. Take last week’s design document and put it beside one that is two years old. If the newer is clearly better, the vision is working." }),
				"\n",
				createVNode(_components.p, { children: [
					"Schenkelman’s rule is to ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#advice",
						children: "write things down and then repeat them"
					}),
					"; publishing alone does nothing. Bu’s redesign of Stripe’s payments API took ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#influencing-and-advocating",
						children: "two years to land"
					}),
					" with everyone, helped by a page of ideal abstractions, an FAQ that grew whenever two people asked the same thing, and a public ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#decision-log",
							"aria-describedby": "term-decision-log",
							children: "decision log"
						}), createVNode(_components.span, {
							id: "term-decision-log",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A dated list of a project’s decisions, with who took part and where the reasons are written down."
						})]
					}),
					". When she was interviewed in April 2020 the ideal had still not been fully reached, and she didn’t count that as failure. As for enforcement, documents are weak, and ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/#technical-vectors",
						children: "workflows and tools"
					}),
					" are strong."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Write down each technical argument that you have heard twice this quarter. Any with three marks is your first strategy."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next week, two hours." }), " Read your group’s last five design documents in one sitting. If there aren’t five, write the one that you owe."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This month, half a day." }),
						" Draft one page with the ",
						createVNode(_components.a, {
							href: "/resources/strategy-vision-recipe/",
							children: "strategy and vision recipe"
						}),
						": diagnosis, policy, reasons, exceptions, date to revisit."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before you publish, four conversations." }), " Ask those it binds what you are missing. McMinn did this with engineers, product, and where needed legal and security."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Twice a year, one hour." }),
						" Do as ",
						createVNode(_components.a, {
							href: "/stories/ras-kasa-williams/#how-time-is-spent",
							children: "Williams"
						}),
						" did: what progressed, and what in the business changed?"
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
					createVNode(_components.li, { children: [
						"A vision with no strategies under it. Then it is only your taste, and ",
						createVNode(_components.a, {
							href: "/guides/to-lead-follow/",
							children: "your peers have theirs"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: "Policies without reasons. They turn into scripture, then into jokes." }),
					"\n",
					createVNode(_components.li, { children: "Reviews as the only enforcement. Bu found that they come so late that they prevent bad designs more than they help good ones." }),
					"\n",
					createVNode(_components.li, { children: [
						"Writing for the ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#promotion-committee",
								"aria-describedby": "term-promotion-committee",
								children: "promotion committee"
							}), createVNode(_components.span, {
								id: "term-promotion-committee",
								class: "def",
								"data-pagefind-ignore": "",
								children: "People from across the company who read promotion cases and decide on them, or advise whoever does."
							})]
						}),
						", at a length that only the committee will read."
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
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/alex-kessinger/#influencing-and-advocating",
							children: "Alex Kessinger"
						}),
						" brought GraphQL to Stitch Fix under ",
						createVNode(_components.a, {
							href: "/sources/#framework-for-responsible-innovation",
							children: "a written framework for change"
						}),
						": it began with the friction of one app, and the business case grew with the scope."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#the-role",
						children: "Rebecca Panja"
					}), " defined the technical vision of Medium’s payments team, and answered for choices that would still serve the organization later."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#the-role",
						children: "Kasa Williams"
					}), " described the staff engineer’s part as distilling business strategy into engineering strategy, then applying it locally and knowing when to depart from it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#how-time-is-spent",
						children: "Dmitry Petrashko"
					}), " started a project with a quiet week of writing, and followed it with a week of carrying the proposal round the company."] }),
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
						id: "user-content-fn-recipe",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The numbers are Larson’s rule of thumb in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								". It isn’t exact: four or six will do. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-recipe",
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
var url = "content/guides/engineering-strategy.mdx/";
var file = "/work/wt/book/content/guides/engineering-strategy.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/engineering-strategy.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
