// content/resources/decision-log-template.mdx?astroPropagatedAssets
async function getMod() {
	return import("./decision-log-template_DECaS2Sd.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
