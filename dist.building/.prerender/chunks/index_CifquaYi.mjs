import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { t as $$Emblem } from "./Emblem_hX67raCR.mjs";
import { t as $$RangeMap } from "./RangeMap_DThvnR0d.mjs";
import { t as $$WeekCalendar } from "./WeekCalendar_Ca0C210P.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/components/ArchetypeCard.astro
createAstro("https://staffplus.example");
var $$ArchetypeCard = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ArchetypeCard;
	const { entry } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<a class="card astro-gs54wctt"${addAttribute(at(entry.href), "href")}${addAttribute(entry.slug, "data-archetype")}> ${renderComponent($$result, "Emblem", $$Emblem, {
		"name": entry.data.emblem,
		"class": "astro-gs54wctt"
	})} <span class="name astro-gs54wctt">${entry.title}</span> <span class="tagline astro-gs54wctt">${entry.data.tagline}</span> </a>`;
}, "/work/wt/book/src/components/ArchetypeCard.astro", void 0);
// src/pages/archetypes/index.astro
var archetypes_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const entry = book.catalogue.get("page", "archetypes");
	const archetypes = book.catalogue.of("archetype");
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": archetypes,
		"class": "astro-tarki2mj"
	}, {
		"default": ($$result) => renderTemplate`  ${renderComponent($$result, "Body", Body, {
			"components": COMPONENTS,
			"class": "astro-tarki2mj"
		})}  `,
		"plate": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="overview astro-tarki2mj"> <div class="cards astro-tarki2mj"> ${archetypes.map((archetype) => renderTemplate`${renderComponent($$result, "ArchetypeCard", $$ArchetypeCard, {
			"entry": archetype,
			"class": "astro-tarki2mj"
		})}`)} </div> ${renderComponent($$result, "RangeMap", $$RangeMap, {
			"archetypes": archetypes,
			"class": "astro-tarki2mj"
		})} </div>`,
		"after": ($$result) => renderTemplate`<section class="weeks astro-tarki2mj" aria-labelledby="weeks"> <h2 id="weeks" class="astro-tarki2mj">The same week from four seats</h2> ${archetypes.map(({ slug, title, data }) => renderTemplate`<section${addAttribute(slug, "data-archetype")} class="astro-tarki2mj"> <h3 class="astro-tarki2mj">${title}</h3> ${renderComponent($$result, "WeekCalendar", $$WeekCalendar, {
			"name": title,
			"week": data.week,
			"note": data.weekNote,
			"class": "astro-tarki2mj"
		})} </section>`)} </section>`
	})}`;
}, "/work/wt/book/src/pages/archetypes/index.astro", void 0);
var $$file = "/work/wt/book/src/pages/archetypes/index.astro";
var $$url = "/archetypes/";
// \0virtual:astro:page:src/pages/archetypes/index@_@astro
var page = () => archetypes_exports;
export { page };
