import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/pages/resources/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://staffplus.example");
var getStaticPaths = (() => book.catalogue.of("resource").map((entry) => ({
	params: { slug: entry.slug },
	props: { entry }
})));
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const { entry } = Astro.props;
	const Body = await bodyOf(entry);
	const isTemplate = entry.outline.sheets.length > 0;
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"class": "astro-vk6vwpsu"
	}, {
		"default": ($$result) => renderTemplate`${renderComponent($$result, "Body", Body, {
			"components": COMPONENTS,
			"class": "astro-vk6vwpsu"
		})} `,
		"plate": ($$result) => renderTemplate`${isTemplate && renderTemplate`${maybeRenderHead($$result)}<p class="download no-print astro-vk6vwpsu"> <a${addAttribute(at(`/resources/${entry.slug}.md`), "href")} download class="astro-vk6vwpsu">
Download the template as Markdown
</a> </p>`}`
	})}`;
}, "/work/wt/book/src/pages/resources/[slug].astro", void 0);
var $$file = "/work/wt/book/src/pages/resources/[slug].astro";
var $$url = "/resources/[slug]/";
// \0virtual:astro:page:src/pages/resources/[slug]@_@astro
var page = () => _slug__exports;
export { page };
