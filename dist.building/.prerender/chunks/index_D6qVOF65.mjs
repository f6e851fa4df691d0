import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$EntryRow } from "./EntryRow_BTs0Nwk4.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
import { w as RESOURCE_KINDS } from "./story_DCktxBa_.mjs";
// src/pages/resources/index.astro
var resources_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const resources = book.catalogue.of("resource");
	const groups = Object.keys(RESOURCE_KINDS).map((kind) => ({
		kind,
		entries: resources.filter(({ data }) => data.kind === kind)
	})).filter(({ entries }) => entries.length > 0);
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "Templates",
		"description": "Templates, checklists and lists that work when pasted into a wiki: each with when to use it, a filled-in example, and a plain Markdown copy.",
		"here": "/resources/",
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"class": "astro-4aracdkc"
	}, { "default": ($$result) => renderTemplate`${groups.map(({ kind, entries }) => renderTemplate`${maybeRenderHead($$result)}<section class="group astro-4aracdkc"> <h2 class="astro-4aracdkc">${RESOURCE_KINDS[kind]}s</h2> <ul class="plain astro-4aracdkc"> ${entries.map((entry) => renderTemplate`${renderComponent($$result, "EntryRow", $$EntryRow, {
		"entry": entry,
		"class": "astro-4aracdkc"
	})}`)} </ul> </section>`)}` })}`;
}, "/work/wt/book/src/pages/resources/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/resources/index.astro";
var $$url = "/resources/";
// \0virtual:astro:page:src/pages/resources/index@_@astro
var page = () => resources_exports;
export { page };
