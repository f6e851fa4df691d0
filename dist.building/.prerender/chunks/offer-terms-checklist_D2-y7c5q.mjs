import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/offer-terms-checklist.mdx
var frontmatter = {
	"title": "Offer terms checklist",
	"summary": "Every term that may bend for a senior hire, with the question to ask about it, a place for your reason, and what to settle about the job itself.",
	"kind": "checklist",
	"order": 90,
	"from": ["negotiating-your-offer"],
	"aliases": [
		"offer negotiation checklist",
		"what to negotiate",
		"job offer checklist",
		"senior offer terms"
	],
	"asks": [
		"What should I check in a staff engineer offer?",
		"Is there a checklist for a senior job offer?",
		"Which questions should I ask about equity before I sign?"
	],
	"connections": [{
		"id": "guide:does-the-title-matter",
		"why": "why the level is worth more than a line of the offer"
	}, {
		"id": "guide:finding-the-right-company",
		"why": "signs that a company makes exceptions"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on negotiating your offer",
			"lines": "004:1806-1825"
		},
		{
			"id": "salary-negotiation",
			"where": "the text to read first, as the chapter recommends it",
			"lines": "004:1804"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on whether the title matters, section on compensation",
			"lines": "004:450-452"
		},
		{
			"id": "staffeng-com",
			"where": "interviews on what to settle about the job",
			"lines": [
				"story/keavy-mcminn:63",
				"story/dmitry-petrashko:138",
				"story/silvia-botros:91"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Greg Wittel, on being remote alone",
			"lines": "story/greg-wittel:98"
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
		ol: "ol",
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
				createVNode(_components.p, { children: "To see the whole offer on one page, pick the one or two things worth asking for, and attach a reason to each that your recruiter can repeat. It also collects what people forget to ask while they look at numbers: what the job is." }),
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
					"Between the day an offer arrives in writing and the day you answer. Read ",
					createVNode(_components.a, {
						href: "/sources/#salary-negotiation",
						children: "Salary Negotiation"
					}),
					" before it if this is your first time. The second block decides how long to spend: at a company of two hundred people, most likely an hour."
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
					text: "# Offer: _company_, _title_, level _…_ · in writing since _date_ · answer by _date_\n\n## Are they likely to bend?\n- [ ] People in the company: _n_. At my level: _n_\n      (20 to 500: unlikely, unless the role is nearly an executive's.\n      Thousands, with a dozen at my level: fairly likely.)\n- [ ] They have pay bands: _yes / no_. They kept to them with me: _yes / no_\n- [ ] The role existed before me: _yes / no_\n\n## Pay and level\n- [ ] Base _…_ · bonus _…_ · equity _…_ over _years_ · signing _…_\n- [ ] The level in the letter is the one I interviewed for\n- [ ] Where I am in the band, if they say: _…_\n\n## Equity\n- [ ] What it is: _options / shares / units_. Price, vesting, first date: _…_\n- [ ] After I leave I have _months_ to exercise. Could that be longer?\n- [ ] May I exercise before it vests?\n- [ ] Deferred compensation: is there a plan, and may I join? (mostly public companies)\n\n## Time and place\n- [ ] Vacation: counted or unlimited? If counted: _days_, and could it be _days_?\n- [ ] Hours that I can't work: _…_\n- [ ] Where I'll work: _…_. How many people at my level already do so: _n_\n- [ ] They employ people in my country or state: _yes / no_\n\n## The job\n- [ ] Decisions that are mine: _…_\n- [ ] What I'll be judged on in a year: _…_. What may suffer for it: _…_\n- [ ] I report to _name_, who has _n_ reports and has brought _n_ people to this level\n- [ ] If that person leaves: _…_\n\n## What I'll ask for (two at most)\n1. _term_, because _one true sentence_\n2. _term_, because _one true sentence_\n- [ ] I've imagined each being read aloud to my future team\n- [ ] If it is no, I still: _sign / don't sign_\n\n## Before signing\n- [ ] Everything agreed is in the letter, or in a message they confirmed\n- [ ] Somebody who knows the tax rules here has read the equity part",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Offer: ",
								createVNode(_components.em, { children: "company" }),
								", ",
								createVNode(_components.em, { children: "title" }),
								", level ",
								createVNode(_components.em, { children: "…" }),
								" · in writing since ",
								createVNode(_components.em, { children: "date" }),
								" · answer by ",
								createVNode(_components.em, { children: "date" })
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Are they likely to bend?"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" People in the company: ",
										createVNode(_components.em, { children: "n" }),
										". At my level: ",
										createVNode(_components.em, { children: "n" }),
										"\n(20 to 500: unlikely, unless the role is nearly an executive's.\nThousands, with a dozen at my level: fairly likely.)"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" They have pay bands: ",
										createVNode(_components.em, { children: "yes / no" }),
										". They kept to them with me: ",
										createVNode(_components.em, { children: "yes / no" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" The role existed before me: ", createVNode(_components.em, { children: "yes / no" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Pay and level"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Base ",
										createVNode(_components.em, { children: "…" }),
										" · bonus ",
										createVNode(_components.em, { children: "…" }),
										" · equity ",
										createVNode(_components.em, { children: "…" }),
										" over ",
										createVNode(_components.em, { children: "years" }),
										" · signing ",
										createVNode(_components.em, { children: "…" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " The level in the letter is the one I interviewed for"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Where I am in the band, if they say: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Equity"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" What it is: ",
										createVNode(_components.em, { children: "options / shares / units" }),
										". Price, vesting, first date: ",
										createVNode(_components.em, { children: "…" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" After I leave I have ",
										createVNode(_components.em, { children: "months" }),
										" to exercise. Could that be longer?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " May I exercise before it vests?"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Deferred compensation: is there a plan, and may I join? (mostly public companies)"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Time and place"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Vacation: counted or unlimited? If counted: ",
										createVNode(_components.em, { children: "days" }),
										", and could it be ",
										createVNode(_components.em, { children: "days" }),
										"?"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Hours that I can't work: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" Where I'll work: ",
										createVNode(_components.em, { children: "…" }),
										". How many people at my level already do so: ",
										createVNode(_components.em, { children: "n" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" They employ people in my country or state: ", createVNode(_components.em, { children: "yes / no" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "The job"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Decisions that are mine: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" What I'll be judged on in a year: ",
										createVNode(_components.em, { children: "…" }),
										". What may suffer for it: ",
										createVNode(_components.em, { children: "…" })
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" I report to ",
										createVNode(_components.em, { children: "name" }),
										", who has ",
										createVNode(_components.em, { children: "n" }),
										" reports and has brought ",
										createVNode(_components.em, { children: "n" }),
										" people to this level"
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" If that person leaves: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I'll ask for (two at most)"
						}),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "term" }),
								", because ",
								createVNode(_components.em, { children: "one true sentence" })
							] }),
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "term" }),
								", because ",
								createVNode(_components.em, { children: "one true sentence" })
							] }),
							"\n"
						] }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I've imagined each being read aloud to my future team"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" If it is no, I still: ", createVNode(_components.em, { children: "sign / don't sign" })]
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before signing"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Everything agreed is in the letter, or in a message they confirmed"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Somebody who knows the tax rules here has read the equity part"
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
				createVNode(_components.p, { children: "A made-up candidate with an offer from a made-up public company. Only the lines that mattered." }),
				"\n",
				createVNode(Sheet, {
					text: "# Offer: Harbor Freightways, principal engineer, level 7\n\n## Are they likely to bend?\n- [x] People: 6,000. At my level: 11\n- [x] Bands: yes. They kept to them with me: yes\n- [x] The role existed before me: yes, vacant since spring\n      So: money won't move. A term outside the band might.\n\n## Time and place\n- [x] Where I'll work: home, 900 km away. At my level, 1 other\n\n## The job\n- [x] Judged on: two regions served by one booking system\n- [x] May suffer: new features in booking, for two quarters\n      (my manager said so, the product director didn't. Asked both together.)\n- [x] Report to Lucia, 6 reports, 2 brought to this level\n\n## What I'll ask for\n1. A paid trip to the office every month for the first year, because\n   I'd be one of two people at this level who aren't there, and the work\n   needs four teams to trust me\n2. The deferred plan, because my partner's income stops for two years and\n   I'd rather have some of this later\n- [x] If it is no: 1, don't sign. 2, sign\n\nResult: both. The plan was open to this level anyway; nobody had said.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Offer: Harbor Freightways, principal engineer, level 7"
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Are they likely to bend?"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " People: 6,000. At my level: 11"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Bands: yes. They kept to them with me: yes"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " The role existed before me: yes, vacant since spring\nSo: money won't move. A term outside the band might."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Time and place"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Where I'll work: home, 900 km away. At my level, 1 other"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "The job"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Judged on: two regions served by one booking system"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " May suffer: new features in booking, for two quarters\n(my manager said so, the product director didn't. Asked both together.)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Report to Lucia, 6 reports, 2 brought to this level"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "What I'll ask for"
						}),
						createVNode(_components.ol, { children: [
							"\n",
							createVNode(_components.li, { children: "A paid trip to the office every month for the first year, because\nI'd be one of two people at this level who aren't there, and the work\nneeds four teams to trust me" }),
							"\n",
							createVNode(_components.li, { children: "The deferred plan, because my partner's income stops for two years and\nI'd rather have some of this later" }),
							"\n"
						] }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " If it is no: 1, don't sign. 2, sign"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, { children: "Result: both. The plan was open to this level anyway; nobody had said." })
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
					"The terms and the rule of thumb about size are from the book’s chapter on offers; ",
					createVNode(_components.a, {
						href: "/guides/negotiating-your-offer/",
						children: "Negotiating your offer"
					}),
					" explains how they fit with the size at which ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#compensation-band",
							"aria-describedby": "term-compensation-band",
							children: "pay bands"
						}), createVNode(_components.span, {
							id: "term-compensation-band",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The range within which a company pays everyone at one level of a role."
						})]
					}),
					" arrive, and why two requests are enough. The question about who else works from where you will rests on ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#path-to-staff",
						children: "Greg Wittel’s"
					}),
					" years as one of very few remote engineers. The block on the job is ours, drawn from ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					", who asked about her mandate; ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#advice",
						children: "Dmitry Petrashko"
					}),
					", who advised agreeing on what may be traded away; and ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Silvia Botros"
					}),
					", who found out what a manager’s twenty reports meant for her."
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
var url = "content/resources/offer-terms-checklist.mdx/";
var file = "/work/wt/book/content/resources/offer-terms-checklist.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/offer-terms-checklist.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
