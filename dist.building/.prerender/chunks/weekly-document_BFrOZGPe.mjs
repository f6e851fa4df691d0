// content/resources/weekly-document.mdx?astroPropagatedAssets
async function getMod() {
	return import("./weekly-document_Dcn0YKxP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
