// content/guides/never-be-wrong.mdx?astroPropagatedAssets
async function getMod() {
	return import("./never-be-wrong_8KTKYWLh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
