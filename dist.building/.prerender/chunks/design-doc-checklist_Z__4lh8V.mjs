// content/resources/design-doc-checklist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./design-doc-checklist_CC16YOD2.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
