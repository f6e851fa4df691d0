// content/resources/quality-checklist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./quality-checklist_CJUYAHGY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
