// content/pages/archetypes.mdx?astroPropagatedAssets
async function getMod() {
	return import("./archetypes_DCNBDMcU.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
