// content/resources/interview-process-questions.mdx?astroPropagatedAssets
async function getMod() {
	return import("./interview-process-questions_DQkdyy3r.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
