import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as book } from "./book_F7DHHNK9.mjs";
// src/pages/addresses.json.ts
var addresses_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every page's address and title: the 404 page looks for the nearest in it. */
var GET = () => Response.json(book.catalogue.entries.filter(({ href }) => !href.includes("#")).map(({ href, title }) => [href, title]));
// \0virtual:astro:page:src/pages/addresses.json@_@ts
var page = () => addresses_json_exports;
export { page };
