import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/dmitry-petrashko.mdx
var frontmatter = {
	"name": "Dmitry Petrashko",
	"role": "Staff Engineer and Technical Advisor to the Head of Infrastructure",
	"company": "Stripe",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "right-hand",
		"basis": "our-reading",
		"reason": "Advised the head of Infrastructure, widening that leader's reach without making the technical decisions."
	}],
	"path": "promoted",
	"pathNote": "Hired below staff to bring type checking to Ruby; moved up two levels at Stripe, each time after working at the next one for quite a while.",
	"staffProject": {
		"answer": "partly",
		"note": "He would name Sorbet, but three people's work on it was hard to tell apart; shorter projects of about six months settled the matter."
	},
	"managesPeople": {
		"answer": "no",
		"note": "Each time he considered it he asked whether it would bring more impact, and so far it hadn't seemed so."
	},
	"recorded": "2020-05",
	"experience": {
		"years": null,
		"note": "Came to Stripe from Switzerland, where he had done a PhD on compilers."
	},
	"remote": "unknown",
	"topics": [
		"languages-and-compilers",
		"infrastructure",
		"platform",
		"influence",
		"sponsorship",
		"learning"
	],
	"sourceUrl": "https://staffeng.com/stories/dmitry-petrashko",
	"aliases": [],
	"summary": "A compiler PhD who helped build Sorbet at Stripe, then became technical advisor to the head of Infrastructure: how he got there, and what he had to learn first.",
	"insight": "Technical respect and impact were already there; what he had to learn was how strangers felt after a meeting with him, so he asked them.",
	"evidence": {
		"name": "story/dmitry-petrashko:5",
		"role": "story/dmitry-petrashko:14",
		"company": "story/dmitry-petrashko:14",
		"archetypes": "story/dmitry-petrashko:22",
		"path": ["story/dmitry-petrashko:62", "story/dmitry-petrashko:96"],
		"staffProject": "story/dmitry-petrashko:122-128",
		"managesPeople": "story/dmitry-petrashko:142",
		"recorded": "story/dmitry-petrashko:10",
		"experience": ["story/dmitry-petrashko:115", "story/dmitry-petrashko:117"],
		"topics": [
			"story/dmitry-petrashko:16-18",
			"story/dmitry-petrashko:62-66",
			"story/dmitry-petrashko:88-92",
			"story/dmitry-petrashko:106-108",
			"story/dmitry-petrashko:115-117"
		]
	},
	"answers": {
		"the-role": {
			"says": "He advised the head of Infrastructure: looked into coming topics, dug into urgent trouble and followed up, without deciding. Before that he was tech lead for a group of teams.",
			"lines": "story/dmitry-petrashko:14-33"
		},
		"how-time-is-spent": {
			"says": "In a perfect week, meetings on Monday, Wednesday and Friday and coding alone on the other two days. Real weeks tipped one way or the other with what teams needed.",
			"lines": "story/dmitry-petrashko:48-50"
		},
		"where-the-impact-is": {
			"says": "In repairing a well-meant proposal: cutting it to the part that brings most of the value, or pointing it at a use that its authors didn't know about.",
			"lines": "story/dmitry-petrashko:54"
		},
		"what-the-title-changed": {
			"says": "Nothing that he could think of. Stripe meant the level not to be a gate to chances, and he thought it managed; his views had been represented before he led anything.",
			"lines": "story/dmitry-petrashko:58"
		},
		"influencing-and-advocating": {
			"says": "First for types in Ruby, for years, as one of three who built Sorbet. As advisor he started larger changes and soon found someone to take each over.",
			"lines": "story/dmitry-petrashko:62-66"
		},
		"staying-in-touch": {
			"says": "By asking users: a company-wide engineering survey, dinners at random tables with three questions, and a group whose members each interviewed two or three product teams monthly.",
			"lines": "story/dmitry-petrashko:70-84"
		},
		"sponsoring-others": {
			"says": "Not required of staff engineers at Stripe, he said, but a help. He put people on work that stretched them, then mentored them so it would come off.",
			"lines": "story/dmitry-petrashko:88-92"
		},
		"path-to-staff": {
			"says": "Two steps up at Stripe, each after doing the next job a good while. He had impact and technical respect; collaboration with people he didn't know was what he had to learn.",
			"lines": "story/dmitry-petrashko:96-117"
		},
		"staff-project": {
			"says": "Sorbet, in effect, though three people worked so closely that credit was hard to divide. A couple of shorter projects afterward, he believed, clinched it.",
			"lines": "story/dmitry-petrashko:122-128"
		},
		"management-or-not": {
			"says": "Whenever he considered it he asked himself and others if it would bring more impact. The answer had been no so far, yet learning from good managers helped him greatly.",
			"lines": "story/dmitry-petrashko:142-144"
		},
		"advice": {
			"says": "Agree with the people you report to on the impact you're there for and on what you may trade away to get it. Then say openly what you are trading, and why.",
			"lines": "story/dmitry-petrashko:138"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Dmitry Petrashko, May 2020",
		"lines": "story/dmitry-petrashko:1-144"
	}],
	"connections": [
		{
			"id": "story:nelson-elhage",
			"why": "built Sorbet together, and each tells it from his side"
		},
		{
			"id": "guide:finding-the-right-company",
			"why": "Stripe had a gap in the shape of his doctorate"
		},
		{
			"id": "guide:never-be-wrong",
			"why": "feedback asked for right after the meetings that went badly"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "An advisor who widens a leader’s view and doesn’t decide"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Tuesday and Thursday for code, in a perfect week"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Smaller plans that pay sooner"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Nothing, and that was the intention"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Years on one project, then weeks on many"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "Three questions at a stranger’s dinner table"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Stretch first, support second"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "He had the impact and lacked the manner"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Sorbet, if credit could be divided"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "A question that kept coming back no"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Agree on what you may give up"
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
			"When interviewed in May 2020, Dmitry Petrashko was a staff engineer at Stripe and Technical Advisor to its head of Infrastructure. The archetypes chapter doesn’t place him; by his account of the work we read him as ",
			createVNode(_components.a, {
				href: "/archetypes/right-hand/",
				children: "a Right Hand"
			}),
			", the rarest of the four. ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/dmitry-petrashko",
				children: "The interview"
			}),
			" follows a compiler specialist from building one tool to improving other people’s plans, and names the exact skill he lacked on the way."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "An advisor who widens a leader’s view and doesn’t decide"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “An advisor who widens a leader’s view and doesn’t decide”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"His team, on paper, was all of Infrastructure: compute, networking, storage, databases, data engineering, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#observability",
							"aria-describedby": "term-observability",
							children: "observability"
						}), createVNode(_components.span, {
							id: "term-observability",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Being able to tell what a running system is doing, and why, from the logs, metrics and traces it gives off."
						})]
					}),
					", developer tools. The job was to extend its leader, Rahul Patil, whom the interview calls both head of Infrastructure and Head of Foundation. Petrashko studied important topics before they became pressing, got into critical issues down to the code or the data, thought through actions, and helped follow up on the urgent ones. Technical decisions were not his to make."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Before that he had been a Pillar Tech Lead, or PTL, in ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#developer-productivity",
							"aria-describedby": "term-developer-productivity",
							children: "Developer Productivity"
						}), createVNode(_components.span, {
							id: "term-developer-productivity",
							class: "def",
							"data-pagefind-ignore": "",
							children: "How easily an engineer gets a change from idea to users; also the team whose work is to make that easier."
						})]
					}),
					", where he began as an engineer when it was still one team. There were more PTLs, so their job was better defined: help teams make choices that fit with everyone else’s, settle what teams couldn’t, give direction, represent the group, and open up work for others. Both roles paired with managers. He brought what users needed and which tools could serve them; the manager knew the limits, such as people available (the split in ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "partnering with peers"
					}),
					")."
				] }),
				"\n",
				createVNode(_components.p, { children: "At Stripe, he said, staff isn’t a role. It is a level of expected impact and skill, and those who have it fill different roles. The book tends to treat staff as a different job from senior; his version explains how one ladder can hold people whose weeks look nothing alike." }),
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
						children: "Tuesday and Thursday for code, in a perfect week"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Tuesday and Thursday for code, in a perfect week”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The ideal was meetings and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#working-group",
							"aria-describedby": "term-working-group",
							children: "working groups"
						}), createVNode(_components.span, {
							id: "term-working-group",
							class: "def",
							"data-pagefind-ignore": "",
							children: "People from several teams who meet on one subject until it is settled."
						})]
					}),
					" on Monday, Wednesday and Friday, and coding alone on the days between. Needs often upset it. A new project had its own rhythm: one week with few meetings to write the brief and think through design, milestones, security and reliability, then one week of taking the proposal around the company and answering what came back. He held on to some coding so as to stay a bridge between business needs and engineering limits."
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
						children: "Smaller plans that pay sooner"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Smaller plans that pay sooner”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He felt most useful with a proposal that met a real need, written by a team without the experience or the context to plan it well. Sometimes good structure cut the scope, kept most of the value and showed results earlier. At other times he saw that the same idea served a use the team had never heard of, worth more to the business, and turned the project toward it." }),
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
						children: "Nothing, and that was the intention"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Nothing, and that was the intention”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He could name nothing that the title opened. Stripe didn’t want the level to work as a gate, and in his view it succeeded. PTLs were picked for representing other people’s opinions well; his own predecessor, Paul Tarjan, had made sure that Petrashko’s got heard long before he led anything. Others saw it ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "differently"
					}),
					": ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#what-the-title-changed",
						children: "Kasa Williams"
					}),
					" thought a title changes plenty."
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
						children: "Years on one project, then weeks on many"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Years on one project, then weeks on many”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He was hired to bring type checking to Ruby at Stripe. With Nelson Elhage and Tarjan he designed and wrote ",
					createVNode(_components.a, {
						href: "https://sorbet.org/",
						children: "Sorbet"
					}),
					", and built up the habit of using it. They picked features by what Stripe needed most. Type systems easily breed complexity and elitism; he was glad to have avoided that extreme."
				] }),
				"\n",
				createVNode(_components.p, { children: "As advisor he pushed for changes in reliability, scalability, security and productivity, such as how data is sharded or how changes are managed. The difference from Sorbet was that he stayed only for the opening. Once the organization was convinced, the milestones clear and the risks under control, somebody he had found or grown took over, and he kept up frequent check-ins." }),
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
						children: "Three questions at a stranger’s dinner table"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “Three questions at a stranger’s dinner table”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A PTL still had a couple of days a week for code; as advisor he wrote it mostly when something was in serious trouble. He made up for it by following designs, failure modes and above all users. Before the lockdown he would sit down to dinner at random tables at Stripe and ask what people were working on, what made it hard, and how infrastructure teams could help. It uncovered needs, and it calmed teams that weren’t being helped yet: he agreed that their fix was possible, then asked which current project should stop for it. Often they didn’t want it at that price." }),
				"\n",
				createVNode(_components.p, { children: "A survey of all Stripe’s engineers seldom found a surprise, but it put known complaints in order. And as he left the PTL role he set up what came to be called DevProd Assembly, where leaders of developer productivity teams each built trust with two or three product teams, interviewed them every month and pooled the answers." }),
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
						children: "Stretch first, support second"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Stretch first, support second”",
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
					" wasn’t required of a staff engineer there, he said, but it brings more impact. He kept it apart from mentoring: the first puts people where they can show that they can do more, the second helps them grow. Someone got a project a little beyond what was comfortable, then his help in making it succeed (more in ",
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
						children: "He had the impact and lacked the manner"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “He had the impact and lacked the manner”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Stripe hired him below staff and moved him up twice, each time after he had been working at the next level for quite some time. He ranked what mattered: impact on the company, then collaboration, then technical knowledge. He already had the first and the third. The second meant helping people outside his team, perhaps strangers with a good aim and a poor plan." }),
				"\n",
				createVNode(_components.p, { children: "His remedy is easy to copy. Straight after a meeting, especially one that went badly, he asked for feedback in a private chat. He learned what had made others uneasy, and a few times repaired the outcome too." }),
				"\n",
				createVNode(_components.p, { children: [
					"His doctorate, on compilers that are both fast and maintainable, fitted ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/",
						children: "a company with that gap"
					}),
					". He credited luck for the right lab at the right time, and wasn’t sure that he’d recommend one: many friends would have learned as much building systems in industry. It did help him to move. From Ukraine to Russia, Switzerland and the United States, every time he left a place where he was among the best for one where he would be average, and learned from the people there."
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
						children: "Sorbet, if credit could be divided"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Sorbet, if credit could be divided”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Sorbet was large enough to be his ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					". But three people worked on it so closely and quickly that it was hard to say who had achieved what, and the first performance review told all three to do better at showing it. No clever fix followed. The project simply grew until each of them had a field: internal architecture and talking to users for him, changing code to suit the checker for Tarjan, tying it to Stripe’s other systems for ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/",
						children: "Elhage"
					}),
					". A couple of quick projects followed, about half a year, and those, he believed, clinched the promotion."
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
						children: "A question that kept coming back no"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “A question that kept coming back no”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Each time he thought about managing he put one question to himself and people nearby: would I have more impact? So far it seemed not. He still credited five managers by name, among them Will Larson, the editor of these interviews: their skills pay off for an engineer too." }),
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
						children: "Agree on what you may give up"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Agree on what you may give up”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Settle with those above you what impact you are there to have, and which things you may compromise on to get it. Then say clearly which compromises you are making, and why. From Tarjan he had learned to adjust how he talks so that everyone gains something." })
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
var url = "content/stories/dmitry-petrashko.mdx/";
var file = "/work/wt/book/content/stories/dmitry-petrashko.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/dmitry-petrashko.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
