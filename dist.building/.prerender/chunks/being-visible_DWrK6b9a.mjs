import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/being-visible.mdx
var frontmatter = {
	"title": "Being visible",
	"summary": "How to be known for good work by the people who decide, which channels suit you, what each costs your colleagues, and when to stop.",
	"insight": "Leaders can't back somebody they don't know. Be known for one good thing, at the lowest cost in other people's attention, and then go back to work.",
	"section": "title",
	"order": 70,
	"aliases": [
		"visibility",
		"self-promotion",
		"internal visibility",
		"executive visibility",
		"building a reputation"
	],
	"asks": [
		"How do I get more visible at work without bragging?",
		"Do I need to give conference talks to become a staff engineer?",
		"How do I get my work noticed when I work remotely?",
		"How do executives find out what I do?",
		"How much visibility is enough?"
	],
	"connections": [
		{
			"id": "guide:work-on-what-matters",
			"why": "being seen for work that has substance, and for work that hasn't"
		},
		{
			"id": "guide:promotion-packets",
			"why": "a packet shows whether being unknown is your gap"
		},
		{
			"id": "guide:network-of-peers",
			"why": "the same outward habits, for reputation and for candor"
		},
		{
			"id": "guide:dual-track-in-disguise",
			"why": "why technical work vanishes unless somebody builds it a stage"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on being visible",
			"lines": "004:1555-1613"
		},
		{
			"id": "single-track-in-disguise",
			"where": "the second flaw, invisible progress",
			"lines": "001:14-20"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:79-117"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent",
			"lines": "story/ritu-vincent:81-91"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz",
			"lines": "story/joy-ebertz:59-69"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja",
			"lines": "story/rebecca-panja:42-83"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn",
			"lines": "story/keavy-mcminn:71-85"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Silvia Botros",
			"lines": "story/silvia-botros:95-107"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rick Boone",
			"lines": "story/rick-boone:96-112"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu",
			"lines": "story/michelle-bu:106"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel",
			"lines": "story/greg-wittel:98"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:75-77"
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
			"slug": "luck",
			"text": "The part of luck that you can move"
		},
		{
			"depth": 2,
			"slug": "why-it-matters",
			"text": "Nobody appoints a stranger"
		},
		{
			"depth": 2,
			"slug": "work-first",
			"text": "Let the work carry it"
		},
		{
			"depth": 2,
			"slug": "inside",
			"text": "Pick a channel that suits you"
		},
		{
			"depth": 2,
			"slug": "executives",
			"text": "Be remembered by the people who decide"
		},
		{
			"depth": 2,
			"slug": "outside",
			"text": "Outside there is more room"
		},
		{
			"depth": 2,
			"slug": "how-much",
			"text": "Stop when it is enough"
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
				createVNode(_components.p, { children: "Staff is a leadership appointment, and the people who make it won’t vouch for a stranger. Write down what you would like a director to say about you in your absence, then choose one channel inside the company that would put that sentence in their head.\nDo work that matters first; it is the only visibility nobody resents. Check your packet to see whether being unknown is really what holds you back.\nWhen the people who decide can describe your work, stop. Attention is scarce, and somebody else needs the next piece of it." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "luck",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "luck",
						children: "The part of luck that you can move"
					}), createVNode(_components.a, {
						href: "#luck",
						class: "mark",
						"aria-label": "Link to “The part of luck that you can move”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The formula that ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#path-to-staff",
						children: "Bert Fan"
					}),
					" had heard for reaching staff was luck, timing and work. The book folds timing into luck, which leaves two things, and only one of them seems to be in your hands. Some people start with the luck: their project is the company’s first priority, their manager is well placed and cares, their desk is at headquarters. If you have none of that you are at a disadvantage, and you can still change the odds. ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "The chain"
					}),
					" breaks in several places simply because the right person had never heard of you."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"At least twelve of the 25 people in our stories named being seen, or being well thought of, among the reasons that they got where they were.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-twelve",
						id: "user-content-fnref-twelve",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" We found nobody who called it sufficient."
				] }),
				"\n",
				createVNode(_components.p, { children: "The aim is narrower than fame. Be known for something good, and take as little as possible of the organization’s attention in becoming so." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "why-it-matters",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "why-it-matters",
						children: "Nobody appoints a stranger"
					}), createVNode(_components.a, {
						href: "#why-it-matters",
						class: "mark",
						"aria-label": "Link to “Nobody appoints a stranger”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "From outside, a promotion refused for lack of visibility looks like a clique at work. From inside, it feels like care: how could they hold one standard for people whose work they have never seen? Both descriptions are accurate." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#advice",
					children: "Katie Sylor-Miller"
				}), ", interviewed at Etsy in August 2020, found that people who came for advice, women and non-binary engineers especially, expected to hear how to become better technically. She told them that they most likely had the skill already and should work on their reputation. She added that many people want a meritocracy and that this isn’t one."] }),
				"\n",
				createVNode(_components.p, { children: [
					"Technical work is unusually easy to miss. One of our essays gives the case of an engineer who spends six months on the core data model, after which three teams move faster for two years. ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "No chart changes and no report mentions it"
					}),
					", while a manager’s progress is counted in heads."
				] }),
				"\n",
				createVNode(_components.p, { children: "A fair company doesn’t leave this to whoever advertises hardest. It builds regular occasions on which every candidate is seen by those who judge. If you have any say, build one; several people in the stories did, and it served them too." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Sylor-Miller and a colleague started a monthly forum for product engineers, with informal five-minute talks. Speakers went on to the all-hands and to a large conference, and cited it in their packets." }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/rebecca-panja/#influencing-and-advocating",
						children: "Rebecca Panja"
					}), " founded an internal newsletter at Medium when the company went remote in 2020. It carried demos, lessons and open opportunities, and grew to a group of five."] }),
					"\n",
					createVNode(_components.li, { children: [
						"Our essay proposes ",
						createVNode(_components.a, {
							href: "/resources/technical-review-presentation/",
							children: "ten minutes, four times a year"
						}),
						", in which a senior engineer argues why this problem, what was built, and how one can tell that it was worth it."
					] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "work-first",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "work-first",
						children: "Let the work carry it"
					}), createVNode(_components.a, {
						href: "#work-first",
						class: "mark",
						"aria-label": "Link to “Let the work carry it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Nothing beats ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "working on what your company’s leaders care about"
					}),
					". It is also how a sound company would judge you anyway."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Next best is work that takes you across the company as a matter of course. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#path-to-staff",
						children: "Ritu Vincent"
					}),
					" is the clearest example. She helped with Dropbox’s intern program one summer and so met mentors from nearly every team. She ran dozens of ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#debrief",
							"aria-describedby": "term-debrief",
							children: "hiring debriefs"
						}), createVNode(_components.span, {
							id: "term-debrief",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The meeting where interviewers compare what they saw and settle whether to make an offer."
						})]
					}),
					" a month and gave the engineering talk to new hires. By the time of her promotion, most of engineering had dealt with her. At Dropbox that work was prized, and she still said that it would not have made her staff without something technically strong beside it."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/joy-ebertz/#path-to-staff",
					children: "Joy Ebertz"
				}), " joined Box’s committee on API standards without thinking herself an expert, read a few short books, and had both a cross-company result and an audience. These are better than announcements for a plain reason: people saw her being useful to them."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "inside",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "inside",
						children: "Pick a channel that suits you"
					}), createVNode(_components.a, {
						href: "#inside",
						class: "mark",
						"aria-label": "Link to “Pick a channel that suits you”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The best one uses a strength you have, isn’t already crowded where you are, and doesn’t feel like an act." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Channel, Suits you if, What it costs others",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "Channel"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Suits you if"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What it costs others"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Long-lived documents: architecture notes, specifications" }),
							createVNode(_components.td, { children: "you write, and dislike announcing" }),
							createVNode(_components.td, { children: "reading time, once" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Leading a forum: review, learning circle, all-hands slot" }),
							createVNode(_components.td, { children: "you like a room" }),
							createVNode(_components.td, { children: "a recurring hour" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Answering questions in public channels" }),
							createVNode(_components.td, { children: "you are patient and broad" }),
							createVNode(_components.td, { children: "nothing; it saves them time" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Praising other people’s work, in chat or by email" }),
							createVNode(_components.td, { children: "you notice things" }),
							createVNode(_components.td, { children: "nearly nothing" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: [createVNode(_components.a, {
								href: "/resources/weekly-notes/",
								children: "Weekly notes"
							}), " that anyone may open"] }),
							createVNode(_components.td, { children: "you keep a log anyway" }),
							createVNode(_components.td, { children: "a glance, if it is optional" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The company’s engineering blog" }),
							createVNode(_components.td, { children: "you can explain to outsiders" }),
							createVNode(_components.td, { children: "an editor’s afternoon" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Office hours" }),
							createVNode(_components.td, { children: "your subject is one that people get stuck on" }),
							createVNode(_components.td, { children: "nothing until they come" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"If notes feel like bragging, publish your plan instead of your results. ",
					createVNode(_components.a, {
						href: "/resources/weekly-document/",
						children: "A weekly document"
					}),
					" open to colleagues tells people what you work on without claiming that it went well."
				] }),
				"\n",
				createVNode(_components.p, { children: "A little awkwardness about self-promotion is worth keeping, since it is what holds you back from too much. If you have never told anyone about your work, though, you will have to get used to some." }),
				"\n",
				createVNode(_components.p, { children: [
					"Distance raises the price where you are the exception, as ",
					createVNode(_components.a, {
						href: "/guides/negotiating-your-offer/#only-exception",
						children: "three accounts"
					}),
					" show. Sylor-Miller, fully remote at a company that mostly wasn’t, pointed out that her work happened in messages and pull requests, where managers seldom go. If that is you, write more than feels natural."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "executives",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "executives",
						children: "Be remembered by the people who decide"
					}), createVNode(_components.a, {
						href: "#executives",
						class: "mark",
						"aria-label": "Link to “Be remembered by the people who decide”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The kind that counts most is the narrowest. The managers of your manager sit where staff promotions are approved, and seldom support a case about work they don’t know. Your ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "packet"
					}),
					" makes you visible to your manager. For the next level up you need a few real occasions."
				] }),
				"\n",
				createVNode(_components.p, { children: "Sylor-Miller’s test is a good one to steal. Picture the meeting, and somebody thinking of the email you sent about that project, or of seeing you answer everybody’s questions, or of your talk. Which of those, today, would anyone think of? Panja added how to word it: describe a project by what it did for the company, most of all to listeners who aren’t engineers." }),
				"\n",
				createVNode(_components.p, { children: [
					"Borrowed stages count. The people above ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#path-to-staff",
						children: "Kasa Williams"
					}),
					" on his first large project had him present it to all of engineering, to the whole company, and at a recruiting event. If you lead something, notice who could give that talk in your place."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "outside",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "outside",
						children: "Outside there is more room"
					}), createVNode(_components.a, {
						href: "#outside",
						class: "mark",
						"aria-label": "Link to “Outside there is more room”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Inside, you compete with your own colleagues for the same eyes. Outside, you can have a corner to yourself. The forms in the stories vary: ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					"’s and ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#path-to-staff",
						children: "Dan Na"
					}),
					"’s talks, ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/",
						children: "Michelle Bu"
					}),
					"’s podcast appearances, Sylor-Miller’s ",
					createVNode(_components.a, {
						href: "/sources/#oh-shit-git",
						children: "site about getting out of trouble with Git"
					}),
					", which became a book. The author adds Stephen Whitworth’s ",
					createVNode(_components.a, {
						href: "/sources/#high-growth-engineering",
						children: "mailing list"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "What it brought them was seldom planned." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "McMinn was asked to give her first talk, was terrified, and had to be talked into it. Later the speakers she met led to offers of work." }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Silvia Botros"
					}), " wrote a first post because she thought people would like what her company was doing. A well-known person in databases noticed; talks followed. Another post, on being a principal engineer, brought her invitations to private groups of her peers."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/duretti-hirpa/#path-to-staff",
							children: "Duretti Hirpa"
						}),
						" had been encouraged to speak at conferences while at Slack. That profile was one of the things behind ",
						createVNode(_components.a, {
							href: "/guides/interviewing/#leveling",
							children: "the interview that made her staff"
						}),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"Ebertz, who called herself terrible at networking with strangers, let her ",
						createVNode(_components.a, {
							href: "/stories/joy-ebertz/#advice",
							children: "blog"
						}),
						" do it."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"It is optional. ",
					createVNode(_components.a, {
						href: "/stories/rick-boone/#path-to-staff",
						children: "Rick Boone"
					}),
					" wrote nothing outside Uber and shared a link when a talk of his was published. What had counted was visible work inside that matched his vice president’s values. McMinn, for whom speaking was a large factor, didn’t think it necessary either."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "how-much",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "how-much",
						children: "Stop when it is enough"
					}), createVNode(_components.a, {
						href: "#how-much",
						class: "mark",
						"aria-label": "Link to “Stop when it is enough”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Inside a company, attention is close to a fixed sum. Past a certain point, more of it for you is less for someone who needs it. The book’s rule is to use the packet as a gauge: if being unknown would sink your case, get over that bar, and go no further. Being seen fades; what you learn stays with you." }),
				"\n",
				createVNode(_components.p, { children: [
					"Even generous visibility has a price: when you have standing, an offer of the stage is ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/#hard-to-refuse",
						children: "hard to decline"
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, ten minutes." }), " Write the sentence you would want a director to say about you. Is it true, and who could say it now?"] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Ask your manager which of the people who approve staff promotions know your work, and for what."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Choose one channel from the table and drop another that you have been half doing."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Every Friday, ten minutes." }),
						" Publish ",
						createVNode(_components.a, {
							href: "/resources/weekly-notes/",
							children: "short notes"
						}),
						", and in them name two other people’s work."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "In one quarter, 15 minutes." }), " Ask the second question again. If the answer has changed, stop increasing."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#preening",
							"aria-describedby": "term-preening",
							children: "Preening"
						}), createVNode(_components.span, {
							id: "term-preening",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Doing work of little value because everyone will see it."
						})]
					}), "."] }), " High visibility and low value. If the announcement takes longer than the work, reconsider."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Being known for the wrong thing." }), " The person who fixes every outage gets called for outages."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Praise as currency." }), " Thanking people in order to be seen doing it is noticed."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Outside first." }), " A following outside helps inside only if somebody in the meeting has heard of it."] }),
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
						href: "/stories/katie-sylor-miller/#path-to-staff",
						children: "Katie Sylor-Miller"
					}), " credited a team that wrote to all of engineering as part of its job, and answered questions with manners learned in the service industry."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/adam-bender/#path-to-staff",
						children: "Adam Bender"
					}), " credited long practice in writing and speaking, and noted that good communication is often defined by those already in power."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#path-to-staff",
						children: "John Zittlau"
					}), " took on load testing and later the failing database: work that nobody else wanted or was able to do, and that everybody could see."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#how-time-is-spent",
						children: "Stephen Kawaguchi"
					}), " got inquiries from strangers at IBM who had his name from somebody, and made time for them."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/joy-ebertz/#path-to-staff",
						children: "Joy Ebertz"
					}), " became known by answering questions in chat, writing, and taking part in a women-in-tech group."] }),
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
						id: "user-content-fn-twelve",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Our reading of the interviews at ",
								createVNode(_components.a, {
									href: "/sources/#staffeng-com",
									children: "staffeng.com"
								}),
								": Botros, Ebertz, Elhage, Hirpa, McMinn, Panja, Pojar, Boone, Sylor-Miller, Vincent, Williams and Zittlau. Some meant inside the company and some outside it. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-twelve",
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
var url = "content/guides/being-visible.mdx/";
var file = "/work/wt/book/content/guides/being-visible.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/being-visible.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
