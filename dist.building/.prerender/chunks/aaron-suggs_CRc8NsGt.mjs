// content/stories/aaron-suggs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./aaron-suggs_DCEOkvK3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
