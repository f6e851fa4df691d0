import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/ryan-bergman.mdx
var frontmatter = {
	"name": "Ryan Bergman",
	"role": "Senior Staff Engineer",
	"company": "John Deere",
	"companySize": {
		"band": "unknown",
		"note": "The Intelligent Solutions Group of a large manufacturer; no count of engineers is given."
	},
	"archetypes": [{
		"id": "solver",
		"basis": "our-reading",
		"reason": "Was given experimental projects to prove or disprove, and spent other days going from one team's problem to the next."
	}, {
		"id": "architect",
		"basis": "our-reading",
		"reason": "Worked across the whole stack and likened his experimental work to an architect's, with far more coding."
	}],
	"path": "promoted",
	"pathNote": "Hired in 2011 as a senior developer and something of an XP coach, and Senior Staff by 2022; the promotions themselves are not described.",
	"staffProject": { "answer": "unknown" },
	"managesPeople": {
		"answer": "formerly",
		"note": "Managed small numbers of people at various points, usually his own team, and didn't seek the role."
	},
	"recorded": "2022-01",
	"experience": {
		"years": 20,
		"note": "Twenty years of programming professionally, ten of them at Deere's Intelligent Solutions Group."
	},
	"remote": "unknown",
	"topics": [
		"data-engineering",
		"security",
		"architecture",
		"technical-quality",
		"influence",
		"management",
		"learning"
	],
	"sourceUrl": "https://staffeng.com/stories/ryan-bergman",
	"aliases": [],
	"summary": "A senior staff engineer at a tractor maker with two modes, research and chaos, on knowing the whole system and the people who run its parts.",
	"insight": "Technical change reaches far past the code, so the engineer who knows whom to persuade, and what they would gain, gets it finished.",
	"evidence": {
		"name": "story/ryan-bergman:3",
		"role": "story/ryan-bergman:17",
		"company": "story/ryan-bergman:17",
		"companySize": "story/ryan-bergman:17",
		"archetypes": [
			"story/ryan-bergman:35",
			"story/ryan-bergman:39",
			"story/ryan-bergman:51"
		],
		"path": [
			"story/ryan-bergman:17",
			"story/ryan-bergman:21",
			"story/ryan-bergman:68"
		],
		"managesPeople": "story/ryan-bergman:79",
		"recorded": "story/ryan-bergman:10",
		"experience": ["story/ryan-bergman:21", "story/ryan-bergman:49"],
		"topics": [
			"story/ryan-bergman:19-25",
			"story/ryan-bergman:35",
			"story/ryan-bergman:49-53",
			"story/ryan-bergman:68-72",
			"story/ryan-bergman:79"
		]
	},
	"answers": {
		"the-role": {
			"says": "Worked mainly on the cloud side of Deere's advanced systems, turning data streamed by planters, sprayers and harvesters into reports farmers could use; in ten years he had worked on many parts.",
			"lines": "story/ryan-bergman:17-27"
		},
		"how-time-is-spent": {
			"says": "In two modes. In one he tested experimental ideas across the stack, often with partners; in the other he spent whole days unblocking people, and thought five teams moving worth none of his own work done.",
			"lines": "story/ryan-bergman:31-39"
		},
		"influencing-and-advocating": {
			"says": "Called it his primary job. He began with test-driven development and worked outward; to rebuild permissions he spent his effort showing product owners what their own systems would gain.",
			"lines": "story/ryan-bergman:68-74"
		},
		"path-to-staff": {
			"says": "Put it down to technical strength plus being somebody people want to work with. He had studied city planning, and its politics and project management turned out to be daily tools.",
			"lines": "story/ryan-bergman:43-45"
		},
		"management-or-not": {
			"says": "Had managed small teams and been told he did it well, but disliked being the gatekeeper of a career and thought that nobody should answer for both the person and the project.",
			"lines": "story/ryan-bergman:79"
		},
		"advice": {
			"says": "Keep leaving familiar technology, learn how every part of the system depends on the others, and know who is who in the organization; nobody he knew reached staff on technology alone.",
			"lines": "story/ryan-bergman:49-53"
		},
		"what-they-read": {
			"says": "Ron Jeffries's blog and his book on the nature of software development, Liz Keogh on behavior-driven development, and Commitment, a graphic novel about real options.",
			"lines": "story/ryan-bergman:84-86"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Ryan Bergman, January 2022",
		"lines": "story/ryan-bergman:1-86"
	}],
	"connections": [
		{
			"id": "guide:work-on-what-matters",
			"why": "a day of unblocking others weighed against work of one's own"
		},
		{
			"id": "guide:technical-quality",
			"why": "practices first, then a tangled subsystem made into one model"
		},
		{
			"id": "guide:network-of-peers",
			"why": "notes and old emails as an introvert's map of people"
		},
		{
			"id": "story:stephen-kawaguchi",
			"why": "both taught practices inside a very large company"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Ten years in one very big domain"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Research mode, chaos mode"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "From TDD outward"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "A planner among programmers"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Not another person’s gatekeeper"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Systems, and who runs them"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "A graphic novel about options"
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
			"Ryan Bergman had been at John Deere’s Intelligent Solutions Group in Des Moines for ten years when ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/ryan-bergman",
				children: "the interview"
			}),
			" appeared in January 2022, and was a ",
			createVNode(_components.span, {
				class: "term",
				children: [createVNode(_components.a, {
					href: "/glossary/#senior-staff-engineer",
					"aria-describedby": "term-senior-staff-engineer",
					children: "Senior Staff Engineer"
				}), createVNode(_components.span, {
					id: "term-senior-staff-engineer",
					class: "def",
					"data-pagefind-ignore": "",
					children: "A rung between staff and principal, at companies that draw one there."
				})]
			}),
			". He had majored in city planning and\nworked on software for farming. The sighting is good company for anyone whose route looks wrong on paper, or whose best days end with nothing of their own to show."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Ten years in one very big domain"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Ten years in one very big domain”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His group made the advanced computer systems that go with Deere’s equipment: autonomous tractors, displays, navigation, telematics and cloud processing. Bergman worked mostly on the last of these. Planters, sprayers and harvesters streamed\ndata in, and out came artifacts and reports with which a farmer could sit down with an agronomist." }),
				"\n",
				createVNode(_components.p, { children: "The domain was large enough to move about in, and he had. He had worked on remote access to the displays in the equipment, on the first versions of agronomic processing and reporting, and on authorization for the public API, and had been lead product engineer\nfor data sharing and user permissions. There was also a test farm outside town, where on a good fall afternoon he could arrange to be driven around by a tractor." }),
				"\n",
				createVNode(_components.p, { children: [
					"We read him as ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "a Solver"
					}),
					", with something of ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "the Architect"
					}),
					" in how much of the system he carried in his head."
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
						children: "Research mode, chaos mode"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Research mode, chaos mode”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He sorted his days into two modes. In research mode he was handed an experimental project and found out whether it could work. Partners and suppliers were often involved. The stack ran from embedded C++ on the tractor\nthrough communications to the cloud, more than one person can hold, so much of the job was going round to the teams who knew each part. He compared it to an architect’s work with a great deal more code. Little of his own code reached production; what did was usually core logic\nput into a library. He might join a team, borrow a developer, or move around." }),
				"\n",
				createVNode(_components.p, { children: [
					"Chaos mode was a whole day of helping people: on Teams by the time of the interview, and before the pandemic by wandering through the office. He had a long history with many systems, so people came for all sorts of reasons. The best interruption\nwas to be carried off for pair or mob programming. If he finished nothing and ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "five teams got moving"
					}),
					", it was always worth it, he said. Some days will be like that, so he had learned to dive in."
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
						children: "From TDD outward"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “From TDD outward”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Advocating, he said, was in fact his main job. He came to Deere in 2011 as a senior developer and something of an extreme programming coach, from one of the leading local shops for test-driven development, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#continuous-delivery",
							"aria-describedby": "term-continuous-delivery",
							children: "continuous integration"
						}), createVNode(_components.span, {
							id: "term-continuous-delivery",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Building and testing each change by machine, and keeping the result ready to release at any hour."
						})]
					}),
					" and small\nreleases. Many of those practices weren’t yet common. So he started at the bottom, with test-driven development, and worked outward. By 2022 he still cared about that, but gave more time to changes of technology."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"His example was the permissions subsystem, known as SOUP for security, organizations, users and partnerships. Several years earlier he had been made its owner, since word had spread that he had opinions about it. With one other developer\nhe took on what was mostly an enormous refactoring, in search of ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "one model"
					}),
					" that could be inspected easily and cut up in the ways other systems needed. When it was done, a single relational table had taken the place of several\nsubsystems, a home-made role-based access control and an LDAP repository among them, and there were support tools and reports that hadn’t existed before."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The code was the easier part. Changing permissions also meant changes to user experience, user testing, documentation, training and marketing, and people had to agree to do it. He spent long hours with product owners, showing each what ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "their own system"
					}),
					" stood to gain: a feature\nthey wanted would get far cheaper, or become possible at all, if a few other teams lined up a little work. A couple of years later people still praised it as elegant, unaware that it was his fourth of the kind. He reckoned four is\nwhat it takes."
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
						children: "A planner among programmers"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “A planner among programmers”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Bergman thought that people look for two things at this level. One is real technical ability. The other is being somebody they want to work with: pragmatic, creative, empathetic to their goals, and aware of all the parts that a\nchange will touch instead of one corner." }),
				"\n",
				createVNode(_components.p, { children: "His own way there was roundabout. He loved computers and hacked on them at home, but he and math had been at odds since childhood, and he didn’t believe he could get through a computer science degree. So he went into the arts, meaning to\nslip back in by way of graphic design, and ended up in city planning. In the first dot-com boom he took a web design job at a startup, never returned to planning, and worked his way slowly down\nthe stack." }),
				"\n",
				createVNode(_components.p, { children: [
					"The degree kept paying. Much of city planning is politics, finding a way among groups with different agendas, which he considered indispensable ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/",
						children: "a little higher up"
					}),
					". It had also taught him to manage long projects, run a public meeting, and\nuse geographic information systems, handy for somebody who would work on farm data."
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
						children: "Not another person’s gatekeeper"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Not another person’s gatekeeper”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had been a manager at several points, usually of a small team of his own. Some of those he managed told him that he was good at it, and he believed them. Still he never went looking for it. He loved people and leading; holding the gate to\nanother’s career was what he didn’t love." }),
				"\n",
				createVNode(_components.p, { children: "Being responsible for technology and for people at once seemed to him two jobs too different to combine, and even a conflict of interest: he would have a manager care for the employee or for the project, never both. A post made only of mentoring and teaching, he said, he might deeply enjoy." }),
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
						children: "Systems, and who runs them"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Systems, and who runs them”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "On technology, his advice was to keep stepping out of what you know. In twenty years of professional programming his main world had been one language after another, from Perl and ColdFusion to Scala with four in between. Nothing suits every problem, and nearly everything gets replaced; he made\nan exception for C." }),
				"\n",
				createVNode(_components.p, { children: [
					"At his level you need the low-level code and the systems made of systems. He recommended reading about ",
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
					", because nothing exists on its own. Microservices, as he saw it, are pieces of one giant distributed monolith, and a staff engineer has to know how the parts of the\ncompany’s technology depend on each other and on the world outside."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"In a large organization you also need to know the people: whom you will have to talk to, persuade, influence. He wasn’t naturally outgoing and did little socializing. What he did was keep ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "notes and important emails"
					}),
					", so that he could look up\nwho was working on what. The wider that net, the more influence, and the better the odds of promotion. He knew nobody who had reached staff on technology alone. Plenty who had were quiet; they were also friendly, helpful and easy to approach."
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
						children: "A graphic novel about options"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “A graphic novel about options”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He followed ",
					createVNode(_components.a, {
						href: "/sources/#ron-jeffries-blog",
						children: "Ron Jeffries"
					}),
					", who had spent part of the pandemic ",
					createVNode(_components.a, {
						href: "https://www.ronjeffries.com/categories/invaders/",
						children: "rebuilding classic video games"
					}),
					", and admired his book on\n",
					createVNode(_components.a, {
						href: "/sources/#the-nature-of-software-development",
						children: "the nature of software development"
					}),
					". ",
					createVNode(_components.a, {
						href: "/sources/#liz-keogh-blog",
						children: "Liz Keogh"
					}),
					" had shaped his view that behavior-driven development may matter even more than the test-driven kind. On real options he suggested\n",
					createVNode(_components.a, {
						href: "/sources/#commitment",
						children: "Commitment"
					}),
					", a short and fun graphic novel whose authors are Chris Matts, Olav Maassen and Chris Geary."
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
var url = "content/stories/ryan-bergman.mdx/";
var file = "/work/wt/book/content/stories/ryan-bergman.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/ryan-bergman.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
