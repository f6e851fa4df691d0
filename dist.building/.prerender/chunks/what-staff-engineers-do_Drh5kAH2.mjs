// content/guides/what-staff-engineers-do.mdx?astroPropagatedAssets
async function getMod() {
	return import("./what-staff-engineers-do_CxlTWMRS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
