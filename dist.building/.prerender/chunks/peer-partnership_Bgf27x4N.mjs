// content/guides/peer-partnership.mdx?astroPropagatedAssets
async function getMod() {
	return import("./peer-partnership_CdLTC87V.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
