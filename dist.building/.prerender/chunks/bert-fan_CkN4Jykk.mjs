import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/bert-fan.mdx
var frontmatter = {
	"name": "Bert Fan",
	"role": "Senior Staff Engineer",
	"company": "Slack",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "solver",
		"basis": "assigned",
		"reason": "One of the two people the archetypes chapter lists among the Solvers."
	}],
	"path": "unknown",
	"pathNote": "He didn't say where or how he first got the title; the chain he said he had lived through ends with a trusting manager putting you forward.",
	"staffProject": {
		"answer": "unknown",
		"note": "He wasn't asked; the chain he described runs through one delivered project that matters to the company."
	},
	"managesPeople": {
		"answer": "no",
		"note": "He had never laid anyone off, refused a promotion or written reviews."
	},
	"recorded": "2020-05",
	"experience": { "years": null },
	"remote": "unknown",
	"topics": [
		"platform",
		"product-engineering",
		"influence",
		"management",
		"bias-and-inclusion"
	],
	"sourceUrl": "https://staffeng.com/stories/bert-fan",
	"aliases": [],
	"summary": "A Solver on Slack's platform who built prototypes to throw away, and who said plainly how much of a staff promotion is luck and timing.",
	"insight": "The way to staff is a chain of trust, project and impact; most of its links can break through no fault of yours, so know when one has.",
	"evidence": {
		"name": "story/bert-fan:5",
		"role": "story/bert-fan:15",
		"company": "story/bert-fan:15",
		"archetypes": "004:288",
		"path": "story/bert-fan:45-51",
		"staffProject": "story/bert-fan:45-51",
		"managesPeople": "story/bert-fan:69",
		"recorded": "story/bert-fan:11",
		"topics": [
			"story/bert-fan:15-17",
			"story/bert-fan:23",
			"story/bert-fan:27",
			"story/bert-fan:33",
			"story/bert-fan:37-39",
			"story/bert-fan:59",
			"story/bert-fan:65-69"
		]
	},
	"answers": {
		"the-role": {
			"says": "He helped outside and in-house developers build on Slack: features, faster APIs, docs, partner support. He cared less about any one technology than about what it let people do.",
			"lines": "story/bert-fan:15-23"
		},
		"how-time-is-spent": {
			"says": "On prototypes mostly meant for the bin, on usage numbers, and on apps built on Slack's platform and on other companies'. Far less of his code shipped than colleagues' did, which suited him.",
			"lines": "story/bert-fan:23"
		},
		"what-the-title-changed": {
			"says": "It gave him somewhat more choice of work, on top of trust he had earned by shipping. It also put him in many strategy and planning meetings, a mixed blessing.",
			"lines": "story/bert-fan:27-29"
		},
		"staying-in-touch": {
			"says": "He held regular one-on-ones with engineers around the company and mostly listened. People spoke openly, he thought, because he had no say in their pay or promotion.",
			"lines": "story/bert-fan:33"
		},
		"path-to-staff": {
			"says": "Luck, timing and work: trust with a manager, a project that matters, delivery, impact, an easy case. A degree without debt let him choose employers carefully.",
			"lines": "story/bert-fan:37-55"
		},
		"management-or-not": {
			"says": "He stayed an engineer. Management's path is clearer, he said, but that is a poor main reason to take it: look at your manager's calendar and ask whether you'd enjoy it.",
			"lines": "story/bert-fan:65-69"
		},
		"advice": {
			"says": "Shift from writing better code to working better with people, let others decide things you would decide differently, and become someone former colleagues want back.",
			"lines": "story/bert-fan:55-61"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Bert Fan, May 2020",
		"lines": "story/bert-fan:1-69"
	}, {
		"id": "staff-engineer-book",
		"where": "archetypes chapter, the Solver's list of stories",
		"lines": "004:288"
	}],
	"connections": [{
		"id": "guide:being-visible",
		"why": "what to do about the part that is luck"
	}, {
		"id": "story:katie-sylor-miller",
		"why": "who also denied that promotion is a meritocracy"
	}],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "His job was what the platform let others do"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Prototypes for the bin, and apps on rival platforms"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "More room to experiment, and a view of the sausage"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "People tell the truth to somebody who can’t promote them"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "A chain in which most links can break"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A clearer path is a poor reason to manage"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Be the one they would bend the rules to hire"
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
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"When interviewed in May 2020, Bert Fan was a ",
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
			" on Slack’s Platform team. He is one of two people the book files under ",
			createVNode(_components.a, {
				href: "/archetypes/solver/",
				children: "the Solver"
			}),
			", though there is no firefighting in his account: he found out what a platform ought to offer by building on it, and was content to throw much of that away. ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/bert-fan",
				children: "The interview"
			}),
			" is worth finding for another reason too. Few people with the title have been so plain about how much of getting it was out of their hands."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "His job was what the platform let others do"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “His job was what the platform let others do”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Fan had joined soon after Slack opened its App Directory and helped the platform grow from there. The shape of the work changed all the time and its purpose didn’t: make it possible for developers to build on Slack, so that the people using Slack have an easier and better working day. That could mean a feature, a faster API, a page of documentation, or help for a partner, an in-house integrator or an outside developer." }),
				"\n",
				createVNode(_components.p, { children: [
					"He was careful about what a staff engineer at Slack does, because it depended on the corner of the company, the team and what the business needed. Often such a person led a project, from the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "technical spec"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					" and the rounds of feedback, through deciding with design and product what to build, to leading the implementation. They also mentored, improved interviewing and culture, built tools and processes, and steered refactoring."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Read alone, that describes ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "a Tech Lead"
					}),
					". What set him apart, in his own account, was where he looked: less at particular technology, more at what it made possible."
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
						children: "Prototypes for the bin, and apps on rival platforms"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Prototypes for the bin, and apps on rival platforms”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A stretch of his work might go into a prototype that would almost surely be discarded, or into measuring how people moved through one flow, to see how the system could improve. He often wrote apps on Slack’s own platform, as a check on his beliefs about what developers went through. He also made a point of building on other companies’ platforms, to see what they got right and wrong." }),
				"\n",
				createVNode(_components.p, { children: [
					"Much less of his code reached production than other Slack engineers’ code did. He said so without regret, and he is good company for anyone whose commit count has dropped (see ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/",
						children: "what staff engineers do"
					}),
					")."
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
						children: "More room to experiment, and a view of the sausage"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “More room to experiment, and a view of the sausage”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "In the year before the interview he had tried out many product ideas, and some had turned into real features. He split the credit for that freedom: part came from trust built by shipping earlier projects, part from the title, which seemed to give a bit more slack in choosing work." }),
				"\n",
				createVNode(_components.p, { children: [
					"It also brought invitations. He now sat in many strategy and planning meetings that he had never seen the inside of, and suggested that anyone curious how the sausage is made should first ask whether they want to know. ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "Getting in the room"
					}),
					" has a cost, and he named it."
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
						children: "People tell the truth to somebody who can’t promote them"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “People tell the truth to somebody who can’t promote them”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His best method was standing one-on-ones with engineers across the company, spent mainly listening. A staff engineer has no real hold over anyone’s salary or next promotion, and so, if you make yourself easy to reach, people can afford candor." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#what-the-title-changed",
					children: "Damian Schenkelman"
				}), " noticed the same thing from the other side. He had been a director first, and found people less guarded once he stopped being one."] }),
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
						children: "A chain in which most links can break"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “A chain in which most links can break”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Fan never said when or where he first got the title. He gave something more useful: the sequence of events that he had watched others go through and gone through himself. He followed it with a list of what can go wrong. Put side by side (the pairing is ours), they look like this." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: The link, What can break it",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "The link"
					}), createVNode(_components.th, {
						scope: "col",
						children: "What can break it"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You and your manager trust each other; you deliver what is asked and say what you want" }), createVNode(_components.td, { children: "You don’t get on, or the manager leaves or is promoted" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "The manager hears of a project that matters and argues for you to lead it" }), createVNode(_components.td, { children: "Your part of the company gets no such project, and you must find or invent one, which is harder" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "You deliver it" }), createVNode(_components.td, { children: "It was doomed from the start" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "It matters to the company" }), createVNode(_components.td, { children: "It succeeds and changes nothing" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: "Your manager puts you forward, gladly, with an easy case" }), createVNode(_components.td, { children: "He named nothing here" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "He had no general cure for any of these. What he offered was honesty. Sometimes the promotion isn’t coming, and you had better admit it to yourself, because the way up may then be the way out. You might return later at a higher level, though he likened that to reviving a failed relationship." }),
				"\n",
				createVNode(_components.p, { children: "He was as frank about his head start. He had a degree in computer science and owed nothing for it, so he could quit without fearing for the rent, and he used that to become choosy. He looked for products he used himself and believed in. He knew that most people can’t, and said outright that the industry is no meritocracy and that whom you know matters. Some of his jobs came through the website form, others through an awkward email to a manager he hadn’t spoken to for years." }),
				"\n",
				createVNode(_components.p, { children: [
					"Whether the chain is the only way depends on whom you ask, even inside one company. ",
					createVNode(_components.a, {
						href: "/stories/diana-pojar/#staff-project",
						children: "Diana Pojar"
					}),
					", also at Slack and interviewed that spring, said that a ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					" was no part of promotion there."
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
						children: "A clearer path is a poor reason to manage"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A clearer path is a poor reason to manage”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Early on he worried that he would have to manage some day. His manager reassured him that the engineering track had an equal for every top management post. That was true as far as it went. What it left out, he saw later, is that in many companies the engineering track is far vaguer. The higher you look, the fewer people there are to copy and the less you can copy them: one got the title with an acquisition, another wrote a programming language, a third unlocked tens of millions in revenue. Whether ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "such ladders"
					}),
					" really have two tracks is a chapter of its own."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He suspected that some colleagues went into management because its steps are easier to see, and thought that shouldn’t be the main reason. If calendars are open at your company, his test is quick: count your manager’s one-on-ones in a week and ask whether you would enjoy it. Wanting to code settles less than it seems to, since some ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#tech-lead-manager",
							"aria-describedby": "term-tech-lead-manager",
							children: "tech lead managers"
						}), createVNode(_components.span, {
							id: "term-tech-lead-manager",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Somebody who leads a team’s technical work and manages its people as well, as a rule on the management ladder."
						})]
					}),
					" write code and some staff engineers live in documents. He had never had to lay off anyone or turn down their promotion, and he liked it that way."
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
						children: "Be the one they would bend the rules to hire"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Be the one they would bend the rules to hire”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "To someone new in the role he said that talking to people would take much of the day, and that this is awkward for those who chose the field to avoid it. Writing ever better code carries you a long way early in a career; after that, working better with others does. He named the skills: trust people with technical decisions, including ones you would have made differently; understand what drives them; give hard feedback; choose your battles." }),
				"\n",
				createVNode(_components.p, { children: "His measure of success was a human one. Every company has a handful of engineers whom ex-colleagues would look for loopholes to work with again. Try to be one of them. Until your old teammates set a reminder for the day your stock has vested, you’ll have to go on writing the awkward emails." })
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
var url = "content/stories/bert-fan.mdx/";
var file = "/work/wt/book/content/stories/bert-fan.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/bert-fan.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
