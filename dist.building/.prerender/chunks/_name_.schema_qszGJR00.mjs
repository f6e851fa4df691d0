import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { M as mod, j as keysOf, n as GuideSchema, t as StorySchema, y as KINDS } from "./story_DCktxBa_.mjs";
import { t as absoluteHere } from "./address_B1YDThR7.mjs";
// src/schemas/guide-list.ts
var { title, summary: summary$1, insight: insight$1, section } = GuideSchema.shape;
/** A chapter as `/guides.json` gives it. */
var ListedGuideSchema = mod.strictObject({
	id: mod.string().meta({ description: "What the book calls it: \"guide:introduction\"." }),
	url: mod.url().meta({ description: "Whole address of the chapter." }),
	markdown: mod.url().meta({ description: "The same as Markdown." }),
	changed: mod.iso.date().meta({ description: "The day its words last changed." }),
	title,
	summary: summary$1,
	insight: insight$1.meta({ description: "The one sentence to keep." }),
	section: section.meta({ description: "Part of the book." }),
	partTitle: mod.string().meta({ description: "Title of the part." }),
	minutes: mod.number().int().positive().meta({ description: "Minutes it takes to read." }),
	aliases: mod.array(mod.string()).meta({ description: "Other names people type for it." }),
	asks: mod.array(mod.string()).meta({ description: "Questions it answers." }),
	connections: mod.array(mod.strictObject({
		id: mod.string(),
		why: mod.string()
	})).meta({ description: "Related pages, each with why." }),
	headings: mod.array(mod.strictObject({
		id: mod.string(),
		depth: mod.number().int().min(2).max(3),
		title: mod.string()
	})).meta({ description: "Its headings with their permanent ids." })
});
/** `/guides.json`. Its JSON Schema is published as `/schemas/guides.schema.json`. */
var GuideListSchema = mod.strictObject({
	$schema: mod.url(),
	license: mod.string().meta({ description: "What one may do with it." }),
	guides: mod.array(ListedGuideSchema).meta({ description: "Every chapter, in reading order." })
}).meta({
	title: "Chapters of the Staff-Plus Field Guide",
	description: "Every chapter with its part, questions and headings, in reading order."
});
// src/schemas/link-list.ts
/** An address below the home page: empty for the home page itself, `guides/introduction/`, with a fragment where it is a place on a page. */
var address = mod.string().regex(/^(?!\/)\S*$/, "an address is written from the home page, without a leading slash");
/** A place on a page that can be linked to. */
var PlaceSchema = mod.strictObject({
	id: mod.string().min(1).meta({ description: "The fragment of its address, without the hash." }),
	kind: mod.enum([
		"section",
		"answer",
		"term",
		"source",
		"figure"
	]).meta({ description: "A heading, a story’s answer to one of the shared questions, a glossary term, a work of the bibliography, or a figure." }),
	title: mod.string().meta({ description: "Its words as the page shows them. They may change; the id does not." }),
	name: mod.string().optional().meta({ description: "What the book calls it where it is an entry of its own: \"term:snacking\"." }),
	aliases: mod.array(mod.string()).optional().meta({ description: "Other names people type for it." })
});
/** A page of the site. */
var LinkedPageSchema = mod.strictObject({
	address: address.meta({ description: "Address from the home page, to be resolved against \"site\"." }),
	kind: mod.enum([...keysOf(KINDS), "index"]).meta({ description: "What sort of page it is; \"index\" is a page that lists others." }),
	title: mod.string().meta({ description: "Its title. It may change; the address does not." }),
	name: mod.string().optional().meta({ description: "What the book calls it where it is an entry: \"guide:introduction\"." }),
	aliases: mod.array(mod.string()).optional().meta({ description: "Other names people type for it." }),
	places: mod.array(PlaceSchema).meta({ description: "Every place on the page that can be linked to, in the page’s order." })
});
/** An address that has moved. */
var MoveSchema = mod.strictObject({
	from: address.meta({ description: "The old address." }),
	to: address.meta({ description: "Where the same words are now." })
});
/** An address that was given up. */
var GoneSchema = mod.strictObject({
	address: address.meta({ description: "The old address." }),
	why: mod.string().meta({ description: "Why nothing took its place." })
});
/** `/links.json`: every address of a built guide. Its JSON Schema is published as `/schemas/links.schema.json`. */
var LinkListSchema = mod.strictObject({
	$schema: mod.url().meta({ description: "Where this schema is published." }),
	title: mod.string().meta({ description: "Name of the guide." }),
	site: mod.url().meta({ description: "Whole address of the home page; every other address is relative to it." }),
	pages: mod.array(LinkedPageSchema).meta({ description: "Every page, by address." }),
	files: mod.array(address).meta({ description: "Files besides the pages that may be linked to: templates to download, feeds, lists such as this one." }),
	redirects: mod.array(MoveSchema).meta({ description: "Every address that has moved." }),
	gone: mod.array(GoneSchema).meta({ description: "Every address that was given up." }),
	otherHosts: mod.array(mod.string()).meta({ description: "Hosts whose own addresses look like ours, such as those of the interviews. A link to one of them is never taken for a copy of the guide." })
}).meta({
	title: "Links of the Staff-Plus Field Guide",
	description: "Every page and place of the guide that can be linked to, and every address that has moved or was given up."
});
// src/schemas/story-list.ts
var { name, role, company, companySize, path, pathNote, staffProject, managesPeople, recorded, experience, remote, topics, sourceUrl, summary, insight } = StorySchema.shape;
/** A story as `/stories.json` gives it: the facts of its box, all as of the interview. */
var ListedStorySchema = mod.strictObject({
	id: mod.string().meta({ description: "What the book calls it: \"story:dan-na\"." }),
	url: mod.url().meta({ description: "Whole address of the story." }),
	markdown: mod.url().meta({ description: "The same as Markdown." }),
	changed: mod.iso.date().meta({ description: "The day its words last changed." }),
	name,
	role: role.meta({ description: "Title at the time of the interview." }),
	company: company.meta({ description: "Company at the time." }),
	companySize: companySize.meta({ description: "Its size then, by number of engineers." }),
	archetypes: mod.array(mod.strictObject({
		id: mod.string(),
		title: mod.string(),
		basis: mod.string(),
		reason: mod.string()
	})).meta({ description: "Archetypes, the primary first; \"assigned\" by a source, or \"our-reading\" of the interview." }),
	path: path.meta({ description: "How the person came to a staff-plus role." }),
	pathNote,
	staffProject,
	managesPeople,
	recorded: recorded.meta({ description: "Year and month of the interview." }),
	experience,
	remote,
	topics,
	original: sourceUrl.meta({ description: "Address of the original interview." }),
	summary,
	insight,
	answers: mod.record(mod.string(), mod.strictObject({
		question: mod.string(),
		says: mod.string(),
		url: mod.url()
	})).meta({ description: "Id of a shared question → the question, the answer in a sentence or two, and where it stands in full." })
});
/** `/stories.json`. Its JSON Schema is published as `/schemas/stories.schema.json`. */
var StoryListSchema = mod.strictObject({
	$schema: mod.url(),
	license: mod.string().meta({ description: "What one may do with it." }),
	stories: mod.array(ListedStorySchema).meta({ description: "Every story, by name." })
}).meta({
	title: "Stories of the Staff-Plus Field Guide",
	description: "The facts of every story, each as of the interview."
});
// src/pages/schemas/[name].schema.json.ts
var _name__schema_json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var SCHEMAS = {
	links: LinkListSchema,
	stories: StoryListSchema,
	guides: GuideListSchema
};
var getStaticPaths = (() => Object.entries(SCHEMAS).map(([name, schema]) => ({
	params: { name },
	props: { schema }
})));
/** The JSON Schema of a published list. */
var GET = ({ params, props }) => Response.json({
	$id: absoluteHere(`/schemas/${params["name"]}.schema.json`),
	...mod.toJSONSchema(props.schema)
});
// \0virtual:astro:page:src/pages/schemas/[name].schema.json@_@ts
var page = () => _name__schema_json_exports;
export { page };
