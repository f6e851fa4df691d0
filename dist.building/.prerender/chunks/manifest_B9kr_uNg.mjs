import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as at } from "./address_B1YDThR7.mjs";
// src/pages/manifest.webmanifest.ts
var manifest_webmanifest_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What a browser needs to install the book like a program. */
var GET = () => Response.json({
	name: "The Staff-Plus Field Guide",
	short_name: "Field Guide",
	description: "A guide to engineering past senior.",
	lang: "en",
	id: at("/"),
	start_url: at("/"),
	scope: at("/"),
	display: "standalone",
	background_color: "#fbf7ee",
	theme_color: "#fbf7ee",
	icons: [
		{
			src: at("/icon-192.png"),
			sizes: "192x192",
			type: "image/png"
		},
		{
			src: at("/icon-512.png"),
			sizes: "512x512",
			type: "image/png"
		},
		{
			src: at("/icon-maskable-512.png"),
			sizes: "512x512",
			type: "image/png",
			purpose: "maskable"
		}
	]
}, { headers: { "content-type": "application/manifest+json" } });
// \0virtual:astro:page:src/pages/manifest.webmanifest@_@ts
var page = () => manifest_webmanifest_exports;
export { page };
