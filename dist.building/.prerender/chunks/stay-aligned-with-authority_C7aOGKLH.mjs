// content/guides/stay-aligned-with-authority.mdx?astroPropagatedAssets
async function getMod() {
	return import("./stay-aligned-with-authority_B48_oxj6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
