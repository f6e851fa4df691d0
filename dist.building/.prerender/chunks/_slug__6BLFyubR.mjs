import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as book } from "./book_F7DHHNK9.mjs";
// src/pages/resources/[slug].md.ts
var _slug__md_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => book.catalogue.of("resource").filter(({ outline }) => outline.sheets.length > 0).map((entry) => ({
	params: { slug: entry.slug },
	props: { entry }
})));
/** The template alone, as Markdown to download or paste. */
var GET = ({ props }) => {
	const { outline } = props.entry;
	return new Response(`${outline.sheets[0].text.trim()}\n`, { headers: { "content-type": "text/markdown; charset=utf-8" } });
};
// \0virtual:astro:page:src/pages/resources/[slug].md@_@ts
var page = () => _slug__md_exports;
export { page };
