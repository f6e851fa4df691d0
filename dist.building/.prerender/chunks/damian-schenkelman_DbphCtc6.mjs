import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/damian-schenkelman.mdx
var frontmatter = {
	"name": "Damian Schenkelman",
	"role": "Principal Engineer",
	"company": "Auth0",
	"companySize": {
		"band": "100-to-999",
		"note": "About 200 people in the product delivery organization; he didn't say how many were engineers."
	},
	"archetypes": [{
		"id": "architect",
		"basis": "our-reading",
		"reason": "Shaped technical strategy for the whole company and led its design and architecture workgroup."
	}, {
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Was also tech lead of a large new feature built by several identity teams."
	}],
	"path": "promoted",
	"pathNote": "Fifth engineer at Auth0, then a Director of Engineering for more than three years; moved across to Principal Engineer in August 2019.",
	"staffProject": {
		"answer": "no",
		"note": "As a director he skipped that step; the nearest thing was leading reliability and scaling work in 2017 and 2018."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "Director of Engineering until August 2019."
	},
	"recorded": "2020-08",
	"experience": {
		"years": null,
		"note": "More than six years at Auth0, since May 2014; before that Southworks, a job he found after finishing high school."
	},
	"remote": "yes",
	"topics": [
		"strategy",
		"architecture",
		"reliability",
		"management",
		"influence",
		"writing",
		"early-employee"
	],
	"sourceUrl": "https://staffeng.com/stories/damian-schenkelman",
	"aliases": [],
	"summary": "A director who became a Principal Engineer at Auth0, and turned a company's rumors about its future into a written technical strategy.",
	"insight": "When teams stall on rumors, answer twice: quick guidelines they can use now, and long-term decisions whose support is won before the meeting.",
	"evidence": {
		"name": "story/damian-schenkelman:3",
		"role": "story/damian-schenkelman:14",
		"company": "story/damian-schenkelman:14",
		"companySize": "story/damian-schenkelman:63",
		"archetypes": [
			"story/damian-schenkelman:14",
			"story/damian-schenkelman:16",
			"story/damian-schenkelman:22"
		],
		"path": [
			"story/damian-schenkelman:26",
			"story/damian-schenkelman:105-111",
			"story/damian-schenkelman:136"
		],
		"staffProject": "story/damian-schenkelman:136-138",
		"managesPeople": [
			"story/damian-schenkelman:26",
			"story/damian-schenkelman:67",
			"story/damian-schenkelman:111"
		],
		"recorded": "story/damian-schenkelman:10",
		"experience": [
			"story/damian-schenkelman:26",
			"story/damian-schenkelman:105",
			"story/damian-schenkelman:117"
		],
		"remote": ["story/damian-schenkelman:40", "story/damian-schenkelman:107"],
		"topics": [
			"story/damian-schenkelman:14-16",
			"story/damian-schenkelman:77-83",
			"story/damian-schenkelman:105-111",
			"story/damian-schenkelman:138",
			"story/damian-schenkelman:146"
		]
	},
	"answers": {
		"the-role": {
			"says": "One of three principals in Systems Architecture, he worked on strategic projects and company-wide technical strategy, led the design workgroup, and was tech lead of one large feature.",
			"lines": "story/damian-schenkelman:14-26"
		},
		"how-time-is-spent": {
			"says": "He grouped meetings on Monday, Wednesday and Friday, blocked Thursday entirely and kept Tuesday for urgent things. Quiet days went to thinking and writing, seldom to code.",
			"lines": "story/damian-schenkelman:40-57"
		},
		"where-the-impact-is": {
			"says": "In what he called people scale: agreement among the 200 or so people in product delivery was worth more to him than any solution he could code alone.",
			"lines": "story/damian-schenkelman:61-63"
		},
		"what-the-title-changed": {
			"says": "He had been a director first. As a principal he met less defensiveness when he gave feedback and more openness in one-on-ones, maybe because he no longer stood for one part of the company.",
			"lines": "story/damian-schenkelman:67-69"
		},
		"influencing-and-advocating": {
			"says": "He gathered the rumors that slowed teams, set up a workgroup with guidelines as a quick fix, then won support for long-term decisions one person at a time before they were taken and logged.",
			"lines": "story/damian-schenkelman:73-83"
		},
		"staying-in-touch": {
			"says": "Through Slack, one-on-ones with tech leads and managers, customers and news about identity. He accepted that he'd know less technology than he liked, and chose what to follow.",
			"lines": "story/damian-schenkelman:87-95"
		},
		"sponsoring-others": {
			"says": "Sitting with engineering leadership twice a week, he heard of openings early. He named people for them, argued for each, and offered to mentor where others saw a gap.",
			"lines": "story/damian-schenkelman:99-101"
		},
		"path-to-staff": {
			"says": "Fifth engineer in 2014, asked to lead engineering in late 2015 at 25, principal in August 2019 when learning slowed. He gave luck its share at each turn.",
			"lines": "story/damian-schenkelman:105-132"
		},
		"staff-project": {
			"says": "None as such: rising through a director's job let him skip it. The closest was leading work in 2017 and 2018 to make Auth0 more reliable and able to grow.",
			"lines": "story/damian-schenkelman:136-138"
		},
		"management-or-not": {
			"says": "He never planned to manage, and took the chance when it came. He thought people can swing between the two tracks, if the company makes it possible.",
			"lines": "story/damian-schenkelman:159-161"
		},
		"advice": {
			"says": "Ask many people what staff means where you are, be patient because results take longer to show, and write things down, then say them again and again.",
			"lines": "story/damian-schenkelman:142-146"
		},
		"what-they-read": {
			"says": "Mostly management books, for organizational sense: High Output Management, Managing Humans, Accelerate. He found few written for senior individual contributors.",
			"lines": "story/damian-schenkelman:165-176"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Damian Schenkelman, August 2020",
		"lines": "story/damian-schenkelman:1-176"
	}],
	"connections": [
		{
			"id": "guide:engineering-strategy",
			"why": "a strategy that began with collecting rumors"
		},
		{
			"id": "guide:present-to-executives",
			"why": "one proposal, two presentations, and no surprises in the room"
		},
		{
			"id": "story:dan-na",
			"why": "the book's two examples of arriving by way of management"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Breadth mode"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Meetings on three days, thinking on the other two"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Two hundred people pointing the same way"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Less armor than a director meets"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "He wrote the rumors down, then fixed them twice"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Accept being behind, then choose"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Hear of the opening first, then say a name"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "From fifth engineer to director to principal"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Skipped, more or less"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A pendulum, if the company allows it"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Ask, wait, write, repeat"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Management books, for want of others"
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
		strong: "strong",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"In August 2020 Damian Schenkelman had been at Auth0 for more than six years: fifth engineer, then Director of Engineering, and since August 2019 Principal Engineer. ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/damian-schenkelman",
				children: "The interview"
			}),
			" tells, step by step, how a ",
			createVNode(_components.span, {
				class: "term",
				children: [createVNode(_components.a, {
					href: "/glossary/#engineering-strategy",
					"aria-describedby": "term-engineering-strategy",
					children: "technical strategy"
				}), createVNode(_components.span, {
					id: "term-engineering-strategy",
					class: "def",
					"data-pagefind-ignore": "",
					children: "A short, rather dull document that settles the technical arguments a company keeps having, and says why."
				})]
			}),
			" got agreed. It comes from somebody who had seen the same company from both tracks."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Breadth mode"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Breadth mode”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Auth0 sold identity as a service. Schenkelman was one of three principals in its Systems Architecture group, which worked with many teams on strategic projects and shaped the technical strategy, the architecture decisions and the guidelines. That makes him ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "an Architect"
					}),
					" in our reading, with a ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "Tech Lead’s"
					}),
					" job on the side: he led the technical work on a big feature that several identity teams were building."
				] }),
				"\n",
				createVNode(_components.p, { children: "The ladder drew a clean line. A staff engineer sat on one team and reached across one domain, of which engineering had four. A principal either went deep in one team or ranged over the whole company. He was ranging, and after more than three years as a director his range was the widest of all: it took in sales conversations with large prospects, contract wording with the lawyers, and marketing." }),
				"\n",
				createVNode(_components.p, { children: [
					"He also led the design and architecture ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#working-group",
							"aria-describedby": "term-working-group",
							children: "workgroup"
						}), createVNode(_components.span, {
							id: "term-working-group",
							class: "def",
							"data-pagefind-ignore": "",
							children: "People from several teams who meet on one subject until it is settled."
						})]
					}),
					", known as DNA. It had six seats. Three belonged to the principals and three went to staff or senior engineers for six months at a time. DNA took decisions that steer technology, such as holding down the number of languages so that libraries are built once and people can change teams, and joined reviews of big projects."
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
						children: "Meetings on three days, thinking on the other two"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Meetings on three days, thinking on the other two”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He was trying out a new week. Monday, Wednesday and Friday held the meetings, all by video because the company was remote: one-on-ones with his boss, the VP of Engineering, and with managers and tech leads; engineering leadership; DNA; then design reviews and teams that needed help getting started. Thursday was closed; Tuesday was for emergencies." }),
				"\n",
				createVNode(_components.p, { children: "On the quiet days he thought about current work, next quarter and next year, and wrote documents, guidelines and blog posts. Code was rare." }),
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
						children: "Two hundred people pointing the same way"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Two hundred people pointing the same way”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"His measure was how many people’s work he had made better. He borrowed a picture from the book ",
					createVNode(_components.a, {
						href: "/sources/#scaling-up-excellence",
						children: "Scaling Up Excellence"
					}),
					", in which scaling is won on the ground over a long time and never in a single strike. So he looked for gaps where a direction, once set, would serve as many people as possible for long. Aligning the roughly 200 people in product delivery on one topic beat solving a problem in code himself."
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
						children: "Less armor than a director meets"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Less armor than a director meets”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"What struck him most about the step sideways was how people took to it. They grew less defensive about his feedback, and one-on-ones became more open. A principal, he guessed, doesn’t stand for one part of the organization. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#staying-in-touch",
						children: "Bert Fan"
					}),
					" explained the same effect by pay and promotions, which a staff engineer doesn’t control."
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
						children: "He wrote the rumors down, then fixed them twice"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “He wrote the rumors down, then fixed them twice”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Auth0 was growing fast and nobody could say what was coming. Teams couldn’t tell whether a technology would stay supported or a design fitted where the company was heading. Schenkelman talked to a great many people and found that each had heard something different. Much of it was rumor, and one story in particular, about a customer need that the company might start to serve, caused much of the confusion, since no plan was ever announced. He wrote it all down, joined it up, and saw that one answer wouldn’t do." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "For now," }),
					" teams had choices to make that couldn’t wait for a vision. So he founded DNA, which published guidelines and a list of approved technologies, letting teams decide without asking, and set up a review of ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "RFCs"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					" for the rest."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "For later," }),
					" he listed the questions the company had to settle and prepared two presentations of them. Executives got a short one with analogies and actionable proposals. Engineers got the detail. Then came what he called by its Japanese name, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#nemawashi",
							"aria-describedby": "term-nemawashi",
							children: "nemawashi"
						}), createVNode(_components.span, {
							id: "term-nemawashi",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Talking a proposal through with each person concerned before the meeting that decides; Japanese for preparing the roots."
						})]
					}),
					": he took the ideas to his VP, other executives, peers and senior leaders privately, asked what they thought, and won their support. By the time the group met, nobody was seeing the proposals for the first time. They argued over tradeoffs, decided, wrote every decision in a ",
					createVNode(_components.a, {
						href: "/resources/decision-log-template/",
						children: "log"
					}),
					" and put named owners on record to carry them out."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Read it beside the chapters on ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "strategy"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/guides/present-to-executives/",
						children: "presenting to executives"
					}),
					", and ",
					createVNode(_components.a, {
						href: "/sources/#alignment-through-technical-strategy",
						children: "his own essay"
					}),
					" on alignment."
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
						children: "Accept being behind, then choose"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Accept being behind, then choose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Inside the company he listened on Slack and in one-on-ones, hunting for problems that several teams shared. Outside it he talked with customers and prospects and followed what people wrote about Auth0 and the identity field." }),
				"\n",
				createVNode(_components.p, { children: "With technology itself he felt behind. Accepting that was what let him choose: books, papers, an occasional proof of concept, and asking to lead particular projects to see how development was done now." }),
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
						children: "Hear of the opening first, then say a name"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Hear of the opening first, then say a name”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He sat with engineering leadership, which met twice a week, so he knew early what chances were coming and sometimes suggested them. Each time he put forward people who would gain from the work, explained why they’d do it well, and offered to mentor them if somebody saw a gap. That last offer answers the usual objection (more in ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "creating space for others"
					}),
					")."
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
						children: "From fifth engineer to director to principal"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “From fifth engineer to director to principal”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "There were no titles when he joined in May 2014 as about the tenth employee. By the end of 2015 he was mentoring, hiring and leading projects, and the CTO, Matias Woloski, asked him to be Director of Engineering. He was 25, in Argentina, and had never aimed to manage; he chose by what would teach him most. He kept leading technically throughout. By early 2019 he was learning more slowly and wanted more than the platform. He moved to Principal in August 2019." }),
				"\n",
				createVNode(_components.p, { children: "He set luck beside merit at each step. A friend’s brother brought him to Southworks, his first employer, where remote work for Microsoft trained his communication along with his engineering. Auth0 happened to grow. In Argentina, he pointed out, most companies had no second track. Playing basketball, he learned that winning with few points beats losing with many, and to cover the team’s gaps." }),
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
						children: "Skipped, more or less"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Skipped, more or less”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He had no named project. As a startup’s director he had led large, critical work anyway. The nearest thing was making Auth0 more reliable and scalable in 2017 and 2018, so that key customers could be offered stronger service guarantees. The book counts him among those who reached the role ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "without one"
					}),
					", by way of management."
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
						children: "A pendulum, if the company allows it"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A pendulum, if the company allows it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He took ",
					createVNode(_components.a, {
						href: "/sources/#engineer-manager-pendulum",
						children: "Charity Majors’s pendulum"
					}),
					" as his model: you can move between the tracks and back. How easily depends on the company and on your specialty. For now he wanted to grow as a technical leader."
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
						children: "Ask, wait, write, repeat"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Ask, wait, write, repeat”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Staff differs from place to place, so ask as many people as you can what is expected of you. Then be patient. Results take longer to show now, and people in other roles may need time to see what you see already. Finally, write thoughts, plans and standards down, since that scales and is harder to misread. Publishing alone does nothing: repeat it in question sessions and lunchtime talks." }),
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
						children: "Management books, for want of others"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Management books, for want of others”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He knew of few books for senior ",
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
					", beyond ",
					createVNode(_components.a, {
						href: "/sources/#fundamentals-of-software-architecture",
						children: "Fundamentals of Software Architecture"
					}),
					", which describes the role with its gray areas. From ",
					createVNode(_components.a, {
						href: "/sources/#high-output-management",
						children: "High Output Management"
					}),
					" he took the know-how manager, who supervises nobody and still shapes others’ work. ",
					createVNode(_components.a, {
						href: "/sources/#managing-humans",
						children: "Managing Humans"
					}),
					" builds sympathy for managers, and ",
					createVNode(_components.a, {
						href: "/sources/#accelerate",
						children: "Accelerate"
					}),
					" helps persuade executives. Among people he named Tanya Reilly, for ",
					createVNode(_components.a, {
						href: "/sources/#being-glue",
						children: "Being Glue"
					}),
					" and the ",
					createVNode(_components.a, {
						href: "/sources/#the-power-of-yes-if",
						children: "RFC process at Squarespace"
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
var url = "content/stories/damian-schenkelman.mdx/";
var file = "/work/wt/book/content/stories/damian-schenkelman.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/damian-schenkelman.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
