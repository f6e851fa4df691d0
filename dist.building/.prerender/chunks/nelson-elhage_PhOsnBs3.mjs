import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/nelson-elhage.mdx
var frontmatter = {
	"name": "Nelson Elhage",
	"role": "Formerly Staff Engineer, untitled when he left",
	"company": "Stripe",
	"companySize": {
		"band": "100-to-999",
		"note": "About six hundred engineers in a company of about two thousand people."
	},
	"archetypes": [{
		"id": "solver",
		"basis": "assigned",
		"reason": "Listed among the Solvers in the book's archetypes chapter."
	}],
	"path": "untitled",
	"pathNote": "Grew at Stripe from about its thirtieth employee and left two months before titles came; earlier, an acquisition had made him an Architect at Oracle.",
	"staffProject": {
		"answer": "partly",
		"note": "Wary of the idea; the closest was a six-month plan for the data model that earned his last promotion for being seen."
	},
	"managesPeople": {
		"answer": "no",
		"note": "Considered management, not very seriously, and judged that he wouldn't enjoy it."
	},
	"recorded": "2020-04",
	"experience": {
		"years": null,
		"note": "Roughly employee 30 at Stripe; a year at Oracle after it bought Ksplice. No years of experience are given."
	},
	"remote": "unknown",
	"topics": [
		"languages-and-compilers",
		"payments",
		"architecture",
		"technical-quality",
		"strategy",
		"influence",
		"early-employee"
	],
	"sourceUrl": "https://staffeng.com/stories/nelson-elhage",
	"aliases": ["nelhage"],
	"summary": "One of Sorbet's three builders at Stripe, on what it takes to know what is going on in a whole engineering organization, and when that knowledge gets in the way.",
	"insight": "Start gathering context while the company is small; then pick one or two problems a year and leave the other twenty-eight alone on purpose.",
	"evidence": {
		"name": "story/nelson-elhage:5",
		"role": ["story/nelson-elhage:6", "story/nelson-elhage:15"],
		"company": "story/nelson-elhage:15",
		"companySize": "story/nelson-elhage:15",
		"archetypes": "004:288",
		"path": [
			"story/nelson-elhage:15",
			"story/nelson-elhage:79",
			"story/nelson-elhage:87"
		],
		"staffProject": "story/nelson-elhage:105-111",
		"managesPeople": "story/nelson-elhage:135",
		"recorded": "story/nelson-elhage:11",
		"experience": ["story/nelson-elhage:79", "story/nelson-elhage:87"],
		"topics": [
			"story/nelson-elhage:41",
			"story/nelson-elhage:17-21",
			"story/nelson-elhage:53",
			"story/nelson-elhage:69-71",
			"story/nelson-elhage:87"
		]
	},
	"answers": {
		"the-role": {
			"says": "He was one of three or four senior engineers who looked after Stripe's payments code and data model, set goals for its quality and gave other teams the tools to meet them.",
			"lines": "story/nelson-elhage:15-35"
		},
		"how-time-is-spent": {
			"says": "On Sorbet, mostly code. On payments architecture, some code to prove ideas, daily project management, being the link between teams, and writing and selling designs.",
			"lines": "story/nelson-elhage:49-53"
		},
		"where-the-impact-is": {
			"says": "Sorbet was easiest to trace: two years and three people to change the working day of six hundred engineers. He wasn't sure that architecture strategy wouldn't matter more.",
			"lines": "story/nelson-elhage:57-59"
		},
		"what-the-title-changed": {
			"says": "There were no titles, so standing did the work: pulling three senior engineers off other projects for a year took a great deal of trust from the organization.",
			"lines": "story/nelson-elhage:63-65"
		},
		"influencing-and-advocating": {
			"says": "His advocacy had a season, planning, since that is when priorities become people. He kept a list in mind all year of what slowed engineers down and pushed then.",
			"lines": "story/nelson-elhage:69-71"
		},
		"staying-in-touch": {
			"says": "He worked at knowing everything going on in engineering, and saw problems one step behind the stated goal. The price was a history lesson ready for every new attempt.",
			"lines": "story/nelson-elhage:87-101"
		},
		"sponsoring-others": {
			"says": "He couldn't name a clear case and hadn't thought in those terms. The nearest was advising, close at hand, new teams that took over systems he had run.",
			"lines": "story/nelson-elhage:75"
		},
		"path-to-staff": {
			"says": "Coming in early was decisive: about employee 30 at Stripe. His title at Oracle before, Architect, came with an acquisition, and he wasn't sure he'd have had it otherwise.",
			"lines": "story/nelson-elhage:79-95"
		},
		"staff-project": {
			"says": "He was wary of the idea, having seen staff engineers who run nothing grand and make everyone better. A visible six-month plan won him his last promotion, not his best work.",
			"lines": "story/nelson-elhage:105-111"
		},
		"management-or-not": {
			"says": "Considered, not seriously. He envied the power that comes with it now and then, and was sure that he wouldn't enjoy the work and so wouldn't do it well.",
			"lines": "story/nelson-elhage:135"
		},
		"advice": {
			"says": "Pick one or two problems for the year and ignore other major ones on purpose; befriend the managers who staff things; estimate every system to the nearest power of ten.",
			"lines": "story/nelson-elhage:115-131"
		},
		"what-they-read": {
			"says": "Widely, online and without a system, with the foundational papers in hand; and he talked shop with a network of senior engineers who told him how things really were.",
			"lines": "story/nelson-elhage:139-145"
		}
	},
	"sources": [
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, April 2020",
			"lines": "story/nelson-elhage:1-145"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on building Sorbet",
			"lines": "story/dmitry-petrashko:62"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on staff projects",
			"lines": "004:1431-1435"
		}
	],
	"connections": [{
		"id": "guide:work-on-what-matters",
		"why": "he chose one or two problems a year and left the rest"
	}, {
		"id": "guide:network-of-peers",
		"why": "senior peers gave him the unvarnished version"
	}],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Three or four people and the core of the product"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Heads down, then stand-up"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Three people, two years, six hundred editors"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "No rule said who was allowed"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Advocacy has a season"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "He tried to know everything that was going on"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Advice from close by"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Employee thirty, and an inflated title before that"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "A visible project, not a better one"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "He knew he wouldn’t enjoy it"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Thirty things you could do, one or two that you will"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Links, papers and frank friends"
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
			"Nelson Elhage had no title at Stripe. He left two months before the company, after years of internal debate, finally gave them out; staff engineer would have been his. That makes ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/nelson-elhage",
				children: "the interview"
			}),
			" of April 2020 a rare look at the work with its label off: how a person becomes somebody that an engineering organization of six hundred will bet a year on."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Three or four people and the core of the product"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Three or four people and the core of the product”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His last team, Payment Architecture, was three or four fairly senior engineers who looked after the payments codebase, above all its financial layers and the data model that every current or hoped-for product would rest on. They asked how code should be shaped for an organization that kept adding teams, countries and payment methods, and whose ownership was spread over several offices and time zones. Each initiative went the same way: find a measure, set a goal, get teams to adopt it, hand them tools to migrate. The team hoped to work itself out of a job." }),
				"\n",
				createVNode(_components.p, { children: [
					"Before that he built Sorbet. That is the pattern of the ",
					createVNode(_components.a, {
						href: "/archetypes/solver/",
						children: "Solver"
					}),
					": one knotty problem until it gives, then another. He saw three kinds of staff engineer at Stripe: those who go deep on a technical project, those who wrangle a problem across many teams as architect and project manager in one, and those who keep the vision of a team or a few, one to five years out."
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
						children: "Heads down, then stand-up"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Heads down, then stand-up”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The two projects felt nothing alike. Sorbet was coding, heads down. On payments architecture he wrote some code, to try the approach out and to demonstrate it, and ran the project besides: tending the tracker, holding the daily stand-up, finding out who was stuck. He was also glue, above all for teams curious about the new patterns. A fair part of the week was ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "design documents"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					", then explaining and selling their ideas to leaders and other teams so that somebody would invest."
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
						children: "Three people, two years, six hundred editors"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Three people, two years, six hundred editors”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Sorbet is the one whose effect can be traced. He spent about a year building the type checker for Ruby with two other senior engineers (",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/",
						children: "Dmitry Petrashko"
					}),
					" was one), and within two years a team of three had taken Stripe’s dynamically typed code a long way toward static types. Every one of some six hundred engineers met the result in their editor each day."
				] }),
				"\n",
				createVNode(_components.p, { children: "He still wouldn’t swear that it was his most important work. The case for the architecture strategy was more nebulous, yet over the long run it might matter more." }),
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
						children: "No rule said who was allowed"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “No rule said who was allowed”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Stripe had hardly any policy on who got which role; people went by informal signs of seniority. But the two big projects each needed something that a stranger couldn’t have asked for. Sorbet meant pulling three senior engineers away from more concrete work for a year, and that takes an organization’s respect and trust. ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "Does the title matter?"
					}),
					" hears people whose title did open a door."
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
						children: "Advocacy has a season"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Advocacy has a season”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Priorities turn into staffing, and staffing is decided in planning. So he thought all year about what engineering as a whole should put first, noticing what tripped people and slowed teams down, and now and then one of them became urgent enough that he argued for a team to be formed or set to work on it. Planning was when that peaked." }),
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
						children: "He tried to know everything that was going on"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “He tried to know everything that was going on”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "When Stripe had fifteen engineers, awareness of the whole was cheap. As it grew he put real effort into keeping it: how teams interact, where scaling hurts. The return was seeing important problems one step removed. If the company meant to launch a product, he could tell that the difficulty lay in an old architectural decision, or in a system downstream that wasn’t up to it. He became a router, joining teams to the people who really used their systems. Keeping such context is hard; starting late is harder." }),
				"\n",
				createVNode(_components.p, { children: [
					"It has a cost, which he admitted when the interviewer brought up ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					" and the value of fresh eyes. He would enter a conversation with seven years of failed attempts ready to recite, and had to ask himself how the history would help this team. Sometimes it’s worth pointing out the rocks. Sometimes the company has changed and the audacity to try again is worth more."
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
						children: "Advice from close by"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Advice from close by”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He hadn’t thought much about ",
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
					" in those terms and offered no clear example. What he had done a couple of times was help a new team to its feet: when one was formed to take over a system that he used to run, he worked alongside as an adviser, passing on context."
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
						children: "Employee thirty, and an inflated title before that"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Employee thirty, and an inflated title before that”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Ksplice, where he was before, was bought by Oracle, and there he spent a year as an Architect, which he believed was then the highest individual level. He put it down to ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#title-inflation",
							"aria-describedby": "term-title-inflation",
							children: "title inflation"
						}), createVNode(_components.span, {
							id: "term-title-inflation",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Giving somebody a bigger title than the work or the skills bear out, usually in order to hire or keep them."
						})]
					}),
					" that comes with an acquisition, and wasn’t sure that he would have got there otherwise. The work barely changed, except that he was dropped into an organization of 400 and training it became a big part of the job."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"At Stripe the decisive thing was to come early, around employee thirty, and to use it. Others came early too. What he thought less common was the deliberate attempt to keep a view of the whole. Nobody can join a large company early; ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "getting the title"
					}),
					" covers other ways."
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
						children: "A visible project, not a better one"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “A visible project, not a better one”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He was instinctively wary of the ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					", partly because he’d known staff engineers who run nothing grand and are simply so effective at guiding and routing that everyone around works better. The nearest he came was a release plan for Stripe’s data model: six months of keeping several teams and a few projects in step. It won him his final promotion. It was good work, he said, and transformed far less than anyone hoped: some of the problems were too hard for the people and months available. What set it apart from other half-years was visibility, and that raised his standing."
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
						children: "He knew he wouldn’t enjoy it"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “He knew he wouldn’t enjoy it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He considered management without much conviction. All those interactions would wear him out, and a person who doesn’t enjoy the work won’t be good at it. He did wish occasionally that he wanted it, since it brings a lot of power." }),
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
						children: "Thirty things you could do, one or two that you will"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Thirty things you could do, one or two that you will”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Broad context shows you thirty things worth doing. If teams are at work on them but heading the wrong way, you can help many at once by unblocking them. If nobody is, spreading a little effort over all of them gets you little: ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "choose one or two"
					}),
					" for the year, and deliberately ignore the rest even though they are serious."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"To a new staff engineer he offered three habits. Take ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#conways-law",
							"aria-describedby": "term-conways-law",
							children: "Conway’s law"
						}), createVNode(_components.span, {
							id: "term-conways-law",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The observation that a system ends up shaped like the organization that built it."
						})]
					}),
					" as your guide to architecture. Build real relationships with managers, directors and vice presidents, to bring them your ideas and to learn what they see and what drives them. And estimate: how much storage, how many gigabytes a second? The nearest power of ten will usually do."
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
						children: "Links, papers and frank friends"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Links, papers and frank friends”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He had no good answer to where his breadth came from. He was hungry for anything about computing and followed more links from software Twitter than he thought healthy. Papers he read when something pointed to them, though he valued a grip on the foundational ones. Also valuable was a circle of senior engineers, friends of friends that reached back to his school days, who would tell him plainly what problems they had." })
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
var url = "content/stories/nelson-elhage.mdx/";
var file = "/work/wt/book/content/stories/nelson-elhage.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/nelson-elhage.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
