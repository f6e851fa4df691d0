import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/joy-ebertz.mdx
var frontmatter = {
	"name": "Joy Ebertz",
	"company": "Split",
	"role": "Senior Staff Software Engineer",
	"companySize": {
		"band": "unknown",
		"note": "Split's size isn't given. Box engineering, where she reached staff, grew from about 30 people to a few hundred in her eight years."
	},
	"archetypes": [{
		"id": "architect",
		"basis": "assigned",
		"reason": "Listed among the Architects in the archetypes chapter."
	}, {
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Half to three quarters of her time still went to one scrum team, and she co-led the backend chapter."
	}],
	"path": "promoted",
	"pathNote": "Promoted to staff at Box on a written case judged by a committee, about six months after she had returned from management.",
	"staffProject": {
		"answer": "no",
		"note": "A small cross-company project, an API working group, side projects and time as a manager made the case together."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "Spent some eighteen months managing at Box, and disliked it."
	},
	"recorded": "2020-03",
	"experience": {
		"years": null,
		"note": "Eight years at Box, and before that a startup of two to four people."
	},
	"remote": "no",
	"topics": [
		"architecture",
		"api-design",
		"strategy",
		"influence",
		"sponsorship",
		"writing",
		"management"
	],
	"sourceUrl": "https://staffeng.com/stories/joy-ebertz",
	"aliases": ["Joy Ebert"],
	"summary": "A backend Architect at Split who reached staff at Box with no staff project: shared visions, promotion cases, and writing instead of networking.",
	"insight": "A vision that everyone has taken in pays even if it is never funded, because each small edit from then on leans the same way.",
	"evidence": {
		"name": "story/joy-ebertz:5",
		"role": "story/joy-ebertz:15",
		"company": "story/joy-ebertz:15",
		"companySize": "story/joy-ebertz:57",
		"archetypes": ["004:264", "story/joy-ebertz:19"],
		"path": ["story/joy-ebertz:49-51", "story/joy-ebertz:65"],
		"staffProject": "story/joy-ebertz:65",
		"managesPeople": ["story/joy-ebertz:65", "story/joy-ebertz:93"],
		"recorded": "story/joy-ebertz:11",
		"experience": "story/joy-ebertz:57",
		"remote": "story/joy-ebertz:59",
		"topics": [
			"story/joy-ebertz:19",
			"story/joy-ebertz:33",
			"story/joy-ebertz:39-43",
			"story/joy-ebertz:47",
			"story/joy-ebertz:61",
			"story/joy-ebertz:69",
			"story/joy-ebertz:93"
		]
	},
	"answers": {
		"the-role": {
			"says": "New at Split, she worked on the backend of its main product like any engineer, and beside that on API, platform and authorization plans, co-leading the backend chapter.",
			"lines": "story/joy-ebertz:15-19"
		},
		"how-time-is-spent": {
			"says": "While she was settling in, half to three quarters went to her own scrum team's tasks; the rest to longer-term architecture, standards and a backend vision, besides blogging and talks.",
			"lines": "story/joy-ebertz:19"
		},
		"where-the-impact-is": {
			"says": "In getting a group to agree on where an area of the code should go. Even an unfunded vision works, because everyone's small edits then lean the same way.",
			"lines": "story/joy-ebertz:33"
		},
		"what-the-title-changed": {
			"says": "Less the title than growing senior: once a problem could be somebody else's. Now each was hers until she did it, passed it on or chose to leave it.",
			"lines": "story/joy-ebertz:35"
		},
		"influencing-and-advocating": {
			"says": "By repeating a risk until Product chose to fix it; and, on authorization, by asking for feedback early and recording what she rejected and why, so that people felt heard.",
			"lines": "story/joy-ebertz:39-43"
		},
		"sponsoring-others": {
			"says": "She held that you can be a senior staff engineer without it, but perhaps not a great one. Much of it is small: encourage, show off someone's work upward, hand over a task that teaches.",
			"lines": "story/joy-ebertz:47"
		},
		"path-to-staff": {
			"says": "At Box, through a case she wrote herself for a committee. She credited a fast-growing company, being known for answers and writing, and a seat on the API standards group.",
			"lines": "story/joy-ebertz:51-61"
		},
		"staff-project": {
			"says": "None, really. A small project with another company, the API working group, side projects and her time in management each covered some part of the case.",
			"lines": "story/joy-ebertz:65"
		},
		"management-or-not": {
			"says": "She tried it for some eighteen months at Box and hated it. It may have put off staff but likely sped up senior staff, since the two jobs overlap a good deal.",
			"lines": "story/joy-ebertz:75-93"
		},
		"advice": {
			"says": "Build up strengths and use them to cover weak spots. Write your promotion case before you feel ready, look for what it leaves out, and tell your own story.",
			"lines": "story/joy-ebertz:69-73"
		},
		"what-they-read": {
			"says": "She named people, not books: a manager who handed every problem back, a principal who taught her to delegate, and a colleague whose style clashed with hers.",
			"lines": "story/joy-ebertz:97-103"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Joy Ebertz, March 2020",
		"lines": "story/joy-ebertz:1-103"
	}, {
		"id": "staff-engineer-book",
		"where": "archetypes chapter, the Architect's list of stories",
		"lines": "004:264"
	}],
	"connections": [
		{
			"id": "guide:promotion-packets",
			"why": "write the case early, then read it for its gaps"
		},
		{
			"id": "guide:engineering-strategy",
			"why": "what a shared vision does even when nobody funds it"
		},
		{
			"id": "guide:getting-the-title",
			"why": "a detour through management, weighed honestly"
		},
		{
			"id": "story:katie-sylor-miller",
			"why": "two Architects who became known, by writing and by networking"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "One foot in the scrum team, one in the next few years"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "A newcomer’s split"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "A vision earns its keep one small edit at a time"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Every problem hers, to do or to hand on"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Say the risk again, and write down what you turned down"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Good without it, perhaps; great, she doubted"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "A case, a committee and a company that grew"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Several things, together"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Hated, and not wasted"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Make strengths larger; read your case for its silences"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Three teachers who weren’t books"
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
			"In March 2020 Joy Ebertz was a ",
			createVNode(_components.span, {
				class: "term",
				children: [createVNode(_components.a, {
					href: "/glossary/#senior-staff-engineer",
					"aria-describedby": "term-senior-staff-engineer",
					children: "Senior Staff"
				}), createVNode(_components.span, {
					id: "term-senior-staff-engineer",
					class: "def",
					"data-pagefind-ignore": "",
					children: "A rung between staff and principal, at companies that draw one there."
				})]
			}),
			" Software Engineer at Split, new enough to be still shaping the job. Most of what she tells in ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/joy-ebertz",
				children: "the interview"
			}),
			" comes from eight years at Box, where she managed, disliked it, went back to engineering and made staff half a year later. The book lists her as ",
			createVNode(_components.a, {
				href: "/archetypes/architect/",
				children: "an Architect"
			}),
			". Read her if you think it takes a great project, or a love of meeting people."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "One foot in the scrum team, one in the next few years"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “One foot in the scrum team, one in the next few years”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Split sold feature flags and experiments. Her team, known inside as COE, looked after most of the web application’s business logic, from storage to APIs, while another team handled the statistics. With others she was working out the longer future: where the APIs and the platform should go, how to do authorization, how to pull the builds apart. She had also begun to co-lead the backend chapter, which was drafting a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#technical-vision",
							"aria-describedby": "term-technical-vision",
							children: "technical vision"
						}), createVNode(_components.span, {
							id: "term-technical-vision",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A page or two on where several strategies lead in two or three years, concrete enough to choose investments by."
						})]
					}),
					" and ranking technical projects."
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
						children: "A newcomer’s split"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “A newcomer’s split”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Ordinary tasks for her scrum team took an estimated half to three quarters of her time, as for anybody there. The rest went to architecture and strategy, and she still blogged and spoke. She was ramping up, she said, and liked that senior roles are yours to define. An Architect whose week looks like ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "a Tech Lead’s"
					}),
					" may simply be new."
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
						children: "A vision earns its keep one small edit at a time"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “A vision earns its keep one small edit at a time”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Everybody wants better code. Few can say what better would be. Ebertz felt most effective when she helped a group settle on a common picture of the destination and a rough way there. Arriving was optional." }),
				"\n",
				createVNode(_components.p, { children: [
					"A clear picture lets you ask Product for time. And without a minute of that time, it changes what happens whenever a file is open anyway: you nudge it toward the picture. One person’s nudges are little. When everyone has taken the vision in and nudges as part of ordinary coding, all pull the same way. So the document isn’t enough; people must carry it in their heads, a test worth putting to any ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "engineering strategy"
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
						children: "Every problem hers, to do or to hand on"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Every problem hers, to do or to hand on”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She had always argued for improvement. What changed as she grew more senior was the assumption underneath. Earlier, a problem she noticed was often somebody else’s. Now all of them were hers. She might rank one low, or pass it on, but never supposed that someone else would see to it." }),
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
						children: "Say the risk again, and write down what you turned down"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Say the risk again, and write down what you turned down”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Advocacy was a large part of the job. She told two ways." }),
				"\n",
				createVNode(_components.p, { children: "An email notification system was about to fall over. She made no grand proposal. Each time Product wanted one more notification, she said that the system couldn’t take it until it was repaired. Engineers around her noticed that they could say so too. At first Product mostly went without the notifications; in the end it chose the repair." }),
				"\n",
				createVNode(_components.p, { children: [
					"Authorization was different, since she had been asked for a solution. People who want a better system still have to believe in yours, and in something so complex they will think you forgot a case (now and then you did). She asked for feedback early and often, and wrote down what was chosen, what else was considered, and why those lost. People want to know that they were heard and that you didn’t grab the first idea. Reviewing other people’s designs, she looked for the same thing (there is a ",
					createVNode(_components.a, {
						href: "/resources/design-doc-checklist/",
						children: "design document checklist"
					}),
					")."
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
						children: "Good without it, perhaps; great, she doubted"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Good without it, perhaps; great, she doubted”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"You can be a senior staff engineer without it, but perhaps not a great one. Some ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#sponsorship",
							"aria-describedby": "term-sponsorship",
							children: "sponsoring"
						}), createVNode(_components.span, {
							id: "term-sponsorship",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
						})]
					}),
					" is big, such as naming a person to lead a project or manage a team. Much is small: encourage somebody unsure, show their work to seniors they never meet, give away a task that teaches. Growing others was to her among the most important parts of the role; at Split she was too new to have done much."
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
						children: "A case, a committee and a company that grew"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “A case, a committee and a company that grew”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"At Box you wrote your own ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#promotion-packet",
							"aria-describedby": "term-promotion-packet",
							children: "promotion case"
						}), createVNode(_components.span, {
							id: "term-promotion-packet",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The written case for a promotion, best begun years early as a map of what is missing."
						})]
					}),
					" against the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#rubric",
							"aria-describedby": "term-rubric",
							children: "engineering rubric"
						}), createVNode(_components.span, {
							id: "term-rubric",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A written description of what weak, good and excellent look like, by which an answer or a person’s work is judged."
						})]
					}),
					", your manager added a recommendation, and a committee of managers and higher-level engineers judged the two. The VP could overrule it, though she knew of no time that happened. A no came with reasons, and you could appeal with more information or wait for the next round. Some appeals won."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"She saw both sides of it. The person who knew the work best described it, and you could apply without your manager’s agreement. But it was harder on people with little confidence or taste for promoting themselves, and it let managers wait to be asked. Whoever designs ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "promotion packets"
					}),
					" should plan for that."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Three things got her there. The first was a company that grew. Box engineering numbered about 30 when she joined and a few hundred when she left, so openings multiplied around somebody who already knew the people and the code. The second was ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "being visible"
					}),
					": answering questions on Slack, blogging, some speaking, a women in tech group. She had always worked on site, which made it a little easier, she thought. The third was one particular opening, the API standards committee. She hesitated, not being an expert, but a few short books on REST and her own experience were enough. The group cut across many teams, and gave her influence that she could point to."
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
						children: "Several things, together"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Several things, together”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She had no ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					". When promoted she was leading the technical side of a very small Box team in a collaboration with another company, building as little as possible that still met the other side’s needs. She sat on the API group and had side projects. For leadership she drew on her time as a manager. Each covered part of the rubric."
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
						children: "Hated, and not wasted"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Hated, and not wasted”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Midway through Box she managed for some eighteen months, hated it, and didn’t regret it. It taught her how people think, how companies run and how large projects get ranked, and while it may have delayed staff, she suspected that without it she would have stayed longer at staff before senior staff. ",
					createVNode(_components.a, {
						href: "/stories/dan-na/#management-or-not",
						children: "Dan Na"
					}),
					" also managed first."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"In most companies, she said, the two jobs have much in common: mentoring, leading, persuading, the long view. ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "One essay"
					}),
					" takes that overlap in how staff is described as a sign that the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#dual-track-ladder",
							"aria-describedby": "term-dual-track-ladder",
							children: "technical track"
						}), createVNode(_components.span, {
							id: "term-dual-track-ladder",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A career ladder that forks after senior, one side for managing people and one for technical leadership, with rungs drawn as equals."
						})]
					}),
					" is a management track with another name. To her it was why the detour paid."
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
						children: "Make strengths larger; read your case for its silences"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Make strengths larger; read your case for its silences”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The advice that helped her most was to amplify strengths. Once nothing is truly bad, work on a weak area moves it little, so ask what could become a superpower, and what it could make up for. She called herself a giant introvert, poor at meeting strangers. She liked writing, and her public blog did more for her than many meetups would have." }),
				"\n",
				createVNode(_components.p, { children: "For a promotion case she passed on three things. Write it well before you feel ready. Read it as the committee will: every case is full of praise, so they look for what isn’t there. And start from your own story and strengths, then fit them into the template’s questions. To new staff engineers: expect less code, and more persuading." }),
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
						children: "Three teachers who weren’t books"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Three teachers who weren’t books”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A manager answered every problem by asking what she thought she should do, until she could hear him without asking. It taught her responsibility, almost too well. A principal engineer then showed her that you can delegate more than tasks: getting something prioritized, say, or a team’s vision. The third was a colleague who drove her up the wall by questioning what seemed obvious, and found holes in it. Two clashing styles, Ebertz concluded, can beat either one." })
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
var url = "content/stories/joy-ebertz.mdx/";
var file = "/work/wt/book/content/stories/joy-ebertz.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/joy-ebertz.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
