import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/pages/guides/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://staffplus.example");
var getStaticPaths = (() => book.catalogue.of("guide").map((entry) => ({
	params: { slug: entry.slug },
	props: { entry }
})));
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const { entry } = Astro.props;
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype")
	}, { "default": ($$result) => renderTemplate` ${renderComponent($$result, "Body", Body, { "components": COMPONENTS })} ` })}`;
}, "/work/wt/book/src/pages/guides/[slug].astro", void 0);
var $$file = "/work/wt/book/src/pages/guides/[slug].astro";
var $$url = "/guides/[slug]/";
// \0virtual:astro:page:src/pages/guides/[slug]@_@astro
var page = () => _slug__exports;
export { page };
