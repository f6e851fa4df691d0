import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as absoluteHere } from "./address_B1YDThR7.mjs";
import { n as book } from "./book_F7DHHNK9.mjs";
import { r as atomXml, t as changedChapters } from "./news_BTkPhTwC.mjs";
// src/pages/feeds/chapters.xml.ts
var chapters_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Atom feed of changed chapters. */
var GET = () => new Response(atomXml({
	title: "Staff-Plus Field Guide: changed chapters",
	subtitle: "Chapters that are new or were gone over.",
	self: absoluteHere("/feeds/chapters.xml"),
	page: absoluteHere("/guides/"),
	author: "The Staff-Plus Field Guide",
	entries: changedChapters(book.catalogue, book.commits, absoluteHere)
}), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
// \0virtual:astro:page:src/pages/feeds/chapters.xml@_@ts
var page = () => chapters_xml_exports;
export { page };
