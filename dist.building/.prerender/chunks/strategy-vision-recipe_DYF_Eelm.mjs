import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/strategy-vision-recipe.mdx
var frontmatter = {
	"title": "Strategy and vision recipe",
	"summary": "A one-page strategy and a two-page vision to copy, with the steps that get you from five design documents to each of them.",
	"kind": "template",
	"order": 30,
	"from": ["engineering-strategy"],
	"aliases": [
		"engineering strategy template",
		"technical vision template",
		"strategy document template"
	],
	"asks": [
		"What does an engineering strategy document look like?",
		"Is there a template for a technical vision?",
		"How do I get from design documents to a strategy?"
	],
	"connections": [{
		"id": "resource:scqa-template",
		"why": "opens the version you show to executives"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on engineering strategy, from design documents to vision",
			"lines": "004:658-694"
		},
		{
			"id": "staffeng-com",
			"where": "guide to writing engineering strategy",
			"lines": "guide/engineering-strategy:48-83"
		},
		{
			"id": "good-strategy-bad-strategy",
			"where": "diagnosis and guiding policies",
			"lines": "004:664"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Damian Schenkelman, on collecting rumors and open questions",
			"lines": "story/damian-schenkelman:73-83"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams, on reviewing a strategy twice a year",
			"lines": "story/ras-kasa-williams:33"
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
			"slug": "template",
			"text": "The template"
		},
		{
			"depth": 2,
			"slug": "example",
			"text": "A filled-in example"
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
				createVNode(_components.p, { children: "Two documents that people will read: a strategy, which settles one recurring argument on a page, and a vision, which says in two pages what several strategies add up to. The steps keep you near decisions that were really made, which is what stops the result from being a poster." }),
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
				createVNode(_components.p, { children: "Write the strategy when you hear a discussion for the third or fourth time. Write the vision when strategies contradict each other, or when the future is too hazy to say which investments are worth it. If neither is happening, keep the page for later." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "template",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "template",
						children: "The template"
					}), createVNode(_components.a, {
						href: "#template",
						class: "mark",
						"aria-label": "Link to “The template”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Sheet, {
					text: "# Steps\n1. [ ] List the last five design documents: _links_\n2. [ ] Mark each decision that was argued in more than one: _decisions_\n3. [ ] Too few documents? List the rumors and open questions that stop people from deciding: _list_\n4. [ ] Choose one decision. Draft the strategy alone, in one sitting\n5. [ ] Take it to each group it binds, and ask what is missing: _groups_\n6. [ ] Publish, announce twice, and put a review in the calendar\n\n# Strategy: _the question it answers_\nOwner _name_ · since _date_ · review on _date_\n\n## Diagnosis\nWhat keeps happening, with the documents or incidents that show it: _facts and links_\n\n## Policy\nWe _do this_ when _condition_. We don't _do that_, even though _what it would give us_.\n\n## Reasons\n_The tradeoff, in the order we weighed it. What would make us change our minds._\n\n## Exceptions\nAsk _whom_, answered within _time_, recorded in _log_.\n\n# Vision: _area_, in _year, two or three from now_\nAt most two pages.\n\n## What our users and the business will be able to do\n_Two or three concrete things that they can't do today_\n\n## How that looks for an engineer\n_A day, a deploy, an incident, in more detail than feels comfortable_\n\n## Strategies this rests on, and where they collided\n_Strategy A_ and _strategy B_ disagreed about _what_. In this picture _which_ gives way, because _why_.\n\n## What it doesn't need\n_Things that sound impressive and that we leave out_\n\n## Check, in two years\nCompare a design document from today, _link_, with one from then.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Steps"
						}),
						createVNode(_components.ol, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" List the last five design documents: ", createVNode(_components.em, { children: "links" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Mark each decision that was argued in more than one: ", createVNode(_components.em, { children: "decisions" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Too few documents? List the rumors and open questions that stop people from deciding: ", createVNode(_components.em, { children: "list" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Choose one decision. Draft the strategy alone, in one sitting"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Take it to each group it binds, and ask what is missing: ", createVNode(_components.em, { children: "groups" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Publish, announce twice, and put a review in the calendar"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h1",
							children: ["Strategy: ", createVNode(_components.em, { children: "the question it answers" })]
						}),
						createVNode(_components.p, { children: [
							"Owner ",
							createVNode(_components.em, { children: "name" }),
							" · since ",
							createVNode(_components.em, { children: "date" }),
							" · review on ",
							createVNode(_components.em, { children: "date" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Diagnosis"
						}),
						createVNode(_components.p, { children: ["What keeps happening, with the documents or incidents that show it: ", createVNode(_components.em, { children: "facts and links" })] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Policy"
						}),
						createVNode(_components.p, { children: [
							"We ",
							createVNode(_components.em, { children: "do this" }),
							" when ",
							createVNode(_components.em, { children: "condition" }),
							". We don't ",
							createVNode(_components.em, { children: "do that" }),
							", even though ",
							createVNode(_components.em, { children: "what it would give us" }),
							"."
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Reasons"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "The tradeoff, in the order we weighed it. What would make us change our minds." }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Exceptions"
						}),
						createVNode(_components.p, { children: [
							"Ask ",
							createVNode(_components.em, { children: "whom" }),
							", answered within ",
							createVNode(_components.em, { children: "time" }),
							", recorded in ",
							createVNode(_components.em, { children: "log" }),
							"."
						] }),
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Vision: ",
								createVNode(_components.em, { children: "area" }),
								", in ",
								createVNode(_components.em, { children: "year, two or three from now" })
							]
						}),
						createVNode(_components.p, { children: "At most two pages." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What our users and the business will be able to do"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Two or three concrete things that they can't do today" }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "How that looks for an engineer"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "A day, a deploy, an incident, in more detail than feels comfortable" }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Strategies this rests on, and where they collided"
						}),
						createVNode(_components.p, { children: [
							createVNode(_components.em, { children: "Strategy A" }),
							" and ",
							createVNode(_components.em, { children: "strategy B" }),
							" disagreed about ",
							createVNode(_components.em, { children: "what" }),
							". In this picture ",
							createVNode(_components.em, { children: "which" }),
							" gives way, because ",
							createVNode(_components.em, { children: "why" }),
							"."
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What it doesn't need"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Things that sound impressive and that we leave out" }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Check, in two years"
						}),
						createVNode(_components.p, { children: [
							"Compare a design document from today, ",
							createVNode(_components.em, { children: "link" }),
							", with one from then."
						] })
					]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "example",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "example",
						children: "A filled-in example"
					}), createVNode(_components.a, {
						href: "#example",
						class: "mark",
						"aria-label": "Link to “A filled-in example”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A strategy from a company that doesn’t exist." }),
				"\n",
				createVNode(Sheet, {
					text: "# Strategy: where may a service keep state?\nOwner Priya · since March 3 · review on September 1\n\n## Diagnosis\nThree of our last five designs kept queues or sessions in Redis, and reviews spent\nan hour on it each time. Two of the three lost work in the January failover.\n\n## Policy\nWe keep in Redis only what can be rebuilt in ten minutes. Everything else goes to\nPostgres. We don't add a third store, even though search would be faster with one.\n\n## Reasons\nLosing work costs more than latency: support counted 140 tickets after January.\nFour people can run Postgres at night, and one can run Redis.\nWe would change our minds with a replicated cache, or with two more people on call.\n\n## Exceptions\nAsk the storage group, answered within a week, recorded in the decision log.\nSearch has one until June.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Strategy: where may a service keep state?"
						}),
						createVNode(_components.p, { children: "Owner Priya · since March 3 · review on September 1" }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Diagnosis"
						}),
						createVNode(_components.p, { children: "Three of our last five designs kept queues or sessions in Redis, and reviews spent\nan hour on it each time. Two of the three lost work in the January failover." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Policy"
						}),
						createVNode(_components.p, { children: "We keep in Redis only what can be rebuilt in ten minutes. Everything else goes to\nPostgres. We don't add a third store, even though search would be faster with one." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Reasons"
						}),
						createVNode(_components.p, { children: "Losing work costs more than latency: support counted 140 tickets after January.\nFour people can run Postgres at night, and one can run Redis.\nWe would change our minds with a replicated cache, or with two more people on call." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Exceptions"
						}),
						createVNode(_components.p, { children: "Ask the storage group, answered within a week, recorded in the decision log.\nSearch has one until June." })
					]
				}),
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
					"The recipe, and the figure of five, are Will Larson’s; ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/#strategy",
						children: "Engineering strategy"
					}),
					" explains each part, and diagnosis and policy are two of the three parts of strategy in ",
					createVNode(_components.a, {
						href: "/sources/#good-strategy-bad-strategy",
						children: "Richard Rumelt’s book"
					}),
					". The third, coherent action, stays in your ",
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
					". The rumor step comes from ",
					createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#influencing-and-advocating",
						children: "Damian Schenkelman"
					}),
					" at Auth0, and the regular review from ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#how-time-is-spent",
						children: "Kasa Williams"
					}),
					" at Mailchimp, who asked a couple of times a year whether the business had changed. For one that a company published, read Intercom’s ",
					createVNode(_components.a, {
						href: "/sources/#run-less-software",
						children: "Run less software"
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
var url = "content/resources/strategy-vision-recipe.mdx/";
var file = "/work/wt/book/content/resources/strategy-vision-recipe.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/strategy-vision-recipe.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
