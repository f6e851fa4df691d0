import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/pages/about.astro
var about_exports = /* @__PURE__ */ __exportAll({
	default: () => $$About,
	file: () => $$file,
	url: () => $$url
});
var $$About = createComponent(async ($$result, $$props, $$slots) => {
	const entry = book.catalogue.get("page", "about");
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype")
	}, {
		"default": ($$result) => renderTemplate` ${renderComponent($$result, "Body", Body, { "components": COMPONENTS })}  `,
		"after": ($$result) => renderTemplate`${maybeRenderHead($$result)}<section class="no-print" aria-labelledby="other-ways"> <h2 id="other-ways">Other ways to read it</h2> <ul> <li> <a${addAttribute(at("/book/"), "href")}>The whole book on one page</a>, to read through or to print
</li> <li> <a${addAttribute(at("/staff-plus-field-guide.epub"), "href")} download>
The e-book
</a>${" "}
(EPUB), with the same chapters, figures and links
</li> <li> <a${addAttribute(at("/offline/"), "href")}>Offline, in this browser</a>: the pages you have opened, or everything with its search
</li> </ul> </section>`
	})}`;
}, "/work/wt/book/src/pages/about.astro", void 0);
var $$file = "/work/wt/book/src/pages/about.astro";
var $$url = "/about/";
// \0virtual:astro:page:src/pages/about@_@astro
var page = () => about_exports;
export { page };
