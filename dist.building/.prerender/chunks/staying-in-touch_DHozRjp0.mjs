// content/questions/staying-in-touch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./staying-in-touch_BU4XqdJY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
