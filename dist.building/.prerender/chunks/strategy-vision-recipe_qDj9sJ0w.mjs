// content/resources/strategy-vision-recipe.mdx?astroPropagatedAssets
async function getMod() {
	return import("./strategy-vision-recipe_DYF_Eelm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
