// content/guides/designing-interview-loops.mdx?astroPropagatedAssets
async function getMod() {
	return import("./designing-interview-loops_Bl_zy-UB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
