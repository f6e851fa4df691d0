import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { t as $$Emblem } from "./Emblem_hX67raCR.mjs";
import { t as answersTo } from "./answer_CpFarRjy.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/pages/questions/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://staffplus.example");
var getStaticPaths = (() => book.catalogue.of("question").map((entry) => ({
	params: { slug: entry.slug },
	props: { entry }
})));
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const { entry } = Astro.props;
	const archetypes = book.catalogue.of("archetype");
	const answers = answersTo(book.catalogue, entry.slug);
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": archetypes,
		"class": "astro-kq4iany5"
	}, {
		"default": ($$result) => renderTemplate`  ${renderComponent($$result, "Body", Body, {
			"components": COMPONENTS,
			"class": "astro-kq4iany5"
		})}  `,
		"under-title": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="question astro-kq4iany5"> ${entry.data.question} </p>`,
		"after": ($$result) => renderTemplate`<section class="answers astro-kq4iany5" aria-labelledby="answers"> <h2 id="answers" class="astro-kq4iany5">${answers.length} answers</h2> <dl class="astro-kq4iany5"> ${answers.map(({ story, says, href }) => {
			const plate = archetypes.find(({ slug }) => slug === story.data.archetypes[0]?.id);
			return renderTemplate`<div${addAttribute(plate?.slug, "data-archetype")} class="astro-kq4iany5"> <dt class="astro-kq4iany5"> <a${addAttribute(at(href), "href")} class="astro-kq4iany5">${story.title}</a> <span class="plate astro-kq4iany5"> ${plate && renderTemplate`${renderComponent($$result, "Emblem", $$Emblem, {
				"name": plate.data.emblem,
				"class": "astro-kq4iany5"
			})}`} ${plate?.title}, ${story.data.company} </span> </dt> <dd class="astro-kq4iany5">${says}</dd> </div>`;
		})} </dl> </section>`
	})}`;
}, "/work/wt/book/src/pages/questions/[slug].astro", void 0);
var $$file = "/work/wt/book/src/pages/questions/[slug].astro";
var $$url = "/questions/[slug]/";
// \0virtual:astro:page:src/pages/questions/[slug]@_@astro
var page = () => _slug__exports;
export { page };
