// content/stories/keavy-mcminn.mdx?astroPropagatedAssets
async function getMod() {
	return import("./keavy-mcminn_DWTFLWSo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
