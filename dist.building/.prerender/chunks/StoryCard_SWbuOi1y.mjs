import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { p as createComponent } from "./book_F7DHHNK9.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { t as monthOf } from "./month_B_KPtpfb.mjs";
import { t as $$Emblem } from "./Emblem_hX67raCR.mjs";
// src/components/StoryCard.astro
createAstro("https://staffplus.example");
var $$StoryCard = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$StoryCard;
	const { entry, archetypes } = Astro.props;
	const { data } = entry;
	const plates = data.archetypes.flatMap(({ id }) => archetypes.filter(({ slug }) => slug === id));
	return renderTemplate`${maybeRenderHead($$result)}<article class="card astro-jngwnw7g"${addAttribute(plates[0]?.slug, "data-archetype")}> <h3 class="astro-jngwnw7g"> <a${addAttribute(at(entry.href), "href")} class="astro-jngwnw7g">${entry.title}</a> </h3> <p class="role astro-jngwnw7g"> ${data.role}, ${data.company}, ${monthOf(data.recorded)} </p> <p class="plates astro-jngwnw7g"> ${plates.map((plate) => renderTemplate`<span${addAttribute(plate.slug, "data-archetype")} class="astro-jngwnw7g"> ${renderComponent($$result, "Emblem", $$Emblem, {
		"name": plate.data.emblem,
		"class": "astro-jngwnw7g"
	})} ${plate.title} </span>`)} </p> <p class="insight astro-jngwnw7g">${data.insight}</p> </article>`;
}, "/work/wt/book/src/components/StoryCard.astro", void 0);
export { $$StoryCard as t };
