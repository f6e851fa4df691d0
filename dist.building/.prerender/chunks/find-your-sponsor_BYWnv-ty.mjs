// content/guides/find-your-sponsor.mdx?astroPropagatedAssets
async function getMod() {
	return import("./find-your-sponsor_CcE6w7p3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
