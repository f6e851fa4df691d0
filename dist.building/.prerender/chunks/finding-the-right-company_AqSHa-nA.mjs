import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/guides/finding-the-right-company.mdx
var frontmatter = {
	"title": "Finding the right company",
	"summary": "What to find out about a company before you bet years of work on its title, which interview tells to watch, and who can give you an honest answer.",
	"insight": "Ask what a company is short of and how it makes exceptions; the first tells you how far you could go there, the second whether it would let you.",
	"section": "switching",
	"order": 20,
	"aliases": [
		"meritocrats and proceduralists",
		"choosing an employer",
		"right company for staff",
		"flying wedge",
		"values oasis"
	],
	"asks": [
		"How do I choose a company where I can reach staff engineer?",
		"Should I join a startup or a big company to become staff?",
		"How can I tell in an interview whether a company treats people by the rules?",
		"How do I find out what staff engineers really do at a company?",
		"How long does a search for a staff role take?",
		"Is it wrong to follow an old boss to a new company?"
	],
	"connections": [
		{
			"id": "guide:deciding-to-switch",
			"why": "settle first whether a move would mend anything"
		},
		{
			"id": "guide:find-your-sponsor",
			"why": "the person this whole search is really about"
		},
		{
			"id": "guide:career-ladders",
			"why": "read a ladder before you decide to climb it"
		},
		{
			"id": "guide:dual-track-in-disguise",
			"why": "how to spot a technical track that leads nowhere"
		}
	],
	"sources": [
		{
			"id": "staff-engineer-book",
			"where": "chapter on finding the right company",
			"lines": "004:1682-1756"
		},
		{
			"id": "staffeng-com",
			"where": "guide to finding the right company",
			"lines": "guide/finding-the-right-company:9-85"
		},
		{
			"id": "single-track-in-disguise",
			"where": "the track that runs out first",
			"lines": "001:21-24"
		},
		{
			"id": "peer-partnership-note",
			"where": "how levels match between tracks",
			"lines": "000:1"
		},
		{
			"id": "staffeng-com",
			"where": "interview with Dmitry Petrashko, on being hired and on moving",
			"lines": [
				"story/dmitry-petrashko:62",
				"story/dmitry-petrashko:96",
				"story/dmitry-petrashko:113-117"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interview with Keavy McMinn, on trust and on her advocate",
			"lines": [
				"story/keavy-mcminn:43",
				"story/keavy-mcminn:63-65",
				"story/keavy-mcminn:73-81"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews about exceptions and procedures",
			"lines": [
				"story/joy-ebertz:51",
				"story/duretti-hirpa:55",
				"story/rick-boone:104-108",
				"story/katie-sylor-miller:117",
				"story/michelle-bu:115-117",
				"story/bert-fan:39"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews that divide the role",
			"lines": [
				"story/stephen-wan:25-27",
				"story/ritu-vincent:27-31",
				"story/silvia-botros:25-27"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews about growth and openings",
			"lines": [
				"story/joy-ebertz:57",
				"story/greg-wittel:80",
				"story/stephen-kawaguchi:33-41",
				"story/diana-pojar:70-72"
			]
		},
		{
			"id": "staffeng-com",
			"where": "interviews about managers and what happens to them",
			"lines": [
				"story/silvia-botros:89-93",
				"story/michelle-bu:148",
				"story/bert-fan:53",
				"story/aaron-suggs:24"
			]
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
			"slug": "two-routes",
			"text": "Weeks to check, or years to grow"
		},
		{
			"depth": 2,
			"slug": "missing-piece",
			"text": "Go where you are the missing piece"
		},
		{
			"depth": 2,
			"slug": "meritocrats-and-proceduralists",
			"text": "Meritocrats trust exceptions, proceduralists trust rules"
		},
		{
			"depth": 2,
			"slug": "which-job",
			"text": "Find out which job they mean"
		},
		{
			"depth": 2,
			"slug": "room-to-grow",
			"text": "Count the seats"
		},
		{
			"depth": 2,
			"slug": "find-the-person",
			"text": "Find the person before the posting"
		},
		{
			"depth": 2,
			"slug": "durability-and-pace",
			"text": "Will it last, and can you?"
		},
		{
			"depth": 2,
			"slug": "ask-everything",
			"text": "Slow down, and ask everything else too"
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
		em: "em",
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
	}, { Aside } = _components;
	if (!Aside) _missingMdxReference("Aside", true);
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
				createVNode(_components.p, { children: [
					"Look for a company that is held back by the lack of what you are good at, and for one person in it with standing who wants you there. In the interviews, watch how it handles ",
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
					", invented roles and ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#rubric",
							"aria-describedby": "term-rubric",
							children: "rubrics"
						}), createVNode(_components.span, {
							id: "term-rubric",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A written description of what weak, good and excellent look like, by which an answer or a person’s work is judged."
						})]
					}),
					": you will learn whether it runs on exceptions or on rules, and which of those has served people like you. Ask its staff engineers, separately, what they did last week. Then check that there is room for one more, that your ally and the business are likely to last, and that you can keep the pace. Plan on months."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "two-routes",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "two-routes",
						children: "Weeks to check, or years to grow"
					}), createVNode(_components.a, {
						href: "#two-routes",
						class: "mark",
						"aria-label": "Link to “Weeks to check, or years to grow”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"There are two ways to come by the title: obtain it as you change employer, or join a place that suits you and become it there, with somebody powerful beside you. Larson calls the second baking in place. ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/",
						children: "Getting the title where you are"
					}),
					" shows how our stories divide."
				] }),
				"\n",
				createVNode(_components.p, { children: "Which one you are attempting changes how much you must know. If the title is to be in the offer, you may spend weeks on a company that turns out to say no. If you mean to grow into it, you may spend years. The second deserves far more homework and usually gets less, because the question stays so vague while you interview for a senior post." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "missing-piece",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "missing-piece",
						children: "Go where you are the missing piece"
					}), createVNode(_components.a, {
						href: "#missing-piece",
						class: "mark",
						"aria-label": "Link to “Go where you are the missing piece”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"If speed is the aim, find the company that values your strength out of all proportion, because the gap you fill is the one that holds it back. Fastly needed somebody for its API, and hired ",
					createVNode(_components.a, {
						href: "/stories/keavy-mcminn/#path-to-staff",
						children: "Keavy McMinn"
					}),
					" to set the direction. Stripe wanted types in Ruby and found a compiler PhD in ",
					createVNode(_components.a, {
						href: "/stories/dmitry-petrashko/#path-to-staff",
						children: "Dmitry Petrashko"
					}),
					". Read the second example to its end, though. Petrashko came in below staff and had to be raised twice. A gap in your shape gets you room and attention. The level it leaves to the company’s habits."
				] }),
				"\n",
				createVNode(_components.p, { children: "Check also what exactly they prize. Good organizations value what you can do; weaker ones value what you seem to be. A culture that reads aggression as leadership promotes the aggressive, and loses by it. If you would be liked there for something you consider incidental, the title may come, and so will frustration." }),
				"\n",
				createVNode(Aside, {
					title: "Be the best there, or be average there?",
					children: [createVNode(_components.p, { children: "Petrashko is one of the book’s examples of going where you are overvalued. His own account of his moves is the opposite. From Ukraine to Russia, Switzerland and the United States, he left each place where he was among the best for one where he expected to be average, and learned from the people he found." }), createVNode(_components.p, { children: "Both can be right, at different times. If you already do the work and want it recognized, be rare. If you want to become better, be average for a while. A company can be both for you: he was the compiler person, among people who knew much that he didn’t." })]
				}),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "meritocrats-and-proceduralists",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "meritocrats-and-proceduralists",
						children: "Meritocrats trust exceptions, proceduralists trust rules"
					}), createVNode(_components.a, {
						href: "#meritocrats-and-proceduralists",
						class: "mark",
						"aria-label": "Link to “Meritocrats trust exceptions, proceduralists trust rules”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Larson sorts leaderships by what they believe is fair. To one kind, fairness is rewarding the exceptional, whom they expect to recognize on sight; he calls them ",
					createVNode(_components.em, { children: "meritocrats" }),
					", a name that they once used and now avoid. To the other, fairness is consistency: design the clock, let it run, repair it now and then. Those are ",
					createVNode(_components.em, { children: "proceduralists" }),
					". Few companies are pure, and most lean hard. Both take their way for the moral one, and neither will introduce itself, so you have to look for tells."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table",
					tabindex: "0",
					role: "region",
					"aria-label": "Table 1: In the hiring process, Leans meritocrat, Leans proceduralist",
					children: createVNode(_components.table, { children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "In the hiring process"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Leans meritocrat"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "Leans proceduralist"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "Pay" }),
							createVNode(_components.td, { children: "There are bands, and for you they bend" }),
							createVNode(_components.td, { children: "There are bands, and they hold" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The role" }),
							createVNode(_components.td, { children: "Written around you once they want you" }),
							createVNode(_components.td, { children: "One of the posts already planned" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "The interviews" }),
							createVNode(_components.td, { children: "Loose conversations to get a sense of you" }),
							createVNode(_components.td, { children: "A structured loop, the same for everyone" })
						] }),
						createVNode(_components.tr, { children: [
							createVNode(_components.td, { children: "How you are judged" }),
							createVNode(_components.td, { children: "A session made up this week, with no rubric" }),
							createVNode(_components.td, { children: "A fixed rubric, even where it hides your best side" })
						] })
					] })] })
				}),
				"\n",
				createVNode(_components.p, { children: "With meritocrats you do very well if you look like their idea of promise, and have a hard time otherwise. With proceduralists the door stands open to more people, and the machine may crush one of them while everybody admires its fairness." }),
				"\n",
				createVNode(_components.p, { children: [
					"The stories complicate both. Exceptions can rescue people whom the rules had missed: one person at Mailchimp made a staff interview of ",
					createVNode(_components.a, {
						href: "/stories/duretti-hirpa/#path-to-staff",
						children: "Duretti Hirpa"
					}),
					"’s, against ",
					createVNode(_components.a, {
						href: "/guides/interviewing/#leveling",
						children: "years of underestimating"
					}),
					". At Uber, ",
					createVNode(_components.a, {
						href: "/stories/rick-boone/#path-to-staff",
						children: "Rick Boone"
					}),
					" got his post on his predecessor’s word. Procedures can be uneven too. ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#path-to-staff",
						children: "Joy Ebertz"
					}),
					" liked that at Box anybody could submit a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#promotion-packet",
							"aria-describedby": "term-promotion-packet",
							children: "promotion case"
						}), createVNode(_components.span, {
							id: "term-promotion-packet",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The written case for a promotion, best begun years early as a map of what is missing."
						})]
					}),
					", with or without their manager’s support, and saw that the same rule quietly favored people with confidence and a taste for describing themselves. And ",
					createVNode(_components.a, {
						href: "/stories/michelle-bu/#path-to-staff",
						children: "Michelle Bu"
					}),
					", placed low when Stripe’s levels came, later judged the placement exactly right."
				] }),
				"\n",
				createVNode(_components.p, { children: "Neither kind offers better odds in general. Yours depend on who you are and on who leads. So turn the table into two questions: whom did the last exception here benefit, and whom did the last rule protect?" }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "which-job",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "which-job",
						children: "Find out which job they mean"
					}), createVNode(_components.a, {
						href: "#which-job",
						class: "mark",
						"aria-label": "Link to “Find out which job they mean”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Most companies hire one or two of ",
					createVNode(_components.a, {
						href: "/archetypes/",
						children: "the four archetypes"
					}),
					" under the same title, and have never thought about it, so asking the recruiter yields little. Until an engineering organization numbers in the thousands, don’t expect all four."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Ask two people who hold the title what filled their last two weeks. A few minutes of that would have told you, in 2020, that most staff engineers at Samsara were specialists in web infrastructure or device firmware; that Dropbox had ",
					createVNode(_components.a, {
						href: "/stories/ritu-vincent/#the-role",
						children: "tech leads and, fewer, specialists"
					}),
					"; and that Twilio, which had no staff title, let principals lean ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#the-role",
						children: "toward code or toward strategy"
					}),
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Ask too who the counterpart is on the management side. Levels match differently from firm to firm: ",
					createVNode(_components.a, {
						href: "/stories/stephen-wan/#the-role",
						children: "staff met director at Samsara"
					}),
					", and an unsigned note among our sources puts Uber’s principal there.",
					createVNode(_components.sup, { children: createVNode(_components.a, {
						href: "#user-content-fn-levels",
						id: "user-content-fnref-levels",
						"data-footnote-ref": "",
						"aria-describedby": "footnote-label",
						children: "1"
					}) }),
					" What that equality is worth in practice is the subject of ",
					createVNode(_components.a, {
						href: "/guides/peer-partnership/",
						children: "Peer partnership"
					}),
					"."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "room-to-grow",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "room-to-grow",
						children: "Count the seats"
					}), createVNode(_components.a, {
						href: "#room-to-grow",
						class: "mark",
						"aria-label": "Link to “Count the seats”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "If you have only known successful startups you may never have met a company with no room for another leader. They are common. Slow-growing firms lack the work or the money and wait for somebody to leave. Firms without product-market fit can afford few leaders, since they must all turn together; those selling developer tools or infrastructure are the likeliest exceptions. Fast growth makes openings, and also stress and processes that are always out of date." }),
				"\n",
				createVNode(_components.p, { children: [
					"Growth is where the 25 stories speak most clearly. ",
					createVNode(_components.a, {
						href: "/stories/joy-ebertz/#path-to-staff",
						children: "Ebertz"
					}),
					" saw Box engineering go from about thirty people to a few hundred in eight years, most of it early. It was small enough at first to know everything, then large enough to need leaders. ",
					createVNode(_components.a, {
						href: "/stories/greg-wittel/#sponsoring-others",
						children: "Greg Wittel"
					}),
					", at Proofpoint in December 2020, described the far end: once a company is big, outages cost so much that it grows cautious about whom it trusts with what, and younger engineers may miss the chances he had."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Small has a ceiling as well. An essay on ladders points out that at fifty or sixty people the top rungs are ",
					createVNode(_components.a, {
						href: "/guides/dual-track-in-disguise/",
						children: "names without scope"
					}),
					". ",
					createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#management-or-not",
						children: "Stephen Kawaguchi"
					}),
					" chose IBM partly because the technical ladder went up to executive rank, and added that a promotion there still needed an opening. So don’t ask only whether the company is growing. Ask whether the part you would join is about to become too big for the people who lead it."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "find-the-person",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "find-the-person",
						children: "Find the person before the posting"
					}), createVNode(_components.a, {
						href: "#find-the-person",
						class: "mark",
						"aria-label": "Link to “Find the person before the posting”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "An offer at staff needs someone inside who will push for it against some resistance. A promotion needs the same from a chain of managers, against more. No sponsor, no role, whichever route you take." }),
				"\n",
				createVNode(_components.p, { children: "Hiring hands you one: the manager with the vacancy. Former colleagues are the next easiest. When a leader joins a company and brings old teammates along it is called a flying wedge, and people dislike it for good reason; done rarely, it needn’t poison anything. The stories suggest lighter ways." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Be known to strangers." }),
						" The person who argued for McMinn at Fastly had never worked with her directly, and knew her work. Earlier, people she met by ",
						createVNode(_components.a, {
							href: "/guides/being-visible/",
							children: "speaking"
						}),
						" had brought her job openings."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Write the awkward email." }),
						" ",
						createVNode(_components.a, {
							href: "/stories/bert-fan/#path-to-staff",
							children: "Bert Fan"
						}),
						" got some jobs through the website form and others by writing to a manager whom he respected and hadn’t spoken to in years."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Interview your interviewers." }), " One of the people who interviewed Kawaguchi became his mentor. Notice who in the loop you would want to hear from monthly."] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"Then ask your future manager two dull things: how many people report to you, and have you ever brought anyone to staff? The difference shows in ",
					createVNode(_components.a, {
						href: "/guides/promotion-packets/#who-writes",
						children: "who writes the case"
					}),
					": ",
					createVNode(_components.a, {
						href: "/stories/silvia-botros/#path-to-staff",
						children: "Silvia Botros"
					}),
					" did it alone under a manager of about twenty, and Bu’s manager, with a small team, wrote most of hers."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "durability-and-pace",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "durability-and-pace",
						children: "Will it last, and can you?"
					}), createVNode(_components.a, {
						href: "#durability-and-pace",
						class: "mark",
						"aria-label": "Link to “Will it last, and can you?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"A climb from senior may take five years. Will the company be there? Prefer a business model that works already. Will your sponsor? Some leaders make a fair corner in an unfair place, which Larson calls a Values Oasis, and it dries up when they leave or change posts. Work for leaders who believe what the people above them believe; then, should they go, their successor is no stranger. Fan’s list of ",
					createVNode(_components.a, {
						href: "/guides/getting-the-title/#the-chain",
						children: "what can break a path"
					}),
					" begins with the manager you don’t get along with or lose. And it needn’t take a departure: at Glossier, the platform team that ",
					createVNode(_components.a, {
						href: "/stories/aaron-suggs/#the-role",
						children: "Aaron Suggs"
					}),
					" had been leading was wound down after some ",
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
					"."
				] }),
				"\n",
				createVNode(_components.p, { children: "Pace is the part people lie to themselves about. In forty years of work there are seasons when you can give a job everything and seasons when you can’t. In a leadership role you are also judged as a model of the company’s pace, so a mismatch shows at once. Match the job to the season." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "ask-everything",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "ask-everything",
						children: "Slow down, and ask everything else too"
					}), createVNode(_components.a, {
						href: "#ask-everything",
						class: "mark",
						"aria-label": "Link to “Slow down, and ask everything else too”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "A search for a leadership job takes months where an ordinary one takes weeks, and hurrying seldom helps. Alongside all this, do what you would do for any job: ask people you trust about known bullies, ask yourself whether the mission will hold your interest for years, look for people you’d learn from. If the title is pulling you toward a company that otherwise worries you, believe the worry." }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 30 minutes." }), " Write one sentence: “I am unusually good at this, and a company with that problem would be stuck without it.” List five such companies."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "This week, 20 minutes." }), " Write the awkward email to one former colleague you’d work with again. Ask what their company is short of."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "For each company, two calls of 20 minutes." }), " Ask two of its staff engineers about their last two weeks, their manager’s other reports, and the latest promotion to staff."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "After each interview, 10 minutes." }), " Fill in the four rows of the table with what you saw, before you decide whether you liked them."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Before accepting, 15 minutes." }), " Imagine your sponsor leaves in a year. Write down who would argue for you then."] }),
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
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "“We’ll create a role for you.”" }), " Flattering, and a sign that your place rests on one person’s opinion of you."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A ladder that nobody has climbed." }), " Ask for the last two people who did, and when."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "A hiring manager’s warmth." }), " It is real, and at its strongest before you sign."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Choosing the archetype by its name." }), " The job is whatever those two staff engineers did last week."] }),
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
						href: "/stories/alex-kessinger/#influencing-and-advocating",
						children: "Alex Kessinger"
					}), " worked where a written framework let anybody propose something new, if they spoke to its value and began small."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/diana-pojar/#path-to-staff",
						children: "Diana Pojar"
					}), " left Twitter for Slack when its data engineering team was just being formed, and credited the openings that gave her."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/ryan-bergman/#the-role",
						children: "Ryan Bergman"
					}), " stayed ten years in one division of John Deere, because its domain was large enough to keep moving about in."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/stories/stephen-kawaguchi/#management-or-not",
						children: "Stephen Kawaguchi"
					}), " took the length of a technical ladder as evidence of how the company thought about growth."] }),
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
						id: "user-content-fn-levels",
						children: [
							"\n",
							createVNode(_components.p, { children: [
								createVNode(_components.a, {
									href: "/sources/#peer-partnership-note",
									children: "An unsigned note"
								}),
								" on staff engineers as peers; Stephen Wan, in September 2020, for Samsara. We couldn’t check either against a published ladder. ",
								createVNode(_components.a, {
									href: "#user-content-fnref-levels",
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
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/guides/finding-the-right-company.mdx/";
var file = "/work/wt/book/content/guides/finding-the-right-company.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/guides/finding-the-right-company.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
