import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$StoryCard } from "./StoryCard_SWbuOi1y.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
// src/pages/stories/index.astro
var stories_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const stories = book.catalogue.of("story");
	const archetypes = book.catalogue.of("archetype");
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "Stories",
		"description": `${stories.length} sightings: real engineers past senior, what they did and how they came to do it, each as of the interview.`,
		"here": "/stories/",
		"parts": book.parts,
		"archetypes": archetypes
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<h2 class="hidden">All stories</h2> <div> ${stories.map((entry) => renderTemplate`${renderComponent($$result, "StoryCard", $$StoryCard, {
		"entry": entry,
		"archetypes": archetypes
	})}`)} </div> ` })}`;
}, "/work/wt/book/src/pages/stories/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/stories/index.astro";
var $$url = "/stories/";
// \0virtual:astro:page:src/pages/stories/index@_@astro
var page = () => stories_exports;
export { page };
