import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/components/Editions.astro
var $$Editions = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<section class="editions no-print astro-nc4glcz6" aria-labelledby="other-ways" data-pagefind-ignore> <h2 id="other-ways" class="astro-nc4glcz6">Other ways to read it</h2> <ul class="astro-nc4glcz6"> <li class="astro-nc4glcz6"> <a${addAttribute(at("/book/"), "href")} class="astro-nc4glcz6">The whole book on one page</a>, to read through or to print
</li> <li class="astro-nc4glcz6"> <a${addAttribute(at("/staff-plus-field-guide.epub"), "href")} download class="astro-nc4glcz6">
The e-book
</a>${" "}
(EPUB), with the same chapters, figures and links
</li> <li class="astro-nc4glcz6"> <a${addAttribute(at("/offline/"), "href")} class="astro-nc4glcz6">Offline, in this browser</a>: the pages you have opened, or everything with its search
</li> </ul> </section>`;
}, "/work/wt/book/src/components/Editions.astro", void 0);
// src/pages/[page].astro
var _page__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Page,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://staffplus.example");
var getStaticPaths = (() => book.catalogue.of("page").filter(({ slug }) => slug !== "archetypes" && slug !== "check-links").map((entry) => ({
	params: { page: entry.slug },
	props: { entry }
})));
var $$Page = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Page;
	const { entry } = Astro.props;
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype")
	}, {
		"default": ($$result) => renderTemplate` ${renderComponent($$result, "Body", Body, { "components": COMPONENTS })} `,
		"after": ($$result) => renderTemplate`${entry.slug === "about" && renderTemplate`${renderComponent($$result, "Editions", $$Editions, { "slot": "after" })}`}`
	})}`;
}, "/work/wt/book/src/pages/[page].astro", void 0);
var $$file = "/work/wt/book/src/pages/[page].astro";
var $$url = "/[page]/";
// \0virtual:astro:page:src/pages/[page]@_@astro
var page = () => _page__exports;
export { page };
