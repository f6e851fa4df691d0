// content/questions/how-time-is-spent.mdx?astroPropagatedAssets
async function getMod() {
	return import("./how-time-is-spent_DkZ2_-H5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
