import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { t as $$Shell } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$RangeMap } from "./RangeMap_DThvnR0d.mjs";
import { t as $$StoryCard } from "./StoryCard_SWbuOi1y.mjs";
// src/pages/index.astro
var pages_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => ""
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const { catalogue, parts } = book;
	const archetypes = catalogue.of("archetype");
	const latest = catalogue.of("story").toSorted((a, b) => b.data.recorded.localeCompare(a.data.recorded)).slice(0, 4);
	const paths = catalogue.of("path");
	return renderTemplate`${renderComponent($$result, "Shell", $$Shell, {
		"title": "The Staff-Plus Field Guide",
		"description": `A guide to engineering past senior: ${catalogue.of("guide").length} chapters, four archetypes and ${catalogue.of("story").length} stories of real engineers, with templates and a glossary.`,
		"here": "/",
		"parts": parts,
		"archetypes": archetypes,
		"class": "astro-lcdefpme"
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<div class="home astro-lcdefpme"> <header class="astro-lcdefpme"> <h1 class="astro-lcdefpme">A field guide to engineering past senior</h1> <p class="lead astro-lcdefpme">
For the senior engineer who wonders what comes next, the staff engineer in the middle of it, and the manager of either. ${catalogue.of("guide").length}${" "}
chapters, four archetypes, ${catalogue.of("story").length} stories of real engineers, and templates to use on Monday.
</p> <form class="find no-print astro-lcdefpme"${addAttribute(at("/search/"), "action")} role="search"> <label class="hidden astro-lcdefpme" for="home-query">
Search the guide
</label> <input id="home-query" type="search" name="q" placeholder="Search: sponsor, staff project, Dan Na" autocomplete="off" class="astro-lcdefpme"> <button type="submit" class="astro-lcdefpme">Search</button> </form> </header> <section aria-labelledby="start" class="astro-lcdefpme"> <h2 id="start" class="label astro-lcdefpme">
Where to start
</h2> <ul class="plain doors astro-lcdefpme"> ${paths.map(({ href, title, data }) => renderTemplate`<li class="astro-lcdefpme"> <a${addAttribute(at(href), "href")} class="astro-lcdefpme"> <span class="who astro-lcdefpme">${data.who}</span> <span class="title astro-lcdefpme">${title}</span> </a> </li>`)} </ul> </section> <section class="map astro-lcdefpme" aria-labelledby="range"> <h2 id="range" class="label astro-lcdefpme"> <a${addAttribute(at("/archetypes/"), "href")} class="astro-lcdefpme">Four archetypes</a> </h2> ${renderComponent($$result, "RangeMap", $$RangeMap, {
		"archetypes": archetypes,
		"class": "astro-lcdefpme"
	})} </section> <section aria-labelledby="latest" class="astro-lcdefpme"> <h2 id="latest" class="label astro-lcdefpme"> <a${addAttribute(at("/stories/"), "href")} class="astro-lcdefpme">Latest sightings</a> </h2> ${latest.map((entry) => renderTemplate`${renderComponent($$result, "StoryCard", $$StoryCard, {
		"entry": entry,
		"archetypes": archetypes,
		"class": "astro-lcdefpme"
	})}`)} </section> </div> ` })}`;
}, "/work/wt/book/src/pages/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/index.astro";
// \0virtual:astro:page:src/pages/index@_@astro
var page = () => pages_exports;
export { page };
