import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { n as book, p as createComponent, r as changedOn, t as bodyOf } from "./book_F7DHHNK9.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
import { t as monthOf } from "./month_B_KPtpfb.mjs";
import { A as TOPICS, C as REMOTE, D as SIZES, b as MANAGES, h as BASES, k as STAFF_PROJECT, x as PATHS } from "./story_DCktxBa_.mjs";
import { t as $$Emblem } from "./Emblem_hX67raCR.mjs";
import { n as $$Reading, r as readingPage, t as COMPONENTS } from "./components_Dl8cp6cS.mjs";
// src/components/StoryFacts.astro
createAstro("https://staffplus.example");
var $$StoryFacts = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$StoryFacts;
	const { entry, archetypes } = Astro.props;
	const { data } = entry;
	const roles = data.archetypes.flatMap(({ id, basis, reason }) => {
		const plate = archetypes.find(({ slug }) => slug === id);
		return plate ? [{
			plate,
			basis,
			reason
		}] : [];
	});
	const withNote = (label, note) => note ? `${label}. ${note}` : label;
	const facts = [
		["Role then", `${data.role}, ${data.company}`],
		["Company size", data.companySize.note ?? SIZES[data.companySize.band].label],
		["Path to staff", withNote(PATHS[data.path], data.pathNote)],
		["Staff project", withNote(STAFF_PROJECT[data.staffProject.answer], data.staffProject.note)],
		["Managed people", withNote(MANAGES[data.managesPeople.answer], data.managesPeople.note)],
		["Experience", data.experience.note ?? (data.experience.years ? `${data.experience.years} years` : "Not said")],
		["Place of work", REMOTE[data.remote]],
		["Talks about", data.topics.map((topic) => TOPICS[topic]).join(", ")]
	];
	return renderTemplate`${maybeRenderHead($$result)}<dl class="facts astro-2whzsomi" data-pagefind-ignore> <div class="astro-2whzsomi"> <dt class="label astro-2whzsomi">Archetype</dt> ${roles.map(({ plate, basis, reason }) => renderTemplate`<dd${addAttribute(plate.slug, "data-archetype")} class="astro-2whzsomi"> <a class="role astro-2whzsomi"${addAttribute(at(plate.href), "href")}> ${renderComponent($$result, "Emblem", $$Emblem, {
		"name": plate.data.emblem,
		"class": "astro-2whzsomi"
	})} ${plate.title} </a> <span class="soft astro-2whzsomi"> ${BASES[basis]}. ${reason} </span> </dd>`)} </div> ${facts.map(([label, fact]) => renderTemplate`<div class="astro-2whzsomi"> <dt class="label astro-2whzsomi">${label}</dt> <dd class="astro-2whzsomi">${fact}</dd> </div>`)} <div class="astro-2whzsomi"> <dt class="label astro-2whzsomi">Original</dt> <dd class="astro-2whzsomi"> <a${addAttribute(data.sourceUrl, "href")} class="astro-2whzsomi">Interview of ${monthOf(data.recorded)}</a> </dd> </div> </dl>`;
}, "/work/wt/book/src/components/StoryFacts.astro", void 0);
// src/pages/stories/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://staffplus.example");
var getStaticPaths = (() => book.catalogue.of("story").map((entry) => ({
	params: { slug: entry.slug },
	props: { entry }
})));
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const { entry } = Astro.props;
	const archetypes = book.catalogue.of("archetype");
	const Body = await bodyOf(entry);
	return renderTemplate`${renderComponent($$result, "Reading", $$Reading, {
		"page": readingPage(book, entry, changedOn(entry)),
		"parts": book.parts,
		"archetypes": archetypes,
		"archetype": entry.data.archetypes[0]?.id
	}, {
		"default": ($$result) => renderTemplate`  ${renderComponent($$result, "Body", Body, { "components": COMPONENTS })} `,
		"plate": ($$result) => renderTemplate`${renderComponent($$result, "StoryFacts", $$StoryFacts, {
			"slot": "plate",
			"entry": entry,
			"archetypes": archetypes
		})}`
	})}`;
}, "/work/wt/book/src/pages/stories/[slug].astro", void 0);
var $$file = "/work/wt/book/src/pages/stories/[slug].astro";
var $$url = "/stories/[slug]/";
// \0virtual:astro:page:src/pages/stories/[slug]@_@astro
var page = () => _slug__exports;
export { page };
