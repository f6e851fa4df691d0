// content/guides/dual-track-in-disguise.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dual-track-in-disguise_DNYSmCRm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
