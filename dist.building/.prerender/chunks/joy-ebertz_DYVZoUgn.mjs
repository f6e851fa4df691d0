// content/stories/joy-ebertz.mdx?astroPropagatedAssets
async function getMod() {
	return import("./joy-ebertz_DtAUdJ6d.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
