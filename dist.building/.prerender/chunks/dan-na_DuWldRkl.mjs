import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/dan-na.mdx
var frontmatter = {
	"name": "Dan Na",
	"company": "Squarespace",
	"role": "Staff Engineer and Team Lead",
	"companySize": { "band": "unknown" },
	"archetypes": [{
		"id": "tech-lead",
		"basis": "assigned",
		"reason": "Listed among the Tech Leads in the book's archetypes chapter."
	}],
	"path": "promoted",
	"pathNote": "Came from an engineering manager role elsewhere, hired one level below staff as Senior Software Engineer II, and promoted from there.",
	"staffProject": {
		"answer": "partly",
		"note": "He wasn't asked. A translation system he proposed and shipped made his case, with cultural work; the book lists him as arriving through management instead."
	},
	"managesPeople": {
		"answer": "formerly",
		"note": "An engineering manager before Squarespace; there he led a team, and whether anyone reported to him isn't said."
	},
	"recorded": "2020-03",
	"experience": {
		"years": null,
		"note": "In New York tech since 2013, when he joined Etsy; nothing earlier is told."
	},
	"remote": "unknown",
	"topics": [
		"platform",
		"frontend",
		"architecture",
		"community",
		"influence",
		"sponsorship",
		"management"
	],
	"sourceUrl": "https://staffeng.com/stories/dan-na",
	"aliases": ["Daniel Na"],
	"summary": "A team lead at Squarespace who closed his editor to do the job, started a coffee bot and a book club, and kept the door to management open.",
	"insight": "Each step up adds a layer of things to care about and takes none away; at staff, what falls between the teams is yours too.",
	"evidence": {
		"name": "story/dan-na:5",
		"role": ["story/dan-na:6", "story/dan-na:14"],
		"company": "story/dan-na:14",
		"archetypes": "004:234",
		"path": ["story/dan-na:55-57", "story/dan-na:101"],
		"staffProject": ["story/dan-na:55-57", "004:1437"],
		"managesPeople": ["story/dan-na:101", "story/dan-na:20"],
		"recorded": "story/dan-na:10",
		"experience": "story/dan-na:109",
		"topics": [
			"story/dan-na:14",
			"story/dan-na:22",
			"story/dan-na:38-51",
			"story/dan-na:55",
			"story/dan-na:73-81",
			"story/dan-na:93-101"
		]
	},
	"answers": {
		"the-role": {
			"says": "He led the team that made Squarespace's internationalization tools and libraries, and answered for all it produced, in business and in technical terms.",
			"lines": "story/dan-na:14-24"
		},
		"how-time-is-spent": {
			"says": "Meeting product, strategy and operations to check the roadmap; reading designs, scoping at a whiteboard, asking hard questions. Far less code than before staff.",
			"lines": "story/dan-na:20-22"
		},
		"where-the-impact-is": {
			"says": "In the problems no team owns. Staff engineers met regularly about what crossed teams, technical or not, and he held that all of what blocks engineering was theirs.",
			"lines": "story/dan-na:38"
		},
		"what-the-title-changed": {
			"says": "It gave him credibility at the start of a conversation and helped him push things through. He didn't want titles to beat ideas, and wouldn't deny that it helped.",
			"lines": "story/dan-na:40"
		},
		"influencing-and-advocating": {
			"says": "He fixed what experience told him he could: a chat room whose bot paired engineers for coffee, and a management book club that grew into two. Neither needed the title.",
			"lines": "story/dan-na:44-51"
		},
		"sponsoring-others": {
			"says": "Sponsorship meant exposure: a colleague presenting her own work, a team asked to write for the blog, quieter voices drawn out in meetings, praise where many could see it.",
			"lines": "story/dan-na:73-81"
		},
		"path-to-staff": {
			"says": "Hired one level below, he proposed, prototyped and shipped a new architecture for translating the frontend, taught it to the company, and added cultural initiatives.",
			"lines": "story/dan-na:55-57"
		},
		"management-or-not": {
			"says": "Both, in turns. He managed before Squarespace, took an engineer's job to stay sharp, and still considered going back; each made him better at the other.",
			"lines": "story/dan-na:93-101"
		},
		"advice": {
			"says": "Every rung asks you to care about another layer as well as all the earlier ones. The problems between teams are now yours, and you lead whether or not you like it.",
			"lines": "story/dan-na:61-69"
		},
		"what-they-read": {
			"says": "Andy Grove's High Output Management, reread about every year, and Lara Hogan's Resilient Management; Will Larson's and Marty Cagan's blogs; and colleagues seen changing a company.",
			"lines": "story/dan-na:105-113"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Dan Na, March 2020",
		"lines": "story/dan-na:1-113"
	}, {
		"id": "staff-engineer-book",
		"where": "chapters on staff projects and on where staff engineers report",
		"lines": ["004:1437", "004:3982"]
	}],
	"connections": [
		{
			"id": "guide:create-space-for-others",
			"why": "his sponsorship was a list of ways to give exposure"
		},
		{
			"id": "guide:get-in-the-room",
			"why": "he used his seat for problems that no team owned"
		},
		{
			"id": "guide:getting-the-title",
			"why": "he came through management and a large system"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "Accountable for a whole team’s output"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "He closed his editor"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "What belongs to no team"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Credit before the first sentence"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "A coffee bot and a book club"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "Sponsorship you can see"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "An architecture, and the teaching of it"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Both seats, in turn"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Every rung adds a layer"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Grove once a year"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		code: "code",
		div: "div",
		h2: "h2",
		p: "p",
		section: "section",
		span: "span",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"Dan Na had been a manager, took an engineer’s job to keep his hands in, and then found that the promotion took the code away again. When ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/dan-na",
				children: "the interview"
			}),
			" was recorded in March 2020 he was a staff engineer and team lead at Squarespace. He is the one to read if you suspect that a coffee bot can belong in a ",
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
			"."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "Accountable for a whole team’s output"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “Accountable for a whole team’s output”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "His team, Internationalization Platform, built and kept up the primitives, tools and libraries with which other engineers made localized versions of Squarespace’s products. As its lead he answered for everything it produced, both as engineering and as business." }),
				"\n",
				createVNode(_components.p, { children: [
					"He was careful to call that one version. Many ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#staff-plus",
							"aria-describedby": "term-staff-plus",
							children: "staff-plus"
						}), createVNode(_components.span, {
							id: "term-staff-plus",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Staff, principal, distinguished and every other technical title past senior, taken together."
						})]
					}),
					" engineers at Squarespace led no team and coded a lot; others concentrated on process and culture. What the role asked depended on your exact position and the organization around you. His was the ",
					createVNode(_components.a, {
						href: "/archetypes/tech-lead/",
						children: "Tech Lead"
					}),
					" in its most usual shape, and the book notes that he ",
					createVNode(_components.a, {
						href: "/guides/where-staff-engineers-report/",
						children: "reported"
					}),
					" to the manager for his own platform."
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
						children: "He closed his editor"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “He closed his editor”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "On the business side he met with product, strategy, customer operations and others, gathering as many inputs as he could to check that the roadmap matched what the company most needed. On the technical side he reviewed documents, scoped work at a whiteboard, and asked probing questions about architecture and about how things would be deployed." }),
				"\n",
				createVNode(_components.p, { children: "He noticed the irony: as a staff engineer he wrote significantly less code than before he was one. His team was already full of strong engineers, so what he personally could add in code mattered less than steering did." }),
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
						children: "What belongs to no team"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “What belongs to no team”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Staff engineers met regularly about problems that spanned teams, technical or otherwise, and he had a seat. His example, which he called hypothetical, was the onboarding of new engineers. It’s hard to say whose team that is, and it’s no less important for that. A main duty of staff-plus engineers, as he saw it, is being willing to own whatever helps or blocks engineering output, culture as much as ",
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
					". ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "Getting in the room"
					}),
					" is about earning such a seat."
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
						children: "Credit before the first sentence"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Credit before the first sentence”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Day to day, the title gave him a high level of credibility before he had made his point. He didn’t want a culture in which titles outrank ideas. But he wouldn’t pretend that it hadn’t helped, especially with escalating or pushing through issues that might have stalled earlier. ",
					createVNode(_components.a, {
						href: "/guides/does-the-title-matter/",
						children: "Others"
					}),
					" admit the same."
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
						children: "A coffee bot and a book club"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “A coffee bot and a book club”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He didn’t sort advocacy into kinds. He went after whatever experience told him he could help change." }),
				"\n",
				createVNode(_components.p, { children: [
					"When he joined, Squarespace was growing enormously and you hardly met anyone whose project wasn’t yours. So he set up a chat room, ",
					createVNode(_components.code, { children: "#connect-engineering" }),
					", where a bot paired two random engineers for coffee every two weeks. By the time of the interview it had been running for more than two years."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"He also knew from experience that leading can isolate people, and heard the same from colleagues. With some peers he started an unofficial book club for team leads and engineering managers, described in ",
					createVNode(_components.a, {
						href: "/sources/#engineering-management-book-club",
						children: "a post of his own"
					}),
					". It became two clubs that organized themselves, each with about ten people, where new and experienced leaders could talk safely. He pointed out that neither idea took a title. Still, he thought a good staff engineer cares about cultural gaps as much as technical ones."
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
						children: "Sponsorship you can see"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “Sponsorship you can see”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He held ",
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
					" to be a key duty of any senior role and made it concrete as chances for exposure. Let a less senior teammate own the work and present it at a wider meeting. Ask the team that just shipped something great to write it up for the engineering blog. Encourage the person you met over a bot-arranged coffee, who has an unusual background, to give an internal talk. Keep a vocal minority from running a meeting by asking everyone in it. Praise good work that few people saw, in a big public channel. He pointed to Lara Hogan’s post on ",
					createVNode(_components.a, {
						href: "/sources/#what-does-sponsorship-look-like",
						children: "what sponsorship looks like"
					}),
					"; this guide’s version is in ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "creating space for others"
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
						children: "An architecture, and the teaching of it"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “An architecture, and the teaching of it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"He was hired one level below staff, as Senior Software Engineer II, onto a team with a high-impact project. The hard part was a kind of problem he already knew, sweeping changes across codebases. He proposed an alternative architecture, prototyped it and eventually shipped it, and it became the system that translates Squarespace’s frontend, which he ",
					createVNode(_components.a, {
						href: "/sources/#building-a-system-for-frontend-translations",
						children: "described in public"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Shipping was half. He also owned telling people: he presented the design at internal meetings and sent the emails that reported where the project stood. His manager combined that with the cultural work, the coffee room and other presentations included, into a case to which the engineering directors agreed. ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "Promotion packets"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "being visible"
					}),
					" treat the two halves."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The book uses him, beside ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/",
						children: "Damian Schenkelman"
					}),
					", as an example of people who reached the role by a detour through management and not through a ",
					createVNode(_components.a, {
						href: "/guides/staff-projects/",
						children: "staff project"
					}),
					". The interview doesn’t quite bear that out. He was a manager before Squarespace, but what got him promoted there, by his own account, was a large piece of architecture with culture around it. Nobody had to call that a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#staff-project",
							"aria-describedby": "term-staff-project",
							children: "staff project"
						}), createVNode(_components.span, {
							id: "term-staff-project",
							class: "def",
							"data-pagefind-ignore": "",
							children: "One large, ambiguous and visible piece of work taken as proof that somebody is ready for staff; many are promoted without one."
						})]
					}),
					" for it to work as one."
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
						children: "Both seats, in turn"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Both seats, in turn”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Asked if he’d ever considered management, he said that he still did. His previous job had been engineering manager, which he loved; he took an individual role to keep his technical skills sharp, and was promoted. Treating the two ladders as exclusive is convenient, he thought, and he wanted to be good at both. He recommended Charity Majors on ",
					createVNode(_components.a, {
						href: "/sources/#engineer-manager-pendulum",
						children: "the pendulum"
					}),
					" between them, and found her right: knowing how miserable a badly planned project is for the engineer on it made him a better manager, and knowing when and how to raise the alarm made him a better engineer."
				] }),
				"\n",
				createVNode(_components.p, { children: "There was a strategic side to it. He had often watched a product manager arrive with requirements and an engineer with objections, neither moving. Getting to a pragmatic decision takes somebody who can feel both sets of incentives, and he thought that sitting in both seats is the best way to learn it." }),
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
						children: "Every rung adds a layer"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Every rung adds a layer”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A career, he said, is a series of additions to what you’re made to care about, and caring about more is hard. The intern cares about a piece of a feature for three months; the engineer about that feature’s whole life; the lead about the features that make up a product; the director about the products. Nothing drops off the list as you climb." }),
				"\n",
				createVNode(_components.p, { children: "Staff is that step out of a technical domain you know into the general problem of engineering. Ask what holds teams back and belongs to none of them. It’s yours now, added to the problems of your own domain. You have become a leader, welcome or not." }),
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
						children: "Grove once a year"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Grove once a year”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"His favorite on engineering leadership was Andy Grove’s ",
					createVNode(_components.a, {
						href: "/sources/#high-output-management",
						children: "High Output Management"
					}),
					", which he took down about once a year and found himself rereading. For the human side it was Lara Hogan’s ",
					createVNode(_components.a, {
						href: "/sources/#resilient-management",
						children: "Resilient Management"
					}),
					". Hogan was his first manager at Etsy, where he arrived in 2013, and he worked under her for close to four years. He followed Will Larson’s ",
					createVNode(_components.a, {
						href: "/sources/#irrational-exuberance",
						children: "Irrational Exuberance"
					}),
					" and, to learn about product leadership, Marty Cagan’s ",
					createVNode(_components.a, {
						href: "/sources/#svpg-insights",
						children: "articles"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "His role models were people he had worked with closely. From Daniel Espeset he learned to couple technical work with cultural effect; he watched Hogan argue for and win equal pay across the engineering group, and Tanya Reilly adapt Squarespace’s engineering processes to its growth." })
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
var url = "content/stories/dan-na.mdx/";
var file = "/work/wt/book/content/stories/dan-na.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/dan-na.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
