// content/pages/about.mdx?astroPropagatedAssets
async function getMod() {
	return import("./about_BwsmPro8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
