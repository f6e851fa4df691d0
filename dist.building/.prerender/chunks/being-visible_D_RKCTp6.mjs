// content/guides/being-visible.mdx?astroPropagatedAssets
async function getMod() {
	return import("./being-visible_DWrK6b9a.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
