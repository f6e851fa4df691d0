import { A as unescapeHTML, C as createRenderInstruction, N as ASTRO_GENERATOR, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, x as renderHead, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { G as UnavailableAstroGlobal, X as AstroError } from "./errors-data_BL4bSam6.mjs";
import { p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as absolute } from "./permalink_CbEz0MlB.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as markdownOf } from "./llms_CaRCBUEU.mjs";
// node_modules/astro/dist/runtime/server/astro-global.js
function createError(name) {
	return new AstroError({
		...UnavailableAstroGlobal,
		message: UnavailableAstroGlobal.message(name)
	});
}
function createAstro(site) {
	return {
		get site() {
			console.warn(`Astro.site inside getStaticPaths is deprecated and will be removed in a future major version of Astro. Use import.meta.env.SITE instead`);
			return site ? new URL(site) : void 0;
		},
		get generator() {
			console.warn(`Astro.generator inside getStaticPaths is deprecated and will be removed in a future major version of Astro.`);
			return ASTRO_GENERATOR;
		},
		get callAction() {
			throw createError("callAction");
		},
		get clientAddress() {
			throw createError("clientAddress");
		},
		get cookies() {
			throw createError("cookies");
		},
		get csp() {
			throw createError("csp");
		},
		get currentLocale() {
			throw createError("currentLocale");
		},
		get getActionResult() {
			throw createError("getActionResult");
		},
		get isPrerendered() {
			throw createError("isPrerendered");
		},
		get locals() {
			throw createError("locals");
		},
		get originPathname() {
			throw createError("originPathname");
		},
		get params() {
			throw createError("params");
		},
		get preferredLocale() {
			throw createError("preferredLocale");
		},
		get preferredLocaleList() {
			throw createError("preferredLocaleList");
		},
		get props() {
			throw createError("props");
		},
		get redirect() {
			throw createError("redirect");
		},
		get request() {
			throw createError("request");
		},
		get response() {
			throw createError("response");
		},
		get rewrite() {
			throw createError("rewrite");
		},
		get routePattern() {
			throw createError("routePattern");
		},
		get self() {
			throw createError("self");
		},
		get slots() {
			throw createError("slots");
		},
		get url() {
			throw createError("url");
		},
		get session() {
			throw createError("session");
		},
		get cache() {
			throw createError("cache");
		},
		get logger() {
			throw createError("logger");
		}
	};
}
// node_modules/astro/dist/runtime/server/render/script.js
async function renderScript(result, id) {
	const inlined = result.inlinedScripts.get(id);
	let content = "";
	if (inlined != null) {
		if (inlined) content = `<script type="module">${inlined}<\/script>`;
	} else {
		const resolved = await result.resolve(id);
		content = `<script type="module" src="${result.userAssetsBase ? (result.base === "/" ? "" : result.base) + result.userAssetsBase : ""}${resolved}"><\/script>`;
	}
	return createRenderInstruction({
		type: "script",
		id,
		content
	});
}
// src/fonts/alegreya-italic.woff2?url
var alegreya_italic_default = "/assets/alegreya-italic.Dkhbz6Ia.woff2";
// src/fonts/alegreya-roman.woff2?url
var alegreya_roman_default = "/assets/alegreya-roman.g9ch-6aO.woff2";
var $$Contents = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Contents;
	const { parts, archetypes, here } = Astro.props;
	const rooms = [
		["/stories/", "Stories"],
		["/questions/", "Questions"],
		["/resources/", "Templates"],
		["/glossary/", "Glossary"],
		["/sources/", "Bibliography"],
		["/linking/", "Linking"],
		["/about/", "About"],
		["/book/", "All on one page"]
	];
	const current = (href) => href === here ? "page" : void 0;
	return renderTemplate`${maybeRenderHead($$result)}<nav id="contents" class="contents astro-vz62ug3c" popover aria-label="Contents of the book" data-pagefind-ignore> <div class="columns astro-vz62ug3c"> ${parts.map((part) => renderTemplate`<section class="astro-vz62ug3c"> <h2 class="label astro-vz62ug3c">${part.title}</h2> <ol class="plain astro-vz62ug3c"> ${part.chapters.map(({ href, title }) => renderTemplate`<li class="astro-vz62ug3c"> <a${addAttribute(at(href), "href")}${addAttribute(current(href), "aria-current")} class="astro-vz62ug3c"> ${title} </a> </li>`)} </ol> </section>`)} <section class="astro-vz62ug3c"> <h2 class="label astro-vz62ug3c"> <a${addAttribute(at("/archetypes/"), "href")} class="astro-vz62ug3c">Archetypes</a> </h2> <ul class="plain astro-vz62ug3c"> ${archetypes.map(({ href, title }) => renderTemplate`<li class="astro-vz62ug3c"> <a${addAttribute(at(href), "href")}${addAttribute(current(href), "aria-current")} class="astro-vz62ug3c"> ${title} </a> </li>`)} </ul> </section> <section class="astro-vz62ug3c"> <h2 class="label astro-vz62ug3c">Besides</h2> <ul class="plain astro-vz62ug3c"> ${rooms.map(([href, title]) => renderTemplate`<li class="astro-vz62ug3c"> <a${addAttribute(at(href), "href")}${addAttribute(current(href), "aria-current")} class="astro-vz62ug3c"> ${title} </a> </li>`)} </ul> </section> </div> </nav>`;
}, "/work/wt/book/src/components/Contents.astro", void 0);
// src/components/Footer.astro
var $$Footer = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<footer class="footer no-print astro-jo6i4kqk" data-pagefind-ignore> <div class="wrap astro-jo6i4kqk"> <p class="astro-jo6i4kqk">
An independent guide to engineering past senior. It asks for no account and watches nobody. Text${" "} <a href="https://creativecommons.org/licenses/by/4.0/" class="astro-jo6i4kqk">CC BY 4.0</a>, code MIT; <a${addAttribute(at("/about/"), "href")} class="astro-jo6i4kqk">about this guide</a>, and${" "} <a${addAttribute(at("/linking/"), "href")} class="astro-jo6i4kqk">how to link to it</a>. Also as an <a${addAttribute(at("/staff-plus-field-guide.epub"), "href")} class="astro-jo6i4kqk">e-book</a>,${" "} <a${addAttribute(at("/book/"), "href")} class="astro-jo6i4kqk">on one page</a>, and <a${addAttribute(at("/offline/"), "href")} class="astro-jo6i4kqk">offline</a>.
</p> </div> </footer>`;
}, "/work/wt/book/src/components/Footer.astro", void 0);
// src/components/Masthead.astro
var $$Masthead = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<header class="masthead no-print astro-v3lsk6py" data-pagefind-ignore> <div class="wrap row astro-v3lsk6py"> <a class="name astro-v3lsk6py"${addAttribute(at("/"), "href")}>
The Staff-Plus <em class="astro-v3lsk6py">Field Guide</em> </a> <div class="tools astro-v3lsk6py"> <button type="button" popovertarget="contents" class="astro-v3lsk6py">
Contents
</button> <a${addAttribute(at("/search/"), "href")} data-search class="astro-v3lsk6py">
Search
</a> <button type="button" class="switch astro-v3lsk6py" data-theme-switch>
Auto
</button> </div> </div> </header>`;
}, "/work/wt/book/src/components/Masthead.astro", void 0);
// src/client/pin-theme.ts
/** Runs inline before first paint, so that a pinned theme never flashes; the policy of each page names it by hash. */
var pinTheme = `try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;
var $$Shell = createComponent(($$result, $$props, $$slots) => {
	const Astro2 = $$result.createAstro($$props, $$slots);
	Astro2.self = $$Shell;
	const { title, description, here, parts, archetypes, archetype, quiet = false } = Astro2.props;
	const LAYERS = "@layer reset,base,prose,components,print;";
	const FEEDS = [["New stories", "/feeds/stories.xml"], ["Changed chapters", "/feeds/chapters.xml"]];
	const hues = archetypes.map(({ slug, data }) => `[data-archetype="${slug}"]{--hue:${data.hue}}`).join("");
	const address = absolute("https://staffplus.example", "/", here);
	return renderTemplate`<html lang="en"${addAttribute(archetype, "data-archetype")}${addAttribute(at("/"), "data-base")} class="astro-e6xjdcgf"> <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${here === "/" ? title : `${title} · Staff-Plus Field Guide`}</title><meta name="description"${addAttribute(description, "content")}>${quiet && renderTemplate`<meta name="robots" content="noindex">`}<link rel="canonical"${addAttribute(address, "href")}>${!quiet && renderTemplate`<link rel="alternate" type="text/markdown"${addAttribute(at(markdownOf(here)), "href")}>`}${FEEDS.map(([title2, href]) => renderTemplate`<link rel="alternate" type="application/atom+xml"${addAttribute(title2, "title")}${addAttribute(at(href), "href")}>`)}<link rel="icon"${addAttribute(at("/favicon.svg"), "href")} type="image/svg+xml"><link rel="manifest"${addAttribute(at("/manifest.webmanifest"), "href")}>${[alegreya_roman_default, alegreya_italic_default].map((font) => renderTemplate`<link rel="preload"${addAttribute(font, "href")} as="font" type="font/woff2" crossorigin>`)}<script>${unescapeHTML(pinTheme)}<\/script><style>${unescapeHTML(LAYERS + hues)}</style>${renderHead($$result)}</head> <body class="astro-e6xjdcgf"> <a class="hidden skip astro-e6xjdcgf" href="#main">
Skip to the text
</a> ${renderComponent($$result, "Masthead", $$Masthead, { "class": "astro-e6xjdcgf" })} <main id="main" class="wrap astro-e6xjdcgf" tabindex="-1"> ${renderSlot($$result, $$slots["default"])} </main> ${renderComponent($$result, "Footer", $$Footer, { "class": "astro-e6xjdcgf" })} ${renderComponent($$result, "Contents", $$Contents, {
		"parts": parts,
		"archetypes": archetypes,
		"here": here,
		"class": "astro-e6xjdcgf"
	})}${renderScript($$result, "/work/wt/book/src/layouts/Shell.astro?astro&type=script&index=0&lang.ts")}</body> </html>`;
}, "/work/wt/book/src/layouts/Shell.astro", void 0);
export { renderScript as n, createAstro as r, $$Shell as t };
