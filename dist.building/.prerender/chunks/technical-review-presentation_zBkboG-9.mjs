// content/resources/technical-review-presentation.mdx?astroPropagatedAssets
async function getMod() {
	return import("./technical-review-presentation_BqpxUN2d.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
