import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { p as createComponent } from "./book_F7DHHNK9.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
// src/components/Breadcrumbs.astro
createAstro("https://staffplus.example");
var $$Breadcrumbs = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Breadcrumbs;
	const { trail } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="trail no-print astro-vx4iavld" aria-label="Breadcrumbs" data-pagefind-ignore> <ol class="plain astro-vx4iavld"> ${[["/", "Guide"], ...trail].map(([href, title]) => renderTemplate`<li class="astro-vx4iavld"> <a${addAttribute(at(href), "href")} class="astro-vx4iavld">${title}</a> </li>`)} </ol> </nav>`;
}, "/work/wt/book/src/components/Breadcrumbs.astro", void 0);
export { $$Breadcrumbs as t };
