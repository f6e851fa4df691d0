// content/stories/stephen-wan.mdx?astroPropagatedAssets
async function getMod() {
	return import("./stephen-wan_BND-AzBA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
