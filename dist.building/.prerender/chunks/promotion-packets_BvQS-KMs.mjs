import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/promotion-packets.mdx
var frontmatter = {
	"title": "Promotion packets",
	"summary": "How to write your case for staff years before it is due, use it to choose your work, and fill the blank spots that a committee will read first.",
	"insight": "Write the packet before you deserve it. Its empty lines tell you what to work on while there is still time to work on it.",
	"section": "title",
	"order": 30,
	"aliases": [
		"promo packet",
		"promotion case",
		"promo doc",
		"brag document",
		"hype doc"
	],
	"asks": [
		"What goes in a staff engineer promotion packet?",
		"When should I start writing my promotion packet?",
		"Who writes the packet, me or my manager?",
		"What does a promotion committee look for?",
		"How do I keep my promotion case when my manager leaves?"
	],
	"connections": [{
		"id": "guide:staff-projects",
		"why": "an early packet uncovers an unwritten project rule"
	}, {
		"id": "resource:promotion-packet-template",
		"why": "the seven questions, ready to paste"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on promotion packets",
			"lines": "004:1326-1366"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on the process at Box",
			"lines": "story/joy-ebertz:49-51"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on advice",
			"lines": "story/joy-ebertz:71-73"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros",
			"lines": "story/silvia-botros:83-93"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:144-148"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Diana Pojar",
			"lines": "story/diana-pojar:59-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:45-95"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja",
			"lines": "story/rebecca-panja:42-49"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:83"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko",
			"lines": "story/dmitry-petrashko:122-128"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender",
			"lines": "story/adam-bender:76"
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
			"slug": "map-not-form",
			"text": "A packet is a map before it is a form"
		},
		{
			"depth": 2,
			"slug": "seven-questions",
			"text": "Seven questions, and what is usually missing"
		},
		{
			"depth": 2,
			"slug": "blank-spots",
			"text": "Committees read what isn’t there"
		},
		{
			"depth": 2,
			"slug": "eight-passes",
			"text": "Eight passes over it"
		},
		{
			"depth": 2,
			"slug": "who-writes",
			"text": "How much you write depends on your manager"
		},
		{
			"depth": 2,
			"slug": "collect-evidence",
			"text": "Collect as you go"
		},
		{
			"depth": 2,
			"slug": "limits",
			"text": "What a packet can’t do"
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
				createVNode(_components.p, { children: "Write your first packet now, long before you expect to be promoted. Answer seven questions in an hour, leave blank what you cannot answer, and show it to your manager while it is still embarrassing.\nFrom then on the blanks choose your work. Add evidence weekly, reread it with your manager at every career conversation, and carry it with you when managers change.\nWhen the real form arrives you will be cutting text down instead of digging through two years of tickets." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "map-not-form",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "map-not-form",
						children: "A packet is a map before it is a form"
					}), createVNode(_components.a, {
						href: "#map-not-form",
						class: "mark",
						"aria-label": "Link to “A packet is a map before it is a form”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Most people meet their packet as the last chore before a decision. The book’s author had seen many succeed the other way round, by writing one early and using it as a plan. Your company will have its own template, and one day you will pour your text into it. Until then, optimize for the reader who uses it most: you." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/joy-ebertz/#advice",
					children: "Joy Ebertz"
				}), ", promoted at Box before her March 2020 interview, was told to write her case well before she felt ready, and gave two reasons for passing the tip on. It shows you the gaps while they can still be closed. And now and then it shows somebody that she was ready all along."] }),
				"\n",
				createVNode(_components.p, { children: [
					"If the idea of a log of your own deeds makes you wince, call it a ",
					createVNode(_components.a, {
						href: "/sources/#brag-documents",
						children: "brag document"
					}),
					", as many engineers do, and keep it private at first."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "seven-questions",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "seven-questions",
						children: "Seven questions, and what is usually missing"
					}), createVNode(_components.a, {
						href: "#seven-questions",
						class: "mark",
						"aria-label": "Link to “Seven questions, and what is usually missing”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The ",
					createVNode(_components.a, {
						href: "/resources/promotion-packet-template/",
						children: "template"
					}),
					" asks these. Keep each answer to a few lines and link to the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "design documents"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					"."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Question, What usually goes wrong",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Question"
					}), createVNode(_components.th, {
						scope: "col",
						children: "What usually goes wrong"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Which projects of staff size did you do? Goal, your part, effect, and what made it hard" }), createVNode(_components.td, { children: "the goal is reconstructed afterward, and “complex” stands in for the reason" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "What did you improve about the organization that keeps paying?" }), createVNode(_components.td, { children: "there is nothing here but attendance" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "What can you put a number on?" }), createVNode(_components.td, { children: "a technical figure with no unit that the business counts" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Whom did you mentor, and what did they go on to do?" }), createVNode(_components.td, { children: "names without their accomplishments" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: [
							"Which ",
							createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#glue-work",
									"aria-describedby": "term-glue-work",
									children: "glue work"
								}), createVNode(_components.span, {
									id: "term-glue-work",
									class: "def",
									"data-pagefind-ignore": "",
									children: "The coordinating, unblocking and tidying without which a team finishes nothing, and which often goes unseen."
								})]
							}),
							" do you do, and what does it hold together?"
						] }), createVNode(_components.td, { children: "left out, because nobody thanked you for it" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Which teams and leaders would vouch for you, and for what?" }), createVNode(_components.td, { children: "only people from your own team" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Which gaps would somebody raise, fair or not, and what are you doing about each?" }), createVNode(_components.td, { children: "“none”" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The last is the one to spend time on. It asks for gaps that are merely perceived as well as real ones, since a wrong impression blocks you as firmly as a true one." }),
				"\n",
				createVNode(_components.p, { children: [
					"On numbers, the book’s samples are ten million dollars of revenue and a fifth fewer support tickets in a year. If you work far from money, translate. ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#path-to-staff",
						children: "Rebecca Panja"
					}),
					", leading payments at Medium in 2021, learned to describe work by what it did for the company before she mentioned how hard it had been, above all for readers who were not engineers."
				] }),
				"\n",
				createVNode(Aside, {
					title: "One line, three drafts (invented)",
					children: [
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Worked on search reliability." }) }),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Led the move of search indexing to a queue; cut failed index jobs from 4% to 0.3%." }) }),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Sellers’ new listings had been missing from search for up to a day, the third most common support complaint. I proposed the queue, wrote the design, and had two engineers from the catalog team build the consumer; complaints about missing listings fell by four fifths, and catalog now owns it." }) }),
						createVNode(_components.p, { children: "The third draft has a cost somebody felt, your part, other people’s parts, and what holds without you." })
					]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "blank-spots",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "blank-spots",
						children: "Committees read what isn’t there"
					}), createVNode(_components.a, {
						href: "#blank-spots",
						class: "mark",
						"aria-label": "Link to “Committees read what isn’t there”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Ebertz’s second tip deserves its own heading. Every case that reaches a committee is glowing; nobody argues against their own promotion. So readers look for the silence: the subject that is skirted, the two sentences where there should be a page. Read your packet that way before they do. Give it to a colleague and ask for only one thing, a list of what it fails to mention." }),
				"\n",
				createVNode(_components.p, { children: "Two kinds of silence came up in the stories." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Nobody can tell which part was yours." }),
					" ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#staff-project",
						children: "Dmitry Petrashko"
					}),
					" and two senior colleagues built a type checker for Ruby so closely together that, in the first performance review, all three were told to find better ways to say whose impact was whose. It eased by itself as the work grew large enough for each to own an area. If you pair well, note the areas early."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "The form doesn’t ask about your best thing." }), " Ebertz’s answer is to begin with your story: decide what your strengths are, then fit them to the prompts. Answering the prompts in order gives you everybody else’s packet."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "eight-passes",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "eight-passes",
						children: "Eight passes over it"
					}), createVNode(_components.a, {
						href: "#eight-passes",
						class: "mark",
						"aria-label": "Link to “Eight passes over it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Say why you want it." }),
						" Many people decide against staff, and ",
						createVNode(_components.a, {
							href: "/guides/does-the-title-matter/",
							children: "it is a different job"
						}),
						". ",
						createVNode(_components.a, {
							href: "/stories/michelle-bu/#advice",
							children: "Michelle Bu"
						}),
						" warned in 2020 that people who aim at the level, instead of at work that gives them energy, can get stuck in a job they never wanted."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Lower your expectations of speed." }), " Think in halves and years."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Show your manager the empty packet." }), " Say the goal aloud, ask what is missing and what to stress."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Write for one hour." }), " Everything, badly."] }),
					"\n",
					createVNode(_components.li, { children: createVNode(_components.strong, { children: "Wait two days, then edit." }) }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Let peers edit" }), ", preferably some who hold the title. They see strengths that you discount, and are often nearer to the work than your manager."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Let your manager edit" }), ", with the gaps as the subject. Spend the next one-on-one on which work would close them."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Come back to it" }), " at every career conversation, and within two weeks of getting a new manager."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "The eighth is where packets earn most. A change of manager tends to reset a promotion, and a document that two managers have already shaped is the part that doesn’t have to be rebuilt." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "who-writes",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "who-writes",
						children: "How much you write depends on your manager"
					}), createVNode(_components.a, {
						href: "#who-writes",
						class: "mark",
						"aria-label": "Link to “How much you write depends on your manager”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "There is no right answer to who should hold the pen. Five accounts, arranged roughly by how much the manager could do:" }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Whose, Who wrote it, The manager",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Whose"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Who wrote it"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "The manager"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/silvia-botros/#path-to-staff",
								children: "Silvia Botros"
							}), ", principal at SendGrid"] }),
							createVNode(_components.td, { children: ["she alone, matching her work to the ", createVNode(_components.span, {
								class: "term",
								children: [createVNode(_components.a, {
									href: "/glossary/#career-ladder",
									"aria-describedby": "term-career-ladder",
									children: "career framework"
								}), createVNode(_components.span, {
									id: "term-career-ladder",
									class: "def",
									"data-pagefind-ignore": "",
									children: "A company’s written account of its levels and of what it expects at each, used to hire, judge and promote."
								})]
							})] }),
							createVNode(_components.td, { children: "had something like twenty direct reports" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Katie Sylor-Miller, staff at Etsy" }),
							createVNode(_components.td, { children: "both, closely together" }),
							createVNode(_components.td, { children: "was brand new and did not know her record" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/stories/diana-pojar/#path-to-staff",
								children: "Diana Pojar"
							}), ", staff at Slack"] }),
							createVNode(_components.td, { children: "both, as a team effort" }),
							createVNode(_components.td, { children: "proposed her, and believed the case was strong" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Michelle Bu, staff at Stripe" }),
							createVNode(_components.td, { children: "mostly the manager" }),
							createVNode(_components.td, { children: "had a small team, and had been her manager for much of that time" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [
								"Silvia Botros, ",
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
								", eighteen months later"
							] }),
							createVNode(_components.td, { children: "nobody asked her for anything" }),
							createVNode(_components.td, { children: "was new and invested, and was already talking to the chief architect about it" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "Bu drew the lesson herself: under a manager of ten or more, she would have had to do far more of it. Botros’s two promotions, a year and a half apart, put both ends of the scale into one career. You can’t choose which manager you will have when the form is due, so write as though yours will have twenty reports. If you turn out lucky, you have handed them a draft." }),
				"\n",
				createVNode(_components.p, { children: [
					"The rules of the process matter too. At Box, Ebertz could put herself forward even if her manager disagreed, which ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/#who-decides",
						children: "favored the confident"
					}),
					" and let managers wait to be asked.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-box",
						id: "user-content-fnref-box",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" If you manage people under such a process, open the subject yourself."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "collect-evidence",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "collect-evidence",
						children: "Collect as you go"
					}), createVNode(_components.a, {
						href: "#collect-evidence",
						class: "mark",
						"aria-label": "Link to “Collect as you go”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A packet made from memory will be thin exactly where your influence was light and your effect large. Three habits fill it:" }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Weekly." }), " Panja kept what some call a hype doc: the project, her part, why it mattered, what it delivered, with pull requests and screenshots. She thought it made a packet easy for her or her manager to assemble."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Daily, in fragments." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/katie-sylor-miller/#how-time-is-spent",
							children: "Katie Sylor-Miller"
						}),
						" logged meetings, messages and small rescues, and read them back before each quarterly check-in. What she found there is told in ",
						createVNode(_components.a, {
							href: "/guides/operating-at-staff/#slow-feedback",
							children: "Operating at staff"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "In the third person." }),
						" The manager of ",
						createVNode(_components.a, {
							href: "/stories/ras-kasa-williams/#advice",
							children: "Kasa Williams"
						}),
						" at Mailchimp told him to write his review as though it were about somebody else, because we are kinder to other people. He found that it also taught him to tell the work as a story."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Your colleagues can put evidence there for each other. A five-minute talk at Sylor-Miller’s monthly forum turned up in other engineers’ packets as proof of leadership." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "limits",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "limits",
						children: "What a packet can’t do"
					}), createVNode(_components.a, {
						href: "#limits",
						class: "mark",
						"aria-label": "Link to “What a packet can’t do”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"It makes your work legible. It doesn’t make it wanted. A company with no room for another staff engineer will not find room because the document is good, and without ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "a sponsor"
					}),
					" nobody will read it aloud. What it does reliably is bring bad news forward. An unwritten rule, such as a required ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					", costs you an afternoon when a peer points it out and a year when a committee does."
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
						createVNode(_components.strong, { children: "Today, one hour." }),
						" Paste the ",
						createVNode(_components.a, {
							href: "/resources/promotion-packet-template/",
							children: "template"
						}),
						" and answer all seven questions from memory. Mark blanks with a dash."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "In two days, 30 minutes." }), " Reread and edit. Move every technical number next to what it did for somebody."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Next one-on-one, 20 minutes." }), " Show your manager the draft, say what it is for, and ask which blank matters most."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This month, two conversations." }), " Ask two peers, at least one of them staff, what the draft fails to mention."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Every Friday, ten minutes." }), " Add three lines of evidence. Reread the whole thing each quarter."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Treating the template as the bar." }), " Your ladder and your committee are the bar; ask to see a packet that passed."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Work chosen for the page." }), " If a blank can be filled only with something you would hate doing every week, that is news about the job."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The single reader." }), " A packet only your manager has seen leaves when your manager does."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Modest verbs." }), " “Helped with” tells a committee nothing. Say what you did and what others did."] }),
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
						href: "/stories/stephen-kawaguchi/#sponsoring-others",
						children: "Stephen Kawaguchi"
					}), " went looking with his mentees at IBM for the gaps they had to close, and argued their promotions with senior leaders."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/diana-pojar/#path-to-staff",
							children: "Diana Pojar"
						}),
						" had a packet under four heads (",
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
						", impact, collaboration, execution), judged by a committee from across Slack."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dan-na/#path-to-staff",
						children: "Dan Na"
					}), " was promoted at Squarespace on a case in which his manager joined the architecture with the coffee room and the presentations."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/adam-bender/#path-to-staff",
						children: "Adam Bender"
					}), " compared the packets that Google used to require to defending a thesis, and by 2022 was helping the engineers on his team to shape theirs."] }),
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
								"Her description of Box’s process at the time, in her ",
								createVNode(_components.a, {
									href: "/sources/#staffeng-com",
									children: "interview at staffeng.com"
								}),
								", March 2020. ",
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
var url = "content/guides/promotion-packets.mdx/";
var file = "/work/wt/book/content/guides/promotion-packets.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/promotion-packets.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
