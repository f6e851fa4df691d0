// content/resources/interview-signals-and-formats.mdx?astroPropagatedAssets
async function getMod() {
	return import("./interview-signals-and-formats_CBWVjg5o.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
