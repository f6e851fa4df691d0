import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { p as createComponent } from "./book_F7DHHNK9.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
// src/domain/citation.ts
/** The works a page draws on, in its own order. */
function worksOf(catalogue, entry) {
	if (!("sources" in entry.data)) return [];
	return entry.data.sources.map(({ id, where }) => ({
		work: catalogue.get("source", id),
		where
	}));
}
/** Pages that cite or link a work, in the book's order. */
function discussedIn(catalogue, work) {
	return catalogue.entries.filter((entry) => entry !== work && (worksOf(catalogue, entry).some((cited) => cited.work === work) || entry.outline.links.some(({ target }) => leadsTo(catalogue, target, work))));
}
function leadsTo(catalogue, target, work) {
	const resolution = catalogue.resolve(target);
	return resolution.found && resolution.entry === work;
}
/** Authors in running text: "Forsgren, Humble and Kim". */
function authorsOf(work) {
	return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(work.data.authors);
}
// src/components/WorkRow.astro
createAstro("https://staffplus.example");
var $$WorkRow = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$WorkRow;
	const { work, pages, anchored = false } = Astro.props;
	const { data } = work;
	return renderTemplate`${maybeRenderHead($$result)}<li class="work astro-5wtiit4t"${addAttribute(anchored ? work.slug : void 0, "id")}${addAttribute(anchored ? "source" : void 0, "data-kind")}> ${data.authors.length > 0 && `${authorsOf(work)}, `} <cite class="astro-5wtiit4t">${data.url ? renderTemplate`<a${addAttribute(data.url, "href")} class="astro-5wtiit4t">${work.title}</a>` : work.title}</cite> ${data.year && ` (${data.year})`}.
<span class="soft astro-5wtiit4t"> ${data.note} ${pages.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`
Discussed in${" "}${pages.slice(0, 6).map((page, i) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${i > 0 && ", "}<a${addAttribute(at(page.href), "href")} class="astro-5wtiit4t">${page.title}</a> ` })}`)}${pages.length > 6 && ` and ${pages.length - 6} more`}.
` })}`} </span> </li>`;
}, "/work/wt/book/src/components/WorkRow.astro", void 0);
export { discussedIn as n, worksOf as r, $$WorkRow as t };
