// content/resources/weekly-notes.mdx?astroPropagatedAssets
async function getMod() {
	return import("./weekly-notes_BwzJwhP2.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
