import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent } from "./book_F7DHHNK9.mjs";
import { t as answersTo } from "./answer_CpFarRjy.mjs";
import { t as $$Listing } from "./Listing_CQhRnpwn.mjs";
// src/pages/questions/index.astro
var questions_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const questions = book.catalogue.of("question");
	return renderTemplate`${renderComponent($$result, "Listing", $$Listing, {
		"title": "Questions",
		"description": "The same questions put to every engineer: their answers side by side, what they have in common and where they differ.",
		"here": "/questions/",
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"class": "astro-pepjas2m"
	}, { "default": ($$result) => renderTemplate` ${maybeRenderHead($$result)}<ol class="plain astro-pepjas2m"> ${questions.map((question) => renderTemplate`<li class="astro-pepjas2m"> <a${addAttribute(at(question.href), "href")} class="astro-pepjas2m">${question.title}</a> <p class="astro-pepjas2m"> ${question.data.question} <span class="astro-pepjas2m">${answersTo(book.catalogue, question.slug).length} answers.</span> </p> </li>`)} </ol> ` })}`;
}, "/work/wt/book/src/pages/questions/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/questions/index.astro";
var $$url = "/questions/";
// \0virtual:astro:page:src/pages/questions/index@_@astro
var page = () => questions_exports;
export { page };
