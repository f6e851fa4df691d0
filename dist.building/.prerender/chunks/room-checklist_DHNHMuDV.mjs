import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/resources/room-checklist.mdx
var frontmatter = {
	"title": "Room checklist",
	"summary": "Questions to run through before you ask for a seat, before each meeting, after it, and when you wonder whether to leave. Ten minutes on paper.",
	"kind": "checklist",
	"order": 70,
	"from": ["get-in-the-room"],
	"aliases": [
		"meeting checklist",
		"seat at the table checklist",
		"leadership meeting checklist"
	],
	"asks": [
		"How do I prepare for a leadership meeting as an engineer?",
		"What should I check before I ask to join a meeting?",
		"What should I do in my first meeting with leadership?"
	],
	"connections": [{
		"id": "guide:never-be-wrong",
		"why": "what to do with your opinion once you are inside"
	}, {
		"id": "guide:create-space-for-others",
		"why": "how to hand the seat over well"
	}],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on getting in the room",
			"lines": "004:1504-1553"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on asking after a meeting",
			"lines": "story/dmitry-petrashko:108"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on silence",
			"lines": "story/michelle-bu:61"
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
					"To turn “I’m never in the room” into a request that somebody can grant, and to keep the seat once you have it. It works for any recurring meeting with limited places: planning, ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#architecture-review",
							"aria-describedby": "term-architecture-review",
							children: "architecture review"
						}), createVNode(_components.span, {
							id: "term-architecture-review",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A meeting where a group judges designs before they are built; without a written direction it can hardly be consistent."
						})]
					}),
					", calibration, a leadership team."
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
				createVNode(_components.p, { children: "Use the first part once, when you want in. Use the second and third for your first five meetings, or after one that went badly. Use the last every quarter, for each room that you sit in." }),
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
					text: "# Room: _name_ · what it decides: _…_ · who runs it: _…_\n\n## Before asking for a seat\n- [ ] I can say in a sentence what this room is for, in the words of somebody inside it.\n- [ ] I bring something it needs: _…_\n- [ ] Nobody in it has that already. (If my manager does: what else do I know?)\n- [ ] Somebody inside would lend me their name: _who_\n- [ ] I have told that person that I want to come, and why.\n- [ ] I know what my sponsor's own manager will be looking for.\n- [ ] If the meeting is open anyway, I just come, prepared.\n\n## Before each meeting\n- [ ] I have read the agenda and everything attached.\n- [ ] I know whether today is for ideas or for a decision.\n- [ ] I know what my manager thinks about each item; no surprises from me.\n- [ ] I have one point to make, and can make it in three sentences.\n- [ ] I have done what I promised last time.\n- [ ] I have offered to take the notes, unless I always do.\n\n## In the meeting\n- [ ] Laptop closed, or open on the notes.\n- [ ] I argue for the whole group's interest, even where my team loses.\n- [ ] If I have no view, I say that I have none yet.\n- [ ] If I have lost, I say so once, and commit.\n\n## Within a day\n- [ ] I asked one person privately how I came across, above all if it went badly.\n- [ ] My action items are in my calendar.\n- [ ] My sponsor heard from me about anything awkward before hearing it elsewhere.\n\n## Ways people lose the seat (mark any that were you this month)\n- [ ] used the room for something it isn't for\n- [ ] stood on a principle and slowed it down\n- [ ] held out until the others gave up\n- [ ] talked to show that I was worth having\n- [ ] embarrassed the person who brought me\n- [ ] didn't come, or came late\n\n## Every quarter: stay or go?\n- [ ] In the last four meetings I said something that nobody else would have.\n- [ ] I learned something there that changed my work.\n- [ ] If neither: I leave on _date_, and propose _name_ for the seat.\n- [ ] I have told them what the room is for and what it tires of.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: [
								"Room: ",
								createVNode(_components.em, { children: "name" }),
								" · what it decides: ",
								createVNode(_components.em, { children: "…" }),
								" · who runs it: ",
								createVNode(_components.em, { children: "…" })
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before asking for a seat"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I can say in a sentence what this room is for, in the words of somebody inside it."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" I bring something it needs: ", createVNode(_components.em, { children: "…" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Nobody in it has that already. (If my manager does: what else do I know?)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [" Somebody inside would lend me their name: ", createVNode(_components.em, { children: "who" })]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I have told that person that I want to come, and why."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I know what my sponsor's own manager will be looking for."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " If the meeting is open anyway, I just come, prepared."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before each meeting"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I have read the agenda and everything attached."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I know whether today is for ideas or for a decision."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I know what my manager thinks about each item; no surprises from me."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I have one point to make, and can make it in three sentences."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I have done what I promised last time."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I have offered to take the notes, unless I always do."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "In the meeting"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Laptop closed, or open on the notes."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I argue for the whole group's interest, even where my team loses."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " If I have no view, I say that I have none yet."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " If I have lost, I say so once, and commit."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Within a day"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I asked one person privately how I came across, above all if it went badly."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " My action items are in my calendar."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " My sponsor heard from me about anything awkward before hearing it elsewhere."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Ways people lose the seat (mark any that were you this month)"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " used the room for something it isn't for"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " stood on a principle and slowed it down"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " held out until the others gave up"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " talked to show that I was worth having"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " embarrassed the person who brought me"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " didn't come, or came late"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Every quarter: stay or go?"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " In the last four meetings I said something that nobody else would have."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I learned something there that changed my work."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: [
										" If neither: I leave on ",
										createVNode(_components.em, { children: "date" }),
										", and propose ",
										createVNode(_components.em, { children: "name" }),
										" for the seat."
									]
								}),
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " I have told them what the room is for and what it tires of."
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
				createVNode(_components.p, { children: "Everything here is made up. A senior engineer on a mobile team wants to join the architecture review." }),
				"\n",
				createVNode(Sheet, {
					text: "# Room: architecture review · what it decides: nothing; it finds\n# problems early and says who must talk · who runs it: Priya\n\n## Before asking for a seat\n- [x] I can say what it is for. (I had thought that it approves designs. It doesn't.)\n- [x] I bring: how our APIs behave on a slow phone; six months of client-side traces\n- [x] Nobody has that. Both client teams are represented by backend leads.\n- [x] Somebody inside: Tomas, whose last design we had to work around\n- [x] Told him on Tuesday. He had assumed that I would find it dull.\n\n## Before each meeting\n- [x] One point: the sync endpoint needs a cursor, because one retry in five resends it all\n\n## Within a day\n- [x] Asked Priya. She said: good data, and I repeated it twice too often.\n\n## Every quarter: stay or go?\n- [ ] Neither, for the last month. Leaving after the March review; proposed Lena,\n      who wrote most of the tracing.",
					children: [
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "Room: architecture review · what it decides: nothing; it finds"
						}),
						createVNode(_components.p, {
							class: "sheet-h1",
							children: "problems early and says who must talk · who runs it: Priya"
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before asking for a seat"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " I can say what it is for. (I had thought that it approves designs. It doesn't.)"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " I bring: how our APIs behave on a slow phone; six months of client-side traces"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Nobody has that. Both client teams are represented by backend leads."
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Somebody inside: Tomas, whose last design we had to work around"
								}),
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Told him on Tuesday. He had assumed that I would find it dull."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Before each meeting"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " One point: the sync endpoint needs a cursor, because one retry in five resends it all"
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Within a day"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task done",
									children: " Asked Priya. She said: good data, and I repeated it twice too often."
								}),
								"\n"
							]
						}),
						createVNode(_components.p, {
							class: "sheet-h2",
							children: "Every quarter: stay or go?"
						}),
						createVNode(_components.ul, {
							class: "contains-task-list",
							children: [
								"\n",
								createVNode(_components.li, {
									class: "task",
									children: " Neither, for the last month. Leaving after the March review; proposed Lena,\nwho wrote most of the tracing."
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
					"The conditions, the ways out and the advice to leave are explained in ",
					createVNode(_components.a, {
						href: "/guides/get-in-the-room/",
						children: "Get in the room, and stay there"
					}),
					". Asking privately afterward was the habit that ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#path-to-staff",
						children: "Dmitry Petrashko"
					}),
					" used to repair his manner in meetings. The line about having no view comes from ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#what-the-title-changed",
						children: "Michelle Bu"
					}),
					", whose silence was once taken for dislike."
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
var url = "content/resources/room-checklist.mdx/";
var file = "/work/wt/book/content/resources/room-checklist.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/resources/room-checklist.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
