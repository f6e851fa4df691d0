import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/stephen-kawaguchi.mdx
var frontmatter = {
	"name": "Stephen Kawaguchi",
	"role": "Solution Architect",
	"company": "IBM",
	"companySize": {
		"band": "1000-plus",
		"note": "Tens of thousands of developers among about 350,000 employees; his own development organization had around 300."
	},
	"archetypes": [{
		"id": "architect",
		"basis": "our-reading",
		"reason": "Titled Solution Architect; of the four archetypes he said that he gravitated most to this one."
	}, {
		"id": "solver",
		"basis": "our-reading",
		"reason": "Said he was first put on the product as a Solver, to get its delivery on track."
	}],
	"path": "unknown",
	"pathNote": "He joined IBM partly for its ladder of technical executives; the interview doesn't say how he came to his level.",
	"staffProject": { "answer": "unknown" },
	"managesPeople": {
		"answer": "no",
		"note": "Found that he worked better without direct reports; he had been trained as a manager early in his career."
	},
	"recorded": "2021-03",
	"experience": {
		"years": 20,
		"note": "About twenty: he places the skill that got him his first job, straight out of school, twenty years back."
	},
	"remote": "unknown",
	"topics": [
		"architecture",
		"mobile",
		"technical-quality",
		"mentoring",
		"sponsorship",
		"learning",
		"influence"
	],
	"sourceUrl": "https://staffeng.com/stories/stephen-kawaguchi",
	"aliases": [],
	"summary": "A solution architect who sorted his own career by archetype, on turning a struggling team around and on a company rich in mentors.",
	"insight": "Inside a huge company, find the people who move it and tie your work to theirs; then measure yourself by those you lifted.",
	"evidence": {
		"name": "story/stephen-kawaguchi:3",
		"role": "story/stephen-kawaguchi:4",
		"company": "story/stephen-kawaguchi:19",
		"companySize": ["story/stephen-kawaguchi:21", "story/stephen-kawaguchi:35"],
		"archetypes": ["story/stephen-kawaguchi:2", "story/stephen-kawaguchi:25"],
		"path": [
			"story/stephen-kawaguchi:25",
			"story/stephen-kawaguchi:33-35",
			"story/stephen-kawaguchi:39"
		],
		"managesPeople": ["story/stephen-kawaguchi:39", "story/stephen-kawaguchi:128"],
		"recorded": "story/stephen-kawaguchi:10",
		"experience": "story/stephen-kawaguchi:121",
		"topics": [
			"story/stephen-kawaguchi:19-21",
			"story/stephen-kawaguchi:25-29",
			"story/stephen-kawaguchi:87",
			"story/stephen-kawaguchi:91-102",
			"story/stephen-kawaguchi:134-147"
		]
	},
	"answers": {
		"the-role": {
			"says": "On a mobile analytics team of 8 to 14, he answered for Lean, Agile and DevOps practice, kept architecture true to the technical strategy, coached, and coded when a long-term goal needed it.",
			"lines": "story/stephen-kawaguchi:19-29"
		},
		"how-time-is-spent": {
			"says": "About a day a week of team rituals, an hour of code a day if he could get it, some two hours of review and design, three or four coaching one-on-ones, then guilds, audits and strangers' questions.",
			"lines": "story/stephen-kawaguchi:49-73"
		},
		"where-the-impact-is": {
			"says": "In 18 months a struggling team of siloed developers became one that worked cloud-native in a mostly on-premises organization; next he wanted other teams to profit from what it had learned.",
			"lines": "story/stephen-kawaguchi:77-81"
		},
		"what-the-title-changed": {
			"says": "Gave him more discretion over his time and the confidence to commit without seeking approval first; he found out who moved the organization and aligned his work with their initiatives.",
			"lines": "story/stephen-kawaguchi:85-87"
		},
		"influencing-and-advocating": {
			"says": "Spent significant time on it, introducing ten or so practices, from test-driven development to value stream mapping, by talk, workshop, proof of concept or demonstration.",
			"lines": "story/stephen-kawaguchi:91-102"
		},
		"staying-in-touch": {
			"says": "Reviewed many pull requests but also read the main line, since slices hide the whole; took coding work in isolated areas; and built small experiments in his own time.",
			"lines": "story/stephen-kawaguchi:132-134"
		},
		"sponsoring-others": {
			"says": "An emphatic yes: he counted others' success as his. He argued for promotions with senior leaders, worked through growth gaps with mentees, and told them plainly what held them back.",
			"lines": "story/stephen-kawaguchi:138-147"
		},
		"path-to-staff": {
			"says": "Credited a T-shaped skillset, good timing with trends from Flash to DevOps, and years of leadership and management training in his first job, which most new managers never get.",
			"lines": "story/stephen-kawaguchi:117-128"
		},
		"management-or-not": {
			"says": "Chose IBM in part because its technical ladder runs to executive rank. Trained as a manager early on, he still found those skills useful, but found himself more effective with no direct reports.",
			"lines": ["story/stephen-kawaguchi:33-41", "story/stephen-kawaguchi:128"]
		},
		"advice": {
			"says": "Stay humble: the post is given you to lift others, as others lifted you. And when consensus fails or runs against strategy, make the hard call and accept what follows.",
			"lines": ["story/stephen-kawaguchi:45", "story/stephen-kawaguchi:151"]
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Stephen Kawaguchi, March 2021",
		"lines": "story/stephen-kawaguchi:1-151"
	}],
	"connections": [
		{
			"id": "guide:technical-quality",
			"why": "ten practices brought in by talk, workshop and demonstration"
		},
		{
			"id": "guide:network-of-peers",
			"why": "regular talks with distinguished engineers were his favorite meetings"
		},
		{
			"id": "guide:stay-aligned-with-authority",
			"why": "when to act without permission, told with its limits"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Sent as a Solver, drawn to Architect"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Every hour accounted for"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Eighteen months with one team"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Committing without asking first"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Shown, not announced"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Read the main line too"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Their success is the measure"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Breadth, timing and early training"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A ladder that goes to the top"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Courage, then humility"
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
			"Stephen Kawaguchi was a Solution Architect at IBM in March 2021, the month of ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/stephen-kawaguchi",
				children: "the interview"
			}),
			", where he spoke for himself and not for the company. He sorted his own career by the four archetypes\nand said which suited him, a comparison worth having. His weekly hours, listed almost to the last scrap, are another reason to stop here."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Sent as a Solver, drawn to Architect"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Sent as a Solver, drawn to Architect”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His team built Cognos Analytics for Mobile, part of a suite of business intelligence tools that customers ran on their own premises or in a hybrid cloud. It had between 8 and 14 people, interns, developers, QA engineers and a development manager, in an\norganization of around 300 developers. A product owner and two user-experience specialists worked close by. Backgrounds differed so widely that he made learning central to the team’s culture, with the senior developers bringing each topic to where people stood." }),
				"\n",
				createVNode(_components.p, { children: [
					"He had been put on the product as ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "a Solver"
					}),
					": get delivery on track, and make the move from an on-premises monolith toward the cloud part of how it was done. Tech Lead work, which he had done several times, he enjoyed until he grew restless about the wider strategy. As ",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "a Right Hand"
					}),
					" in\nhis previous job he had gone round projects in difficulty, and liked that least, because he never stayed to see how things ended. ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "Architect"
					}),
					" suited him best for its mixture of strategy, technology and mentoring."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"His main duty, as he saw it, was bringing in Lean, Agile and DevOps practices that speed delivery while quality stays high. He also kept architectural decisions true to the ",
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
					", and wrote code himself to help longer-term goals along and to keep learning."
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
						children: "Every hour accounted for"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Every hour accounted for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The team’s Agile rituals took the equivalent of a day a week. He tried for at least an hour of code a day, which had lately been hard to find, though now and then there were four or six. Reviews, pairing, design and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#technical-debt",
							"aria-describedby": "term-technical-debt",
							children: "technical debt"
						}), createVNode(_components.span, {
							id: "term-technical-debt",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The extra cost that old shortcuts, and good decisions since outgrown, add to every later change."
						})]
					}),
					" took about two hours daily."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The week added three or four coaching one-on-ones and, every couple of weeks, a session of an Agile or learning ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#guild",
							"aria-describedby": "term-guild",
							children: "guild"
						}), createVNode(_components.span, {
							id: "term-guild",
							class: "def",
							"data-pagefind-ignore": "",
							children: "People across teams who share a craft and look after its habits, with no reporting line of their own."
						})]
					}),
					". He took part in discussions of craftsmanship and transformation, in a group writing a career guide and an engineering playbook, and in his product area’s architecture guild. Every other week, or every month, he met\nhis mentors among distinguished and staff engineers; these were his favorites."
				] }),
				"\n",
				createVNode(_components.p, { children: "What remained went in pieces: audits, coordination with more than twenty groups, all-hands meetings, customer inquiries, and strangers who had got his name from somebody." }),
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
						children: "Eighteen months with one team"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Eighteen months with one team”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The team had been struggling, its developers in silos. After eighteen months together it practiced Lean, Agile and DevOps, and was opening the way to cloud-native work in a largely on-premises organization. Its delivery pipeline was connected." }),
				"\n",
				createVNode(_components.p, { children: [
					"He gave a lot of the credit to other groups that had helped. What he looked forward to was passing it on. The team had shared its foundations with some success; now he wanted ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "other teams"
					}),
					" to use its functionality and lessons."
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
						children: "Committing without asking first"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Committing without asking first”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had long had theories. Carrying them out with a cloud-native team was harder, and his confidence grew by it." }),
				"\n",
				createVNode(_components.p, { children: [
					"More important, he used to look for validation before he committed to an approach. This job left far more of his time to his own judgment, and he used it to work out who ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "moves the organization"
					}),
					" and to fit his work to their initiatives. That, he believed, made his impact much broader."
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
						children: "Shown, not announced"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Shown, not announced”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Advocacy took significant time. His list of what he had introduced to his team or organization had ten entries, among them Agile estimation, Scrum, test-driven development, design principles, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#postmortem",
							"aria-describedby": "term-postmortem",
							children: "blameless postmortems"
						}), createVNode(_components.span, {
							id: "term-postmortem",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A written look back at an incident: how it came about and what to change, without asking whom to blame."
						})]
					}),
					", value stream mapping, pairing, and test tools better suited to continuous\nintegration. The means were talks, workshops, proofs of concept and practical demonstrations."
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
						children: "Read the main line too"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Read the main line too”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He reviewed many pull requests and took on coding in isolated areas. He also read the code in the main line, because somebody who sees only small slices gets a broken picture of the whole. He called that ailment PR myopia." }),
				"\n",
				createVNode(_components.p, { children: "For the industry at large there were courses, books, podcasts and small experiments in his own time. At the moment of the interview he was mainly reading, since he wanted to learn something new to him: how to change the course of a product group, and of IBM." }),
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
						children: "Their success is the measure"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Their success is the measure”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Mentors early in his career had taught him that your greatest success is how well you raise the people around you, and he measured himself by that. He called ",
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
					" active mentorship. It meant arguing with senior leaders for an actual promotion, helping mentees find the gaps they had to close (lately\nwith ",
					createVNode(_components.a, {
						href: "/sources/#medium-engineering-growth-framework",
						children: "Medium’s growth framework"
					}),
					"), following their goals in one-on-ones, and telling them ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "how to present themselves"
					}),
					" and what stood in their way. He also told them that their path would probably be like nobody else’s."
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
						children: "Breadth, timing and early training"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Breadth, timing and early training”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He named three things. The first was a T-shaped skillset, soft skills included." }),
				"\n",
				createVNode(_components.p, { children: "The second was riding a series of trends. Designers who could code were rare when he left school, so he got a good first job and never worked as a designer at all. Flash had too few people able to lead teams, and he rose quickly. He met Agile as it went mainstream, Angular on the day version 1.0.0 came out, React and Redux early, and\nthen DevOps, which came when he had lost faith in Agile and renewed his enthusiasm." }),
				"\n",
				createVNode(_components.p, { children: "The third he called a fluke. His first job was at a bank’s institute for learning, where he received several years of formal training in leadership and management. It opened doors and gave him perspective sooner. Finding later that most new managers never get any shocked him, and he made a point of passing similar materials on to\nother technical leaders." }),
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
						children: "A ladder that goes to the top"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A ladder that goes to the top”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"One reason he joined IBM was its thorough process for becoming a Senior Technical Staff Member, with ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#distinguished-engineer",
							"aria-describedby": "term-distinguished-engineer",
							children: "Distinguished Engineer"
						}), createVNode(_components.span, {
							id: "term-distinguished-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The top of the usual technical ladder, for work that matters to a whole large company or to the field."
						})]
					}),
					" and Fellow levels besides, in essence ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "executive posts"
					}),
					" for technical people. Mentoring was a stated duty of those ranks, and he had three distinguished engineers for mentors: one had been part of his interviews, and bosses introduced the others.\nHe didn’t claim that ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "the climb"
					}),
					" was simple. Paths varied from group to group, and a promotion needed an opening: a scope to fill, and a compelling case that this was the person for it."
				] }),
				"\n",
				createVNode(_components.p, { children: "The manager’s training went on being useful, in conflicts, plans and communication. He had even found himself more effective without direct reports, free of the administrative load." }),
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
						children: "Courage, then humility"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Courage, then humility”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The best advice he had received was that asking forgiveness is sometimes better than waiting for permission. It came hard to somebody who leaned toward consensus. He kept it for cases where indecision, inertia or fear of change would ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "wholly undo a strategic goal"
					}),
					"; then he acted and took the consequences."
				] }),
				"\n",
				createVNode(_components.p, { children: "To new staff engineers he said to stay humble. You stand on what others built, and you are trusted to raise people as you were raised. Set ambition aside and treat them as you would want to be treated, or wish you had been." })
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
var url = "content/stories/stephen-kawaguchi.mdx/";
var file = "/work/wt/book/content/stories/stephen-kawaguchi.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/stephen-kawaguchi.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
