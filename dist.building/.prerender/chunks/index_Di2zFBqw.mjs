import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { i as html, n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
// src/pages/glossary/index.astro
var glossary_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const terms = book.catalogue.of("term");
	const letters = Map.groupBy(terms, ({ title }) => title[0].toUpperCase());
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "Glossary",
		"description": `The key to the field: ${terms.length} words as this book uses them, with what other companies call the same thing.`,
		"here": "/glossary/",
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"class": "astro-qs4zc6rc"
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<nav class="letters no-print astro-qs4zc6rc" aria-label="Letters"> ${[...letters.keys()].map((letter) => renderTemplate`<a${addAttribute(`#letter-${letter.toLowerCase()}`, "href")} class="astro-qs4zc6rc">${letter}</a>`)} </nav> ${[...letters].map(([letter, group]) => renderTemplate`<section class="astro-qs4zc6rc"> <h2${addAttribute(`letter-${letter.toLowerCase()}`, "id")} class="astro-qs4zc6rc">${letter}</h2> <dl class="astro-qs4zc6rc"> ${group.map(({ slug, title, data }) => renderTemplate`<div class="entry astro-qs4zc6rc"${addAttribute(slug, "id")} data-kind="term"> <dt class="astro-qs4zc6rc"> ${title} ${data.aliases.length > 0 && renderTemplate`<span class="also astro-qs4zc6rc"> also ${data.aliases.join(", ")}</span>`} </dt> <dd class="astro-qs4zc6rc"> <p class="astro-qs4zc6rc">${data.definition}</p> ${data.more && renderTemplate`<div class="astro-qs4zc6rc">${unescapeHTML(html(data.more))}</div>`} <p class="see astro-qs4zc6rc">
See${" "} ${data.see.map((id, i) => {
		const page = book.catalogue.find(id);
		return page && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${i > 0 && ", "}<a${addAttribute(at(page.href), "href")} class="astro-qs4zc6rc">${page.title}</a> ` })}`;
	})} </p> </dd> </div>`)} </dl> </section>`)}` })}`;
}, "/work/wt/book/src/pages/glossary/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/glossary/index.astro";
var $$url = "/glossary/";
// \0virtual:astro:page:src/pages/glossary/index@_@astro
var page = () => glossary_exports;
export { page };
