// content/guides/network-of-peers.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-of-peers_CHfJS4ma.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
