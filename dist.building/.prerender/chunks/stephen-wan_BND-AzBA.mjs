import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/stephen-wan.mdx
var frontmatter = {
	"name": "Stephen Wan",
	"role": "Staff Engineer",
	"company": "Samsara",
	"companySize": {
		"band": "unknown",
		"note": "More than a thousand employees in 2020; about ten engineers among some fifty people when he joined four years before."
	},
	"archetypes": [{
		"id": "solver",
		"basis": "our-reading",
		"reason": "He placed himself between Solver and Tech Lead, and took on a different part of the system every six to twelve months."
	}, {
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "The other half of his own answer: he spent most of his time with one team, Developer Experience."
	}],
	"path": "converted",
	"pathNote": "Placed at staff in early 2019, when Samsara first introduced levels for individual contributors.",
	"staffProject": {
		"answer": "no",
		"note": "No single project was named; several over the years added up."
	},
	"managesPeople": {
		"answer": "no",
		"note": "He weighed management about once a year from 2016 and stayed on the technical side each time."
	},
	"recorded": "2020-09",
	"remote": "unknown",
	"experience": {
		"years": null,
		"note": "Four years at Samsara; a smaller startup came before it."
	},
	"topics": [
		"platform",
		"reliability",
		"performance",
		"influence",
		"sponsorship",
		"imposter-feelings",
		"early-employee"
	],
	"sourceUrl": "https://staffeng.com/stories/stephen-wan",
	"aliases": [],
	"summary": "An early employee who became a broker of change at Samsara, gave away what only he knew, and deleted most of his to-do list every Monday.",
	"insight": "A reliability project was mostly writing and talking: change across many teams has to be sold twice, to those who will use it and to those who will fund it.",
	"evidence": {
		"name": "story/stephen-wan:3",
		"role": "story/stephen-wan:15",
		"company": "story/stephen-wan:15",
		"companySize": "story/stephen-wan:17-19",
		"archetypes": ["story/stephen-wan:21", "story/stephen-wan:31"],
		"path": "story/stephen-wan:93",
		"staffProject": "story/stephen-wan:115",
		"managesPeople": [
			"story/stephen-wan:29",
			"story/stephen-wan:125",
			"story/stephen-wan:131-133"
		],
		"recorded": "story/stephen-wan:11",
		"experience": ["story/stephen-wan:17", "story/stephen-wan:105"],
		"topics": [
			"story/stephen-wan:19-21",
			"story/stephen-wan:55-63",
			"story/stephen-wan:75-89",
			"story/stephen-wan:95-97",
			"story/stephen-wan:101"
		]
	},
	"answers": {
		"the-role": {
			"says": "A staff engineer in the infrastructure and platform group, mostly with Developer Experience. At Samsara the level matched director, with a seat in directors' meetings.",
			"lines": "story/stephen-wan:15-31"
		},
		"how-time-is-spent": {
			"says": "Meetings on Tuesday and Thursday, investigation on the other days, and a try at one day a week for code. A weekly list started over each Monday.",
			"lines": "story/stephen-wan:35-49"
		},
		"influencing-and-advocating": {
			"says": "He spent a couple of quarters getting product teams to use service level objectives, most of it in writing, talking and consulting, after a trial with a single team.",
			"lines": "story/stephen-wan:53-63"
		},
		"staying-in-touch": {
			"says": "He kept up code review and small fixes, asked others what they were living through, and helped start twice-yearly surveys of development teams.",
			"lines": "story/stephen-wan:67-71"
		},
		"sponsoring-others": {
			"says": "He handed over what he knew. On a new tracing system the aim was that teammates would own the expertise, so he paired and discussed more than he coded or designed.",
			"lines": "story/stephen-wan:75-89"
		},
		"path-to-staff": {
			"says": "An early engineer, placed at staff when levels came in early 2019. Knowing the company's engineering history let him connect teams that had each grown narrower.",
			"lines": "story/stephen-wan:93-111"
		},
		"staff-project": {
			"says": "No. Smaller projects added up, and he distrusted the single heroic one: he would value people who build an organization over people who carry it.",
			"lines": "story/stephen-wan:115-119"
		},
		"management-or-not": {
			"says": "He went back to the question every year or so from 2016 and always found that he still wanted his hands in the technical work.",
			"lines": "story/stephen-wan:131-133"
		},
		"advice": {
			"says": "Get used to talking a great deal, because much of the new job is people; and don't take on everything yourself: raise issues, trust others, direct change through them.",
			"lines": "story/stephen-wan:123-127"
		},
		"what-they-read": {
			"says": "Writing that puts hard subjects plainly, deep technical blogs, Crafting Interpreters, and other people's code, most recently esbuild's.",
			"lines": "story/stephen-wan:137-159"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Stephen Wan, September 2020",
		"lines": "story/stephen-wan:1-159"
	}],
	"connections": [{
		"id": "guide:staff-projects",
		"why": "why some companies prefer a record to a capstone"
	}, {
		"id": "guide:create-space-for-others",
		"why": "giving away the expertise that lives in your head"
	}],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "A foot on both sides"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "A list that deletes itself"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Selling reliability twice"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Reviews, questions and a survey"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Giving the expertise away"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Leveled in, on the strength of history"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Build the organization, don’t carry it"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "The question, asked every year"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Talk more, carry less"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Plain words and other people’s code"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		em: "em",
		h2: "h2",
		p: "p",
		section: "section",
		span: "span",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"Stephen Wan joined Samsara when it was a year old and had about fifty people. When he gave ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/stephen-wan",
				children: "the interview"
			}),
			" in September 2020, four years on, it had more than a thousand, with engineers in the Bay Area, Atlanta and London. He shows what an early engineer can turn into: a broker between groups, whose most useful possession is the history in his head and whose most useful act is to hand it on."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "A foot on both sides"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “A foot on both sides”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"There were no real teams when he started, only about ten engineers who took whatever came. Nine months later there were twice as many and product teams formed. He led one briefly, moved to the young infrastructure group to begin its frontend infrastructure team, and over the years worked down the stack through backend and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#observability",
							"aria-describedby": "term-observability",
							children: "observability"
						}), createVNode(_components.span, {
							id: "term-observability",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Being able to tell what a running system is doing, and why, from the logs, metrics and traces it gives off."
						})]
					}),
					". By 2020 he sat in Infrastructure and Platform, mostly with the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#developer-productivity",
							"aria-describedby": "term-developer-productivity",
							children: "Developer Experience"
						}), createVNode(_components.span, {
							id: "term-developer-productivity",
							class: "def",
							"data-pagefind-ignore": "",
							children: "How easily an engineer gets a change from idea to users; also the team whose work is to make that easier."
						})]
					}),
					" team, whose tools kept full-stack development moving."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"At Samsara staff matched director. Staff engineers could join meetings of directors from across engineering, took part in planning their group’s roadmap, and had lately been asked into ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#calibration",
							"aria-describedby": "term-calibration",
							children: "promotion calibration"
						}), createVNode(_components.span, {
							id: "term-calibration",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
						})]
					}),
					". He felt he stood with a foot on either side."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Asked about the archetypes he put himself between ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "the Solver"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "the Tech Lead"
					}),
					". Every six to twelve months he took up another part of the system with other people, which was part of the fun."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "how-time-is-spent",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "how-time-is-spent",
						children: "A list that deletes itself"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “A list that deletes itself”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Tuesdays and Thursdays were for meetings: one-on-ones, staff meetings, pairing on reviews and designs. The other days were for investigation. Where is investment due, how are the teams doing, what should the group be ready for? That wider, longer view was new with the level." }),
				"\n",
				createVNode(_components.p, { children: "Code was hard to protect for more than a day at a stretch. His time wasn’t counted when the group added up what it could deliver, though he tried to keep a day a week for programming." }),
				"\n",
				createVNode(_components.p, { children: [
					"Hour by hour he worked from ",
					createVNode(_components.a, {
						href: "/resources/weekly-document/",
						children: "a single document"
					}),
					" asking what he was doing. Each Monday he started over: whatever hadn’t been begun last week was deleted, and little survived. He had tended a back-burner list for a long time. Mostly it caused stress, and a month later it was deleted undone anyway."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "influencing-and-advocating",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "influencing-and-advocating",
						children: "Selling reliability twice"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Selling reliability twice”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "For a couple of quarters he helped product teams adopt service level objectives. Samsara had dashboards and metrics in plenty, but in an outage people lacked the words: how many customers, reads or writes, an outage or a known bug? So the goal was larger than a tool: teams should be able to define an objective, measure it, speak of it in an incident, and act when it went bad." }),
				"\n",
				createVNode(_components.p, { children: [
					"New engineering was needed, and he guessed that it was the smaller part. Most of the time went into documentation, conversations, and working with teams as a consultant would. The first trial was a single team with close support; only then came the message to everyone else. He was needed at two heights: with engineers, on exactly how to use it, and with directors, on why ",
					createVNode(_components.a, {
						href: "/guides/present-to-executives/",
						children: "it was worth the effort"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He saw the same shape in most of his projects at this level. He was the one who brought groups to a deal so that a change could cross the organization. Smaller efforts were documents on how to approach ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "design docs"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					", code review and ownership, the habits behind ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "technical quality"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "staying-in-touch",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "staying-in-touch",
						children: "Reviews, questions and a survey"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Reviews, questions and a survey”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He programmed and reviewed a little each week, sometimes only a small fix, and went through the docs and outages that other engineers did. That couldn’t give him a sharp picture of so many teams, so he deliberately sought out other people’s first-hand experience. He also helped build the listening into the company, with surveys of development teams every half year on systems and on culture. He valued the answers; ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#staying-in-touch",
						children: "Alex Kessinger"
					}),
					" was warier of the same instrument."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "sponsoring-others",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "sponsoring-others",
						children: "Giving the expertise away"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Giving the expertise away”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His best example is a tracing system. Data flows between the backend systems had grown hard to follow, pages were slow, and much of what was known about the older performance tools was in his head. For the new system he set a goal beyond the design: teammates would own this field for years." }),
				"\n",
				createVNode(_components.p, { children: [
					"So he paired with the future owners, and wrote and designed much less himself. When a product team tried the beta he nudged others to prepare the pitch, build the demo or get the team started. By the time of the interview the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#site-reliability-engineering",
							"aria-describedby": "term-site-reliability-engineering",
							children: "SRE"
						}), createVNode(_components.span, {
							id: "term-site-reliability-engineering",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Running services with an engineer’s tools and answering for their availability; also the team that does so."
						})]
					}),
					" and Observability group ran the system, and the people he had worked with were the ones whom others went to about performance."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#sponsorship",
							"aria-describedby": "term-sponsorship",
							children: "Sponsorship"
						}), createVNode(_components.span, {
							id: "term-sponsorship",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
						})]
					}),
					" could also start very small: the more uncertain part of a design, a first draft, a demo to the whole group. He admitted a tension: you want people to own decisions, and the decisions to agree. Reaching both without becoming ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "a gatekeeper"
					}),
					" took constant attention."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "path-to-staff",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "path-to-staff",
						children: "Leveled in, on the strength of history"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Leveled in, on the strength of history”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"When levels for ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#individual-contributor",
							"aria-describedby": "term-individual-contributor",
							children: "individual contributors"
						}), createVNode(_components.span, {
							id: "term-individual-contributor",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Somebody whose job doesn’t include managing people, at whatever level."
						})]
					}),
					" arrived in early 2019, he was placed at staff. Being early helped greatly. As teams narrowed and saw less of the whole, he remembered past decisions, knew which holes people had already fallen into, and kept ties to parts he no longer worked with. That breadth told him ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "what mattered most"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "The beginning was less smooth. He studied electrical engineering, left before the degree, and failed many interviews for want of the right credentials. Feeling like an imposter drove him to learn everything he could. An internship at Stripe showed him how work could feel, and senior colleagues at a small startup gave him mentoring and room to learn." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "staff-project",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "staff-project",
						children: "Build the organization, don’t carry it"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Build the organization, don’t carry it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He had no designated ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					", and nobody spoke of one when he was leveled. He was wary of the idea itself, because one all-consuming project invites ",
					createVNode(_components.a, {
						href: "/sources/#hero-programming",
						children: "a hero’s mindset"
					}),
					". He’d rather see steady, thoughtful improvement, and Samsara’s career document agreed. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#staff-project",
						children: "Ritu Vincent"
					}),
					" described the opposite habit at Dropbox."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "management-or-not",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "management-or-not",
						children: "The question, asked every year"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “The question, asked every year”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He first talked about the two tracks with his manager in 2016 and felt too early in his career to leave the technical side. About once a year he looked again and came to the same answer. Meanwhile his work on developers’ tools was drawing him toward staff." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "advice",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "advice",
						children: "Talk more, carry less"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Talk more, carry less”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"For those new to the level he had two pieces. First, become comfortable with talking a lot: the step up from senior is toward people, toward settling priorities that conflict and untangling misunderstandings. Second, guard against exhaustion. He had slipped into feeling responsible for everything, and it took a while to see that the job ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/",
						children: "wasn’t to work many times harder"
					}),
					". Point out the issue, trust people, and expect them to handle it."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-they-read",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-they-read",
						children: "Plain words and other people’s code"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Plain words and other people’s code”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He prized writing that makes difficult things plain, and took heart from Haruki Murakami, who wrote his first novel in simple English before putting it into Japanese. Knowing a thing, he thought, is half; saying it is as hard and as valuable." }),
				"\n",
				createVNode(_components.p, { children: [
					"His favorites went deep: ",
					createVNode(_components.a, {
						href: "/sources/#bob-nystrom-blog",
						children: "Bob Nystrom on languages"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#vyacheslav-egorov-blog",
						children: "Vyacheslav Egorov on compilers"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#brandur-blog",
						children: "Brandur on systems"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#accidentally-quadratic",
						children: "Nelson Elhage on accidental slowness"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#vicki-pfau-blog",
						children: "Vicki Pfau on emulation"
					}),
					", and ",
					createVNode(_components.a, {
						href: "/sources/#fail0verflow-blog",
						children: "fail0verflow on consoles"
					}),
					". After struggling through the Dragon Book on compilers alone, he found ",
					createVNode(_components.a, {
						href: "/sources/#crafting-interpreters",
						children: createVNode(_components.em, { children: "Crafting Interpreters" })
					}),
					" a relief."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Reading code was the turning point. Stuck on a React bug, he was sent by a mentor into its source, and came out with a fix and an understanding. Lately he enjoyed ",
					createVNode(_components.a, {
						href: "/sources/#esbuild-architecture",
						children: "esbuild’s design"
					}),
					". Outside software he read histories, among them ",
					createVNode(_components.a, {
						href: "/sources/#the-dream-machine",
						children: "Xerox PARC’s"
					}),
					", for how small separate decisions add up."
				] })
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
var url = "content/stories/stephen-wan.mdx/";
var file = "/work/wt/book/content/stories/stephen-wan.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/stephen-wan.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
