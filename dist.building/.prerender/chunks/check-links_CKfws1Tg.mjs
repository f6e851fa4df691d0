// content/pages/check-links.mdx?astroPropagatedAssets
async function getMod() {
	return import("./check-links_CIkykXe_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
