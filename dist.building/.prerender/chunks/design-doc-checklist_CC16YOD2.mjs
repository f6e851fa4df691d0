import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/design-doc-checklist.mdx
var frontmatter = {
	"title": "Design document checklist",
	"summary": "Check whether a project needs a design document, then write, review and reread it without letting the template swell.",
	"kind": "checklist",
	"order": 20,
	"from": ["engineering-strategy"],
	"aliases": [
		"RFC checklist",
		"tech spec checklist",
		"technical specification template",
		"design doc template"
	],
	"asks": [
		"What should a design document contain?",
		"What should I check before I send out a design document?",
		"How do I review somebody else's design document?"
	],
	"connections": [{
		"id": "resource:strategy-vision-recipe",
		"why": "five finished design documents are what a strategy is made from"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on engineering strategy, writing design documents",
			"lines": "004:638-656"
		},
		{
			"id": "staffeng-com",
			"where": "guide to writing engineering strategy",
			"lines": "guide/engineering-strategy:31-46"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on recording alternatives",
			"lines": "story/joy-ebertz:43"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on design before code",
			"lines": "story/keavy-mcminn:51"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on reading as a usability test",
			"lines": "story/michelle-bu:77-90"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa, on a shared spec template",
			"lines": "story/duretti-hirpa:41"
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
		span: "span",
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
				createVNode(_components.p, { children: [
					"It tells you whether to write a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#design-document",
							"aria-describedby": "term-design-document",
							children: "design document"
						}), createVNode(_components.span, {
							id: "term-design-document",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A document that sets out one problem, weighs the ways to solve it and explains the choice, for review before the work starts."
						})]
					}),
					" at all, and catches what good ones have in common: a stated problem, rejected options, one author, a second look after shipping. It works beside whatever template your company has, and gives you grounds to delete half of that template."
				] }),
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
				createVNode(_components.p, { children: "Take the first block when work is proposed, the middle blocks while you write and review, and the last one a month after launch. Reviewers can use the review block alone. For a change that fits in a day, skip the whole thing." }),
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
					text: "# Design check: _project_\n\n## Does it need a document? (one yes is enough)\n- [ ] Several later projects will build on it\n- [ ] Users will feel it\n- [ ] It takes more than a month of engineering time\n- [ ] None of these: write a good ticket and stop here\n\n## Before writing\n- [ ] The problem fits one paragraph that names no solution\n- [ ] Five people read the paragraph and said what is missing: _names_\n- [ ] Whoever will depend on the result was asked what they need: _teams_\n- [ ] There is one author: _name_\n\n## In the document\n- [ ] The problem, who has it, and why now\n- [ ] What users or callers will be able to do\n- [ ] Options considered, and why each one lost\n- [ ] The choice, with what it makes worse\n- [ ] The strategy it follows or departs from: _link_\n- [ ] The biggest risk, and how we would notice it\n- [ ] Risky work only: failure modes, data, security, migration, cost\n- [ ] Template sections that don't apply are deleted\n\n## In review\n- [ ] The top says which feedback is wanted today: _direction / details / none yet_\n- [ ] Somebody outside the team read it while the author watched\n- [ ] Each objection has an answer in the text, also where it wasn't followed\n- [ ] Reviewers asked \"is it good?\" and not \"is it how I would do it?\"\n- [ ] Outcome, date and owner are in the decision log: _link_\n\n## A month after shipping\n- [ ] Reread on _date_. We departed from it at: _where_\n- [ ] What caused that: _one line_\n- [ ] Argument that we will have again, so a candidate for a strategy: _one line_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: ["Design check: ", createVNode(_components.em, { children: "project" })]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Does it need a document? (one yes is enough)"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Several later projects will build on it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Users will feel it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " It takes more than a month of engineering time"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " None of these: write a good ticket and stop here"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before writing"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The problem fits one paragraph that names no solution"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Five people read the paragraph and said what is missing: ", createVNode(_components.em, { children: "names" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Whoever will depend on the result was asked what they need: ", createVNode(_components.em, { children: "teams" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" There is one author: ", createVNode(_components.em, { children: "name" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "In the document"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The problem, who has it, and why now"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " What users or callers will be able to do"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Options considered, and why each one lost"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The choice, with what it makes worse"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" The strategy it follows or departs from: ", createVNode(_components.em, { children: "link" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The biggest risk, and how we would notice it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Risky work only: failure modes, data, security, migration, cost"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Template sections that don't apply are deleted"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "In review"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" The top says which feedback is wanted today: ", createVNode(_components.em, { children: "direction / details / none yet" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Somebody outside the team read it while the author watched"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Each objection has an answer in the text, also where it wasn't followed"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Reviewers asked \"is it good?\" and not \"is it how I would do it?\""
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Outcome, date and owner are in the decision log: ", createVNode(_components.em, { children: "link" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "A month after shipping"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Reread on ",
										createVNode(_components.em, { children: "date" }),
										". We departed from it at: ",
										createVNode(_components.em, { children: "where" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" What caused that: ", createVNode(_components.em, { children: "one line" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Argument that we will have again, so a candidate for a strategy: ", createVNode(_components.em, { children: "one line" })]
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
				createVNode(_components.p, { children: "The company, the people and the numbers are invented." }),
				"\n",
				createVNode(Sheet, {
					text: "# Design check: appointment reminders by text message\n\n## Does it need a document?\n- [x] Several later projects will build on it (billing wants the same pipe)\n- [x] Users will feel it\n- [ ] It takes more than a month of engineering time (we guess three weeks)\n\n## Before writing\n- [x] Problem: one patient in nine misses an appointment, and clinics phone them by hand\n- [x] Five readers: Ana, Tunde, Mei, Jo, Sam. Missing: patients who share a phone\n- [x] Asked: clinic support, billing, on-call\n- [x] Author: Tunde\n\n## In the document\n- [x] Lost: email only (read too late), a vendor's full suite (owns our patient list)\n- [x] Gets worse: a second sender to keep alive on weekends\n- [x] Departs from \"run less software\": reason on page 2\n\n## A month after shipping\n- [x] Departed at: retries. We had assumed that carriers report failures\n- [x] Cause: nobody asked on-call, who knew\n- [x] Next strategy: which vendors may hold patient data",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Design check: appointment reminders by text message"
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Does it need a document?"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Several later projects will build on it (billing wants the same pipe)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Users will feel it"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " It takes more than a month of engineering time (we guess three weeks)"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before writing"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Problem: one patient in nine misses an appointment, and clinics phone them by hand"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Five readers: Ana, Tunde, Mei, Jo, Sam. Missing: patients who share a phone"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Asked: clinic support, billing, on-call"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Author: Tunde"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "In the document"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Lost: email only (read too late), a vendor's full suite (owns our patient list)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Gets worse: a second sender to keep alive on weekends"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Departs from \"run less software\": reason on page 2"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "A month after shipping"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Departed at: retries. We had assumed that carriers report failures"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Cause: nobody asked on-call, who knew"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Next strategy: which vendors may hold patient data"
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
					"The thresholds and the advice on problems, thin templates and single authors are in ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/#design-docs",
						children: "Engineering strategy"
					}),
					". Recording the losers is ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#influencing-and-advocating",
						children: "Joy Ebertz’s"
					}),
					" habit, starting from what users will do is ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#influencing-and-advocating",
						children: "Keavy McMinn’s"
					}),
					", and watching somebody read is ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#influencing-and-advocating",
						children: "Michelle Bu’s"
					}),
					". If your company has no common template, ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#influencing-and-advocating",
						children: "Duretti Hirpa"
					}),
					" got one agreed at Mailchimp in three meetings. For other formats, see ",
					createVNode(_components.a, {
						href: "/sources/#design-docs-at-google",
						children: "Design Docs at Google"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#practical-guide-to-technical-specs",
						children: "a practical guide to technical specs"
					}),
					" and the much shorter ",
					createVNode(_components.a, {
						href: "/sources/#documenting-architecture-decisions",
						children: "architecture decision record"
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
var url = "content/resources/design-doc-checklist.mdx/";
var file = "/work/wt/book/content/resources/design-doc-checklist.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/design-doc-checklist.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
