import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as absoluteHere } from "./address_B1YDThR7.mjs";
import { n as book } from "./book_F7DHHNK9.mjs";
import { n as newStories, r as atomXml } from "./news_BTkPhTwC.mjs";
// src/pages/feeds/stories.xml.ts
var stories_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Atom feed of new stories. */
var GET = () => new Response(atomXml({
	title: "Staff-Plus Field Guide: new stories",
	subtitle: "Each new sighting of an engineer past senior.",
	self: absoluteHere("/feeds/stories.xml"),
	page: absoluteHere("/stories/"),
	author: "The Staff-Plus Field Guide",
	entries: newStories(book.catalogue, book.arrivals, book.commits, absoluteHere)
}), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
// \0virtual:astro:page:src/pages/feeds/stories.xml@_@ts
var page = () => stories_xml_exports;
export { page };
