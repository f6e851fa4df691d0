import { S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { a as neighbours, c as readingMinutes, n as book, p as createComponent, s as asksOf } from "./book_F7DHHNK9.mjs";
import { r as createAstro, t as $$Shell } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { T as SECTIONS, y as KINDS } from "./story_DCktxBa_.mjs";
import { t as $$Breadcrumbs } from "./Breadcrumbs_dtNPn5S7.mjs";
import { n as discussedIn, r as worksOf, t as $$WorkRow } from "./WorkRow_BbN4jkel.mjs";
// src/domain/backlink.ts
/** Pages whose words lead to an entry, one row each, in the book's order. Relations have rows of their own (`relationsOf`). */
function backlinksOf(graph, entry) {
	const rows = /* @__PURE__ */ new Map();
	for (const { from, by, says, under } of graph.into(entry.id)) {
		if (by !== "link" || rows.has(from.id)) continue;
		rows.set(from.id, {
			from,
			href: under && !from.href.includes("#") ? `${from.href}#${under}` : from.href,
			says
		});
	}
	return [...rows.values()];
}
/** What an entry is tied to: its own connections first, then those that other pages state about it. */
function relationsOf(graph, entry) {
	const rows = /* @__PURE__ */ new Map();
	for (const { to, by, says } of graph.outOf(entry.id)) if (by === "connection") rows.set(to.id, {
		to,
		why: says
	});
	for (const { from, by, says } of graph.into(entry.id)) if ((by === "connection" || by === "origin") && !rows.has(from.id)) rows.set(from.id, {
		to: from,
		why: by === "origin" ? "" : says
	});
	return [...rows.values()];
}
// src/domain/reading-page.ts
/** Gathers what a page shows around its body. */
function readingPage({ catalogue, graph }, entry, changed) {
	return {
		entry,
		insight: "insight" in entry.data ? entry.data.insight : void 0,
		minutes: readingMinutes(entry.outline.words),
		changed,
		trail: trailOf(entry),
		asks: asksOf(entry),
		relations: relationsOf(graph, entry),
		works: worksOf(catalogue, entry),
		backlinks: backlinksOf(graph, entry),
		...neighbours(catalogue, entry)
	};
}
/** The rooms above an entry. */
function trailOf(entry) {
	switch (entry.kind) {
		case "guide": return [["/guides/", "Chapters"], [`/guides/#${entry.data.section}`, SECTIONS[entry.data.section].title]];
		case "archetype": return [["/archetypes/", "Archetypes"]];
		case "story": return [["/stories/", "Stories"]];
		case "resource": return [["/resources/", "Templates"]];
		case "question": return [["/questions/", "Questions"]];
		default: return [];
	}
}
// src/components/Backlinks.astro
createAstro("https://staffplus.example");
var $$Backlinks = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Backlinks;
	const { backlinks } = Astro.props;
	return renderTemplate`${backlinks.length > 0 && renderTemplate`${maybeRenderHead($$result)}<details class="backlinks astro-aziudkuj"> <summary class="astro-aziudkuj">${backlinks.length === 1 ? "One page leads here" : `${backlinks.length} pages lead here`}</summary> <ul class="plain astro-aziudkuj"> ${backlinks.map(({ from, href, says }) => renderTemplate`<li class="astro-aziudkuj"> <a${addAttribute(at(href), "href")} class="astro-aziudkuj">${from.title}</a> <span class="kind astro-aziudkuj">${KINDS[from.kind].one.toLowerCase()}</span> ${says && renderTemplate`<p class="astro-aziudkuj">${says}</p>`} </li>`)} </ul> </details>`}`;
}, "/work/wt/book/src/components/Backlinks.astro", void 0);
// src/components/Aftermatter.astro
createAstro("https://staffplus.example");
var $$Aftermatter = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Aftermatter;
	const { asks, relations, works, backlinks } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<aside class="after no-print astro-dhtth2ry" aria-label="About this page" data-pagefind-ignore> ${relations.length > 0 && renderTemplate`<section class="astro-dhtth2ry"> <h2 class="label astro-dhtth2ry">Connections</h2> <ul class="plain astro-dhtth2ry"> ${relations.map(({ to, why }) => renderTemplate`<li class="astro-dhtth2ry"> <a${addAttribute(at(to.href), "href")} class="astro-dhtth2ry">${to.title}</a> ${why && renderTemplate`<span class="soft astro-dhtth2ry">: ${why}</span>`} </li>`)} </ul> </section>`} ${asks.length > 0 && renderTemplate`<section class="astro-dhtth2ry"> <h2 class="label astro-dhtth2ry">Questions this page answers</h2> <ul class="plain astro-dhtth2ry"> ${asks.map((ask) => renderTemplate`<li class="astro-dhtth2ry">${ask}</li>`)} </ul> </section>`} ${works.length > 0 && renderTemplate`<section class="astro-dhtth2ry"> <h2 class="label astro-dhtth2ry">Sources</h2> <ul class="plain astro-dhtth2ry"> ${works.map(({ work, where }) => renderTemplate`<li class="astro-dhtth2ry"> <a${addAttribute(at(work.href), "href")} class="astro-dhtth2ry">${work.title}</a> <span class="soft astro-dhtth2ry">: ${where}</span> </li>`)} </ul> </section>`} ${renderComponent($$result, "Backlinks", $$Backlinks, {
		"backlinks": backlinks,
		"class": "astro-dhtth2ry"
	})} </aside>`;
}, "/work/wt/book/src/components/Aftermatter.astro", void 0);
// src/components/Neighbours.astro
createAstro("https://staffplus.example");
var $$Neighbours = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Neighbours;
	const { previous, next } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="neighbours no-print astro-pjezh3ix" aria-label="Previous and next" data-pagefind-ignore> ${previous && renderTemplate`<a${addAttribute(at(previous.href), "href")} rel="prev" class="astro-pjezh3ix"> <span class="label astro-pjezh3ix">Before this</span> ${previous.title} </a>`} ${next && renderTemplate`<a class="next astro-pjezh3ix"${addAttribute(at(next.href), "href")} rel="next"> <span class="label astro-pjezh3ix">After this</span> ${next.title} </a>`} </nav>`;
}, "/work/wt/book/src/components/Neighbours.astro", void 0);
// src/components/PageContents.astro
createAstro("https://staffplus.example");
var $$PageContents = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageContents;
	const top = Astro.props.headings.filter((heading) => heading.depth === 2);
	return renderTemplate`${top.length > 1 && renderTemplate`${maybeRenderHead($$result)}<nav class="toc no-print astro-zpby2gty" aria-label="On this page" data-pagefind-ignore> <ol class="plain astro-zpby2gty"> ${top.map(({ id, text }) => renderTemplate`<li class="astro-zpby2gty"> <a${addAttribute(`#${id}`, "href")} class="astro-zpby2gty">${text}</a> </li>`)} </ol> </nav>`}`;
}, "/work/wt/book/src/components/PageContents.astro", void 0);
// src/layouts/Reading.astro
createAstro("https://staffplus.example");
var $$Reading = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Reading;
	const { page, parts, archetypes, archetype } = Astro.props;
	const { entry } = page;
	const day = page.changed.toISOString().slice(0, 10);
	const written = page.changed.toLocaleDateString("en-US", {
		dateStyle: "long",
		timeZone: "UTC"
	});
	return renderTemplate`${renderComponent($$result, "Shell", $$Shell, {
		"title": entry.title,
		"description": entry.summary,
		"here": entry.href,
		"parts": parts,
		"archetypes": archetypes,
		"archetype": archetype,
		"class": "astro-6uelmoxi"
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<article class="reading astro-6uelmoxi" data-pagefind-body${addAttribute(entry.kind, "data-kind")}> <header class="top astro-6uelmoxi"> ${renderComponent($$result, "Breadcrumbs", $$Breadcrumbs, {
		"trail": page.trail,
		"class": "astro-6uelmoxi"
	})} ${renderSlot($$result, $$slots["above"])} <h1 data-pagefind-meta="title" data-pagefind-weight="10" class="astro-6uelmoxi"> ${entry.title} </h1> ${renderSlot($$result, $$slots["under-title"], renderTemplate`${page.insight && renderTemplate`<p class="insight astro-6uelmoxi">${page.insight}</p>`}`)} <p class="facts label astro-6uelmoxi"> ${page.minutes} min · <time${addAttribute(day, "datetime")} class="astro-6uelmoxi">${written}</time> </p> </header> <div class="side astro-6uelmoxi"> ${renderComponent($$result, "PageContents", $$PageContents, {
		"headings": entry.outline.headings,
		"class": "astro-6uelmoxi"
	})} </div> <div class="plate astro-6uelmoxi"> ${renderSlot($$result, $$slots["plate"])} </div> <div class="prose astro-6uelmoxi"> ${renderSlot($$result, $$slots["default"])} </div> <footer class="end astro-6uelmoxi"> ${renderSlot($$result, $$slots["after"])} ${renderComponent($$result, "Aftermatter", $$Aftermatter, {
		"asks": page.asks,
		"relations": page.relations,
		"works": page.works,
		"backlinks": page.backlinks,
		"class": "astro-6uelmoxi"
	})} ${renderComponent($$result, "Neighbours", $$Neighbours, {
		"previous": page.previous,
		"next": page.next,
		"class": "astro-6uelmoxi"
	})} </footer> </article> ` })}`;
}, "/work/wt/book/src/layouts/Reading.astro", void 0);
// src/prose/Aside.astro
createAstro("https://staffplus.example");
var $$Aside = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Aside;
	const { title } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="aside astro-nzglpdmd" role="note"${addAttribute(title, "aria-label")}> <p class="title astro-nzglpdmd">${title}</p> ${renderSlot($$result, $$slots["default"])} </div>`;
}, "/work/wt/book/src/prose/Aside.astro", void 0);
// src/components/figures/Chain.astro
createAstro("https://staffplus.example");
var $$Chain = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Chain;
	const { links } = Astro.props.figure;
	return renderTemplate`${maybeRenderHead($$result)}<ol class="plain chain astro-sew23ux6"> ${links.map(({ name, breaks }) => renderTemplate`<li class="astro-sew23ux6"> <strong class="astro-sew23ux6">${name}</strong> <span class="astro-sew23ux6">${breaks}</span> </li>`)} </ol>`;
}, "/work/wt/book/src/components/figures/Chain.astro", void 0);
// src/components/figures/Fork.astro
createAstro("https://staffplus.example");
var $$Fork = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Fork;
	const { trunk, branches } = Astro.props.figure;
	return renderTemplate`${maybeRenderHead($$result)}<div class="fork astro-v3pfo423"> <div class="branches astro-v3pfo423"> ${branches.map(({ name, rungs }) => renderTemplate`<div class="branch astro-v3pfo423"> <p class="label astro-v3pfo423">${name}</p> ${rungs.toReversed().map((rung) => renderTemplate`<p class="rung astro-v3pfo423">${rung}</p>`)} </div>`)} </div> <div class="trunk astro-v3pfo423"> ${trunk.toReversed().map((rung) => renderTemplate`<p class="rung astro-v3pfo423">${rung}</p>`)} </div> </div>`;
}, "/work/wt/book/src/components/figures/Fork.astro", void 0);
// src/components/figures/Pyramid.astro
createAstro("https://staffplus.example");
var $$Pyramid = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Pyramid;
	const { layers } = Astro.props.figure;
	return renderTemplate`${maybeRenderHead($$result)}<div class="pyramid astro-szxjdibs"> ${layers.map(({ name, count, says }) => renderTemplate`<div class="layer astro-szxjdibs"> <p class="boxes astro-szxjdibs"> ${Array.from({ length: count }, () => renderTemplate`<span class="astro-szxjdibs"></span>`)} </p> <p class="astro-szxjdibs"> <strong class="astro-szxjdibs">${name}</strong> ${says} </p> </div>`)} </div>`;
}, "/work/wt/book/src/components/figures/Pyramid.astro", void 0);
// src/components/figures/Quadrants.astro
createAstro("https://staffplus.example");
var $$Quadrants = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Quadrants;
	const { across, up, fields } = Astro.props.figure;
	return renderTemplate`${maybeRenderHead($$result)}<div class="quadrants astro-b5lsii2s"> <p class="up label astro-b5lsii2s">${up} →</p> <div class="grid astro-b5lsii2s"> ${fields.map((field) => renderTemplate`<div${addAttribute([[
		"field",
		`a-${field.across}`,
		`u-${field.up}`
	], "astro-b5lsii2s"], "class:list")}> <p class="name astro-b5lsii2s">${field.name}</p> <p class="astro-b5lsii2s">${field.says}</p> </div>`)} </div> <p class="across label astro-b5lsii2s">${across} →</p> </div>`;
}, "/work/wt/book/src/components/figures/Quadrants.astro", void 0);
// src/components/figures/Staircase.astro
createAstro("https://staffplus.example");
var $$Staircase = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Staircase;
	const { steps } = Astro.props.figure;
	return renderTemplate`${maybeRenderHead($$result)}<ol class="plain staircase astro-yhqflgs3"> ${steps.map(({ name, says }, i) => renderTemplate`<li${addAttribute(`step-${i} astro-yhqflgs3`, "class")}> <strong class="astro-yhqflgs3">${name}</strong> ${says} </li>`)} </ol>`;
}, "/work/wt/book/src/components/figures/Staircase.astro", void 0);
// src/components/figures/Terrain.astro
createAstro("https://staffplus.example");
var $$Terrain = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Terrain;
	const { heights, marks, fogFrom } = Astro.props.figure;
	const WIDTH = 600;
	const GROUND = 210;
	const x = (i) => Math.round(i / (heights.length - 1) * WIDTH);
	const y = (i) => Math.round(GROUND - (heights[i] ?? 0) * 1.55);
	const ridge = heights.map((_, i) => `${x(i)} ${y(i)}`).join(" L");
	const side = (i) => x(i) < 80 ? "start" : x(i) > 520 ? "end" : "middle";
	return renderTemplate`${maybeRenderHead($$result)}<svg class="terrain astro-e5yu3m76"${addAttribute(`0 0 ${WIDTH} 216`, "viewBox")}> <path class="ground astro-e5yu3m76"${addAttribute(`M0 ${GROUND} L${ridge} L${WIDTH} ${GROUND}Z`, "d")}></path> <rect class="fog astro-e5yu3m76"${addAttribute(x(fogFrom), "x")} y="0"${addAttribute(WIDTH - x(fogFrom), "width")}${addAttribute(GROUND, "height")}></rect> ${marks.map(({ at, name }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate` <circle${addAttribute(x(at), "cx")}${addAttribute(y(at), "cy")} r="4" class="astro-e5yu3m76"></circle> <text${addAttribute(x(at), "x")}${addAttribute(y(at) - 12, "y")}${addAttribute(side(at), "text-anchor")} class="astro-e5yu3m76"> ${name} </text> ` })}`)} </svg>`;
}, "/work/wt/book/src/components/figures/Terrain.astro", void 0);
// src/components/figures/Vectors.astro
createAstro("https://staffplus.example");
var $$Vectors = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Vectors;
	const { toward, arrows } = Astro.props.figure;
	const COLUMNS = 6;
	const CELL = 100;
	const rows = Math.ceil(arrows.length / COLUMNS);
	const radians = (degrees) => degrees * Math.PI / 180;
	const off = (degrees) => Math.cos(radians(degrees - toward)) < .4;
	const shiftOf = (column) => column === 0 ? -1 : column === 5 ? 1 : 0;
	const ANCHORS = [
		"start",
		"middle",
		"end"
	];
	const drawn = arrows.map((arrow, i) => {
		const cx = i % COLUMNS * CELL + CELL / 2;
		const cy = Math.floor(i / COLUMNS) * CELL + CELL / 2;
		const reach = 12 + arrow.size * 9;
		const dx = Math.cos(radians(arrow.degrees)) * reach;
		const dy = -Math.sin(radians(arrow.degrees)) * reach;
		const tip = [cx + dx, cy + dy];
		const barb = (turn) => {
			const angle = radians(arrow.degrees + 180 + turn);
			return `${(tip[0] + Math.cos(angle) * 10).toFixed(1)} ${(tip[1] - Math.sin(angle) * 10).toFixed(1)}`;
		};
		return {
			...arrow,
			shift: shiftOf(i % COLUMNS),
			anchor: ANCHORS[shiftOf(i % COLUMNS) + 1],
			cx,
			cy,
			path: `M${(cx - dx).toFixed(1)} ${(cy - dy).toFixed(1)} L${tip[0].toFixed(1)} ${tip[1].toFixed(1)} M${barb(28)} L${tip[0].toFixed(1)} ${tip[1].toFixed(1)} L${barb(-28)}`
		};
	});
	return renderTemplate`${maybeRenderHead($$result)}<svg class="vectors astro-movkam3e"${addAttribute(`0 0 600 ${rows * CELL}`, "viewBox")}> ${drawn.map(({ path, degrees, size, name, anchor, shift, cx, cy }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate` <path${addAttribute(path, "d")}${addAttribute([[`size-${Math.round(size)}`, off(degrees) && "off"], "astro-movkam3e"], "class:list")}></path> ${name && renderTemplate`<text${addAttribute(cx + 44 * shift, "x")}${addAttribute(cy + 46, "y")}${addAttribute(anchor, "text-anchor")} class="astro-movkam3e"> ${name} </text>`} ` })}`)} </svg>`;
}, "/work/wt/book/src/components/figures/Vectors.astro", void 0);
// src/prose/Figure.astro
createAstro("https://staffplus.example");
var $$Figure = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Figure;
	const { id } = Astro.props;
	const figure = book.figures.get(id);
	if (!figure) throw new Error(`no figure "${id}"; run npm run validate`);
	return renderTemplate`${maybeRenderHead($$result)}<figure class="figure astro-srcom7uy"${addAttribute(`figure-${id}`, "id")}> <div role="img"${addAttribute(figure.alt, "aria-label")} class="astro-srcom7uy"> ${figure.draws === "fork" && renderTemplate`${renderComponent($$result, "Fork", $$Fork, {
		"figure": figure,
		"class": "astro-srcom7uy"
	})}`} ${figure.draws === "quadrants" && renderTemplate`${renderComponent($$result, "Quadrants", $$Quadrants, {
		"figure": figure,
		"class": "astro-srcom7uy"
	})}`} ${figure.draws === "staircase" && renderTemplate`${renderComponent($$result, "Staircase", $$Staircase, {
		"figure": figure,
		"class": "astro-srcom7uy"
	})}`} ${figure.draws === "pyramid" && renderTemplate`${renderComponent($$result, "Pyramid", $$Pyramid, {
		"figure": figure,
		"class": "astro-srcom7uy"
	})}`} ${figure.draws === "terrain" && renderTemplate`${renderComponent($$result, "Terrain", $$Terrain, {
		"figure": figure,
		"class": "astro-srcom7uy"
	})}`} ${figure.draws === "vectors" && renderTemplate`${renderComponent($$result, "Vectors", $$Vectors, {
		"figure": figure,
		"class": "astro-srcom7uy"
	})}`} ${figure.draws === "chain" && renderTemplate`${renderComponent($$result, "Chain", $$Chain, {
		"figure": figure,
		"class": "astro-srcom7uy"
	})}`} </div> <figcaption class="astro-srcom7uy">${figure.caption}</figcaption> </figure>`;
}, "/work/wt/book/src/prose/Figure.astro", void 0);
// src/prose/Sheet.astro
createAstro("https://staffplus.example");
var $$Sheet = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Sheet;
	const { text } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="sheet astro-uumovnb7"> <div class="paper astro-uumovnb7"> ${renderSlot($$result, $$slots["default"])} </div> <details class="no-print astro-uumovnb7" data-pagefind-ignore> <summary class="astro-uumovnb7">As Markdown</summary> <button type="button" data-copy hidden class="astro-uumovnb7">
Copy as Markdown
</button> <pre tabindex="0" class="astro-uumovnb7">${text}</pre> </details> </div>`;
}, "/work/wt/book/src/prose/Sheet.astro", void 0);
// src/prose/Shelf.astro
createAstro("https://staffplus.example");
var $$Shelf = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Shelf;
	const { id } = Astro.props;
	const works = book.catalogue.of("source").filter(({ data }) => data.shelf === id);
	return renderTemplate`${maybeRenderHead($$result)}<ul class="plain shelf"> ${works.map((work) => renderTemplate`${renderComponent($$result, "WorkRow", $$WorkRow, {
		"work": work,
		"pages": discussedIn(book.catalogue, work)
	})}`)} </ul>`;
}, "/work/wt/book/src/prose/Shelf.astro", void 0);
// src/prose/components.ts
/** The components that prose may name. The layout of a page hands them in, so that prose imports no code. */
var COMPONENTS = {
	Aside: $$Aside,
	Figure: $$Figure,
	Sheet: $$Sheet,
	Shelf: $$Shelf
};
export { $$Reading as n, readingPage as r, COMPONENTS as t };
