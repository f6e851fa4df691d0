// content/guides/promotion-packets.mdx?astroPropagatedAssets
async function getMod() {
	return import("./promotion-packets_BvQS-KMs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
