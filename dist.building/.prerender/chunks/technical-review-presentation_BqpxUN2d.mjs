import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/technical-review-presentation.mdx
var frontmatter = {
	"title": "Technical review presentation",
	"summary": "A ten-minute talk, given four times a year, in which a senior engineer argues why this problem, what was built and how you can tell it was worth it.",
	"kind": "template",
	"order": 160,
	"from": ["dual-track-in-disguise"],
	"aliases": [
		"technical review",
		"tech review talk",
		"quarterly technical presentation",
		"ten-minute technical argument"
	],
	"asks": [
		"How do I present technical work to managers and peers?",
		"What should a quarterly technical review contain?",
		"How is a technical argument different from a status update?"
	],
	"connections": [{
		"id": "guide:being-visible",
		"why": "a stage that comes around without your asking"
	}, {
		"id": "guide:present-to-executives",
		"why": "for rooms with more power and less time"
	}],
	"sources": [
		{
			"id": "single-track-in-disguise",
			"where": "second design flaw, technical review presentations",
			"lines": ["001:18-20", "001:33"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on five-minute talks",
			"lines": "story/katie-sylor-miller:81-85"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on alternatives and on self-promotion",
			"lines": ["story/joy-ebertz:43", "story/joy-ebertz:51"]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Rebecca Panja, on describing work by its impact",
			"lines": "story/rebecca-panja:42"
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
		hr: "hr",
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
					"Technical progress leaves no trace on a chart, so give it an hour every quarter. Each ",
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
					" engineer takes ten minutes before a mixed audience of peers and managers and makes an argument: here is the problem I chose, why I chose it over the others, what I built, and how you can tell that it was worth building."
				] }),
				"\n",
				createVNode(_components.p, { children: "It isn’t a status report. Status says where a project stands. This defends a choice." }),
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
				createVNode(_components.p, { children: "Four times a year, with the dates set before the next promotion cycle, and for everyone at the level. Making it compulsory protects the modest: where talks are voluntary, giving one already counts as promoting yourself. Put four or five people in an hour. If you have one staff engineer, add seniors who hold a problem of their own." }),
				"\n",
				createVNode(_components.p, { children: "Speakers who do it regularly tend to see for themselves where they stand on the ladder, which takes some surprise out of the review." }),
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
					text: "# _The problem, in the words of somebody who has it_\n_Name, quarter._ Ten minutes: seven to talk, three for questions. One page or four slides.\n\n## 1. The problem I chose (1 minute)\n_Who is slowed down or at risk, how often, since when. One number._\n\n## 2. Why this and not something else (2 minutes)\n- I could have worked on: _A_, _B_\n- I chose this because: _…_\n- What I let go, and who knows: _…_\n\n## 3. What I built, or changed (2 minutes)\n_One picture._ The decision it hangs on: _…_\nConsidered and rejected: _option_, because _…_\n\n## 4. Evidence that it was worth it (2 minutes)\n- Before / after: _number, and where anyone can check it_\n- Somebody who works differently now: _team or name, with their consent_\n- Not yet known: _…, I'll look again on date_\n- What I got wrong: _…_\n\n## 5. One question I want the room to answer\n_…_\n\n---\nHost\n- [ ] Same order and same clock for everyone\n- [ ] First question comes from somebody outside the speaker's area\n- [ ] No grades in the room; pages are kept where reviewers find them\n- [ ] Whoever did a large part of the work is named, or is presenting it",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: createVNode(_components.em, { children: "The problem, in the words of somebody who has it" })
						}),
						createVNode(_components.p, { children: [createVNode(_components.em, { children: "Name, quarter." }), " Ten minutes: seven to talk, three for questions. One page or four slides."] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "1. The problem I chose (1 minute)"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "Who is slowed down or at risk, how often, since when. One number." }) }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "2. Why this and not something else (2 minutes)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: [
								"I could have worked on: ",
								createVNode(_components.em, { children: "A" }),
								", ",
								createVNode(_components.em, { children: "B" })
							] }),
							"\n",
							createVNode(_components.li, { children: ["I chose this because: ", createVNode(_components.em, { children: "…" })] }),
							"\n",
							createVNode(_components.li, { children: ["What I let go, and who knows: ", createVNode(_components.em, { children: "…" })] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "3. What I built, or changed (2 minutes)"
						}),
						createVNode(_components.p, { children: [
							createVNode(_components.em, { children: "One picture." }),
							" The decision it hangs on: ",
							createVNode(_components.em, { children: "…" }),
							"\nConsidered and rejected: ",
							createVNode(_components.em, { children: "option" }),
							", because ",
							createVNode(_components.em, { children: "…" })
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "4. Evidence that it was worth it (2 minutes)"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: ["Before / after: ", createVNode(_components.em, { children: "number, and where anyone can check it" })] }),
							"\n",
							createVNode(_components.li, { children: ["Somebody who works differently now: ", createVNode(_components.em, { children: "team or name, with their consent" })] }),
							"\n",
							createVNode(_components.li, { children: ["Not yet known: ", createVNode(_components.em, { children: "…, I'll look again on date" })] }),
							"\n",
							createVNode(_components.li, { children: ["What I got wrong: ", createVNode(_components.em, { children: "…" })] }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "5. One question I want the room to answer"
						}),
						createVNode(_components.p, { children: createVNode(_components.em, { children: "…" }) }),
						createVNode(_components.hr, {}),
						createVNode(_components.p, { children: "Host" }),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Same order and same clock for everyone"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " First question comes from somebody outside the speaker's area"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " No grades in the room; pages are kept where reviewers find them"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Whoever did a large part of the work is named, or is presenting it"
								}),
								"\n"
							]
						})
					]
				}),
				"\n",
				createVNode(_components.p, { children: "Section two is where the level shows. A senior engineer can often build the thing. Choosing it, in the face of two other good ones, is what a listener can’t see from the result." }),
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
				createVNode(_components.p, { children: "Invented, like everybody in it." }),
				"\n",
				createVNode(Sheet, {
					text: "# \"I don't deploy after three in the afternoon\"\nNoor, first quarter\n\n## 1. The problem I chose\nRollback took 40 minutes. Six of nine teams had quietly stopped deploying in the afternoon.\n\n## 2. Why this and not something else\n- I could have worked on: the new message bus; the cost of the test cluster\n- I chose this because fear of deploying makes every other change slower\n- What I let go: the message bus, two quarters. Platform's lead agrees, unhappily\n\n## 3. What I built, or changed\nKeep the last two versions warm and switch traffic.\nConsidered and rejected: faster builds. A 15-minute build is still 15 minutes of outage.\n\n## 4. Evidence that it was worth it\n- Rollback 40 minutes, now 90 seconds (deploy dashboard, since February)\n- Afternoon deploys: 4 a week, now 31\n- Billing dropped its release calendar\n- Not yet known: the cost of warm capacity in the summer peak. I'll look on July 15\n- What I got wrong: I thought teams would notice by themselves. Two didn't for a month\n\n## 5. One question I want the room to answer\nWho should own rollback when I move on?",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "\"I don't deploy after three in the afternoon\""
						}),
						createVNode(_components.p, { children: "Noor, first quarter" }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "1. The problem I chose"
						}),
						createVNode(_components.p, { children: "Rollback took 40 minutes. Six of nine teams had quietly stopped deploying in the afternoon." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "2. Why this and not something else"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "I could have worked on: the new message bus; the cost of the test cluster" }),
							"\n",
							createVNode(_components.li, { children: "I chose this because fear of deploying makes every other change slower" }),
							"\n",
							createVNode(_components.li, { children: "What I let go: the message bus, two quarters. Platform's lead agrees, unhappily" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "3. What I built, or changed"
						}),
						createVNode(_components.p, { children: "Keep the last two versions warm and switch traffic.\nConsidered and rejected: faster builds. A 15-minute build is still 15 minutes of outage." }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "4. Evidence that it was worth it"
						}),
						createVNode(_components.ul, { children: [
							"\n",
							createVNode(_components.li, { children: "Rollback 40 minutes, now 90 seconds (deploy dashboard, since February)" }),
							"\n",
							createVNode(_components.li, { children: "Afternoon deploys: 4 a week, now 31" }),
							"\n",
							createVNode(_components.li, { children: "Billing dropped its release calendar" }),
							"\n",
							createVNode(_components.li, { children: "Not yet known: the cost of warm capacity in the summer peak. I'll look on July 15" }),
							"\n",
							createVNode(_components.li, { children: "What I got wrong: I thought teams would notice by themselves. Two didn't for a month" }),
							"\n"
						] }),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "5. One question I want the room to answer"
						}),
						createVNode(_components.p, { children: "Who should own rollback when I move on?" })
					]
				}),
				"\n",
				createVNode(_components.p, { children: "The question at the end did more for Noor’s fictional case than the 90 seconds, because the room started to argue about ownership." }),
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
					"The rhythm, the ten minutes, the mixed audience and the four-part argument come from the essay behind ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "When two tracks are really one"
					}),
					". The alternatives follow ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#influencing-and-advocating",
						children: "Joy Ebertz"
					}),
					", who, when vetting somebody’s design, looked for what else had been considered. ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#path-to-staff",
						children: "Rebecca Panja"
					}),
					" advised telling work by what it did for the company, most of all to listeners who aren’t engineers. At Etsy, ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#sponsoring-others",
						children: "Katie Sylor-Miller"
					}),
					" saw what a short, regular stage can start: engineers invited to give five minutes at a monthly meeting went on to larger ones, and used the talk as evidence in their packets. The timings, the question at the end and the host’s list are ours."
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
var url = "content/resources/technical-review-presentation.mdx/";
var file = "/work/wt/book/content/resources/technical-review-presentation.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/technical-review-presentation.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
