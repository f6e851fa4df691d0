// content/stories/dan-na.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dan-na_DuWldRkl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
