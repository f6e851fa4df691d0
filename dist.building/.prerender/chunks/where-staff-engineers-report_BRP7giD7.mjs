// content/guides/where-staff-engineers-report.mdx?astroPropagatedAssets
async function getMod() {
	return import("./where-staff-engineers-report_Bffq_gzF.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
