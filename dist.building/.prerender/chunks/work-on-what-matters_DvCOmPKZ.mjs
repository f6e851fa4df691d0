import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/work-on-what-matters.mdx
var frontmatter = {
	"title": "Work on what matters",
	"summary": "How to tell easy, showy and doomed work from work that counts, and a fixed order in which to look for the next thing to do.",
	"insight": "Ask of each piece of work who would have done it without you and who will care that it is done; keep what survives both questions.",
	"section": "operating",
	"order": 20,
	"aliases": [
		"snacking and preening",
		"prioritizing at staff",
		"chasing ghosts",
		"choosing your work",
		"high-impact work"
	],
	"asks": [
		"How do I choose what to work on as a staff engineer?",
		"How do I know whether I am doing busywork?",
		"Should I join the project that leadership cares about most?",
		"Is it worth fixing problems nobody else cares about?",
		"How many things should a staff engineer push at once?"
	],
	"connections": [
		{
			"id": "guide:engineering-strategy",
			"why": "a strategy people follow is often the work only you can do"
		},
		{
			"id": "guide:problems-not-projects",
			"why": "quiet problems, the best place to look or the first to erode"
		},
		{
			"id": "guide:managing-staff-engineers",
			"why": "the manager's kind of snacking is ignoring the best people"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on working on what matters",
			"lines": "004:517-618"
		},
		{
			"id": "staffeng-com",
			"where": "guide to working on what matters",
			"lines": "guide/work-on-what-matters:12-111"
		},
		{
			"id": "snacking-hunter-walk",
			"where": "the post that named snacking, as the guide reports it",
			"lines": "guide/work-on-what-matters:24"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "problems rather than projects, and the first step he advises",
			"lines": "002:12-17"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Michelle Bu, on her first years and on energizing work",
			"lines": "story/michelle-bu:113-123"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage, on history and on focus",
			"lines": "story/nelson-elhage:99-121"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller, on web performance at Etsy",
			"lines": "story/katie-sylor-miller:17-19"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Joy Ebertz, on the notification system",
			"lines": "story/joy-ebertz:41"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs, on serendipity",
			"lines": "story/aaron-suggs:75-79"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ryan Bergman, on chaos mode",
			"lines": "story/ryan-bergman:37-39"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Duretti Hirpa, on the spec template",
			"lines": "story/duretti-hirpa:41"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger, on advice to tech leads",
			"lines": "story/alex-kessinger:183-201"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "in-one-minute",
			"text": "In one minute"
		},
		{
			"depth": 2,
			"slug": "less-time",
			"text": "More is asked as less is left"
		},
		{
			"depth": 2,
			"slug": "three-traps",
			"text": "Three ways to be busy"
		},
		{
			"depth": 3,
			"slug": "snacking",
			"text": "Snacking feels like progress"
		},
		{
			"depth": 3,
			"slug": "preening",
			"text": "Preening is snacking with an audience"
		},
		{
			"depth": 3,
			"slug": "chasing-ghosts",
			"text": "Chasing ghosts repeats an old war"
		},
		{
			"depth": 2,
			"slug": "where-to-look",
			"text": "Where to look, in this order"
		},
		{
			"depth": 3,
			"slug": "existential-issues",
			"text": "First, whatever could end the company"
		},
		{
			"depth": 3,
			"slug": "room-and-attention",
			"text": "Then, room and attention together"
		},
		{
			"depth": 3,
			"slug": "foster-growth",
			"text": "Grow the people around you"
		},
		{
			"depth": 3,
			"slug": "editing",
			"text": "Edit: the small change that unlocks"
		},
		{
			"depth": 3,
			"slug": "finishing",
			"text": "Finish what won’t close"
		},
		{
			"depth": 3,
			"slug": "only-you",
			"text": "What only you will do"
		},
		{
			"depth": 2,
			"slug": "thirty-or-one",
			"text": "Thirty things, or one"
		},
		{
			"depth": 2,
			"slug": "why-it-compounds",
			"text": "Why it compounds"
		},
		{
			"depth": 2,
			"slug": "try-this",
			"text": "Try this"
		},
		{
			"depth": 2,
			"slug": "watch-out-for",
			"text": "Watch out for"
		},
		{
			"depth": 2,
			"slug": "seen-in-the-stories",
			"text": "Seen in the stories"
		},
		{
			"depth": 2,
			"slug": "footnote-label",
			"text": "Footnotes"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		h2: "h2",
		h3: "h3",
		li: "li",
		ol: "ol",
		p: "p",
		section: "section",
		span: "span",
		strong: "strong",
		sup: "sup",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Aside, Figure } = _components;
	if (!Aside) _missingMdxReference("Aside", true);
	if (!Figure) _missingMdxReference("Figure", true);
	return createVNode(Fragment, { children: [
		createVNode(_components.section, {
			"data-section": "in-one-minute",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "in-one-minute",
						children: "In one minute"
					}), createVNode(_components.a, {
						href: "#in-one-minute",
						class: "mark",
						"aria-label": "Link to “In one minute”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "In a healthy company the easy, valuable work is gone before you get to it, so on most mornings you choose between work that is hard and worth it and work that is easy and hollow. Keep a record of which you chose. When you need the next thing, look in this order: anything that could sink the company, work that leaders care about and that isn’t crowded, people you could help grow, small edits that release somebody else, things that are nearly finished, and whatever won’t happen without you. Do little of what your company can’t yet see the value of, and do that little on purpose." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "less-time",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "less-time",
						children: "More is asked as less is left"
					}), createVNode(_components.a, {
						href: "#less-time",
						class: "mark",
						"aria-label": "Link to “More is asked as less is left”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The further you get, the more is expected of your work, and the more your life holds besides work. Sleeping less doesn’t close that gap: the job takes the sacrifice and gives nothing back for it. Hours are the wrong lever. Choice is the right one, and past senior more of the choices are yours." }),
				"\n",
				createVNode(Figure, { id: "effort-and-impact" }),
				"\n",
				createVNode(_components.p, { children: "The upper left of the figure runs out. The upper right is the job. The lower half holds three ways to be busy for a year." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "three-traps",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "three-traps",
						children: "Three ways to be busy"
					}), createVNode(_components.a, {
						href: "#three-traps",
						class: "mark",
						"aria-label": "Link to “Three ways to be busy”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "snacking",
						children: "Snacking feels like progress"
					}), createVNode(_components.a, {
						href: "#snacking",
						class: "mark",
						"aria-label": "Link to “Snacking feels like progress”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Hunter Walk’s word covers ",
					createVNode(_components.a, {
						href: "/sources/#snacking-hunter-walk",
						children: "work that is easy and matters little"
					}),
					". It tempts because it ends: the ticket closes and you feel better. You learn little from it, you occupied the hour in which you might have done something harder, and you may have eaten what somebody else would have grown on. Some is fine, to keep your spirits up between long efforts. Trouble starts when nobody is counting, and at staff the only one who could count is you."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#path-to-staff",
						children: "Michelle Bu"
					}),
					" gave much of her first years at Stripe to bug fixes, users’ integrations, incidents and new colleagues. When levels arrived, two and a half years in, she was placed at ",
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
					", which a recent graduate was expected to reach in six to eighteen months. Looking back she called that fair: the work was valuable, and others could have done it. But the same years taught her the product and the people, and once she had built a technical foundation as well, they carried her from senior past staff in three years. Easy work is worth doing while it teaches you the ground, and a snack once you know it."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/ryan-bergman/#how-time-is-spent",
					children: "Ryan Bergman"
				}), ", at John Deere in January 2022, would add that whole days of answering questions are worth it if they unblock five teams. He is right when nobody else could have. Where the next person in the channel would have answered as well, it was a snack."] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "preening",
						children: "Preening is snacking with an audience"
					}), createVNode(_components.a, {
						href: "#preening",
						class: "mark",
						"aria-label": "Link to “Preening is snacking with an audience”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "This is Will Larson’s name for work that is low in impact and high in visibility. Some companies can no longer tell the two apart, and their most senior engineers fill the calendar with what gets applause at the all-hands. If you mean to rise there and only there, it works. It also takes armor: either a senior leader who hired you as an ornament, or a face and manner that match what the company thinks leaders look like. Without those you will be asked where the substance is, while others aren’t." }),
				"\n",
				createVNode(_components.p, { children: [
					"Visibility alone doesn’t make work preening, and ",
					createVNode(_components.a, {
						href: "/guides/being-visible/#work-first",
						children: "some of it you need"
					}),
					". And when you choose an employer, look at what its leaders spend their days on: ",
					createVNode(_components.a, {
						href: "/guides/finding-the-right-company/",
						children: "you will be asked to do the same"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "chasing-ghosts",
						children: "Chasing ghosts repeats an old war"
					}), createVNode(_components.a, {
						href: "#chasing-ghosts",
						class: "mark",
						"aria-label": "Link to “Chasing ghosts repeats an old war”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Large effort, small impact: often a new leader who recognizes the last company’s problem in this one and turns the whole strategy to face it. Being told in every interview that you are the savior makes it worse. Study how things came to be before you move them. Larson has also heard the claim that some leaders push doomed changes on purpose, so that everybody comes to depend on them. He doesn’t mince words about those people." }),
				"\n",
				createVNode(_components.p, { children: [
					"Ghosts haunt old hands too. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#staying-in-touch",
						children: "Nelson Elhage"
					}),
					" brought seven years of Stripe’s failed attempts into each conversation, and had to ",
					createVNode(_components.a, {
						href: "/guides/to-lead-follow/#history",
						children: "learn when to leave them out"
					}),
					". ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					" found it freeing to join Fastly without that past. If you are new, ask for the history. If you are the history, ask whether it still holds."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "where-to-look",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "where-to-look",
						children: "Where to look, in this order"
					}), createVNode(_components.a, {
						href: "#where-to-look",
						class: "mark",
						"aria-label": "Link to “Where to look, in this order”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "existential-issues",
						children: "First, whatever could end the company"
					}), createVNode(_components.a, {
						href: "#existential-issues",
						class: "mark",
						"aria-label": "Link to “First, whatever could end the company”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Running out of money, as Digg did; failing so often that the error page becomes famous, as Twitter did; a pandemic.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-existential",
						id: "user-content-fnref-existential",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" If your company may lose the round it is in, go there, even though a crowd is an inefficient place to help. ",
					createVNode(_components.a, {
						href: "/stories/john-zittlau/#staff-project",
						children: "John Zittlau"
					}),
					", whose database was struggling at Jobber, became the DBA until it wasn’t."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "room-and-attention",
						children: "Then, room and attention together"
					}), createVNode(_components.a, {
						href: "#room-and-attention",
						class: "mark",
						"aria-label": "Link to “Then, room and attention together”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Short of a crisis, distrust the top priority. Everybody who wants to be seen is already on it." }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Crowded, Room to work",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.td, {}),
						createVNode(_components.th, {
							scope: "col",
							children: "Crowded"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Room to work"
						})
					] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: createVNode(_components.strong, { children: "Leaders care" }) }),
						createVNode(_components.td, { children: "Join only if it is existential" }),
						createVNode(_components.td, { children: "Look here first: what will be critical next year, what is fine and could be great" })
					] }), createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: createVNode(_components.strong, { children: "Leaders don’t care yet" }) }),
						createVNode(_components.td, { children: "Leave it" }),
						createVNode(_components.td, { children: "Quick start, slow erosion" })
					] })] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The last cell is where developer tooling, inclusion or ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#glue-work",
							"aria-describedby": "term-glue-work",
							children: "glue work"
						}), createVNode(_components.span, {
							id: "term-glue-work",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The coordinating, unblocking and tidying without which a team finishes nothing, and which often goes unseen."
						})]
					}),
					" lives, depending on the company. Early wins come easily because nobody is in the way. Then you need support, and the company was built to withhold it. Larson’s rule is to do as little as you can of teaching a company to care, and no less, because some of it is an obligation that comes with the seat."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Attention can return, and being ready is cheaper than pushing. Etsy once had a strong web performance culture, lost the team to ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#reorganization",
							"aria-describedby": "term-reorganization",
							children: "reorganizations"
						}), createVNode(_components.span, {
							id: "term-reorganization",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A redrawing of who reports to whom and which team owns what, often decided fast and by few."
						})]
					}),
					", and stopped looking. By August 2020 Google was turning speed into a search-ranking criterion, and ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#the-role",
						children: "Katie Sylor-Miller"
					}),
					" had been back on performance for several months, with the company behind her. When you do push, push cheaply: ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#influencing-and-advocating",
						children: "Joy Ebertz"
					}),
					" got a dying system replaced ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/#what-you-bring",
						children: "with one sentence"
					}),
					", repeated."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "foster-growth",
						children: "Grow the people around you"
					}), createVNode(_components.a, {
						href: "#foster-growth",
						class: "mark",
						"aria-label": "Link to “Grow the people around you”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Hiring has a crowd around it. Onboarding, mentoring and coaching seldom do, and a couple of hours of them a week may be what you are remembered for. ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#sponsoring-others",
						children: "Stephen Kawaguchi"
					}),
					", at IBM in March 2021, measured his own success by the people he had raised, as his first mentors had taught him to. The practice is in ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "Create space for others"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "editing",
						children: "Edit: the small change that unlocks"
					}), createVNode(_components.a, {
						href: "#editing",
						class: "mark",
						"aria-label": "Link to “Edit: the small change that unlocks”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Many projects are one conversation or one adjustment away from working, and your standing and memory let you see which. At a stand-up at Glossier an engineer said that a caching change hadn’t helped as hoped. ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#where-the-impact-is",
						children: "Aaron Suggs"
					}),
					" happened to know that web server’s settings; later that day a one-line configuration change cut latency by 30 percent. ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#where-the-impact-is",
						children: "Silvia Botros"
					}),
					" edited by subtraction: her most useful act was often to ask why, sincerely, until somebody decided not to build a new thing. Done clumsily, an edit takes the project away from its owner. Leave it in their hands."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "finishing",
						children: "Finish what won’t close"
					}), createVNode(_components.a, {
						href: "#finishing",
						class: "mark",
						"aria-label": "Link to “Finish what won’t close”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A special edit. Somebody capable has done the work and can’t win agreement or cut the scope. Help choose the cut, spend your own credit on the two people in the way, and a six-month slog may become two weeks.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-slog",
						id: "user-content-fnref-slog",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "2"
					}) }),
					" ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#influencing-and-advocating",
						children: "Duretti Hirpa"
					}),
					" found no shared tech-spec template at Mailchimp, gathered five other ",
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
					" engineers, refused to call it a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#working-group",
							"aria-describedby": "term-working-group",
							children: "working group"
						}), createVNode(_components.span, {
							id: "term-working-group",
							class: "def",
							"data-pagefind-ignore": "",
							children: "People from several teams who meet on one subject until it is settled."
						})]
					}),
					" because those can run for years, and had it rolled out after three meetings."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h3, {
						id: "only-you",
						children: "What only you will do"
					}), createVNode(_components.a, {
						href: "#only-you",
						class: "mark",
						"aria-label": "Link to “What only you will do”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The best category, and it narrows and deepens with the years: where what you are exceptionally good at meets what you care about, and where nothing will happen if you don’t act. A candidate who says yes because of you. A chief executive who changes their mind about debt. ",
					createVNode(_components.a, {
						href: "/guides/engineering-strategy/",
						children: "A strategy that people follow"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Caring can fool you. Asked in January 2021 what a tech lead should do, ",
					createVNode(_components.a, {
						href: "/stories/alex-kessinger/#advice",
						children: "Alex Kessinger"
					}),
					" named the essay behind this chapter, because earlier in his career he had built things wide of the mark. What he wished he had done more was restate what users would gain, until the technical arguments fell away."
				] }),
				"\n",
				createVNode(Aside, {
					title: "Quiet problems: the best place or the worst?",
					children: [createVNode(_components.p, { children: [createVNode(_components.a, {
						href: "/guides/problems-not-projects/",
						children: "One essay on the staff track"
					}), " sends you to the problems that everyone has adapted around, such as a fifteen-minute deploy that no team owns. That is room without attention, exactly where Larson expects wins to erode."] }), createVNode(_components.p, { children: "Both describe the same decay. The essay’s answer is that a faster deploy isn’t the goal: an owner and a forum are, so that somebody pays attention after you leave. Take a quiet problem if you can say who will own it in a year. Otherwise you are signing up for the erosion." })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "thirty-or-one",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "thirty-or-one",
						children: "Thirty things, or one"
					}), createVNode(_components.a, {
						href: "#thirty-or-one",
						class: "mark",
						"aria-label": "Link to “Thirty things, or one”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Editing tempts you to touch everything. Elhage could name thirty things he would have liked to work on at any moment, and his rule is the best we know. Where teams are already at work in a direction that you think is ineffective, go and unblock them: that is editing, and it scales. Where nobody is, ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#advice",
						children: "pick one or two for the year"
					}),
					" and ignore the rest on purpose, major ones included. ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#how-time-is-spent",
						children: "Stephen Wan"
					}),
					" enforced it weekly. Whatever hadn’t been started by Monday was deleted, since most of his old backlog ended that way a month later anyhow."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "why-it-compounds",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "why-it-compounds",
						children: "Why it compounds"
					}), createVNode(_components.a, {
						href: "#why-it-compounds",
						class: "mark",
						"aria-label": "Link to “Why it compounds”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Twenty years in, an interviewer won’t be able to judge what you did. They will go by prestige, titles, back-channel reputation and how you come across. You can’t repair that. You can make sure that there is real expertise underneath, which only work of value gives you. ",
					createVNode(_components.a, {
						href: "/stories/rebecca-panja/#path-to-staff",
						children: "Rebecca Panja"
					}),
					" learned as a founding engineer that a project of high impact beats a small one done perfectly, and asked how a decision would feel in ten minutes, ten months and ten years."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "try-this",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "try-this",
						children: "Try this"
					}), createVNode(_components.a, {
						href: "#try-this",
						class: "mark",
						"aria-label": "Link to “Try this”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " List the last ten working days. Mark each item with its quarter of the figure, and with the name of whoever would have done it without you."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Monday, 5 minutes." }),
						" Delete every item that you carried over. The ",
						createVNode(_components.a, {
							href: "/resources/weekly-document/",
							children: "weekly document"
						}),
						" is built for this."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This month, one hour." }),
						" Put your main commitments and their shares of your time in a ",
						createVNode(_components.a, {
							href: "/resources/top-three-document/",
							children: "top-three document"
						}),
						", and let your manager cross things out."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The next stuck project." }), " Ask its owner which cut would let it finish in two weeks, and whom you could talk to."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "The next request you can’t take." }),
						" Do as ",
						createVNode(_components.a, {
							href: "/stories/dmitry-petrashko/#staying-in-touch",
							children: "Dmitry Petrashko"
						}),
						" did over dinner with other teams: agree it would help, then ask together what to stop. Many withdraw it."
					] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "watch-out-for",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "watch-out-for",
						children: "Watch out for"
					}), createVNode(_components.a, {
						href: "#watch-out-for",
						class: "mark",
						"aria-label": "Link to “Watch out for”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Calling all invisible work a snack. Glue that a project would fail without is not low impact." }),
					"\n",
					createVNode(_components.li, { children: "“It energizes me” as a reason on its own. Bu paired the word with the company’s goals." }),
					"\n",
					createVNode(_components.li, { children: "Mistaking fast answers for being needed." }),
					"\n",
					createVNode(_components.li, { children: "An assignment that arrives with the word “savior” attached." }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "seen-in-the-stories",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "seen-in-the-stories",
						children: "Seen in the stories"
					}), createVNode(_components.a, {
						href: "#seen-in-the-stories",
						class: "mark",
						"aria-label": "Link to “Seen in the stories”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/michelle-bu/#where-the-impact-is",
						children: "Michelle Bu"
					}), " measured herself by the direction of other teams’ progress, and counted it a win when a vocabulary for APIs spread on its own."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/john-zittlau/#path-to-staff",
						children: "John Zittlau"
					}), " moved up twice by taking important work that others couldn’t or wouldn’t do: load testing, then the database."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/mikhail-chernykh/#what-the-title-changed",
						children: "Mikhail Chernykh"
					}), " found where Indeed’s largest problems were by finishing a few good quarters with his own team first."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/adam-bender/#influencing-and-advocating",
						children: "Adam Bender"
					}), " tried teaching a company to care at its source, by pressing to have code health named in Google’s ladders for staff and above."] }),
					"\n"
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-footnotes": "",
			class: "footnotes",
			children: [
				createVNode(_components.h2, {
					class: "sr-only",
					id: "footnote-label",
					children: "Footnotes"
				}),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, {
						id: "user-content-fn-existential",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Larson’s three examples in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								"; the Digg crisis was his own. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-existential",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 1",
									class: "data-footnote-backref",
									children: "↩"
								})
							] }),
							"\n"
						]
					}),
					"\n",
					createVNode(_components.li, {
						id: "user-content-fn-slog",
						children: [
							"\n",
							createVNode(_components.p, { children: ["Larson’s illustration of how much rescoping can do, with almost the same impact kept; he doesn’t offer it as a measurement. ", createVNode(_components.a, {
								href: "#user-content-fnref-slog",
								"data-footnote-backref": "",
								"aria-label": "Back to reference 2",
								class: "data-footnote-backref",
								children: "↩"
							})] }),
							"\n"
						]
					}),
					"\n"
				] }),
				"\n"
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
var url = "content/guides/work-on-what-matters.mdx/";
var file = "/work/wt/book/content/guides/work-on-what-matters.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/work-on-what-matters.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
