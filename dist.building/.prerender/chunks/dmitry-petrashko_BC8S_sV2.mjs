// content/stories/dmitry-petrashko.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dmitry-petrashko_D4iMoxyy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
