// content/questions/staff-project.mdx?astroPropagatedAssets
async function getMod() {
	return import("./staff-project_BVIKCt3C.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
