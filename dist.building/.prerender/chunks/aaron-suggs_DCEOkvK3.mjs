import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/aaron-suggs.mdx
var frontmatter = {
	"name": "Aaron Suggs",
	"role": "Principal Engineer",
	"company": "Glossier",
	"companySize": {
		"band": "under-100",
		"note": "An engineering team of about 35."
	},
	"archetypes": [{
		"id": "right-hand",
		"basis": "our-reading",
		"reason": "His own placement: the archetype he leaned toward most. He led a company-wide initiative on operational excellence."
	}, {
		"id": "solver",
		"basis": "our-reading",
		"reason": "His own second choice; much of his impact came from the right insight at the right moment."
	}],
	"path": "hired",
	"pathNote": "Joined Glossier in 2018 as a senior staff engineer, after being a director at Kickstarter.",
	"staffProject": { "answer": "unknown" },
	"managesPeople": {
		"answer": "formerly",
		"note": "Led Glossier's Platform team, and gave up managing a year before the interview."
	},
	"recorded": "2021-01",
	"remote": "unknown",
	"experience": {
		"years": null,
		"note": "First became a manager in 2015."
	},
	"topics": [
		"reliability",
		"platform",
		"incident-response",
		"migrations",
		"hiring",
		"management",
		"small-company"
	],
	"sourceUrl": "https://staffeng.com/stories/aaron-suggs",
	"aliases": [],
	"summary": "He went from manager to engineer twice, and at a company of about 35 engineers made his mark by patient plans and by well-timed remarks.",
	"insight": "One kind of impact is working a plan day after day; the other is paying enough attention to have the right insight when somebody needs it.",
	"evidence": {
		"name": "story/aaron-suggs:5",
		"role": "story/aaron-suggs:18",
		"company": "story/aaron-suggs:18",
		"companySize": "story/aaron-suggs:18",
		"archetypes": ["story/aaron-suggs:20", "story/aaron-suggs:18"],
		"path": "story/aaron-suggs:22",
		"managesPeople": ["story/aaron-suggs:24", "story/aaron-suggs:28-30"],
		"recorded": "story/aaron-suggs:11",
		"experience": "story/aaron-suggs:30",
		"topics": [
			"story/aaron-suggs:18",
			"story/aaron-suggs:22-24",
			"story/aaron-suggs:28-39",
			"story/aaron-suggs:59",
			"story/aaron-suggs:65",
			"story/aaron-suggs:73"
		]
	},
	"answers": {
		"the-role": {
			"says": "Principal engineer at a skincare company with about 35 engineers, mostly with the SRE and tools team, leading its initiative on operational excellence.",
			"lines": "story/aaron-suggs:18-24"
		},
		"how-time-is-spent": {
			"says": "About half in scheduled meetings that he worked to make worth having, 35 percent in blocks of deep focus, 15 percent on whatever came up. He interviewed 126 times in 2020.",
			"lines": "story/aaron-suggs:53-65"
		},
		"where-the-impact-is": {
			"says": "Working a plan daily with a team, as in lifting a site's availability above 99.95 percent; and serendipity, the right insight shared at the right time.",
			"lines": "story/aaron-suggs:69-79"
		},
		"sponsoring-others": {
			"says": "He made himself a conspicuous first follower of colleagues' good new practices, and praised valuable effort before it had results.",
			"lines": "story/aaron-suggs:93-97"
		},
		"path-to-staff": {
			"says": "A director at Kickstarter, he was hired by Glossier in 2018 as a senior staff engineer, the first to focus mainly on internal tools and engineering practices.",
			"lines": "story/aaron-suggs:22"
		},
		"management-or-not": {
			"says": "He had gone from manager to engineer twice and expected to again. Management was one tool; what the team needed most decided which to pick up.",
			"lines": "story/aaron-suggs:28-39"
		},
		"advice": {
			"says": "Meet another team with curiosity where you would be indignant. And know that engineers copy you, from the tone of your reviews to how you treat colleagues.",
			"lines": ["story/aaron-suggs:43-49", "story/aaron-suggs:101-103"]
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Aaron Suggs, January 2021",
		"lines": "story/aaron-suggs:1-103"
	}, {
		"id": "staff-engineer-book",
		"where": "archetypes chapter, on when the Right Hand appears",
		"lines": "004:318-326"
	}],
	"connections": [
		{
			"id": "guide:to-lead-follow",
			"why": "he made first following a deliberate practice"
		},
		{
			"id": "guide:getting-the-title",
			"why": "three questions before you change between managing and engineering"
		},
		{
			"id": "story:rick-boone",
			"why": "the Right Hand at a very different scale"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "A Right Hand among 35 engineers"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Half of it meetings, on purpose"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "The plan, and the lucky remark"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "The first to follow"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Hired from a director’s chair"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "One tool among several"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Curious before indignant"
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
			"Aaron Suggs was a principal engineer at Glossier, a skincare and beauty company with about 35 engineers, when he gave ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/aaron-suggs",
				children: "the interview"
			}),
			" in January 2021. He had been a director before and an engineering manager at Glossier itself, and had chosen engineering again each time. His sighting is for people who think that the senior roles need a huge company, or that leaving management is a step down."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "A Right Hand among 35 engineers"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “A Right Hand among 35 engineers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Glossier sold directly to its customers. He worked mostly with the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#site-reliability-engineering",
							"aria-describedby": "term-site-reliability-engineering",
							children: "Site Reliability"
						}), createVNode(_components.span, {
							id: "term-site-reliability-engineering",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Running services with an engineer’s tools and answering for their availability; also the team that does so."
						})]
					}),
					" and Tools team and led the company’s initiative on operational excellence, which had a nickname with sparkles in it. By that he meant few defects, high availability and low latency in what customers use. Day to day it meant better ",
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
					", more infrastructure kept as code, and seeing the monolith through its change to microservices."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He placed himself first as ",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "a Right Hand"
					}),
					" and second as ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "a Solver"
					}),
					". The book says that Right Hands appear at hundreds of engineers, or around a thousand. Perhaps what he recognized was the stance, a company-wide problem carried close to leadership, more than the size of the organization. It is his own reading, and we have kept it."
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
						children: "Half of it meetings, on purpose"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Half of it meetings, on purpose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He counted about 50 percent scheduled meetings, 35 percent deep focus and 15 percent unplanned. The meetings were work he meant to be good at. Each had an agenda at the least, and better, a purpose everyone knew beforehand: to decide, to find ideas, to go through information. He held that meetings get their reputation from bad facilitation, and pointed to ",
					createVNode(_components.a, {
						href: "/sources/#high-output-management",
						children: "Andy Grove’s book"
					}),
					" for the craft. From his CTO he had picked up a device any team can copy tomorrow: open a group meeting with reading time. In a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#debrief",
							"aria-describedby": "term-debrief",
							children: "hiring debrief"
						}), createVNode(_components.span, {
							id: "term-debrief",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The meeting where interviewers compare what they saw and settle whether to make an offer."
						})]
					}),
					", five minutes on each other’s notes mean that everybody has read them and has them fresh, and the time comes back in a better discussion."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"In 2020 he did 126 interviews, between two and three a week. Hiring was part of looking after ",
					createVNode(_components.a, {
						href: "/guides/designing-interview-loops/",
						children: "a team’s long-term health"
					}),
					", which he saw as a key duty at this level."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Focus blocks were marked in the calendar, and a company rule against Thursday meetings protected them. They went to ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "what matters without being urgent"
					}),
					": specifications, documentation, trying out tools and patterns. The unplanned part was questions on Slack, advice in an emergency, sometimes an incident. He tried to treat each with goodwill, and to leave behind training or findable documentation so that there would be fewer."
				] }),
				"\n",
				createVNode(_components.p, { children: "His hours were his own shape: he stopped about four in the afternoon, when he concentrated badly, and worked again for a couple of hours late in the evening. The pandemic had forced the change, and he meant to keep it because the work was better. He told others to question their own habits and talk with their manager." }),
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
						children: "The plan, and the lucky remark"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “The plan, and the lucky remark”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He sorted his impact into two piles. The first was working a plan: small steps each day, with a team, on something large. Availability went from under 99 percent to over 99.95. By our arithmetic that turns more than three and a half days of downtime a year into less than four and a half hours, and it came from blameless reviews, training, testing and refactoring rather than from one clever fix. Another plan took nine months and moved pages from ones that Rails built on request to static ones built with React. What such work needs, he said, is clear goals, milestones that keep a team going, and ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "leaders who stay agreed"
					}),
					" on outcome and schedule."
				] }),
				"\n",
				createVNode(_components.p, { children: "The second pile he called serendipity. A team was split between two so-so vendors. He asked somebody he knew who had expertise in them, and the answer was a third, little known, which soon everybody preferred. Another day an engineer said at stand-up that a caching change had done less than hoped. He happened to know that web server’s options, read the dashboard they showed him, and found a memory threshold set wrong. One line of configuration later, latency was down 30 percent." }),
				"\n",
				createVNode(_components.p, { children: [
					"None of this is planned, and it need not be hard. It takes being present, staying curious, and saying what you noticed in a way that people are ready to hear. That is an argument for ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "being in many conversations"
					}),
					"."
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
						children: "The first to follow"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “The first to follow”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"When a colleague tried something important and new, he set out to be ",
					createVNode(_components.a, {
						href: "/sources/#first-follower",
						children: "a first follower"
					}),
					", eager and easy to see. Two demos in his example, one of snapshot tests for React and one of local development with Docker, got the same treatment: he asked how to try it himself, then went looking for ",
					createVNode(_components.a, {
						href: "/guides/to-lead-follow/",
						children: "other teams and projects"
					}),
					" where it could spread."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He also cheered. A thorough and searching ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#postmortem",
							"aria-describedby": "term-postmortem",
							children: "incident review"
						}), createVNode(_components.span, {
							id: "term-postmortem",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A written look back at an incident: how it came about and what to change, without asking whom to blame."
						})]
					}),
					", a race condition that somebody had patiently reproduced, a dim process finally written down: he gave public or small-group credit for the effort even before there was anything to show. He had two purposes, to recognize the people and to get more of the behavior. He knew the psychologist’s name for that, operant conditioning, and thought cheering sounded kinder."
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
						children: "Hired from a director’s chair"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Hired from a director’s chair”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He came from Kickstarter, where he was a director of engineering. In 2018 Glossier took him on as a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-staff-engineer",
							"aria-describedby": "term-senior-staff-engineer",
							children: "senior staff engineer"
						}), createVNode(_components.span, {
							id: "term-senior-staff-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung between staff and principal, at companies that draw one there."
						})]
					}),
					", an ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#individual-contributor",
							"aria-describedby": "term-individual-contributor",
							children: "individual contributor’s"
						}), createVNode(_components.span, {
							id: "term-individual-contributor",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Somebody whose job doesn’t include managing people, at whatever level."
						})]
					}),
					" post, and as the first engineer to think mainly about internal tools and how the team worked. ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#feature-flag",
							"aria-describedby": "term-feature-flag",
							children: "Feature flags"
						}), createVNode(_components.span, {
							id: "term-feature-flag",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A switch that turns released code on or off for chosen users without another deploy."
						})]
					}),
					" came first, so that features could be tried safely with real data; then ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#continuous-delivery",
							"aria-describedby": "term-continuous-delivery",
							children: "continuous deployment"
						}), createVNode(_components.span, {
							id: "term-continuous-delivery",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Building and testing each change by machine, and keeping the result ready to release at any hour."
						})]
					}),
					". How the later title of principal came about the interview doesn’t tell."
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
						children: "One tool among several"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “One tool among several”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He became a manager in 2015 because his company offered a senior engineer no other way up. Later he helped create ",
					createVNode(_components.a, {
						href: "/sources/#kickstarter-ladder",
						children: "Kickstarter’s ladder"
					}),
					", and put weight on ways for engineers to grow without managing people. A few months into Glossier he took over a new Platform team to get ready for the Black Friday sale, with capacity tests, hardening and work across functions. ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#reorganization",
							"aria-describedby": "term-reorganization",
							children: "Reorganizations"
						}), createVNode(_components.span, {
							id: "term-reorganization",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A redrawing of who reports to whom and which team owns what, often decided fast and by few."
						})]
					}),
					" wound the team down, and about a year before the interview he handed back his management duties."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Twice, then, he had gone from manager to engineer, and he thought he would do so again. A passage on empire building in ",
					createVNode(_components.a, {
						href: "/sources/#the-managers-path",
						children: createVNode(_components.em, { children: "The Manager’s Path" })
					}),
					", with some help from Plato, kept him from measuring a career by the size of what he ran. He treated management as a discipline to hone for life, beside programming and systems engineering."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"When ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/#management-detour",
						children: "weighing a change"
					}),
					" he asked what the team lacked most, coordination or somebody to speed the work itself; whether he’d have the support and feedback to learn; and whether he was the only one who could do it."
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
						children: "Curious before indignant"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Curious before indignant”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The advice that stayed with him came when he complained to his manager about another team. Swap the indignation for curiosity, the manager told him. He asked, and found constraints that made the other team’s conduct quite sensible; soon a changed process served both. Later, near burnout, a career coach asked what would let him meet each day with energy and optimism. The question became a morning habit, and the reason he made room for mentoring and operational work." }),
				"\n",
				createVNode(_components.p, { children: [
					"For somebody new at staff he had one observation: people are copying you, in ways you may not foresee. The tone of a review, conduct in a meeting, how a decision is argued, how colleagues are treated all spread. Nobody is perfect all day long. The thought can clarify: do good work, admit ",
					createVNode(_components.a, {
						href: "/guides/never-be-wrong/",
						children: "where you fall short"
					}),
					", be generous and stay curious."
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
var url = "content/stories/aaron-suggs.mdx/";
var file = "/work/wt/book/content/stories/aaron-suggs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/aaron-suggs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
