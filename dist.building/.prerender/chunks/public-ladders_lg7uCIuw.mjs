// content/resources/public-ladders.mdx?astroPropagatedAssets
async function getMod() {
	return import("./public-ladders_6Dqtaqx2.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
