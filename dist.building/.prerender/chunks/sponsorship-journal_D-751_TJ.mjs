// content/resources/sponsorship-journal.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sponsorship-journal_CYNZqcX9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
