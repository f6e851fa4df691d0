// content/stories/rick-boone.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rick-boone_DAtiOsX4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
