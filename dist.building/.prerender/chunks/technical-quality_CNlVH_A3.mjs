import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/technical-quality.mdx
var frontmatter = {
	"title": "Technical quality",
	"summary": "Seven tools for raising the quality of a codebase, cheapest first, with the sign that tells you to move from each to the next.",
	"insight": "Falling behind on quality is what growth looks like; pick the cheapest tool that could work and climb only when it stops working.",
	"section": "operating",
	"order": 40,
	"aliases": [
		"managing technical quality",
		"technical debt",
		"quality staircase",
		"code quality",
		"developer productivity team"
	],
	"asks": [
		"How do I improve code quality across a whole company?",
		"Where should we start with technical debt?",
		"How do I roll out a best practice without a mandate?",
		"How can you measure the quality of a codebase?",
		"When does a developer productivity team make sense?",
		"Why do quality programs fail?"
	],
	"connections": [{
		"id": "guide:problems-not-projects",
		"why": "follows one slow deploy down to the missing owner"
	}, {
		"id": "guide:stay-aligned-with-authority",
		"why": "a program lasts as long as its sponsor's attention"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on managing technical quality",
			"lines": "004:696-916"
		},
		{
			"id": "staffeng-com",
			"where": "guide to managing technical quality",
			"lines": "guide/manage-technical-quality:13-227"
		},
		{
			"id": "staffeng-com",
			"where": "introduction to systems thinking",
			"lines": "guide/systems-thinking:15-60"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "the slow deployment",
			"lines": "002:14-17"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on service level objectives",
			"lines": "story/stephen-wan:55-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on surveys and on mandates",
			"lines": "story/alex-kessinger:101-111"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on Payment Architecture and Sorbet",
			"lines": "story/nelson-elhage:17-21"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on the survey, the dinners and the assembly",
			"lines": "story/dmitry-petrashko:74-84"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Mikhail Chernykh, on the GraphQL linter",
			"lines": "story/mikhail-chernykh:56-58"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ryan Bergman, on the permission model",
			"lines": "story/ryan-bergman:72-74"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on reviews and on Elements",
			"lines": "story/michelle-bu:55-131"
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
			"slug": "normal-state",
			"text": "There is no villain"
		},
		{
			"depth": 2,
			"slug": "hot-spots",
			"text": "Hot spots: find the one file"
		},
		{
			"depth": 2,
			"slug": "best-practices",
			"text": "Best practices: one at a time, grown by hand"
		},
		{
			"depth": 2,
			"slug": "leverage-points",
			"text": "Leverage points: three places to be slow"
		},
		{
			"depth": 2,
			"slug": "technical-vectors",
			"text": "Vectors: pull the same way"
		},
		{
			"depth": 2,
			"slug": "measurement",
			"text": "Measurement: define it until it can be counted"
		},
		{
			"depth": 2,
			"slug": "quality-team",
			"text": "A team for it"
		},
		{
			"depth": 2,
			"slug": "quality-program",
			"text": "A program, lean enough to cancel"
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
				createVNode(_components.p, { children: "Treat low quality as the normal state of a company that is growing, and look for the cheapest tool that might close the gap. Fix the few spots that cause most of the pain. When new ones appear faster than you can fix them, introduce one good practice; then spend extra care on interfaces, state and data models; then align how decisions get made. Measurement, a dedicated team and a company-wide program come last, because each costs far more than the one before. Add one thing at a time, and drop what isn’t working." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "normal-state",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "normal-state",
						children: "There is no villain"
					}), createVNode(_components.a, {
						href: "#normal-state",
						class: "mark",
						"aria-label": "Link to “There is no villain”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Everyone agrees that quality is in crisis and that somebody caused it: the last chief technology officer, the product managers, careless engineers. Will Larson’s chapter rejects the story. People mostly decide sensibly with what they have. Then the company succeeds, moves toward bigger customers, and raises its bar, so most old decisions fall below it. Closing that gap is routine work of engineering leadership, and it never ends. It also pulls two ways: a partner’s launch due next week and a platform that makes launches ten times faster next quarter want different work from the same people." }),
				"\n",
				createVNode(Figure, { id: "quality-staircase" }),
				"\n",
				createVNode(_components.p, { children: "The steps are ordered by cost and get harder to execute as you go up. If you can’t get a linter adopted, you can’t run a program, and a small failure teaches you sooner. Nobody climbs in a straight line: a company may fix a hot spot, adopt a practice, start an architecture review, abolish it, and go back to hot spots." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Step, Go on when",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Step"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Go on when"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Hot spots" }), createVNode(_components.td, { children: "New problems arrive faster than you cool old ones" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Best practices" }), createVNode(_components.td, { children: "You want the next practice before the last one works" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Leverage points" }), createVNode(_components.td, { children: "You have used up what you can do without wider agreement" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Technical vectors" }), createVNode(_components.td, { children: "Direction is shared, and the gap still grows" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Measurement" }), createVNode(_components.td, { children: "You know the gap and need hands" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Quality team" }), createVNode(_components.td, { children: "Critical work never reaches the top of the team’s list" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Quality program" }), createVNode(_components.td, { children: "It stops creating quality: cancel it" })] })
					] })] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "hot-spots",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "hot-spots",
						children: "Hot spots: find the one file"
					}), createVNode(_components.a, {
						href: "#hot-spots",
						class: "mark",
						"aria-label": "Link to “Hot spots: find the one file”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"After an outage the reflex is a rule: from now on, tests with every commit. A rule changes how everyone works and mostly settles whom to blame next time. Think like a performance engineer instead. Measure, find where the bulk of it happens, fix that. The engineer who deployed untested code may need a conversation, or the design may need to ",
					createVNode(_components.a, {
						href: "/sources/#a-philosophy-of-software-design",
						children: "make the error impossible"
					}),
					". Slow builds may need a RAM disk. Adam Tornhill’s methods in ",
					createVNode(_components.a, {
						href: "/sources/#software-design-x-rays",
						children: "Software Design X-Rays"
					}),
					" point at the particular files. And before training everybody to write better tests, see whether one file causes 98 percent of the failures, and whether you can delete it.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-file",
						id: "user-content-fnref-file",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) })
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"To find the spot, draw the flow. Larson’s introduction to systems thinking, which sends you to ",
					createVNode(_components.a, {
						href: "/sources/#thinking-in-systems",
						children: "Donella Meadows"
					}),
					" for the rest, models delivery as stocks filled at different rates: pull requests become ready commits, then deployed ones, then incidents, reverts, and pull requests again. Speeding up deploys is worth little when no ready commits are waiting. The same habit of thought can lure you into perfecting a system that you should throw away."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"A spot can be large. The first big project of ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#path-to-staff",
						children: "Diana Pojar"
					}),
					" at Slack took about a quarter of the load off the production database and saved millions of dollars."
				] }),
				"\n",
				createVNode(Aside, {
					title: "When the spot comes back",
					children: [createVNode(_components.p, { children: [
						"One essay thinks that fixing the spot stops too soon. In ",
						createVNode(_components.a, {
							href: "/guides/problems-not-projects/",
							children: "its example"
						}),
						" a deploy takes fifteen minutes, a quarter’s project brings it to five, and a year later it has crept up again, because the pipeline still has no owner and no forum. There the slow deploy is a symptom."
					] }), createVNode(_components.p, { children: "Larson fixes the spot first and is wary of grand causes; the essay goes for the cause. Use history to choose. The first time, fix it and move on. If you are fixing the same spot again, the missing owner is the hot spot." })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "best-practices",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "best-practices",
						children: "Best practices: one at a time, grown by hand"
					}), createVNode(_components.a, {
						href: "#best-practices",
						class: "mark",
						"aria-label": "Link to “Best practices: one at a time, grown by hand”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Larson once watched a company adopt Scrum. The head of engineering ordered it, somebody described it on the wiki, managers told their teams, nothing changed, and it was declared a success. ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#management-or-not",
						children: "Alex Kessinger"
					}),
					" had been on the giving end. As a manager he mandated the solution, and by January 2021 he called that a big mistake; as a principal he had to build a coalition, which forced him to prove the value."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"So evolve a practice. See how others do it, write down your version, try it with a few willing teams, fix what chafes, and only then widen. ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#influencing-and-advocating",
						children: "Stephen Wan"
					}),
					" spent a couple of quarters bringing ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#service-level-objective",
							"aria-describedby": "term-service-level-objective",
							children: "service level objectives"
						}), createVNode(_components.span, {
							id: "term-service-level-objective",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A reliability target that can be measured, for instance that 99.9 percent of requests are answered within half a second."
						})]
					}),
					" to Samsara: one team first, closely supported, and for most of his time writing, explaining and consulting. And run a single rollout at a time, or you compete with yourself for attention and can’t tell afterward what helped. Remember what you ask for: ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#influencing-and-advocating",
						children: "Greg Wittel"
					}),
					" noted that the hours come out of work that teams promised to somebody."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Which practice? What is familiar or famous isn’t thereby best, so Larson goes by the research in ",
					createVNode(_components.a, {
						href: "/sources/#accelerate",
						children: "Accelerate"
					}),
					": version control, trunk-based development, continuous integration and delivery, observability with developers on call for what they write, small changes. First check that you lack it. What always surprised ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#staying-in-touch",
						children: "Silvia Botros"
					}),
					" in the surveys at Twilio was how often the wanted tool already existed and many engineers had never heard of it."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "leverage-points",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "leverage-points",
						children: "Leverage points: three places to be slow"
					}), createVNode(_components.a, {
						href: "#leverage-points",
						class: "mark",
						"aria-label": "Link to “Leverage points: three places to be slow”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Optimizing is for problems you have. In three places, care now keeps quality later." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Place, What good looks like, How to test it early",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Place"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What good looks like"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "How to test it early"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Interfaces" }),
							createVNode(_components.td, { children: "Show the essential complexity, hide the accidental" }),
							createVNode(_components.td, { children: "Integrate half a dozen clients against a mock" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Stateful systems" }),
							createVNode(_components.td, { children: "Hardest to change, and harder with each privacy or compliance duty" }),
							createVNode(_components.td, { children: "Exercise failure modes, check consistency, benchmark at production size" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Data models" }),
							createVNode(_components.td, { children: "Rigid about what is valid, tolerant of growth, never clever" }),
							createVNode(_components.td, { children: "Express half a dozen real scenarios" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#staff-project",
						children: "Michelle Bu"
					}),
					" built three small shops of varying design quality on her own API before Stripe Elements shipped, inside three months, and later reported very few regrets. By January 2022 ",
					createVNode(_components.a, {
						href: "/stories/ryan-bergman/#influencing-and-advocating",
						children: "Ryan Bergman"
					}),
					" had folded several permission systems at John Deere, among them a custom role scheme and a directory, into one table. It was the fourth such system of his career, and he thought that nobody gets one right before the fourth."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Write the design up with the ",
					createVNode(_components.a, {
						href: "/resources/design-doc-checklist/",
						children: "checklist"
					}),
					", and show it to your team and to ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "peers elsewhere"
					}),
					". You need no company-wide agreement for this, which is why it comes before the next step. You may need more time than you are given: ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#staff-project",
						children: "Nelson Elhage"
					}),
					"’s six-month push on data models changed less than hoped, partly because six months of what the organization could spare wasn’t enough."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "technical-vectors",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "technical-vectors",
						children: "Vectors: pull the same way"
					}), createVNode(_components.a, {
						href: "#technical-vectors",
						class: "mark",
						"aria-label": "Link to “Vectors: pull the same way”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Figure, { id: "technical-vectors" }),
				"\n",
				createVNode(_components.p, { children: [
					"Draw each technical decision as an arrow. What the organization gains is the sum, and a very long arrow in the wrong direction does harm. Routing everything through one ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "architect"
					}),
					" aligns them until that person is a bottleneck far from real code. Allowing any tool gives you tools that nobody supports. Between these, roughly in the order to try them:"
				] }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Tell the person." }), " You lack their context as much as they lack yours, and a talk can save years of process."] }),
					"\n",
					createVNode(_components.li, { children: createVNode(_components.strong, { children: [
						"Sharpen the ",
						createVNode(_components.a, {
							href: "/guides/engineering-strategy/#strategy",
							children: "strategy"
						}),
						"."
					] }) }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Build it into workflows." }),
						" A new service can’t be created without a link to its design; a deploy is blocked if nobody is on call. Tools form habits that documents don’t. At Indeed, ",
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
						" built a linter that told engineers at once where their GraphQL departed from the API standard, and by July 2021 design reviews were taking less time."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Teach it at onboarding" }), ", before habits set."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Use Conway’s Law." }), " Software takes the shape of the organization, so fix the shape."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Curate change" }), ": architecture reviews, investment rules, a process for adopting tools."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Most companies begin with the sixth. A review without an articulated direction can’t be consistent, and it comes late: Bu found that Stripe’s often worked like code review, better at preventing bad outcomes than at steering toward good ones. All six take months or years." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "measurement",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "measurement",
						children: "Measurement: define it until it can be counted"
					}), createVNode(_components.a, {
						href: "#measurement",
						class: "mark",
						"aria-label": "Link to “Measurement: define it until it can be counted”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Delivery metrics begin once the code is merged. Lines per file or files per change are proxies. Larson’s answer is a definition of quality so exact that a program can score it, an approach described in ",
					createVNode(_components.a, {
						href: "/sources/#building-evolutionary-architectures",
						children: "Building Evolutionary Architectures"
					}),
					" and in his post on ",
					createVNode(_components.a, {
						href: "/sources/#reclaim-unreasonable-software",
						children: "unreasonable software"
					}),
					": the share of typed code, the share of endpoints that answer within half a second from cold, the files that more than half of all pull requests touch. People will argue over yours, and the argument is worth having. The ",
					createVNode(_components.a, {
						href: "/resources/quality-checklist/",
						children: "quality checklist"
					}),
					" has ten to start from. Instrumentation is the hard part, and without it you have an opinion."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Counting code leaves out what it is like to work in it. Kessinger wanted a gut sense of the tradeoffs that developers make, and warned from the research he read that they tend to take a survey as ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#staying-in-touch",
						children: "a verdict on themselves"
					}),
					", so trust has to come before the questions. Wan was content with the half-yearly one he started at Samsara. At Stripe the engineers’ survey rarely told ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#staying-in-touch",
						children: "Dmitry Petrashko"
					}),
					" anything new. It told him which known complaint was largest, which is what you need to rank work."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "quality-team",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "quality-team",
						children: "A team for it"
					}), createVNode(_components.a, {
						href: "#quality-team",
						class: "mark",
						"aria-label": "Link to “A team for it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Call it Developer Productivity or Product Infrastructure. It isn’t quality assurance. Begin with three to six people, few enough to be choosy; later perhaps one tooling engineer for every fifteen in product.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-ratio",
						id: "user-content-fnref-ratio",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "2"
					}) }),
					" Such teams seldom have a product manager, so the staff engineer and the manager do that job. Five habits keep one useful:"
				] }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Metrics over intuition." }), " You know the rough edges and get helped first. Your experience is no longer typical."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Intuition kept fresh" }), ", by rotating into product teams or embedding."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Watching users." }), " Sit beside somebody using your tool for the first time, say nothing, fix what hurt, and do it ten more times."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Fewer things, finished." }), " An almost great tool slows the whole company."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Impact shared." }), " If the machine learning group needs Python and you support only JavaScript, find a trade and not a refusal."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "On handing over his tech lead post, Petrashko started a group of developer productivity leaders in which each was to earn the trust of two or three product teams, interview them monthly, and pool the answers. A backlog longer than your bandwidth is a good sign, and by itself no reason to ask for people." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "quality-program",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "quality-program",
						children: "A program, lean enough to cancel"
					}), createVNode(_components.a, {
						href: "#quality-program",
						class: "mark",
						"aria-label": "Link to “A program, lean enough to cancel”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Some quality can’t be made by one team: each of forty teams has to change something. A program needs ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "a sponsor with power"
					}),
					", because teams behave as their constraints reward. It needs numbers that no one updates by hand, which otherwise eat four hours a week and more; a goal for every team with a path to reach it; tools that do most of the work; a dashboard that reads at company, leader and team level; nudges sparing enough to be opened; and regular reviews with the sponsor. The ",
					createVNode(_components.a, {
						href: "/resources/quality-program-checklist/",
						children: "program checklist"
					}),
					" has the seven steps. It is ",
					createVNode(_components.a, {
						href: "/sources/#migrations-tech-debt",
						children: "a migration"
					}),
					" that never ends."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Programs fail when they are all process, all technology, or one person trying to be both, so find a technical program manager before you start. Elhage’s small Payment Architecture team at Stripe shows the balance: for each initiative ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#the-role",
						children: "metrics and goals"
					}),
					", teams that took the goals on, and tools that moved them. Big programs roll on long after they have stopped producing anything, so keep asking what this one still produces."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, one hour." }), " Take your loudest quality complaint and count its causes by file, service or test. Fix the largest before you propose a process."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 10 minutes." }), " Count the practices now being rolled out. If there are two, pause one."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This month, half a day." }), " Choose the interface or data model you’ll regret most, and write six clients or scenarios for it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter." }), " Turn one review comment that you keep making into a check that runs without you."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next time you are told to start a program." }), " Ask who has tried the cheaper steps, and what became of them."] }),
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
					createVNode(_components.li, { children: "Looking for the culprit. It moves the blame to those with the least power." }),
					"\n",
					createVNode(_components.li, { children: "Launching everything at once. You won’t know what to keep." }),
					"\n",
					createVNode(_components.li, { children: [
						"A gap that is really ",
						createVNode(_components.a, {
							href: "/guides/work-on-what-matters/#chasing-ghosts",
							children: "last year’s war"
						}),
						" at another company."
					] }),
					"\n",
					createVNode(_components.li, { children: "Scores that a team can raise while the code gets worse." }),
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
						href: "/stories/nelson-elhage/#where-the-impact-is",
						children: "Nelson Elhage"
					}), " was one of three who in two years took Stripe’s code from dynamic to substantially static typing, felt in the editors of six hundred engineers."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/aaron-suggs/#where-the-impact-is",
						children: "Aaron Suggs"
					}), " helped raise availability at Glossier from under 99 to over 99.95 percent with blameless reviews, training, testing and refactoring, a day at a time."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#influencing-and-advocating",
						children: "Stephen Kawaguchi"
					}), " brought ten practices to a struggling team at IBM by talks, workshops and demonstrations; after eighteen months its pipeline was connected."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/adam-bender/#influencing-and-advocating",
							children: "Adam Bender"
						}),
						" was practices lead for code health at Google, and worked to have it named in the ladders for ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#staff-plus",
								"aria-describedby": "term-staff-plus",
								children: "staff and above"
							}), createVNode(_components.span, {
								id: "term-staff-plus",
								class: "def",
								"data-pagefind-ignore": "",
								children: "Staff, principal, distinguished and every other technical title past senior, taken together."
							})]
						}),
						"."
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
						id: "user-content-fn-file",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Larson’s invented figure, in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								". Measure yours. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-file",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 1",
									class: "data-footnote-backref",
									children: "↩"
								})
							] }),
							"\n"
						]
					}),
					"\n",
					createVNode(_components.li, {
						id: "user-content-fn-ratio",
						children: [
							"\n",
							createVNode(_components.p, { children: ["Both figures are Larson’s, and he calls rules of thumb tricky here. Infrastructure engineers come on top. ", createVNode(_components.a, {
								href: "#user-content-fnref-ratio",
								"data-footnote-backref": "",
								"aria-label": "Back to reference 2",
								class: "data-footnote-backref",
								children: "↩"
							})] }),
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
var url = "content/guides/technical-quality.mdx/";
var file = "/work/wt/book/content/guides/technical-quality.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/technical-quality.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
