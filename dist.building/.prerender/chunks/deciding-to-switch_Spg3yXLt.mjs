// content/guides/deciding-to-switch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./deciding-to-switch_BCa5Wydh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
