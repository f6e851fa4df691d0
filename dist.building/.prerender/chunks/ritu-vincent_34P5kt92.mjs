import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/ritu-vincent.mdx
var frontmatter = {
	"name": "Ritu Vincent",
	"role": "Staff Engineer",
	"company": "Dropbox",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "tech-lead",
		"basis": "assigned",
		"reason": "Listed among the Tech Leads in the archetypes chapter; she reached staff leading about eight engineers."
	}, {
		"id": "solver",
		"basis": "assigned",
		"reason": "The chapter on reporting uses her incubator post as its example of a Solver."
	}],
	"path": "promoted",
	"pathNote": "Given the title in Dropbox's second review season with titles, after a stretch as a tech lead.",
	"staffProject": {
		"answer": "yes",
		"note": "Eighteen months of making one Dropbox process serve several signed-in accounts."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "A couple of years of managing came before her return to code; no reports are mentioned in the incubator."
	},
	"recorded": "2020-03",
	"remote": "unknown",
	"experience": { "years": null },
	"topics": [
		"product-engineering",
		"hiring",
		"career-ladders",
		"sponsorship",
		"imposter-feelings",
		"bias-and-inclusion",
		"management"
	],
	"sourceUrl": "https://staffeng.com/stories/ritu-vincent",
	"aliases": [],
	"summary": "A tech lead whose eighteen-month project ran from kernel to user interface, and who came back to Dropbox to prototype ideas that might go nowhere.",
	"insight": "Work across the company makes you known, a hard project makes your case, and neither would have been enough alone.",
	"evidence": {
		"name": "story/ritu-vincent:5",
		"role": "story/ritu-vincent:15",
		"company": "story/ritu-vincent:15",
		"archetypes": ["004:234", "004:3984"],
		"path": "story/ritu-vincent:77-79",
		"staffProject": "story/ritu-vincent:97-101",
		"managesPeople": "story/ritu-vincent:17",
		"recorded": "story/ritu-vincent:11",
		"topics": [
			"story/ritu-vincent:21-23",
			"story/ritu-vincent:41-43",
			"story/ritu-vincent:47-49",
			"story/ritu-vincent:63-67",
			"story/ritu-vincent:71-73",
			"story/ritu-vincent:85-87",
			"story/ritu-vincent:121-123"
		]
	},
	"answers": {
		"the-role": {
			"says": "One of two permanent engineers in an incubator working directly with Dropbox's CEO; before that, tech lead of about eight engineers on an eighteen-month project.",
			"lines": "story/ritu-vincent:15-31"
		},
		"how-time-is-spent": {
			"says": "In the incubator she prototyped all day. As a tech lead she coded maybe a fifth of her time; coordination, guidance and recruiting took much of the rest.",
			"lines": "story/ritu-vincent:39-43"
		},
		"where-the-impact-is": {
			"says": "Two things she was proud of: the 2017 rewrite of Dropbox's engineering levels, and a complex project whose engineers wrote years later to say what it had taught them.",
			"lines": "story/ritu-vincent:47-53"
		},
		"what-the-title-changed": {
			"says": "It opened no door that had been shut, but together with learning that others doubt themselves too it gave her the confidence to ask for harder projects.",
			"lines": "story/ritu-vincent:71-73"
		},
		"influencing-and-advocating": {
			"says": "She joined architecture discussions well outside her own area, and preferred to steer the owning team toward a decision rather than announce it.",
			"lines": "story/ritu-vincent:57-59"
		},
		"sponsoring-others": {
			"says": "She saw being visible and reachable as part of the job, especially as a woman at staff: people came to her who were about to manage only because staff looked unclear.",
			"lines": "story/ritu-vincent:63-67"
		},
		"path-to-staff": {
			"says": "Titles arrived after she did. She got hers in the second review season with them, helped by company-wide visibility and by close ties to her manager and skip-level.",
			"lines": "story/ritu-vincent:77-91"
		},
		"staff-project": {
			"says": "Yes: letting one Dropbox process serve several signed-in accounts. Six months planned, eighteen taken, and work in each layer from the kernel to the interface.",
			"lines": "story/ritu-vincent:95-101"
		},
		"management-or-not": {
			"says": "Both, in turns. She liked growing people and hiring, and after a spell of it wanted to be back in the code.",
			"lines": "story/ritu-vincent:121-123"
		},
		"advice": {
			"says": "Ask for the hard, ambiguous project even though you may fail at it, and tell your manager what you really think instead of what you guess they hope to hear.",
			"lines": "story/ritu-vincent:105-117"
		},
		"what-they-read": {
			"says": "She read for pleasure. What shaped her career was a circle of mentors kept up through monthly lunches, coffees and dinners.",
			"lines": "story/ritu-vincent:127"
		}
	},
	"sources": [
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent, March 2020",
			"lines": "story/ritu-vincent:1-127"
		},
		{
			"id": "staff-engineer-book",
			"where": "archetypes chapter, Tech Lead stories",
			"lines": "004:234"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on where staff-plus engineers report, Solver example",
			"lines": "004:3984"
		}
	],
	"connections": [
		{
			"id": "guide:being-visible",
			"why": "an intern program and hiring debriefs made her known everywhere"
		},
		{
			"id": "story:dan-na",
			"why": "another Tech Lead who had managed people first"
		},
		{
			"id": "guide:where-staff-engineers-report",
			"why": "her incubator post is its Solver example"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "From eight engineers to a team of two"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "A fifth of it was code"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "A ladder everyone climbed, a project people remembered"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Confidence to ask"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Leading a team to its own decision"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Being findable is part of the job"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Visibility first, then substance"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Six months that became eighteen"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Back and forth, on purpose"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Ask for what might fail"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "People, not books"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		h2: "h2",
		p: "p",
		section: "section",
		span: "span",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"When she gave ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/ritu-vincent",
				children: "the interview"
			}),
			" in March 2020, Ritu Vincent had been back at Dropbox for a few months. She had been a staff engineer there before, had left for a startup, and had returned to help launch an internal incubator. Her sighting is worth the visit twice: she had held two quite different staff jobs at one company, and she was frank about what visibility can buy in a promotion and what it can’t."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "From eight engineers to a team of two"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “From eight engineers to a team of two”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Dropbox, she said, had two kinds of staff engineer. Tech leads coordinated, designed their team’s work and drove projects. Specialists, fewer in number, took on the deep problems that hardly anyone else could handle and did the work themselves; Guido van Rossum, who created Python, was her example. Many specialists were grown in the company, perhaps, she thought, because titles came late and people had longer to learn the systems." }),
				"\n",
				createVNode(_components.p, { children: "She had earned the title as the first kind. In 2020 she was doing something that fit neither. The incubator had one part in which engineers from anywhere in the company pitched for funding, renewed every few months if there was progress, and a permanent part that generated ideas of its own. It was very small and worked directly with the CEO; she was one of two engineers on the permanent side." }),
				"\n",
				createVNode(_components.p, { children: [
					"She called the first months fun and frustrating at once. Most ideas tried so fast would come to nothing, so she had to learn to judge herself over a longer span: by what she might lead the company to ship one day. The book files her twice for good reason, as ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "a Tech Lead"
					}),
					" in one chapter and as ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "a Solver"
					}),
					" in another. Archetypes describe a post; people move between them."
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
						children: "A fifth of it was code"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “A fifth of it was code”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"In the incubator she prototyped from morning to evening. As tech lead for the desktop client she had coded perhaps 20 percent of the time. Much of the rest was coordinating and guiding projects, and a share that she chose herself: designing ",
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
					" for specialties, moderating ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#debrief",
							"aria-describedby": "term-debrief",
							children: "debriefs"
						}), createVNode(_components.span, {
							id: "term-debrief",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The meeting where interviewers compare what they saw and settle whether to make an offer."
						})]
					}),
					", screening candidates, and working on diversity. Nobody required it. She did it because she liked shaping how an organization grows, which was also why she had tried management more than once."
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
						children: "A ladder everyone climbed, a project people remembered"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “A ladder everyone climbed, a project people remembered”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"In 2017 she was among the few ",
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
					" chosen to help rework ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "the engineering levels"
					}),
					"; nearly everybody else in the room was a director or a manager. The result reached every person in engineering, product and design."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The other source of pride was her ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#staff-project",
							"aria-describedby": "term-staff-project",
							children: "staff project"
						}), createVNode(_components.span, {
							id: "term-staff-project",
							class: "def",
							"data-pagefind-ignore": "",
							children: "One large, ambiguous and visible piece of work taken as proof that somebody is ready for staff; many are promoted without one."
						})]
					}),
					", and there the lesson came from her manager. Her plan had been to cut the work into twenty pieces, hand out eighteen, and keep the two hardest. The manager pressed her to give the hard ones away as well, because hard pieces are what people ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "grow on"
					}),
					". Years afterward, engineers who had since left were still writing to say how much that project had taught them."
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
						children: "Confidence to ask"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Confidence to ask”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She could name nothing that the title allowed her to do for the first time. It gave her confidence, and it had help. The most self-assured engineer she had worked with told her that he doubted everything he did, and went home to worry over things he had said that day. That conversation and the title together let her believe that she was a staff engineer, and she began to ask for harder projects." }),
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
						children: "Leading a team to its own decision"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Leading a team to its own decision”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"People trusted her instinct, so she joined technical discussions far outside her area. She was careful to add that she knew plenty of engineers with instincts as good and no title; the title makes the trust formal. Even when she had a clear answer in mind, she wanted the team that would own the result to make the decision, and tried ",
					createVNode(_components.a, {
						href: "/guides/never-be-wrong/",
						children: "to guide them there"
					}),
					" rather than declare it."
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
						children: "Being findable is part of the job"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Being findable is part of the job”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"As a woman at staff level she noticed many people looking up to her, and far more role models on the management side than on hers. Keeping her head down in the code would have been pleasant. She counted being a role model among her duties instead, with particular care for people who feel like imposters. Some came to her on the point of becoming managers simply because they couldn’t see how to become staff. Helping them see a path was ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "sponsorship"
					}),
					" of a kind that only somebody visible can give."
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
						children: "Visibility first, then substance"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Visibility first, then substance”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Dropbox introduced titles some time after she joined. The first review season gave staff to a handful of people while everyone calibrated. She got it in the second, when she and her manager agreed that she had been working at the level for a while and checked the new definitions for gaps." }),
				"\n",
				createVNode(_components.p, { children: [
					"Visibility, she thought, mattered a great deal. One summer she helped run an intern program whose mentors sat on teams throughout the company. She moderated hiring debriefs by the dozen each month. She gave an engineering presentation to new hires. She also had strong relationships with her manager and her ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#skip-level-manager",
							"aria-describedby": "term-skip-level-manager",
							children: "skip-level"
						}), createVNode(_components.span, {
							id: "term-skip-level-manager",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Your manager’s own manager, who must be able to recall your work when promotions are discussed."
						})]
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Elsewhere this would be called ",
					createVNode(_components.a, {
						href: "/sources/#being-glue",
						children: "glue work"
					}),
					". At Dropbox the leadership prized it and took part in it, and still, in her judgment, it couldn’t have carried a promotion without something technically strong beside it."
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
						children: "Six months that became eighteen"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Six months that became eighteen”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Dropbox had no written rule that you need a ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					", yet she couldn’t recall a promotion to staff without a strong one, usually a team effort led by the person promoted. Elsewhere it differs: her fellow Tech Lead ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#staff-project",
						children: "Diana Pojar"
					}),
					" reported no such expectation at Slack."
				] }),
				"\n",
				createVNode(_components.p, { children: "Hers began with a shortcut. When the business product launched, people wanted personal and work accounts running side by side, and the version built under great pressure ran a separate process for each. Her project put all accounts into one process. It ran from the kernel to the interface, so she had to understand every layer, and it took three times as long as planned and most of the desktop team’s people." }),
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
						children: "Back and forth, on purpose"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Back and forth, on purpose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She moved like ",
					createVNode(_components.a, {
						href: "/sources/#engineer-manager-pendulum",
						children: "a pendulum"
					}),
					" between managing and building, because each side had something she loved and each changed how she saw the other. A manager’s duties are spelled out: headcount, reviews. A staff engineer’s are vague and vary by company, and she believed that this vagueness pushes people into ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/#management-detour",
						children: "management"
					}),
					" who would have been happier engineering."
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
						children: "Ask for what might fail"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Ask for what might fail”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Early on she asked for projects she was sure she could do well. The advice that changed her was to ask for the team’s hard ones, accepting that she might crash." }),
				"\n",
				createVNode(_components.p, { children: "Her own advice is about one-on-ones. She used to tell her manager what she imagined they wanted: interest in work that didn’t interest her, fine progress on a project going badly. It ended when she saw that a manager is on your side, which became plainest once she managed people herself and spent her effort looking for reasons to promote them." }),
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
						children: "People, not books"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “People, not books”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Her reading was for fun. What got her where she was, she said, were regular monthly meals and coffees with ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "friends, former managers and old colleagues"
					}),
					" whom she trusted and who knew how she worked."
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
var url = "content/stories/ritu-vincent.mdx/";
var file = "/work/wt/book/content/stories/ritu-vincent.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/ritu-vincent.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
