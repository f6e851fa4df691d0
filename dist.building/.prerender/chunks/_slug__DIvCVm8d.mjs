import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { c as readingMinutes, n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
import { y as KINDS } from "./story_DCktxBa_.mjs";
// src/pages/paths/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://staffplus.example");
var getStaticPaths = (() => book.catalogue.of("path").map((entry) => ({
	params: { slug: entry.slug },
	props: { entry }
})));
var $$Slug = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const { entry } = Astro.props;
	const steps = entry.data.steps.flatMap(({ id, why }) => {
		const page = book.catalogue.find(id);
		return page ? [{
			page,
			why,
			minutes: readingMinutes(page.outline.words)
		}] : [];
	});
	const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": entry.title,
		"description": entry.summary,
		"here": entry.href,
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"class": "astro-5tpisuxi"
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<p class="label astro-5tpisuxi"> ${entry.data.who} · ${steps.length} stops · about ${minutes} minutes in all
</p> <ol class="astro-5tpisuxi"> ${steps.map(({ page, why, minutes }) => renderTemplate`<li class="astro-5tpisuxi"> <a${addAttribute(at(page.href), "href")} class="astro-5tpisuxi">${page.title}</a>${" "} <span class="soft astro-5tpisuxi"> ${KINDS[page.kind].one.toLowerCase()}, ${minutes} min
</span> <p class="astro-5tpisuxi">${why}</p> </li>`)} </ol> ` })}`;
}, "/work/wt/book/src/pages/paths/[slug].astro", void 0);
var $$file = "/work/wt/book/src/pages/paths/[slug].astro";
var $$url = "/paths/[slug]/";
// \0virtual:astro:page:src/pages/paths/[slug]@_@astro
var page = () => _slug__exports;
export { page };
