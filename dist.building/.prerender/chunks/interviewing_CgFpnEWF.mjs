// content/guides/interviewing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./interviewing_C2mcANyo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
