// content/stories/damian-schenkelman.mdx?astroPropagatedAssets
async function getMod() {
	return import("./damian-schenkelman_DbphCtc6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
