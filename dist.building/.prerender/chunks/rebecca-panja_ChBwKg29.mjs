import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/rebecca-panja.mdx
var frontmatter = {
	"name": "Rebecca Panja",
	"role": "Staff Engineer and Team Lead of Payments",
	"company": "Medium",
	"companySize": {
		"band": "unknown",
		"note": "She speaks of moving to a larger company after being a founding engineer; no count of engineers is given."
	},
	"archetypes": [{
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Led the Payments team as technical partner to its product and engineering managers, and defined its technical vision."
	}],
	"path": "unknown",
	"pathNote": "She describes what helped her reach Staff, but not whether Medium promoted her or hired her at the level.",
	"staffProject": {
		"answer": "unknown",
		"note": "She calls one useful for showing expertise and by no means necessary; the interview doesn't say whether she had one."
	},
	"managesPeople": {
		"answer": "unknown",
		"note": "The interview doesn't say; she describes herself as technical partner to an engineering manager."
	},
	"recorded": "2021-10",
	"experience": {
		"years": null,
		"note": "A founding engineer before she moved to a larger company; no years are given."
	},
	"remote": "yes",
	"topics": [
		"payments",
		"product-engineering",
		"sponsorship",
		"influence",
		"writing",
		"remote-work",
		"early-employee"
	],
	"sourceUrl": "https://staffeng.com/stories/rebecca-panja",
	"aliases": [],
	"summary": "A payments tech lead who rehearsed failures before launches, started a newsletter when the company went remote, and kept a record of her work.",
	"insight": "A document anyone can open is not yet an opportunity; somebody has to carry it to the people who might never find it.",
	"evidence": {
		"name": "story/rebecca-panja:3",
		"role": "story/rebecca-panja:17",
		"company": "story/rebecca-panja:17",
		"companySize": "story/rebecca-panja:38",
		"archetypes": ["story/rebecca-panja:17", "story/rebecca-panja:26"],
		"path": ["story/rebecca-panja:38-42", "story/rebecca-panja:54"],
		"staffProject": "story/rebecca-panja:49",
		"managesPeople": "story/rebecca-panja:26",
		"recorded": "story/rebecca-panja:10",
		"experience": "story/rebecca-panja:38",
		"remote": "story/rebecca-panja:71",
		"topics": [
			"story/rebecca-panja:17-24",
			"story/rebecca-panja:38",
			"story/rebecca-panja:71-75",
			"story/rebecca-panja:79-85"
		]
	},
	"answers": {
		"the-role": {
			"says": "Led Payments, from membership purchases to writers' payouts: set its technical vision, partnered with its product and engineering managers, advised other teams and tested early ideas.",
			"lines": "story/rebecca-panja:17-26"
		},
		"how-time-is-spent": {
			"says": "Gave whole days, or at least calendar blocks, to one kind of work. Projects began with specifications and alignment and moved on to launch plans; coding and reviews ran through every week.",
			"lines": "story/rebecca-panja:30-34"
		},
		"what-the-title-changed": {
			"says": "Before Staff she could amplify and introduce people; with it she could find or create openings, put somebody forward as project lead, and see where news of openings failed to travel.",
			"lines": "story/rebecca-panja:81-83"
		},
		"influencing-and-advocating": {
			"says": "Started a newsletter when Medium went remote, got a team-transition proposal into the engineering managers' handbook, and streamlined her team's product verification, while backing others' proposals too.",
			"lines": "story/rebecca-panja:69-75"
		},
		"sponsoring-others": {
			"says": "A core value: she listened for what people wanted, then found them projects, nominated them to lead, and pushed news of openings to those who needed a nudge. Anyone can sponsor, she concluded.",
			"lines": "story/rebecca-panja:79-85"
		},
		"path-to-staff": {
			"says": "Three things helped: choosing high-impact work over perfect small work, years of tackling things she didn't know how to do, and describing results as what the company gained.",
			"lines": "story/rebecca-panja:38-42"
		},
		"advice": {
			"says": "Keep a weekly record of your work and its value, improve processes as well as chasing a project, move from code toward architecture and orchestration, and expect the title to trail the role.",
			"lines": "story/rebecca-panja:46-54"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Rebecca Panja, October 2021",
		"lines": "story/rebecca-panja:1-85"
	}],
	"connections": [
		{
			"id": "guide:promotion-packets",
			"why": "her weekly record is most of a packet already"
		},
		{
			"id": "guide:being-visible",
			"why": "the newsletter gave other people's work an audience"
		},
		{
			"id": "guide:find-your-sponsor",
			"why": "sponsorship seen from the side of the sponsor"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Where product meets infrastructure"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Some days for vision, some for code"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "From passing on praise to creating openings"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "A newsletter made by a group"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Push the news out"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Impact before polish"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Write it down each week"
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
			"Rebecca Panja was a Staff Engineer at Medium and the lead of its Payments team when ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/rebecca-panja",
				children: "the interview"
			}),
			" was published in October 2021. She had been a founding engineer before that, at a smaller company. It is one of the\nshorter interviews, and one of the easiest to copy from: a meeting to hold before a launch, a document to start this week, and a newsletter that made room for other people’s work."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Where product meets infrastructure"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Where product meets infrastructure”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Payments had two halves. Money came in: readers around the world bought memberships and other products through several payment providers. Money went out: each month the writers in Medium’s Partner Program were paid, which meant working out earnings\nand taxes. Around that core came new initiatives such as referred memberships, free trials and gifts. The team had to make the experience pleasant while keeping the bar high on security and fraud, since writers\nand readers both had to trust it." }),
				"\n",
				createVNode(_components.p, { children: [
					"Panja was the team’s ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "Tech Lead"
					}),
					", the technical partner of its product manager and its engineering manager. She defined the team’s ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "technical vision"
					}),
					" and was responsible for architecture choices that would still serve\nthe organization later. She advised other engineering teams, mentored, improved how the team worked, and looked into ideas at the research stage to see whether they could work and roughly how big they were."
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
						children: "Some days for vision, some for code"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Some days for vision, some for code”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Given the choice she devoted a whole day to one kind of task. Failing that she blocked out her calendar. Separate stretches of time helped her most when she had to move between a long-range vision, the details of a running project and code." }),
				"\n",
				createVNode(_components.p, { children: "A project’s opening weeks went into writing and reviewing architecture specifications, and into agreement with other engineers, product, design and marketing. Once things were moving, the work became launch planning: what to\nmeasure, how to roll out, who runs the bug bash. One of her favorite habits was the pre-mortem. Everybody with a stake meets before the launch, guesses what could go wrong, and works out how they\nwould deal with it." }),
				"\n",
				createVNode(_components.p, { children: "Some things stayed the same from week to week: coding, reading specifications and pull requests, the team’s meetings, and one where the leads synchronized." }),
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
						children: "From passing on praise to creating openings"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “From passing on praise to creating openings”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"As she describes it, the title changed the scale of what she could do for others. Before, she could show somebody’s helpful contribution to a wider audience, introduce people, or encourage someone to join a discussion. Now she could produce\nthe opening itself and urge a person to grow into it. With more ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "visibility in the organization"
					}),
					" she noticed that open documents had not meant that people heard about things."
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
						children: "A newsletter made by a group"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “A newsletter made by a group”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Panja advocated for change, and tried to give others what they needed to advocate for theirs. Three cases show her range." }),
				"\n",
				createVNode(_components.p, { children: [
					"In 2020, when Medium went remote and a communication gap began to grow, she started an initiative on engineering communications. Its centerpiece was an internal newsletter. She asked some colleagues to contribute and edit, and then\nbuilt that up to a diverse group of five. It carried announcements and openings, demos, what teams had learned, and one of her favorite parts, portraits of colleagues. ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "Visibility"
					}),
					" became something the group made for other people."
				] }),
				"\n",
				createVNode(_components.p, { children: "She also proposed a smoother way for people to change teams and be introduced to a new one. She researched it with engineers from across the organization, took their feedback, and saw it approved and added to the engineering managers’\nhandbook." }),
				"\n",
				createVNode(_components.p, { children: "The third was inside her own team. It had a verification step, something like code review but for the product and what the user experiences, and for a time the step bogged everyone down. She redesigned it. The leaner version also\nneeded each person to know enough of what the others were doing, which worked against silos." }),
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
						children: "Push the news out"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Push the news out”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She traced her position to chances that others had given her, and held it a core value to pass them on. It began with being approachable and asking good questions, so that she knew what interested someone. Then she could look for\na project or task that would stretch them, nominate them to lead one, or suggest them as the directly responsible individual for something that ran across the organization." }),
				"\n",
				createVNode(_components.p, { children: [
					"At Medium documents were open to all, and she came to think that wasn’t enough. Rather than count on people to come across an opening, she sent openings round in the newsletter, and was happy to give a little\nconfidence to anyone who was interested and hesitating. Early on she had supposed that only managers and leaders could ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "sponsor"
					}),
					". She ended up believing that it can come from anybody, in many shapes."
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
						children: "Impact before polish"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Impact before polish”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Three habits carried her, by her account. As a founding engineer she quickly learned that a project that matters beats flawless execution of a small one. At a larger company she kept asking what would add the most value, rather than\n",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "following the growth rubric"
					}),
					" point by point. For long-term decisions she used a test of three distances: how she would feel about the choice in ten minutes, in ten months, and in ten years."
				] }),
				"\n",
				createVNode(_components.p, { children: "The second was practice with the unknown. Since early in her career she had taken on things she had no idea how to do, with little to do them with. Each one made the next ambiguity less daunting, and ambiguity is a large part of a staff engineer’s work." }),
				"\n",
				createVNode(_components.p, { children: [
					"The third was ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "being seen"
					}),
					", and being understood. She described her projects by their effect on the company as well as by their technical difficulty, above all to people who weren’t engineers."
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
						children: "Write it down each week"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Write it down each week”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Her most practical suggestion was the record often called a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#brag-document",
							"aria-describedby": "term-brag-document",
							children: "hype doc"
						}), createVNode(_components.span, {
							id: "term-brag-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A running list of what you did and what came of it, so that nobody has to rely on memory at review time."
						})]
					}),
					". Week by week, note the project, your part, why it mattered, the technical details, and above all what the company gained; add links to pull requests and\nscreenshots. Nobody can explain your work better than you, and when the time comes you or your manager can assemble ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "the promotion packet"
					}),
					" with little trouble."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"She advised against pinning everything on ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "a staff project"
					}),
					". One can establish that you know a domain or product area, but it isn’t a necessity, and there are other ways of improving an organization, its processes among them."
				] }),
				"\n",
				createVNode(_components.p, { children: "The rest was about outlook. Once people know that you deliver, further code from you returns less and less, so move toward architecture and toward orchestrating projects. And the title follows the work: it confirms a role you have already been\nfilling, most of all at Staff, which most companies had yet to define clearly." })
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
var url = "content/stories/rebecca-panja.mdx/";
var file = "/work/wt/book/content/stories/rebecca-panja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/rebecca-panja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
