import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/diana-pojar.mdx
var frontmatter = {
	"name": "Diana Pojar",
	"role": "Staff Data Engineer and Technical Lead",
	"company": "Slack",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "tech-lead",
		"basis": "assigned",
		"reason": "Listed among the Tech Leads in the book's archetypes chapter."
	}],
	"path": "promoted",
	"pathNote": "Joined Slack as a mid-level engineer, was senior a year later, and was put up for staff after two years as senior.",
	"staffProject": {
		"answer": "no",
		"note": "No assigned project, and none asked for by Slack's process; rebuilding how business metrics were computed helped her case most."
	},
	"managesPeople": {
		"answer": "no",
		"note": "She put the management question to herself every couple of years and had so far answered no."
	},
	"recorded": "2020-04",
	"experience": {
		"years": null,
		"note": "At Slack since February 2016, after Twitter; the interview gives no earlier date."
	},
	"remote": "unknown",
	"topics": [
		"data-engineering",
		"databases",
		"incident-response",
		"influence",
		"sponsorship",
		"imposter-feelings"
	],
	"sourceUrl": "https://staffeng.com/stories/diana-pojar",
	"aliases": [],
	"summary": "A data platform tech lead who reached staff at Slack without a staff project, on a run of company-wide work and a packet written together with her manager.",
	"insight": "Joining a team while it is being built hands you company-wide problems early; the packet then only has to tell what you already did.",
	"evidence": {
		"name": "story/diana-pojar:5",
		"role": "story/diana-pojar:15",
		"company": "story/diana-pojar:15",
		"archetypes": "004:234",
		"path": "story/diana-pojar:61-63",
		"staffProject": "story/diana-pojar:78-80",
		"managesPeople": "story/diana-pojar:96-98",
		"recorded": "story/diana-pojar:11",
		"experience": ["story/diana-pojar:15", "story/diana-pojar:72"],
		"topics": [
			"story/diana-pojar:15-17",
			"story/diana-pojar:72",
			"story/diana-pojar:49-57",
			"story/diana-pojar:67-68"
		]
	},
	"answers": {
		"the-role": {
			"says": "She led the team behind Slack's data warehouse services: a discovery service that showed where data came from, and the pipeline that took in the company's events.",
			"lines": "story/diana-pojar:15-17"
		},
		"how-time-is-spent": {
			"says": "In early 2020 about half went to technical leadership and talk about large investments, half to mentoring, reviewing, coding and incidents. The split moved every quarter.",
			"lines": "story/diana-pojar:29-37"
		},
		"where-the-impact-is": {
			"says": "She helped choose and build the projects that the company's success hung on, and used her standing to get more junior engineers heard.",
			"lines": "story/diana-pojar:43-45"
		},
		"what-the-title-changed": {
			"says": "People who had never worked with her trusted her more once she had the title, and she was present where priorities and roadmap were settled.",
			"lines": "story/diana-pojar:41-45"
		},
		"influencing-and-advocating": {
			"says": "Much of her time went to arguing for technical, process and cultural change, in design reviews and above all in how her organization handled on-call and incidents.",
			"lines": "story/diana-pojar:49-51"
		},
		"sponsoring-others": {
			"says": "Sponsors had carried her past her own doubts, so she treated the privilege of the title as something to spend on other people's growth.",
			"lines": "story/diana-pojar:55-57"
		},
		"path-to-staff": {
			"says": "Mid-level to senior in a year, then two years of company-wide projects before her manager proposed her. They wrote the packet together and a cross-company committee judged it.",
			"lines": "story/diana-pojar:61-74"
		},
		"staff-project": {
			"says": "She had none, and Slack's process didn't ask for one. The nearest thing was making the company's business metrics reliable and reproducible before it went public.",
			"lines": "story/diana-pojar:78-80"
		},
		"management-or-not": {
			"says": "Not for now: she thought a good manager should give up code, and she wasn't willing to. She saw the two tracks as closer than people think, and left the question open.",
			"lines": "story/diana-pojar:96-100"
		},
		"advice": {
			"says": "Learn what the role expects at your company and in the industry, find work that stretches you, and read stress as a sign that you are growing.",
			"lines": "story/diana-pojar:67-92"
		},
		"what-they-read": {
			"says": "About fifty books a year, reviewed in public, with a shelf that leaned to feedback, coaching and human behavior; and the Twitter feeds of speakers and former colleagues.",
			"lines": "story/diana-pojar:104-116"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Diana Pojar, April 2020",
		"lines": "story/diana-pojar:1-118"
	}, {
		"id": "staff-engineer-book",
		"where": "chapter on staff projects",
		"lines": "004:1412-1431"
	}],
	"connections": [
		{
			"id": "guide:staff-projects",
			"why": "she was promoted without one, on a body of work"
		},
		{
			"id": "guide:promotion-packets",
			"why": "she wrote hers side by side with her manager"
		},
		{
			"id": "guide:get-in-the-room",
			"why": "the title brought her to where priorities were set"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "She ran the pipes that everyone else’s numbers flow through"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Half leadership, half everything else"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Projects the company stood on, and other people’s voices"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Strangers began to trust her"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "On-call was the change she cared about"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "She had been carried, so she carries"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Two promotions and a packet for two"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "No staff project, by design of the ladder"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A question she re-asks every couple of years"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "What got you to senior stops working"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Feedback, coaching and self-deception"
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
			"Diana Pojar reached staff at Slack about as plainly as anyone in these pages: hired mid-level, promoted twice, no appointed grand project. When ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/diana-pojar",
				children: "the interview"
			}),
			" was recorded in April 2020 she was a staff data engineer leading the Data Platform team technically. Look here if you want to see what a promotion made of ordinary, well-chosen work looks like from the inside, and how much of it depended on arriving early."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "She ran the pipes that everyone else’s numbers flow through"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “She ran the pipes that everyone else’s numbers flow through”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She joined Slack in February 2016 as one of its first data engineers. Back then, anyone who wanted an insight had to schedule a cron job against read replicas of the production MySQL database, and the new team had only just settled on Thrift as its logging format." }),
				"\n",
				createVNode(_components.p, { children: [
					"Four years later the data engineering group’s purpose was that anybody, from data scientists to product managers, could get at data and decide or build something with it. Her own team, Data Platform, made the services and frameworks underneath. Among the things it owned were a discovery service, which showed where every table, column and task came from, and the event logging structure with the pipeline that filled the warehouse. That is ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "Tech Lead"
					}),
					" ground: one team, its design, and the many neighbors that depend on it."
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
						children: "Half leadership, half everything else"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Half leadership, half everything else”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She described two kinds of ",
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
					" engineer at Slack. Depth people are specialists who spend most of their time on code and design in one hard domain; her example was a principal engineer whose whole passion was finding and fixing performance problems. Breadth people work closer to leadership, on vision, process and culture, and move to whatever the company needs."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"She put herself in the second group, for now. In the first months of 2020 about half of her time went to technical leadership and to conversations about which large investments to make. The other half was mentoring, reviewing code, writing some, and jumping on incidents. She expected the ratio to look different in the next quarter. ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/",
						children: "What staff engineers do"
					}),
					" treats that variety as normal."
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
						children: "Projects the company stood on, and other people’s voices"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Projects the company stood on, and other people’s voices”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The work she valued most bore directly on whether the company succeeded. Arguing for projects of that size, and then being part of them, had been out of reach in earlier roles. The other half of her answer was about people: she could help more junior engineers grow and see to it that they were heard." }),
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
						children: "Strangers began to trust her"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Strangers began to trust her”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The change she saw was in people who had never worked with her: after the promotion they gave her noticeably more trust and respect. She also saw a strong link between holding the title and having a say in roadmap and priorities, because it ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "put her in the room"
					}),
					" where those are settled."
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
						children: "On-call was the change she cared about"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “On-call was the change she cared about”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A large part of her job was advocacy. She sat in design reviews for the many teams whose systems were about to rely on the data tools, and she pushed for changes of process and culture as well as for technology." }),
				"\n",
				createVNode(_components.p, { children: "The one closest to her heart was incidents. She worked with Slack’s resilience team on how the company analyzed them, and inside data engineering she drove what people could expect of on-call and how it was organized, while bringing the group onto the company’s incident response structure." }),
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
						children: "She had been carried, so she carries"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “She had been carried, so she carries”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"On the way to staff she was fighting her own ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#imposter-feelings",
							"aria-describedby": "term-imposter-feelings",
							children: "imposter feelings"
						}), createVNode(_components.span, {
							id: "term-imposter-feelings",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The sense, in somebody who does well, of not belonging and of being about to be found out."
						})]
					}),
					", and she credited the people who sponsored her with much of her growth. She named four mentors and role models: Travis Crawford, Bogdan Gaza, Stan Babourine and Josh Wills. Lifting each other up was something she believed in strongly, and the privilege of a staff title gave her more to do it with. ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "Creating space for others"
					}),
					" turns the same instinct into a practice."
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
						children: "Two promotions and a packet for two"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Two promotions and a packet for two”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"At the end of 2015 she wanted to leave Twitter and heard that Slack was starting a data engineering team. Building everything from nothing appealed to her, and it paid: her first big project there moved about a quarter of the load off the production MySQL database and saved the company millions of dollars. She was the fourth person on the team and the other three were all ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-staff-engineer",
							"aria-describedby": "term-senior-staff-engineer",
							children: "senior staff"
						}), createVNode(_components.span, {
							id: "term-senior-staff-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung between staff and principal, at companies that draw one there."
						})]
					}),
					", which gave her both role models and something to prove."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"She was promoted to senior after a year. After two years as senior, her manager told her that she was already working at the next level and that he meant to put her up. Slack wanted a packet with measurable detail under four headings: ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#technical-quality",
							"aria-describedby": "term-technical-quality",
							children: "technical quality"
						}), createVNode(_components.span, {
							id: "term-technical-quality",
							class: "def",
							"data-pagefind-ignore": "",
							children: "How well software supports the changes still to come; in a company that grows, it is normally lower than anyone would like."
						})]
					}),
					", impact, collaboration, execution. They wrote it together, which she recommended to anyone who has the choice, and a committee of leaders and staff-plus engineers from across the company judged it. ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "Promotion packets"
					}),
					" shows how."
				] }),
				"\n",
				createVNode(_components.p, { children: "Behind the dates stood a habit. Once a year she stopped to ask what she was doing, whether she was still growing there, and what else was open to her." }),
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
						children: "No staff project, by design of the ladder"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “No staff project, by design of the ladder”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Nobody assigned her one, and Slack’s process had no such step. Its ladder described scope instead, widening from the organization toward the whole company at staff and above. The single piece of work that counted most was designing and building how business metrics such as annual recurring revenue were computed, so that the numbers were reliable and could be reproduced, just as Slack was getting ready to be a public company." }),
				"\n",
				createVNode(_components.p, { children: [
					"Whether you need a project depends on where you are. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#staff-project",
						children: "Ritu Vincent"
					}),
					" couldn’t recall a staff promotion at her company that had lacked one."
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
						children: "A question she re-asks every couple of years"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A question she re-asks every couple of years”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Each time the answer had been no, for now. She believed that a manager does well by not coding and by giving the team full attention, and she liked code and technical decisions too much for that. But she read management books for their use in her own job, and found the two roles much nearer to each other than the separate ladders suggest. The answer might change one day, and that was fine." }),
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
						children: "What got you to senior stops working"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “What got you to senior stops working”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Looking back to herself as a junior, she put one thing first: believe that you can get there, and don’t let imposter feelings win. The second was that the skills behind a senior title won’t bring the next one: find out what your own company expects, and what the industry does, since the two differ. Ask your manager or senior peers for work that stretches you. She had also learned to reread her own stress: feeling unsure often meant that she had walked into something worth learning." }),
				"\n",
				createVNode(_components.p, { children: "To somebody newly staff she said: advocate for your peers, and be suspicious of how easy hands-on execution feels. Moving an organization is the hard part." }),
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
						children: "Feedback, coaching and self-deception"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Feedback, coaching and self-deception”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She read about fifty books a year, and since 2019 had tried to leave a short review of each on ",
					createVNode(_components.a, {
						href: "/sources/#diana-pojar-goodreads",
						children: "Goodreads"
					}),
					". From that pile she picked ",
					createVNode(_components.a, {
						href: "/sources/#the-managers-path",
						children: "The Manager’s Path"
					}),
					" and eight others, among them ",
					createVNode(_components.a, {
						href: "/sources/#thanks-for-the-feedback",
						children: "Thanks for the Feedback"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#the-coaching-habit",
						children: "The Coaching Habit"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/sources/#mistakes-were-made",
						children: "Mistakes Were Made (But Not by Me)"
					}),
					". On Twitter she mostly listened, to people she had heard at conferences or worked with: Camille Fournier, Lara Hogan, Charity Majors and John Allspaw were four of thirteen."
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
var url = "content/stories/diana-pojar.mdx/";
var file = "/work/wt/book/content/stories/diana-pojar.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/diana-pojar.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
