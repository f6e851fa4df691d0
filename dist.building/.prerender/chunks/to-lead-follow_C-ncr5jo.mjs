import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/to-lead-follow.mdx
var frontmatter = {
	"title": "To lead, follow",
	"summary": "Choose the few things you will lead, and put real weight behind other people's lead on the rest without becoming a bystander.",
	"insight": "A strong picture of how things should be gets you promoted; following other people's good-enough picture is what keeps you useful after it.",
	"section": "operating",
	"order": 60,
	"aliases": [
		"first follower",
		"following other leaders",
		"non-blocking feedback",
		"leadership and followership"
	],
	"asks": [
		"When should a staff engineer let somebody else lead?",
		"How do I give feedback without blocking another engineer's project?",
		"What is the difference between leadership and management?",
		"Why do my colleagues seem tired of my opinions?",
		"When is it right to go ahead without consensus?"
	],
	"connections": [
		{
			"id": "guide:create-space-for-others",
			"why": "the next step, giving the lead away on purpose"
		},
		{
			"id": "guide:engineering-strategy",
			"why": "written direction is what lets many people lead at once"
		},
		{
			"id": "guide:work-on-what-matters",
			"why": "how to choose the few things worth leading yourself"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on leading by following",
			"lines": "004:967-995"
		},
		{
			"id": "staffeng-com",
			"where": "guide on leading by following",
			"lines": "guide/to-lead-follow:12-33"
		},
		{
			"id": "first-follower",
			"where": "the talk behind the first-follower idea, as the guide and one interview cite it",
			"lines": "guide/to-lead-follow:23"
		},
		{
			"id": "how-i-think-about-the-staff-track",
			"where": "the wrong model",
			"lines": "002:7-8"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Aaron Suggs",
			"lines": "story/aaron-suggs:91-97"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Nelson Elhage",
			"lines": "story/nelson-elhage:97-121"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ras Kasa Williams",
			"lines": "story/ras-kasa-williams:23-53"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Katie Sylor-Miller",
			"lines": "story/katie-sylor-miller:47-55"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Stephen Kawaguchi",
			"lines": "story/stephen-kawaguchi:43-45"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on arbitration",
			"lines": "story/dmitry-petrashko:24-29"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Alex Kessinger",
			"lines": "story/alex-kessinger:219-221"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Adam Bender",
			"lines": "story/adam-bender:49"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Bert Fan",
			"lines": "story/bert-fan:57-61"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Ritu Vincent",
			"lines": "story/ritu-vincent:55-59"
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
			"slug": "seeing-and-caring",
			"text": "Two things make a leader"
		},
		{
			"depth": 2,
			"slug": "erosion",
			"text": "The gift wears out"
		},
		{
			"depth": 2,
			"slug": "taking-turns",
			"text": "Leaders take turns"
		},
		{
			"depth": 2,
			"slug": "three-habits",
			"text": "Three habits that make following useful"
		},
		{
			"depth": 2,
			"slug": "history",
			"text": "Carry your history lightly"
		},
		{
			"depth": 2,
			"slug": "detour",
			"text": "Accept the detour"
		},
		{
			"depth": 2,
			"slug": "when-not-to-follow",
			"text": "When not to follow"
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
	};
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
				createVNode(_components.p, { children: "Seeing what ought to change, and caring enough to act, is what made you a leader. Used on everything, the same pair of habits makes you the person every decision has to get past. So\nlead one or two things, and follow on the rest: back trustworthy people early and in public, hand over your concerns as notes they may ignore, and let\ngo of any disagreement that you won’t remember in six months. Keep the right to stop something. Use it rarely enough that people\nstop and listen." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "seeing-and-caring",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "seeing-and-caring",
						children: "Two things make a leader"
					}), createVNode(_components.a, {
						href: "#seeing-and-caring",
						class: "mark",
						"aria-label": "Link to “Two things make a leader”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Management is a profession, with an entry point and a job description. Leadership is a way of working, open to anybody in any profession. Will Larson’s book boils it down to\ntwo attributes.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-two",
						id: "user-content-fnref-two",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" A leader has a picture of how things should work that is sharp enough to show the gap between it and today, and minds that gap enough to do something about it."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: Acts on the gap, Leaves it alone",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.td, {}),
						createVNode(_components.th, {
							scope: "col",
							children: "Acts on the gap"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Leaves it alone"
						})
					] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: createVNode(_components.strong, { children: "Sees the gap clearly" }) }),
						createVNode(_components.td, { children: "Leads" }),
						createVNode(_components.td, { children: "A visionary whom nothing follows from" })
					] }), createVNode(_components.tr, { children: [
						createVNode(_components.td, { children: createVNode(_components.strong, { children: "Sees it dimly" }) }),
						createVNode(_components.td, { children: "Busy, admired, and pushing at random" }),
						createVNode(_components.td, { children: "A colleague with other interests" })
					] })] })] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The lower left corner deserves a second look, because it passes for leadership in a lot of organizations. An ",
					createVNode(_components.a, {
						href: "/sources/#how-i-think-about-the-staff-track",
						children: "essay on the staff track"
					}),
					" describes the same\nengineer from outside: told to show more scope, they take on more systems and enter more decisions, and end up owning what they shouldn’t and deciding where they add least. ",
					createVNode(_components.a, {
						href: "/guides/problems-not-projects/#scope-is-an-output",
						children: "Its alternative"
					}),
					" is a chapter of its own."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "erosion",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "erosion",
						children: "The gift wears out"
					}), createVNode(_components.a, {
						href: "#erosion",
						class: "mark",
						"aria-label": "Link to “The gift wears out”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Larson admits to a pattern it took him years to see. He would join a company, see what was wrong, act, and be welcomed for it. Then,\nslowly, his contributions went down less and less well. What was missing, he concluded, was knowing how to follow." }),
				"\n",
				createVNode(_components.p, { children: "Why the welcome wears off he leaves mostly open. Our reading is arithmetic. A newcomer who fixes five things has cost five people a little pride and made fifty lives easier. By the third year\nmost of what is left to fix has an owner who is fixing it, perhaps differently from how you would, and each intervention now costs one of the people\nyou need next month. Strong views also recruit followers who count on you to hold them, so tolerating a different approach starts to feel like\nletting them down. It is the sort of habit that carries you to one level and stops you short of the next." }),
				"\n",
				createVNode(_components.p, { children: [
					"A manager can put this off by ",
					createVNode(_components.a, {
						href: "/guides/technical-quality/#best-practices",
						children: "mandating"
					}),
					". An engineer can’t. ",
					createVNode(_components.a, {
						href: "/stories/adam-bender/#what-the-title-changed",
						children: "Adam Bender"
					}),
					", principal at Google in October 2022, really\nwanted to make every decision and found that he was the bottleneck. He moved upstream to a team’s values and incentives, so that decisions he never saw came out the way he hoped."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "taking-turns",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "taking-turns",
						children: "Leaders take turns"
					}), createVNode(_components.a, {
						href: "#taking-turns",
						class: "mark",
						"aria-label": "Link to “Leaders take turns”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The familiar talk about ",
					createVNode(_components.a, {
						href: "/sources/#first-follower",
						children: "the first follower"
					}),
					" holds that a lone enthusiast becomes a leader when somebody visibly joins in. The book adds that people don’t come in two kinds:\ngood leaders keep changing places with those around them, and the best ones follow for more of the day than they lead."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/aaron-suggs/#sponsoring-others",
					children: "Aaron Suggs"
				}), ", a principal at Glossier in January 2021, made a practice of it. When a colleague demonstrated snapshot tests for React components, or\na way of developing locally with Docker, he set out to be the first to follow, and easy to see doing it. He asked how to try it himself. Then he went looking for other teams and projects already under way that could use it. His\nseniority was worth more as the second signature than it would have been as the first."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/stories/ras-kasa-williams/#the-role",
					children: "Kasa Williams"
				}), " followed upward and sideways as well. As a tech lead at Mailchimp in 2020 he lined up his team’s plan with the strategy of all engineering, adopted hiring and operations practices that had worked\nfor other teams, and offered his own in return. He still left the shared path when his stakeholders needed it, and took care that each departure was a decision and never drift."] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "three-habits",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "three-habits",
						children: "Three habits that make following useful"
					}), createVNode(_components.a, {
						href: "#three-habits",
						class: "mark",
						"aria-label": "Link to “Three habits that make following useful”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "Ask whether it will matter to you in six months." }),
					" If it won’t, this is somebody else’s turn. ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#advice",
						children: "Nelson Elhage"
					}),
					", formerly of Stripe when interviewed in April 2020, could see thirty things worth fixing at any moment. ",
					createVNode(_components.a, {
						href: "/guides/work-on-what-matters/#thirty-or-one",
						children: "His way of\nchoosing"
					}),
					" left most of them, major ones included, to other people or to another year."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Lend your support early, before the plan is right." }), " Somebody trustworthy who starts from the wrong place nearly always ends up in a good one. If you trust the person and still can’t let\nthe project go ahead, look at yourself: why do you doubt that you could influence them along the way? Perhaps you give feedback badly, in which case blocking is a costly cure."] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "Make feedback explicitly non-blocking." }), " Once you have a title, a passing remark sounds like a veto. Say which it is."] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 2: What you think, What people hear from a staff engineer, What to write instead",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "What you think"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What people hear from a staff engineer"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "What to write instead"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "I’d name this differently" }),
							createVNode(_components.td, { children: "Rename it or you don’t ship" }),
							createVNode(_components.td, { children: "“Optional, ignore freely: …”" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The rollout worries me a little" }),
							createVNode(_components.td, { children: "The rollout needs approval from me" }),
							createVNode(_components.td, { children: "“Sharing what bit us last time. Your call, and I’m behind it either way.”" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "This will lose data" }),
							createVNode(_components.td, { children: "One more opinion" }),
							createVNode(_components.td, { children: "“I think this has to stop until we’ve settled one question: …”" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "The third row is why the first two are worth the trouble. A reviewer whose every comment blocks has no way to say that one of them really does." }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/stories/bert-fan/#advice",
						children: "Bert Fan"
					}),
					", a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#senior-staff-engineer",
							"aria-describedby": "term-senior-staff-engineer",
							children: "senior staff engineer"
						}), createVNode(_components.span, {
							id: "term-senior-staff-engineer",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A rung between staff and principal, at companies that draw one there."
						})]
					}),
					" at Slack in May 2020, included the hard part in plain words: give people the freedom to make technical decisions, also ones you’d have made differently, and know when to\npick a battle. ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#influencing-and-advocating",
						children: "Ritu Vincent"
					}),
					" of Dropbox had a gentler variant that March. She wanted the team that would own a project to decide; where one answer seemed clearly right to her, she tried to lead them to it instead of announcing it."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "history",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "history",
						children: "Carry your history lightly"
					}), createVNode(_components.a, {
						href: "#history",
						class: "mark",
						"aria-label": "Link to “Carry your history lightly”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Long tenure makes following harder. Elhage, who had come to Stripe as about its thirtieth employee, caught himself arriving in conversations armed with ",
					createVNode(_components.a, {
						href: "/stories/nelson-elhage/#staying-in-touch",
						children: "a seven-year account"
					}),
					" of every attempt at whatever the team was doing and why each had failed. So he made himself ask what use the account was to these people now. Sometimes the old wreck marks a rock that is still there, and it helps to point\nat it. Often the company has become a different company, and the audacity to try again is worth more than the record of failures."
				] }),
				"\n",
				createVNode(_components.p, { children: "A good test before speaking: does this piece of history change what they should do on Monday, or only what they feel about doing it?" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "detour",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "detour",
						children: "Accept the detour"
					}), createVNode(_components.a, {
						href: "#detour",
						class: "mark",
						"aria-label": "Link to “Accept the detour”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"In her years before the architect role at Etsy, ",
					createVNode(_components.a, {
						href: "/stories/katie-sylor-miller/#where-the-impact-is",
						children: "Katie Sylor-Miller"
					}),
					" had an idea for reusable component templates, built a proof of concept, wrote\nthe proposal and gave it to her team. They built something better and sturdier than she could have made alone, she said in August 2020. That is following your own idea after\nletting go of it."
				] }),
				"\n",
				createVNode(_components.p, { children: "It pays because other people’s pictures contain things yours lacks. Growth from here on means fitting your picture into theirs, and the group moves faster overall even when it goes\naround by a road you wouldn’t have taken." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "when-not-to-follow",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "when-not-to-follow",
						children: "When not to follow"
					}), createVNode(_components.a, {
						href: "#when-not-to-follow",
						class: "mark",
						"aria-label": "Link to “When not to follow”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"The sources don’t agree on how far this goes. ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#advice",
						children: "Stephen Kawaguchi"
					}),
					", solution architect at IBM in March 2021, leaned toward consensus by nature, and the best\nadvice he had kept hearing was to beg forgiveness sooner than wait for permission. When agreement was absent, or plainly ran against the strategic goals, he thought somebody had to make the hard call and accept what\ncame of it. He reserved that for moments when indecision, inertia or fear of change would wreck the goals altogether."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"There are gentler ways to end a deadlock. Among the duties of a pillar tech lead at Stripe, ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#the-role",
						children: "Dmitry Petrashko"
					}),
					" listed arbitrating when teams could not agree on a technical matter; the teams otherwise decided most things themselves. Williams, seeing a piece of\norganizational work stand still because nobody could get consensus, encouraged ",
					createVNode(_components.a, {
						href: "/stories/ras-kasa-williams/#where-the-impact-is",
						children: "a peer to own the decision"
					}),
					", with feedback from those concerned, and to carry it through. He broke the tie without becoming the leader."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"So separate two questions. Is it my job to see that this gets dealt with? ",
					createVNode(_components.a, {
						href: "/guides/operating-at-staff/#own-the-noticing",
						children: "Usually, yes"
					}),
					". Is it my job to lead it? Seldom. Stop following when one of three things is true: the person in charge isn’t trustworthy, the damage can’t be undone, or the plan contradicts\n",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "what you and your sponsor have agreed"
					}),
					" matters most. Dislike isn’t on the list."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Today, 15 minutes." }), " List every discussion in which you hold a position. Mark the ones that will matter to you in six months. Tell someone on each of the others that it’s theirs."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 10 minutes a review." }), " Start each review comment with one of three words: optional, concern, stop. Count them on Friday."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Pick one thing a colleague has just started. Try it, say so where others can see, and find it a second user."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This month, one hour." }), " Take one project where you disagree with the approach and trust the lead. Write down what you fear, send it as non-blocking, and look again when it ships."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "This quarter." }),
						" Name the one or two changes you are leading. ",
						createVNode(_components.a, {
							href: "/guides/work-on-what-matters/",
							children: "If it’s more than two"
						}),
						", hand one over."
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Following as absence." }), " Going quiet is not support. A first follower does something visible."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The optional nit that isn’t." }), " If you’d be cross to see it ignored, it wasn’t optional. Say so beforehand."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Backing everyone." }), " Fast support for anything at all is worth nothing; you are vouching for the person."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Keeping score." }), " Being right about the detour afterward, aloud, costs more than the detour did."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Your own followers." }), " Engineers who rely on you to hold the line will test whether you meant it. Tell them why you let this one go."] }),
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
						href: "/stories/alex-kessinger/#sponsoring-others",
						children: "Alex Kessinger"
					}), " began on a project’s most important piece, and stepped back when others who shared the aim asked to take a part."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/damian-schenkelman/#path-to-staff",
						children: "Damian Schenkelman"
					}), " learned from basketball that winning with few points beats losing with many."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/greg-wittel/#influencing-and-advocating",
						children: "Greg Wittel"
					}), " and other principals lent technical help, or a word to management, to teams that already knew what was wrong."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#the-role",
						children: "Duretti Hirpa"
					}), " set up a new team’s roadmap and habits at Mailchimp, then got out of the way."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/nelson-elhage/#sponsoring-others",
						children: "Nelson Elhage"
					}), " worked beside the team that took over a system he used to run, as an adviser with the context."] }),
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
						id: "user-content-fn-two",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								"Will Larson, in ",
								createVNode(_components.a, {
									href: "/sources/#staff-engineer-book",
									children: "Staff Engineer"
								}),
								", who calls the value of following the most important lesson of his last few years. The four-way table is ours. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-two",
									"data-footnote-backref": "",
									"aria-label": "Back to reference 1",
									class: "data-footnote-backref",
									children: "↩"
								})
							] }),
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
var url = "content/guides/to-lead-follow.mdx/";
var file = "/work/wt/book/content/guides/to-lead-follow.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/to-lead-follow.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
