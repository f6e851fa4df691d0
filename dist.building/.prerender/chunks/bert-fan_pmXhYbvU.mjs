// content/stories/bert-fan.mdx?astroPropagatedAssets
async function getMod() {
	return import("./bert-fan_CkN4Jykk.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
