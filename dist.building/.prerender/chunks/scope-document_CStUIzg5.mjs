// content/resources/scope-document.mdx?astroPropagatedAssets
async function getMod() {
	return import("./scope-document_BTaDf8dF.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
