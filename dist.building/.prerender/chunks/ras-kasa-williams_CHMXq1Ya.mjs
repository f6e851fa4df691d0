import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/ras-kasa-williams.mdx
var frontmatter = {
	"name": "Ras Kasa Williams",
	"role": "Staff Engineer",
	"company": "Mailchimp",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Set one team's technical strategy, answered for carrying it out, and grew its engineers through it."
	}],
	"path": "promoted",
	"pathNote": "Joined Mailchimp as a Senior Engineer; promoted to staff in place, after a project with executives watching and a good spell as tech lead.",
	"staffProject": {
		"answer": "partly",
		"note": "In some sense, he said: a company-level analytics platform lit the fire, but the title followed only after time as tech lead."
	},
	"managesPeople": {
		"answer": "no",
		"note": "Did much of a manager's work for the team without being its manager."
	},
	"recorded": "2020-07",
	"experience": {
		"years": null,
		"note": "Almost two years as a tech lead in Data Services."
	},
	"remote": "unknown",
	"topics": [
		"data-engineering",
		"strategy",
		"mentoring",
		"sponsorship",
		"writing",
		"influence"
	],
	"sourceUrl": "https://staffeng.com/stories/ras-kasa-williams",
	"aliases": ["Kasa Williams", "Kasa"],
	"summary": "A Mailchimp tech lead whose group had no product or project managers, who grew his team through its technical direction, and thought that titles matter.",
	"insight": "Set a direction clear enough, and teach it well enough, that your team makes the same choices when you aren't in the room.",
	"evidence": {
		"name": "story/ras-kasa-williams:3",
		"role": "story/ras-kasa-williams:15",
		"company": "story/ras-kasa-williams:15",
		"archetypes": "story/ras-kasa-williams:33",
		"path": [
			"story/ras-kasa-williams:71",
			"story/ras-kasa-williams:75",
			"story/ras-kasa-williams:79"
		],
		"staffProject": "story/ras-kasa-williams:69-79",
		"managesPeople": ["story/ras-kasa-williams:17", "story/ras-kasa-williams:116"],
		"recorded": "story/ras-kasa-williams:11",
		"experience": "story/ras-kasa-williams:17",
		"topics": [
			"story/ras-kasa-williams:15-17",
			"story/ras-kasa-williams:23",
			"story/ras-kasa-williams:33",
			"story/ras-kasa-williams:77",
			"story/ras-kasa-williams:100",
			"story/ras-kasa-williams:106"
		]
	},
	"answers": {
		"the-role": {
			"says": "A tech lead in data engineering who thought globally with the other engineering leaders, then applied that to his own team, and left the common path only on purpose.",
			"lines": "story/ras-kasa-williams:15-27"
		},
		"how-time-is-spent": {
			"says": "Strategy, regular but less coding, coaching, and work that product and project managers would do elsewhere. He also read other teams' changes and proposals for context.",
			"lines": "story/ras-kasa-williams:31-43"
		},
		"where-the-impact-is": {
			"says": "In peers who get moving again by the end of the day: a hard tradeoff thought through, a promotion story built, a stuck decision taken by somebody he had encouraged to own it.",
			"lines": "story/ras-kasa-williams:47-55"
		},
		"what-the-title-changed": {
			"says": "A seat in engineering leadership, less resistance when he used time for other work, and more people to coach. He disagreed completely that titles don't matter.",
			"lines": "story/ras-kasa-williams:59-65"
		},
		"staying-in-touch": {
			"says": "He kept writing code, less than the rest of his team, so that his strategy rested on what they met every day.",
			"lines": "story/ras-kasa-williams:33"
		},
		"sponsoring-others": {
			"says": "Seniors had made sure that he was seen, and he did it for others: he structured work so that teammates could stretch and learn, and urged others to plan such openings.",
			"lines": "story/ras-kasa-williams:75-104"
		},
		"path-to-staff": {
			"says": "Joined as senior, put straight onto a company-level project beside two principals and a director, made its tech lead, and promoted after delivering in that role.",
			"lines": "story/ras-kasa-williams:71-79"
		},
		"staff-project": {
			"says": "In some sense: Mailchimp's first internal self-service analytics platform. It lit the fire, he said, but the title waited for a spell of results as tech lead.",
			"lines": "story/ras-kasa-williams:69-79"
		},
		"management-or-not": {
			"says": "He wanted to be a CTO one day, mainly as a direction; principal at Mailchimp would do. Having done much of a manager's job already, he felt no pull for now.",
			"lines": "story/ras-kasa-williams:112-116"
		},
		"advice": {
			"says": "Don't try to solve everything. Write a lot, bring managers options with each problem, plan openings for others, and get to know people before you have to disagree with them.",
			"lines": "story/ras-kasa-williams:83-108"
		},
		"what-they-read": {
			"says": "Two essays on strategy, Pete Hodgson's on architecture and James Cowling's on stepping stones. For speaking, he watched Kelsey Hightower.",
			"lines": "story/ras-kasa-williams:120-122"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Ras Kasa Williams, July 2020",
		"lines": "story/ras-kasa-williams:1-122"
	}],
	"connections": [
		{
			"id": "guide:engineering-strategy",
			"why": "a team's strategy drawn from the company's and back again"
		},
		{
			"id": "guide:staff-projects",
			"why": "the spark for a promotion, and not the whole of it"
		},
		{
			"id": "guide:create-space-for-others",
			"why": "direction as a way to grow the people who follow it"
		},
		{
			"id": "story:dan-na",
			"why": "another Tech Lead promoted after a large project"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Think globally, apply it locally"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Everybody’s missing job"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "A day that ended with somebody moving again"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Titles matter, he said, and he had seen it"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Hand to keyboard, so the strategy stays honest"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Structure the work so that it grows somebody"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Dropped in beside two principals"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "A firestarter, then the wood"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "An itch already scratched"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "A menu, not a plan"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Two essays and a voice to study"
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
			"Ras Kasa Williams, called Kasa, was a Staff Engineer in Mailchimp’s Data Services group when he was interviewed in July 2020, and was handing over the tech lead role he had held for almost two years. The book cites him but doesn’t class him; by our reading he is ",
			createVNode(_components.a, {
				href: "/archetypes/tech-lead/",
				children: "a Tech Lead"
			}),
			". ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/ras-kasa-williams",
				children: "The interview"
			}),
			" is worth your time for how he turned technical direction into a way of bringing people up."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Think globally, apply it locally"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Think globally, apply it locally”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Data Services, the company’s data engineering group, built systems for data scientists and for analysts in product, finance and marketing. Williams worked on the pipelines under the internal analytics platform and on important business intelligence projects." }),
				"\n",
				createVNode(_components.p, { children: [
					"Becoming staff at Mailchimp put you in a group named Engineering Leadership. A formal ladder was only a couple of years old, and people would define that group differently. His version had two halves. With the other members, understand the company’s strategy, turn it into an ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#engineering-strategy",
							"aria-describedby": "term-engineering-strategy",
							children: "engineering strategy"
						}), createVNode(_components.span, {
							id: "term-engineering-strategy",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A short, rather dull document that settles the technical arguments a company keeps having, and says why."
						})]
					}),
					" that lets product and marketing get their work done, and better what all of engineering shares, such as hiring and running production."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The other half was his own team. Fit its roadmap to the common strategy, and where its users need something else, depart deliberately. Bring in practices that work elsewhere, lend out your own, and translate company news into what it means for this week’s project. He allowed that he didn’t always manage it. The book opens its chapter on ",
					createVNode(_components.a, {
						href: "/guides/to-lead-follow/",
						children: "following in order to lead"
					}),
					" with this half."
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
						children: "Everybody’s missing job"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Everybody’s missing job”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He set the team’s technical strategy, answered for its execution, and tied it to what it was worth to the people inside the company who used it. A couple of times a year he checked what had moved, and whether the business had. Much of the rest was teaching. He helped teammates see the business problem behind a technical decision, carry a project through to production, and speak differently to engineers, managers and people outside technology. He wanted them able to act in line with his direction when he wasn’t there to be asked." }),
				"\n",
				createVNode(_components.p, { children: "There were no product managers. He and a newly hired engineering manager split that work: answering internal customers, finding out what data they needed, saying when it could be had. There were no project managers either, so each engineer ran the project assigned to them, and he coached them in raising risks early and delivering value in small steps." }),
				"\n",
				createVNode(_components.p, { children: [
					"Small habits kept him informed. He read merged changes in repositories he had no part in, specs and proposals that were open to all, and sat in when analysts presented. It fed the quarterly planning. He also belonged to a cohort of all engineering’s tech leads, and joined a standing call of everyone at ",
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
					". What his days would look like after the handover, he didn’t know."
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
						children: "A day that ended with somebody moving again"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “A day that ended with somebody moving again”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "What satisfied him was to close the day having unblocked a peer. It might be a teammate weighing value now against something that lasts. It might be someone on another team putting last quarter’s work into a story that could carry a promotion. Or an organizational task had stalled because nobody agreed, and he encouraged a peer to own the decision, hear people out, and finish it." }),
				"\n",
				createVNode(_components.p, { children: "He had always liked this. Once he was tech lead, his team’s health depended on it as well." }),
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
						children: "Titles matter, he said, and he had seen it"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Titles matter, he said, and he had seen it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Besides the seat in engineering leadership, it bought time. Staff-plus engineers seemed to own more of theirs, and people objected less when they spent some outside their main job. More colleagues beyond his team came to him for coaching, too. He had done it before; now there was plainly more." }),
				"\n",
				createVNode(_components.p, { children: [
					"People in the field often say that titles don’t matter. He disagreed entirely, from what he had lived and watched at several employers. At Stripe ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#what-the-title-changed",
						children: "Dmitry Petrashko"
					}),
					" could name nothing that the title had changed. Companies differ in what they hang on one; see ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "the chapter on titles"
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
						children: "Hand to keyboard, so the strategy stays honest"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Hand to keyboard, so the strategy stays honest”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He never stopped contributing code. He did it less than the others, but enough to keep his strategy, and other large decisions, in touch with what teammates ran into every day." }),
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
						children: "Structure the work so that it grows somebody"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Structure the work so that it grows somebody”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had been sponsored before he sponsored. His manager and the principals on his first project made openings for him to present it: at an engineering all-hands, at one for the whole company, and in a shared talk at a recruiting event. Soon he worked with engineers of all levels and other departments’ analysts, which took most newcomers about a year." }),
				"\n",
				createVNode(_components.p, { children: [
					"He made it a principle. Coda Hale, a senior engineer on that project, told him that you scale in two steps: first give direction to other engineers, then develop them through the very work that you are structuring. Williams called this central to how he led, and urged new staff engineers to plan such openings too. That is ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "creating space for others"
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
						children: "Dropped in beside two principals"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Dropped in beside two principals”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He joined as a Senior Engineer and was put at once on a team with an engineering director and two principal engineers. With them there, he guessed, not much was expected of him. He needed little help and finished as a key contributor. When the project moved into Data Services he was made a tech lead to guide it further. Two things counted, he thought: working well beside people more senior, and their giving him a stage though they led." }),
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
						children: "A firestarter, then the wood"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “A firestarter, then the wood”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Did he have a ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					"? In some sense. Mailchimp’s first internal, self-service analytics platform counted as a company-level initiative, which meant executives’ attention and the pressure that goes with it, and a first version shipped. He added one thing and marked it important: the promotion came only after he had served for a meaningful time as tech lead and delivered there. The book files this under having had a ",
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
					"; his own word was firestarter."
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
						children: "An itch already scratched"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “An itch already scratched”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "People asked him about it regularly. His goal was to be a CTO, held loosely, as a guard against complacency, and at Mailchimp a promotion to principal would satisfy it. He had also carried many of the manager’s duties without the post, and so had tried most of what would have tempted him." }),
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
						children: "A menu, not a plan"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “A menu, not a plan”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Three people’s advice had stayed with him. His manager, Marc Hedlund, told him to write his performance review in the third person: you are kinder to others than to yourself, and it taught him to build a story about his work. A senior colleague told him that his gift for relationships was a skill without which nothing gets done. The third was Hale’s, above." }),
				"\n",
				createVNode(_components.p, { children: "His own, for somebody new: don’t set out to solve all of engineering’s problems, since that ends in exhaustion and cynicism. Go on with what got you here, then extend it slowly. Write a great deal, if only for yourself; an idea that won’t fit in one clear paragraph needs more research or won’t convince. Bring your manager several options along with a problem, because judging a proposal is easier than inventing one. And know people before you need to oppose them. If your first meeting with someone is an argument, you start in debt. It’s a restaurant menu, he said: take what suits you, and pass on what you learn." }),
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
						children: "Two essays and a voice to study"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Two essays and a voice to study”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"For strategy he recommended Pete Hodgson’s ",
					createVNode(_components.a, {
						href: "/sources/#delivering-on-an-architecture-strategy",
						children: "Delivering on an architecture strategy"
					}),
					", about balancing features with groundwork, and James Cowling’s ",
					createVNode(_components.a, {
						href: "/sources/#stepping-stones-not-milestones",
						children: "Stepping Stones not Milestones"
					}),
					", about getting real value out of big architectural work along the way. To see technology explained well aloud, he watched Kelsey Hightower."
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
var url = "content/stories/ras-kasa-williams.mdx/";
var file = "/work/wt/book/content/stories/ras-kasa-williams.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/ras-kasa-williams.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
