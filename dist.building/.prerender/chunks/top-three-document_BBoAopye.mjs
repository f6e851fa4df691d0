// content/resources/top-three-document.mdx?astroPropagatedAssets
async function getMod() {
	return import("./top-three-document_rnXwMSld.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
