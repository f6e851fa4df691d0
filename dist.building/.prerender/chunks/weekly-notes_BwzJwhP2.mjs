import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/weekly-notes.mdx
var frontmatter = {
	"title": "Weekly notes",
	"summary": "A short note to your manager, team and stakeholders that prevents surprises, shares context and leaves a record you can mine later.",
	"kind": "template",
	"order": 180,
	"from": ["stay-aligned-with-authority", "being-visible"],
	"aliases": [
		"weekly update",
		"weekly status email",
		"snippets",
		"Friday update"
	],
	"asks": [
		"What should a staff engineer put in a weekly update?",
		"How do I keep my manager informed without more meetings?",
		"Should I send a weekly status update?"
	],
	"connections": [{
		"id": "resource:weekly-document",
		"why": "a plan for the week ahead, an account of the week behind"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on staying aligned with authority, letting no one be surprised",
			"lines": "004:948-953"
		},
		{
			"id": "staff-engineer-book",
			"where": "chapter on being visible, internal visibility",
			"lines": "004:1581-1592"
		},
		{
			"id": "staff-engineer-book",
			"where": "appendix on managing staff-plus engineers, sharing context as it happens",
			"lines": "004:4032"
		},
		{
			"id": "staffeng-com",
			"where": "guide on staying aligned with authority",
			"lines": "guide/staying-aligned-with-authority:37-39"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on logging her work",
			"lines": "story/katie-sylor-miller:41-45"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja, on a weekly record",
			"lines": "story/rebecca-panja:48"
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
		p: "p",
		section: "section",
		strong: "strong",
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
				createVNode(_components.p, { children: "One note a week does three jobs. Your manager isn’t surprised by you. People who depend on your work can follow it without a meeting. And months later you can say what you did, which gets hard once nothing you do ends in a closed ticket." }),
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
					createVNode(_components.li, { children: "Weekly, on the same day, in fifteen minutes. A thread in the team’s channel is as good as an email." }),
					"\n",
					createVNode(_components.li, { children: "Put it where people can find it if they want it, and send it only to those who need it." }),
					"\n",
					createVNode(_components.li, { children: "Write a shorter one in a bad week. A missing note says more than a thin one." }),
					"\n",
					createVNode(_components.li, { children: "Tell bad news in person first, the same day. The note records it; it never breaks it." }),
					"\n"
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
					text: "# Week of _date_, _name_\n\n**In one line:** _the thing to know if you read no further_\n\n## Where my time went\n- _Focus_: _what moved, and for whom_ (link)\n- _Focus_: _what didn't move, and why_\n\n## Changed since last week\n- _Priority, date, scope or risk_: was _…_, now _…_, because _…_\n\n## Heard around (for information, nothing needed)\n- _What people are running into, with a number if there is one_\n\n## Decided\n- _Decision_, _who_, link to the log\n\n## I need\n- _One request, from whom, by when. Or: nothing this week_\n\n## Well done\n- _Name_ for _what_, and why it mattered\n\n## Next week\n- _Up to three things._ Not doing: _one thing somebody may expect_",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Week of ",
								createVNode(_components.em, { children: "date" }),
								", ",
								createVNode(_components.em, { children: "name" })
							]
						}),
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "In one line:" }),
							" ",
							createVNode(_components.em, { children: "the thing to know if you read no further" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Where my time went"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Focus" }),
								": ",
								createVNode(_components.em, { children: "what moved, and for whom" }),
								" (link)"
							] }),
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Focus" }),
								": ",
								createVNode(_components.em, { children: "what didn't move, and why" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Changed since last week"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Priority, date, scope or risk" }),
								": was ",
								createVNode(_components.em, { children: "…" }),
								", now ",
								createVNode(_components.em, { children: "…" }),
								", because ",
								createVNode(_components.em, { children: "…" })
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Heard around (for information, nothing needed)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: createVNode(_components.em, { children: "What people are running into, with a number if there is one" }) }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Decided"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Decision" }),
								", ",
								createVNode(_components.em, { children: "who" }),
								", link to the log"
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "I need"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: createVNode(_components.em, { children: "One request, from whom, by when. Or: nothing this week" }) }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Well done"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Name" }),
								" for ",
								createVNode(_components.em, { children: "what" }),
								", and why it mattered"
							] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Next week"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								createVNode(_components.em, { children: "Up to three things." }),
								" Not doing: ",
								createVNode(_components.em, { children: "one thing somebody may expect" })
							] }),
							"\n"
						] })
					]
				}),
				"\n",
				createVNode(_components.p, { children: "Three rules keep it worth reading. Results before activity. Information and requests under separate headings, so that nobody has to guess which is which. And nothing about a person that you wouldn’t say with them present, since notes get forwarded." }),
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
				createVNode(_components.p, { children: "An invented engineer at an invented company wrote this." }),
				"\n",
				createVNode(Sheet, {
					text: "# Week of June 8, P.\n\n**In one line:** ledger cutover slips a week to June 24; no customer date changes.\n\n## Where my time went\n- Ledger cutover: rehearsal found 0.3% of rows out of order, fixed for new writes (doc)\n- Storage strategy: five of six team reviews done; the search team wants a longer retention window\n\n## Changed since last week\n- Cutover: was June 17, now June 24, because old rows need a backfill (told L. on Tuesday)\n\n## Heard around (for information, nothing needed)\n- Three teams now keep private copies of the customer table; two started in May\n- New hires wait about four days for database access\n\n## Decided\n- Backfill offline instead of in place, R. and me, log entry 41\n\n## I need\n- From the search lead, by Thursday: is 60 days of retention enough?\n\n## Well done\n- R. for noticing the ordering problem in rehearsal; in production it would have been an incident\n\n## Next week\n- Backfill; last strategy review; interview loop draft. Not doing: the caching proposal",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Week of June 8, P."
						}),
						createVNode(_components.p, { children: [createVNode(_components.strong, { children: "In one line:" }), " ledger cutover slips a week to June 24; no customer date changes."] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Where my time went"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Ledger cutover: rehearsal found 0.3% of rows out of order, fixed for new writes (doc)" }),
							"\n",
							createVNode(_components.li, { children: "Storage strategy: five of six team reviews done; the search team wants a longer retention window" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Changed since last week"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Cutover: was June 17, now June 24, because old rows need a backfill (told L. on Tuesday)" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Heard around (for information, nothing needed)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Three teams now keep private copies of the customer table; two started in May" }),
							"\n",
							createVNode(_components.li, { children: "New hires wait about four days for database access" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Decided"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Backfill offline instead of in place, R. and me, log entry 41" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "I need"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "From the search lead, by Thursday: is 60 days of retention enough?" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Well done"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "R. for noticing the ordering problem in rehearsal; in production it would have been an incident" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Next week"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Backfill; last strategy review; interview loop draft. Not doing: the caching proposal" }),
							"\n"
						] })
					]
				}),
				"\n",
				createVNode(_components.p, { children: "The “heard around” lines are the ones a manager can’t get elsewhere. The “not doing” line stops a surprise before anyone has it." }),
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
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/#no-surprises",
						children: "Staying aligned with authority"
					}),
					" uses a weekly update to cut surprises both ways, and points to ",
					createVNode(_components.a, {
						href: "/sources/#weekly-updates",
						children: "Will Larson’s post on his own"
					}),
					". ",
					createVNode(_components.a, {
						href: "/guides/being-visible/",
						children: "Being visible"
					}),
					" lists weekly notes among the cheap ways to be known for your work, and cheering on others among them too. ",
					createVNode(_components.a, {
						href: "/guides/managing-staff-engineers/",
						children: "Managers"
					}),
					" are advised\nto do the mirror image: pass context on as it happens and gather it weekly. The headings here are ours. ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#how-time-is-spent",
						children: "Katie Sylor-Miller"
					}),
					" kept a daily log that served her quarterly check-ins, and ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#advice",
						children: "Rebecca Panja"
					}),
					" a weekly record of what she did and why it mattered; either would fill this template in five minutes."
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
var url = "content/resources/weekly-notes.mdx/";
var file = "/work/wt/book/content/resources/weekly-notes.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/weekly-notes.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
