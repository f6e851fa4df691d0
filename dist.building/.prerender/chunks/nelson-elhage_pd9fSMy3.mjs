// content/stories/nelson-elhage.mdx?astroPropagatedAssets
async function getMod() {
	return import("./nelson-elhage_PhOsnBs3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
