import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/network-of-peers.mdx
var frontmatter = {
	"title": "Build a network of peers",
	"summary": "Find the handful of people who will tell you the truth about your work, starting inside your company, even if you dislike networking.",
	"insight": "The higher your title, the less candid the feedback around you, so build a few relationships in which the title doesn't count.",
	"section": "operating",
	"order": 90,
	"aliases": [
		"professional network",
		"networking for engineers",
		"networking as an introvert",
		"peer support for staff engineers"
	],
	"asks": [
		"How do I build a network as a staff engineer?",
		"How do I network if I'm an introvert?",
		"Where do I find other staff engineers to talk to?",
		"Should I build my network inside my company or outside it?",
		"What do I write to a stranger I'd like advice from?"
	],
	"connections": [
		{
			"id": "guide:find-your-sponsor",
			"why": "advice from peers helps, but promotions need someone with standing"
		},
		{
			"id": "guide:finding-the-right-company",
			"why": "the people you know are how you learn what companies are like"
		},
		{
			"id": "guide:further-reading",
			"why": "the reading that an ambient network is made of"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on building a network of peers",
			"lines": "004:1124-1184"
		},
		{
			"id": "staff-engineer-book",
			"where": "part opener, on feedback softened by authority",
			"lines": "004:507"
		},
		{
			"id": "staff-engineer-book",
			"where": "resources appendix, on networks against books",
			"lines": "004:3827-3829"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "the sponsor problem",
			"lines": "002:28"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on loneliness and on peers",
			"lines": "story/michelle-bu:57-63"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on mentors",
			"lines": "story/michelle-bu:198-204"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn",
			"lines": "story/keavy-mcminn:99-101"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage",
			"lines": "story/nelson-elhage:141-143"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent",
			"lines": "story/ritu-vincent:127"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros",
			"lines": "story/silvia-botros:141-143"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz",
			"lines": "story/joy-ebertz:69"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:69-75"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger",
			"lines": "story/alex-kessinger:53-55"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dan Na",
			"lines": "story/dan-na:44-51"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan",
			"lines": "story/bert-fan:31-41"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ryan Bergman",
			"lines": "story/ryan-bergman:53"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel",
			"lines": "story/greg-wittel:98"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Kawaguchi",
			"lines": "story/stephen-kawaguchi:37-64"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Diana Pojar",
			"lines": "story/diana-pojar:104"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman",
			"lines": "story/damian-schenkelman:163-170"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:41-106"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa",
			"lines": "story/duretti-hirpa:24"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Mikhail Chernykh",
			"lines": "story/mikhail-chernykh:92"
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
			"slug": "candor",
			"text": "Candor gets scarce as the title grows"
		},
		{
			"depth": 2,
			"slug": "four-kinds",
			"text": "Four kinds, and what each is good for"
		},
		{
			"depth": 2,
			"slug": "start-inside",
			"text": "Start inside your company"
		},
		{
			"depth": 2,
			"slug": "easy-to-find",
			"text": "Be easy to find"
		},
		{
			"depth": 2,
			"slug": "ambient",
			"text": "Ambient learning is a start"
		},
		{
			"depth": 2,
			"slug": "trusted-few",
			"text": "A few people you trust"
		},
		{
			"depth": 2,
			"slug": "two-paragraphs",
			"text": "The two-paragraph message"
		},
		{
			"depth": 2,
			"slug": "generic-networking",
			"text": "Isn’t that just networking?"
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
				createVNode(_components.p, { children: "The staff engineers interviewed for Will Larson’s book gave one piece of advice more than any other: have a network of people who do similar work. You need it because a title makes the people around you more careful. Start inside the company, where\nmeeting people is part of the job. Outside it, be easy to find in one place you like: a blog, a talk, a Slack community. Then put your effort into a few\npeople you trust. To meet one, send two paragraphs with one specific question." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "candor",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "candor",
						children: "Candor gets scarce as the title grows"
					}), createVNode(_components.a, {
						href: "#candor",
						class: "mark",
						"aria-label": "Link to “Candor gets scarce as the title grows”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"More than half of the people the author talked to recommended a network, and those who did tended to say it first and most firmly.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-half",
						id: "user-content-fnref-half",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" Some of them, the author included, call themselves introverts, so the reasons must be good ones."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The first is loneliness. ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#advice",
						children: "Keavy McMinn"
					}),
					", ",
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
					" at Fastly in March 2020, said that technical leadership gets lonely in the same way as management, and told new staff engineers to find peers who would still challenge them. They could work on other things, at other companies. The second is honesty. When authority tempers what your colleagues say, as ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-the-title-changed",
						children: "Michelle Bu"
					}),
					" found at Stripe when people grew nicer to her, you need somebody it doesn’t reach. The third is practical. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#what-they-read",
						children: "Nelson Elhage"
					}),
					" valued talking informally with other senior engineers because\nthey gave him the unvarnished version of the problems they saw and the fixes they were weighing, the sort of detail that conference talks leave out."
				] }),
				"\n",
				createVNode(_components.p, { children: "So measure a network by its candor. Its size tells you very little." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "four-kinds",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "four-kinds",
						children: "Four kinds, and what each is good for"
					}), createVNode(_components.a, {
						href: "#four-kinds",
						class: "mark",
						"aria-label": "Link to “Four kinds, and what each is good for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Kind, How it starts, What it gives you, Where it stops",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Kind"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "How it starts"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it gives you"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Where it stops"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Internal" }),
							createVNode(_components.td, { children: "Shared work, one-on-ones, groups that cut across teams" }),
							createVNode(_components.td, { children: "Better daily work at once; later, friends across the industry" }),
							createVNode(_components.td, { children: "Weaker in a small or little-known company" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Being easy to find" }),
							createVNode(_components.td, { children: "Writing, talks, one or two communities" }),
							createVNode(_components.td, { children: "Strangers with your problem come to you" }),
							createVNode(_components.td, { children: "Slow, and public" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Ambient" }),
							createVNode(_components.td, { children: "Following and reading people in the field" }),
							createVNode(_components.td, { children: "Ideas and vocabulary, at no social cost" }),
							createVNode(_components.td, { children: "Nobody knows your situation" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "A trusted few" }),
							createVNode(_components.td, { children: "One relationship at a time, over years" }),
							createVNode(_components.td, { children: "Honest answers to hard questions" }),
							createVNode(_components.td, { children: "Doesn’t scale, and shouldn’t" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The last row is the goal and the others feed it. As a way to learn, interviewees put their network above any book, blog, talk or paper, almost without exception, which is generous of a book to report." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "start-inside",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "start-inside",
						children: "Start inside your company"
					}), createVNode(_components.a, {
						href: "#start-inside",
						class: "mark",
						"aria-label": "Link to “Start inside your company”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The internal kind is easiest, because half of it happens as a by-product. It improves your work this month. And colleagues leave: over the years they spread through the industry, and your network spreads with them. That works best from a large or well-known company." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#staying-in-touch",
						children: "Katie Sylor-Miller"
					}),
					", remote at a company that mostly wasn’t, said the word networking four times running when asked in August 2020 how she stayed in touch. Her means were ordinary: regular one-on-ones, employee resource groups whose members sat in every department, mentoring, Slack. She\nwas working on a gap too. Her network lay among engineers, while managers made many of the final decisions, so she had begun to widen it ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "toward managers"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#staying-in-touch",
						children: "Alex Kessinger"
					}),
					" met ten to twenty people at Stitch Fix on a schedule from weekly to monthly, which came to one or two a day, and kept the meetings free of agendas. A standing slot meant that somebody with criticism didn’t have to wait or feel they were intruding.\n",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#staying-in-touch",
						children: "Bert Fan"
					}),
					" of Slack saw why engineers tell a staff engineer things: you have no hold over their pay or their next promotion."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"If there’s nothing to join, make it. ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#influencing-and-advocating",
						children: "Dan Na"
					}),
					" set up a Slack room at Squarespace where a bot paired two engineers for coffee every two weeks. It had run for more than two years by March 2020, and a\nbook club that he founded with peers had become two. Mailchimp had ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#how-time-is-spent",
						children: "a standing cohort of tech leads and a recurring call for everyone at staff and above"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Build these links before you need them. ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#advice",
						children: "Kasa Williams"
					}),
					" put it in terms of debt: if you first meet a person while fighting for opposite answers, you begin with a deficit. ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#how-time-is-spent",
						children: "Duretti Hirpa"
					}),
					" got to know people, and let them know her, so that conflict would go more easily when its time came."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Being far away makes it harder. ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#path-to-staff",
						children: "Greg Wittel"
					}),
					" worked remotely for several years when almost nobody else at Proofpoint did; he was very productive, grew disconnected from other groups, and thought it had held his career back."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "easy-to-find",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "easy-to-find",
						children: "Be easy to find"
					}), createVNode(_components.a, {
						href: "#easy-to-find",
						class: "mark",
						"aria-label": "Link to “Be easy to find”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"So many staff engineers want company that being findable is most of the effort. (Being ",
					createVNode(_components.a, {
						href: "/guides/being-visible/#outside",
						children: "known for your work"
					}),
					" is a different aim served by the same acts.) One good way is to describe your version of the role, as ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#advice",
						children: "Joy Ebertz"
					}),
					" did in ",
					createVNode(_components.a, {
						href: "/sources/#senior-staff-actually-does",
						children: "an account of what a senior staff engineer does"
					}),
					" and McMinn in ",
					createVNode(_components.a, {
						href: "/sources/#thriving-on-the-technical-leadership-path",
						children: "an essay on the technical leadership\npath"
					}),
					". Every honest account differs from the last, so yours isn’t redundant."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#what-they-read",
						children: "Silvia Botros"
					}),
					" can date hers. After she published ",
					createVNode(_components.a, {
						href: "/sources/#on-being-a-principal-engineer",
						children: "a post on being a principal engineer"
					}),
					", invitations came from a number of private Slack groups, and she met a crowd of peers while hardly traveling. Timing helped, she added. Ebertz, who called herself a giant introvert and terrible with strangers, used\na strength to cover a weakness: she liked writing, and was sure that her blog had brought her more people than any number of meetups. McMinn liked the people she met through speaking, and that circle ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "later brought her openings"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"If a blog or a stage is too much, join a community. The book names the channel for staff and principal engineers in the ",
					createVNode(_components.a, {
						href: "/sources/#rands-leadership-slack",
						children: "Rands Leadership Slack"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "ambient",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "ambient",
						children: "Ambient learning is a start"
					}), createVNode(_components.a, {
						href: "#ambient",
						class: "mark",
						"aria-label": "Link to “Ambient learning is a start”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Among interviewees who didn’t mention a personal network, most had an ambient one: books, and people they followed, on Twitter in those years. ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#what-they-read",
						children: "Diana Pojar"
					}),
					" of Slack described herself as mainly a consumer there, and followed speakers she had heard and people she’d worked with. ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#what-they-read",
						children: "Damian Schenkelman"
					}),
					" kept a list of people to learn from too. The site may have\nchanged since; the method hasn’t. It asks nothing of anyone, so it’s a comfortable place to begin. It also can’t answer the question you have this Thursday, because nobody in it knows your situation."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "trusted-few",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "trusted-few",
						children: "A few people you trust"
					}), createVNode(_components.a, {
						href: "#trusted-few",
						class: "mark",
						"aria-label": "Link to “A few people you trust”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Volume is the wrong target. The book tells of a business developer who tracked strangers through their posts so as to run into them at bars, six or more on a good night, and draws two conclusions: it trampled boundaries, and it was pointless." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#what-they-read",
						children: "Ritu Vincent"
					}),
					" of Dropbox credited her career to recurring monthly lunches, coffees and dinners with people who knew her and whom she trusted, mostly friends, former managers and former colleagues. ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#how-time-is-spent",
						children: "Stephen Kawaguchi"
					}),
					" spoke every two to four weeks with senior mentors at IBM, which he called a kind of therapy. ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-they-read",
						children: "Bu"
					}),
					" never took to\nbeing matched with one mentor. She assembled her own from several, each for the thing that person did best, much like the ",
					createVNode(_components.a, {
						href: "/sources/#manager-voltron",
						children: "manager Voltron"
					}),
					" that Lara Hogan describes. All three tended what they had; none of them was collecting."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "two-paragraphs",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "two-paragraphs",
						children: "The two-paragraph message"
					}), createVNode(_components.a, {
						href: "#two-paragraphs",
						class: "mark",
						"aria-label": "Link to “The two-paragraph message”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "For meeting somebody new, the author offers the method he worked out as an introvert. Choose a person you respect. Send one or two paragraphs that ask for advice on a single specific question. If they answer, thank them, and ask another question in six to twelve months. When they ask you for something, help. If no answer comes, let it go without a word, since silence is the worst that can happen." }),
				"\n",
				createVNode(Aside, {
					title: "An invented example",
					children: [
						createVNode(_components.p, { children: "“Your talk on moving a billing system between databases helped us plan ours. We are at the point you called the long middle: reads moved, writes not. Two teams now depend on the\nold write path for reports we didn’t know about." }),
						createVNode(_components.p, { children: "“Did you freeze new uses of the old path, or let them in and budget for the cleanup? Either answer would help me, in one line. Thank you for giving the talk.”" }),
						createVNode(_components.p, { children: "This message comes from no real person and refers to no real talk. It has one question that its reader can answer in a minute, and shows that the writer did some work first." })
					]
				}),
				"\n",
				createVNode(_components.p, { children: "Old ties take the same treatment. Fan had found jobs through awkward emails to managers he hadn’t spoken to in years, where respect ran both ways." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "generic-networking",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "generic-networking",
						children: "Isn’t that just networking?"
					}), createVNode(_components.a, {
						href: "#generic-networking",
						class: "mark",
						"aria-label": "Link to “Isn’t that just networking?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"An ",
					createVNode(_components.a, {
						href: "/sources/#how-i-think-about-the-staff-track",
						children: "essay on the staff track"
					}),
					" says to skip networking in the generic sense, and to do good work with senior people who are placed to see it. It is talking about ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "sponsors"
					}),
					", though, and this chapter about peers. A sponsor has to have seen your work. A peer has to be free to\nsay that it isn’t good yet. The sources agree on more than it seems: Elhage’s contacts were friends of friends from work and school, and he hadn’t set out to build anything. What looks like networking from outside was mostly work that somebody stayed in touch about."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 15 minutes." }), " Write down who told you something unwelcome about your work in the past three months. If the list is short, you have your reason."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Message two former colleagues you respect. Ask each what they’re stuck on."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Send one two-paragraph message to someone you don’t know. Put a reminder in six months ahead if they answer."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This month, one hour a week." }), " Hold four one-on-ones outside your reporting line, without agendas. Make one of them an engineering manager."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This quarter." }), " Start one small standing thing: a pairing bot, a staff lunch, a book club. Ask somebody to run it with you."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Calling only when you need something." }), " The favor you do first is what makes the question welcome."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A network of people like you." }), " It is comfortable and it shares your blind spots."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Gossip as currency." }), " Candor depends on confidences that stay put, especially between companies."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Relying on memory." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/ryan-bergman/#advice",
							children: "Ryan Bergman"
						}),
						" of John Deere, no natural socializer, kept notes and important emails so he could work out later who was on what."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Letting it lapse after a move." }), " The month after you change teams is when old ties are cheapest to keep."] }),
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
						href: "/stories/adam-bender/#where-the-impact-is",
						children: "Adam Bender"
					}), " found most of a planned system already built elsewhere at Google, because word of a tool far from his own team had reached him."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/aaron-suggs/#where-the-impact-is",
						children: "Aaron Suggs"
					}), " settled a quarrel between two vendors by asking somebody he knew, who named a third."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#staying-in-touch",
						children: "Dmitry Petrashko"
					}), " sat down at strangers’ dinner tables at Stripe and asked what made their work hard."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#staying-in-touch",
						children: "John Zittlau"
					}), " had a monthly one-on-one with every staff engineer at Jobber, and informal talks with the rest."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/mikhail-chernykh/#advice",
							children: "Mikhail Chernykh"
						}),
						" of Indeed named building a network of ",
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
						" engineers among the best advice he ever had."
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
						id: "user-content-fn-half",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Will Larson’s count over his interviews, in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								"; he gives no exact number. Interviews cited in this chapter without a date are from 2020, except those with Alex Kessinger, Stephen Kawaguchi and Mikhail Chernykh (2021) and with Ryan Bergman (January 2022). ",
								createVNode(_components.a, {
									href: "#user-content-fnref-half",
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
var url = "content/guides/network-of-peers.mdx/";
var file = "/work/wt/book/content/guides/network-of-peers.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/network-of-peers.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
