// content/resources/sabbatical-checklist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sabbatical-checklist_B4rPlpEq.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
