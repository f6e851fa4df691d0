// content/pages/linking.mdx?astroPropagatedAssets
async function getMod() {
	return import("./linking_B4aL-rPv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
