import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/stories/rick-boone.mdx
var frontmatter = {
	"name": "Rick Boone",
	"role": "Strategic Advisor to the VP of Infrastructure",
	"company": "Uber",
	"companySize": {
		"band": "unknown",
		"note": "Infrastructure engineering alone was about 700 people in six organizations; no figure for the whole company."
	},
	"archetypes": [{
		"id": "right-hand",
		"basis": "assigned",
		"reason": "Listed with Michelle Bu as a Right Hand in the book's archetypes chapter."
	}],
	"path": "succession",
	"pathNote": "The previous advisor, asked to suggest successors when he left, named him and a colleague; both took up the post.",
	"staffProject": {
		"answer": "unknown",
		"note": "Not asked; the visible work he names is an eighteen-month working group on SRE culture."
	},
	"managesPeople": {
		"answer": "no",
		"note": "People management was a skill he hoped to develop later; being an effective big-picture leader came first."
	},
	"recorded": "2020-04",
	"experience": { "years": null },
	"remote": "unknown",
	"topics": [
		"strategy",
		"influence",
		"reliability",
		"mentoring",
		"bias-and-inclusion",
		"speaking",
		"imposter-feelings"
	],
	"sourceUrl": "https://staffeng.com/stories/rick-boone",
	"aliases": [],
	"summary": "The advisor who stood in for Uber's VP of Infrastructure, on working under somebody else's name and on being a visible Black engineer.",
	"insight": "Borrowed authority holds only while people are sure you'd say what the leader would, so understand and believe it yourself before you carry it.",
	"evidence": {
		"name": "story/rick-boone:5",
		"role": "story/rick-boone:14",
		"company": "story/rick-boone:14",
		"companySize": "story/rick-boone:14",
		"archetypes": "004:316",
		"path": "story/rick-boone:104",
		"staffProject": "story/rick-boone:112",
		"managesPeople": "story/rick-boone:134-136",
		"recorded": "story/rick-boone:10",
		"topics": [
			"story/rick-boone:14-23",
			"story/rick-boone:53-61",
			"story/rick-boone:85-93",
			"story/rick-boone:108",
			"story/rick-boone:112"
		]
	},
	"answers": {
		"the-role": {
			"says": "He advised the VP over about 700 people on technical strategy, culture and special projects, from two-year technology needs to two teams that couldn't agree.",
			"lines": "story/rick-boone:14-31"
		},
		"how-time-is-spent": {
			"says": "He reckoned his senior peers spent 80% of their effort on technical concerns. His own weeks might go to group psychology or the shape of the organization.",
			"lines": "story/rick-boone:67-69"
		},
		"what-the-title-changed": {
			"says": "He could act in the VP's name, which was hard for someone used to his own. He learned to swing that hammer rarely and to say which hat he was wearing.",
			"lines": "story/rick-boone:61-63"
		},
		"influencing-and-advocating": {
			"says": "Weeks could pass without seeing the VP, so in each room he asked himself what the VP would ask or do, and promoted only what he understood and believed in.",
			"lines": "story/rick-boone:53-59"
		},
		"staying-in-touch": {
			"says": "He kept his desk beside his old team to overhear its complaints, regularly asked chosen engineers how work felt, and coded only off the critical path.",
			"lines": "story/rick-boone:73-79"
		},
		"sponsoring-others": {
			"says": "Six mentors had shaped him, so he was open to anyone: a monthly class where new hires asked him anything, and talks that showed a Black engineer on the stage.",
			"lines": "story/rick-boone:83-93"
		},
		"path-to-staff": {
			"says": "His predecessor named him. He had already done visible work on culture and spoken up against anonymous nastiness, and then tried to have the offer taken back.",
			"lines": "story/rick-boone:104-114"
		},
		"management-or-not": {
			"says": "Still on his list. He first wanted to become effective as a big-picture leader; people management might come later, because human behavior excited him.",
			"lines": "story/rick-boone:134-136"
		},
		"advice": {
			"says": "Believe people who say that you have more effect than you think, find mentors who throw you at what scares you, and tie your passions to what the company needs.",
			"lines": "story/rick-boone:118-130"
		},
		"what-they-read": {
			"says": "Less technology and more behavioral science than early in his career: Kahneman, Harford, Ariely, podcasts on choice and the mind, plus two programming forums.",
			"lines": "story/rick-boone:140-144"
		}
	},
	"sources": [{
		"id": "staffeng-com",
		"where": "interview with Rick Boone, April 2020",
		"lines": "story/rick-boone:1-144"
	}, {
		"id": "staff-engineer-book",
		"where": "chapter on the archetypes",
		"lines": "004:316-318"
	}],
	"connections": [
		{
			"id": "guide:stay-aligned-with-authority",
			"why": "he lived on borrowed authority and spent it sparingly"
		},
		{
			"id": "guide:find-your-sponsor",
			"why": "a predecessor's word and shared values brought him the post"
		},
		{
			"id": "story:dmitry-petrashko",
			"why": "both advised an infrastructure leader, at different companies"
		}
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "the-role",
			"text": "At the pleasure of the vice president"
		},
		{
			"depth": 2,
			"slug": "how-time-is-spent",
			"text": "Some weeks, technology stays in the background"
		},
		{
			"depth": 2,
			"slug": "what-the-title-changed",
			"text": "He had to learn to use another man’s name"
		},
		{
			"depth": 2,
			"slug": "influencing-and-advocating",
			"text": "What would Matthew ask here?"
		},
		{
			"depth": 2,
			"slug": "staying-in-touch",
			"text": "A desk by the old team"
		},
		{
			"depth": 2,
			"slug": "sponsoring-others",
			"text": "A class with one subject: ask me anything"
		},
		{
			"depth": 2,
			"slug": "path-to-staff",
			"text": "Recommended by the man before him"
		},
		{
			"depth": 2,
			"slug": "management-or-not",
			"text": "Not yet, maybe later"
		},
		{
			"depth": 2,
			"slug": "advice",
			"text": "Believe the people who see more in you"
		},
		{
			"depth": 2,
			"slug": "what-they-read",
			"text": "From distributed systems to the mind"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		em: "em",
		h2: "h2",
		p: "p",
		section: "section",
		span: "span",
		...props.components
	};
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"Rick Boone’s job existed, as far as he knew, in two places at Uber, and he tried to turn it down. When ",
			createVNode(_components.a, {
				href: "https://staffeng.com/stories/rick-boone",
				children: "the interview"
			}),
			" was recorded in April 2020 he advised the Vice President of Infrastructure, with the title of Strategic Advisor. If you have wondered whether an engineer with more interest in people than in code can have a great effect without managing anyone, start with him."
		] }),
		"\n",
		createVNode(_components.section, {
			"data-section": "the-role",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "the-role",
						children: "At the pleasure of the vice president"
					}), createVNode(_components.a, {
						href: "#the-role",
						class: "mark",
						"aria-label": "Link to “At the pleasure of the vice president”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Infrastructure was about 700 people in six organizations, from data centers and servers to storage and the developer platform. He belonged to its leadership team, with the directors and program managers, and worked with the VP on ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#engineering-strategy",
							"aria-describedby": "term-engineering-strategy",
							children: "technical strategy"
						}), createVNode(_components.span, {
							id: "term-engineering-strategy",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A short, rather dull document that settles the technical arguments a company keeps having, and says why."
						})]
					}),
					", culture and special projects. That could mean estimating technology needs for two years, tidying an area without an owner, learning how engineers felt around a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#reorganization",
							"aria-describedby": "term-reorganization",
							children: "reorganization"
						}), createVNode(_components.span, {
							id: "term-reorganization",
							class: "def",
							"data-pagefind-ignore": "",
							children: "A redrawing of who reports to whom and which team owns what, often decided fast and by few."
						})]
					}),
					", or getting two distant teams to hear each other. He likened it to two parts from television: Leo McGarry in ",
					createVNode(_components.em, { children: "The West Wing" }),
					" and, closest of all, the king’s Hand in ",
					createVNode(_components.em, { children: "Game of Thrones" }),
					". The guide’s name for the type, ",
					createVNode(_components.a, {
						href: "/archetypes/right-hand/",
						children: "Right Hand"
					}),
					", is barely a translation."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"The VP, Matthew Mengerink, created the post because decisions made at the top wanted full context from inside the teams. For a time two people held it and split projects by inclination, hers nearer to managers and his to engineers. Program managers, as he saw it, run the operation; a ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#chief-of-staff",
							"aria-describedby": "term-chief-of-staff",
							children: "chief of staff"
						}), createVNode(_components.span, {
							id: "term-chief-of-staff",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The person who keeps a leadership group itself running well; the engineering is somebody else’s, often a Right Hand’s."
						})]
					}),
					" keeps the leadership machine working. He took what he knew of technology and culture into the details of a problem and came back with a recommendation, which the program managers, once it was approved, helped make real."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "how-time-is-spent",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "how-time-is-spent",
						children: "Some weeks, technology stays in the background"
					}), createVNode(_components.a, {
						href: "#how-time-is-spent",
						class: "mark",
						"aria-label": "Link to “Some weeks, technology stays in the background”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "Other senior engineers at Uber led too, but by his estimate 80% of what drove their days was technical. A week of his could belong to group psychology or organizational design, with technical questions always somewhere behind." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-the-title-changed",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-the-title-changed",
						children: "He had to learn to use another man’s name"
					}), createVNode(_components.a, {
						href: "#what-the-title-changed",
						class: "mark",
						"aria-label": "Link to “He had to learn to use another man’s name”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The VP told him again and again to push on things under his name and role. It went against habit: until then he’d had only his own reputation to use. In time he learned to treat that hammer deliberately, because it shouldn’t fall often." }),
				"\n",
				createVNode(_components.p, { children: "Being two things at once was the other lesson. A person he was mentoring, perhaps thinking of leaving, wanted to know whether the advice came from the mentor or from the organization’s representative. So he told people which hat he had on." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "influencing-and-advocating",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "influencing-and-advocating",
						children: "What would Matthew ask here?"
					}), createVNode(_components.a, {
						href: "#influencing-and-advocating",
						class: "mark",
						"aria-label": "Link to “What would Matthew ask here?”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He might not be in a room with the VP for weeks, yet was to act as his proxy. So he walked in asking himself what Mengerink would do, which question he would put, what he had already said about this. Others had to be sure that they would get the same answer from either. He called the alignment close to a necessity for the role, and described it as a fit between two people, in values and outlook as well as in tasks." }),
				"\n",
				createVNode(_components.p, { children: [
					"The fit had to be inward as well. Since he would stake his own credibility on a plan, often in front of engineers without all of its background, he first had to grasp it and believe in it. Advocacy without that is hard, he said, and not honest. ",
					createVNode(_components.a, {
						href: "/guides/stay-aligned-with-authority/",
						children: "Staying aligned with authority"
					}),
					" builds on his account."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "staying-in-touch",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "staying-in-touch",
						children: "A desk by the old team"
					}), createVNode(_components.a, {
						href: "#staying-in-touch",
						class: "mark",
						"aria-label": "Link to “A desk by the old team”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "As an engineer he had felt the friction of the systems without trying. Now it took work. He still sat beside his former team, close enough to hear them grumble about a service or a missing tool. He kept a mental list of people good at surfacing problems, and asked them often, sometimes by survey, sometimes by a short message. He also collected small coding jobs with no deadline, and stayed off the critical path because he knew that he wouldn’t have time to maintain the result." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "sponsoring-others",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "sponsoring-others",
						children: "A class with one subject: ask me anything"
					}), createVNode(_components.a, {
						href: "#sponsoring-others",
						class: "mark",
						"aria-label": "Link to “A class with one subject: ask me anything”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "The job was itself a mentorship with the VP, who asked early on what he wanted in five years. He had no clear answer; being able to write code had seemed security enough. Thinking it over, he admitted that he loved being a visible reference for other engineers, minority engineers especially, and those new to the industry who might feel intimidated." }),
				"\n",
				createVNode(_components.p, { children: "He counted six mentors without whom he wouldn’t be who he was, and noted that mentors often don’t know what a word of theirs sets off. So he made himself easy to find. Every month most new engineering hires took his class, “Lessons + Questions”, in which they could ask about anything at Uber and get a candid answer; afterward a good number wrote to him." }),
				"\n",
				createVNode(_components.p, { children: [
					"He wanted people to see a Black engineer and see that it can be done. That meant public speaking, which terrified him. He decided to learn to like it, and came to love it, nerves included. ",
					createVNode(_components.a, {
						href: "/guides/create-space-for-others/",
						children: "Creating space for others"
					}),
					" has the quieter forms."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "path-to-staff",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "path-to-staff",
						children: "Recommended by the man before him"
					}), createVNode(_components.a, {
						href: "#path-to-staff",
						class: "mark",
						"aria-label": "Link to “Recommended by the man before him”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "He called his path unorthodox and not reproducible. The previous advisor was leaving and was asked whom he would suggest; he suggested two people, and both took the post. It helped that the VP already knew him. When a rash of nasty anonymous comments reached the organization’s question meeting, he stood up at one and asked everybody to find a better way to raise concerns, which he thought struck home with the VP." }),
				"\n",
				createVNode(_components.p, { children: [
					"Then there was visible work on the same values. In 2017 he joined a ",
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
					" on the culture of site reliability engineering. It had been planned before Susan Fowler published her account of a year at Uber, and happened to meet for the first time three days after. Over eighteen months it changed, in his view meaningfully, the culture of an organization of a hundred."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"When the offer came he had such ",
					createVNode(_components.span, {
						class: "term",
						children: [createVNode(_components.a, {
							href: "/glossary/#imposter-feelings",
							"aria-describedby": "term-imposter-feelings",
							children: "imposter feelings"
						}), createVNode(_components.span, {
							id: "term-imposter-feelings",
							class: "def",
							"data-pagefind-ignore": "",
							children: "The sense, in somebody who does well, of not belonging and of being about to be found out."
						})]
					}),
					" that he tried to get it rescinded. In the end he accepted. ",
					createVNode(_components.a, {
						href: "/guides/find-your-sponsor/",
						children: "Finding a sponsor"
					}),
					" is about the rest of it: shared values, seen in public, and somebody to say your name."
				] }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "management-or-not",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "management-or-not",
						children: "Not yet, maybe later"
					}), createVNode(_components.a, {
						href: "#management-or-not",
						class: "mark",
						"aria-label": "Link to “Not yet, maybe later”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "People had asked him about management all through his career, and it was still on his list. First he wanted to become effective as a leader of the big picture. Managing people might follow in the medium term, and what drew him was human behavior, which never stopped fascinating him." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "advice",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "advice",
						children: "Believe the people who see more in you"
					}), createVNode(_components.a, {
						href: "#advice",
						class: "mark",
						"aria-label": "Link to “Believe the people who see more in you”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: "For years others told him that he had more influence and potential than he realized, and he didn’t listen. Many engineers, he thought, and those from minorities especially, spend a lot of time in doubt and miss the moments when a room is really listening. He recommended mentors who are, as he put it, constructively antagonistic: they push you into what terrifies you once they are certain that you’re ready." }),
				"\n",
				createVNode(_components.p, { children: "To new staff engineers: follow what fascinates you, and when the company needs something that touches it, step in. He had never been a coder around the clock and had to make his peace with it. A hobby in machine learning and a job in reliability became work on predicting fleet capacity. Small companies let you do many things, he noted, and large ones let you specialize in what you love." }),
				"\n"
			]
		}),
		createVNode(_components.section, {
			"data-section": "what-they-read",
			children: [
				createVNode(_components.div, {
					class: "head",
					children: [createVNode(_components.h2, {
						id: "what-they-read",
						children: "From distributed systems to the mind"
					}), createVNode(_components.a, {
						href: "#what-they-read",
						class: "mark",
						"aria-label": "Link to “From distributed systems to the mind”",
						children: "§"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"For two thirds of his career he read technology all day. By 2020 it was behavioral economics, psychology and organizational strategy: Daniel Kahneman, Tim Harford and Dan Ariely, and the podcasts ",
					createVNode(_components.a, {
						href: "/sources/#freakonomics",
						children: "Freakonomics"
					}),
					", ",
					createVNode(_components.a, {
						href: "/sources/#choiceology",
						children: "Choice-ology"
					}),
					" and ",
					createVNode(_components.a, {
						href: "/sources/#hidden-brain",
						children: "Hidden Brain"
					}),
					". He kept a shared ",
					createVNode(_components.a, {
						href: "/sources/#rick-boone-reading-list",
						children: "list of books on the brain and behavior"
					}),
					", and followed Linux and programming on Reddit."
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
var url = "content/stories/rick-boone.mdx/";
var file = "/work/wt/book/content/stories/rick-boone.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/stories/rick-boone.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
