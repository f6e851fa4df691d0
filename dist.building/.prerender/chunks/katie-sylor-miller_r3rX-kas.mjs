// content/stories/katie-sylor-miller.mdx?astroPropagatedAssets
async function getMod() {
	return import("./katie-sylor-miller_1XpcwrF6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
