// content/stories/alex-kessinger.mdx?astroPropagatedAssets
async function getMod() {
	return import("./alex-kessinger_COQ00awn.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
