// content/guides/operating-at-staff.mdx?astroPropagatedAssets
async function getMod() {
	return import("./operating-at-staff_BqIaqgeu.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
