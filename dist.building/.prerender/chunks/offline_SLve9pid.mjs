import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { n as renderScript } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
// src/pages/offline.astro
var offline_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Offline,
	file: () => $$file,
	url: () => $$url
});
var $$Offline = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "Reading offline",
		"description": "Pages you have opened can be read again without a network. The whole book can, too, if you ask for it.",
		"here": "/offline/",
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"quiet": true,
		"class": "astro-u74gkqpp"
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<div data-offline hidden class="astro-u74gkqpp"> <p data-says role="status" class="astro-u74gkqpp">
&nbsp;
</p> <progress data-progress hidden aria-label="Files kept" class="astro-u74gkqpp"></progress> <p class="row astro-u74gkqpp"> <button type="button" data-keep-whole class="astro-u74gkqpp">
Keep the whole book
</button> <button type="button" data-keep-visited hidden class="astro-u74gkqpp">
Keep the pages I visit
</button> <button type="button" class="quiet astro-u74gkqpp" data-erase hidden>
Erase what is kept, and keep nothing
</button> </p> <ul data-kept class="astro-u74gkqpp"></ul> </div> <noscript> <p class="astro-u74gkqpp">Keeping pages needs JavaScript, which is off in this browser.</p> </noscript> <p class="astro-u74gkqpp">
What is kept lies in this browser alone, and nobody else learns of it. A new version of the guide replaces the kept one as a whole, when no page of the old
    one is open any more. On a phone, “Add to home screen” opens the guide like any other program.
</p> <p class="astro-u74gkqpp">
There is also an${" "} <a${addAttribute(at("/staff-plus-field-guide.epub"), "href")} download class="astro-u74gkqpp">
e-book (EPUB)
</a>
, and <a${addAttribute(at("/book/"), "href")} class="astro-u74gkqpp">the whole book on one page</a>, to print.
</p>${renderScript($$result, "/work/wt/book/src/pages/offline.astro?astro&type=script&index=0&lang.ts")}` })}`;
}, "/work/wt/book/src/pages/offline.astro", void 0);
var $$file = "/work/wt/book/src/pages/offline.astro";
var $$url = "/offline/";
// \0virtual:astro:page:src/pages/offline@_@astro
var page = () => offline_exports;
export { page };
