import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/deciding-to-switch.mdx
var frontmatter = {
	"title": "Deciding to switch",
	"summary": "How to tell an obstacle that a new employer would remove from one that would travel with you, and what to try before you hand in your notice.",
	"insight": "Leaving mends what your company can't give and moves what you can't do; name the obstacle first, and you will know which one you have.",
	"section": "switching",
	"order": 10,
	"aliases": [
		"leaving for the title",
		"changing company for staff",
		"when to leave",
		"quitting without a job",
		"sabbatical"
	],
	"asks": [
		"Should I leave my company to become a staff engineer?",
		"Is it easier to get a staff title at a new company?",
		"I have been turned down for promotion twice. Should I quit?",
		"Should I change teams before I change companies?",
		"Can I quit without another job lined up?",
		"How long does a sabbatical have to be to help with burnout?"
	],
	"connections": [
		{
			"id": "guide:getting-the-title",
			"why": "which broken links can be mended at home, and which can't"
		},
		{
			"id": "guide:promotion-packets",
			"why": "the thing to try first if you are stuck and otherwise content"
		},
		{
			"id": "guide:find-your-sponsor",
			"why": "what a new hiring manager gives you on the first day"
		},
		{
			"id": "resource:sabbatical-checklist",
			"why": "six answers to have before you leave with nothing lined up"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on deciding to switch companies",
			"lines": "004:1615-1680"
		},
		{
			"id": "staffeng-com",
			"where": "guide to deciding to switch companies",
			"lines": "guide/deciding-to-switch-companies:12-80"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on interview loops, on inflated titles",
			"lines": "004:4066"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "the wrong model of the level",
			"lines": "002:5-11"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on her path",
			"lines": ["story/keavy-mcminn:61-81", "story/keavy-mcminn:67-69"]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with the others who were hired with the title",
			"lines": [
				"story/duretti-hirpa:51-55",
				"story/mikhail-chernykh:75",
				"story/aaron-suggs:18-24",
				"story/john-zittlau:88-94"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with two who came in below it",
			"lines": [
				"story/katie-sylor-miller:89-115",
				"story/dan-na:55-57",
				"story/dan-na:101"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with people who grew with a company",
			"lines": [
				"story/joy-ebertz:57",
				"story/nelson-elhage:15",
				"story/nelson-elhage:87-95",
				"story/stephen-wan:93-97",
				"story/damian-schenkelman:126-128",
				"story/greg-wittel:109",
				"story/silvia-botros:97"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros, on ladders and on burnout",
			"lines": "story/silvia-botros:87-125"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan, on luck, leaving and flexibility",
			"lines": ["story/bert-fan:37-41", "story/bert-fan:53-55"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, on coming back",
			"lines": "story/ritu-vincent:15-17"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Diana Pojar, on a very senior team",
			"lines": "story/diana-pojar:70-74"
		},
		{
			"id": "staffeng-com",
			"where": "interviews about moving around inside one company",
			"lines": ["story/ryan-bergman:21", "story/stephen-wan:31"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on a change of job and on burnout",
			"lines": "story/aaron-suggs:36-49"
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
			"slug": "what-moving-did",
			"text": "What a move changed for seven people"
		},
		{
			"depth": 2,
			"slug": "name-the-obstacle",
			"text": "Does the obstacle live in the company or in you?"
		},
		{
			"depth": 2,
			"slug": "bias-arbitrage",
			"text": "Bias arbitrage, and its limits"
		},
		{
			"depth": 2,
			"slug": "what-you-leave",
			"text": "What you would leave on the table"
		},
		{
			"depth": 2,
			"slug": "smaller-moves",
			"text": "Three smaller moves first"
		},
		{
			"depth": 2,
			"slug": "without-a-job",
			"text": "Leaving with nothing lined up"
		},
		{
			"depth": 2,
			"slug": "when-to-go",
			"text": "When refusals are a message"
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
				createVNode(_components.p, { children: "Name what stands between you and the title. A full budget, a missing advocate, a bad reputation or a bar that keeps moving will stay behind when you go. Work that isn’t yet at the level will come along. If you are merely stuck and like the place, write a packet before you write a resignation; if you are tired, ask about another team or a long leave. If the reasons for refusing you change each time, believe them and start looking." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-moving-did",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-moving-did",
						children: "What a move changed for seven people"
					}), createVNode(_components.a, {
						href: "#what-moving-did",
						class: "mark",
						"aria-label": "Link to “What a move changed for seven people”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The memorable case is ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					". Interviewed in March 2020, she had several times led large and difficult projects without being promoted for them. Fastly hired her as a principal engineer, for work much like what she had been doing, and she named changing company as the factor that counted most."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"About a third of the staff engineers whom Will Larson surveyed had moved for the title.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-survey",
						id: "user-content-fnref-survey",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Among our 25 stories seven tell enough to see what a move did."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: The move, Who",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "The move"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Who"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Brought a title they hadn’t had" }), createVNode(_components.td, { children: [
							"McMinn; ",
							createVNode(_components.a, {
								href: "/stories/duretti-hirpa/#path-to-staff",
								children: "Duretti Hirpa"
							}),
							", once somebody at Mailchimp had framed her interview as one for staff"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Carried a comparable level across" }), createVNode(_components.td, { children: [
							createVNode(_components.a, {
								href: "/stories/john-zittlau/#path-to-staff",
								children: "John Zittlau"
							}),
							", staff at Intuit; ",
							createVNode(_components.a, {
								href: "/stories/mikhail-chernykh/#path-to-staff",
								children: "Mikhail Chernykh"
							}),
							", a lead engineer; ",
							createVNode(_components.a, {
								href: "/stories/aaron-suggs/#path-to-staff",
								children: "Aaron Suggs"
							}),
							", a director"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Set them lower at first" }), createVNode(_components.td, { children: [
							createVNode(_components.a, {
								href: "/stories/katie-sylor-miller/#path-to-staff",
								children: "Katie Sylor-Miller"
							}),
							", a tech lead for more than five years, hired as senior because Etsy then gave nobody the title at the door; ",
							createVNode(_components.a, {
								href: "/stories/dan-na/#path-to-staff",
								children: "Dan Na"
							}),
							", a manager, hired one level under staff"
						] })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"For two of the seven the move itself was the step up. Yet by the time of the interviews five had been raised a level or more by the new company, among them both who came in low. So the level on the offer is half of what you are choosing. The other half is ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/",
						children: "how far the place will take you"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "name-the-obstacle",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "name-the-obstacle",
						children: "Does the obstacle live in the company or in you?"
					}), createVNode(_components.a, {
						href: "#name-the-obstacle",
						class: "mark",
						"aria-label": "Link to “Does the obstacle live in the company or in you?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "In principle your present employer is likeliest to make you staff, because nobody else has seen as much of your work. In practice the award hangs on circumstances that say little about you." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: What stands in the way, Would a move mend it?",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "What stands in the way"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Would a move mend it?"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "There is no need for one more, or no money" }), createVNode(_components.td, { children: "Yes, at a company with the opposite problem" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Nobody with standing argues for you" }), createVNode(_components.td, { children: "Yes: a hiring manager does, and will never want to more than now" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Your teammates are so senior that results are credited to them" }), createVNode(_components.td, { children: "Often" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You were labeled difficult, say for raising inclusion problems, or embarrassed someone who decides" }), createVNode(_components.td, { children: "Mostly; memories travel, as you’ll see below" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "The criteria change whenever you meet them" }), createVNode(_components.td, { children: "Yes, and it is the clearest sign to go" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You can’t be seen because you are the one remote person, or in the wrong office" }), createVNode(_components.td, { children: "If the next place works another way" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You own more and more and still aren’t chosen" }), createVNode(_components.td, { children: "No" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The last row comes from ",
					createVNode(_components.a, {
						href: "/guides/problems-not-projects/",
						children: "an essay on the staff track"
					}),
					". Its author had watched engineers who were ready by any technical measure get refused, add projects, and get refused again, because more was the wrong answer. Another employer might grant that person the title. It would not change what they do on the Monday after."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Treat the row about senior teammates as a question too. ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#path-to-staff",
						children: "Diana Pojar"
					}),
					" joined Slack’s new data team as the fourth person, and the other three were all ",
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
					". She counted it among the reasons she rose."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "bias-arbitrage",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "bias-arbitrage",
						children: "Bias arbitrage, and its limits"
					}), createVNode(_components.a, {
						href: "#bias-arbitrage",
						class: "mark",
						"aria-label": "Link to “Bias arbitrage, and its limits”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Interviews, Larson argues, predict success badly. That is bad for the industry and useful to you: across enough of them you’ll find somebody who prizes exactly what you have. He calls it ",
					createVNode(_components.em, { children: "bias arbitrage" }),
					". One company is taken with conference speakers, another needs someone who designs APIs, a third has been waiting for a compiler thesis. Younger companies may value plain experience more than the one where you are the eleventh senior engineer. You can go on until one offers the title, which you can’t do with a ",
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
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "Three limits." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Some titles are bait." }),
						" Among the faults of ",
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
						", the book lists companies that can’t fill senior posts and so rename them. The ",
						createVNode(_components.a, {
							href: "/guides/interviewing/",
							children: "interview"
						}),
						" then matches the work, and neither matches the name."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The industry is small." }), " If you have spent ten years in technology hubs and at larger companies, somebody on the other side almost certainly knows somebody you worked with. Those checks are as random as the interviews, and a bad patch doesn’t follow everyone."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Anyone can offer a title." }), " Whether you’ll be supported once you hold it is far harder to see from outside."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-you-leave",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-you-leave",
						children: "What you would leave on the table"
					}), createVNode(_components.a, {
						href: "#what-you-leave",
						class: "mark",
						"aria-label": "Link to “What you would leave on the table”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Credibility takes years to collect, and walking away from it one step short of the prize feels like forfeiting it. That feeling is partly right." }),
				"\n",
				createVNode(_components.p, { children: [
					"Seven of our stories credit early arrival and growth: ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#path-to-staff",
						children: "Nelson Elhage"
					}),
					" was about the thirtieth employee of Stripe, ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#path-to-staff",
						children: "Stephen Wan"
					}),
					" found ten or so engineers at Samsara, ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#path-to-staff",
						children: "Damian Schenkelman"
					}),
					" was the fifth at Auth0, and ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#path-to-staff",
						children: "Joy Ebertz"
					}),
					", ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#path-to-staff",
						children: "Greg Wittel"
					}),
					", ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Silvia Botros"
					}),
					" and Zittlau tell similar tales.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-early",
						id: "user-content-fnref-early",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "2"
					}) }),
					" Elhage thought that whoever begins to gather context later starts far behind. If your company is still growing, what you know about it is gaining value each quarter."
				] }),
				"\n",
				createVNode(_components.p, { children: "If it has stopped growing, the sum comes out differently. And fresh eyes have a worth of their own: at Fastly, McMinn could ask why a thing had always been done so." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "smaller-moves",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "smaller-moves",
						children: "Three smaller moves first"
					}), createVNode(_components.a, {
						href: "#smaller-moves",
						class: "mark",
						"aria-label": "Link to “Three smaller moves first”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Another team." }),
					" If what you lack is interest, support or an opening, an internal move gives most of what a new company would and leaves your network standing. Some people do it every two or three years. Wan took on a new part of the system every six to twelve months. ",
					createVNode(_components.a, {
						href: "/stories/ryan-bergman/#the-role",
						children: "Ryan Bergman"
					}),
					", interviewed in January 2022, had been ten years at one division of John Deere big enough to keep moving around in.  If what you want to change is the kind of job, manager for engineer or the reverse, that is ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/#management-detour",
						children: "another decision"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "A long leave." }), " If you are worn out, ask about a sabbatical, paid or not, best joined to a new role on your return. Large companies agree to it more often. (A colleague on parental leave is not having one.)"] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "The company." }),
					" Places can be changed from inside. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#advice",
						children: "Botros"
					}),
					" gave SendGrid ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/#read-six",
						children: "its first ladder"
					}),
					" by bringing in another company’s, and stayed through a burnout that ",
					createVNode(_components.a, {
						href: "/guides/never-be-wrong/#two-ways",
						children: "one leader’s advice"
					}),
					" turned around. She also said, in April 2020, that a company’s idea of the role may never come to match yours, and that then moving on might be the one way left."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Suggs, who struggled with burnout too, remembered ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#advice",
						children: "a coach’s question"
					}),
					": what would it take to meet each day with some energy and hope? If the honest answer could happen where you are, ask for that before you ask for references."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "without-a-job",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "without-a-job",
						children: "Leaving with nothing lined up"
					}), createVNode(_components.a, {
						href: "#without-a-job",
						class: "mark",
						"aria-label": "Link to “Leaving with nothing lined up”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#staff-plus",
							"aria-describedby": "term-staff-plus",
							children: "Staff-plus"
						}), createVNode(_components.span, {
							id: "term-staff-plus",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Staff, principal, distinguished and every other technical title past senior, taken together."
						})]
					}),
					" people tend to stay as long as their company supports them. When that ends, some go soon, and the rest burn through their reserves and then go. If you are already deep in the second group, leaving without the next job can be right. Six things should be true: your visa allows it, you could live a year without pay, work can be found where you live or you can move, you interview well, you can explain the gap, and people will vouch for you. The ",
					createVNode(_components.a, {
						href: "/resources/sabbatical-checklist/",
						children: "checklist"
					}),
					" turns each into something to verify."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Larson knows nobody who regretted such a break when all six held. Length mattered, though. Those who came back feeling reborn had taken at least six months; shorter breaks were enjoyed, and restored people only in part.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-six",
						id: "user-content-fnref-six",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "3"
					}) }),
					" He advises writing during it, for nobody’s eyes but yours."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"This whole chapter assumes freedom that not everyone has. A residence permit may hang on your job, relatives on your income, or your town on three employers. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#path-to-staff",
						children: "Bert Fan"
					}),
					" was plain in May 2020 that graduating without debt had let him leave jobs without fear for the rent and be choosy about the next. If you don’t have that, discount what you read here, and put the effort into finding the next place ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "while you still have this one"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "when-to-go",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "when-to-go",
						children: "When refusals are a message"
					}), createVNode(_components.a, {
						href: "#when-to-go",
						class: "mark",
						"aria-label": "Link to “When refusals are a message”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Aside, {
					title: "How many refusals are enough?",
					children: [createVNode(_components.p, { children: [
						"The book says that if you keep reaching the brink and the line keeps moving, you should hear what the company is telling you. Sylor-Miller was ",
						createVNode(_components.a, {
							href: "/guides/find-your-sponsor/#who-it-is",
							children: "put forward three times"
						}),
						" at Etsy."
					] }), createVNode(_components.p, { children: [
						"The count settles nothing. Compare the reasons. If the gap named last time has closed and nobody has invented a new one, you may be short of ",
						createVNode(_components.a, {
							href: "/guides/find-your-sponsor/",
							children: "a sponsor"
						}),
						", and that can be mended inside. If each round produces a fresh gap, or your name has been damaged with the people who decide, go."
					] })]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"If you would be happy but for the title, first do the deliberate version of staying: ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "a packet"
					}),
					" with its gaps marked, an advocate, a date. If you have done all that in earnest and the date has passed, it is probably time."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"You can also come back. Fan said that a return at a higher level happens, and asked whether there’d be too much baggage by then. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#the-role",
						children: "Ritu Vincent"
					}),
					" did return: she left Dropbox as a staff engineer, tried a startup, and came back for an incubator that old colleagues had described to her. In ten years you probably won’t be telling the story of this decision to anyone. Decide carefully, and don’t stretch it over a year."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 15 minutes." }), " Find your obstacle in the second table and write down the evidence that it is that one. If you hesitate between two, ask a peer who has the title."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Put the reasons given at your last two reviews side by side. Mark which of them had been named before."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "In your next one-on-one, ten minutes." }), " Ask which team here most lacks somebody like you, and what moving would do to your case."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This month, one hour." }), " Talk with two people who left your company and two who stayed longer than you. Ask what they would weigh now."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Before you resign, 30 minutes." }),
						" Do the ",
						createVNode(_components.a, {
							href: "/resources/sabbatical-checklist/",
							children: "six checks"
						}),
						", even if you have an offer. Most apply anyway."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Leaving to escape a habit." }), " Whatever the last three pieces of feedback agree on will be packed with your things."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Staying for the sunk years." }), " “One more cycle” is a plan only if you can say what will be different in it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Counting the title and forgetting the climb." }), " A lower level at a company that promotes may beat a higher one where nobody moves."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Looking only once you are exhausted." }), " A search at this level takes months, so it has to begin while you still have some patience."] }),
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
						href: "/stories/keavy-mcminn/#staff-project",
						children: "Keavy McMinn"
					}), " led several projects of the right size and wasn’t promoted; they gave her what she needed to present herself differently elsewhere."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#path-to-staff",
						children: "Stephen Wan"
					}), " came to Samsara from a small startup whose senior engineers had given him mentoring and room to learn."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/bert-fan/#path-to-staff",
						children: "Bert Fan"
					}), " thought that some people won’t ever be promoted where they are and should be honest with themselves about it."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#path-to-staff",
						children: "Mikhail Chernykh"
					}), " had worked for many companies in senior and leading posts, and was hired by Indeed straight to staff."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/aaron-suggs/#path-to-staff",
						children: "Aaron Suggs"
					}), " went from director at Kickstarter to an engineer’s post at Glossier, as its first to think mainly about internal tools."] }),
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
								"Larson’s survey, reported in the chapter on getting the title in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								". The table is our reading of the interviews. McMinn’s earlier titles aren’t given; she says that she hadn’t been promoted, and that the new employer gave her the title. ",
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
						id: "user-content-fn-early",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Our reading of the ",
								createVNode(_components.a, {
									href: "/sources/#staffeng-com",
									children: "interviews"
								}),
								". Elhage never held the title there: he left two months before Stripe introduced titles and, by his own account, would have been a staff engineer. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-early",
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
						id: "user-content-fn-six",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"His own acquaintances, uncounted: the same chapter of ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "the book"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-six",
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
var url = "content/guides/deciding-to-switch.mdx/";
var file = "/work/wt/book/content/guides/deciding-to-switch.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/deciding-to-switch.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
