import * as mod from "zod/v4";
// src/vocabulary.ts
/**
* The closed lists of the book, as tables: id → words shown to the reader.
* The schemas make their enums from these keys, so a misspelt value fails in the author's file.
*/
/** Every kind of page or entry, with its collection folder, address and the word for one and for many. */
var KINDS = {
	guide: {
		folder: "guides",
		one: "Chapter",
		many: "Chapters"
	},
	archetype: {
		folder: "archetypes",
		one: "Archetype",
		many: "Archetypes"
	},
	story: {
		folder: "stories",
		one: "Story",
		many: "Stories"
	},
	resource: {
		folder: "resources",
		one: "Resource",
		many: "Resources"
	},
	question: {
		folder: "questions",
		one: "Question",
		many: "Questions"
	},
	term: {
		folder: "glossary",
		one: "Term",
		many: "Glossary"
	},
	source: {
		folder: "sources",
		one: "Work",
		many: "Bibliography"
	},
	path: {
		folder: "paths",
		one: "Path",
		many: "Reading paths"
	},
	page: {
		folder: "pages",
		one: "Page",
		many: "Pages"
	}
};
/** The five parts of the book and its end matter, in reading order. */
var SECTIONS = {
	overview: {
		title: "Overview",
		says: "What the job is, and what its name buys"
	},
	operating: {
		title: "Operating at staff",
		says: "Doing the job once you hold it"
	},
	title: {
		title: "Getting the title",
		says: "Being promoted where you are"
	},
	switching: {
		title: "Changing companies",
		says: "Finding the title somewhere else"
	},
	managers: {
		title: "For managers and ladder writers",
		says: "Making room for the role"
	},
	further: {
		title: "Further reading",
		says: "Where to go from here"
	}
};
/** Size of a company by its number of engineers. */
var SIZES = {
	"under-100": {
		label: "Under 100 engineers",
		short: "< 100"
	},
	"100-to-999": {
		label: "100 to 999 engineers",
		short: "100–999"
	},
	"1000-plus": {
		label: "1,000 engineers or more",
		short: "1,000 +"
	},
	unknown: {
		label: "Size not said",
		short: "not said"
	}
};
/** How often an archetype is met at a size of company. */
var PRESENCE = {
	absent: "Not seen",
	rare: "Rare",
	common: "Common"
};
/** How somebody came to a staff-plus role. */
var PATHS = {
	promoted: "Promoted in place",
	hired: "Hired with the title",
	converted: "Placed when levels came, or by acquisition",
	succession: "Chosen for an existing post",
	untitled: "Did the work without the title",
	unknown: "Not said"
};
/** Whether the archetype of a story was given by a source or read by us. */
var BASES = {
	assigned: "Assigned by the source",
	"our-reading": "Our reading"
};
/** Was there a staff project? */
var STAFF_PROJECT = {
	yes: "Had a staff project",
	no: "No staff project",
	partly: "Something like a staff project",
	unknown: "Not said"
};
/** Did the person manage people at the time of the interview? */
var MANAGES = {
	yes: "Managed people",
	no: "Did not manage people",
	formerly: "Had managed before",
	unknown: "Not said"
};
/** Did the person work remotely? */
var REMOTE = {
	yes: "Remote",
	no: "On site",
	partly: "Partly remote",
	unknown: "Not said"
};
/** What a story talks about. */
var TOPICS = {
	"api-design": "API design",
	architecture: "Architecture",
	"bias-and-inclusion": "Bias and inclusion",
	"career-ladders": "Career ladders",
	community: "Community",
	"data-engineering": "Data engineering",
	databases: "Databases",
	"early-employee": "Early employee",
	frontend: "Frontend",
	hiring: "Hiring",
	"imposter-feelings": "Imposter feelings",
	"incident-response": "Incident response",
	influence: "Influence",
	infrastructure: "Infrastructure",
	"languages-and-compilers": "Languages and compilers",
	learning: "Learning",
	"machine-learning": "Machine learning",
	management: "Management",
	mentoring: "Mentoring",
	migrations: "Migrations",
	mobile: "Mobile",
	"open-source": "Open source",
	payments: "Payments",
	performance: "Performance",
	platform: "Platform and tooling",
	"product-engineering": "Product engineering",
	reliability: "Reliability",
	"remote-work": "Remote work",
	security: "Security",
	"small-company": "Small company",
	speaking: "Speaking",
	sponsorship: "Sponsorship",
	strategy: "Strategy",
	"technical-quality": "Technical quality",
	writing: "Writing"
};
/** Kinds of resource. */
var RESOURCE_KINDS = {
	template: "Template",
	checklist: "Checklist",
	list: "List"
};
/** Kinds of work in the bibliography. */
var SOURCE_KINDS = {
	book: "Book",
	essay: "Essay",
	talk: "Talk",
	paper: "Paper",
	site: "Site",
	ladder: "Ladder",
	community: "Community",
	list: "List",
	podcast: "Podcast",
	course: "Course"
};
/** Shelves of further reading, in the order they stand there. */
var SHELVES = {
	foundations: "What this guide is built on",
	"the-role": "What staff-plus engineers do",
	becoming: "Becoming one",
	operating: "Operating as one",
	specs: "Design documents and technical specifications",
	strategy: "Engineering strategy",
	books: "Books",
	papers: "Papers",
	ladders: "Career ladders",
	places: "Places and people to follow",
	stories: "Named in the stories",
	other: "Other good pieces"
};
/** Working days of a plate's calendar. */
var DAYS = {
	mon: "Monday",
	tue: "Tuesday",
	wed: "Wednesday",
	thu: "Thursday",
	fri: "Friday"
};
/** What an hour in a plate's calendar is spent on. */
var HOUR_KINDS = {
	meeting: "Meeting",
	"one-on-one": "One-on-one",
	focus: "Focus",
	review: "Review",
	interview: "Interview",
	urgent: "Urgent",
	personal: "Personal"
};
/** Emblems, one drawing each in `src/components/Emblem.astro`. */
var EMBLEMS = {
	lantern: "Lantern",
	compass: "Compass",
	key: "Key",
	seal: "Seal"
};
/** The keys of a vocabulary table as a non-empty tuple, as Zod's `enum` wants them. */
function keysOf(table) {
	return Object.keys(table);
}
// src/schemas/fields.ts
/** Fields that several kinds of entry share, each with the sentence an author reads when it is wrong. */
/** An id as it stands in links: `guide:work-on-what-matters`, `term:snacking`. Whether it exists is checked by the compiler. */
var reference = mod.string().regex(/^[a-z]+:[a-z0-9-]+$/, "a reference is a kind, a colon and an id, like \"guide:introduction\"");
/** A file name without its ending. */
var slug = mod.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug is lower-case words joined by hyphens");
/** Lines of a source document: `004:517-618`, `story/dan-na:12`. Documents and their lengths stand in `content/documents.yaml`. */
var pointer = mod.string().regex(/^[a-z0-9/-]+:\d+(-\d+)?$/, "a pointer is a document, a colon and lines, like \"004:517-618\"");
/** One pointer or several, for a fact that stands in more than one place. */
var pointers = mod.union([pointer, mod.array(pointer).min(1)]);
/** What the page helps with, in one or two sentences; shown in lists, search and link previews. 60 to 180 characters. */
var summary = mod.string().min(60, "a summary has 60 to 180 characters").max(180, "a summary has 60 to 180 characters");
/** The one sentence to keep from the page. 50 to 200 characters. */
var insight = mod.string().min(50, "an insight has 50 to 200 characters").max(200, "an insight has 50 to 200 characters");
/** Shown as the page's heading and in every list. At most 60 characters. */
var title = mod.string().min(2).max(60, "a title has at most 60 characters");
/** Other names people type for this page. Searched, accepted in `[[…]]` links, shown as "also called" where it helps. */
var aliases = mod.array(mod.string().min(1)).default([]);
/** Questions that a reader would type and this page answers; shown at its end and searched. Each ends with "?". */
var asks = mod.array(mod.string().min(10).max(140).endsWith("?", "an ask is a question: it ends with \"?\"")).default([]);
/** A typed relation to another page, shown on both. */
var connection = mod.strictObject({
	/** The other page. */
	id: reference,
	/** Why one leads to the other, in a few words that follow the other page's title; starts in lower case. */
	why: mod.string().min(10).max(120)
});
/** Pages this one is tied to, each with why; shown on both pages. */
var connections = mod.array(connection).default([]);
/** A work the page draws on. */
var citation = mod.strictObject({
	/** Id of the work in `content/sources`. */
	id: slug,
	/** Where in it, in words: "chapter on strategy", "interview with Dan Na". */
	where: mod.string().min(3).max(160),
	/** The same place as lines of a source document, so that a claim can be traced. */
	lines: pointers.optional()
});
/** The works a page draws on, at least one. */
var citations = mod.array(citation).min(1, "name at least one source");
/** The day somebody last went over the words (YYYY-MM-DD). Used where git does not know the file yet. */
var updated = mod.coerce.date();
/** Place among its neighbours; lower comes first. */
var order = mod.number().int().nonnegative();
// src/schemas/guide.ts
/** A chapter: `content/guides/<slug>.mdx`. */
var GuideSchema = mod.strictObject({
	/** The chapter's name. */
	title,
	/** What the chapter helps with. */
	summary,
	/** The one sentence to keep. */
	insight,
	/** The part of the book it stands in. */
	section: mod.enum(keysOf(SECTIONS)),
	/** Place within the part. */
	order,
	/** Other names people type. */
	aliases,
	/** Questions it answers. */
	asks,
	/** Related pages, each with why. */
	connections,
	/** Works it draws on. */
	sources: citations,
	/** Last gone over. */
	updated
});
// src/schemas/story.ts
/** A story of a real engineer: `content/stories/<slug>.mdx`. Every fact is as of the interview. */
var StorySchema = mod.strictObject({
	/** The person's name. */
	name: mod.string().min(3),
	/** Title at the time of the interview. */
	role: mod.string().min(3),
	/** Company at the time. */
	company: mod.string().min(2),
	/** Its size then. */
	companySize: mod.strictObject({
		/** By number of engineers, as far as the source says. */
		band: mod.enum(keysOf(SIZES)),
		/** What the source says. */
		note: mod.string().optional()
	}),
	/** Archetypes, the primary first; one or two. */
	archetypes: mod.array(mod.strictObject({
		/** Id of the archetype. */
		id: slug,
		/** Whether a source says so or we read it so. */
		basis: mod.enum(keysOf(BASES)),
		/** Why. */
		reason: mod.string().min(15)
	})).min(1).max(2),
	/** How the person came to staff. */
	path: mod.enum(keysOf(PATHS)),
	/** The same in a sentence. */
	pathNote: mod.string().min(10),
	/** Was there a staff project? */
	staffProject: mod.strictObject({
		/** Yes, no, partly or unknown (quote yes and no). */
		answer: mod.enum(keysOf(STAFF_PROJECT)),
		/** Which, or why not. */
		note: mod.string().optional()
	}),
	/** Did the person manage people then? */
	managesPeople: mod.strictObject({
		/** Yes, no, formerly or unknown (quote yes and no). */
		answer: mod.enum(keysOf(MANAGES)),
		/** Whom, or when. */
		note: mod.string().optional()
	}),
	/** Year and month of the interview, "2020-04". */
	recorded: mod.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, "recorded is a year and a month, like \"2020-04\""),
	/** Years of professional experience then. */
	experience: mod.strictObject({
		/** A number only if the source gives it, or null. */
		years: mod.number().int().positive().nullable(),
		/** What the source says. */
		note: mod.string().optional()
	}),
	/** Remote, on site, partly, or unknown (quote yes and no). */
	remote: mod.enum(keysOf(REMOTE)),
	/** What the story talks about. */
	topics: mod.array(mod.enum(keysOf(TOPICS))).min(2).max(8),
	/** Address of the original interview. */
	sourceUrl: mod.url(),
	/** Other spellings of the name. */
	aliases,
	/** What the story is about. */
	summary,
	/** What this sighting teaches. */
	insight,
	/** For every fact above that is not unknown, the lines it stands on. */
	evidence: mod.strictObject({
		name: pointers,
		role: pointers,
		company: pointers,
		companySize: pointers.optional(),
		archetypes: pointers,
		path: pointers.optional(),
		staffProject: pointers.optional(),
		managesPeople: pointers.optional(),
		recorded: pointers,
		experience: pointers.optional(),
		remote: pointers.optional(),
		topics: pointers
	}),
	/** Question id → the answer in one or two sentences, for the question's page. Exactly the questions the body answers. */
	answers: mod.record(slug, mod.strictObject({
		/** The answer in our words, readable alone. 50 to 280 characters. */
		says: mod.string().min(50, "an answer has 50 to 280 characters").max(280, "an answer has 50 to 280 characters"),
		/** Lines of the interview it stands on. */
		lines: pointers
	})),
	/** Works it draws on: the interview first. */
	sources: citations,
	/** Related pages, each with why. */
	connections,
	/** Last gone over. */
	updated
});
export { TOPICS as A, REMOTE as C, SIZES as D, SHELVES as E, mod as M, SOURCE_KINDS as O, PRESENCE as S, SECTIONS as T, EMBLEMS as _, citation as a, MANAGES as b, insight as c, slug as d, summary as f, DAYS as g, BASES as h, asks as i, keysOf as j, STAFF_PROJECT as k, order as l, updated as m, GuideSchema as n, citations as o, title as p, aliases as r, connections as s, StorySchema as t, reference as u, HOUR_KINDS as v, RESOURCE_KINDS as w, PATHS as x, KINDS as y };
