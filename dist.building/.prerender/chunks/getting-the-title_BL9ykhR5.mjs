import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/getting-the-title.mdx
var frontmatter = {
	"title": "Getting the title where you are",
	"summary": "Why promotion stops being automatic after senior, where the path to staff usually breaks, and which tool in this part mends which break.",
	"insight": "Past senior, nobody is scheduled to promote you: find the weakest link in your own path, work on that one, and set yourself a date.",
	"section": "title",
	"order": 10,
	"aliases": [
		"promotion to staff",
		"senior to staff",
		"career level",
		"getting promoted to staff",
		"terminal level"
	],
	"asks": [
		"How do I get promoted to staff engineer at my current company?",
		"Is it normal to stay a senior engineer for good?",
		"Why am I not being promoted to staff?",
		"Do I have to be a manager first to become a staff engineer?",
		"Is it harder for women to be promoted to staff?",
		"How do I become a staff engineer?"
	],
	"connections": [
		{
			"id": "guide:does-the-title-matter",
			"why": "whether it is worth the climb, and how the climb goes"
		},
		{
			"id": "guide:find-your-sponsor",
			"why": "the tool that the others depend on"
		},
		{
			"id": "story:bert-fan",
			"why": "luck, timing and work, drawn as a chain that can break"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on getting the title where you are",
			"lines": "004:1257-1324"
		},
		{
			"id": "staff-engineer-book",
			"where": "interview with Bert Fan, on advice",
			"lines": "004:2437-2464"
		},
		{
			"id": "single-track-in-disguise",
			"where": "the opening and the first flaw",
			"lines": "001:1-12"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender",
			"lines": "story/adam-bender:21-25"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Kawaguchi",
			"lines": "story/stephen-kawaguchi:41"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:159-165"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": "story/damian-schenkelman:103-132"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa",
			"lines": "story/duretti-hirpa:49-71"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz",
			"lines": "story/joy-ebertz:75-93"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel",
			"lines": "story/greg-wittel:84-98"
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
			"slug": "career-level",
			"text": "The schedule ends at senior"
		},
		{
			"depth": 2,
			"slug": "the-chain",
			"text": "Luck tests every link of the chain"
		},
		{
			"depth": 2,
			"slug": "uneven-chances",
			"text": "Opportunity collects in certain places"
		},
		{
			"depth": 2,
			"slug": "semi-permeable",
			"text": "The boundary lets some people through faster"
		},
		{
			"depth": 2,
			"slug": "management-detour",
			"text": "Management is a detour you take for the team"
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
	}, { Figure } = _components;
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
				createVNode(_components.p, { children: "At most companies the promotion clock stops at senior. You may stay there for the rest of your career and nobody will ask why, so any further step starts with you and needs somebody with standing to argue for it.\nThe path is a chain: trust with your manager, a chance at work that counts, delivery, impact that people notice, an easy case. Find the weakest link, use the chapter that mends it, and set a date at which you will judge the result.\nIf the weak link is one you cannot mend, it is better to learn that in six months than in three years." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "career-level",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "career-level",
						children: "The schedule ends at senior"
					}), createVNode(_components.a, {
						href: "#career-level",
						class: "mark",
						"aria-label": "Link to “The schedule ends at senior”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Ladders up to senior come with a clock. An engineer who sits at mid-level for six years has a problem; one who sits at senior for twenty has a job. Senior is the ",
					createVNode(_components.em, { children: "career level" }),
					", the highest that the company plans for most people to reach, and its machinery is built to get you there and no further."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Past it, the same machinery starts to resist. People who hold the title guard its scarcity. A director wonders whether one team can carry, or the budget can bear, two staff engineers. The strongest resistance is that the next rung is a different job, one of the four ",
					createVNode(_components.a, {
						href: "/archetypes/",
						children: "archetypes"
					}),
					", so proof that you are an excellent senior engineer is proof of the wrong thing. At Google, by one account, it is ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/#old-work",
						children: "closer to another ladder"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"There may also be no opening. ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#management-or-not",
						children: "Stephen Kawaguchi"
					}),
					" said of IBM in 2021 that the title could not simply arrive after so many years: somebody had to name the scope that one more such engineer would cover, and then make the case that you were the person."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"How do people get through? The author of ",
					createVNode(_components.em, { children: "Staff Engineer" }),
					" asked, and about two thirds had been promoted where they already worked.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-survey",
						id: "user-content-fnref-survey",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Our 25 stories add doors that no ladder mentions.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-count",
						id: "user-content-fnref-count",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "2"
					}) })
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: How the title came, People, Who",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "How the title came"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "People"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Who"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Promotion where they worked" }),
							createVNode(_components.td, { children: "14" }),
							createVNode(_components.td, { children: [
								"from ",
								createVNode(_components.a, {
									href: "/stories/diana-pojar/#path-to-staff",
									children: "Diana Pojar"
								}),
								", who had been senior for two years, to Damian Schenkelman, who crossed over from director"
							] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Hired with the title" }),
							createVNode(_components.td, { children: "5" }),
							createVNode(_components.td, { children: [
								createVNode(_components.a, {
									href: "/stories/keavy-mcminn/#path-to-staff",
									children: "Keavy McMinn"
								}),
								", Duretti Hirpa, ",
								createVNode(_components.a, {
									href: "/stories/mikhail-chernykh/",
									children: "Mikhail Chernykh"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/aaron-suggs/#path-to-staff",
									children: "Aaron Suggs"
								}),
								", ",
								createVNode(_components.a, {
									href: "/stories/john-zittlau/#path-to-staff",
									children: "John Zittlau"
								})
							] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Another door" }),
							createVNode(_components.td, { children: "3" }),
							createVNode(_components.td, { children: [
								"Stephen Wan was placed there when levels were introduced; ",
								createVNode(_components.a, {
									href: "/stories/nelson-elhage/#path-to-staff",
									children: "Nelson Elhage"
								}),
								" did the work at Stripe without a title; ",
								createVNode(_components.a, {
									href: "/stories/rick-boone/#path-to-staff",
									children: "Rick Boone"
								}),
								"’s predecessor named him"
							] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The interview does not say" }),
							createVNode(_components.td, { children: "3" }),
							createVNode(_components.td, { children: "Bert Fan, Rebecca Panja, Stephen Kawaguchi" })
						] })
					] })] })
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "the-chain",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-chain",
						children: "Luck tests every link of the chain"
					}), createVNode(_components.a, {
						href: "#the-chain",
						class: "mark",
						"aria-label": "Link to “Luck tests every link of the chain”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/bert-fan/#path-to-staff",
					children: "Bert Fan"
				}), ", interviewed at Slack in May 2020, had heard that staff is a mixture of luck, timing and work, and laid out the route he had seen and taken himself."] }),
				"\n",
				createVNode(Figure, { id: "path-as-chain" }),
				"\n",
				createVNode(_components.p, { children: "Each step hangs on the one before, and each can fail for a reason that has nothing to do with your skill. You and your manager may not get on. The manager who trusts you may leave or move up. Your corner of the company may get no interesting work; the work you get may be doomed; it may ship on time and change nothing. Fan offered no general cure, only honesty: some people will not be promoted where they are, and ought to recognize that they are among them." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#path-to-staff",
					children: "Damian Schenkelman"
				}), " went further and, when asked in August 2020 what had made him a principal engineer, attached the luck to each factor. His first job came through a school friend’s brother. The startup he joined in 2014, as its fifth engineer, happened to be one that grew."] }),
				"\n",
				createVNode(_components.p, { children: "Luck is an argument for working on links rather than on yourself in general. Take them one at a time:" }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Link, How it breaks, Where to go",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Link"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "How it breaks"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Where to go"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Trust with your manager" }),
							createVNode(_components.td, { children: "you don’t get on, or they leave" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/find-your-sponsor/",
								children: "Find your sponsor"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A chance at work that counts" }),
							createVNode(_components.td, { children: "your area has none, or somebody else gets it" }),
							createVNode(_components.td, { children: [
								createVNode(_components.a, {
									href: "/guides/problems-not-projects/",
									children: "Problems, not projects"
								}),
								", ",
								createVNode(_components.a, {
									href: "/guides/staff-projects/",
									children: "Staff projects"
								})
							] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A say while it is shaped" }),
							createVNode(_components.td, { children: "decisions arrive already made" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/get-in-the-room/",
								children: "Get in the room"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Impact that people notice" }),
							createVNode(_components.td, { children: "the result is good and nobody knows" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/being-visible/",
								children: "Being visible"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "An easy case" }),
							createVNode(_components.td, { children: "the evidence is thin, scattered or late" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/promotion-packets/",
								children: "Promotion packets"
							}) })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "None of these can be mended" }),
							createVNode(_components.td, { children: "budget, bias, no need for the role" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/deciding-to-switch/",
								children: "Deciding to switch"
							}) })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The book’s own list of tools leaves out the sponsor, though it gives sponsors a chapter. We would put that chapter first: the packet, the project and the room all assume that somebody is arguing for you." }),
				"\n",
				createVNode(_components.p, { children: [
					"One warning about the picture. It has a single project in the middle, and not every company promotes that way. Several of the people we read about were promoted on a body of work; ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/#seventeen-answers",
						children: "one table"
					}),
					" sorts seventeen answers to show how they split."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "uneven-chances",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "uneven-chances",
						children: "Opportunity collects in certain places"
					}), createVNode(_components.a, {
						href: "#uneven-chances",
						class: "mark",
						"aria-label": "Link to “Opportunity collects in certain places”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Inside one company, some seats are nearer to the title than others. If leaders believe infrastructure is harder than product, hard-looking work will gather there. If they celebrate features, the person who fixes an outage will be thanked and the one who prevented it will not. Headquarters is easier to be seen from than anywhere else. Companies have reasons to deny all this, which makes it hard to believe your own eyes until you have several data points." }),
				"\n",
				createVNode(_components.p, { children: [
					"The stories supply some. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/",
						children: "Michelle Bu"
					}),
					", at Stripe in April 2020, thought staff was harder to reach from product engineering, and hardest from a team that mostly builds screens, since screens get replaced. Her way around it was leverage: component libraries, experiment frameworks, and the unloved business of managing what old versions cost. ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#where-the-impact-is",
						children: "Katie Sylor-Miller"
					}),
					" knew only a handful of other staff engineers in frontend. ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#influencing-and-advocating",
						children: "Adam Bender"
					}),
					", at Google in October 2022, had written guides for performance reviews so that frontend engineers could show how hard their work was."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"On distance the stories disagree, and ",
					createVNode(_components.a, {
						href: "/guides/negotiating-your-offer/#only-exception",
						children: "comparing them"
					}),
					" suggests that what hurts is being the exception."
				] }),
				"\n",
				createVNode(_components.p, { children: "Going with the current is far cheaper than moving the river. Move toward work your company already rewards if you can stand it. If you decide to change what it rewards, do it with a senior sponsor who wants the same thing, because a system of this kind changes only from inside." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "semi-permeable",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "semi-permeable",
						children: "The boundary lets some people through faster"
					}), createVNode(_components.a, {
						href: "#semi-permeable",
						class: "mark",
						"aria-label": "Link to “The boundary lets some people through faster”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: ["Staff titles are leadership positions, and leadership teams admit most easily those who already seem to belong. About half the women the author spoke with had to change company to get the title, while trouble with promotion came up less often when he talked with men.", createVNode(_components.sup, { children: createVNode(_components.a, {
					href: "#user-content-fn-women",
					id: "user-content-fnref-women",
					"data-footnote-ref": "",
					"aria-describedby": "footnote-label",
					children: "3"
				}) })] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#path-to-staff",
					children: "Duretti Hirpa"
				}), ", a Black woman interviewed in April 2020, reached the title in her eleventh year. By her account it turned on one act: Marc Hedlund, whom she had approached about joining Mailchimp, presented her interview inside the company as one for a staff engineer. She had no doubt that without it she would still have been underrated."] }),
				"\n",
				createVNode(_components.p, { children: [
					"Use this as a diagnosis. If you read this part of the guide and find that you do all of it already, the missing piece may not be effort. Then the remedies are different: a sponsor with more reach, another team, or ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/",
						children: "a company that overvalues what you have"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "management-detour",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "management-detour",
						children: "Management is a detour you take for the team"
					}), createVNode(_components.a, {
						href: "#management-detour",
						class: "mark",
						"aria-label": "Link to “Management is a detour you take for the team”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The book says that most people who reach staff never managed. In our stories the share is higher: of the 24 who spoke of it, ",
					createVNode(_components.a, {
						href: "/questions/management-or-not/",
						children: "half had, or did"
					}),
					". Their accounts differ in a useful way."
				] }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dan-na/#management-or-not",
						children: "Dan Na"
					}), " managed at an earlier employer, and found that each job made him better at the other."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/aaron-suggs/#management-or-not",
						children: "Aaron Suggs"
					}), " had gone from manager to engineer twice by 2021. Before a change he asked which of the two his team lacked most, whether he’d get the support to learn it, and whether he was the only one who could do it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ritu-vincent/#management-or-not",
						children: "Ritu Vincent"
					}), " went back and forth by liking: she wanted to grow people, and after a while she wanted to code."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/joy-ebertz/#management-or-not",
							children: "Joy Ebertz"
						}),
						" managed for about eighteen months at Box, hated it, and learned from it. She guessed that it had delayed staff and possibly brought ",
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
						" forward."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Hirpa declined for a reason the others don’t mention: she did not want to spend a year learning the work at the expense of somebody else’s career. That is the test. If you would want the job with no promotion behind it, try it; most companies will let you ",
					createVNode(_components.a, {
						href: "/sources/#engineer-manager-pendulum",
						children: "swing back"
					}),
					". If you want it only for your own path, your reports will pay for that before you do. And if management looks like the only road with signposts, the fault may be in ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "a ladder that hides a single track"
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 20 minutes." }), " Copy the table of links. Mark the weakest one and write a sentence saying who could mend it: you, your manager, or nobody here."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "In your next one-on-one, five minutes." }), " Say that you want to be recognized as a staff engineer. Ask which link your manager thinks is weakest."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This week, one hour." }),
						" Fill in ",
						createVNode(_components.a, {
							href: "/resources/promotion-packet-template/",
							children: "an empty packet"
						}),
						" without looking anything up. The blank lines are your map."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before the month ends, 15 minutes." }), " Put a date in your calendar, two review cycles from now, with two questions: has the weak link moved, and did the reasons I was given stay the same?"] }),
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
						createVNode(_components.strong, { children: "Copying one person’s route." }),
						" The examples near the top ",
						createVNode(_components.a, {
							href: "/guides/introduction/#two-tracks",
							children: "tend to be one of a kind"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Confusing slow with never." }), " A case that takes a cycle or two longer is ordinary. A case whose criteria change each time is a message."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Polishing the job you have." }), " A faster senior engineer is still a senior engineer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Taking a team for the trajectory." }), " See above; the cost falls on other people."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Waiting to be noticed." }), " After the career level nobody is late in promoting you."] }),
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
						href: "/stories/mikhail-chernykh/#path-to-staff",
						children: "Mikhail Chernykh"
					}), " described promotion at Indeed as transparent: show a level’s skills over several quarters and the chance is good."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#path-to-staff",
						children: "Stephen Wan"
					}), " joined Samsara when it had about fifty employees and no titles, and was placed at staff when levels arrived in early 2019; he credited the history he carried."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/greg-wittel/#path-to-staff",
						children: "Greg Wittel"
					}), " began by asking management what he was not yet doing, and waited a few years for the answer to become a promotion."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/alex-kessinger/#path-to-staff",
							children: "Alex Kessinger"
						}),
						" went through Stitch Fix’s ",
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
						" with his manager and made a plan from lead to principal."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/joy-ebertz/#path-to-staff",
						children: "Joy Ebertz"
					}), " credited a company that grew from about thirty engineers to a few hundred around her."] }),
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
						id: "user-content-fn-survey",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"About two thirds of the staff engineers whom the author surveyed, against one third who changed company for it; ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", the chapter on getting the title where you are. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-survey",
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
						id: "user-content-fn-count",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Our own reading of the interviews at ",
								createVNode(_components.a, {
									href: "/sources/#staffeng-com",
									children: "staffeng.com"
								}),
								", as recorded on each story’s page. Fourteen promotions to five hires is not far from the survey, and far too few people to prove anything. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-count",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 2",
									class: "data-footnote-backref",
									children: "↩"
								})
							] }),
							"\n"
						]
					}),
					"\n",
					createVNode(_components.li, {
						id: "user-content-fn-women",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The author’s impression from his own conversations, without counts; the same chapter of ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "the book"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-women",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 3",
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
var url = "content/guides/getting-the-title.mdx/";
var file = "/work/wt/book/content/guides/getting-the-title.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/getting-the-title.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
