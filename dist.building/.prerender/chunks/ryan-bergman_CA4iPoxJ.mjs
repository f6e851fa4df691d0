// content/stories/ryan-bergman.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ryan-bergman_W0nKuREr.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
