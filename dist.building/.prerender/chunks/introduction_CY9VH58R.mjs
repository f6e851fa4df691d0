// content/guides/introduction.mdx?astroPropagatedAssets
async function getMod() {
	return import("./introduction_CswzJ8n5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
