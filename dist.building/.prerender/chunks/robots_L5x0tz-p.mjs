import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as absoluteHere } from "./address_B1YDThR7.mjs";
// src/pages/robots.txt.ts
var robots_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Everything may be read; where the list of pages is. */
var GET = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteHere("/sitemap.xml")}\n`);
// \0virtual:astro:page:src/pages/robots.txt@_@ts
var page = () => robots_txt_exports;
export { page };
