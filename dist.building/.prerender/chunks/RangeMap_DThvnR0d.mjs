import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { p as createComponent } from "./book_F7DHHNK9.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { D as SIZES, S as PRESENCE } from "./story_DCktxBa_.mjs";
import { t as $$Emblem } from "./Emblem_hX67raCR.mjs";
// src/components/RangeMap.astro
createAstro("https://staffplus.example");
var $$RangeMap = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RangeMap;
	const { archetypes } = Astro.props;
	const bands = [
		"under-100",
		"100-to-999",
		"1000-plus"
	];
	const presenceAt = ({ data }, band) => data.habitat.find((row) => row.band === band)?.presence ?? "absent";
	return renderTemplate`${maybeRenderHead($$result)}<figure class="range astro-lljt6hug"> <table class="astro-lljt6hug"> <caption class="astro-lljt6hug">Range map: where each archetype is met, by number of engineers</caption> <thead class="astro-lljt6hug"> <tr class="astro-lljt6hug"> <th scope="col" class="astro-lljt6hug"> <span class="hidden astro-lljt6hug">Archetype</span> </th> ${bands.map((band) => renderTemplate`<th scope="col" class="astro-lljt6hug">${SIZES[band].short}</th>`)} </tr> </thead> <tbody class="astro-lljt6hug"> ${archetypes.map((archetype) => renderTemplate`<tr${addAttribute(archetype.slug, "data-archetype")} class="astro-lljt6hug"> <th scope="row" class="astro-lljt6hug"> <a${addAttribute(at(archetype.href), "href")} class="astro-lljt6hug"> ${renderComponent($$result, "Emblem", $$Emblem, {
		"name": archetype.data.emblem,
		"class": "astro-lljt6hug"
	})} ${archetype.title} </a> </th> ${bands.map((band) => renderTemplate`<td${addAttribute((presenceAt(archetype, band) ?? "") + " astro-lljt6hug", "class")}> <span class="astro-lljt6hug">${PRESENCE[presenceAt(archetype, band)]}</span> </td>`)} </tr>`)} </tbody> </table> </figure>`;
}, "/work/wt/book/src/components/RangeMap.astro", void 0);
export { $$RangeMap as t };
