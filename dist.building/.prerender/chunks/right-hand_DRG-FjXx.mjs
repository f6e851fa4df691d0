// content/archetypes/right-hand.mdx?astroPropagatedAssets
async function getMod() {
	return import("./right-hand_DgaxPQ0A.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
