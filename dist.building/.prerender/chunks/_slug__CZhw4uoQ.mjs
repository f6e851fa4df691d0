import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { t as $$Emblem } from "./Emblem_hX67raCR.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { D as SIZES, S as PRESENCE } from "./story_DCktxBa_.mjs";
import { t as $$WeekCalendar } from "./WeekCalendar_Ca0C210P.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/components/Plate.astro
createAstro("https://staffplus.example");
var $$Plate = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Plate;
	const { entry, find } = Astro.props;
	const { data } = entry;
	return renderTemplate`${maybeRenderHead($$result)}<div class="plate astro-b3zjniq2" data-pagefind-ignore> <dl class="astro-b3zjniq2"> <div class="astro-b3zjniq2"> <dt class="label astro-b3zjniq2">Field marks</dt> <dd class="astro-b3zjniq2"> <ul class="astro-b3zjniq2"> ${data.fieldMarks.map((mark) => renderTemplate`<li class="astro-b3zjniq2">${mark}</li>`)} </ul> </dd> </div> <div class="astro-b3zjniq2"> <dt class="label astro-b3zjniq2">Habitat</dt> <dd class="astro-b3zjniq2"> <ul class="plain astro-b3zjniq2"> ${data.habitat.map(({ band, presence, note }) => renderTemplate`<li class="astro-b3zjniq2"> <span${addAttribute([["dot", presence], "astro-b3zjniq2"], "class:list")} aria-hidden="true"></span> <strong class="astro-b3zjniq2">${SIZES[band].label}:</strong> ${PRESENCE[presence].toLowerCase()}. ${note} </li>`)} </ul> </dd> </div> <div class="astro-b3zjniq2"> <dt class="label astro-b3zjniq2">Calls</dt> <dd class="astro-b3zjniq2"> <ul class="plain calls astro-b3zjniq2"> ${data.calls.map((call) => renderTemplate`<li class="astro-b3zjniq2">“${call}”</li>`)} </ul> </dd> </div> <div class="astro-b3zjniq2"> <dt class="label astro-b3zjniq2">Reports to</dt> <dd class="astro-b3zjniq2">${data.reportsTo}</dd> </div> <div class="astro-b3zjniq2"> <dt class="label astro-b3zjniq2">Easily confused with</dt> <dd class="astro-b3zjniq2"> <ul class="plain astro-b3zjniq2"> ${data.confusedWith.map(({ id, why }) => {
		const other = find(id);
		return other && renderTemplate`<li class="astro-b3zjniq2"> <a${addAttribute(at(other.href), "href")} class="astro-b3zjniq2">${other.title}</a>: ${why} </li>`;
	})} </ul> </dd> </div> </dl> ${renderComponent($$result, "WeekCalendar", $$WeekCalendar, {
		"name": entry.title,
		"week": data.week,
		"note": data.weekNote,
		"class": "astro-b3zjniq2"
	})} <section class="sightings astro-b3zjniq2"> <h2 class="label astro-b3zjniq2">Sightings</h2> <ul class="plain astro-b3zjniq2"> ${data.stories.map(({ id, seen }) => {
		const story = find(id);
		return story && renderTemplate`<li class="astro-b3zjniq2"> <a${addAttribute(at(story.href), "href")} class="astro-b3zjniq2">${story.title}</a>: ${seen} </li>`;
	})} </ul> </section> </div>`;
}, "/work/wt/book/src/components/Plate.astro", void 0);
// src/pages/archetypes/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://staffplus.example");
var getStaticPaths = (() => book.catalogue.of("archetype").map((entry) => ({
	params: { slug: entry.slug },
	props: { entry }
})));
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const { entry } = Astro.props;
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": book.catalogue.of("archetype"),
		"archetype": entry.slug,
		"class": "astro-y4uoaj4t"
	}, {
		"default": ($$result) => renderTemplate`    ${renderComponent($$result, "Body", Body, {
			"components": COMPONENTS,
			"class": "astro-y4uoaj4t"
		})} `,
		"above": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="emblem-large astro-y4uoaj4t"> ${renderComponent($$result, "Emblem", $$Emblem, {
			"name": entry.data.emblem,
			"class": "astro-y4uoaj4t"
		})} </div>`,
		"under-title": ($$result) => renderTemplate`<p class="tagline astro-y4uoaj4t"> ${entry.data.tagline} </p>`,
		"plate": ($$result) => renderTemplate`${renderComponent($$result, "Plate", $$Plate, {
			"slot": "plate",
			"entry": entry,
			"find": book.catalogue.find,
			"class": "astro-y4uoaj4t"
		})}`
	})}`;
}, "/work/wt/book/src/pages/archetypes/[slug].astro", void 0);
var $$file = "/work/wt/book/src/pages/archetypes/[slug].astro";
var $$url = "/archetypes/[slug]/";
// \0virtual:astro:page:src/pages/archetypes/[slug]@_@astro
var page = () => _slug__exports;
export { page };
