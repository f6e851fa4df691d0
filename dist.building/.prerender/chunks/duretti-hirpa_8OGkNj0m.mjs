// content/stories/duretti-hirpa.mdx?astroPropagatedAssets
async function getMod() {
	return import("./duretti-hirpa_DL0eCjg3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
