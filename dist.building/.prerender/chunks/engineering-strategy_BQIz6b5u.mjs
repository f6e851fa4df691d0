// content/guides/engineering-strategy.mdx?astroPropagatedAssets
async function getMod() {
	return import("./engineering-strategy_CfCWo7UK.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
