import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as absoluteHere } from "./address_B1YDThR7.mjs";
import { n as book } from "./book_F7DHHNK9.mjs";
import { t as llmsText } from "./llms_CaRCBUEU.mjs";
// src/pages/llms.txt.ts
var llms_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What the guide is and where its pages are as Markdown, for language models. */
var GET = () => new Response(llmsText(book.catalogue, book.parts, absoluteHere), { headers: { "content-type": "text/plain; charset=utf-8" } });
// \0virtual:astro:page:src/pages/llms.txt@_@ts
var page = () => llms_txt_exports;
export { page };
