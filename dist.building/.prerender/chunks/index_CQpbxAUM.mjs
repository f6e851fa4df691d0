import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { n as discussedIn, t as $$WorkRow } from "./WorkRow_BbN4jkel.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
import { E as SHELVES } from "./story_DCktxBa_.mjs";
// src/pages/sources/index.astro
var sources_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const works = book.catalogue.of("source");
	const shelves = Object.keys(SHELVES).map((shelf) => ({
		shelf,
		own: works.filter(({ data }) => data.shelf === shelf)
	})).filter(({ own }) => own.length > 0);
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "Bibliography",
		"description": `${works.length} works that the chapters, stories and templates draw on or point to, and where each is discussed.`,
		"here": "/sources/",
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"class": "astro-uaghbz3v"
	}, { "default": ($$result) => renderTemplate`${shelves.map(({ shelf, own }) => renderTemplate`${maybeRenderHead($$result)}<section class="shelf astro-uaghbz3v"> <h2${addAttribute(`shelf-${shelf}`, "id")} class="astro-uaghbz3v">${SHELVES[shelf]}</h2> <ul class="plain astro-uaghbz3v"> ${own.map((work) => renderTemplate`${renderComponent($$result, "WorkRow", $$WorkRow, {
		"work": work,
		"pages": discussedIn(book.catalogue, work),
		"anchored": true,
		"class": "astro-uaghbz3v"
	})}`)} </ul> </section>`)}` })}`;
}, "/work/wt/book/src/pages/sources/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/sources/index.astro";
var $$url = "/sources/";
// \0virtual:astro:page:src/pages/sources/index@_@astro
var page = () => sources_exports;
export { page };
