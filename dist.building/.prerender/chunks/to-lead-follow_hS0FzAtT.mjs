// content/guides/to-lead-follow.mdx?astroPropagatedAssets
async function getMod() {
	return import("./to-lead-follow_C-ncr5jo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
