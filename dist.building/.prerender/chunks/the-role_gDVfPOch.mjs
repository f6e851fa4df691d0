import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_BHdxSXIn.mjs";
// content/questions/the-role.mdx
var frontmatter = {
	"title": "What the role consisted of",
	"question": "What did the role consist of, and where in the company did it sit?",
	"summary": "Compare 25 descriptions of a staff-plus job, see what they share beneath the titles, and where width, mandate and level pull them apart.",
	"order": 10,
	"aliases": ["what the role was", "job descriptions of staff engineers"],
	"asks": [
		"What does a staff engineer's job look like in practice?",
		"Is staff a role or a level?",
		"Do staff engineers lead a team?",
		"Who do staff engineers work for?"
	],
	"updated": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [{
		"depth": 2,
		"slug": "in-common",
		"text": "A job described by what others could do"
	}, {
		"depth": 2,
		"slug": "where-they-differ",
		"text": "Width, mandate, and what the word meant"
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
		strong: "strong",
		...props.components
	};
	return createVNode(Fragment, { children: [createVNode(_components.section, {
		"data-section": "in-common",
		children: [
			createVNode(_components.div, {
				class: "head",
				children: [createVNode(_components.h2, {
					id: "in-common",
					children: "A job described by what others could do"
				}), createVNode(_components.a, {
					href: "#in-common",
					class: "mark",
					"aria-label": "Link to “A job described by what others could do”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"All twenty-five answered, and behind the systems they named stood people and what those people needed. ",
				createVNode(_components.a, {
					href: "/stories/bert-fan/#the-role",
					children: "Bert Fan"
				}),
				" cared less\nfor any technology than for what Slack’s platform made possible. ",
				createVNode(_components.a, {
					href: "/stories/duretti-hirpa/#the-role",
					children: "Duretti Hirpa"
				}),
				" thought of herself as a host. ",
				createVNode(_components.a, {
					href: "/stories/alex-kessinger/#the-role",
					children: "Alex Kessinger"
				}),
				"’s team\nexisted to support the teams that built the apps. Eight of the twenty-five bring up mentoring or coaching already here, though the question was only what the job was."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"A second thing recurs: a partner with more formal power. ",
				createVNode(_components.a, {
					href: "/stories/rebecca-panja/#the-role",
					children: "Rebecca Panja"
				}),
				" worked beside a product manager and an engineering manager, and managers at Indeed\ndealt with ",
				createVNode(_components.a, {
					href: "/stories/mikhail-chernykh/#the-role",
					children: "Mikhail Chernykh"
				}),
				" as a counterpart. Others were one step from the top: ",
				createVNode(_components.a, {
					href: "/stories/keavy-mcminn/#the-role",
					children: "Keavy McMinn"
				}),
				" reported to the CTO,\n",
				createVNode(_components.a, {
					href: "/stories/michelle-bu/#the-role",
					children: "Michelle Bu"
				}),
				" worked with a Chief Product Officer, ",
				createVNode(_components.a, {
					href: "/stories/ritu-vincent/#the-role",
					children: "Ritu Vincent"
				}),
				" directly with a CEO. Being\n",
				createVNode(_components.a, {
					href: "/guides/peer-partnership/",
					children: "a peer to that person"
				}),
				" was part of the work."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				"The usual mix of duties is the subject of ",
				createVNode(_components.a, {
					href: "/guides/what-staff-engineers-do/",
					children: "what staff engineers do"
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
					children: "Width, mandate, and what the word meant"
				}), createVNode(_components.a, {
					href: "#where-they-differ",
					class: "mark",
					"aria-label": "Link to “Width, mandate, and what the word meant”",
					children: "§"
				})]
			}),
			"\n",
			createVNode(_components.p, { children: [
				"By the book’s placement for ten of them and ours for fifteen, nine were foremost Tech Leads, seven Architects, five Solvers and four Right Hands.\n",
				createVNode(_components.a, {
					href: "/archetypes/",
					children: "The four archetypes"
				}),
				" sort them by how they worked. Three plainer questions divide them further."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.strong, { children: "How wide?" }),
				" ",
				createVNode(_components.a, {
					href: "/stories/dan-na/#the-role",
					children: "Dan Na"
				}),
				" answered for everything one team produced. ",
				createVNode(_components.a, {
					href: "/stories/katie-sylor-miller/#the-role",
					children: "Katie Sylor-Miller"
				}),
				" looked after the frontend of the whole company and\nled no team. ",
				createVNode(_components.a, {
					href: "/stories/ras-kasa-williams/#the-role",
					children: "Kasa Williams"
				}),
				" did both halves on purpose, taking his bearings from the company and then applying them to his own team."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.strong, { children: "To decide or to advise?" }),
				" ",
				createVNode(_components.a, {
					href: "/stories/dmitry-petrashko/#the-role",
					children: "Dmitry Petrashko"
				}),
				" made no technical decisions as an advisor, and ",
				createVNode(_components.a, {
					href: "/stories/rick-boone/#the-role",
					children: "Rick Boone"
				}),
				" came back from each\nproblem with a recommendation. ",
				createVNode(_components.a, {
					href: "/stories/damian-schenkelman/#the-role",
					children: "Damian Schenkelman"
				}),
				", on the other hand, led a ",
				createVNode(_components.span, {
					class: "term",
					children: [createVNode(_components.a, {
						href: "/glossary/#working-group",
						"aria-describedby": "term-working-group",
						children: "workgroup"
					}), createVNode(_components.span, {
						id: "term-working-group",
						class: "def",
						"data-pagefind-ignore": "",
						children: "People from several teams who meet on one subject until it is settled."
					})]
				}),
				" that did decide, down to how few languages the company would use.\nIf you are offered a senior post with “strategy” in it, find out which of these it is."
			] }),
			"\n",
			createVNode(_components.p, { children: [
				createVNode(_components.strong, { children: "What did the level mean?" }),
				" Petrashko said that at Stripe staff was a level, held by people in quite different roles. For ",
				createVNode(_components.a, {
					href: "/stories/adam-bender/#the-role",
					children: "Adam Bender"
				}),
				" the same step\nwas closer to changing ladders, because from there on you answered for having picked the right problem. At Samsara, ",
				createVNode(_components.a, {
					href: "/stories/stephen-wan/#the-role",
					children: "Stephen Wan"
				}),
				" reported, it\nequaled director; at Twilio, as ",
				createVNode(_components.a, {
					href: "/stories/silvia-botros/#the-role",
					children: "Silvia Botros"
				}),
				" explained, the title Staff didn’t exist. So a job description from\none company tells you little about the next, and asking what the last person in the post did all week tells you more."
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
var url = "content/questions/the-role.mdx/";
var file = "/work/wt/book/content/questions/the-role.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/book/content/questions/the-role.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
