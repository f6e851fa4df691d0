// content/stories/mikhail-chernykh.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mikhail-chernykh_BiElyA0S.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
