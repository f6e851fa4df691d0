// content/questions/what-they-read.mdx?astroPropagatedAssets
async function getMod() {
	return import("./what-they-read_Dn5Eat_G.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
