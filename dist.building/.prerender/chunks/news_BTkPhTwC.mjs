import { o as changedOn } from "./book_F7DHHNK9.mjs";
import { t as monthOf } from "./month_B_KPtpfb.mjs";
// src/domain/xml.ts
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** Characters that XML 1.0 cannot hold at all, escaped or not. */
var IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Text as it may stand in XML, between tags and in quoted attributes. */
function escapeXml(text) {
	return text.replace(IMPOSSIBLE, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}
// src/domain/atom.ts
/** The feed as XML. Its own date is that of its newest entry, so that a build without news changes nothing. */
function atomXml({ title, subtitle, self, page, author, entries }) {
	const newest = entries.reduce((latest, { updated }) => updated > latest ? updated : latest, /* @__PURE__ */ new Date(0));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">",
		`<title>${escapeXml(title)}</title>`,
		`<subtitle>${escapeXml(subtitle)}</subtitle>`,
		`<id>${escapeXml(self)}</id>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
		`<updated>${newest.toISOString()}</updated>`,
		`<author><name>${escapeXml(author)}</name></author>`,
		...entries.map(entryXml),
		"</feed>",
		""
	].join("\n");
}
function entryXml({ id, title, url, summary, published, updated }) {
	return [
		"<entry>",
		`<title>${escapeXml(title)}</title>`,
		`<id>${escapeXml(id)}</id>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
		...published ? [`<published>${published.toISOString()}</published>`] : [],
		`<updated>${updated.toISOString()}</updated>`,
		`<summary>${escapeXml(summary)}</summary>`,
		"</entry>"
	].join("\n");
}
// src/domain/news.ts
/** Stories by the day they came into the book, the newest first; those of one day by the day of the interview. */
function newStories(catalogue, arrivals, commits, absolute) {
	return catalogue.of("story").map((story) => ({
		story,
		published: arrivals.get(story.file) ?? story.data.updated,
		updated: changedOn(commits, story) ?? story.data.updated
	})).sort((a, b) => Number(b.published) - Number(a.published) || b.story.data.recorded.localeCompare(a.story.data.recorded)).map(({ story: { title, href, data }, published, updated }) => ({
		id: absolute(href),
		title: `${title}, ${data.role}, ${data.company}`,
		url: absolute(href),
		summary: `${data.insight} Interviewed in ${monthOf(data.recorded)}. ${data.summary}`,
		published,
		updated
	}));
}
/** Chapters by the day they last changed, the newest first. A later change is a new entry, so that a feed reader shows it again. */
function changedChapters(catalogue, commits, absolute) {
	return catalogue.of("guide").map((chapter) => ({
		chapter,
		updated: changedOn(commits, chapter) ?? chapter.data.updated
	})).sort((a, b) => Number(b.updated) - Number(a.updated)).map(({ chapter: { title, href, data }, updated }) => ({
		id: tagUri(absolute(href), updated),
		title,
		url: absolute(href),
		summary: `${data.insight} ${data.summary}`,
		updated
	}));
}
/** A tag URI (RFC 4151) for what stood at an address on a day. */
function tagUri(url, day) {
	const { host, pathname } = new URL(url);
	return `tag:${host.replace(/:\d+$/, "")},${day.toISOString().slice(0, 10)}:${pathname}`;
}
export { newStories as n, atomXml as r, changedChapters as t };
