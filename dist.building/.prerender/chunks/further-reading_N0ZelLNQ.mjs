// content/guides/further-reading.mdx?astroPropagatedAssets
async function getMod() {
	return import("./further-reading_DQl85Hsx.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
