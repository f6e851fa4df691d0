import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/greg-wittel.mdx
var frontmatter = {
	"name": "Greg Wittel",
	"role": "Principal Software Engineer",
	"company": "Proofpoint",
	"companySize": {
		"band": "unknown",
		"note": "He joined when the company was small and called it much larger by 2020; no count of engineers is given."
	},
	"archetypes": [{
		"id": "solver",
		"basis": "our-reading",
		"reason": "Took on hard and unfamiliar problems across teams, asked in for security, systems and scaling, and named digging as a core skill."
	}, {
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Led the design and implementation of one or two projects at a time and kept his hands in the code."
	}],
	"path": "promoted",
	"pathNote": "Promoted to Staff at Proofpoint a few years after he began asking what was missing, and later to Principal.",
	"staffProject": {
		"answer": "no",
		"note": "A run of contributions to key projects across teams counted instead."
	},
	"managesPeople": {
		"answer": "no",
		"note": "Considered management from time to time and preferred to stay on the technical track."
	},
	"recorded": "2020-12",
	"experience": {
		"years": null,
		"note": "Well over a decade in security; no total given."
	},
	"remote": "no",
	"topics": [
		"security",
		"infrastructure",
		"architecture",
		"writing",
		"remote-work",
		"early-employee",
		"learning"
	],
	"sourceUrl": "https://staffeng.com/stories/greg-wittel",
	"aliases": [],
	"summary": "A principal engineer in threat detection on early questions, written answers, and what several years as the odd remote engineer out cost his career.",
	"insight": "The right question before the plan is fixed can save a large project much time; the title's best gift is being there early enough to ask it.",
	"evidence": {
		"name": "story/greg-wittel:3",
		"role": "story/greg-wittel:16",
		"company": "story/greg-wittel:16",
		"companySize": ["story/greg-wittel:80", "story/greg-wittel:109"],
		"archetypes": [
			"story/greg-wittel:18-24",
			"story/greg-wittel:32",
			"story/greg-wittel:36-38",
			"story/greg-wittel:104-105"
		],
		"path": "story/greg-wittel:86-94",
		"staffProject": "story/greg-wittel:109",
		"managesPeople": "story/greg-wittel:127-129",
		"recorded": "story/greg-wittel:11",
		"experience": "story/greg-wittel:50",
		"remote": "story/greg-wittel:98",
		"topics": [
			"story/greg-wittel:16-18",
			"story/greg-wittel:42",
			"story/greg-wittel:80",
			"story/greg-wittel:98-102"
		]
	},
	"answers": {
		"the-role": {
			"says": "Led the design and building of one or two projects at a time in threat detection, most of them touching the majority of customers, and advised on others or helped out where a problem was stuck.",
			"lines": "story/greg-wittel:16-24"
		},
		"how-time-is-spent": {
			"says": "Split the week into hands-on work, meetings and project leading, and learning, kept each in blocks, and turned meeting requests into written answers wherever he could.",
			"lines": "story/greg-wittel:36-42"
		},
		"where-the-impact-is": {
			"says": "Taking a large project from idea to production, and asking the early questions that expose a vague requirement, a missed failure mode or bad planning for scale.",
			"lines": "story/greg-wittel:46-50"
		},
		"what-the-title-changed": {
			"says": "Scope and timing: his work ranged up to company-wide efforts, and he was brought in while decisions were still open, sometimes to push back on the request itself.",
			"lines": "story/greg-wittel:54"
		},
		"influencing-and-advocating": {
			"says": "A small part of his time. With other principals he backed teams that already knew their trouble spots; the rest was being a sounding board and setting a visible bar, documentation included.",
			"lines": "story/greg-wittel:58-68"
		},
		"staying-in-touch": {
			"says": "Kept as much hands-on work as he could, sorted his reading into now, soon and whenever, and asked other engineers about their work, which more than once led to a new product or feature.",
			"lines": "story/greg-wittel:72-76"
		},
		"sponsoring-others": {
			"says": "Not central to his role: mostly putting a junior engineer forward for a stretch task and staying near. Mentoring on the fly had given him mixed results, and he said so.",
			"lines": "story/greg-wittel:80-82"
		},
		"path-to-staff": {
			"says": "Asked management what he would need to do that he wasn't doing, then spent a few years on key projects across teams. Years of remote work had slowed him; returning to the office reopened doors.",
			"lines": "story/greg-wittel:86-105"
		},
		"staff-project": {
			"says": "Had none. Several large efforts needed careful coordination when he was promoted, and he could contribute to many of them and get up to speed fast in new areas.",
			"lines": "story/greg-wittel:109"
		},
		"management-or-not": {
			"says": "Would rather build the product than the team that builds it, and accepted the price: an engineer can ask for resources, where a manager can assign them.",
			"lines": "story/greg-wittel:127-129"
		},
		"advice": {
			"says": "Learn what your manager and organization expect, fit the message to the audience, protect what focus time remains, and treat admitting ignorance or a mistake as part of getting better.",
			"lines": "story/greg-wittel:113-123"
		},
		"what-they-read": {
			"says": "Technical writers who explain well, among them Julia Evans, antirez, Steve Klabnik and Edward Tufte; blogs on performance and distributed systems; Rands in Repose and The Manager's Path.",
			"lines": "story/greg-wittel:133-142"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Greg Wittel, December 2020",
		"lines": "story/greg-wittel:1-142"
	}],
	"connections": [
		{
			"id": "guide:get-in-the-room",
			"why": "what the early seat is good for once you have it"
		},
		{
			"id": "guide:getting-the-title",
			"why": "asking what was missing began a climb of several years"
		},
		{
			"id": "guide:being-visible",
			"why": "years of productive remote work that other groups hardly saw"
		},
		{
			"id": "story:john-zittlau",
			"why": "another hands-on principal, who tried management for a year"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Between the customer and the malware"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Three kinds of week in one"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "The cheap moment to ask"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Earlier, and across more teams"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Backing teams that already know"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Curiosity in three piles"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "What he couldn’t give"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "The years he was far away"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "A record instead of a project"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Asking against allocating"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Mind the word throwaway"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Writers worth copying"
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
			"Greg Wittel had grown up with Proofpoint. By December 2020, the month of ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/greg-wittel",
				children: "the interview"
			}),
			", the small company he had joined was large enough that an outage hurt, and he was one of its\nPrincipal Software Engineers. The sighting is worth a stop for its candor: he says which years held his career back, and what he never managed to do well."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Between the customer and the malware"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Between the customer and the malware”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His team was one of several that kept threat detection effective. It built the backend that sat between customers’ systems and Proofpoint’s detection systems, where a verdict had anything from milliseconds to\nminutes, and where the threat might be everyday spam or malware made for one victim." }),
				"\n",
				createVNode(_components.p, { children: [
					"Wittel usually led the design and implementation of one or two projects and advised on a few more. Most reached the majority of customers. Between projects he helped where somebody was stuck, worked with\nother high-level engineers on organization-wide troubles, and guided junior engineers. Having worked in many corners of the company, he was called into security, systems and scaling questions more than other\nprincipals were. We read him as ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "a Solver"
					}),
					" first and ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "a Tech Lead"
					}),
					" second: he dug into the problem, then led the building."
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
						children: "Three kinds of week in one"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Three kinds of week in one”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He divided a week between technical work, meetings with project management, and learning, and kept each in blocks so that he switched less often. The team had days without meetings. Even so, leading\nprojects meant less code than he wrote as a senior or staff engineer, so he kept notes on design, status and next steps that let him restart quickly after an interruption." }),
				"\n",
				createVNode(_components.p, { children: "Many meeting requests turned out to be a few questions. A reply by chat, email or wiki protected the team’s hours and left something to look up afterward. If a meeting did happen, he came with an agenda or\nthe questions it had to settle." }),
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
						children: "The cheap moment to ask"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “The cheap moment to ask”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "What he found most rewarding was carrying a large project from idea to production. The savings came at the front: noticing a critical requirement nobody had pinned down, a failure mode the architecture ignored, or a wrong\nguess about scale. Early on there is rarely enough data to decide by, so somebody has to know what to ask of the data there is. More than ten years in security had taught him that, and he wanted others to\nlearn it so that they could work without him." }),
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
						children: "Earlier, and across more teams"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Earlier, and across more teams”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Two things grew: the range of his work, from something inside the team to efforts across business units, and how soon he heard of a problem. ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "Being in the room"
					}),
					" while a decision was open meant he could shape it,\nrefuse part of it, or take the lead. He could also speak up on things beyond any project, such as leadership and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#developer-productivity",
							"aria-describedby": "term-developer-productivity",
							children: "developer productivity"
						}), createVNode(_components.span, {
							id: "term-developer-productivity",
							class: "def",
							"data-pagefind-ignore": "",
							children: "How easily an engineer gets a change from idea to users; also the team whose work is to make that easier."
						})]
					}),
					"."
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
						children: "Backing teams that already know"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Backing teams that already know”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Advocacy was a small share of his time and came in two forms. In the active one, he and other principals looked for what was going wrong in people, process or technology. Typical finds were a system painfully slow to change,\ntest or deploy, and an important service that kept catching fire. Teams often knew. What they lacked was slack, because any fix takes time from their main deliverables, so the principals brought\ntechnical help or a word to management, then pushed for the root cause." }),
				"\n",
				createVNode(_components.p, { children: [
					"The passive form was answering when people came for advice and ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "setting a standard"
					}),
					" in his own projects, down to the documentation."
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
						children: "Curiosity in three piles"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Curiosity in three piles”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He kept hold of what hands-on work he could. His team’s place between other groups forced him to understand the architecture from end to end. ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "Design documents"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					", papers and how-tos went into piles for\nnow, soon and whenever. He also assumed that any engineer had something to teach him; on more than one occasion such a talk ended in a new product or feature for customers."
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
						children: "What he couldn’t give"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “What he couldn’t give”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.span, {
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
					}),
					" mostly meant recommending a junior engineer for a task to grow on and guiding them through it. He had profited from a small company, where mistakes were affordable. At the larger one caution closed off such chances, and he wanted\nto ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "make new ones"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "On mentoring he was blunt about himself. The results were mixed because he had fitted it in ad hoc. It takes a match between what one needs and the other can offer, prepared questions, and feedback specific enough to act on." }),
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
						children: "The years he was far away"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “The years he was far away”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"There was no formal process. He asked management what a staff engineer would be doing that he wasn’t, and where he should improve. A few years passed ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "before the title came"
					}),
					": years of important work on key projects,\nconstantly across teams, with larger ones each time."
				] }),
				"\n",
				createVNode(_components.p, { children: "One stretch had worked against him. He had moved from headquarters to remote work when almost nobody else at Proofpoint did. He was very productive and steadily less connected. Back in the office he had to rebuild\nrelationships in a company that had kept growing, and doing so brought opportunities he thought he would otherwise have missed." }),
				"\n",
				createVNode(_components.p, { children: "Writing helped, since the same facts had to reach several audiences. So did graduate school, where a project started alone taught him to cut a scope after months of research had shown it was too big." }),
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
						children: "A record instead of a project"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “A record instead of a project”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He had no ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					". When he was promoted the company had several key efforts that needed coordinating across teams, and he could help in many of them and learn new areas quickly."
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
						children: "Asking against allocating"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Asking against allocating”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He thought about management now and then. The best managers he had known spent their days on meetings, expectations, politics and recruiting, none of which excited him. The price was that an engineer requests people and time,\nwhile a manager hands them out. It was sometimes frustrating, and still the better bargain for him." }),
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
						children: "Mind the word throwaway"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Mind the word throwaway”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He recalled one lesson on tone. Call a quick patch throwaway and you may be accurate, while whoever wrote it hears that their work is worthless." }),
				"\n",
				createVNode(_components.p, { children: "To a new staff engineer he said: find out what your manager and the organization expect, because it differs by person. Adjust what you say to who is listening. Expect fewer long blocks of focus, so let others take work you would have done,\nand decline some. Know your customer, then ask whether a proposed solution addresses the right problem. And when you don’t know, say so and go find out." }),
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
						children: "Writers worth copying"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Writers worth copying”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He considered technical writing undertaught, and admired ",
					createVNode(_components.a, {
						href: "/sources/#julia-evans-blog",
						children: "Julia Evans"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#antirez-blog",
						children: "Salvatore Sanfilippo"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#steve-klabnik-blog",
						children: "Steve Klabnik"
					}),
					" and\n",
					createVNode(_components.a, {
						href: "/sources/#edward-tufte",
						children: "Edward Tufte"
					}),
					". For performance and distributed systems he read ",
					createVNode(_components.a, {
						href: "/sources/#mechanical-sympathy",
						children: "Martin Thompson"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#richard-startin-blog",
						children: "Richard Startin"
					}),
					" and\n",
					createVNode(_components.a, {
						href: "/sources/#aphyr-blog",
						children: "aphyr"
					}),
					"; beyond technology, ",
					createVNode(_components.a, {
						href: "/sources/#rands-in-repose",
						children: "Rands in Repose"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/sources/#the-managers-path",
						children: "The Manager’s Path"
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
var url = "content/stories/greg-wittel.mdx/";
var file = "/work/wt/book/content/stories/greg-wittel.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/greg-wittel.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
