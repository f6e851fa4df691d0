import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/duretti-hirpa.mdx
var frontmatter = {
	"name": "Duretti Hirpa",
	"role": "Formerly Staff Engineer and tech lead",
	"company": "Mailchimp",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "tech-lead",
		"basis": "our-reading",
		"reason": "Led the product team for Mailchimp's transactional email, setting its roadmap, norms and templates and putting its needs first."
	}],
	"path": "hired",
	"pathNote": "Hired at staff by Mailchimp, after Marc Hedlund, whom she had contacted about joining, framed the interview at that level.",
	"staffProject": {
		"answer": "no",
		"note": "She came in at the level from outside."
	},
	"managesPeople": {
		"answer": "no",
		"note": "She considered it and declined to learn the job on other people's careers."
	},
	"recorded": "2020-04",
	"remote": "unknown",
	"experience": {
		"years": null,
		"note": "She reached the title in her eleventh year of professional work."
	},
	"topics": [
		"product-engineering",
		"writing",
		"speaking",
		"sponsorship",
		"bias-and-inclusion",
		"influence",
		"management"
	],
	"sourceUrl": "https://staffeng.com/stories/duretti-hirpa",
	"aliases": [],
	"summary": "She led like a host at Mailchimp, was hired at staff because one person framed the interview that way, and said plainly why it took eleven years.",
	"insight": "One small act by a sponsor, naming the level of an interview, can undo years of being underestimated; without it, skill may not be seen.",
	"evidence": {
		"name": "story/duretti-hirpa:5",
		"role": ["story/duretti-hirpa:6", "story/duretti-hirpa:18"],
		"company": "story/duretti-hirpa:18",
		"archetypes": ["story/duretti-hirpa:18-20", "story/duretti-hirpa:24"],
		"path": ["story/duretti-hirpa:51", "story/duretti-hirpa:55"],
		"staffProject": "story/duretti-hirpa:59",
		"managesPeople": ["story/duretti-hirpa:67", "story/duretti-hirpa:71"],
		"recorded": "story/duretti-hirpa:11",
		"experience": "story/duretti-hirpa:65",
		"topics": [
			"story/duretti-hirpa:20",
			"story/duretti-hirpa:41",
			"story/duretti-hirpa:45-47",
			"story/duretti-hirpa:55",
			"story/duretti-hirpa:67-71"
		]
	},
	"answers": {
		"the-role": {
			"says": "Tech lead of Mailchimp's transactional email product, which she was asked to steady and extend. She saw a leader as a host, who makes room and then gets out of the way.",
			"lines": "story/duretti-hirpa:18-20"
		},
		"how-time-is-spent": {
			"says": "By what the team needed: talking to the team next door, chasing requirements, writing product briefs, pairing. Also work across the organization, and a good many jokes.",
			"lines": "story/duretti-hirpa:24"
		},
		"what-the-title-changed": {
			"says": "People listened and treated her as an expert, and took her more seriously from the start.",
			"lines": "story/duretti-hirpa:37"
		},
		"influencing-and-advocating": {
			"says": "Finding no shared template for technical specs, she gathered five other engineers of her level or above; three meetings and some asynchronous work later, it was rolled out.",
			"lines": "story/duretti-hirpa:41"
		},
		"sponsoring-others": {
			"says": "Seniors exist to make more seniors, she held; anything else is gatekeeping. As a Black woman at the table she counted it no success unless the room came to look more like her.",
			"lines": "story/duretti-hirpa:45-47"
		},
		"path-to-staff": {
			"says": "Hired in. Talks begun at Slack, and outspoken tweets, had given her a public profile, and a sponsor had Mailchimp interview her for staff, which she then did very well.",
			"lines": "story/duretti-hirpa:51-55"
		},
		"staff-project": {
			"says": "No. She was hired from outside at the level, so there was no project to prove it with.",
			"lines": "story/duretti-hirpa:59"
		},
		"management-or-not": {
			"says": "She'd have been good at it, she thought, but wouldn't spend a year of somebody else's career learning how. It would also have taken sponsorship that was scarce enough already.",
			"lines": "story/duretti-hirpa:71"
		},
		"advice": {
			"says": "Staff is an entirely different job: you act for the organization, think longer term, lead without authority and code little, with time to fix what managers can't.",
			"lines": "story/duretti-hirpa:63-67"
		},
		"what-they-read": {
			"says": "Rebels at Work for those who mean to change things, and a book on power for those baffled by office politics. She was still looking for a role model who looked like her.",
			"lines": "story/duretti-hirpa:75-77"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Duretti Hirpa, April 2020",
		"lines": "story/duretti-hirpa:1-77"
	}],
	"connections": [
		{
			"id": "guide:find-your-sponsor",
			"why": "a single intervention decided her level"
		},
		{
			"id": "guide:does-the-title-matter",
			"why": "for her the change was being believed at once"
		},
		{
			"id": "guide:create-space-for-others",
			"why": "leading as a host does"
		},
		{
			"id": "story:keavy-mcminn",
			"why": "also given her first such title by a new employer"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "A good leader is a good host"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Whatever the team needed"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Believed from the first sentence"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Three meetings and a template"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Making the room look different"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "An interview framed one level up"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Hired in, so none"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Not on somebody else’s career"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "The job isn’t computers anymore"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "For rebels, and for the baffled"
		},
		{
			"depth": 2,
			"slug": "footnote-label",
			"text": "Footnotes"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		em: "em",
		h2: "h2",
		li: "li",
		ol: "ol",
		p: "p",
		section: "section",
		span: "span",
		sup: "sup",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"Duretti Hirpa had just left Mailchimp to found a company of her own when she gave ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/duretti-hirpa",
				children: "the interview"
			}),
			" in April 2020, so hers is a look back at the job. It is one of the plainest accounts we have of two things that ladders don’t show: how far a person’s level depends on who frames it, and what the same road costs somebody whom the industry doesn’t expect."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "A good leader is a good host"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “A good leader is a good host”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She held the staff title and led the work on transactional email, a product that hadn’t had much love and that her team was charged with steadying and extending. When she joined, the team was mostly about infrastructure. A product team was formed later, and she was chosen to lead it." }),
				"\n",
				createVNode(_components.p, { children: [
					"A new team needs its table laid, and that was her first work: a roadmap, channels, talk about how the team would behave, a shared shape for ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "technical specs"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					". She held a firm belief that leading resembles hosting. You make room, you make people feel welcome, and then you ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "step out of their way"
					}),
					" so that they can take part. We read her as ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "a Tech Lead"
					}),
					", and it is hard to think of a warmer description of the archetype."
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
						children: "Whatever the team needed"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Whatever the team needed”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "No day was typical. Her team’s needs usually came first: she spoke with neighboring teams, ran after requirements, even wrote product briefs, and sat down with an engineer to talk a problem through. There were initiatives across the organization too." }),
				"\n",
				createVNode(_components.p, { children: [
					"Much of it was coming to know people and letting them know her. That is easily mistaken for idle time. She saw the return in it: when a disagreement arrives between people who already know each other, ",
					createVNode(_components.a, {
						href: "/guides/network-of-peers/",
						children: "it is easier to have"
					}),
					". She also made jokes and memes, on purpose. A workplace is a community if you allow it to be."
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
						children: "Believed from the first sentence"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Believed from the first sentence”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Asked what had changed, she named being listened to, and being treated as somebody with expertise. The title ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "carried weight"
					}),
					" before she had said anything. It is a short answer, and it should be read beside those of people who say that it changed nothing: ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#what-the-title-changed",
						children: "Ritu Vincent"
					}),
					", the month before, had found no new doors opened, only new confidence. What a title gives depends on what people assumed without it."
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
						children: "Three meetings and a template"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Three meetings and a template”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She liked to look for needs before they became complaints, and she found that they are mostly about process and practice: the things that everybody grumbles about and nobody repairs." }),
				"\n",
				createVNode(_components.p, { children: "When she was given a product team she went looking for specs and product briefs to learn from, and found that Mailchimp had no common template for a technical spec. She gathered five other engineers at staff or above and ran a spike. They drafted a template, refined it, asked for comments and rolled it out." }),
				"\n",
				createVNode(_components.p, { children: [
					"How it was organized matters as much as what came of it. She was impatient by her own account and distrusted working groups, which without a firm direction can run for months or years. This group had one stated deliverable. It met three times and did the rest asynchronously, since the company was spread across North America. If you mean to try it, the guide has ",
					createVNode(_components.a, {
						href: "/resources/design-doc-checklist/",
						children: "a checklist for design documents"
					}),
					" to begin from, and a chapter on ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "choosing such work"
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
						children: "Making the room look different"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Making the room look different”",
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
				}), ", in her view, was what the job is for. Senior engineers should produce more senior engineers; whoever doesn’t is keeping a gate."] }),
				"\n",
				createVNode(_components.p, { children: [
					"She gave the personal reason without being asked for it. She was a Black woman in technology who had at last got a seat at the table. If the room stayed the same around her, she would only be the exception that proves how well the exclusion works. Her own arrival wasn’t success until ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "others followed"
					}),
					"."
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
						children: "An interview framed one level up"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “An interview framed one level up”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She put her level down to reputation, sponsorship, location, and having worked somewhere successful and popular. She had been a fairly early hire at Slack, where she was encouraged to speak at conferences. The talks, and some outspoken tweets about the half of software engineering that isn’t code, gave her ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "a public profile"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"When she was looking for work, the year before the interview, she contacted Marc Hedlund about Mailchimp. He presented her interview inside the company as one for a staff engineer, and she aced it. Without that, she was sure, she would still be underestimated. Consider how little it took: somebody said a level aloud before ",
					createVNode(_components.a, {
						href: "/guides/interviewing/",
						children: "the interview"
					}),
					" began. If you are in a position to do that for a candidate, it is among the cheapest acts of sponsorship open to you."
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
						children: "Hired in, so none"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Hired in, so none”",
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
					". Coming in from outside at the level, she had no ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#promotion-packet",
							"aria-describedby": "term-promotion-packet",
							children: "promotion case"
						}), createVNode(_components.span, {
							id: "term-promotion-packet",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The written case for a promotion, best begun years early as a map of what is missing."
						})]
					}),
					" to build. It is one of the two common ways to have none; the other is a record that ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#staff-project",
						children: "adds up over years"
					}),
					"."
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
						children: "Not on somebody else’s career"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Not on somebody else’s career”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She had considered management, and said without false modesty that she would be very good at it: outgoing, charismatic, a people person. What stopped her was the first year. A new manager is an experiment, and the people in the experiment can’t get their time back. To hold up a person’s progress while she learned the work looked to her like theft, and she wasn’t willing." }),
				"\n",
				createVNode(_components.p, { children: [
					"There was a second reason. Management is ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/#management-detour",
						children: "a different job"
					}),
					", which takes sponsorship and mentoring to enter, and those were hard enough to come by as an engineer."
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
						children: "The job isn’t computers anymore"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “The job isn’t computers anymore”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Was there an easier path she might have taken? It would have been easier, she answered, if she had been someone else. Her personality and her identity together had made it take longer. She cited ",
					createVNode(_components.em, { children: "The Athena Factor" }),
					", a report from the Harvard Business Review, whose figure is that 41 percent of women leave the technology sector after ten years of professional experience.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-athena",
						id: "user-content-fnref-athena",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" She understood that number thoroughly; she had thought of leaving herself. She stayed, and the title came in her eleventh year."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Her advice to those who arrive is that staff is ",
					createVNode(_components.a, {
						href: "/guides/what-staff-engineers-do/",
						children: "another job altogether"
					}),
					". You are an agent of the organization now, with a longer view to keep. Skill with code still counts, but if you do the work well you’ll write rather little of it. In effect you are a manager with no reports, ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "leading without formal authority"
					}),
					". It can work because an engineer has more time than a manager has, and can fix things that a manager cannot."
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
						children: "For rebels, and for the baffled"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “For rebels, and for the baffled”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"To outspoken people who want to change where they work she recommended ",
					createVNode(_components.a, {
						href: "/sources/#rebels-at-work",
						children: createVNode(_components.em, { children: "Rebels at Work" })
					}),
					", which Carmen Medina and Lois Kelly wrote. For those who can’t make sense of office politics there was ",
					createVNode(_components.a, {
						href: "/sources/#power",
						children: createVNode(_components.em, { children: "Power" })
					}),
					", on why some people hold it and others don’t."
				] }),
				"\n",
				createVNode(_components.p, { children: "She was still hoping for a role model who looked like her, and meanwhile tried to be the person she had once needed. The people of color, women and gender minorities she had come to know in the field had each taught her something about heart, spite, turning up, and being joyfully oneself in a profession not made for them. That kept her going." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-footnotes": "",
			class: "footnotes",
			children: [
				createVNode(_components.h2, {
					class: "sr-only",
					id: "footnote-label",
					children: "Footnotes"
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, {
						id: "user-content-fn-athena",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"The figure is the report’s, as she cited it in the interview: ",
								createVNode(_components.a, {
									href: "/sources/#athena-factor",
									children: "The Athena Factor"
								}),
								". ",
								createVNode(_components.a, {
									href: "#user-content-fnref-athena",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 1",
									class: "data-footnote-backref",
									children: "↩"
								})
							] }),
							"\n"
						]
					}),
					"\n"
				] }),
				"\n"
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
var url = "content/stories/duretti-hirpa.mdx/";
var file = "/work/wt/book/content/stories/duretti-hirpa.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/duretti-hirpa.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
