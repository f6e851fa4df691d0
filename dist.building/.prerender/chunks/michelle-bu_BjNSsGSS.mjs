import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/michelle-bu.mdx
var frontmatter = {
	"name": "Michelle Bu",
	"company": "Stripe",
	"role": "Payments Products Tech Lead",
	"companySize": {
		"band": "100-to-999",
		"note": "She gives no figure. Nelson Elhage, interviewed that same month, put Stripe engineering at around six hundred when he left."
	},
	"archetypes": [{
		"id": "right-hand",
		"basis": "assigned",
		"reason": "Listed with Rick Boone as a Right Hand in the book's archetypes chapter."
	}, {
		"id": "architect",
		"basis": "our-reading",
		"reason": "She defined idealized payment abstractions and API designs that every payments team was to move toward."
	}],
	"path": "promoted",
	"pathNote": "Joined Stripe from college in 2013, leveled L2 when levels came, then went from senior through staff to this role in three years.",
	"staffProject": {
		"answer": "partly",
		"note": "Two products that she worked on as a senior engineer, Stripe Radar and Stripe Elements, might qualify."
	},
	"managesPeople": {
		"answer": "yes",
		"note": "Two engineers, embedded where they were needed most; she was still evaluated on the individual contributor ladder."
	},
	"recorded": "2020-04",
	"experience": {
		"years": 7,
		"note": "About seven: at Stripe since 2013, straight out of college."
	},
	"remote": "unknown",
	"topics": [
		"api-design",
		"payments",
		"product-engineering",
		"sponsorship",
		"influence",
		"writing",
		"imposter-feelings"
	],
	"sourceUrl": "https://staffeng.com/stories/michelle-bu",
	"aliases": [],
	"summary": "A slow starter who came to shape how all of Stripe's payments teams design APIs, and who measured work by whether it gave her energy.",
	"insight": "Relationships, product knowledge and care for users look like a detour while you build them; once the technical foundation is there, they are the speed.",
	"evidence": {
		"name": "story/michelle-bu:5",
		"role": "story/michelle-bu:14",
		"company": "story/michelle-bu:14",
		"companySize": "story/nelson-elhage:15",
		"archetypes": ["004:316", "story/michelle-bu:75-81"],
		"path": ["story/michelle-bu:113-121", "story/michelle-bu:146"],
		"staffProject": "story/michelle-bu:127",
		"managesPeople": ["story/michelle-bu:21", "story/michelle-bu:192"],
		"recorded": "story/michelle-bu:10",
		"experience": ["story/michelle-bu:10", "story/michelle-bu:113"],
		"topics": [
			"story/michelle-bu:14",
			"story/michelle-bu:53-55",
			"story/michelle-bu:73-92",
			"story/michelle-bu:100-106",
			"story/michelle-bu:152-157",
			"story/michelle-bu:161-165"
		]
	},
	"answers": {
		"the-role": {
			"says": "She worked with Stripe's Chief Product Officer across more than twenty payments teams, on large designs and urgent problems, with two engineers reporting to her.",
			"lines": "story/michelle-bu:14-45"
		},
		"how-time-is-spent": {
			"says": "About 80% on one or two designs that crossed the organization, the rest on reviews. A public list of three priorities told everybody what she wouldn't get to.",
			"lines": ["story/michelle-bu:14-18", "004:1843-1859"]
		},
		"where-the-impact-is": {
			"says": "She preferred to ask what gave her energy: shifting how a team thinks. Naming the common shapes of APIs gave colleagues words that they took up at once.",
			"lines": "story/michelle-bu:45-55"
		},
		"what-the-title-changed": {
			"says": "Her silence in a meeting was read as dislike, people were nicer, and she was lonelier. She began to say so aloud when she had no opinion yet.",
			"lines": "story/michelle-bu:59-63"
		},
		"influencing-and-advocating": {
			"says": "She argued less for particular technologies and helped others argue. For large designs: talk to those who decide daily, write everything down, watch people read it.",
			"lines": "story/michelle-bu:73-92"
		},
		"staying-in-touch": {
			"says": "Twelve half-hour one-on-ones in one week, and reading along with every incident, to measure how far real systems stood from the ideal ones she designed.",
			"lines": "story/michelle-bu:67-69"
		},
		"sponsoring-others": {
			"says": "No longer having to prove herself, she lent her name to others' programs, listened while they thought, and kept people in mind for visible openings, wary that few could refuse her.",
			"lines": "story/michelle-bu:100-106"
		},
		"path-to-staff": {
			"says": "A canceled first project and a low first level, then senior to staff to her role in three years, on relationships, product knowledge and openness to feedback.",
			"lines": "story/michelle-bu:113-157"
		},
		"staff-project": {
			"says": "Radar and Elements, built while she was senior, might count. Both had to wait after launch until users and new engineers had shown that the choices held.",
			"lines": "story/michelle-bu:127-142"
		},
		"management-or-not": {
			"says": "She managed two strong engineers and little of a manager's usual work. She was grateful that caring about the whole company didn't force her into management.",
			"lines": "story/michelle-bu:192-194"
		},
		"advice": {
			"says": "Don't copy a visible colleague into work you won't enjoy. Choose what energizes you, drop advice that doesn't fit your situation, and get used to uncertainty.",
			"lines": "story/michelle-bu:161-188"
		},
		"what-they-read": {
			"says": "Mostly fiction. For work she relied on peers, a class in adaptive leadership, and mentors picked topic by topic; also McPhee, Catmull and Keith Johnstone on improvising.",
			"lines": "story/michelle-bu:198-212"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Michelle Bu, April 2020",
		"lines": "story/michelle-bu:1-212"
	}, {
		"id": "staff-engineer-book",
		"where": "the same interview, with the documents it shows",
		"lines": "004:1837-2181"
	}],
	"connections": [
		{
			"id": "guide:work-on-what-matters",
			"why": "she picked work by the energy it gave her"
		},
		{
			"id": "guide:create-space-for-others",
			"why": "her impact was other people shipping"
		},
		{
			"id": "story:rick-boone",
			"why": "the other Right Hand named in the book, with less engineering"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "One step from the product chief, two reports of her own"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Three priorities, with a share on each"
		},
		{
			"depth": 2,
			"slug": "where-the-impact-is",
			"text": "Energy is the better gauge"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "Silence became an opinion"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "Watch where the cursor stops"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "The hum of incidents"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "A name to lend, with care"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Slow for four years, fast for three"
		},
		{
			"depth": 2,
			"slug": "staff-project",
			"text": "Two products that had to age"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Two reports, without the rest of the job"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Don’t copy her"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "Fiction, peers and a patchwork mentor"
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
			"Four years into her career Michelle Bu was growing more slowly than the people who had started beside her. Three years of promotions later she reported to Stripe’s Chief Product Officer. ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/michelle-bu",
				children: "The interview"
			}),
			", recorded in April 2020, is worth it for that curve, and for how concretely it describes moving many teams toward one design."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "One step from the product chief, two reports of her own"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “One step from the product chief, two reports of her own”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"She was Payments Products Tech Lead, in an organization of over 20 teams that made most of Stripe’s user-facing APIs and interface libraries. Two engineers reported to her, embedded where the priority was high: one in the core payments APIs, the other on the experience of integrating. She was still judged on the ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#individual-contributor",
							"aria-describedby": "term-individual-contributor",
							children: "individual contributor"
						}), createVNode(_components.span, {
							id: "term-individual-contributor",
							class: "def",
							"data-pagefind-ignore": "",
							children: "Somebody whose job doesn’t include managing people, at whatever level."
						})]
					}),
					" ladder and meant to keep reports few. Whatever her title, the book counts her as a ",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "Right Hand"
					}),
					"; we would add ",
					createVNode(_components.a, {
						href: "/archetypes/architect/",
						children: "Architect"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#staff-plus",
						"aria-describedby": "term-staff-plus",
						children: "Staff-plus"
					}), createVNode(_components.span, {
						id: "term-staff-plus",
						class: "def",
						"data-pagefind-ignore": "",
						children: "Staff, principal, distinguished and every other technical title past senior, taken together."
					})]
				}), " engineers at Stripe came in two shapes, she said. The deep ones master a domain and lead projects over years, mostly in infrastructure. The broad ones gather context everywhere and take on vague, wide projects, mostly in product. She was broad."] }),
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
						children: "Three priorities, with a share on each"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Three priorities, with a share on each”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Her own estimate was 80% on one or two designs across the organization and 20% on reviewing and supporting others’ designs, APIs above all. The document that she kept current for colleagues split it differently: in early 2020, 75% to one design project, 20% to product quality, 5% to engineering culture, and a plain warning that she wouldn’t take on what lay outside. You can ",
					createVNode(_components.a, {
						href: "/resources/top-three-document/",
						children: "borrow the form"
					}),
					"."
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
						children: "Energy is the better gauge"
					}), createVNode(_components.a, {
						href: "#where-the-impact-is",
						class: "mark",
						"aria-label": "Link to “Energy is the better gauge”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Impact sounded to her like the company’s measure alone, so in choosing ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/",
						children: "what to work on"
					}),
					" she asked what energized her. Once that was helping users on IRC, or shipping an API. Later it was the announcement of something shipped by a person she had sponsored, or a team that had begun to see a topic differently."
				] }),
				"\n",
				createVNode(_components.p, { children: "Her example: with another staff-plus engineer she sorted the API shapes they kept meeting and called some flows, some engines, some configs. People used the names after seeing them once. Review forums did less, she thought: they come late and mostly stop bad outcomes. Tools for designing well do more." }),
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
						children: "Silence became an opinion"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “Silence became an opinion”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Soon after her change of role she was tired and quiet in a meeting, and heard afterward that the presenters feared she disliked their proposal. From then on she gave feedback, if only to say that she hadn’t formed a view." }),
				"\n",
				createVNode(_components.p, { children: "Some people took her more seriously and were nicer than before. Earlier, colleagues had dismissed her views, and she had told them so, partly to spare the next person; now she feared that such behavior happened out of her sight. She also felt lonelier." }),
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
						children: "Watch where the cursor stops"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “Watch where the cursor stops”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She spent less time advocating for specific technologies than on helping others do so. Migration to an ideal gets done by individual teams, and they need to own it. So she talked directly with the engineers and product managers who decided daily, until they shared a direction and could argue for it." }),
				"\n",
				createVNode(_components.p, { children: [
					"The Payment Intents API, which rethought Stripe’s older Charges API, took two years to land with everyone and in 2020 hadn’t yet reached its full design. She saw no flaw in that, since value came in increments. What made it work was writing everything down. A question asked by two people went into the FAQ. One document defined the ideal abstractions, and the team still steered by it. A ",
					createVNode(_components.a, {
						href: "/resources/decision-log-template/",
						children: "decision log"
					}),
					" open to the company held, for each decision, who was involved and where the details were."
				] }),
				"\n",
				createVNode(_components.p, { children: "Her project in 2020 touched every payments team, and one framing couldn’t serve them all. Her group treated documents like a product under test, watching someone read and noting where the cursor went. Notes of projects she led were public, and said at the top whether feedback was wanted yet." }),
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
						children: "The hum of incidents"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “The hum of incidents”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A year into the role she didn’t yet feel disconnected. That week alone she held twelve half-hour one-on-ones. She also followed every incident at Stripe, to see what people ran into, whether their environment helped them out of it, and how far real systems stood from the ideal. An advocate of engineers to leadership, as she saw herself, has to know." }),
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
						children: "A name to lend, with care"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “A name to lend, with care”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "No longer having to prove her competence, she could support and elevate others and seldom needed the credit. A product quality mentorship program got off the ground because she sponsored it; she chose mentees and paired them, and the mentors did far more. She was a sounding board in hard projects, and remembered who would suit which visible opportunity." }),
				"\n",
				createVNode(_components.p, { children: [
					"Then one engineer, after sending an email that she had suggested, showed her a “no log”: she hadn’t wanted to do it, and hadn’t wanted to refuse Michelle Bu. ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "Creating space for others"
					}),
					" includes leaving room to decline."
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
						children: "Slow for four years, fast for three"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Slow for four years, fast for three”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Her first programming class was in 2011; she joined Stripe from college in 2013. Her first large project, a rewrite, was canceled after a year and a half. When levels arrived, two and a half years in, she was placed at ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#level-number",
							"aria-describedby": "term-level-number",
							children: "L2"
						}), createVNode(_components.span, {
							id: "term-level-number",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A company’s shorthand for a rung, such as IC6, L6 or E6; each company starts counting somewhere else, so numbers never compare."
						})]
					}),
					", where a graduate was expected within 18 months. She was disappointed. Looking back she found it entirely fair: the work was valuable, but others could have done it."
				] }),
				"\n",
				createVNode(_components.p, { children: "What she had been doing was helping users, fixing small things, bringing in new engineers and answering every question. That did little for her programming, but once Radar and Elements had given her a technical base, those relationships and that knowledge carried her from senior to staff to this role in three years." }),
				"\n",
				createVNode(_components.p, { children: [
					"She also credited an engaged manager of a small team, who wrote out her impact when her own self-reviews were plans for learning (",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/",
						children: "promotion packets"
					}),
					" covers those without such luck). And she credited imposter syndrome, double-edged as it was: it made her seek feedback on everything, and often scared her."
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
						children: "Two products that had to age"
					}), createVNode(_components.a, {
						href: "#staff-project",
						class: "mark",
						"aria-label": "Link to “Two products that had to age”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Radar, launched in October 2016, was built from nothing with care about what to leave out. For Elements she built the infrastructure and designed and shipped the first card API in under three months, testing it against three tiny shops she made for the purpose. Then came waiting: users and new engineers had to prove the choices right. Her bar for a staff product engineer is something that keeps succeeding with few regrets." }),
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
						children: "Two reports, without the rest of the job"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Two reports, without the rest of the job”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She didn’t recruit, and hardly faced performance problems, since those picked for her team were strong already. Seeing anything amiss at Stripe made her restless. Elsewhere that might have led her into management, and she was glad of another way." }),
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
						children: "Don’t copy her"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Don’t copy her”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "She was visible, so people copied her. Her answer: avoid work that you don’t enjoy, because the broad job means trying again after round upon round of feedback. If work energizes you, it’s easier to find more and to convince others of it. Skip advice made for another situation: the personal charters that colleagues wrote hadn’t helped her, who had to respond quickly to change. And grow comfortable with uncertainty." }),
				"\n",
				createVNode(_components.p, { children: "She did think staff harder to reach in product than in infrastructure. On interface teams, create leverage: component libraries, experiment frameworks. And look for product debt, the cost of old versions and of products drifting apart." }),
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
						children: "Fiction, peers and a patchwork mentor"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “Fiction, peers and a patchwork mentor”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Novels taught her about the world and peers about the job. She assembled mentors by topic, much as in Lara Hogan’s ",
					createVNode(_components.a, {
						href: "/sources/#manager-voltron",
						children: "manager voltron"
					}),
					". A class on ",
					createVNode(_components.a, {
						href: "/sources/#adaptive-leadership",
						children: "adaptive leadership"
					}),
					" stayed with her. She also liked ",
					createVNode(_components.a, {
						href: "/sources/#draft-no-4",
						children: "Draft No. 4"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#creativity-inc",
						children: "Creativity, Inc."
					}),
					" and ",
					createVNode(_components.a, {
						href: "/sources/#impro",
						children: "Impro"
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
var url = "content/stories/michelle-bu.mdx/";
var file = "/work/wt/book/content/stories/michelle-bu.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/michelle-bu.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
