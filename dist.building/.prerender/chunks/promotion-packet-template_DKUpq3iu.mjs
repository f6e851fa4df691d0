// content/resources/promotion-packet-template.mdx?astroPropagatedAssets
async function getMod() {
	return import("./promotion-packet-template_DGk542Um.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
