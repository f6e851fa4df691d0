// content/guides/create-space-for-others.mdx?astroPropagatedAssets
async function getMod() {
	return import("./create-space-for-others_CxXyIk9N.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
