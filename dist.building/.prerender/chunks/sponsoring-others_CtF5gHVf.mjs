import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/sponsoring-others.mdx
var frontmatter = {
	"title": "Sponsoring other people",
	"question": "Was sponsoring other engineers part of their job, and what did they do for them?",
	"summary": "See how 23 staff-plus engineers put others forward, from a stretch task to a voice in calibration, and whether they thought it was their job.",
	"order": 70,
	"aliases": ["sponsoring engineers", "how they sponsored others"],
	"asks": [
		"Is sponsorship part of a staff engineer's job?",
		"What do staff engineers do for junior engineers?",
		"What does sponsoring an engineer look like in practice?",
		"Can sponsorship go wrong?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "Work handed over, and someone standing by"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "Duty or extra, in public or behind the door"
	}];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		h2: "h2",
		p: "p",
		section: "section",
		span: "span",
		...props.components
	};
	return createVNode(Fragment, { children: [createVNode(_components.section, {
		"data-section": "in-common",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "in-common",
					children: "Work handed over, and someone standing by"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “Work handed over, and someone standing by”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"Twenty-three answered, and most of the examples are made of work. In about half of the answers ",
				createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#sponsorship",
						"aria-describedby": "term-sponsorship",
						children: "sponsoring"
					}), createVNode(_components.span, {
						id: "term-sponsorship",
						class: "def",
						"data-pagefind-ignore": "",
						children: "Putting your own standing behind somebody: naming them for work, and speaking for them where they aren’t."
					})]
				}),
				" means giving a task away or naming a person for one. ",
				createVNode(_components.a, {
					href: "/stories/joy-ebertz/#sponsoring-others",
					children: "Joy Ebertz"
				}),
				" noted\nhow small it can be, and ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#sponsoring-others",
					children: "Dan Na"
				}),
				"’s list bears her out: let a colleague present what she built, ask a team to write for the blog."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"The better versions have a second half. ",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#sponsoring-others",
					children: "Dmitry Petrashko"
				}),
				" kept it apart from mentoring, but did both in turn: a stretch, then help so that it came off.\n",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#sponsoring-others",
					children: "Damian Schenkelman"
				}),
				" offered to mentor where others doubted his candidate, which removes the usual objection. ",
				createVNode(_components.a, {
					href: "/stories/john-zittlau/#sponsoring-others",
					children: "John Zittlau"
				}),
				" argued\nfor hiring a near beginner and then paid in his own hours. A name said in a meeting is cheap; being there in week three is what makes it safe to say."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Six had been carried themselves and told it as the reason. ",
				createVNode(_components.a, {
					href: "/stories/diana-pojar/#sponsoring-others",
					children: "Diana Pojar"
				}),
				" put it as a debt: sponsors had outweighed her doubts, so the title was something to\nspend. The method has ",
				createVNode(_components.a, {
					href: "/guides/create-space-for-others/",
					children: "a chapter"
				}),
				", and so does ",
				createVNode(_components.a, {
					href: "/guides/find-your-sponsor/",
					children: "the view from below"
				}),
				"."
			] }),
			"\n"
		]
	}), createVNode(_components.section, {
		"data-section": "where-they-differ",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "where-they-differ",
					children: "Duty or extra, in public or behind the door"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “Duty or extra, in public or behind the door”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#sponsoring-others",
					children: "Duretti Hirpa"
				}),
				" thought that the job exists for it, ",
				createVNode(_components.a, {
					href: "/stories/stephen-kawaguchi/#sponsoring-others",
					children: "Stephen Kawaguchi"
				}),
				" measured himself by it, and ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#sponsoring-others",
					children: "Adam Bender"
				}),
				" did it\nfor everyone on his team. But at Stripe, said Petrashko, it wasn’t required; Zittlau saw it mostly in managers’ hands; ",
				createVNode(_components.a, {
					href: "/stories/greg-wittel/#sponsoring-others",
					children: "Greg Wittel"
				}),
				" called it\na small part of his role and his own mentoring uneven. ",
				createVNode(_components.a, {
					href: "/stories/nelson-elhage/#sponsoring-others",
					children: "Nelson Elhage"
				}),
				" couldn’t name a clear case. Ebertz drew the finest line: a ",
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
				" can do without,\nthough perhaps not a great one. Much of this is about what employers asked for; nobody argued against doing it. ",
				createVNode(_components.a, {
					href: "/guides/create-space-for-others/#is-it-the-job",
					children: "One section"
				}),
				" takes it up."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Their instruments differed with their seats. ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#sponsoring-others",
					children: "Silvia Botros"
				}),
				" raised bias in ",
				createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#calibration",
						"aria-describedby": "term-calibration",
						children: "calibration meetings"
					}), createVNode(_components.span, {
						id: "term-calibration",
						class: "def",
						"data-pagefind-ignore": "",
						children: "Where managers compare ratings and promotions across teams, so that one bar holds for all of them."
					})]
				}),
				", which takes a place at the table. ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#sponsoring-others",
					children: "Ritu Vincent"
				}),
				" and\n",
				createVNode(_components.a, {
					href: "/stories/rick-boone/#sponsoring-others",
					children: "Rick Boone"
				}),
				" sponsored by being seen and easy to find, ",
				createVNode(_components.a, {
					href: "/stories/aaron-suggs/#sponsoring-others",
					children: "Aaron Suggs"
				}),
				" by following first and loudly. ",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#sponsoring-others",
					children: "Katie Sylor-Miller"
				}),
				" did it with a\nmonthly forum of five-minute talks, some of which turned up in ",
				createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#promotion-packet",
						"aria-describedby": "term-promotion-packet",
						children: "promotion packets"
					}), createVNode(_components.span, {
						id: "term-promotion-packet",
						class: "def",
						"data-pagefind-ignore": "",
						children: "The written case for a promotion, best begun years early as a map of what is missing."
					})]
				}),
				"."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"Two answers add a warning. ",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#sponsoring-others",
					children: "Michelle Bu"
				}),
				" learned that an engineer had followed a suggestion against her will, because it is hard to refuse somebody with Bu’s standing. And ",
				createVNode(_components.a, {
					href: "/stories/rebecca-panja/#sponsoring-others",
					children: "Rebecca Panja"
				}),
				"\nfound that openings announced in open documents reach those who already look, so she pushed them to people who needed a nudge. Both say: check who can refuse you,\nand who never heard."
			] })
		]
	})] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, {
		...props,
		children: createVNode(_createMdxContent, { ...props })
	}) : _createMdxContent(props);
}
var url = "content/questions/sponsoring-others.mdx/";
var file = "/work/wt/book/content/questions/sponsoring-others.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/sponsoring-others.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
