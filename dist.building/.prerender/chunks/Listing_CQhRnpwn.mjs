import { b as maybeRenderHead, d as renderComponent, g as renderSlot, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { p as createComponent } from "./book_F7DHHNK9.mjs";
import { r as createAstro, t as $$Shell } from "./Shell_CwPXiTSO.mjs";
import { t as $$Breadcrumbs } from "./Breadcrumbs_dtNPn5S7.mjs";
// src/layouts/Listing.astro
createAstro("https://staffplus.example");
var $$Listing = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Listing;
	const { title, description, here, parts, archetypes, quiet = false } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Shell", $$Shell, {
		"title": title,
		"description": description,
		"here": here,
		"parts": parts,
		"archetypes": archetypes,
		"quiet": quiet,
		"class": "astro-sofzod7q"
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<div class="listing astro-sofzod7q"> <header class="astro-sofzod7q"> ${renderComponent($$result, "Breadcrumbs", $$Breadcrumbs, {
		"trail": [],
		"class": "astro-sofzod7q"
	})} <h1 class="astro-sofzod7q">${title}</h1> <p class="says astro-sofzod7q">${description}</p> </header> ${renderSlot($$result, $$slots["default"])} </div> ` })}`;
}, "/work/wt/book/src/layouts/Listing.astro", void 0);
export { $$Listing as t };
