import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as absoluteHere } from "./address_B1YDThR7.mjs";
import { n as book, r as changedOn } from "./book_F7DHHNK9.mjs";
import { t as guideList } from "./listed-entries_DSFwDGzJ.mjs";
// src/pages/guides.json.ts
var guides_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every chapter as data. */
var GET = () => Response.json(guideList(book.catalogue, {
	absolute: absoluteHere,
	changed: changedOn
}));
// \0virtual:astro:page:src/pages/guides.json@_@ts
var page = () => guides_json_exports;
export { page };
