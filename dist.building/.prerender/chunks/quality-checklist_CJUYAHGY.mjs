import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/quality-checklist.mdx
var frontmatter = {
	"title": "Codebase quality checklist",
	"summary": "Ten properties of a codebase that a program can count, with room to choose yours, set a target and watch the number move.",
	"kind": "checklist",
	"order": 50,
	"from": ["technical-quality"],
	"aliases": [
		"code quality checklist",
		"code quality metrics",
		"quality definition",
		"quality score"
	],
	"asks": ["How do I define code quality so that it can be measured?", "Which code quality metrics should we track?"],
	"connections": [{
		"id": "resource:quality-program-checklist",
		"why": "the numbers to agree on before a program starts"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on technical quality, measuring",
			"lines": "004:815-846"
		},
		{
			"id": "staffeng-com",
			"where": "guide to managing technical quality",
			"lines": "guide/manage-technical-quality:133-160"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on Sorbet and on metrics",
			"lines": "story/nelson-elhage:21-57"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on surveys",
			"lines": "story/alex-kessinger:101-111"
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
			"text": "The checklist"
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
		p: "p",
		section: "section",
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
				createVNode(_components.p, { children: "“Quality” means something else to each engineer in the room. This turns it into a short list of countable properties that your company agrees on, so that you can find gaps, propose work and see afterward whether it helped. The ten lines are a start: your definition should fit your code, and it will change." }),
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
				createVNode(_components.p, { children: [
					"Use it once fixing hot spots and adopting practices no longer keeps up, and before you ask for ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/#quality-team",
						children: "a team"
					}),
					" to work on quality. It is too early if a single file or test causes most of your trouble. Fix that first."
				] }),
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
						children: "The checklist"
					}), createVNode(_components.a, {
						href: "#template",
						class: "mark",
						"aria-label": "Link to “The checklist”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(Sheet, {
					text: "# Quality definition: _codebase_\nAgreed by _names_ on _date_. Next revision _date_.\n\nChoose three to five to begin with. For each: who wants it, how it is counted\nwithout human effort, today's number, target, and how it could be gamed.\n\n## Can be understood and changed\n- [ ] Share of code that is statically typed: _now_ / _target_\n- [ ] Share of files with a test of their own: _now_ / _target_\n- [ ] Test coverage: _now_ / _target_\n- [ ] Width of public interfaces between modules (exported names per module): _now_ / _target_\n- [ ] Hot files, touched by more than half of all pull requests: _now_ / _target_\n\n## Does things one way\n- [ ] Share of files that use the preferred HTTP library: _now_ / _target_\n\n## Behaves in production\n- [ ] Share of endpoints that answer within 500 ms from a cold start: _now_ / _target_\n- [ ] Functions that read after a write unsafely, or hit the primary database needlessly: _now_ / _target_\n- [ ] Share of endpoints that change state in a single transaction: _now_ / _target_\n- [ ] Functions that take low-granularity locks: _now_ / _target_\n\n## Ours\n- [ ] _property that hurt us in the last three incidents_: _now_ / _target_\n\n## For each one that we keep\n- [ ] Counted by a job, at least weekly: _link_\n- [ ] Shown where the teams that can change it will see it: _link_\n- [ ] Somebody can name a time that it predicted real trouble: _example_\n- [ ] How a team could raise it and leave the code worse: _one line_\n- [ ] Paired with a question that only people can answer: _question_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: ["Quality definition: ", createVNode(_components.em, { children: "codebase" })]
						}),
						createVNode(_components.p, { children: [
							"Agreed by ",
							createVNode(_components.em, { children: "names" }),
							" on ",
							createVNode(_components.em, { children: "date" }),
							". Next revision ",
							createVNode(_components.em, { children: "date" }),
							"."
						] }),
						createVNode(_components.p, { children: "Choose three to five to begin with. For each: who wants it, how it is counted\nwithout human effort, today's number, target, and how it could be gamed." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Can be understood and changed"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Share of code that is statically typed: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Share of files with a test of their own: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Test coverage: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Width of public interfaces between modules (exported names per module): ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Hot files, touched by more than half of all pull requests: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Does things one way"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Share of files that use the preferred HTTP library: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Behaves in production"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Share of endpoints that answer within 500 ms from a cold start: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Functions that read after a write unsafely, or hit the primary database needlessly: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Share of endpoints that change state in a single transaction: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Functions that take low-granularity locks: ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Ours"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" ",
										createVNode(_components.em, { children: "property that hurt us in the last three incidents" }),
										": ",
										createVNode(_components.em, { children: "now" }),
										" / ",
										createVNode(_components.em, { children: "target" })
									]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "For each one that we keep"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Counted by a job, at least weekly: ", createVNode(_components.em, { children: "link" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Shown where the teams that can change it will see it: ", createVNode(_components.em, { children: "link" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Somebody can name a time that it predicted real trouble: ", createVNode(_components.em, { children: "example" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" How a team could raise it and leave the code worse: ", createVNode(_components.em, { children: "one line" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Paired with a question that only people can answer: ", createVNode(_components.em, { children: "question" })]
								}),
								"\n"
							]
						})
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
				createVNode(_components.p, { children: "An invented payments company, in its first quarter of measuring." }),
				"\n",
				createVNode(Sheet, {
					text: "# Quality definition: checkout service\nAgreed by Ines, Kofi and Lars on May 4. Next revision August 4.\n\n- [x] Share of code that is statically typed: 41% / 70%\n      Gamed by: typing everything as \"any\". So we count those as untyped.\n- [x] Hot files touched by more than half of pull requests: 3 / 0\n      All three are configuration. Splitting them is June's work.\n- [x] Share of endpoints that change state in a single transaction: 62% / 95%\n      Predicted trouble: both double charges in April were outside the 62%.\n\nDropped: test coverage. At 88% it no longer told us where we break.\nQuestion for people, monthly: where did you take the shortcut, and what would have\nmade the right way shorter?",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Quality definition: checkout service"
						}),
						createVNode(_components.p, { children: "Agreed by Ines, Kofi and Lars on May 4. Next revision August 4." }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Share of code that is statically typed: 41% / 70%\nGamed by: typing everything as \"any\". So we count those as untyped."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Hot files touched by more than half of pull requests: 3 / 0\nAll three are configuration. Splitting them is June's work."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Share of endpoints that change state in a single transaction: 62% / 95%\nPredicted trouble: both double charges in April were outside the 62%."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, { children: "Dropped: test coverage. At 88% it no longer told us where we break.\nQuestion for people, monthly: where did you take the shortcut, and what would have\nmade the right way shorter?" })
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
					"The ten properties are Will Larson’s examples, grouped by us; the argument for an exact definition, and for instrumenting it, is in ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/#measurement",
						children: "Technical quality"
					}),
					". He points to ",
					createVNode(_components.a, {
						href: "/sources/#building-evolutionary-architectures",
						children: "Building Evolutionary Architectures"
					}),
					" for more. The first line has a story behind it: ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#where-the-impact-is",
						children: "Nelson Elhage"
					}),
					" helped move Stripe’s code to largely static types. The last line is there because ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#staying-in-touch",
						children: "Alex Kessinger"
					}),
					" trusts numbers and surveys only on top of knowing how the work feels."
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
var url = "content/resources/quality-checklist.mdx/";
var file = "/work/wt/book/content/resources/quality-checklist.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/quality-checklist.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
