// content/guides/work-on-what-matters.mdx?astroPropagatedAssets
async function getMod() {
	return import("./work-on-what-matters_DvCOmPKZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
