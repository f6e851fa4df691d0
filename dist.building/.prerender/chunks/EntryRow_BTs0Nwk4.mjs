import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { c as readingMinutes, p as createComponent } from "./book_F7DHHNK9.mjs";
// src/components/EntryRow.astro
createAstro("https://staffplus.example");
var $$EntryRow = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EntryRow;
	const { entry } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<li class="row astro-fj2gwhv4"> <a${addAttribute(at(entry.href), "href")} class="astro-fj2gwhv4">${entry.title}</a> <span class="minutes astro-fj2gwhv4">${readingMinutes(entry.outline.words)} min</span> <p class="astro-fj2gwhv4">${entry.summary}</p> </li>`;
}, "/work/wt/book/src/components/EntryRow.astro", void 0);
export { $$EntryRow as t };
