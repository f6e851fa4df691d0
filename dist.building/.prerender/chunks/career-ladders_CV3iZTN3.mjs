// content/guides/career-ladders.mdx?astroPropagatedAssets
async function getMod() {
	return import("./career-ladders_Bqq7su4z.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
