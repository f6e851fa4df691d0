// content/questions/path-to-staff.mdx?astroPropagatedAssets
async function getMod() {
	return import("./path-to-staff_CaT8-Q4S.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
