// content/questions/the-role.mdx?astroPropagatedAssets
async function getMod() {
	return import("./the-role_gDVfPOch.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
