import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/silvia-botros.mdx
var frontmatter = {
	"name": "Silvia Botros",
	"role": "Senior Principal Engineer",
	"company": "Twilio",
	"companySize": {
		"band": "unknown",
		"note": "No count for Twilio. SendGrid had roughly thirty engineers when she joined and grew to about five hundred before Twilio bought it."
	},
	"archetypes": [{
		"id": "architect",
		"basis": "our-reading",
		"reason": "One of the Architecture Team's horizontal architects, with databases as her area across all products."
	}],
	"path": "promoted",
	"pathNote": "Promoted to Principal at SendGrid, and 18 months later to Senior Principal through SendGrid's cycle, after the Twilio acquisition.",
	"staffProject": {
		"answer": "no",
		"note": "Her promotions mostly came from work that had run for many months and could show results."
	},
	"managesPeople": {
		"answer": "no",
		"note": "Had no direct reports, and had turned down a move to management around Senior Engineer."
	},
	"recorded": "2020-04",
	"experience": {
		"years": null,
		"note": "At SendGrid since it had roughly thirty engineers, and at Twilio after the acquisition; no years given."
	},
	"remote": "unknown",
	"topics": [
		"databases",
		"architecture",
		"influence",
		"writing",
		"career-ladders",
		"bias-and-inclusion",
		"early-employee"
	],
	"sourceUrl": "https://staffeng.com/stories/silvia-botros",
	"aliases": ["dbsmasher"],
	"summary": "A database architect whose boss checked that she shipped no code, on talking teams out of building and on the advice that changed her career.",
	"insight": "In the room where priorities are set, the obvious architecture decision stops being obvious; being right matters less than helping people trade off well.",
	"evidence": {
		"name": "story/silvia-botros:5",
		"role": "story/silvia-botros:17",
		"company": "story/silvia-botros:17",
		"companySize": "story/silvia-botros:59",
		"archetypes": ["story/silvia-botros:17", "story/silvia-botros:21"],
		"path": "story/silvia-botros:85-93",
		"staffProject": "story/silvia-botros:111",
		"managesPeople": ["story/silvia-botros:79", "story/silvia-botros:131-133"],
		"recorded": "story/silvia-botros:10",
		"experience": ["story/silvia-botros:19", "story/silvia-botros:59"],
		"topics": [
			"story/silvia-botros:17-21",
			"story/silvia-botros:69-75",
			"story/silvia-botros:79-81",
			"story/silvia-botros:87",
			"story/silvia-botros:97-107"
		]
	},
	"answers": {
		"the-role": {
			"says": "A horizontal architect for databases on the Chief Architect's team, working beside the architects of each product; Twilio, which had no Staff title, let principals lean to code or to strategy.",
			"lines": "story/silvia-botros:17-27"
		},
		"how-time-is-spent": {
			"says": "Answered questions on Slack and email, and read and wrote a great many documents. She shipped no code: her boss checked every quarter that the architects put none into production.",
			"lines": "story/silvia-botros:41-45"
		},
		"where-the-impact-is": {
			"says": "Often it was persuading somebody not to build something new, and connecting groups with similar ideas before they ended up running nearly identical systems.",
			"lines": "story/silvia-botros:57-59"
		},
		"what-the-title-changed": {
			"says": "As Senior Principal she counted as director level, private email groups and calibration meetings included. Her opinion carried more weight, and she rejected the idea that titles don't matter.",
			"lines": "story/silvia-botros:63-65"
		},
		"influencing-and-advocating": {
			"says": "Advocated often for technology and architecture, knowing that an architect can't just give orders: seeing each team's other commitments made simple decisions complicated.",
			"lines": "story/silvia-botros:69-75"
		},
		"staying-in-touch": {
			"says": "Read Slack rooms between meetings and asked people one-on-one where it hurt. Surveys kept surprising her: often the tool people wanted existed, and they didn't know.",
			"lines": "story/silvia-botros:49-53"
		},
		"sponsoring-others": {
			"says": "Not written into her role, but she pushed for a bigger and diverse database team, and used calibration meetings to raise how bias affects underrepresented people.",
			"lines": "story/silvia-botros:79-81"
		},
		"path-to-staff": {
			"says": "Did the paperwork for Principal herself under a manager with some twenty reports; Senior Principal came unprepared, through a manager who had argued for it. Blogging and joining early helped.",
			"lines": "story/silvia-botros:85-107"
		},
		"staff-project": {
			"says": "Had none; most of her promotions came from work under way for many months, with results that people could see.",
			"lines": "story/silvia-botros:111"
		},
		"management-or-not": {
			"says": "Offered management around Senior Engineer and firmly declined: she thought she would have micromanaged, and knew what harm an unready manager can do. Her later role still held many managerial tasks.",
			"lines": "story/silvia-botros:131-133"
		},
		"advice": {
			"says": "It isn't always about being right. Find out what Staff means where you work, even if you dislike the answer; once there, write less code and learn the people and the business.",
			"lines": "story/silvia-botros:115-127"
		},
		"what-they-read": {
			"says": "The Manager's Path, and Accelerate with the yearly DORA report; she wished for a counterpart to the first for engineers in roles like hers. One blog post opened her network of principals.",
			"lines": "story/silvia-botros:137-143"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Silvia Botros, April 2020",
		"lines": "story/silvia-botros:1-143"
	}],
	"connections": [
		{
			"id": "guide:never-be-wrong",
			"why": "her account of no longer digging in, and who helped"
		},
		{
			"id": "guide:does-the-title-matter",
			"why": "a firm answer, and a reason that some can't wave it away"
		},
		{
			"id": "guide:find-your-sponsor",
			"why": "two promotions, one with a stretched manager and one with an invested one"
		},
		{
			"id": "story:greg-wittel",
			"why": "another early employee who stayed while the company grew large"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "A horizontal architect"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "No code, checked quarterly"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "The thing nobody builds"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Not everyone gets to call titles empty"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "The obvious gets complicated"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "The tool already exists"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Her voice in calibration"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "One promotion written, one received"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Months of work, not a project"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "The offer she turned down"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Being right is not the point"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "A book she was missing"
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
			"Silvia Botros had joined SendGrid when it had roughly thirty engineers, and came to Twilio when it bought the company. By April 2020, when ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/silvia-botros",
				children: "the interview"
			}),
			" was published, she was a Senior Principal Engineer on Twilio’s\nArchitecture Team. Readers still wrote to her about her essay ",
			createVNode(_components.a, {
				href: "/sources/#on-being-a-principal-engineer",
				children: "on being a principal engineer"
			}),
			". The sighting shows what remains of the job when all of the code is taken out, and what its title is for."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "A horizontal architect"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “A horizontal architect”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "SendGrid’s Chief Architect had become Twilio’s, and after the acquisition he formed a team whose members each had an area. One had the frontend, one the platform, and Botros databases: she joined whichever project touched them. They were called horizontal, because each business unit’s general\nmanager had product architects too, and the horizontal ones worked alongside those. The team was new, and its goals weren’t settled." }),
				"\n",
				createVNode(_components.p, { children: [
					"Twilio had no Staff title; after Senior came Principal, and the two companies’ meanings of it didn’t wholly match. The role also forked, into principals who mostly wrote software and architects who mostly worked on strategy. Hers was the second branch, ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "the Architect"
					}),
					" in almost pure form."
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
						children: "No code, checked quarterly"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “No code, checked quarterly”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Her days went to questions on Slack and email, and to documents: strategy plans and blueprints that she worked on with others, and everyone else’s to read. If somebody tried a tool and wrote down what they had found, or proposed a change in how software was delivered, she reviewed it." }),
				"\n",
				createVNode(_components.p, { children: "She had stopped coding for the business. She thought she had last opened a terminal to tidy her own configuration. Once a quarter her boss made sure that none of the architects had put code into production, partly from his idea of what an architect is, partly\nbecause of how Finance classified their work. The job was to help others write it, with the long term in mind." }),
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
						children: "The thing nobody builds"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “The thing nobody builds”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Often her best work was something that never got built. She would ask a team why it was making a new thing, sincerely wanting to know, and steer it toward what was already there." }),
				"\n",
				createVNode(_components.p, { children: [
					"Having watched SendGrid grow from about thirty to about five hundred, she had seen the cost of communication rise, usually with too little spent on it compared with technical systems. Spotting two groups on the same road and ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/",
						children: "getting them to talk"
					}),
					" could keep the company\nfrom running nearly the same system twice within a year."
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
						children: "Not everyone gets to call titles empty"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Not everyone gets to call titles empty”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Principal had changed less than Senior Principal did. The second counted as director level, and in deeds: she was on certain private email lists and sat in ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#calibration",
							"aria-describedby": "term-calibration",
							children: "performance calibration"
						}), createVNode(_components.span, {
							id: "term-calibration",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
						})]
					}),
					", where an engineer can say what wouldn’t come up\namong managers alone."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/guides/does-the-title-matter/",
					children: "The title"
				}), " also made people respect her opinion more. She rejected the claim that titles are meaningless. Only some people are in a position to make it, she thought, and she wasn’t one of them."] }),
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
						children: "The obvious gets complicated"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “The obvious gets complicated”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Left to herself she would have named one or two ways for every application to reach a database. But some team always had a business case that didn’t fit." }),
				"\n",
				createVNode(_components.p, { children: [
					"People imagine an architect as a manager without reports who can tell others what to do. What seniority brought was sight of all the rest. In ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "the rooms"
					}),
					" where priorities and dependencies are settled, she saw everything else on the roadmap of the team\nshe wanted a change from."
				] }),
				"\n",
				createVNode(_components.p, { children: "She called her subject the easier one. For a long time she was the only full-time employee on SendGrid’s databases, so decisions were easy to make. At Twilio she had more stakeholders and no direct hold on the code." }),
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
						children: "The tool already exists"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “The tool already exists”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Empathy took deliberate effort. In a gap between meetings she read through Slack rooms to see what was going wrong, and she met people one-on-one to hear what hurt. She wasn’t sure how long she could keep that up." }),
				"\n",
				createVNode(_components.p, { children: "What surprised her in engineering surveys was how often a solution existed that many engineers had never heard of: the first task was to make it known, not better. The other thing hidden was integration. A replacement tool looks as if you\nonly have to install it, while the disliked one has a lot of unseen effort behind it." }),
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
						children: "Her voice in calibration"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Her voice in calibration”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Without reports, she didn’t find ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#sponsorship",
							"aria-describedby": "term-sponsorship",
							children: "sponsoring"
						}), createVNode(_components.span, {
							id: "term-sponsorship",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
						})]
					}),
					" in her job description, but did it where it could change structures. She had pushed to enlarge the database team and to make sure its hiring was diverse. Since then she had raised in calibration how bias can touch\nunderrepresented people, which nobody can do from outside the room."
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
						children: "One promotion written, one received"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “One promotion written, one received”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"SendGrid had no ladder early on. To become Senior she fetched one from outside: Camille Fournier’s, written for ",
					createVNode(_components.a, {
						href: "/sources/#rent-the-runway-ladder",
						children: "Rent the Runway"
					}),
					". For Principal she documented her work, matched it to the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#career-ladder",
							"aria-describedby": "term-career-ladder",
							children: "career framework"
						}), createVNode(_components.span, {
							id: "term-career-ladder",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A company’s written account of its levels and of what it expects at each, used to hire, judge and promote."
						})]
					}),
					", and handed ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "the result"
					}),
					" to a manager who had something\nlike twenty reports as well as projects of his own."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Eighteen months later she did nothing at all. A new manager had been talking with the Chief Architect about her, and Senior Principal arrived as a surprise. It went through SendGrid’s old process though Twilio already owned the company, so she claimed no knowledge of Twilio’s. People and circumstances decide, she concluded;\n",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "an invested manager"
					}),
					" made all the difference."
				] }),
				"\n",
				createVNode(_components.p, { children: "Being there early also helped, and so did writing. Her first post, sent out because the work seemed interesting, caught the eye of Baron Schwartz, well known in databases. A case study followed, then a community and a few conference talks. By 2020 she preferred blogging, mostly on\nher own site, where she needn’t share the company’s view." }),
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
						children: "Months of work, not a project"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Months of work, not a project”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She had no ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					" and couldn’t say whether others did. Her promotions mostly followed months of work with visible results."
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
						children: "The offer she turned down"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “The offer she turned down”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Around the time she became Senior she could have moved into management. Women, she noted, often hear that their social skills make them managers. She was strongly against it and glad that nobody pushed. She would have been a dreadful micromanager then, she thought, and knew what an unready manager\ncould do to a career. The role she had later was full of managers’ tasks, and still asked for a different mind." }),
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
						children: "Being right is not the point"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Being right is not the point”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Five or six years before the interview she would dig in when she felt right, even against a deadline or a fire, without asking what the product teams were up against. Five years into the job she was burned out, and it seemed to her that problems kept coming over a wall. A new VP of Engineering, a man of few words,\nhelped her see what those teams faced and how her knowledge could get them to ",
					createVNode(_components.a, {
						href: "/guides/never-be-wrong/",
						children: "a better trade"
					}),
					". It changed her career."
				] }),
				"\n",
				createVNode(_components.p, { children: "To those on the way she said: learn what Staff means in your company, and be ready not to like it. It can be changed, as with the borrowed ladder, but slowly, and sometimes leaving is the only way. To those just arrived: expect far less code, get to know the people and the business, and count the return\nin quarters and years." }),
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
						children: "A book she was missing"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “A book she was missing”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She named ",
					createVNode(_components.a, {
						href: "/sources/#the-managers-path",
						children: "The Manager’s Path"
					}),
					", and ",
					createVNode(_components.a, {
						href: "/sources/#accelerate",
						children: "Accelerate"
					}),
					" for tying software to business results, with the ",
					createVNode(_components.a, {
						href: "/sources/#dora-report",
						children: "DORA report"
					}),
					" each year. She had yet to find the first book’s counterpart for engineers like her. ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "Her network"
					}),
					" of principals came\nfrom that one essay, which brought invitations to private Slack groups."
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
var url = "content/stories/silvia-botros.mdx/";
var file = "/work/wt/book/content/stories/silvia-botros.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/silvia-botros.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
