// content/questions/management-or-not.mdx?astroPropagatedAssets
async function getMod() {
	return import("./management-or-not_3uOGBtlP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
