// content/questions/influencing-and-advocating.mdx?astroPropagatedAssets
async function getMod() {
	return import("./influencing-and-advocating_ApWHP9qg.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
