// content/questions/sponsoring-others.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sponsoring-others_CtF5gHVf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
