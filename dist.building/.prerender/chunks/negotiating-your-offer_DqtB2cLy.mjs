import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/negotiating-your-offer.mdx
var frontmatter = {
	"title": "Negotiating your offer",
	"summary": "How to tell whether an offer came out of a formula or can be shaped to you, which terms bend besides pay, and how to ask so that a yes is easy.",
	"insight": "Past an unmarked line the offer is made for you and not computed; guess which side you are on, ask for one or two things, and say why.",
	"section": "switching",
	"order": 40,
	"aliases": [
		"offer negotiation",
		"salary negotiation for staff engineers",
		"bespoke offer",
		"exercise window",
		"negotiating equity"
	],
	"asks": [
		"How do I negotiate a staff engineer offer?",
		"What can I ask for besides salary?",
		"How do I know whether a company will make an exception for me?",
		"Is it worth negotiating at a company of two hundred people?",
		"How do I ask for a longer exercise window?",
		"Should I negotiate to be the only remote engineer?"
	],
	"connections": [{
		"id": "guide:finding-the-right-company",
		"why": "whether they bend rules at all, and for whom"
	}, {
		"id": "resource:offer-terms-checklist",
		"why": "every term of this chapter on one page"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on negotiating your offer",
			"lines": "004:1802-1825"
		},
		{
			"id": "staffeng-com",
			"where": "guide to negotiating the offer",
			"lines": "guide/negotiating-the-offer:9-31"
		},
		{
			"id": "salary-negotiation",
			"where": "the text to read first, as the chapter recommends it",
			"lines": "004:1804"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on whether the title matters, section on compensation",
			"lines": "004:448-454"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding the right company, on bands and exceptions",
			"lines": "004:1698-1714"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on interview loops, on appearing too fond of titles",
			"lines": "004:4070-4072"
		},
		{
			"id": "staffeng-com",
			"where": "interviews about working remotely",
			"lines": [
				"story/greg-wittel:98",
				"story/katie-sylor-miller:71",
				"story/katie-sylor-miller:95",
				"story/keavy-mcminn:83-85"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on his hours",
			"lines": "story/aaron-suggs:61-63"
		},
		{
			"id": "staffeng-com",
			"where": "interviews on what to settle about the job",
			"lines": [
				"story/keavy-mcminn:61-65",
				"story/dmitry-petrashko:138",
				"story/damian-schenkelman:142",
				"story/silvia-botros:89-93",
				"story/michelle-bu:148"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa, on being underestimated",
			"lines": "story/duretti-hirpa:55"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan, on vesting and on flexibility",
			"lines": "story/bert-fan:37-41"
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
			"slug": "standard-text",
			"text": "Read the standard text first"
		},
		{
			"depth": 2,
			"slug": "the-threshold",
			"text": "The line that nobody marks"
		},
		{
			"depth": 2,
			"slug": "bespoke-terms",
			"text": "What bends besides pay"
		},
		{
			"depth": 2,
			"slug": "few-asks",
			"text": "Ask for little, and give the reason"
		},
		{
			"depth": 2,
			"slug": "only-exception",
			"text": "Being the exception has a running cost"
		},
		{
			"depth": 2,
			"slug": "settle-the-job",
			"text": "Settle the job along with the terms"
		},
		{
			"depth": 2,
			"slug": "unequal",
			"text": "Private exceptions are unequal ones"
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
				createVNode(_components.p, { children: "Most offers are computed. Beyond a certain seniority some companies will make one to measure, and nobody tells you that you’ve got there. Guess from the size of the company and the number of people at your level. If it looks possible, choose one or two things that would change your life, give each a true reason, and ask for them together. Settle what the job is in the same conversation. Where you could end up the only one on special terms, count what that will cost you later." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "standard-text",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "standard-text",
						children: "Read the standard text first"
					}), createVNode(_components.a, {
						href: "#standard-text",
						class: "mark",
						"aria-label": "Link to “Read the standard text first”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The groundwork is a piece from 2012, Patrick McKenzie’s ",
					createVNode(_components.a, {
						href: "/sources/#salary-negotiation",
						children: "Salary Negotiation"
					}),
					". Larson sends everyone there first, and so do we. If you have never negotiated an offer, read it before you go on. This chapter covers only what changes when the post is staff or above."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"A warning about evidence. The 25 interviews behind this guide run to some 75,000 words, and in none of them does anybody say what they asked for or were granted.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-silence",
						id: "user-content-fnref-silence",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" What follows rests on one chapter by somebody who had hired for such posts, plus what the stories show about living with the terms."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "the-threshold",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-threshold",
						children: "The line that nobody marks"
					}), createVNode(_components.a, {
						href: "#the-threshold",
						class: "mark",
						"aria-label": "Link to “The line that nobody marks”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Early and mid-career offers come out of a system: a calculator, a band, your last salary. You may nudge the result, and the system still decides. Somewhere above that, companies stop computing and start composing. Pay becomes looser, the equity part most of all, and terms that are fixed for everybody else turn out to have private exceptions for senior people. You are expected to sense that you’ve crossed over." }),
				"\n",
				createVNode(_components.p, { children: "Two rules of thumb, from two chapters of the same book, are more useful together." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: People in the company, Pay, Other terms",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "People in the company"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Pay"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Other terms"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Fewer than 20" }),
							createVNode(_components.td, { children: "Ad hoc, settled with whoever hires you" }),
							createVNode(_components.td, { children: "The book doesn’t say" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "20 to about 150" }),
							createVNode(_components.td, { children: "Often still ad hoc" }),
							createVNode(_components.td, { children: "Unlikely: nobody there could administer them" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "About 150 to 500" }),
							createVNode(_components.td, { children: "In bands" }),
							createVNode(_components.td, { children: "Unlikely, for the same reason" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "500 to a few thousand" }),
							createVNode(_components.td, { children: "In bands" }),
							createVNode(_components.td, { children: "The book doesn’t say; count the people at your level" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Thousands, with a dozen at your level" }),
							createVNode(_components.td, { children: "In bands that may be tied to managers’" }),
							createVNode(_components.td, { children: "Fairly likely" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Read it downward and something odd appears: the middle is the tightest.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-bands",
						id: "user-content-fnref-bands",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "2"
					}) }),
					" At three hundred people there are bands already and no machinery yet for exceptions. If you’re joining such a company in something close to an executive role, all of this may bend for you. Otherwise put your effort into the level, since ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "the band follows it"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The people who hold the title can’t tell you much, because many were promoted into it and never had an offer to discuss. Better evidence comes from ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/#meritocrats-and-proceduralists",
						children: "how the company hired you"
					}),
					". One that wrote the role around you and improvised the interviews makes exceptions by habit. One that ran the same loop for everyone will guard its bands, so ask for something that isn’t in a band."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "bespoke-terms",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "bespoke-terms",
						children: "What bends besides pay"
					}), createVNode(_components.a, {
						href: "#bespoke-terms",
						class: "mark",
						"aria-label": "Link to “What bends besides pay”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: Term, The usual, What might be possible",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Term"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "The usual"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What might be possible"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Time to exercise vested options after you leave" }),
							createVNode(_components.td, { children: "Three months" }),
							createVNode(_components.td, { children: ["Years; five, for a ", createVNode(_components.span, {
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
							})] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Exercising options before they vest" }),
							createVNode(_components.td, { children: "Not offered, since it takes administration" }),
							createVNode(_components.td, { children: [
								"Arranged for one person, to close a ",
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
								" hire"
							] })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Deferred compensation, paid on a schedule that suits your taxes" }),
							createVNode(_components.td, { children: "Mostly at public companies, if anywhere" }),
							createVNode(_components.td, { children: "A place in such a plan" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Vacation, where days are counted" }),
							createVNode(_components.td, { children: "The standard number" }),
							createVNode(_components.td, { children: "More days" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Where and when you work" }),
							createVNode(_components.td, { children: "Office, usual hours, the states and countries they employ in" }),
							createVNode(_components.td, { children: "Home, other hours, or a new place for the company" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The third column is the book’s list of what a company ",
					createVNode(_components.em, { children: "might" }),
					" agree to for a senior person. Treat none of it as a norm. The ",
					createVNode(_components.a, {
						href: "/resources/offer-terms-checklist/",
						children: "checklist"
					}),
					" puts each into a question."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Some terms needn’t be in the offer. At Glossier ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#how-time-is-spent",
						children: "Aaron Suggs"
					}),
					" stopped at four and worked again in the late evening. He had rearranged his day in the pandemic, found the work better for it, and recommended an open talk with one’s manager. Spend the negotiation on what only a signature can give you."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "few-asks",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "few-asks",
						children: "Ask for little, and give the reason"
					}), createVNode(_components.a, {
						href: "#few-asks",
						class: "mark",
						"aria-label": "Link to “Ask for little, and give the reason”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Every request also says something about you. Insist on first-class flights and you may get them, along with a reputation that you’ll carry longer than your bags. So choose one or two that matter, and think how each would sound repeated to your future team." }),
				"\n",
				createVNode(_components.p, { children: "Then tell the story around it. Larson remembers a senior candidate who wanted a longer time to exercise options, and explained that they had bought a house and, on leaving the last company, had paid to exercise there. The request made sense of itself. Someone who asks simply for more money has given nobody a reason that can be passed on." }),
				"\n",
				createVNode(_components.p, { children: "That is the point of the reason. The person you’re talking to must convince somebody you won’t meet, perhaps in finance or legal, who knows you as a line on a form. Give them a sentence they can repeat." }),
				"\n",
				createVNode(Aside, {
					title: "One request, twice (invented)",
					children: [createVNode(_components.p, { children: [createVNode(_components.em, { children: "Without a reason:" }), " I’d need the exercise window to be five years. That’s standard at good companies."] }), createVNode(_components.p, { children: [createVNode(_components.em, { children: "With one:" }), " I had to let options lapse when I left my last place, because exercising them within three months would have taken my savings. I would like to decide about yours on the merits. Could the window be extended, even to two years? If that is hard for you to administer, tell me, and I’d rather talk about that than trade it for cash."] })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "only-exception",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "only-exception",
						children: "Being the exception has a running cost"
					}), createVNode(_components.a, {
						href: "#only-exception",
						class: "mark",
						"aria-label": "Link to “Being the exception has a running cost”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The term that people ask for most lightly is a place to work, and it’s the one whose price the stories know." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#path-to-staff",
						children: "Greg Wittel"
					}),
					" left headquarters to work remotely for several years at Proofpoint, when hardly any engineer there did. He got a great deal done and lost touch with other groups, which slowed his career; back in the office it took time to rebuild. ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#staying-in-touch",
						children: "Katie Sylor-Miller"
					}),
					", remote on a team at Etsy that mostly wasn’t, kept her network alive by deliberate effort, and said that much of a remote person’s work goes unnoticed unless they see to it. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					" had always been remote and saw no harm, and noted that her employers were largely distributed."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"So before you ask, find out how many people already work that way. If you’d be the third of three hundred, negotiate the remedy together with the permission: visits each quarter, decisions in writing, a manager who has done it. ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "Being visible"
					}),
					" will be a bigger share of your job than it is for those down the hall."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "settle-the-job",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "settle-the-job",
						children: "Settle the job along with the terms"
					}), createVNode(_components.a, {
						href: "#settle-the-job",
						class: "mark",
						"aria-label": "Link to “Settle the job along with the terms”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The book’s chapter stops at terms. The stories suggest that what you’ll be trusted to do matters as much, and it is easiest to settle before you start." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Who decides what." }),
						" McMinn asked Fastly for its own ideas, and ",
						createVNode(_components.a, {
							href: "/guides/managing-staff-engineers/#backing",
							children: "the answer"
						}),
						" told her what her mandate was."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "What counts, and what may suffer for it." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#advice",
							children: "Dmitry Petrashko"
						}),
						" advised new staff engineers to agree with their reporting line on the effect they are there for, and on what they may give up to get it. Ask before you sign and you’ll hear whether two of your future bosses agree."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Who is responsible for you." }),
						" A manager with twenty reports can’t ",
						createVNode(_components.a, {
							href: "/guides/promotion-packets/#who-writes",
							children: "write your case"
						}),
						". You can’t negotiate the number down. You can learn it."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "Put the answers in a short message and have them confirmed. Neither side gains from discovering in month four that staff meant something else." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "unequal",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "unequal",
						children: "Private exceptions are unequal ones"
					}), createVNode(_components.a, {
						href: "#unequal",
						class: "mark",
						"aria-label": "Link to “Private exceptions are unequal ones”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"What is granted in private goes to those who think to ask and aren’t punished for asking. The book describes elsewhere how people reaching for their first such title feel pressed not to seem to want it. Somebody who is ",
					createVNode(_components.a, {
						href: "/guides/interviewing/#leveling",
						children: "regularly underestimated"
					}),
					" starts from further back still. If you are in that position, two things shift the odds a little: let your hiring manager carry the request, since they argue from need where you would be arguing from desire; and ask for terms that others at your level already have, for which you only need to know that they exist. Once you are inside, ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "tell the next person"
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "When the offer comes, 10 minutes." }), " Thank them, ask for everything in writing, and say when you’ll reply. Agree to nothing on the call."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "That evening, 20 minutes." }), " Find your row in the size table. Ask the recruiter how many people there hold your level."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Next day, 30 minutes." }),
						" Go through the ",
						createVNode(_components.a, {
							href: "/resources/offer-terms-checklist/",
							children: "checklist"
						}),
						". Mark at most two terms, and write one true sentence of reason beside each."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before you ask, 15 minutes." }), " Read the sentences to a friend who has hired people. Drop whichever needs more explaining."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before you sign, 30 minutes." }), " Send the summary of the job: who decides what, what counts, to whom you report."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Being clever about tax." }), " Options and deferred pay depend on your country and on your year. Pay somebody who knows."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Promises for later." }), " A raise at six months that isn’t in the letter belongs to whoever is your manager by then."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Winning every point." }), " You start work with these people on Monday."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Taking the title in place of money, or money in place of the title." }), " Know which you wanted before they offer to swap."] }),
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
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}), " was trusted from the first day because she had been hired for specific work, and described what that gives and what it lacks."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#path-to-staff",
						children: "Mikhail Chernykh"
					}), " counted his place in Europe as an advantage at Indeed, because he could work with teams in several hubs from there."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#advice",
						children: "Damian Schenkelman"
					}), " told new staff engineers to ask as many people as possible what was expected, since staff means something else in each place."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/duretti-hirpa/#path-to-staff",
							children: "Duretti Hirpa"
						}),
						" named location among the things her level had depended on, beside reputation and ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#sponsorship",
								"aria-describedby": "term-sponsorship",
								children: "sponsorship"
							}), createVNode(_components.span, {
								id: "term-sponsorship",
								class: "def",
								"data-pagefind-ignore": "",
								children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
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
						id: "user-content-fn-silence",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Our own search of the interviews at ",
								createVNode(_components.a, {
									href: "/sources/#staffeng-com",
									children: "staffeng.com"
								}),
								". Nobody was asked. Bert Fan came nearest, with a joke about friends who note in their calendars when your stock will have vested. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-silence",
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
						id: "user-content-fn-bands",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The figures are ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Larson’s"
								}),
								": ",
								createVNode(_components.span, {
									class: "term",
									children: [createVNode(_components.a, {
										href: "/glossary/#compensation-band",
										"aria-describedby": "term-compensation-band",
										children: "pay bands"
									}), createVNode(_components.span, {
										id: "term-compensation-band",
										class: "def",
										"data-pagefind-ignore": "",
										children: "The range within which a company pays everyone at one level of a role."
									})]
								}),
								" arrive by one or two hundred people; special terms are unlikely between twenty and five hundred employees, and fairly likely with thousands of people and about a dozen at your level. Joining the two is ours. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-bands",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 2",
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
var url = "content/guides/negotiating-your-offer.mdx/";
var file = "/work/wt/book/content/guides/negotiating-your-offer.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/negotiating-your-offer.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
