// content/guides/does-the-title-matter.mdx?astroPropagatedAssets
async function getMod() {
	return import("./does-the-title-matter_fW9Scyo0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
