// content/guides/present-to-executives.mdx?astroPropagatedAssets
async function getMod() {
	return import("./present-to-executives_D2rNcMLe.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
