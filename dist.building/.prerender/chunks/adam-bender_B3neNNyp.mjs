import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/adam-bender.mdx
var frontmatter = {
	"name": "Adam Bender",
	"role": "Principal Software Engineer",
	"company": "Google",
	"companySize": {
		"band": "1000-plus",
		"note": "Tens of thousands of engineers by his account."
	},
	"archetypes": [{
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "He led a team on web infrastructure for internal applications, as tech lead and manager at once; his path ran through leading other tech leads."
	}, {
		"id": "architect",
		"basis": "our-reading",
		"reason": "He also set direction across the company in one area, code health and engineering practice."
	}],
	"path": "promoted",
	"pathNote": "Promoted to staff at Google by its usual process, after leading two subsystems of a customer support voice product.",
	"staffProject": {
		"answer": "yes",
		"note": "Two subsystems at once, a softphone and a configuration store, with a tech lead put in charge of each."
	},
	"managesPeople": {
		"answer": "yes",
		"note": "About fifteen people, two of them directly."
	},
	"recorded": "2022-10",
	"remote": "unknown",
	"experience": {
		"years": null,
		"note": "Ten years at Google."
	},
	"topics": [
		"frontend",
		"technical-quality",
		"strategy",
		"writing",
		"mentoring",
		"career-ladders",
		"management"
	],
	"sourceUrl": "https://staffeng.com/stories/adam-bender",
	"aliases": [],
	"summary": "A tech lead and manager at Google who found most of a planned system already built elsewhere in the company, and argued for code health in its job ladders.",
	"insight": "Staff can be the best height to see from: high enough to look over the wall, close enough to the code to know that the pieces would fit.",
	"evidence": {
		"name": "story/adam-bender:3",
		"role": ["story/adam-bender:4", "story/adam-bender:15"],
		"company": "story/adam-bender:15",
		"companySize": ["story/adam-bender:17", "story/adam-bender:62"],
		"archetypes": [
			"story/adam-bender:15-17",
			"story/adam-bender:31",
			"story/adam-bender:60",
			"story/adam-bender:96",
			"story/adam-bender:114"
		],
		"path": ["story/adam-bender:74-78", "story/adam-bender:96"],
		"staffProject": "story/adam-bender:96",
		"managesPeople": "story/adam-bender:114",
		"recorded": "story/adam-bender:10",
		"experience": "story/adam-bender:52",
		"topics": [
			"story/adam-bender:15-17",
			"story/adam-bender:31-33",
			"story/adam-bender:48",
			"story/adam-bender:58-62",
			"story/adam-bender:71",
			"story/adam-bender:114-116"
		]
	},
	"answers": {
		"the-role": {
			"says": "Principal engineer leading a team on web infrastructure for Google's internal applications, and in his 20 percent time, tech lead of its documentation on engineering practice.",
			"lines": "story/adam-bender:15-27"
		},
		"how-time-is-spent": {
			"says": "Meetings, writing documents and thinking. With an internal and engineering-driven product, much of the vision and strategy began with him; Google Docs had become nearly his IDE.",
			"lines": "story/adam-bender:31-33"
		},
		"where-the-impact-is": {
			"says": "Joining far-apart teams. He came upon a web tool elsewhere in Google with about 70 percent of what his project wanted, and put four groups' parts together with nothing built twice.",
			"lines": "story/adam-bender:37-41"
		},
		"what-the-title-changed": {
			"says": "Less the title than skills he had built over four or five years: bearing conflict, thinking in systems, leading by values, managing projects. He now thought five to seven years ahead.",
			"lines": "story/adam-bender:45-52"
		},
		"influencing-and-advocating": {
			"says": "He argued for the worth of frontend work, taught leadership, curated guidance on code health, and pressed for naming that skill in a couple of ladders at staff and above.",
			"lines": "story/adam-bender:56-62"
		},
		"staying-in-touch": {
			"says": "By staying curious: reading widely, lurking on more than a hundred mailing lists, reviewing code now and then, and trying weekly hours of sitting with engineers as they worked.",
			"lines": "story/adam-bender:67"
		},
		"sponsoring-others": {
			"says": "He sponsored every engineer on his team, through coaching, advocacy and help with promotion papers, and tried always to mentor one or two people outside it.",
			"lines": "story/adam-bender:71"
		},
		"path-to-staff": {
			"says": "The process was the usual one. The hard part came before: finding a problem of staff size and doing the work of the level for about a year first.",
			"lines": "story/adam-bender:76-91"
		},
		"staff-project": {
			"says": "Yes, practically a requirement at Google: running two subsystems of a support voice product with a tech lead put in charge of each. He wouldn't advise pairing two so different.",
			"lines": "story/adam-bender:96-98"
		},
		"management-or-not": {
			"says": "He did manage: about fifteen people, two directly. Holding both jobs saved negotiations with another manager. Try it, he said, but never only to be promoted.",
			"lines": "story/adam-bender:114-116"
		},
		"advice": {
			"says": "What brought you here won't take you further; he learned to hear that as a challenge. And for the new: don't panic, it will hurt a little, people trust you for a reason.",
			"lines": "story/adam-bender:103-109"
		},
		"what-they-read": {
			"says": "Martin Fowler, danah boyd, the classic books on code and design, Gödel, Escher, Bach for stretching the mind, and the colleagues who helped him find his voice.",
			"lines": "story/adam-bender:122-152"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Adam Bender, October 2022",
		"lines": "story/adam-bender:1-152"
	}],
	"connections": [
		{
			"id": "guide:staff-projects",
			"why": "Google as he knew it came close to requiring one"
		},
		{
			"id": "guide:career-ladders",
			"why": "he argued for naming code health in a couple of them"
		},
		{
			"id": "guide:network-of-peers",
			"why": "his best find came from knowing what others were building"
		},
		{
			"id": "story:dmitry-petrashko",
			"why": "another view of what the level means in a large company"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Where business strategy becomes your problem"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "A document editor for an IDE"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Most of it was already there"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "From six months to seven years"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Making hard work look as hard as it is"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "A hundred mailing lists"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Everyone on the team gets a sponsor"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "First find a problem of the right size"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Two subsystems, perhaps one too many"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A manager of two, a lead of fifteen"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Don’t panic"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Old books and good colleagues"
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
			"Adam Bender had been at Google for ten years, and was a principal software engineer there, when he gave ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/adam-bender",
				children: "the interview"
			}),
			" in October 2022. He shows what the level demands where problems last for years, why a solution may already exist three organizations away, and how the growth can hurt."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Where business strategy becomes your problem"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Where business strategy becomes your problem”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"His team built web infrastructure for internal applications: shared interface components, easier deployment, coaching on frontend architecture and accessibility. Google ran on thousands of such applications, often made by small teams that had to harness very large machinery. In his 20 percent time he was tech lead for the company’s guidance on engineering practice, written for tens of thousands of people with opinions. We read him as ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "a Tech Lead"
					}),
					" with the reach of ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "an Architect"
					}),
					" in that one subject."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Staff, which Google counts as level six, was in his account the first level answerable for business strategy. Before it, a well-built solution to the wrong problem was seldom held against the engineer. From there on you are judged by ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "which problem you chose"
					}),
					" and how you framed it. Levels three to five rise steeply along one line, he said, while six is closer to changing ladders: writing code counts for less than clarity and strategy. ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#promotion-packet",
							"aria-describedby": "term-promotion-packet",
							children: "Promotion cases"
						}), createVNode(_components.span, {
							id: "term-promotion-packet",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The written case for a promotion, best begun years early as a map of what is missing."
						})]
					}),
					" praised people who took chaos out of the system."
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
						children: "A document editor for an IDE"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “A document editor for an IDE”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Most of his time went to meetings, writing and thinking. Keeping design, product and engineering connected took constant talk, and because internal infrastructure is driven by engineers, much vision and ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "strategy"
					}),
					" began with him. He wrote about strategy, values and system design, and read to review and to learn. Google Docs, he joked, was nearly his IDE. One or two mentoring relationships were usually running alongside."
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
						children: "Most of it was already there"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Most of it was already there”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He thought his strength was connecting people who didn’t know they were working on the same thing. A level or two lower, local problems absorb you; a level or two higher, running an organization does." }),
				"\n",
				createVNode(_components.p, { children: [
					"His example was a system for creating and deploying web applications quickly. Partial solutions existed, all of them on the command line, and his project wanted a web interface. Then he heard of a tool made for low-code applications in the global business unit, went to look, and recognized some 70 percent of what they needed. For a quarter or two he worked with another organization’s reliability engineers to join one command line tool’s service to that interface. The result combined parts from the ads ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#site-reliability-engineering",
							"aria-describedby": "term-site-reliability-engineering",
							children: "SREs"
						}), createVNode(_components.span, {
							id: "term-site-reliability-engineering",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Running services with an engineer’s tools and answering for their availability; also the team that does so."
						})]
					}),
					", core web infrastructure, a business team and his own, with nothing duplicated. Much of his time went into ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "relationships"
					}),
					"."
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
						children: "From six months to seven years"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “From six months to seven years”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He gave the credit to skills more than to the title, all of them built over four or five years. He could bear conflict: once, anybody’s displeasure had been really painful. He thought in systems and in long spans: moving hundreds or thousands of applications to a new interface framework takes five years or more, so he learned to pace himself and value progress along the way. He had been a bottleneck when he wanted every decision, and found that ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "a team’s values and incentives"
					}),
					" could carry his technical philosophy further than he could. And he had become a geek about project management. On arrival a six-month plan would have satisfied him; now he worked out what five to seven years would take."
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
						children: "Making hard work look as hard as it is"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Making hard work look as hard as it is”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He called himself a full-time advocate, for three things. One was frontend development, not always seen at Google as a hard engineering problem: he spoke with many managers and wrote guides that help frontend engineers describe their work’s difficulty in reviews. The second, his proudest, was teaching leadership in classes and internal conferences. The third was code health, where he was practices lead. There he had lately pressed for changes to a couple of ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "job ladders"
					}),
					", to name the skill for ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#staff-plus",
							"aria-describedby": "term-staff-plus",
							children: "staff and above"
						}), createVNode(_components.span, {
							id: "term-staff-plus",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Staff, principal, distinguished and every other technical title past senior, taken together."
						})]
					}),
					". He took its absence for an oversight; but a ladder that touches tens of thousands of people is not lightly changed."
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
						children: "A hundred mailing lists"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “A hundred mailing lists”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Staying curious is easy to say and hard to do. In practice he read widely, talked to engineers, reviewed code now and then, and lurked on more than a hundred mailing lists to learn what annoyed people. He had begun to try pairing hours: an hour or two a week beside engineers on his team while they coded." }),
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
						children: "Everyone on the team gets a sponsor"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Everyone on the team gets a sponsor”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He meant to ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "sponsor"
					}),
					" each engineer on his team: coaching, speaking for them to leaders, and working on ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "promotion packets"
					}),
					" with every one of them. Beyond the team he tried to keep one or two people to mentor. People remember such investment, he found."
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
						children: "First find a problem of the right size"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “First find a problem of the right size”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Mechanically it was like any promotion at Google: reviews from all sides, committees, and a written case like a thesis defense, though much of this was changing. The step before was the real one. You show that you can sustain the next level’s work for about a year, so you need work of that size, which to him meant setting direction for several small teams or one of more than fifteen people, over a year at least. Some parts of the company have little of it, or have it taken, and then you may have to find ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "another project"
					}),
					". After success, promotion was usually a matter of time."
				] }),
				"\n",
				createVNode(_components.p, { children: "Three things helped him: working near experienced people who cared enough to mentor; accepting that growth is uncomfortable, and looking after himself through it; and long investment in writing and speaking. He noted that good communication is often defined by what served white men in power, and still urged everybody to find a voice and use it." }),
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
						children: "Two subsystems, perhaps one too many"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Two subsystems, perhaps one too many”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He had ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "a staff project"
					}),
					", and called it close to obligatory at Google. It lay in a voice system for customer support with more than fifteen services. For years he was tech lead of the softphone on representatives’ desks. To take on the fast store for the system’s configuration he trained a new tech lead for the softphone, then put another in charge of the store, and led both leads. In hindsight the two were too unlike and switching between them was really hard; better choose projects that share a context."
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
						children: "A manager of two, a lead of fifteen"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A manager of two, a lead of fifteen”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He was managing at the time, two people directly and around fifteen in all, where peers at his level easily had more than thirty. He liked it small, and holding both sides spared him negotiations with another manager. He didn’t recommend it to all: management done badly does people more harm. Try it in a controlled way, for the right reasons, and ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "never just for the promotion"
					}),
					"."
				] }),
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
						children: "Don’t panic"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Don’t panic”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "As a senior engineer he often heard that the skills behind you won’t take you the next stretch. It sounded like a slogan until he made it a question: what would this look like done differently? To people newly arrived he said that mistakes and beginner’s feelings are normal, that they are trusted for a reason, and that some of the best solutions are made of people rather than technology." }),
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
						children: "Old books and good colleagues"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Old books and good colleagues”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"His books included ",
					createVNode(_components.a, {
						href: "/sources/#the-pragmatic-programmer",
						children: createVNode(_components.em, { children: "The Pragmatic Programmer" })
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#refactoring",
						children: createVNode(_components.em, { children: "Refactoring" })
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#working-effectively-with-legacy-code",
						children: createVNode(_components.em, { children: "Working Effectively with Legacy Code" })
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#the-design-of-everyday-things",
						children: createVNode(_components.em, { children: "The Design of Everyday Things" })
					}),
					" and, for stretching the mind, ",
					createVNode(_components.a, {
						href: "/sources/#godel-escher-bach",
						children: createVNode(_components.em, { children: "Gödel, Escher, Bach" })
					}),
					". Among people: ",
					createVNode(_components.a, {
						href: "/sources/#martin-fowler-blog",
						children: "Martin Fowler"
					}),
					", danah boyd, and Neal Ford, who inspired him to give better talks. He ended with four Googlers, among them Robert Konigsberg, who helped him find his voice."
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
var url = "content/stories/adam-bender.mdx/";
var file = "/work/wt/book/content/stories/adam-bender.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/adam-bender.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
