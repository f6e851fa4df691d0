import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as absoluteHere } from "./address_B1YDThR7.mjs";
import { n as book, r as changedOn } from "./book_F7DHHNK9.mjs";
import { n as storyList } from "./listed-entries_DSFwDGzJ.mjs";
// src/pages/stories.json.ts
var stories_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every story's facts as data. */
var GET = () => Response.json(storyList(book.catalogue, {
	absolute: absoluteHere,
	changed: changedOn
}));
// \0virtual:astro:page:src/pages/stories.json@_@ts
var page = () => stories_json_exports;
export { page };
