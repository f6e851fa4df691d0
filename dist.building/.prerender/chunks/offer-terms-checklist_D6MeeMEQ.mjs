// content/resources/offer-terms-checklist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./offer-terms-checklist_D2-y7c5q.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
