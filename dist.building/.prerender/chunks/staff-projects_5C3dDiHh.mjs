// content/guides/staff-projects.mdx?astroPropagatedAssets
async function getMod() {
	return import("./staff-projects_Ck0gCKaW.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
