// content/stories/adam-bender.mdx?astroPropagatedAssets
async function getMod() {
	return import("./adam-bender_B3neNNyp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
