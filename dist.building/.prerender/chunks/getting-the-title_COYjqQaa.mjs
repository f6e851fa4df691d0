// content/guides/getting-the-title.mdx?astroPropagatedAssets
async function getMod() {
	return import("./getting-the-title_BL9ykhR5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
