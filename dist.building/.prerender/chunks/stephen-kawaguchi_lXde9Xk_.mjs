// content/stories/stephen-kawaguchi.mdx?astroPropagatedAssets
async function getMod() {
	return import("./stephen-kawaguchi_Dfm0-80N.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
