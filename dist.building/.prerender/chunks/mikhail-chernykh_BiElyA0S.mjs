import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/mikhail-chernykh.mdx
var frontmatter = {
	"name": "Mikhail Chernykh",
	"role": "Technical Lead",
	"company": "Indeed",
	"companySize": {
		"band": "unknown",
		"note": "He called Indeed pretty big, with technical hubs around the world; no count of engineers is given."
	},
	"archetypes": [{
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Held the title Technical Lead, set technical direction for the teams he worked with, planned, ran design reviews and helped their engineers grow."
	}],
	"path": "hired",
	"pathNote": "Hired straight to the Staff level at Indeed after a similar Lead Engineer role at another company.",
	"staffProject": {
		"answer": "unknown",
		"note": "He doesn't say whether he had one; Indeed weighed impact, behaviors and skills, in one large project or several smaller ones."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "Had tried the Engineering Manager track in the past; the interview mentions no direct reports at Indeed."
	},
	"recorded": "2021-07",
	"experience": {
		"years": null,
		"note": "Had worked for many companies in senior and leadership roles, and for about two years on Indeed's application platform."
	},
	"remote": "unknown",
	"topics": [
		"platform",
		"migrations",
		"api-design",
		"technical-quality",
		"sponsorship",
		"community",
		"management"
	],
	"sourceUrl": "https://staffeng.com/stories/mikhail-chernykh",
	"aliases": [],
	"summary": "A technical lead in Europe working with hubs around the world, who moved a platform's traffic by its metrics and put API standards into a tool.",
	"insight": "Put the standard into a tool that answers at once, and the review meeting gets shorter; multiplying others can be that concrete.",
	"evidence": {
		"name": "story/mikhail-chernykh:3",
		"role": "story/mikhail-chernykh:17",
		"company": "story/mikhail-chernykh:17",
		"companySize": ["story/mikhail-chernykh:26", "story/mikhail-chernykh:31"],
		"archetypes": "story/mikhail-chernykh:17-19",
		"path": "story/mikhail-chernykh:75",
		"staffProject": "story/mikhail-chernykh:87",
		"managesPeople": "story/mikhail-chernykh:113-115",
		"recorded": "story/mikhail-chernykh:10",
		"experience": ["story/mikhail-chernykh:17", "story/mikhail-chernykh:80"],
		"topics": [
			"story/mikhail-chernykh:17-19",
			"story/mikhail-chernykh:36-38",
			"story/mikhail-chernykh:54-58",
			"story/mikhail-chernykh:70",
			"story/mikhail-chernykh:113-115"
		]
	},
	"answers": {
		"the-role": {
			"says": "Set technical direction for the teams he worked with, planned at a high level, led design reviews, helped engineers grow and ran a guild; managers treated engineers at his level as counterparts.",
			"lines": "story/mikhail-chernykh:17-26"
		},
		"how-time-is-spent": {
			"says": "Met colleagues from Tokyo to Vancouver through the day, kept a few hours in the middle of it for design and critical work, and gave meetings themes: guild on Tuesdays, most one-on-ones on Thursdays.",
			"lines": "story/mikhail-chernykh:31"
		},
		"where-the-impact-is": {
			"says": "Helped build the next application submission platform and move traffic to it, with reliable metrics that showed how far the team had come and what the new system still lacked.",
			"lines": "story/mikhail-chernykh:36-42"
		},
		"what-the-title-changed": {
			"says": "Reach: early on he worked on single features, as a senior he owned components end to end, and by now he could influence important projects across his area.",
			"lines": "story/mikhail-chernykh:47-49"
		},
		"influencing-and-advocating": {
			"says": "Through Indeed's guilds, working groups and reviews. With the GraphQL Guild he built a linter that told teams at once whether they met the API standards, so design reviews took less time.",
			"lines": "story/mikhail-chernykh:54-58"
		},
		"staying-in-touch": {
			"says": "Prototyped. Knowing a team would be using Kafka, he built something tiny with Kafka Streams first, and could then help steer one of the service's first iterations.",
			"lines": "story/mikhail-chernykh:63-65"
		},
		"sponsoring-others": {
			"says": "Found out in one-on-ones what drives a person, then, when a fitting opportunity came up in the organization, introduced them to whoever owned it.",
			"lines": "story/mikhail-chernykh:70"
		},
		"path-to-staff": {
			"says": "Hired at the Staff level from a similar lead role. Varied companies had taught him to plan and run complex projects, and working from Europe let him collaborate with many hubs.",
			"lines": "story/mikhail-chernykh:75-82"
		},
		"staff-project": {
			"says": "Found the idea attractive but described Indeed as weighing impact, behaviors and skills, shown in one large existing project or a series of smaller ones.",
			"lines": "story/mikhail-chernykh:87"
		},
		"management-or-not": {
			"says": "Had tried both tracks and found the border blurred at some companies; he kept both sets of skills current and used whichever the project needed.",
			"lines": "story/mikhail-chernykh:113-115"
		},
		"advice": {
			"says": "Build a network of staff-plus engineers, because connections become influence; and be a multiplier, helping others build the crucial parts instead of solving it all yourself.",
			"lines": "story/mikhail-chernykh:92-99"
		},
		"what-they-read": {
			"says": "Thinking in Systems, Crucial Conversations, Pat Kua's Level Up newsletter and the TechLead Journal podcast; his role models were Michael Lopp for leadership and Martin Fowler for technical depth.",
			"lines": "story/mikhail-chernykh:120-129"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Mikhail Chernykh, July 2021",
		"lines": "story/mikhail-chernykh:1-129"
	}],
	"connections": [
		{
			"id": "guide:technical-quality",
			"why": "a linter as a leverage point, and quality made measurable next"
		},
		{
			"id": "guide:create-space-for-others",
			"why": "strong seniors who build alone need to become multipliers"
		},
		{
			"id": "guide:network-of-peers",
			"why": "the advice he kept: connections turn into influence"
		},
		{
			"id": "story:rebecca-panja",
			"why": "two tech leads who matched people with opportunities"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Counterpart to the managers"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "A theme for each day"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Moving the traffic by the numbers"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "From a feature to an organization"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Let the linter say it"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "A very small Kafka"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Matching people and owners"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Hired to the level"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "A body of work will do"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Both sets of tools"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Be a multiplier"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Systems and conversations"
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
			"In July 2021, when ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/mikhail-chernykh",
				children: "the interview"
			}),
			" was published, Mikhail Chernykh was a Technical Lead at Indeed, the job site, and gave Staff Engineer as another name for the post. He worked from\nEurope with colleagues in Asia and North America. His is a sighting of a tech lead whose influence took practical forms: a metric, a prototype, a linter, a day of the week."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Counterpart to the managers"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Counterpart to the managers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "For the past two years he had been with the Indeed Apply team, on a new generation of the platform through which people submit job applications. By the time of the interview he was driving several large initiatives on an\nadvertising platform in Europe. For the teams he worked with he set technical direction, planned in broad strokes, led design reviews and helped people grow. Beyond them he collaborated inside and outside Indeed, took part in company-wide\ntechnical work, and led a guild." }),
				"\n",
				createVNode(_components.p, { children: [
					"At Indeed, engineers at ",
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
					" level led in their technical domain, and the domain widened as they grew. Exactly what they did depended on the team and how far along its project was. ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "Engineering and product managers"
					}),
					" dealt with them as\ncounterparts, and he credited much of the success of engineering initiatives to that. He is a clear case of ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "the Tech Lead"
					}),
					", spread over more than one team."
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
						children: "A theme for each day"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “A theme for each day”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "In one day he might meet colleagues in Tokyo, Singapore, Hyderabad, Austin, Sunnyvale and Vancouver. He did his best thinking in the middle of the day and held on to a few hours there for technical designs and the most\ncritical projects. Around those hours he sorted meetings by theme: guild matters on Tuesdays, one-on-ones mostly on Thursdays." }),
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
						children: "Moving the traffic by the numbers"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Moving the traffic by the numbers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His first few quarters went into the new submission platform. The start was design, collaboration and prototypes. Once the team was building, he used the occasion to revise its technical stack, automate more and bring in new methods,\nand releases became faster and more reliable." }),
				"\n",
				createVNode(_components.p, { children: [
					"Then the traffic had to move off the old platform. He and the team gave a good deal of time to planning and carrying out ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "that migration"
					}),
					", and built metrics they could trust. The metrics showed progress; they also showed\ngaps, the places where the new implementation still fell short. He put the result down to communication as well: other teams and managers kept close, the backlog kept clean, a report each week. Job seekers everywhere got a new\nexperience, and Indeed Apply could support new ways of applying, a chatbot among them."
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
						children: "From a feature to an organization"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “From a feature to an organization”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Chernykh measured the change in reach. Starting out, he worked on particular features of a product. As a senior engineer he owned whole components. Now his influence kept spreading across the organization. Each project that went\nwell had earned a larger one, and a few good quarters with his team had shown him where the organization’s ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "biggest challenges"
					}),
					" were."
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
						children: "Let the linter say it"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Let the linter say it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Indeed offered several routes to influence: design reviews open to the whole technical organization, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#working-group",
							"aria-describedby": "term-working-group",
							children: "working groups"
						}), createVNode(_components.span, {
							id: "term-working-group",
							class: "def",
							"data-pagefind-ignore": "",
							children: "People from several teams who meet on one subject until it is settled."
						})]
					}),
					", guilds, meetings of technical leads. GraphQL was a popular subject at the time, and Chernykh and his peers in the GraphQL Guild built a linter for it.\nIt told a team, while the work was going on, where it departed from Indeed’s API standards. Afterwards ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#api-review",
							"aria-describedby": "term-api-review",
							children: "API design reviews"
						}), createVNode(_components.span, {
							id: "term-api-review",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A forum that judges a proposed interface before anyone comes to depend on it."
						})]
					}),
					" took less time."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He planned to turn to ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#technical-quality",
							"aria-describedby": "term-technical-quality",
							children: "code quality"
						}), createVNode(_components.span, {
							id: "term-technical-quality",
							class: "def",
							"data-pagefind-ignore": "",
							children: "How well software supports the changes still to come; in a company that grows, it is normally lower than anyone would like."
						})]
					}),
					" next: make it measurable, make something of a game of it, and so lift the bar for the whole organization."
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
						children: "A very small Kafka"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “A very small Kafka”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He still set aside a good amount of time for prototypes of systems his teams were building. One of them was about to create a system on Kafka. Knowing it was coming, he experimented with the Kafka Streams library and\nmade a very small prototype. That was enough to grasp some core concepts and to have something useful to say about the team’s direction during one of the new service’s first iterations." }),
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
						children: "Matching people and owners"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Matching people and owners”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He considered ",
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
					" very important, and meant by it bringing the engineers he worked with closer to the rest of Indeed. In one-on-ones he listened for what drove a person. When something suitable turned up, he connected that person\nwith ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "whoever owned the initiative"
					}),
					"."
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
						children: "Hired to the level"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Hired to the level”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Indeed hired him directly at Staff. He had done a very similar job as a lead engineer elsewhere, and had been through many companies in senior and leading positions, which taught him to plan and carry out complex projects. He counted\nhis location as an advantage: from Europe he could work with teams in several hubs, and that gave his projects breadth." }),
				"\n",
				createVNode(_components.p, { children: "For people already there, he described promotion as transparent. Each level had its set of skills, and showing them consistently over several quarters gave a good chance. For Staff the company looked for technical leadership\nthat helps a group of one to three developers drive a major initiative." }),
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
						children: "A body of work will do"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “A body of work will do”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He saw the appeal of ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "a staff project"
					}),
					" but described a company that looked at impact, behaviors and skills. Depending on the team, contributions to one large existing project could show them, or a run of smaller projects that mattered.\nRecognition came first and the level followed. Whether he had such a project himself he doesn’t say."
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
						children: "Both sets of tools"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Both sets of tools”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had tried being an engineering manager and a technical lead, and in some companies could hardly tell where one stopped. Either way, he thought, you have to multiply others, manage projects, know the technology and communicate well. He\npreferred to keep both kinds of leadership in working order and to take whichever the project asked for." }),
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
						children: "Be a multiplier"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Be a multiplier”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Some of the best advice he had received was to get to know other ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "staff-plus engineers"
					}),
					", since influence grows with connections."
				] }),
				"\n",
				createVNode(_components.p, { children: "The advice he gave in turn was about multiplying. He had watched gifted senior engineers get a lot done alone and fail to help anyone else grow. At staff level the systems get too big for that: the work becomes\nhelping others build the crucial pieces. Mentoring does it, and so do spreading technical knowledge, running large initiatives and clearing obstacles." }),
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
						children: "Systems and conversations"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Systems and conversations”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He assumed readers were already strong technically, so his list was mostly about the rest: ",
					createVNode(_components.a, {
						href: "/sources/#thinking-in-systems",
						children: "Thinking in Systems"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#crucial-conversations",
						children: "Crucial Conversations"
					}),
					", Pat Kua’s weekly\n",
					createVNode(_components.a, {
						href: "/sources/#level-up",
						children: "Level Up"
					}),
					" and the ",
					createVNode(_components.a, {
						href: "/sources/#techlead-journal",
						children: "TechLead Journal"
					}),
					" podcast. His role models were ",
					createVNode(_components.a, {
						href: "/sources/#rands-in-repose",
						children: "Michael Lopp"
					}),
					", for leading and for finding one’s way through organizations, and\n",
					createVNode(_components.a, {
						href: "/sources/#martin-fowler-blog",
						children: "Martin Fowler"
					}),
					", for technical depth."
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
var url = "content/stories/mikhail-chernykh.mdx/";
var file = "/work/wt/book/content/stories/mikhail-chernykh.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/mikhail-chernykh.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
