// content/stories/john-zittlau.mdx?astroPropagatedAssets
async function getMod() {
	return import("./john-zittlau_eX58ebpt.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
