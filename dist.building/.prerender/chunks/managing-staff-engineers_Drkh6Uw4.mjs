// content/guides/managing-staff-engineers.mdx?astroPropagatedAssets
async function getMod() {
	return import("./managing-staff-engineers_CQXjHQHo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
