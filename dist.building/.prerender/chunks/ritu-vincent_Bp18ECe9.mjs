// content/stories/ritu-vincent.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ritu-vincent_34P5kt92.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
