// content/stories/greg-wittel.mdx?astroPropagatedAssets
async function getMod() {
	return import("./greg-wittel_X53TiZUb.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
