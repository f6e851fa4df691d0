// src/domain/permalink.ts
/** Where each kind of entry lives. `#` means that all of a kind share a page and an entry is a place on it. */
var ADDRESSES = {
	guide: (slug) => `guides/${slug}/`,
	archetype: (slug) => `archetypes/${slug}/`,
	story: (slug) => `stories/${slug}/`,
	resource: (slug) => `resources/${slug}/`,
	question: (slug) => `questions/${slug}/`,
	term: (slug) => `glossary/#${slug}`,
	source: (slug) => `sources/#${slug}`,
	path: (slug) => `paths/${slug}/`,
	page: (slug) => `${slug}/`
};
/** The address of an entry from the root of the site, without base: `/guides/introduction/`, `/glossary/#snacking`. */
function permalink(kind, slug, fragment) {
	const address = `/${ADDRESSES[kind](slug)}`;
	return fragment && !address.includes("#") ? `${address}#${fragment}` : address;
}
/** An address under the base the site is served from: `underBase('/guide', '/stories/')` is `/guide/stories/`. */
function underBase(base, address) {
	return `${base.replace(/\/+$/, "")}${address.startsWith("/") ? "" : "/"}${address}`;
}
/** The whole address with scheme and host, for previews and citations. */
function absolute(site, base, address) {
	return new URL(underBase(base, address), site).href;
}
/** Does this address leave the site? */
function isOutside(url) {
	return /^(https?:)?\/\//.test(url) || url.startsWith("mailto:");
}
export { underBase as i, isOutside as n, permalink as r, absolute as t };
