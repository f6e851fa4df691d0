// content/questions/where-the-impact-is.mdx?astroPropagatedAssets
async function getMod() {
	return import("./where-the-impact-is_TnPzyqtO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
