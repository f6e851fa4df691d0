// content/resources/quality-program-checklist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./quality-program-checklist_CaZuQTAJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
