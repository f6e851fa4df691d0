import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { t as $$Shell } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
// src/pages/book/index.astro
var book_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const { catalogue, parts } = book;
	const stories = catalogue.of("story").length;
	return renderTemplate`${renderComponent($$result, "Shell", $$Shell, {
		"title": "The whole book on one page",
		"description": "Every chapter, plate, story, question and template, the glossary and the bibliography on one page, to read through or to print.",
		"here": "/book/",
		"parts": parts,
		"archetypes": catalogue.of("archetype"),
		"quiet": true
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<div class="whole-book"> <header class="title-page"> <h1>The Staff-Plus Field Guide</h1> <p class="subtitle">
Engineering past senior: ${catalogue.of("guide").length} chapters, four archetypes and ${stories} stories of real engineers
</p> <p class="colophon">
Text under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Independent of everybody whose work it draws on.
</p> <p class="no-print soft">
This is the book to print, or to read in one go; it is long. The same as an e-book: <a${addAttribute(at("/staff-plus-field-guide.epub"), "href")}>EPUB</a>.
</p> </header>  <div data-whole-book></div> </div> ` })}`;
}, "/work/wt/book/src/pages/book/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/book/index.astro";
var $$url = "/book/";
// \0virtual:astro:page:src/pages/book/index@_@astro
var page = () => book_exports;
export { page };
