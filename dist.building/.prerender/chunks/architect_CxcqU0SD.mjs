// content/archetypes/architect.mdx?astroPropagatedAssets
async function getMod() {
	return import("./architect_B9X_xp76.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
