// content/guides/negotiating-your-offer.mdx?astroPropagatedAssets
async function getMod() {
	return import("./negotiating-your-offer_DqtB2cLy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
