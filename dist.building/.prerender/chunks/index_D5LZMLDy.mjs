import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$EntryRow } from "./EntryRow_BTs0Nwk4.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
// src/pages/guides/index.astro
var guides_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const chapters = book.catalogue.of("guide");
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "Chapters",
		"description": `The whole book in reading order: ${chapters.length} chapters in ${book.parts.length} parts. Read any of them first.`,
		"here": "/guides/",
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"class": "astro-62d46irs"
	}, { "default": ($$result) => renderTemplate`${book.parts.map((part) => renderTemplate`${maybeRenderHead($$result)}<section class="part astro-62d46irs"> <h2${addAttribute(part.section, "id")} class="astro-62d46irs">${part.title}</h2> <p class="astro-62d46irs">${part.says}.</p> <ol class="plain astro-62d46irs"> ${part.chapters.map((entry) => renderTemplate`${renderComponent($$result, "EntryRow", $$EntryRow, {
		"entry": entry,
		"class": "astro-62d46irs"
	})}`)} </ol> </section>`)}` })}`;
}, "/work/wt/book/src/pages/guides/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/guides/index.astro";
var $$url = "/guides/";
// \0virtual:astro:page:src/pages/guides/index@_@astro
var page = () => guides_exports;
export { page };
