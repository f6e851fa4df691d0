// content/questions/advice.mdx?astroPropagatedAssets
async function getMod() {
	return import("./advice_CFqt3q0b.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
