// content/stories/michelle-bu.mdx?astroPropagatedAssets
async function getMod() {
	return import("./michelle-bu_BjNSsGSS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
