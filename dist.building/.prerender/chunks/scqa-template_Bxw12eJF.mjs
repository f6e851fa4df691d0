// content/resources/scqa-template.mdx?astroPropagatedAssets
async function getMod() {
	return import("./scqa-template_YpqBgCud.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
