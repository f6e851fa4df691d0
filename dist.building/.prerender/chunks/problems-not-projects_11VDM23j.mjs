// content/guides/problems-not-projects.mdx?astroPropagatedAssets
async function getMod() {
	return import("./problems-not-projects_Br2406Aq.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
