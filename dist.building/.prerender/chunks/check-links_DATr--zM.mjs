import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { n as renderScript } from "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/components/LinkCheck.astro
var $$LinkCheck = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<div class="check astro-itnblgtk"> <p data-without-script class="astro-itnblgtk">The check runs in your browser and needs JavaScript, which is off. The command below does the same without a browser.</p> <form data-link-check hidden class="astro-itnblgtk"> <label for="wiki-page" class="astro-itnblgtk">Text of a page: HTML, Markdown, wiki text, a table, or plain text</label> <textarea id="wiki-page" name="text" rows="9" spellcheck="false" autocomplete="off" class="astro-itnblgtk"></textarea> <p class="says astro-itnblgtk">Your text stays in this window. Only the list of our addresses is fetched, once, when you press the button.</p> <button type="submit" class="astro-itnblgtk">Check the links</button> </form> <div class="verdicts astro-itnblgtk" data-verdicts> <p role="status" class="astro-itnblgtk"></p> <ol class="plain astro-itnblgtk"></ol> <div data-corrected hidden class="astro-itnblgtk"> <label for="corrected" class="astro-itnblgtk">The same text, corrected</label> <textarea id="corrected" rows="7" readonly spellcheck="false" class="astro-itnblgtk"></textarea> <button type="button" class="astro-itnblgtk">Copy</button> </div> </div> </div>${renderScript($$result, "/work/wt/book/src/components/LinkCheck.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/book/src/components/LinkCheck.astro", void 0);
// src/pages/check-links.astro
var check_links_exports = /* @__PURE__ */ __exportAll({
	default: () => $$CheckLinks,
	file: () => $$file,
	url: () => $$url
});
var $$CheckLinks = createComponent(async ($$result, $$props, $$slots) => {
	const entry = book.catalogue.get("page", "check-links");
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype")
	}, {
		"default": ($$result) => renderTemplate`  ${renderComponent($$result, "Body", Body, { "components": COMPONENTS })} `,
		"plate": ($$result) => renderTemplate`${renderComponent($$result, "LinkCheck", $$LinkCheck, { "slot": "plate" })}`
	})}`;
}, "/work/wt/book/src/pages/check-links.astro", void 0);
var $$file = "/work/wt/book/src/pages/check-links.astro";
var $$url = "/check-links/";
// \0virtual:astro:page:src/pages/check-links@_@astro
var page = () => check_links_exports;
export { page };
