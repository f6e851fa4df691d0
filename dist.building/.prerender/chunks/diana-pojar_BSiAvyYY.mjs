// content/stories/diana-pojar.mdx?astroPropagatedAssets
async function getMod() {
	return import("./diana-pojar_DTVYtpjc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
