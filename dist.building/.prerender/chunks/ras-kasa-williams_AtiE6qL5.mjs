// content/stories/ras-kasa-williams.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ras-kasa-williams_CHMXq1Ya.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
