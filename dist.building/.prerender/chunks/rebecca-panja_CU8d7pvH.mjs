// content/stories/rebecca-panja.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rebecca-panja_ChBwKg29.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
