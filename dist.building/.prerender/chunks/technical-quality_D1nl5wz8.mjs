// content/guides/technical-quality.mdx?astroPropagatedAssets
async function getMod() {
	return import("./technical-quality_CNlVH_A3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
