// content/stories/silvia-botros.mdx?astroPropagatedAssets
async function getMod() {
	return import("./silvia-botros_B-Bk1WE5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
