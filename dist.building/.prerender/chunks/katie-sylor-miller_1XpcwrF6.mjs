import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/katie-sylor-miller.mdx
var frontmatter = {
	"name": "Katie Sylor-Miller",
	"role": "Frontend Architect",
	"company": "Etsy",
	"companySize": {
		"band": "unknown",
		"note": "No head count is given; she called the engineering department far bigger than any she had worked in before."
	},
	"archetypes": [{
		"id": "architect",
		"basis": "assigned",
		"reason": "Listed among the Architects in the archetypes chapter; she answered for the frontend of the whole company."
	}],
	"path": "promoted",
	"pathNote": "Joined as a Senior Engineer because Etsy did not then hire at staff; promoted in a little under two years, the third time she was nominated.",
	"staffProject": {
		"answer": "unknown",
		"note": "She wasn't asked; she put the promotion down to a sponsor, a reputation and problems taken on unasked."
	},
	"managesPeople": {
		"answer": "no",
		"note": "She had never been on the management track."
	},
	"recorded": "2020-08",
	"experience": {
		"years": null,
		"note": "Almost ten years in the industry before Etsy, more than five of them as a frontend tech lead."
	},
	"remote": "yes",
	"topics": [
		"frontend",
		"performance",
		"architecture",
		"influence",
		"sponsorship",
		"bias-and-inclusion",
		"remote-work"
	],
	"sourceUrl": "https://staffeng.com/stories/katie-sylor-miller",
	"aliases": ["Katie Saylor-Miller"],
	"summary": "A remote frontend Architect at Etsy who wrote mostly SQL, logged her small wins, and was promoted on the third try, with a director as sponsor.",
	"insight": "Many have the technical skill already; what is missing is that the people who decide know their name and their work.",
	"evidence": {
		"name": "story/katie-sylor-miller:3",
		"role": ["story/katie-sylor-miller:4", "story/katie-sylor-miller:27"],
		"company": "story/katie-sylor-miller:15",
		"companySize": "story/katie-sylor-miller:91",
		"archetypes": ["004:264", "story/katie-sylor-miller:27"],
		"path": [
			"story/katie-sylor-miller:89",
			"story/katie-sylor-miller:95",
			"story/katie-sylor-miller:115"
		],
		"staffProject": ["story/katie-sylor-miller:93", "story/katie-sylor-miller:115-117"],
		"managesPeople": "story/katie-sylor-miller:127",
		"recorded": "story/katie-sylor-miller:11",
		"experience": "story/katie-sylor-miller:89",
		"remote": ["story/katie-sylor-miller:71", "story/katie-sylor-miller:95"],
		"topics": [
			"story/katie-sylor-miller:17-19",
			"story/katie-sylor-miller:25-27",
			"story/katie-sylor-miller:71",
			"story/katie-sylor-miller:75",
			"story/katie-sylor-miller:79-85",
			"story/katie-sylor-miller:95",
			"story/katie-sylor-miller:117",
			"story/katie-sylor-miller:123"
		]
	},
	"answers": {
		"the-role": {
			"says": "She looked after the direction of frontend across all of Etsy, not one team's part: what it should become, what stands in the way, and how to win people for it.",
			"lines": "story/katie-sylor-miller:17-27"
		},
		"how-time-is-spent": {
			"says": "About half in meetings. The rest varied: documents, SQL to find out what to improve, Slack with many teams. Small code only, to unblock a team or run an experiment.",
			"lines": "story/katie-sylor-miller:31-45"
		},
		"where-the-impact-is": {
			"says": "In spotting the cause beneath two teams' separate troubles, proving a wild idea for it, and seeing colleagues build it better than she could have.",
			"lines": "story/katie-sylor-miller:49-55"
		},
		"what-the-title-changed": {
			"says": "Everything turns vague, she was told and told others. Instead of solving clear problems you have to find the right ones and persuade people to care. Nor does everybody start to listen to you.",
			"lines": "story/katie-sylor-miller:111"
		},
		"influencing-and-advocating": {
			"says": "By influence without authority: work out what the organization needs, align people on it, keep pushing, and drop an idea that turns out to be only what she wanted.",
			"lines": "story/katie-sylor-miller:121-123"
		},
		"staying-in-touch": {
			"says": "As a full-time remote she built networks on purpose: one-on-ones, mentoring, employee groups, Slack. She was working on knowing more managers, who often decide.",
			"lines": "story/katie-sylor-miller:71-75"
		},
		"sponsoring-others": {
			"says": "With a colleague she began a monthly forum of five-minute talks. Finding speakers became sponsorship: some went on to all-hands or conferences and used it in promotion packets.",
			"lines": "story/katie-sylor-miller:79-85"
		},
		"path-to-staff": {
			"says": "Hired as senior, nominated three times, promoted in just under two years with a director as sponsor, after fixing unasked the things that others let pass.",
			"lines": "story/katie-sylor-miller:89-115"
		},
		"management-or-not": {
			"says": "She had never managed, and found that reading about it opened a closed box: a staff engineer, she thought, is nearly a manager minus the people.",
			"lines": "story/katie-sylor-miller:127"
		},
		"advice": {
			"says": "Get to know your director or VP, since they are in the room. The skill is probably there already: work on your reputation. Don't take staff for the only way to grow.",
			"lines": "story/katie-sylor-miller:107-117"
		},
		"what-they-read": {
			"says": "Camille Fournier's The Manager's Path, a talk by Dan Na on pushing through friction, and several people, among them Lara Hogan, Julia Evans and Tanya Reilly.",
			"lines": "story/katie-sylor-miller:123-127"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Katie Sylor-Miller, August 2020",
		"lines": "story/katie-sylor-miller:1-127"
	}, {
		"id": "staff-engineer-book",
		"where": "archetypes chapter, the Architect's list of stories",
		"lines": "004:264"
	}],
	"connections": [
		{
			"id": "guide:being-visible",
			"why": "reputation as the missing half of a promotion case"
		},
		{
			"id": "guide:find-your-sponsor",
			"why": "the third nomination worked because a director spoke up"
		},
		{
			"id": "guide:network-of-peers",
			"why": "a network inside the company, built from a distance"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Two ways to be senior, in one bucket"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "A frontend architect writing SQL"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "The cause beneath two teams’ problems"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Suddenly nothing was clear-cut"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Tenacity without authority"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Networks, built on purpose"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "A five-minute talk that became evidence"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Third time, with a director in the room"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Almost a manager"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "You have the skill; work on the reputation"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "A book on management, and many people"
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
			"Katie Sylor-Miller was Frontend Architect at Etsy, working remotely, when she was interviewed in August 2020. The book, which spells her name Saylor-Miller, lists her as ",
			createVNode(_components.a, {
				href: "/archetypes/architect/",
				children: "an Architect"
			}),
			", and her own description of that job is one of the clearest there is. ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/katie-sylor-miller",
				children: "The interview"
			}),
			" is also the place to go if you have been turned down for staff: it happened to her twice."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Two ways to be senior, in one bucket"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Two ways to be senior, in one bucket”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Two kinds of people, she said, share the name staff engineer. One goes deep: the expert in a subject, the tech lead who sets a team’s or an organization’s approach. The other goes wide, works on problems that cut across teams and creates systems and practices that many of them use. She called the second an architect." }),
				"\n",
				createVNode(_components.p, { children: [
					"At Etsy the rungs went Senior I and II, Staff I and II, then ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-staff-engineer",
							"aria-describedby": "term-senior-staff-engineer",
							children: "Senior Staff"
						}), createVNode(_components.span, {
							id: "term-senior-staff-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung between staff and principal, at companies that draw one there."
						})]
					}),
					", reckoned equal to a director. She was a Staff Engineer II with a particular charge: look at what the whole company did in frontend, ask what the future should be and which problems stood before it, and argue for ways there. She belonged to the Frontend Systems team, but for months had advised on web performance. Etsy had been strong at it, lost its performance team in a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#reorganization",
							"aria-describedby": "term-reorganization",
							children: "reorganization"
						}), createVNode(_components.span, {
							id: "term-reorganization",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A redrawing of who reports to whom and which team owns what, often decided fast and by few."
						})]
					}),
					", and was catching up now that search ranking took account of it."
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
						children: "A frontend architect writing SQL"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “A frontend architect writing SQL”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Half of her time was meetings. The other half went one day to documents, the next to data analysis, or to talking with many teams on Slack. What code she wrote was above all SQL, to see which performance fixes would help the business most. JavaScript or PHP came in small doses, to free a blocked team or try something out. She was slower than she used to be, she said, and nobody should want much code from her." }),
				"\n",
				createVNode(_components.p, { children: [
					"Picking the day’s most important thing was hard, and so was knowing that she had done it. Her remedy was a log of everything: meetings, emails, Slack discussions. Before the quarterly check-in with her manager she read it through, and things that had seemed small added up: performance trouble fixed on six experiments, a team steered in a better direction, feedback that helped someone. For the picking there is a chapter on ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "work that matters"
					}),
					"; for the proof, try her log."
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
						children: "The cause beneath two teams’ problems"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “The cause beneath two teams’ problems”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She loved one sequence above all. Take in what many teams struggle with until two complaints turn out to share a cause. Think of something wild. Let brilliant colleagues run with it." }),
				"\n",
				createVNode(_components.p, { children: "Her example came from before she was Architect. Etsy’s design system had no single template for a component: people copied the HTML around, so that changing one meant hunting for it in JavaScript, in Mustache and in PHP. She suggested extending the company’s own PHP framework so that components became reusable blocks, composed as one would in React. She made a proof of concept and a proposal; the team built the rest, sturdier than she could have alone." }),
				"\n",
				createVNode(_components.p, { children: "Can frontend people have that kind of leverage? She was sure of it, though she knew only a handful of frontend staff engineers and thought the skill undervalued. Staff engineers weigh tradeoffs, and that can be learned anywhere in the stack. People used to thinking of users have a lead, since infrastructure has users too." }),
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
						children: "Suddenly nothing was clear-cut"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Suddenly nothing was clear-cut”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She passed on a warning that somebody had given her. You expect control after the promotion, and that everyone will listen. The reverse happens. The goal used to be tangible; now you must find the right problems yourself and then persuade people that they matter. As architect she noticed how much she had leaned on sprints and boards. A ticket dragged to done had told her that she was getting somewhere; her own to-do lists didn’t yet." }),
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
						children: "Tenacity without authority"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Tenacity without authority”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Staffing and final decisions belonged to others. Her part was to find out what the organization needed, bring people together behind it and get it done all the same. That takes stubbornness, and she recommended ",
					createVNode(_components.a, {
						href: "/sources/#pushing-through-friction",
						children: "Dan Na’s talk on friction"
					}),
					". It also takes the opposite: enough self-knowledge to notice that you want a thing for yourself and the organization doesn’t need it. Then drop it."
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
						children: "Networks, built on purpose"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Networks, built on purpose”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A remote person on a team that mostly isn’t has to think about whom she talks to. Sylor-Miller kept one-on-ones, mentored people earlier in their careers, answered on Slack, and tried to hear from product engineers, her customers. An employee group for marginalized genders in tech and a community of remote staff gave her connections across engineering. Managers were the gap: they often decide, and for some months she had been getting to know more of them. Hers is the inward kind of ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "network"
					}),
					"."
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
						children: "A five-minute talk that became evidence"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “A five-minute talk that became evidence”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She had worked with Lara Hogan, and as a woman in tech had benefited from ",
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
					" herself. With another staff engineer, Andy Yaco-Mink, she saw that product teams had no good way to share what they were doing, and began a monthly Product Engineering Confab. Every month the two needed speakers, so they went looking for interesting work and asked its authors for five informal minutes. Some speakers went on to company all-hands or local meetups, at least one to a big conference, and some put the talk into ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#promotion-packet",
							"aria-describedby": "term-promotion-packet",
							children: "promotion packets"
						}), createVNode(_components.span, {
							id: "term-promotion-packet",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The written case for a promotion, best begun years early as a map of what is missing."
						})]
					}),
					" as evidence of leadership. If you copy one thing from this story, it costs a meeting a month."
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
						children: "Third time, with a director in the room"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Third time, with a director in the room”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She came with almost ten years behind her, over five as a frontend tech lead, mostly at smaller and little-known companies. Etsy didn’t hire at staff then, so she was hired as senior. Leading was familiar. The scale wasn’t: she taught herself basic statistics to understand how experiments were run." }),
				"\n",
				createVNode(_components.p, { children: "From the start she acted on what she saw missing. Design system JavaScript was written every which way, so she proposed a framework and standard boilerplate; obvious to her, and a big improvement. Much of what makes a staff engineer, to her, is not letting such things pass." }),
				"\n",
				createVNode(_components.p, { children: [
					"The promotion came in a little under two years. Her manager was new and didn’t know her record, so they wrote the ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "packet"
					}),
					" closely together. Two earlier nominations had failed. What tipped the third was ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "a sponsor"
					}),
					", her director. Her visibility came from emails to all of engineering and from a support channel where she used what the service industry had taught her: be available, be humble, listen. Remote people, she thought, must work harder at this, since so much of what they do goes unseen."
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
						children: "Almost a manager"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Almost a manager”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She had never been one, and the track was a black box to her. Anything that explained it was welcome: a staff engineer, she said, is almost a manager without the people." }),
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
						children: "You have the skill; work on the reputation"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “You have the skill; work on the reputation”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Promotions, she said, are decided not by your peers, nor really by your manager, but further up. Meet your director or VP, so that somebody in ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "the room"
					}),
					" remembers an email you sent, a question you answered, a talk you gave."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Women and non-binary people who asked her advice expected technical leadership and heard instead that they probably had the technical side; reputation was the work left. People would like it to be a meritocracy, and it isn’t. ",
					createVNode(_components.a, {
						href: "/stories/bert-fan/#path-to-staff",
						children: "Bert Fan"
					}),
					" had said the same in May. She added a caution: many fine people do staff work at companies that don’t have the title, and there are other ways to grow."
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
						children: "A book on management, and many people"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “A book on management, and many people”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She enjoyed ",
					createVNode(_components.a, {
						href: "/sources/#the-managers-path",
						children: "The Manager’s Path"
					}),
					" by Camille Fournier. Otherwise she named people: ",
					createVNode(_components.a, {
						href: "/sources/#lara-hogan-site",
						children: "Lara Hogan"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#dan-na-blog",
						children: "Dan Na"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#julia-evans-blog",
						children: "Julia Evans"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#ryn-daniels-blog",
						children: "Ryn Daniels"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#tanya-reilly-site",
						children: "Tanya Reilly"
					}),
					", and in frontend ",
					createVNode(_components.a, {
						href: "/sources/#nicole-sullivan-blog",
						children: "Nicole Sullivan"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#jen-simmons-site",
						children: "Jen Simmons"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/sources/#ethan-marcotte-site",
						children: "Ethan Marcotte"
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
var url = "content/stories/katie-sylor-miller.mdx/";
var file = "/work/wt/book/content/stories/katie-sylor-miller.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/katie-sylor-miller.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
