import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/does-the-title-matter.mdx
var frontmatter = {
	"title": "Does the title matter?",
	"summary": "What a staff title buys, for whom it buys most, what it costs, and how to decide whether the years it takes are worth it to you.",
	"insight": "The title removes friction and adds a different job; if friction isn't what holds you back, your skills will do more for you than the word.",
	"section": "overview",
	"order": 30,
	"aliases": [
		"is a staff title worth it",
		"benefits of a staff title",
		"informal gauges of seniority",
		"does the staff title matter"
	],
	"asks": [
		"Is it worth becoming a staff engineer?",
		"What is the salary of a staff engineer?",
		"Does a staff title mean more pay?",
		"Do staff engineers get more interesting work?",
		"Why do people say that titles don't matter?",
		"Does the title help women and minorities more?"
	],
	"connections": [
		{
			"id": "guide:what-staff-engineers-do",
			"why": "the word, and the job that comes with it"
		},
		{
			"id": "guide:get-in-the-room",
			"why": "the advantage you can start to earn before the title"
		},
		{
			"id": "guide:negotiating-your-offer",
			"why": "what a level does to pay and terms"
		},
		{
			"id": "resource:scope-document",
			"why": "shows the work on days when the word isn't enough"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on whether the title matters",
			"lines": "004:410-482"
		},
		{
			"id": "peer-partnership-note",
			"where": "levels at Uber",
			"lines": "000:1"
		},
		{
			"id": "single-track-in-disguise",
			"where": "technical progress that stays invisible",
			"lines": "001:14-20"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on informal gauges",
			"lines": ["story/nelson-elhage:39", "story/nelson-elhage:61-65"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on what the level was meant not to do",
			"lines": "story/dmitry-petrashko:56-58"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn",
			"lines": ["story/keavy-mcminn:37-43", "story/keavy-mcminn:79"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": ["story/michelle-bu:57-63", "story/michelle-bu:180-184"]
		},
		{
			"id": "staffeng-com",
			"where": "interviews, on what the title changed",
			"lines": [
				"story/diana-pojar:41",
				"story/duretti-hirpa:37",
				"story/silvia-botros:63-65",
				"story/dan-na:38-40",
				"story/ras-kasa-williams:59-65",
				"story/ritu-vincent:71-73",
				"story/alex-kessinger:129-133",
				"story/bert-fan:27-29",
				"story/damian-schenkelman:67-69",
				"story/stephen-wan:27",
				"story/greg-wittel:54"
			]
		},
		{
			"id": "staffeng-com",
			"where": "frequently asked questions, on salary"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on the title as an end in itself",
			"lines": "story/katie-sylor-miller:105-111"
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
			"slug": "what-it-does",
			"text": "Three things it does, and one it might"
		},
		{
			"depth": 3,
			"slug": "proving-yourself",
			"text": "You stop presenting your papers"
		},
		{
			"depth": 3,
			"slug": "the-room",
			"text": "You arrive while it’s still cheap"
		},
		{
			"depth": 3,
			"slug": "pay",
			"text": "You are paid, sooner or later"
		},
		{
			"depth": 3,
			"slug": "choosing-work",
			"text": "More say over your work, perhaps"
		},
		{
			"depth": 2,
			"slug": "doing-without",
			"text": "The company that tried to do without"
		},
		{
			"depth": 2,
			"slug": "different-not-better",
			"text": "Different, which isn’t the same as better"
		},
		{
			"depth": 2,
			"slug": "material-not-magic",
			"text": "It gets you over a ledge you have nearly climbed"
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
				createVNode(_components.p, { children: "A staff title does three dependable things. It lets you stop proving that you’re competent, it puts you in rooms while decisions can still change, and over a\ncareer it pays. It matters most to people whom their company doesn’t picture when it pictures a senior engineer. It comes with a different job, and it won’t give you a veto,\na quiet calendar or the most interesting project. Spend two weeks counting what lacking it costs you. If the count is high, go and get it. If it’s low, put the effort into the skills." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-it-does",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-it-does",
						children: "Three things it does, and one it might"
					}), createVNode(_components.a, {
						href: "#what-it-does",
						class: "mark",
						"aria-label": "Link to “Three things it does, and one it might”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "proving-yourself",
						children: "You stop presenting your papers"
					}), createVNode(_components.a, {
						href: "#proving-yourself",
						class: "mark",
						"aria-label": "Link to “You stop presenting your papers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Many companies call themselves meritocracies, and none has a meter for merit. What fills the gap is what ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#what-the-title-changed",
						children: "Nelson Elhage"
					}),
					" called informal gauges of seniority: tenure, say, or tone, or who speaks first. People believe that\nthey are judging the idea. The gauges have no calibration, so they let bias in, and they read confidence as competence."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"A title is a crude gauge that everybody can see. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#what-the-title-changed",
						children: "Keavy McMinn"
					}),
					", by March 2020 a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-principal-engineer",
							"aria-describedby": "term-senior-principal-engineer",
							children: "senior principal engineer"
						}), createVNode(_components.span, {
							id: "term-senior-principal-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung above principal at companies that divide it; at Twilio in April 2020 it was level with a director."
						})]
					}),
					" at Fastly, no longer spent energy laying out her credentials. ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#what-the-title-changed",
						children: "Diana Pojar"
					}),
					" noticed that\ntrust rose among people who had never worked with her, who had only the word to go by. For ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#what-the-title-changed",
						children: "Duretti Hirpa"
					}),
					" the change was being listened to, from the first\nminute. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-the-title-changed",
						children: "Michelle Bu"
					}),
					" found it disorienting that people were nicer to her than they had been before."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Will Larson heard this often in the interviews for ",
					createVNode(_components.a, {
						href: "/sources/#staff-engineer-book",
						children: "his book"
					}),
					", though not from everyone: it came steadily from people who didn’t match their company’s stereotype of an experienced technologist. If you spend nothing on proving yourself, you may have\nearned that, or you may look the part. If you spend a lot, the title gives those hours back."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "the-room",
						children: "You arrive while it’s still cheap"
					}), createVNode(_components.a, {
						href: "#the-room",
						class: "mark",
						"aria-label": "Link to “You arrive while it’s still cheap”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Every decision has a stretch before it and a long stretch after. Before, a good objection costs a sentence. After, it costs a migration, so it’s thanked and shelved. Titles move people into\nthe first stretch. ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#where-the-impact-is",
						children: "Dan Na"
					}),
					" sat in recurring meetings of staff engineers at Squarespace, about problems larger than any team. At Samsara, where staff counted as level with a director, ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#the-role",
						children: "Stephen Wan"
					}),
					" was invited\nto the directors’ meeting and to planning, and staff engineers had begun to join ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#calibration",
							"aria-describedby": "term-calibration",
							children: "promotion calibrations"
						}), createVNode(_components.span, {
							id: "term-calibration",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
						})]
					}),
					". At Proofpoint, ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#what-the-title-changed",
						children: "Greg Wittel"
					}),
					" was called early enough to push back on a request before it became a project."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"You can earn ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "a seat"
					}),
					" without the word; with it you start in one."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "pay",
						children: "You are paid, sooner or later"
					}), createVNode(_components.a, {
						href: "#pay",
						class: "mark",
						"aria-label": "Link to “You are paid, sooner or later”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"How much depends on the company’s age more than on you. Small firms improvise, and a promotion there may bring nothing. By one to two hundred people most have bands, and a band moves your pay along with your role. As they grow, they map\nengineering levels onto management’s, since management is where the highest pay sits. The catch is the rung: at some companies the jump comes with staff, at others only with ",
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
					" or distinguished. Where the levels line up, they line up high: Uber’s principal engineers sat level with its directors."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"If yours pays staff much like senior, others don’t, and carrying the title makes it easier to go there. Nobody can quote you a going rate. The site behind these interviews says that no consensus exists, and points to\n",
					createVNode(_components.a, {
						href: "https://www.levels.fyi",
						children: "levels.fyi"
					}),
					" for checking an offer."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "choosing-work",
						children: "More say over your work, perhaps"
					}), createVNode(_components.a, {
						href: "#choosing-work",
						class: "mark",
						"aria-label": "Link to “More say over your work, perhaps”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"This is the benefit people expect and the one their accounts disagree on. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#what-the-title-changed",
						children: "Kasa Williams"
					}),
					" met less resistance when he took time for work outside his main duties. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#what-the-title-changed",
						children: "Bert Fan"
					}),
					" had more freedom to experiment, which he\nput down partly to the title and partly to what he had shipped. Others find that accountability eats all the freedom the title brought."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Your ",
					createVNode(_components.a, {
						href: "/archetypes/",
						children: "archetype"
					}),
					" decides much of it. Solvers do get the interesting problems. A Tech Lead who took them would be robbing the team. The surest way that Larson found is to be hired for the thing: ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#the-role",
						children: "Ritu Vincent"
					}),
					" came back to Dropbox to\nstart its incubator, and McMinn joined Fastly to set its API strategy. ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#influencing-and-advocating",
						children: "Dmitry Petrashko"
					}),
					", hired by Stripe to bring type checking to Ruby, makes a third. Otherwise expect to see the best project of the year clearly, to be too committed to take it, and\nat times to hand it to somebody who will grow more from it than you would."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "doing-without",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "doing-without",
						children: "The company that tried to do without"
					}), createVNode(_components.a, {
						href: "#doing-without",
						class: "mark",
						"aria-label": "Link to “The company that tried to do without”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"There is a dissenting voice, and it comes from the same company as the phrase about informal gauges. Asked in May 2020 what the title had made possible, Petrashko said ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#what-the-title-changed",
						children: "nothing"
					}),
					": Stripe meant the staff level not to be a gate, and he thought it\ndid that well. Even before he led anything, the lead of the day had made sure that his view was put."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Elhage saw Stripe when it ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#the-role",
						children: "was only introducing titles"
					}),
					", with no public record of who was staff. People could tell anyway, from who worked on the biggest things. Ambitious projects such as Sorbet needed a high degree of trust\nto begin, and trust was granted informally."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Put together, they say what to ask of your own company. Hiding titles doesn’t remove seniority; it leaves the gauges in charge. That can work where those with standing make a point of passing it on, as Petrashko’s predecessor did. It works badly for whoever the\ngauges were never set for. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#what-the-title-changed",
						children: "Silvia Botros"
					}),
					" had a short answer to people who say that titles don’t matter: only a certain demographic gets to say so, and it wasn’t hers. Williams disagreed with such people completely."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "different-not-better",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "different-not-better",
						children: "Different, which isn’t the same as better"
					}), createVNode(_components.a, {
						href: "#different-not-better",
						class: "mark",
						"aria-label": "Link to “Different, which isn’t the same as better”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The privileges hang on a job you may not like. Bu’s advice to people who asked her how to get there was to be sure that ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#advice",
						children: "the work energized them"
					}),
					", because if you chase the level you can end up stuck in a role you never wanted, above all a\nbroad one. For some people the advantages turn a career spent surviving into one with room to succeed. Many others watch the new expectations push out the work they loved."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Three costs come up that nobody puts in an offer letter. ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/#silence",
						children: "Your silences are read"
					}),
					" as opinions. You get lonelier. And ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/#control",
						children: "the goal you steered by"
					}),
					" is gone. There is a comfort for those who don’t go, and ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#advice",
						children: "Katie Sylor-Miller"
					}),
					" gave it in August 2020: in smaller and less famous companies, plenty of engineers lead technically under some other name, and do it well."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "material-not-magic",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "material-not-magic",
						children: "It gets you over a ledge you have nearly climbed"
					}), createVNode(_components.a, {
						href: "#material-not-magic",
						class: "mark",
						"aria-label": "Link to “It gets you over a ledge you have nearly climbed”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "You’ll meet the engineer who says that if only they were staff, they could choose the team’s stack. They couldn’t. In a well-run company, authority is kept by using it seldom and carefully, and an argument that needs a title behind it isn’t ready. If one\nproblem seems to be waiting for your promotion, work on your approach to it. The title helps at the end, once you’re close, and does less of the lifting than you expect." }),
				"\n",
				createVNode(_components.p, { children: [
					"There’s one exception, and the book calls it consistent. Women and minorities often do report that with the title far less of their effort goes into proving themselves.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-exception",
						id: "user-content-fnref-exception",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" It gives them no new ability. It takes off a weight that others never carried."
				] }),
				"\n",
				createVNode(_components.p, { children: "So the honest answer depends on what’s in your way." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: What holds you back, Will the title help?, Do this meanwhile",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "What holds you back"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Will the title help?"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Do this meanwhile"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "You re-prove yourself in each new meeting" }),
							createVNode(_components.td, { children: "Yes, more than anything else here" }),
							createVNode(_components.td, { children: ["Have somebody with standing say in public what you answer for; ", createVNode(_components.a, {
								href: "/guides/find-your-sponsor/",
								children: "find a sponsor"
							})] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "You hear about decisions once they’re made" }),
							createVNode(_components.td, { children: "Yes" }),
							createVNode(_components.td, { children: "Ask to be in one particular room, and say what you’d bring" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Your band has topped out" }),
							createVNode(_components.td, { children: "At most companies, though check which rung pays" }),
							createVNode(_components.td, { children: "Learn the bands before the promotion, not after" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Your work goes unseen" }),
							createVNode(_components.td, { children: "Somewhat" }),
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/resources/scope-document/",
								children: "Show your scope"
							}), " every quarter"] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "You want better projects" }),
							createVNode(_components.td, { children: "Only in some archetypes" }),
							createVNode(_components.td, { children: ["Look for a company that would ", createVNode(_components.a, {
								href: "/guides/finding-the-right-company/",
								children: "hire you for it"
							})] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "People don’t do what you say" }),
							createVNode(_components.td, { children: "No" }),
							createVNode(_components.td, { children: createVNode(_components.a, {
								href: "/guides/never-be-wrong/",
								children: "Learn to never be wrong"
							}) })
						] })
					] })] })
				}),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "For two weeks, 2 minutes a day." }), " Make a mark whenever you establish your credentials before anyone weighs your idea, and another whenever you learn of a decision too late. The two counts are your case, for or against."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Find out at which rung your company’s pay bands meet management’s. If nobody will say, ask what sits opposite staff."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Ask somebody who got the title within the last year what they do less of. Decide whether you’d miss it."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This quarter, one hour." }),
						" Fill in a ",
						createVNode(_components.a, {
							href: "/resources/scope-document/",
							children: "scope document"
						}),
						". If it already reads like the rung above, you have a promotion problem. If it doesn’t, you have a work problem, and that one is in your own hands."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Saying that titles don’t matter." }), " It may be true for you. It tells colleagues for whom it isn’t that you haven’t looked."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Postponing the real fix." }), " A title never repaired a disagreement with a peer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Spending the room on yourself." }), " You were let in for what engineering knows."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Counting on the interesting project." }), " Take the title for the other reasons, or don’t take it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Forgetting the people without it." }), " Once the gauges favor you, pass your standing on. It’s how the place you joined becomes fair."] }),
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
						href: "/stories/dan-na/#what-the-title-changed",
						children: "Dan Na"
					}), " didn’t want titles to outrank ideas, and said that he’d be lying if he claimed his hadn’t helped him push things through."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#what-the-title-changed",
						children: "Damian Schenkelman"
					}), " found people more open with a principal engineer than they had been with the director he was before."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ritu-vincent/#what-the-title-changed",
						children: "Ritu Vincent"
					}), " could do nothing new with the title except believe in herself, helped by a colleague’s confession that he doubted everything he did."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/alex-kessinger/#what-the-title-changed",
						children: "Alex Kessinger"
					}), " stopped rushing to prove himself, and let work that was going to take long take long."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rick-boone/#what-the-title-changed",
						children: "Rick Boone"
					}), " got a vice president’s name to use, and with it the duty of saying which hat he had on."] }),
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
						id: "user-content-fn-exception",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Will Larson’s report of his interviews in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", not a measurement. Several interviews linked on this page point the same way. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-exception",
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
var url = "content/guides/does-the-title-matter.mdx/";
var file = "/work/wt/book/content/guides/does-the-title-matter.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/does-the-title-matter.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
