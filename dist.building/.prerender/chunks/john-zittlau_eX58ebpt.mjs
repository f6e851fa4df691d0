import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/john-zittlau.mdx
var frontmatter = {
	"name": "John Zittlau",
	"role": "Principal Engineer",
	"company": "Jobber",
	"companySize": {
		"band": "unknown",
		"note": "Still relatively small when he joined and grown quickly since; he was its only Principal Engineer. No count is given."
	},
	"archetypes": [{
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Aimed to spend 60% of each week inside one team, mostly coding on its backlog, and answered for how well teams delivered and developers grew."
	}, {
		"id": "solver",
		"basis": "our-reading",
		"reason": "Was sent to a team in trouble, took on a struggling database, and was on hand to put out fires."
	}],
	"path": "hired",
	"pathNote": "Joined Jobber as Staff, having been Staff at Intuit, and was promoted to Principal as the team and his responsibilities grew.",
	"staffProject": {
		"answer": "yes",
		"note": "Performance and load testing at Intuit Canada; his later Principal promotion rested less on a project."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "For about a year Jobber's senior developers reported to him while he was also Principal."
	},
	"recorded": "2020-12",
	"experience": {
		"years": null,
		"note": "Counted five years as a Staff engineer and three as a Principal; no total given."
	},
	"remote": "unknown",
	"topics": [
		"databases",
		"performance",
		"mentoring",
		"hiring",
		"management",
		"influence"
	],
	"sourceUrl": "https://staffeng.com/stories/john-zittlau",
	"aliases": [],
	"summary": "A principal engineer who aimed to spend 60% of his week inside one team, and what people told him there because he was not their manager.",
	"insight": "People tell a colleague who shares their backlog things they would not tell a manager, and that candor is what lets a principal repair a team.",
	"evidence": {
		"name": "story/john-zittlau:5",
		"role": "story/john-zittlau:15",
		"company": "story/john-zittlau:15",
		"companySize": ["story/john-zittlau:21", "story/john-zittlau:92-94"],
		"archetypes": [
			"story/john-zittlau:15-16",
			"story/john-zittlau:23",
			"story/john-zittlau:30-36",
			"story/john-zittlau:45-49",
			"story/john-zittlau:103"
		],
		"path": "story/john-zittlau:88-94",
		"staffProject": "story/john-zittlau:110-114",
		"managesPeople": ["story/john-zittlau:94", "story/john-zittlau:131-133"],
		"recorded": "story/john-zittlau:10",
		"experience": "story/john-zittlau:88",
		"topics": [
			"story/john-zittlau:32",
			"story/john-zittlau:38",
			"story/john-zittlau:43",
			"story/john-zittlau:65-69",
			"story/john-zittlau:94",
			"story/john-zittlau:101-103"
		]
	},
	"answers": {
		"the-role": {
			"says": "Jobber's only Principal Engineer: helped teams deliver, saw that engineers could keep growing, had a voice in long-term strategy, and was available when something was on fire.",
			"lines": "story/john-zittlau:15-25"
		},
		"how-time-is-spent": {
			"says": "Belonged to the Engineering Leadership Team and to one development team, so he sat through two sets of Scrum meetings; the target was 60% of the week with the development team, mostly coding.",
			"lines": "story/john-zittlau:30-38"
		},
		"where-the-impact-is": {
			"says": "Above his database work he placed joining a team with a poor reputation: he helped it ship a critical feature, and found the outside complaint had been blown up while the inside troubles were real.",
			"lines": "story/john-zittlau:43-49"
		},
		"what-the-title-changed": {
			"says": "It gave him a voice among leadership while developers still saw him as a coder, and with both he could help people grow in ways he couldn't have before.",
			"lines": "story/john-zittlau:54-58"
		},
		"influencing-and-advocating": {
			"says": "Won support for database scaling that slowed or paused other work: he showed the limits, when they would stop growth, the way out and its return, and the people and time needed.",
			"lines": "story/john-zittlau:63-69"
		},
		"staying-in-touch": {
			"says": "Stayed hands-on for a significant share of his time, met Staff engineers one-on-one, and talked informally with other developers.",
			"lines": "story/john-zittlau:74"
		},
		"sponsoring-others": {
			"says": "Mostly the managers' job at Jobber, though he argued for hiring a near beginner he believed in, then spent the extra hours it took to fill the gaps.",
			"lines": "story/john-zittlau:79-83"
		},
		"path-to-staff": {
			"says": "Found important work that nobody else could or would do: performance and load testing on the way to Staff, the ailing database on the way to Principal.",
			"lines": "story/john-zittlau:88-105"
		},
		"staff-project": {
			"says": "Yes, at Intuit Canada: proving that a tax product would withstand the very heavy load of tax season's last week, when much of its money was made.",
			"lines": "story/john-zittlau:110-114"
		},
		"management-or-not": {
			"says": "Managed for about a year alongside being Principal, then gave it up: the hours he enjoyed most were the coding ones, and he judged he was worth more to Jobber as a developer.",
			"lines": "story/john-zittlau:131-133"
		},
		"advice": {
			"says": "Staff is where you begin to be judged by your team's results instead of your own; a new staff engineer should look for somewhere to make a difference.",
			"lines": "story/john-zittlau:119-126"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with John Zittlau, December 2020",
		"lines": "story/john-zittlau:1-133"
	}],
	"connections": [
		{
			"id": "guide:staff-projects",
			"why": "a textbook project once, and no project the second time"
		},
		{
			"id": "guide:peer-partnership",
			"why": "what developers tell a peer and keep from a manager"
		},
		{
			"id": "guide:create-space-for-others",
			"why": "interviewing and one-on-ones passed on to make more Staff engineers"
		},
		{
			"id": "story:silvia-botros",
			"why": "another engineer whose early standing came from the database"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "One principal, so whatever he does is normal"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Twice the Scrum, and 60% with the team"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "The complaint had grown on its way"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "A coder with a seat"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Asking everyone to slow down"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Clues, none of them complete"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "The hire he argued for"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Work that needs an owner"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "The last week of tax season"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A year with both hats"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Measured by the team"
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
			"When ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/john-zittlau",
				children: "the interview"
			}),
			" appeared in December 2020, John Zittlau was the only Principal Engineer at Jobber, which made software for small home service businesses. He had been a manager there too, and had handed the\nhat back. This sighting shows from close up what a principal can learn inside a troubled team that a manager might never be told."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "One principal, so whatever he does is normal"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “One principal, so whatever he does is normal”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Jobber sold an online application with mobile apps, and its engineers worked in Scrum. Zittlau’s part was to help teams deliver correctly and well, see that every developer could get better at the craft, look for tools or habits that would speed the teams up, and be there for emergencies. He\nhad a say in long-term strategy and worked with the development managers on people’s growth. Staff engineers did similar things at a smaller scope, centered on their own team but expected to reach beyond it." }),
				"\n",
				createVNode(_components.p, { children: [
					"We read him as ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "a Tech Lead"
					}),
					" who changed teams, with a good deal of ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "the Solver"
					}),
					" in him. He held a seat with leadership, but what he used was the trust of people who\nsaw him code. Technology direction belonged mainly to a separate Architect."
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
						children: "Twice the Scrum, and 60% with the team"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Twice the Scrum, and 60% with the team”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He belonged to two teams at once. The Engineering Leadership Team was his home, and most of the time he was also embedded with one development team. That meant two sets of Scrum meetings each sprint." }),
				"\n",
				createVNode(_components.p, { children: [
					"Other teams asked him in to talk through their difficulties. Every Staff engineer had a monthly one-on-one with him. What he owed the leadership team came next, and the embedded team’s backlog came last in order, though not in\nhours: he aimed to give that team 60% of his week, the bulk of it coding. When Jobber was hiring he reviewed take-home exercises and interviewed, and he was deliberately ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "passing that work on"
					}),
					" to Staff engineers so that it could grow with\nthe company."
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
						children: "The complaint had grown on its way"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “The complaint had grown on its way”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had led an effort to scale the database that needed nearly all the development teams, and it worked. He was prouder of something else." }),
				"\n",
				createVNode(_components.p, { children: "He was asked to embed with a team that was thought to deliver late and in which some believed that others weren’t pulling their weight. Working alongside them, he helped get a critical feature out and looked for causes. The\noutside dissatisfaction, it turned out, had swollen well beyond the remark that started it. The inside difficulties were genuine. He mentored both the long-standing members and the newcomers, and helped set expectations on each side until the team\nworked its way through." }),
				"\n",
				createVNode(_components.p, { children: "Two conditions made that possible, in his view. He had to be in the work with them to see what was happening, and he had to have no direct power over them, or some of the talks would have been more guarded." }),
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
						children: "A coder with a seat"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “A coder with a seat”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Developers still thought of him mainly as somebody who codes, yet he could speak ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "where decisions are made"
					}),
					". He tended that position with care. He talked informally with as many developers as he could, used what he heard only\nas agreed, and asked before taking anything to a manager. Usually he didn’t need to be the go-between. More often he helped a person put a career wish into words for the manager to hear."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"His technical responsibilities had grown with each promotion. But the thing he could not have done earlier was help others grow, and he thought that ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "a manager’s title"
					}),
					" would have closed some of those conversations to him."
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
						children: "Asking everyone to slow down"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Asking everyone to slow down”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The database change altered so much code that other initiatives would be delayed or stopped, so he needed agreement from every part of the company. He laid it out step by step: the limits Jobber had now, how and\nwhen they would get in the way of growth, what to do, and what it would return. Then he said how many people and how long, so that the rest of the work could be planned around it. It was ",
					createVNode(_components.a, {
						href: "/guides/present-to-executives/",
						children: "approved"
					}),
					" and completed."
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
						children: "Clues, none of them complete"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Clues, none of them complete”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Much of his time was still hands-on, which answered most of the question. One-on-ones with Staff engineers gave him a feel for the teams, and informal meetings with developers added to it. Some of the Staff engineers and the Architect\nalso opened pull requests at random to watch the code change, a partial view that still offered hints." }),
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
						children: "The hire he argued for"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “The hire he argued for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#sponsorship",
						"aria-describedby": "term-sponsorship",
						children: "Sponsorship"
					}), createVNode(_components.span, {
						id: "term-sponsorship",
						class: "def",
						"data-pagefind-ignore": "",
						children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
					})]
				}), " at Jobber was mainly a matter for development managers; he contributed when a manager was assessing an engineer’s year. Once he went much further. A candidate with very little programming experience struck him as full of\npromise. He argued hard for the hire, then committed his own time to what a formal education would have covered. That person became a highly valued engineer."] }),
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
						children: "Work that needs an owner"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Work that needs an owner”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had been a Staff engineer at Intuit and joined Jobber with the same title while its team was small. As it grew he was plainly doing more than the title asked, and there had to be room for other Staff engineers with\nsomeone ahead of them to learn from. So he was made Principal." }),
				"\n",
				createVNode(_components.p, { children: [
					"He named two causes. One was passion, which also filled free hours with side projects and which he thought carried people further than any degree. The other was a niche: ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "important work"
					}),
					" that others either don’t want or can’t\ndo. His were performance and load testing before Staff, and before Principal the job of looking after a struggling database. Both were easy for others to see."
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
						children: "The last week of tax season"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “The last week of tax season”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Zittlau held that reaching Staff generally does take ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "a project"
					}),
					", because impact beyond one’s team usually comes in that form. His was at Intuit Canada. The tax product earned a lot of money in the season’s final week, under enormous load, and somebody had to establish that it would hold."
				] }),
				"\n",
				createVNode(_components.p, { children: "Principal was different. Rescuing the database didn’t lead straight to the promotion; it showed that he would jump in wherever Jobber needed it, and he believed that readiness was what counted." }),
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
						children: "A year with both hats"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A year with both hats”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He became Principal and Staff Development Manager in one stroke, because fast growth had left too few managers for the developers. For about a year the senior developers reported to him while he kept up the technical side. When managers had been hired he went\nback. He had noticed which parts of the week he enjoyed most, and they were the ones with code in them." }),
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
						children: "Measured by the team"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Measured by the team”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The advice he kept was that Staff begins a different way of being measured, by what your team gets done. He called it the best part of climbing and also the hardest. To someone just starting he offered one line: look for the place where you can\nchange something for the better." })
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
var url = "content/stories/john-zittlau.mdx/";
var file = "/work/wt/book/content/stories/john-zittlau.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/john-zittlau.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
