import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/career-ladders.mdx
var frontmatter = {
	"title": "Read six ladders before you write one",
	"summary": "What public ladders and a dozen companies in the stories teach about writing staff rungs, introducing levels, and deciding who decides.",
	"insight": "A ladder describes a crowd, and past senior there is no crowd; write the rung as a bar, two portraits and the name of whoever decides.",
	"section": "managers",
	"order": 40,
	"aliases": [
		"career ladders",
		"engineering ladder",
		"engineering levels",
		"leveling framework",
		"promotion rubric",
		"career framework"
	],
	"asks": [
		"How do I write a career ladder for staff engineers?",
		"Which public engineering ladders are worth reading?",
		"What happens when a company introduces levels?",
		"Who should decide on staff promotions?",
		"Does meeting the rubric get you promoted to staff?",
		"What level is a staff engineer at Google?"
	],
	"connections": [
		{
			"id": "guide:dual-track-in-disguise",
			"why": "how a ladder is written, and three ways it goes wrong"
		},
		{
			"id": "guide:peer-partnership",
			"why": "sets out which rungs match which on the management side"
		},
		{
			"id": "guide:promotion-packets",
			"why": "what engineers do with the words you choose"
		},
		{
			"id": "resource:public-ladders",
			"why": "the ladders themselves, and a grid to read them with"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "appendix on career ladders",
			"lines": "004:4118-4128"
		},
		{
			"id": "staffeng-com",
			"where": "guide to career ladders, on populations and individuals",
			"lines": "guide/staff-plus-career-ladders:10-27"
		},
		{
			"id": "rent-the-runway-ladder",
			"where": "named by the book, and borrowed at SendGrid",
			"lines": ["004:4124", "story/silvia-botros:87"]
		},
		{
			"id": "kickstarter-ladder",
			"where": "named by the book, and partly the work of Aaron Suggs",
			"lines": ["004:4125", "story/aaron-suggs:30"]
		},
		{
			"id": "patreon-ladder",
			"where": "named by the book",
			"lines": "004:4126"
		},
		{
			"id": "things-to-know-about-engineering-levels",
			"where": "named by the book",
			"lines": "004:4128"
		},
		{
			"id": "single-track-in-disguise",
			"where": "who writes ladders, and how they age",
			"lines": ["001:9-13", "001:36-37"]
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "what a rubric does and doesn't decide",
			"lines": "002:25-27"
		},
		{
			"id": "peer-partnership-note",
			"where": "equal rank as a structural claim",
			"lines": "000:1"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on being leveled",
			"lines": "story/michelle-bu:113-123"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on the arrival of titles",
			"lines": ["story/nelson-elhage:15", "story/nelson-elhage:39"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on titles, specialists and the levels refresh",
			"lines": [
				"story/ritu-vincent:35",
				"story/ritu-vincent:47-49",
				"story/ritu-vincent:77-79",
				"story/ritu-vincent:95"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Wan, on leveling and the career path document",
			"lines": [
				"story/stephen-wan:27",
				"story/stephen-wan:93-97",
				"story/stephen-wan:115-119"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on titles after an acquisition and on frameworks",
			"lines": [
				"story/silvia-botros:25-27",
				"story/silvia-botros:87",
				"story/silvia-botros:123"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on the process at Box",
			"lines": "story/joy-ebertz:51"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Diana Pojar, on the process at Slack",
			"lines": ["story/diana-pojar:63", "story/diana-pojar:78"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender, on promotion and on amending a ladder",
			"lines": [
				"story/adam-bender:62",
				"story/adam-bender:76-78",
				"story/adam-bender:96"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Mikhail Chernykh, on promotion at Indeed",
			"lines": ["story/mikhail-chernykh:75", "story/mikhail-chernykh:87"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on the rubric at Stitch Fix",
			"lines": ["story/alex-kessinger:59", "story/alex-kessinger:171-177"]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with Greg Wittel, Ras Kasa Williams, Rebecca Panja, Keavy McMinn and Stephen Kawaguchi, one remark each",
			"lines": [
				"story/greg-wittel:86-88",
				"story/ras-kasa-williams:21",
				"story/rebecca-panja:38",
				"story/keavy-mcminn:89",
				"story/stephen-kawaguchi:143"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with Katie Sylor-Miller and Damian Schenkelman, on two kinds at one level",
			"lines": ["story/katie-sylor-miller:23-27", "story/damian-schenkelman:22"]
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
			"slug": "read-six",
			"text": "Nobody needs to start from a blank page"
		},
		{
			"depth": 2,
			"slug": "crowd",
			"text": "A ladder describes a crowd"
		},
		{
			"depth": 2,
			"slug": "when-levels-arrive",
			"text": "The day levels arrive"
		},
		{
			"depth": 2,
			"slug": "one-rung-two-jobs",
			"text": "One rung, two jobs"
		},
		{
			"depth": 2,
			"slug": "who-decides",
			"text": "Write down who decides"
		},
		{
			"depth": 2,
			"slug": "equivalence",
			"text": "Level with whom?"
		},
		{
			"depth": 2,
			"slug": "who-holds-the-pen",
			"text": "Who holds the pen"
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
				createVNode(_components.p, { children: "Read half a dozen public ladders with one grid before you write a word, and copy the structure rather than the adjectives. Expect every rung up to senior to work as a rule and every rung above it to work as a conversation, since a handful of people can’t be averaged. So give a staff rung a bar, two portraits of people who clear it, the name of whoever decides, and a list of what isn’t required. Introduce it in two rounds. Put engineers on the committee that writes it, and reopen it every year." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "read-six",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "read-six",
						children: "Nobody needs to start from a blank page"
					}), createVNode(_components.a, {
						href: "#read-six",
						class: "mark",
						"aria-label": "Link to “Nobody needs to start from a blank page”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"So many ladders are public that the book’s advice is blunt: read about six before you attempt your own. It names ",
					createVNode(_components.a, {
						href: "/sources/#rent-the-runway-ladder",
						children: "Rent the Runway’s"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#kickstarter-ladder",
						children: "Kickstarter’s"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/sources/#patreon-ladder",
						children: "Patreon’s"
					}),
					", a site that collects others, and Charity Majors’s essay on ",
					createVNode(_components.a, {
						href: "/sources/#things-to-know-about-engineering-levels",
						children: "engineering levels"
					}),
					". Our ",
					createVNode(_components.a, {
						href: "/resources/public-ladders/",
						children: "list with a reading grid"
					}),
					" has the links."
				] }),
				"\n",
				createVNode(_components.p, { children: "The stories show that a published ladder does more than inspire an author. It can be three other things." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "A lever." }),
					" SendGrid had no ladder when ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Silvia Botros"
					}),
					" was young there. She brought in Rent the Runway’s, argued from it, and became a senior engineer. The company gained the idea of having one."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "A correction." }),
					" When ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#management-or-not",
						children: "Aaron Suggs"
					}),
					" became a manager in 2015, nothing else was open to a senior engineer at his company. Later he helped to write Kickstarter’s, and pressed for paths that needed no people management. If you have read that ladder, you have read somebody’s answer to his own career."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "A mirror." }),
					" At IBM, where by his account levels were fuzzy, ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#sponsoring-others",
						children: "Stephen Kawaguchi"
					}),
					" helped the people he mentored find their next area of growth with ",
					createVNode(_components.a, {
						href: "/sources/#medium-engineering-growth-framework",
						children: "Medium’s growth framework"
					}),
					". Another company’s words are sometimes easier to discuss."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "crowd",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "crowd",
						children: "A ladder describes a crowd"
					}), createVNode(_components.a, {
						href: "#crowd",
						class: "mark",
						"aria-label": "Link to “A ladder describes a crowd”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Ladders work on populations. They hardly ever fit one person cleanly, and staff rungs are populated by two or three people, each hired or promoted for something peculiar. Larson’s warning is to treat the document as essential and never to take it for a map: it tells how things are meant to go." }),
				"\n",
				createVNode(_components.p, { children: [
					"That has a practical edge. Up to senior, many people pass each rung and you can look at what they share. For staff, write down what the few you have actually did, and then resist turning it into requirements. The examples near the top are ",
					createVNode(_components.a, {
						href: "/guides/introduction/#two-tracks",
						children: "one of a kind"
					}),
					", and nobody can copy them. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#advice",
						children: "Keavy McMinn"
					}),
					" blamed ladders in part for the belief that you must invent something magical to qualify."
				] }),
				"\n",
				createVNode(Aside, {
					title: "Does the rubric decide?",
					children: [createVNode(_components.p, { children: [
						"Our sources disagree. ",
						createVNode(_components.a, {
							href: "/guides/problems-not-projects/#what-is-rewarded",
							children: "One essay"
						}),
						" says that most staff promotions happen because a credible person argues for you, and that meeting the ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#rubric",
								"aria-describedby": "term-rubric",
								children: "rubric"
							}), createVNode(_components.span, {
								id: "term-rubric",
								class: "def",
								"data-pagefind-ignore": "",
								children: "A written description of what weak, good and excellent look like, by which an answer or a person’s work is judged."
							})]
						}),
						" matters without being the reason. ",
						createVNode(_components.a, {
							href: "/stories/rebecca-panja/#path-to-staff",
							children: "Rebecca Panja"
						}),
						" chose impact over following a growth rubric to the letter. On the other side, Botros reached principal by matching her documented work to the framework, and ",
						createVNode(_components.a, {
							href: "/stories/mikhail-chernykh/#path-to-staff",
							children: "Mikhail Chernykh"
						}),
						" called Indeed’s process very transparent: a set of skills, shown over several quarters."
					] }), createVNode(_components.p, { children: [
						"Both describe what they saw. A rubric is good at refusing, and gives everyone the words. It rarely proposes anybody. If you own the ladder, make sure that someone is paid to propose those without ",
						createVNode(_components.a, {
							href: "/guides/find-your-sponsor/",
							children: "a sponsor"
						}),
						"."
					] })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "when-levels-arrive",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "when-levels-arrive",
						children: "The day levels arrive"
					}), createVNode(_components.a, {
						href: "#when-levels-arrive",
						class: "mark",
						"aria-label": "Link to “The day levels arrive”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Writing is the small part. In several stories levels were introduced or merged while somebody was watching." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Where, What happened",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Where"
					}), createVNode(_components.th, {
						scope: "col",
						children: "What happened"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Stripe, levels" }), createVNode(_components.td, { children: [
							"Michelle Bu, two and a half years in, was ",
							createVNode(_components.a, {
								href: "/stories/michelle-bu/#path-to-staff",
								children: "placed at L2"
							}),
							". Disappointed then, she later called it completely fair"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Stripe, titles" }), createVNode(_components.td, { children: [
							"Came after years of internal debate. Nelson Elhage left ",
							createVNode(_components.a, {
								href: "/stories/nelson-elhage/",
								children: "two months too early"
							}),
							" to hold one there"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Dropbox" }), createVNode(_components.td, { children: [
							"The first review season made ",
							createVNode(_components.a, {
								href: "/stories/ritu-vincent/#path-to-staff",
								children: "very few staff"
							}),
							" while people calibrated; Ritu Vincent was named in the second"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Samsara" }), createVNode(_components.td, { children: [
							"Stephen Wan was ",
							createVNode(_components.a, {
								href: "/stories/stephen-wan/#path-to-staff",
								children: "placed at staff"
							}),
							" in early 2019, and credited what he knew of the company’s past"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Mailchimp" }), createVNode(_components.td, { children: [
							"A couple of years after its ladder, ",
							createVNode(_components.a, {
								href: "/stories/ras-kasa-williams/#the-role",
								children: "Kasa Williams"
							}),
							" still expected different people to give different meanings to staff"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Twilio and SendGrid" }), createVNode(_components.td, { children: ["Titles were aligned before the acquisition; what lay under them, Botros said, ", createVNode(_components.a, {
							href: "/stories/silvia-botros/#the-role",
							children: "hadn’t all come together"
						})] })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "Three things follow for whoever runs the next one." }),
				"\n",
				createVNode(_components.p, { children: "Say what the ladder doesn’t count. Bu had onboarded most new product engineers and jumped into incidents, and saw only afterward that others could have done it as well. A sentence beforehand would have been cheaper." }),
				"\n",
				createVNode(_components.p, { children: "Announce two rounds. The first is calibration and will be stingy, so name the date of the second on the same day." }),
				"\n",
				createVNode(_components.p, { children: [
					"And don’t hurry for its own sake. Vincent thought that Dropbox’s late titles may have let specialists grow at home, because people had longer to ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#the-role",
						children: "go deep"
					}),
					". That is one person’s guess, and the cost of waiting falls on those whom ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/#doing-without",
						children: "informal gauges"
					}),
					" misjudge."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "one-rung-two-jobs",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "one-rung-two-jobs",
						children: "One rung, two jobs"
					}), createVNode(_components.a, {
						href: "#one-rung-two-jobs",
						class: "mark",
						"aria-label": "Link to “One rung, two jobs”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Ask people inside what staff means at their company, and ",
					createVNode(_components.a, {
						href: "/archetypes/#two-kinds",
						children: "most describe two kinds"
					}),
					", usually depth and breadth. Companies handle it in three ways."
				] }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Pretend it’s one." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/katie-sylor-miller/#the-role",
							children: "Katie Sylor-Miller"
						}),
						" saw Etsy put two ways of being senior into one bucket."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Name both at one rung." }),
						" Auth0’s principals worked ",
						createVNode(_components.a, {
							href: "/stories/damian-schenkelman/#the-role",
							children: "in depth on a team or in breadth across all"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Split the rung." }), " Twilio had principals who mostly wrote software and architects who mostly made strategy."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"We’d take the second. One bar keeps pay and standing equal; two portraits keep the broad kind from becoming the only way up. An essay has more to say on ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "which of the two most ladders forget"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "who-decides",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "who-decides",
						children: "Write down who decides"
					}), createVNode(_components.a, {
						href: "#who-decides",
						class: "mark",
						"aria-label": "Link to “Write down who decides”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Half of a ladder’s effect comes from the process around it, which few publish. Here are six, as their people described them between 2020 and 2022." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Company, What was looked at, Who decided",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Company"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What was looked at"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Who decided"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/stories/joy-ebertz/#path-to-staff",
								children: "Box"
							}) }),
							createVNode(_components.td, { children: "A case by the engineer against the rubric, and the manager’s recommendation" }),
							createVNode(_components.td, { children: "A committee of managers and engineers at least one level above; a VP could overrule; appeals possible" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/stories/diana-pojar/#path-to-staff",
								children: "Slack"
							}) }),
							createVNode(_components.td, { children: [
								"A package on ",
								createVNode(_components.span, {
									class: "term",
									children: [createVNode(_components.a, {
										href: "/glossary/#technical-quality",
										"aria-describedby": "term-technical-quality",
										children: "technical quality"
									}), createVNode(_components.span, {
										id: "term-technical-quality",
										class: "def",
										"data-pagefind-ignore": "",
										children: "How well software supports the changes still to come; in a company that grows, it is normally lower than anyone would like."
									})]
								}),
								", impact, collaboration and execution"
							] }),
							createVNode(_components.td, { children: [
								"A special committee of leaders and ",
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
								" engineers"
							] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/stories/adam-bender/#path-to-staff",
								children: "Google"
							}) }),
							createVNode(_components.td, { children: "Reviews from all sides, and about a year of work at the level" }),
							createVNode(_components.td, { children: "Independent committees, in a process that was changing" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/stories/mikhail-chernykh/#path-to-staff",
								children: "Indeed"
							}) }),
							createVNode(_components.td, { children: "Skills of the next level shown over past quarters" }),
							createVNode(_components.td, { children: "Not said" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/stories/alex-kessinger/#the-role",
								children: "Stitch Fix"
							}) }),
							createVNode(_components.td, { children: "A rubric in which impact and influence weighed heavily" }),
							createVNode(_components.td, { children: "Not said" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/stories/greg-wittel/#path-to-staff",
								children: "Proofpoint"
							}) }),
							createVNode(_components.td, { children: "No formal process; a track record over a few years" }),
							createVNode(_components.td, { children: "Not said" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Each choice favors someone. Joy Ebertz liked Box’s: the person who knew the work wrote it up, and could go ahead against their manager. She disliked it because it quietly worked against the modest, and let managers wait to be asked.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-box",
						id: "user-content-fnref-box",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" If yours lets people nominate themselves, have each manager state every cycle, in writing, whom they did not encourage and why."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Also write what isn’t required. Dropbox had no rule about ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/#unwritten-rule",
						children: "a staff project"
					}),
					", and Vincent couldn’t recall a promotion to staff without one; at Google it was practically demanded. Slack, Stitch Fix and Indeed asked for none, and Samsara’s document ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#staff-project",
						children: "favored consistent work"
					}),
					" over a single big haul. Engineers will believe the myth until the ladder denies it."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "equivalence",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "equivalence",
						children: "Level with whom?"
					}), createVNode(_components.a, {
						href: "#equivalence",
						class: "mark",
						"aria-label": "Link to “Level with whom?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"On many dual ladders a rung on one side is meant to equal a rung on the other, and an unsigned note insists that this is a claim about structure and no ornament. Which equals which ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/#level-on-paper",
						children: "differs by company"
					}),
					": staff with director at Samsara, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-staff-engineer",
							"aria-describedby": "term-senior-staff-engineer",
							children: "senior staff"
						}), createVNode(_components.span, {
							id: "term-senior-staff-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung between staff and principal, at companies that draw one there."
						})]
					}),
					" with director at Etsy, principal with director at Uber by the note’s account. Decide it, print it, and give it consequences. At Samsara and Twilio equal rank meant invitations, to planning and to calibration. Equal rank without an invitation is a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#compensation-band",
							"aria-describedby": "term-compensation-band",
							children: "pay band"
						}), createVNode(_components.span, {
							id: "term-compensation-band",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The range within which a company pays everyone at one level of a role."
						})]
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "who-holds-the-pen",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "who-holds-the-pen",
						children: "Who holds the pen"
					}), createVNode(_components.a, {
						href: "#who-holds-the-pen",
						class: "mark",
						"aria-label": "Link to “Who holds the pen”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Ladders are written by people who rose by managing, and they reach for what they know. In 2017 Vincent was ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#where-the-impact-is",
						children: "one of the few engineers"
					}),
					" among directors and managers who reworked Dropbox’s levels for engineering, product and design. It is among the things she was proudest of. Put two on yours, of different kinds."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Then keep it open. ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#influencing-and-advocating",
						children: "Adam Bender"
					}),
					" noticed that code health was missing from some of Google’s ladders for staff and above, took it for an oversight, and worked to have it named; when a ladder covers tens of thousands of people, that is a project. In a company of fifty it is an afternoon a year, and ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/#upkeep",
						children: "the calendar for it"
					}),
					" is in the next chapter."
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
						createVNode(_components.strong, { children: "This week, two hours." }),
						" Read three ladders from ",
						createVNode(_components.a, {
							href: "/resources/public-ladders/",
							children: "the list"
						}),
						" with the grid. Copy one structure."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Write a paragraph each on two people who clear your staff bar in different ways. If the ladder doesn’t fit one of them, mend the ladder."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next week, 20 minutes." }), " Ask three senior engineers what they think staff requires. Whatever you didn’t write is your unwritten rule: adopt it or deny it in print."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before the next cycle, one hour." }), " Add a line to every rung above senior: who decides, on what evidence, and how to appeal."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, five minutes." }), " Put the yearly review in the calendar, with two engineers invited."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Adjectives that climb." }), " “Strong”, “very strong” and “exceptional” aren’t three levels."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Borrowed rungs." }),
						" Another company’s ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#distinguished-engineer",
								"aria-describedby": "term-distinguished-engineer",
								children: "distinguished engineer"
							}), createVNode(_components.span, {
								id: "term-distinguished-engineer",
								class: "def",
								"data-pagefind-ignore": "",
								children: "The top of the usual technical ladder, for work that matters to a whole large company or to the field."
							})]
						}),
						" solves problems you don’t have."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Retroactive surprises." }), " If people learn their level from a spreadsheet, expect to lose some of them."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The ladder as a shield." }), " “The rubric says no” hides who said it."] }),
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
						href: "/stories/michelle-bu/#advice",
						children: "Michelle Bu"
					}), " thought staff harder to reach in product than in infrastructure at Stripe, and hardest on teams that build interfaces."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/alex-kessinger/#path-to-staff",
						children: "Alex Kessinger"
					}), " read the principal rubric with his manager and made a plan from it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/diana-pojar/#staff-project",
						children: "Diana Pojar"
					}), " knew Slack’s ladder as a widening: from impact on an organization toward impact on the company."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#advice",
						children: "Rebecca Panja"
					}), " called the title a lagging sign of work already being done."] }),
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
						id: "user-content-fn-box",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Her ",
								createVNode(_components.a, {
									href: "/sources/#staffeng-com",
									children: "interview"
								}),
								", March 2020, about her years at Box. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-box",
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
var url = "content/guides/career-ladders.mdx/";
var file = "/work/wt/book/content/guides/career-ladders.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/career-ladders.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
