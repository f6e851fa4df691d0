// content/guides/finding-the-right-company.mdx?astroPropagatedAssets
async function getMod() {
	return import("./finding-the-right-company_AqSHa-nA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
