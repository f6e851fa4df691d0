// content/resources/reading-list.mdx?astroPropagatedAssets
async function getMod() {
	return import("./reading-list_D0HyBCZO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
