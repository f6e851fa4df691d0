// content/guides/get-in-the-room.mdx?astroPropagatedAssets
async function getMod() {
	return import("./get-in-the-room_BXqdXSGI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
