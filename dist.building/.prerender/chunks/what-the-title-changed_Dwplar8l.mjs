// content/questions/what-the-title-changed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./what-the-title-changed_3-Kk0Nhq.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
