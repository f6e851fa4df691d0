import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/public-ladders.mdx
var frontmatter = {
	"title": "Public career ladders",
	"summary": "Ladders that are open to read, a grid of eight questions to read them with, and companies whose levels the stories describe from inside.",
	"kind": "list",
	"order": 190,
	"from": ["career-ladders"],
	"aliases": [
		"example career ladders",
		"engineering ladder examples",
		"open source career ladders",
		"career ladder list"
	],
	"asks": [
		"Where can I find examples of engineering career ladders?",
		"How do I compare the staff level of different companies?",
		"Which companies have described how they promote to staff?"
	],
	"connections": [{
		"id": "guide:dual-track-in-disguise",
		"why": "supplies the hardest two of the eight questions"
	}, {
		"id": "resource:reading-list",
		"why": "the rest of what the sources recommend reading"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "appendix on career ladders",
			"lines": "004:4118-4128"
		},
		{
			"id": "staffeng-com",
			"where": "guide to career ladders, with the links",
			"lines": "guide/staff-plus-career-ladders:10-27"
		},
		{
			"id": "rent-the-runway-ladder",
			"where": "the ladder itself, as linked"
		},
		{
			"id": "kickstarter-ladder",
			"where": "the ladder itself, as linked"
		},
		{
			"id": "patreon-ladder",
			"where": "the ladder itself, as linked"
		},
		{
			"id": "progression-fyi",
			"where": "the collection, as linked"
		},
		{
			"id": "things-to-know-about-engineering-levels",
			"where": "the essay, as named by the book"
		},
		{
			"id": "single-track-in-disguise",
			"where": "which problems a level holds, and the rungs at the top",
			"lines": ["001:12", "001:22-24"]
		},
		{
			"id": "staffeng-com",
			"where": "interviews with Silvia Botros, Aaron Suggs and Stephen Kawaguchi, on using a ladder from elsewhere",
			"lines": [
				"story/silvia-botros:87",
				"story/aaron-suggs:30",
				"story/stephen-kawaguchi:143"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews that describe levels and promotion from inside",
			"lines": [
				"story/joy-ebertz:51",
				"story/diana-pojar:63",
				"story/adam-bender:21-25",
				"story/mikhail-chernykh:75",
				"story/alex-kessinger:59",
				"story/katie-sylor-miller:27",
				"story/damian-schenkelman:20-22",
				"story/stephen-wan:27",
				"story/stephen-kawaguchi:33"
			]
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "what-it-is-for",
			"text": "What it is for"
		},
		{
			"depth": 2,
			"slug": "when-to-use-it",
			"text": "When to use it"
		},
		{
			"depth": 2,
			"slug": "ladders",
			"text": "Ladders to read"
		},
		{
			"depth": 2,
			"slug": "reading-grid",
			"text": "Eight questions to read with"
		},
		{
			"depth": 2,
			"slug": "from-inside",
			"text": "Ladders seen from inside"
		},
		{
			"depth": 2,
			"slug": "where-it-comes-from",
			"text": "Where it comes from"
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
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Sheet } = _components;
	if (!Sheet) _missingMdxReference("Sheet", true);
	return createVNode(Fragment, { children: [
		createVNode(_components.section, {
			"data-section": "what-it-is-for",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-it-is-for",
						children: "What it is for"
					}), createVNode(_components.a, {
						href: "#what-it-is-for",
						class: "mark",
						"aria-label": "Link to “What it is for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "To read before you write a ladder, before you argue about one, or before you join a company that has none. The book’s advice is about half a dozen. These are the ones that our sources name; the addresses are theirs, from 2020 and 2021, and pages like these move." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "when-to-use-it",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "when-to-use-it",
						children: "When to use it"
					}), createVNode(_components.a, {
						href: "#when-to-use-it",
						class: "mark",
						"aria-label": "Link to “When to use it”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You are writing one." }), " Read three with the grid below and steal the shape. The words should be yours."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Your company has none." }), " Bring one along. It worked once."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "You are choosing an employer." }), " Read their rung above yours, then ask two people on it what they did last week."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "ladders",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "ladders",
						children: "Ladders to read"
					}), createVNode(_components.a, {
						href: "#ladders",
						class: "mark",
						"aria-label": "Link to “Ladders to read”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Ladder, Why this one",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "Ladder"
					}), createVNode(_components.th, {
						scope: "col",
						children: "Why this one"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#rent-the-runway-ladder",
							children: "Rent the Runway"
						}) }), createVNode(_components.td, { children: [
							"Camille Fournier’s. With it ",
							createVNode(_components.a, {
								href: "/stories/silvia-botros/#path-to-staff",
								children: "Silvia Botros"
							}),
							" argued her way to senior engineer at SendGrid, which had no ladder of its own"
						] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#kickstarter-ladder",
							children: "Kickstarter"
						}) }), createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/aaron-suggs/#management-or-not",
							children: "Aaron Suggs"
						}), " helped to create it, and made a point of growth that needs no reports"] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#patreon-ladder",
							children: "Patreon"
						}) }), createVNode(_components.td, { children: "The third that the book picks out" })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#medium-engineering-growth-framework",
							children: "Medium’s growth framework"
						}) }), createVNode(_components.td, { children: [createVNode(_components.a, {
							href: "/stories/stephen-kawaguchi/#sponsoring-others",
							children: "Stephen Kawaguchi"
						}), " used it at IBM with people whose careers he helped"] })] }),
						createVNode(_components.tr, { children: [createVNode(_components.td, { children: createVNode(_components.a, {
							href: "/sources/#progression-fyi",
							children: "progression.fyi"
						}) }), createVNode(_components.td, { children: "A collection, for the other half dozen" })] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Beside them, Charity Majors’s ",
					createVNode(_components.a, {
						href: "/sources/#things-to-know-about-engineering-levels",
						children: "essay on levels"
					}),
					" is the piece that the book recommends on the subject as a whole."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "reading-grid",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "reading-grid",
						children: "Eight questions to read with"
					}), createVNode(_components.a, {
						href: "#reading-grid",
						class: "mark",
						"aria-label": "Link to “Eight questions to read with”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Copy this once per ladder. The questions are ours, gathered from ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "the chapter"
					}),
					" and from ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "its successor"
					}),
					"."
				] }),
				"\n",
				createVNode(Sheet, {
					text: "# _Company_, read on _date_\n\n1. How many rungs above senior on each side, and does the company need them all? _…_\n2. The staff rung in one sentence of my own: _…_\n3. Verbs in that rung. Technical: _…_  Coordinating: _…_  Which come first? _…_\n4. Which technical problem does staff hold that senior doesn't? _quote or \"not said\"_\n5. One kind of staff engineer or more? Could a specialist clear it? A generalist? _…_\n6. Which management rung does it equal, and what follows from that? _…_\n7. Who decides, on what evidence, with what appeal? _…_\n8. What does it say isn't required (reports, one big project, years)? _…_\n\nI'd copy: _one structure_\nI'd leave: _one thing that belongs to their size or history_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								createVNode(_components.em, { children: "Company" }),
								", read on ",
								createVNode(_components.em, { children: "date" })
							]
						}),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: ["How many rungs above senior on each side, and does the company need them all? ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["The staff rung in one sentence of my own: ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: [
								"Verbs in that rung. Technical: ",
								createVNode(_components.em, { children: "…" }),
								"  Coordinating: ",
								createVNode(_components.em, { children: "…" }),
								"  Which come first? ",
								createVNode(_components.em, { children: "…" })
							] }),
							"\n",
							createVNode(_components.li, { children: ["Which technical problem does staff hold that senior doesn't? ", createVNode(_components.em, { children: "quote or \"not said\"" })] }),
							"\n",
							createVNode(_components.li, { children: ["One kind of staff engineer or more? Could a specialist clear it? A generalist? ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["Which management rung does it equal, and what follows from that? ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["Who decides, on what evidence, with what appeal? ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["What does it say isn't required (reports, one big project, years)? ", createVNode(_components.em, { children: "…" })] }),
							"\n"
						] }),
						createVNode(_components.p, { children: [
							"I'd copy: ",
							createVNode(_components.em, { children: "one structure" }),
							"\nI'd leave: ",
							createVNode(_components.em, { children: "one thing that belongs to their size or history" })
						] })
					]
				}),
				"\n",
				createVNode(_components.p, { children: "If questions four, seven and eight come out empty, you are reading a list of adjectives. Most of a ladder’s weight hangs on those three." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "from-inside",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "from-inside",
						children: "Ladders seen from inside"
					}), createVNode(_components.a, {
						href: "#from-inside",
						class: "mark",
						"aria-label": "Link to “Ladders seen from inside”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The published page is half of it. These people told what the levels were like to live with, as of their interviews." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/adam-bender/#the-role",
						children: "Google"
					}), ", October 2022: level six as a change of ladder, and the first level that answers for choosing the problem."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/joy-ebertz/#path-to-staff",
							children: "Box"
						}),
						", as recalled in March 2020: a case against the ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#rubric",
								"aria-describedby": "term-rubric",
								children: "rubric"
							}), createVNode(_components.span, {
								id: "term-rubric",
								class: "def",
								"data-pagefind-ignore": "",
								children: "A written description of what weak, good and excellent look like, by which an answer or a person’s work is judged."
							})]
						}),
						", a committee, an appeal, and what the process did to modest people."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/diana-pojar/#path-to-staff",
							children: "Slack"
						}),
						", April 2020: four areas, a package, a committee that ",
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
						" engineers sat on."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#path-to-staff",
						children: "Indeed"
					}), ", July 2021: skills of the next level, shown for several quarters."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/alex-kessinger/#the-role",
						children: "Stitch Fix"
					}), ", January 2021: engineer, lead, principal, architect, with impact and influence widening at each."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/stories/katie-sylor-miller/#the-role",
							children: "Etsy"
						}),
						", August 2020: two senior rungs, two staff rungs, and ",
						createVNode(_components.span, {
							class: "term",
							children: [createVNode(_components.a, {
								href: "/glossary/#senior-staff-engineer",
								"aria-describedby": "term-senior-staff-engineer",
								children: "senior staff"
							}), createVNode(_components.span, {
								id: "term-senior-staff-engineer",
								class: "def",
								"data-pagefind-ignore": "",
								children: "A rung between staff and principal, at companies that draw one there."
							})]
						}),
						" level with director."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#the-role",
						children: "Auth0"
					}), ", August 2020: staff inside a domain, principal in depth or in breadth."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-wan/#staff-project",
						children: "Samsara"
					}), ", September 2020: a career path document that favored steady work over one large project."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#management-or-not",
						children: "IBM"
					}), ", March 2021: technical ranks up to the executive, each waiting for an opening."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Which of these rungs equals which management level is ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/#level-on-paper",
						children: "tabled elsewhere"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "where-it-comes-from",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "where-it-comes-from",
						children: "Where it comes from"
					}), createVNode(_components.a, {
						href: "#where-it-comes-from",
						class: "mark",
						"aria-label": "Link to “Where it comes from”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The list is the book’s appendix on ladders, enlarged by what the stories mention. What to do with it, and the warning that a ladder fits a crowd and hardly ever a person, is in ",
					createVNode(_components.a, {
						href: "/guides/career-ladders/",
						children: "Read six ladders before you write one"
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
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/resources/public-ladders.mdx/";
var file = "/work/wt/book/content/resources/public-ladders.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/public-ladders.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
