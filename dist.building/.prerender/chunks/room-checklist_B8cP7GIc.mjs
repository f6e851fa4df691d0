// content/resources/room-checklist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./room-checklist_DHNHMuDV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
