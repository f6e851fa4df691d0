import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/alex-kessinger.mdx
var frontmatter = {
	"name": "Alex Kessinger",
	"role": "Principal Engineer",
	"company": "Stitch Fix",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "architect",
		"basis": "our-reading",
		"reason": "Worked across teams on one critical area, the APIs of the customer-facing applications, and looked beyond the quarter."
	}],
	"path": "promoted",
	"pathNote": "Joined as a lead developer and moved to principal by a plan made with his manager against the company's rubric.",
	"staffProject": {
		"answer": "partly",
		"note": "None was required; work to reduce friction, which led to GraphQL, was a key part of the promotion."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "He spoke of an earlier time as a manager; at Stitch Fix he was a senior individual contributor."
	},
	"recorded": "2021-01",
	"remote": "yes",
	"experience": { "years": null },
	"topics": [
		"api-design",
		"platform",
		"migrations",
		"influence",
		"sponsorship",
		"remote-work",
		"imposter-feelings"
	],
	"sourceUrl": "https://staffeng.com/stories/alex-kessinger",
	"aliases": [],
	"summary": "He moved from one app's backend to a company's GraphQL migration by asking, quarter after quarter, what made it hard to deliver value.",
	"insight": "Follow the friction: what slows your own team often slows others, and removing it for both is how a job grows into principal.",
	"evidence": {
		"name": "story/alex-kessinger:5",
		"role": "story/alex-kessinger:16",
		"company": "story/alex-kessinger:16",
		"archetypes": [
			"story/alex-kessinger:18",
			"story/alex-kessinger:61-63",
			"story/alex-kessinger:67-75"
		],
		"path": ["story/alex-kessinger:163", "story/alex-kessinger:171-173"],
		"staffProject": ["story/alex-kessinger:173", "story/alex-kessinger:177"],
		"managesPeople": ["story/alex-kessinger:219-221", "story/alex-kessinger:223"],
		"recorded": "story/alex-kessinger:10",
		"remote": ["story/alex-kessinger:145-149", "story/alex-kessinger:159"],
		"topics": [
			"story/alex-kessinger:18",
			"story/alex-kessinger:69-71",
			"story/alex-kessinger:81-89",
			"story/alex-kessinger:131",
			"story/alex-kessinger:137-159",
			"story/alex-kessinger:217-221"
		]
	},
	"answers": {
		"the-role": {
			"says": "Principal engineer on a core team serving Stitch Fix's customer-facing application teams, mostly on APIs and the backend, and working horizontally.",
			"lines": "story/alex-kessinger:16-63"
		},
		"how-time-is-spent": {
			"says": "API infrastructure, running services, and reflection. He kept large blocks of time unplanned, to be free for others, and sometimes embedded with a team for a whole quarter.",
			"lines": "story/alex-kessinger:67-77"
		},
		"where-the-impact-is": {
			"says": "Feeling in his bones what it is like to develop there, so that platform tradeoffs come out right and engineers have room to do the right thing.",
			"lines": "story/alex-kessinger:93-99"
		},
		"what-the-title-changed": {
			"says": "Mostly personal: less need to prove himself, so he allowed himself time for hunches and ambiguous work. A title also eased trying things beyond his own team.",
			"lines": "story/alex-kessinger:129-133"
		},
		"influencing-and-advocating": {
			"says": "He helped bring in GraphQL through the company's framework for proposing anything new: begin small, show business value, and let the case grow from one app to the organization.",
			"lines": "story/alex-kessinger:81-89"
		},
		"staying-in-touch": {
			"says": "Regular one-on-ones without agenda with 10 to 20 people, and time spent beside those shipping features. Surveys, he thought, rest on that trust or tell you little.",
			"lines": "story/alex-kessinger:49-111"
		},
		"sponsoring-others": {
			"says": "He stated the outcome, began the most important piece, and stepped back when others offered to help. He was still working out how to help people who feel no authority to step in.",
			"lines": "story/alex-kessinger:137-159"
		},
		"path-to-staff": {
			"says": "He joined as a lead developer on the iOS backend, traced what slowed delivery, found patterns useful to other teams, and planned the move to principal with his manager.",
			"lines": "story/alex-kessinger:163-173"
		},
		"staff-project": {
			"says": "Not required at Stitch Fix. Projects to reduce friction were a key part of his promotion, and he had known people at the level who advanced others' work more than their own.",
			"lines": "story/alex-kessinger:173-177"
		},
		"management-or-not": {
			"says": "As a manager he had mandated a solution, and regretted it. As an engineer he had to build a coalition and prove the value, and was content to go on doing so.",
			"lines": "story/alex-kessinger:219-223"
		},
		"advice": {
			"says": "Work where the company's needs and the users' meet, keep clarifying what is valuable, and once senior, speak for the people doing the hard work.",
			"lines": "story/alex-kessinger:185-217"
		},
		"what-they-read": {
			"says": "People who know what they know from practice: Nicole Forsgren, John Allspaw, Kelsey Hightower. And for the imagination Robin Sloan, Kim Stanley Robinson and The Wire.",
			"lines": "story/alex-kessinger:231-249"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Alex Kessinger, January 2021",
		"lines": "story/alex-kessinger:1-249"
	}],
	"connections": [
		{
			"id": "guide:work-on-what-matters",
			"why": "he named it as his first advice to tech leads"
		},
		{
			"id": "story:stephen-wan",
			"why": "both surveyed developers, with different faith in the answers"
		},
		{
			"id": "story:keavy-mcminn",
			"why": "another engineer whose subject was a company's APIs"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Wide rather than tall"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Time left open on purpose"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Knowing how a shortcut feels"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Permission to take time"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "From one app to the organization"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Ten to twenty people, no agenda"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Start, then step back"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Following the friction"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Useful, never required"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A coalition instead of a mandate"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Where the company and its users meet"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Who knows it from doing it"
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
			"Alex Kessinger was a principal engineer at Stitch Fix, an online styling company, when he gave ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/alex-kessinger",
				children: "the interview"
			}),
			" in January 2021. He came in to build the backend of one app. By then he was supporting a move to GraphQL across the customer-facing side of the company, by a habit worth stealing: notice what makes delivery hard, name the pattern, ask who else has it."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Wide rather than tall"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Wide rather than tall”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His core engineering team supported the teams behind the customer-facing applications with consulting, mentoring, and shared libraries and services. It mixed mobile, frontend and backend people; he leaned to APIs and the backend." }),
				"\n",
				createVNode(_components.p, { children: [
					"Stitch Fix had engineers, leads, principals and architects, and a ",
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
					" in which impact and influence widen with each step. Principals and architects worked across teams, architects on the longest arcs. He called his own work horizontal, so we read him as ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "an Architect"
					}),
					" in the book’s sense, though the ladder kept that title for others."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"For choosing what to do he knew no single method. He grounded himself in the goals of the business, the goals of his team, and the friction in between; then listened, and left the final list to his manager and to more experienced teammates. On a platform, ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "impact is hard to measure"
					}),
					" at all."
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
						children: "Time left open on purpose"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Time left open on purpose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He sorted his work into three: API infrastructure, running services, and reflection. He kept large blocks unplanned for pairing and design talks, and sometimes joined a team for a quarter or longer. The second was code: services and tools for GraphQL. The third was reading, writing, analysis and thought, toward ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "a long-term view"
					}),
					" that starts from what the organization is already good at."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "where-the-impact-is",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "where-the-impact-is",
						children: "Knowing how a shortcut feels"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Knowing how a shortcut feels”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Imagine, he said, that you want to ship, the right fix sits in a codebase far from yours, and doing it properly will cost hours or days. The shortcut makes you wince, and it is tempting. He wanted to know that moment from inside. With that feeling a platform team can make the right ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "tradeoffs"
					}),
					", and that was perhaps his largest impact."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-the-title-changed",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-the-title-changed",
						children: "Permission to take time"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Permission to take time”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Anyone there could propose anything, so the title wasn’t a key, though it helped once an idea crossed a team’s edge. The change was inside. Without the usual credentials he had felt pressed to prove himself, and being recognized eased that, if perhaps not as it should have been. Now he could give a hunch time. Large changes in systems are slow, and he had made peace with that." }),
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
						children: "From one app to the organization"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “From one app to the organization”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"GraphQL came in by a road the company had already built. Coraline Ada Ehmke, a senior architect, had made with senior management ",
					createVNode(_components.a, {
						href: "/sources/#framework-for-responsible-innovation",
						children: "a framework for responsible innovation"
					}),
					": anybody may propose something new if they speak to its business value, begin small, and strengthen the case as they go."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The iOS team had the evidence. After a year or more of delivering features, with retrospectives and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#postmortem",
							"aria-describedby": "term-postmortem",
							children: "postmortems"
						}), createVNode(_components.span, {
							id: "term-postmortem",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A written look back at an incident: how it came about and what to change, without asking whom to blame."
						})]
					}),
					" to look back on, its APIs stood at the top of the list of what slowed it, and the REST approach with them. They compared some techniques and GraphQL fitted best. As the app migrated they saw that other customer-facing applications might gain, and the scope grew."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He had no universal metric for making a case. He explained the effect on the business, risks and incidents included, and for the vaguest investments, such as architectural debt, described how the work is done today and ",
					createVNode(_components.a, {
						href: "/guides/present-to-executives/",
						children: "how that would change"
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
						children: "Ten to twenty people, no agenda"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Ten to twenty people, no agenda”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He met ten to twenty colleagues regularly, weekly to monthly, which came to one or two a day. He found that a strict agenda got in the way, so there was none. People who already have a time with you don’t wait to say that you’ve missed the mark, and contrasting accounts are what you need when ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "many teams use one tool"
					}),
					". He also worked beside people shipping features, and enjoyed the swing."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Surveys could help, he thought, if they stand on that trust. Developers tend to take a survey for an evaluation of themselves, as research he read kept finding, and doing it well is costly. The work he admired, Nicole Forsgren’s among it, comes from people who know deeply what they ask about. ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#staying-in-touch",
						children: "Stephen Wan"
					}),
					", who helped start such surveys, found them a good pulse."
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
						children: "Start, then step back"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Start, then step back”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He made the wanted outcome very clear and began on its most important piece. When others shared the aim and asked to take a part, he tried to step back and ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "help rather than do"
					}),
					". He was open about the gap: plenty of capable people don’t feel entitled to step in, and he hadn’t a great answer yet."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"In offices he had mostly seen ",
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
					" left to chance, which shuts some people out systematically. Remote work might be more rigorous, he hoped, and colleagues were experimenting: a visible order of who speaks next, queued questions for big presentations, smaller meetings. One held that more than eight can’t collaborate."
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
						children: "Following the friction"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Following the friction”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He joined as a lead developer for the iOS backend. While delivering features the team worked at whatever slowed delivery, looking for causes in the system rather than single annoyances. Some patterns held elsewhere, so he took them to other teams, and the job ",
					createVNode(_components.a, {
						href: "/guides/problems-not-projects/",
						children: "grew by itself"
					}),
					". Meanwhile he and his manager went through the rubric and made a plan from lead to principal. It mattered, he believed, that this friction had hurt customers as well as developers."
				] }),
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
						children: "Useful, never required"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Useful, never required”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"No such project was expected at Stitch Fix. Some make it obvious that you’re ready, and the friction work was a key part of ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "his own case"
					}),
					". But he had known people at the level whose influence lay in nurturing others’ work, and he valued both."
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
						children: "A coalition instead of a mandate"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A coalition instead of a mandate”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had been a manager once, by happenstance, and his verdict was brisk: he would mandate the solution, and it was a big mistake. As an engineer he must win people over, which forces him to prove the value. He wasn’t in a hurry to test whether he’d learned. Nor did he see the two jobs as different at heart. Asked about a staff engineer who only writes wonderful software, vanishing for months and returning with the answer, he said he had seen it tried, perhaps by himself, and it didn’t work." }),
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
						children: "Where the company and its users meet"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Where the company and its users meet”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"To a tech lead aiming higher he gave his own history. He had built things nowhere near the mark, it hurt, and he worked on it. Look for the point where what matters to the company and what matters to users come together, and make delivery there easier. He wished he had clarified the value more constantly, because many technical questions then fall away; ",
					createVNode(_components.a, {
						href: "/sources/#the-goal",
						children: createVNode(_components.em, { children: "The Goal" })
					}),
					", retold in ",
					createVNode(_components.a, {
						href: "/sources/#the-phoenix-project",
						children: createVNode(_components.em, { children: "The Phoenix Project" })
					}),
					", and ",
					createVNode(_components.a, {
						href: "/sources/#wardley-maps",
						children: "Wardley maps"
					}),
					" helped. On chasing titles he answered with ",
					createVNode(_components.a, {
						href: "/sources/#engineer-manager-pendulum",
						children: "the pendulum"
					}),
					": change your vantage point now and then."
				] }),
				"\n",
				createVNode(_components.p, { children: "To the newly senior: keep speaking for the people doing the hard work, since trust falls as you move away from them, and help them see what theirs is worth." }),
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
						children: "Who knows it from doing it"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Who knows it from doing it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Before believing a writer he asked how they know what they know. ",
					createVNode(_components.a, {
						href: "/sources/#nicole-forsgren-site",
						children: "Nicole Forsgren"
					}),
					" was a system administrator before her doctorate; John Allspaw astonished him with ",
					createVNode(_components.a, {
						href: "/sources/#flickr-deploys-talk",
						children: "how often Flickr deployed"
					}),
					" and took a degree in human factors while a CTO; Kelsey Hightower had a large vision of infrastructure. Fiction counted too: ",
					createVNode(_components.a, {
						href: "/sources/#robin-sloan-site",
						children: "Robin Sloan"
					}),
					", Kim Stanley Robinson, and David Simon’s ",
					createVNode(_components.em, { children: "The Wire" }),
					", his first lesson in ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#systems-thinking",
							"aria-describedby": "term-systems-thinking",
							children: "systems thinking"
						}), createVNode(_components.span, {
							id: "term-systems-thinking",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Understanding a thing by its stocks, flows and feedback loops instead of by any one part or event."
						})]
					}),
					"."
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
var url = "content/stories/alex-kessinger.mdx/";
var file = "/work/wt/book/content/stories/alex-kessinger.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/alex-kessinger.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
