// content/archetypes/tech-lead.mdx?astroPropagatedAssets
async function getMod() {
	return import("./tech-lead_Bf00TFRh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
