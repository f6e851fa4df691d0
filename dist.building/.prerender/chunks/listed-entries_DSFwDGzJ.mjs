import { T as SECTIONS } from "./story_DCktxBa_.mjs";
import { c as readingMinutes } from "./book_F7DHHNK9.mjs";
import { n as markdownOf } from "./llms_CaRCBUEU.mjs";
import { r as permalink } from "./permalink_CbEz0MlB.mjs";
// src/domain/listed-entries.ts
var LICENSE = "CC BY 4.0: https://creativecommons.org/licenses/by/4.0/";
/** Every story's facts, as `/stories.json` gives them. */
function storyList(catalogue, listing) {
	const { absolute } = listing;
	return {
		$schema: absolute("/schemas/stories.schema.json"),
		license: LICENSE,
		stories: catalogue.of("story").map((story) => {
			const { name, role, company, companySize, path, pathNote, staffProject, managesPeople, recorded, experience, remote, topics, summary, insight } = story.data;
			return {
				...identityOf(story, listing),
				name,
				role,
				company,
				companySize,
				path,
				pathNote,
				staffProject,
				managesPeople,
				recorded,
				experience,
				remote,
				topics,
				summary,
				insight,
				original: story.data.sourceUrl,
				archetypes: story.data.archetypes.map((archetype) => ({
					...archetype,
					title: catalogue.get("archetype", archetype.id).title
				})),
				answers: Object.fromEntries(Object.entries(story.data.answers).map(([id, { says }]) => [id, {
					question: catalogue.get("question", id).data.question,
					says,
					url: absolute(permalink("story", story.slug, id))
				}]))
			};
		})
	};
}
/** Every chapter, as `/guides.json` gives it. */
function guideList(catalogue, listing) {
	return {
		$schema: listing.absolute("/schemas/guides.schema.json"),
		license: LICENSE,
		guides: catalogue.of("guide").map((guide) => {
			const { title, summary, insight, section, aliases, asks, connections } = guide.data;
			return {
				...identityOf(guide, listing),
				title,
				summary,
				insight,
				section,
				partTitle: SECTIONS[section].title,
				minutes: readingMinutes(guide.outline.words),
				aliases,
				asks,
				connections,
				headings: guide.outline.headings.map(({ id, depth, text }) => ({
					id,
					depth,
					title: text
				}))
			};
		})
	};
}
function identityOf(entry, { absolute, changed }) {
	return {
		id: entry.id,
		url: absolute(entry.href),
		markdown: absolute(markdownOf(entry.href)),
		changed: changed(entry).toISOString().slice(0, 10)
	};
}
export { storyList as n, guideList as t };
