// content/archetypes/solver.mdx?astroPropagatedAssets
async function getMod() {
	return import("./solver_rf53oCK8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
