import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/keavy-mcminn.mdx
var frontmatter = {
	"name": "Keavy McMinn",
	"role": "Senior Principal Engineer",
	"company": "Fastly",
	"companySize": {
		"band": "unknown",
		"note": "The interview counts only her own group: about ten principal or distinguished engineers in the Office of the CTO."
	},
	"archetypes": [{
		"id": "architect",
		"basis": "assigned",
		"reason": "Listed among the Architects in the book's archetypes chapter."
	}],
	"path": "hired",
	"pathNote": "Hired at Fastly as a principal engineer; she credited the change of company above everything else for the title.",
	"staffProject": {
		"answer": "partly",
		"note": "She led and designed several projects of that kind; none brought a promotion, but they let her position herself differently."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "Tried engineering management once and found that her passion lay elsewhere."
	},
	"recorded": "2020-03",
	"experience": { "years": null },
	"remote": "yes",
	"topics": [
		"api-design",
		"architecture",
		"strategy",
		"influence",
		"writing",
		"speaking",
		"remote-work"
	],
	"sourceUrl": "https://staffeng.com/stories/keavy-mcminn",
	"aliases": [],
	"summary": "An API lead in Fastly's Office of the CTO who got her first principal title by changing companies, and who steered a strategy by asking what she had missed.",
	"insight": "Big projects may change what you can do long before they change what you are called; sometimes only a new employer reads them as a title.",
	"evidence": {
		"name": "story/keavy-mcminn:3",
		"role": "story/keavy-mcminn:15",
		"company": "story/keavy-mcminn:15",
		"companySize": "story/keavy-mcminn:15",
		"archetypes": "004:264",
		"path": "story/keavy-mcminn:79",
		"staffProject": "story/keavy-mcminn:69",
		"managesPeople": "story/keavy-mcminn:105",
		"recorded": "story/keavy-mcminn:11",
		"remote": "story/keavy-mcminn:85",
		"topics": [
			"story/keavy-mcminn:15",
			"story/keavy-mcminn:23",
			"story/keavy-mcminn:43-55",
			"story/keavy-mcminn:73-75",
			"story/keavy-mcminn:85"
		]
	},
	"answers": {
		"the-role": {
			"says": "She was API lead in a group of about ten principal and distinguished engineers who reported to the CTO and chose their own problems, long-term ones above all.",
			"lines": "story/keavy-mcminn:15-21"
		},
		"how-time-is-spent": {
			"says": "Writing, research and talking took most of it, in phases: cut a long strategy into pieces, write a proposal for one, then sell it around the company. Code came now and then.",
			"lines": "story/keavy-mcminn:23"
		},
		"what-the-title-changed": {
			"says": "She had time and trust to try things, no longer spent energy on proving herself at the start of each conversation, and heard things from executives sooner.",
			"lines": "story/keavy-mcminn:37-39"
		},
		"influencing-and-advocating": {
			"says": "She did the research, laid out tradeoffs and recommended, without pulling rank. Before a contentious decision she met each group in turn and asked what she had missed.",
			"lines": "story/keavy-mcminn:43-55"
		},
		"sponsoring-others": {
			"says": "Less at Fastly so far. At GitHub she sponsored one engineer with harder and harder work, leave to question hers, and a push for his recognition.",
			"lines": "story/keavy-mcminn:59"
		},
		"path-to-staff": {
			"says": "She was hired into the title, helped by an advocate who knew her work without having worked with her. The work itself changed little; the employer did.",
			"lines": "story/keavy-mcminn:79-81"
		},
		"staff-project": {
			"says": "She led several such projects and was promoted for none. What they left her was experience, confidence and something to talk about on a stage.",
			"lines": "story/keavy-mcminn:69"
		},
		"management-or-not": {
			"says": "She tried it once and it went badly. The only right reason to manage, in her view, is to support people, and she respected the job too much to do it for another.",
			"lines": "story/keavy-mcminn:105"
		},
		"advice": {
			"says": "Find peers who will still challenge you, in your field or not, because it gets lonelier higher up; and distrust anyone who says you must invent something magical.",
			"lines": "story/keavy-mcminn:89-101"
		},
		"what-they-read": {
			"says": "Chad Fowler's The Passionate Programmer and Dave Thomas's The Pragmatic Programmer; beyond books, conferences and engineering leaders with little ego.",
			"lines": "story/keavy-mcminn:109"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Keavy McMinn, March 2020",
		"lines": "story/keavy-mcminn:1-109"
	}, {
		"id": "staff-engineer-book",
		"where": "chapter on where staff engineers report",
		"lines": "004:3983-3992"
	}],
	"connections": [
		{
			"id": "guide:never-be-wrong",
			"why": "she recommends, asks what is missing, and lets people disagree"
		},
		{
			"id": "guide:deciding-to-switch",
			"why": "the title came with a new employer, for much the same work"
		},
		{
			"id": "story:nelson-elhage",
			"why": "fresh eyes against seven years of history"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Ten people and no assignments"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Write, research, talk, then sell it"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Credentials stay in the drawer"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "She brought the homework and asked for the holes"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Harder work, open questions and a word for him"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "The work stayed the same and the employer changed"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Several staff projects, no promotion"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Too much respect for the job to do it badly"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "The advice she remembered was bad"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Two books by people she learned from"
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
			"Keavy McMinn had led large, hard projects several times over before anybody called her a principal engineer, and the company that finally did was one she had never worked for. At ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/keavy-mcminn",
				children: "the interview"
			}),
			" in March 2020 she set API strategy at Fastly, and ordered nobody to follow it. Her story is the clearest sighting here of two things: a title won by switching, and influence made of homework."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Ten people and no assignments"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Ten people and no assignments”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She was a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-principal-engineer",
							"aria-describedby": "term-senior-principal-engineer",
							children: "senior principal engineer"
						}), createVNode(_components.span, {
							id: "term-senior-principal-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung above principal at companies that divide it; at Twilio in April 2020 it was level with a director."
						})]
					}),
					" in ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#office-of-the-cto",
							"aria-describedby": "term-office-of-the-cto",
							children: "OCTO"
						}), createVNode(_components.span, {
							id: "term-office-of-the-cto",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A handful of staff-plus engineers, two to eight by the book’s count, who report straight to the chief technology officer."
						})]
					}),
					", the Office of the CTO. About ten principal or ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#distinguished-engineer",
							"aria-describedby": "term-distinguished-engineer",
							children: "distinguished engineers"
						}), createVNode(_components.span, {
							id: "term-distinguished-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The top of the usual technical ladder, for work that matters to a whole large company or to the field."
						})]
					}),
					" made up the group, each with a focus of their own, all reporting directly to the CTO. (The book’s usual figure for such an office is smaller, ",
					createVNode(_components.a, {
						href: "/guides/where-staff-engineers-report/",
						children: "two to eight"
					}),
					".) Some did internet standards or academic research, some deep prototyping, some helped a brand-new team to its feet. Hers was the API, which kept her closer than most to the rest of engineering. Other principal engineers at Fastly sat inside ordinary teams."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"What the ten shared was the long, system-wide view, and an eye for what falls between teams. The CTO backed their work and left it to them to choose it. An enduring domain, a whole company to serve, nobody to direct: the ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "Architect"
					}),
					" in its open habitat."
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
						children: "Write, research, talk, then sell it"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Write, research, talk, then sell it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She never counted her time in percentages, since it came in phases. A massive share was writing, research and conversation. She met regularly with the managers and teams that built APIs. A strategy for years would be broken into small chunks; one chunk would be researched and turned into a proposal, and then the proposal had to be marketed around the company." }),
				"\n",
				createVNode(_components.p, { children: "Code had become rarer, mostly a demo or a tool that supported the larger argument." }),
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
						children: "Credentials stay in the drawer"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Credentials stay in the drawer”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A regular engineer works to the rhythm of scheduled projects and struggles to carve out room for anything else. As a principal she had trust, time and space to try something." }),
				"\n",
				createVNode(_components.p, { children: [
					"The other change was in how conversations began. With the title there was no need to lay her record on the table first; respect came at the outset, and she found the difference noticeable. It also brought access to executives, which meant earlier information and now and then a chance to shape what came next. ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "Does the title matter?"
					}),
					" sets her answer beside others that go further and less far."
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
						children: "She brought the homework and asked for the holes"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “She brought the homework and asked for the holes”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Fastly hired her to set the direction of the API, yet she treated that as a shared exercise. She took on the grind: gather the information, weigh the organization’s context along with the technical one, show the tradeoffs, recommend. People could disagree, and often did. She had never seen giving orders work well." }),
				"\n",
				createVNode(_components.p, { children: [
					"For a controversial decision she went to the groups one by one: some engineers, then the product and management side, then perhaps legal, docs or security. Each heard what she was about to recommend and was asked what she had missed. Sometimes she did it the other way around, presenting first and then calling people for reactions, because comments on a document don’t arrive by themselves. This is ",
					createVNode(_components.a, {
						href: "/guides/never-be-wrong/",
						children: "learning to never be wrong"
					}),
					" as a calendar."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Her long campaign was for ",
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
					" ahead of API changes: write down what users will do, and the interface that would let them, while nothing has been built and changing your mind is cheap. It could prove surprisingly hard for a group that hadn’t trained those muscles. Her argument was never elegance. She went back to the pain that people had said they felt, and showed how this would ease it. She was also about to pair with more engineers on ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#api-review",
							"aria-describedby": "term-api-review",
							children: "API reviews"
						}), createVNode(_components.span, {
							id: "term-api-review",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A forum that judges a proposed interface before anyone comes to depend on it."
						})]
					}),
					", so that what she looked for could be learned."
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
						children: "Harder work, open questions and a word for him"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Harder work, open questions and a word for him”",
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
				}), " hadn’t been much of a focus at Fastly so far. At GitHub, aware of what her seniority and tenure allowed her, she had sponsored one engineer in three ways: she gave him work of growing difficulty, invited him to question whatever he found unclear or odd in hers, and argued for him to get more responsibility and recognition."] }),
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
						children: "The work stayed the same and the employer changed"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “The work stayed the same and the employer changed”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Fastly hired her straight into a principal post, and she was frank that the biggest factor in getting the title was changing companies. What she did from day to day hadn’t altered much. It helped that someone there argued for hiring her in particular, a person who knew her work though they had never worked together. How principal became senior principal the interview doesn’t say." }),
				"\n",
				createVNode(_components.p, { children: [
					"Trust came with the job. When she asked about a time scale and about Fastly’s own ideas for a strategy, the reply was that she should work it out and tell them. Each kind of trust, she thought, has something the other lacks. The kind you build, as she had at GitHub, comes with deep context. The kind you are hired with lets you ask why a thing is done the way it always was. (",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#staying-in-touch",
						children: "Nelson Elhage"
					}),
					", asked about that remark the following month, had felt the weight of the other side.)"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Public speaking had opened doors too. Conference organizers asked her for her first talk because an art background gave her an unusual view; she was terrified, wanted to refuse, and was talked into it. Knowing other speakers later brought job opportunities. She called it helpful and unnecessary, in the spirit of ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "being visible"
					}),
					". She had always worked remotely and didn’t think it had held her back, though chance encounters were fewer: her employers were largely distributed, and she started conversations on purpose. Where remote people are the minority, she could imagine it being harder."
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
						children: "Several staff projects, no promotion"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Several staff projects, no promotion”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She had never heard the term, but she knew the thing: gnarly engineering problems with a large effect on the company. She led and designed that sort of project a few times, and wasn’t promoted for any of them. Her career moved all the same. She came out with the knowledge and confidence to present herself differently, to give talks, and to know that what she had done once she could do again. If your ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					" got you no title, read her."
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
						children: "Too much respect for the job to do it badly"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Too much respect for the job to do it badly”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She tried managing once, had a poor experience and learned that her passion was elsewhere. Her test for anyone tempted: the right reason to become a manager is to support other people. She held the job in too much respect to take it for any other." }),
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
						children: "The advice she remembered was bad"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “The advice she remembered was bad”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "One version told her that what she’d done was great and now she should prove it again. Another pushed people toward heroics, as if one had to invent something unusual to qualify. She thought ladders feed such beliefs, and that there are many more routes than they show." }),
				"\n",
				createVNode(_components.p, { children: [
					"To a new staff engineer she said: find your peers. It gets lonely higher up, much as it does for managers, and you need people who will challenge you and think aloud with you. They can work in another field or for ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "another company"
					}),
					"."
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
						children: "Two books by people she learned from"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Two books by people she learned from”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She had learned at conferences, and by working with mature engineers and leaders who had little ego. Chad Fowler headed that list, with ",
					createVNode(_components.a, {
						href: "/sources/#the-passionate-programmer",
						children: "The Passionate Programmer"
					}),
					". Dave Thomas, whose workshops she attended while learning Ruby, came with ",
					createVNode(_components.a, {
						href: "/sources/#the-pragmatic-programmer",
						children: "The Pragmatic Programmer"
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
var url = "content/stories/keavy-mcminn.mdx/";
var file = "/work/wt/book/content/stories/keavy-mcminn.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/keavy-mcminn.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
