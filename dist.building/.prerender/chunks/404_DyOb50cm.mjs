import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { n as renderScript } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
// src/pages/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	url: () => $$url
});
var $$404 = createComponent(($$result, $$props, $$slots) => {
	const doors = [
		["/guides/", "All chapters"],
		["/stories/", "All stories"],
		["/glossary/", "The glossary"],
		["/search/", "Search"]
	];
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "No page at this address",
		"description": "Addresses in this book are kept alive, so this one was probably mistyped, or cut short when it was pasted.",
		"here": "/404/",
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"quiet": true
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<div data-nearest hidden> <h2 class="label">The nearest pages</h2> <ul class="plain"></ul> </div> <p> ${doors.map(([href, title], i) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${i > 0 && " · "}<a${addAttribute(at(href), "href")}>${title}</a> ` })}`)} </p>${renderScript($$result, "/work/wt/book/src/pages/404.astro?astro&type=script&index=0&lang.ts")}` })}`;
}, "/work/wt/book/src/pages/404.astro", void 0);
var $$file = "/work/wt/book/src/pages/404.astro";
var $$url = "/404/";
// \0virtual:astro:page:src/pages/404@_@astro
var page = () => _404_exports;
export { page };
