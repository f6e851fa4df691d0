import { A as unescapeHTML, D as createHeadAndContent, U as generateCspDigest, a as renderScriptElement, d as renderComponent, i as spreadAttributes, o as renderUniqueStylesheet, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { B as RenderUndefinedEntryError, K as UnknownContentCollectionError, X as AstroError, _ as InvalidComponentArgs } from "./errors-data_BL4bSam6.mjs";
import { c as isRemotePath, d as removeBase, u as prependForwardSlash } from "./path_DPMd95WS.mjs";
import { t as createConsoleLogger } from "./console_CdBwB1iU.mjs";
import { i as underBase, n as isOutside, r as permalink } from "./permalink_CbEz0MlB.mjs";
import { D as SIZES, E as SHELVES, M as mod, O as SOURCE_KINDS, S as PRESENCE, T as SECTIONS, _ as EMBLEMS, a as citation, c as insight, d as slug, f as summary, g as DAYS, i as asks, j as keysOf, l as order, m as updated, n as GuideSchema, o as citations, p as title, r as aliases, s as connections, t as StorySchema, u as reference$1, v as HOUR_KINDS, w as RESOURCE_KINDS, y as KINDS } from "./story_DCktxBa_.mjs";
import * as z from "zod/v4";
import { escape } from "html-escaper";
import * as devalue from "devalue";
import process from "node:process";
import { distance } from "fastest-levenshtein";
import { SKIP, visit } from "unist-util-visit";
import { toString } from "mdast-util-to-string";
import GithubSlugger from "github-slugger";
import { join, posix, relative } from "node:path";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkSmartypants from "remark-smartypants";
import { unified } from "unified";
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit as visit$1 } from "yaml";
import { readFileSync, readdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
// node_modules/astro/dist/runtime/server/astro-component.js
function validateArgs(args) {
	if (args.length !== 3) return false;
	if (!args[0] || typeof args[0] !== "object") return false;
	return true;
}
function baseCreateComponent(cb, moduleId, propagation) {
	const name = moduleId?.split("/").pop()?.replace(".astro", "") ?? "";
	const fn = (...args) => {
		if (!validateArgs(args)) throw new AstroError({
			...InvalidComponentArgs,
			message: InvalidComponentArgs.message(name)
		});
		return cb(...args);
	};
	Object.defineProperty(fn, "name", {
		value: name,
		writable: false
	});
	fn.isAstroComponentFactory = true;
	fn.moduleId = moduleId;
	fn.propagation = propagation;
	return fn;
}
function createComponentWithOptions(opts) {
	return baseCreateComponent(opts.factory, opts.moduleId, opts.propagation);
}
function createComponent(arg1, moduleId, propagation) {
	if (typeof arg1 === "function") return baseCreateComponent(arg1, moduleId, propagation);
	else return createComponentWithOptions(arg1);
}
// node_modules/astro/dist/core/render-scope/scope.js
var SCOPE_KEY = /* @__PURE__ */ Symbol.for("astro:render-scope");
function getInstalledRenderScope() {
	return globalThis[SCOPE_KEY];
}
// node_modules/astro/dist/core/render-scope/record.js
function recordContentEntryRender(filePath) {
	if (!filePath) return;
	getInstalledRenderScope()?.getStore()?.contentEntries?.add(filePath);
}
// \0virtual:astro:logger
var level = "silent";
// node_modules/astro/dist/assets/consts.js
var VALID_INPUT_FORMATS = [
	"jpeg",
	"jpg",
	"png",
	"apng",
	"tiff",
	"webp",
	"gif",
	"svg",
	"avif"
];
var VALID_SUPPORTED_FORMATS = [
	"jpeg",
	"jpg",
	"png",
	"tiff",
	"webp",
	"gif",
	"svg",
	"avif"
];
var DEFAULT_OUTPUT_FORMAT = "webp";
var DEFAULT_HASH_PROPS = [
	"src",
	"width",
	"height",
	"format",
	"quality",
	"fit",
	"position",
	"background"
];
// node_modules/astro/dist/assets/runtime.js
function createSvgComponent({ meta, attributes, children, styles }) {
	const hasStyles = styles.length > 0;
	const Component = createComponent({
		async factory(result, props) {
			const normalizedProps = normalizeProps(attributes, props);
			if (hasStyles && result.cspDestination) for (const style of styles) {
				const hash = await generateCspDigest(style, result.cspAlgorithm);
				result._metadata.extraStyleHashes.push(hash);
			}
			return renderTemplate`<svg${spreadAttributes(normalizedProps)}>${unescapeHTML(children)}</svg>`;
		},
		propagation: hasStyles ? "self" : "none"
	});
	Object.defineProperty(Component, "toJSON", {
		value: () => meta,
		enumerable: false
	});
	return Object.assign(Component, meta);
}
var ATTRS_TO_DROP = [
	"xmlns",
	"xmlns:xlink",
	"version"
];
var DEFAULT_ATTRS = {};
function dropAttributes(attributes) {
	for (const attr of ATTRS_TO_DROP) delete attributes[attr];
	return attributes;
}
function normalizeProps(attributes, props) {
	return dropAttributes({
		...DEFAULT_ATTRS,
		...attributes,
		...props
	});
}
// node_modules/astro/dist/content/consts.js
var CONTENT_IMAGE_FLAG = "astroContentImageFlag";
var IMAGE_IMPORT_PREFIX = "__ASTRO_IMAGE_";
// node_modules/astro/dist/assets/utils/resolveImports.js
function imageSrcToImportId(imageSrc, filePath) {
	imageSrc = removeBase(imageSrc, IMAGE_IMPORT_PREFIX);
	if (isRemotePath(imageSrc)) return;
	const ext = imageSrc.split(".").at(-1)?.toLowerCase();
	if (!ext || !VALID_INPUT_FORMATS.includes(ext)) return;
	const params = new URLSearchParams(CONTENT_IMAGE_FLAG);
	if (filePath) params.set("importer", filePath);
	return `${imageSrc}?${params.toString()}`;
}
// node_modules/astro/dist/content/data-store-source.js
var InMemorySource = class {
	#store;
	constructor(store) {
		this.#store = store;
	}
	hasCollection(collection) {
		return this.#store.hasCollection(collection);
	}
	get(collection, key) {
		return this.#store.get(collection, key);
	}
	entries(collection) {
		return this.#store.entries(collection);
	}
	values(collection) {
		return this.#store.values(collection);
	}
	keys(collection) {
		return this.#store.keys(collection);
	}
	has(collection, key) {
		return this.#store.has(collection, key);
	}
	collections() {
		return this.#store.collections();
	}
};
// node_modules/astro/dist/content/data-store.js
var ChunkedCollectionParser = class {
	#entries = /* @__PURE__ */ new Map();
	#remainder = "";
	add(part) {
		const records = (this.#remainder + part).split("\n");
		this.#remainder = records.pop();
		for (const record of records) {
			const parsed = devalue.parse(record);
			if (!Array.isArray(parsed) || parsed.length !== 2 || typeof parsed[0] !== "string") throw new Error("Invalid chunked data store entry");
			this.#entries.set(parsed[0], parsed[1]);
		}
	}
	finish() {
		if (this.#remainder) throw new Error("Invalid chunked data store entry");
		return this.#entries;
	}
};
var ImmutableDataStore = class ImmutableDataStore {
	_collections = /* @__PURE__ */ new Map();
	constructor() {
		this._collections = /* @__PURE__ */ new Map();
	}
	get(collectionName, key) {
		return this._collections.get(collectionName)?.get(String(key));
	}
	entries(collectionName) {
		return [...(this._collections.get(collectionName) ?? /* @__PURE__ */ new Map()).entries()];
	}
	values(collectionName) {
		return [...(this._collections.get(collectionName) ?? /* @__PURE__ */ new Map()).values()];
	}
	keys(collectionName) {
		return [...(this._collections.get(collectionName) ?? /* @__PURE__ */ new Map()).keys()];
	}
	has(collectionName, key) {
		const collection = this._collections.get(collectionName);
		if (collection) return collection.has(String(key));
		return false;
	}
	hasCollection(collectionName) {
		return this._collections.has(collectionName);
	}
	collections() {
		return this._collections;
	}
	/**
	* Rebuilds a collections map from a chunked-store manifest whose part file
	* names have already been swapped for their contents.
	*
	* Each collection maps to a list of parts. A part is either a raw string
	* (when the store is loaded from disk) or an ESM namespace from a virtual
	* chunk import (`{ default: string }`, when emitted at runtime). Each part
	* contains independently serialized entry records. This is the inverse of
	* {@link import('./data-store-writer.js').ChunkedWriter} and stays free of
	* Node built-ins so it can run at runtime.
	*/
	static manifestToMap(manifest) {
		const collections = /* @__PURE__ */ new Map();
		for (const [collectionName, parts] of Object.entries(manifest)) {
			const parser = new ChunkedCollectionParser();
			for (const part of parts) parser.add(typeof part === "string" ? part : part.default);
			collections.set(collectionName, parser.finish());
		}
		return collections;
	}
	/**
	* Attempts to load a DataStore from the virtual module.
	* This only works in Vite.
	*/
	static async fromModule() {
		try {
			const data = await import("./_astro_data-layer-content_Dfxx_Yr4.mjs");
			if (data.default instanceof Map) return ImmutableDataStore.fromMap(data.default);
			if (Array.isArray(data.default)) {
				const map2 = devalue.unflatten(data.default);
				return ImmutableDataStore.fromMap(map2);
			}
			const map = ImmutableDataStore.manifestToMap(data.default);
			return ImmutableDataStore.fromMap(map);
		} catch {}
		return new ImmutableDataStore();
	}
	static async fromMap(data) {
		const store = new ImmutableDataStore();
		store._collections = data;
		return store;
	}
};
function dataStoreSingleton() {
	let instance = void 0;
	return {
		get: async () => {
			if (!instance) instance = ImmutableDataStore.fromModule().then((store) => new InMemorySource(store));
			return instance;
		},
		set: (store) => {
			instance = new InMemorySource(store);
		}
	};
}
var globalDataStore = dataStoreSingleton();
// node_modules/astro/dist/content/loaders/errors.js
function formatZodError(error) {
	return error.issues.map((issue) => `  **${issue.path.join(".")}**: ${issue.message}`);
}
var LiveCollectionError = class LiveCollectionError extends Error {
	collection;
	message;
	cause;
	constructor(collection, message, cause) {
		super(message);
		this.collection = collection;
		this.message = message;
		this.cause = cause;
		this.name = "LiveCollectionError";
		if (cause?.stack) this.stack = cause.stack;
	}
	static is(error) {
		return error instanceof LiveCollectionError;
	}
};
var LiveEntryNotFoundError = class extends LiveCollectionError {
	constructor(collection, entryFilter) {
		super(collection, `Entry ${collection} \u2192 ${typeof entryFilter === "string" ? entryFilter : JSON.stringify(entryFilter)} was not found.`);
		this.name = "LiveEntryNotFoundError";
	}
	static is(error) {
		return error?.name === "LiveEntryNotFoundError";
	}
};
var LiveCollectionValidationError = class extends LiveCollectionError {
	constructor(collection, entryId, error) {
		super(collection, [
			`**${collection} \u2192 ${entryId}** data does not match the collection schema.
`,
			...formatZodError(error),
			""
		].join("\n"));
		this.name = "LiveCollectionValidationError";
	}
	static is(error) {
		return error?.name === "LiveCollectionValidationError";
	}
};
var LiveCollectionCacheHintError = class extends LiveCollectionError {
	constructor(collection, entryId, error) {
		super(collection, [
			`**${String(collection)}${entryId ? ` \u2192 ${String(entryId)}` : ""}** returned an invalid cache hint.
`,
			...formatZodError(error),
			""
		].join("\n"));
		this.name = "LiveCollectionCacheHintError";
	}
	static is(error) {
		return error?.name === "LiveCollectionCacheHintError";
	}
};
// node_modules/astro/dist/content/runtime.js
var cacheHintSchema = z.object({
	tags: z.array(z.string()).optional(),
	lastModified: z.date().optional()
});
async function parseLiveEntry(entry, schema, collection) {
	try {
		const parsed = await z.safeParseAsync(schema, entry.data);
		if (!parsed.success) return { error: new LiveCollectionValidationError(collection, entry.id, parsed.error) };
		if (entry.cacheHint) {
			const cacheHint = cacheHintSchema.safeParse(entry.cacheHint);
			if (!cacheHint.success) return { error: new LiveCollectionCacheHintError(collection, entry.id, cacheHint.error) };
			entry.cacheHint = cacheHint.data;
		}
		return { entry: {
			...entry,
			data: parsed.data
		} };
	} catch (error) {
		return { error: new LiveCollectionError(collection, `Unexpected error parsing entry ${entry.id} in collection ${collection}`, error) };
	}
}
function createGetCollection({ liveCollections, logger }) {
	return async function getCollection(collection, filter) {
		if (collection in liveCollections) throw new AstroError({
			...UnknownContentCollectionError,
			message: `Collection "${collection}" is a live collection. Use getLiveCollection() instead of getCollection().`
		});
		const hasFilter = typeof filter === "function";
		const store = await globalDataStore.get();
		if (await store.hasCollection(collection)) {
			const { default: imageAssetMap } = await import("./content-assets_CLeMUEVR.mjs");
			const result = [];
			for (const rawEntry of await store.values(collection)) {
				const data = resolveEntryData(rawEntry, imageAssetMap);
				let entry = {
					...rawEntry,
					data,
					collection
				};
				if (hasFilter && !filter(entry)) continue;
				result.push(entry);
			}
			return result;
		} else {
			logger.warn("content", `The collection ${JSON.stringify(collection)} does not exist or is empty. Please check your content config file for errors.`);
			return [];
		}
	};
}
function createGetEntry({ liveCollections, logger }) {
	return async function getEntry(collectionOrLookupObject, lookup) {
		let collection, lookupId;
		if (typeof collectionOrLookupObject === "string") {
			collection = collectionOrLookupObject;
			if (!lookup) throw new AstroError({
				...UnknownContentCollectionError,
				message: "`getEntry()` requires an entry identifier as the second argument."
			});
			lookupId = lookup;
		} else {
			collection = collectionOrLookupObject.collection;
			lookupId = "id" in collectionOrLookupObject ? collectionOrLookupObject.id : collectionOrLookupObject.slug;
		}
		if (collection in liveCollections) throw new AstroError({
			...UnknownContentCollectionError,
			message: `Collection "${collection}" is a live collection. Use getLiveEntry() instead of getEntry().`
		});
		if (typeof lookupId === "object") throw new AstroError({
			...UnknownContentCollectionError,
			message: `The entry identifier must be a string. Received object.`
		});
		const store = await globalDataStore.get();
		if (await store.hasCollection(collection)) {
			const entry = await store.get(collection, lookupId);
			if (!entry) {
				logger.warn("content", `Entry ${collection} → ${lookupId} was not found.`);
				return;
			}
			const { default: imageAssetMap } = await import("./content-assets_CLeMUEVR.mjs");
			const data = resolveEntryData(entry, imageAssetMap);
			const result = {
				...entry,
				data,
				collection
			};
			warnForPropertyAccess(logger, result.data, "slug", `[content] Attempted to access deprecated property on "${collection}" entry.
The "slug" property is no longer automatically added to entries. Please use the "id" property instead.`);
			warnForPropertyAccess(logger, result, "render", `[content] Invalid attempt to access "render()" method on "${collection}" entry.
To render an entry, use "render(entry)" from "astro:content".`);
			return result;
		}
	};
}
function warnForPropertyAccess(logger, entry, prop, message) {
	if (!(prop in entry)) {
		let _value = void 0;
		Object.defineProperty(entry, prop, {
			get() {
				if (_value === void 0) logger.error("content", message);
				return _value;
			},
			set(v) {
				_value = v;
			},
			enumerable: false
		});
	}
}
function createGetLiveCollection({ liveCollections }) {
	return async function getLiveCollection(collection, filter) {
		if (!(collection in liveCollections)) return { error: new LiveCollectionError(collection, `Collection "${collection}" is not a live collection. Use getCollection() instead of getLiveCollection() to load regular content collections.`) };
		try {
			const context = {
				filter,
				collection
			};
			const response = await liveCollections[collection].loader?.loadCollection?.(context);
			if (response && "error" in response) return { error: response.error };
			const { schema } = liveCollections[collection];
			let processedEntries = response.entries;
			if (schema) {
				const entryResults = await Promise.all(response.entries.map((entry) => parseLiveEntry(entry, schema, collection)));
				for (const result of entryResults) if (result.error) return { error: result.error };
				processedEntries = entryResults.map((result) => result.entry);
			}
			let cacheHint = response.cacheHint;
			if (cacheHint) {
				const cacheHintResult = cacheHintSchema.safeParse(cacheHint);
				if (!cacheHintResult.success) return { error: new LiveCollectionCacheHintError(collection, void 0, cacheHintResult.error) };
				cacheHint = cacheHintResult.data;
			}
			if (processedEntries.length > 0) {
				const entryTags = /* @__PURE__ */ new Set();
				let latestModified;
				for (const entry of processedEntries) if (entry.cacheHint) {
					if (entry.cacheHint.tags) entry.cacheHint.tags.forEach((tag) => entryTags.add(tag));
					if (entry.cacheHint.lastModified instanceof Date) {
						if (latestModified === void 0 || entry.cacheHint.lastModified > latestModified) latestModified = entry.cacheHint.lastModified;
					}
				}
				if (entryTags.size > 0 || latestModified || cacheHint) {
					const mergedCacheHint = {};
					if (cacheHint?.tags || entryTags.size > 0) mergedCacheHint.tags = [.../* @__PURE__ */ new Set([...cacheHint?.tags || [], ...entryTags])];
					if (cacheHint?.lastModified && latestModified) mergedCacheHint.lastModified = cacheHint.lastModified > latestModified ? cacheHint.lastModified : latestModified;
					else if (cacheHint?.lastModified || latestModified) mergedCacheHint.lastModified = cacheHint?.lastModified ?? latestModified;
					cacheHint = mergedCacheHint;
				}
			}
			return {
				entries: processedEntries,
				cacheHint
			};
		} catch (error) {
			return { error: new LiveCollectionError(collection, `Unexpected error loading collection ${collection}${error instanceof Error ? `: ${error.message}` : ""}`, error) };
		}
	};
}
function createGetLiveEntry({ liveCollections }) {
	return async function getLiveEntry(collection, lookup) {
		if (!(collection in liveCollections)) return { error: new LiveCollectionError(collection, `Collection "${collection}" is not a live collection. Use getCollection() instead of getLiveEntry() to load regular content collections.`) };
		try {
			const lookupObject = {
				filter: typeof lookup === "string" ? { id: lookup } : lookup,
				collection
			};
			let entry = await liveCollections[collection].loader?.loadEntry?.(lookupObject);
			if (entry && "error" in entry) return { error: entry.error };
			if (!entry) return { error: new LiveEntryNotFoundError(collection, lookup) };
			const { schema } = liveCollections[collection];
			if (schema) {
				const result = await parseLiveEntry(entry, schema, collection);
				if (result.error) return { error: result.error };
				entry = result.entry;
			}
			return {
				entry,
				cacheHint: entry.cacheHint
			};
		} catch (error) {
			return { error: new LiveCollectionError(collection, `Unexpected error loading entry ${collection} → ${typeof lookup === "string" ? lookup : JSON.stringify(lookup)}`, error) };
		}
	};
}
var CONTENT_LAYER_IMAGE_REGEX = /__ASTRO_IMAGE_="([^"]+)"/g;
async function updateImageReferencesInBody(html, fileName) {
	const { default: imageAssetMap } = await import("./content-assets_CLeMUEVR.mjs");
	const imageObjects = /* @__PURE__ */ new Map();
	const { getImage } = await import("./_virtual_astro_get-image_PeqFzXNh.mjs");
	for (const [_full, imagePath] of html.matchAll(CONTENT_LAYER_IMAGE_REGEX)) try {
		const decodedImagePath = JSON.parse(imagePath.replace(/&(?:#x22|quot);/g, "\"").replace(/&(?:#x27|apos);/g, "'").replace(/&(?:amp|#x26|#38);/g, "&"));
		let image;
		if (URL.canParse(decodedImagePath.src)) image = await getImage(decodedImagePath);
		else {
			const id = imageSrcToImportId(decodedImagePath.src, fileName);
			const imported = imageAssetMap.get(id);
			if (!id || imageObjects.has(id) || !imported) continue;
			image = await getImage({
				...decodedImagePath,
				src: imported
			});
		}
		imageObjects.set(imagePath, image);
	} catch {
		throw new Error(`Failed to parse image reference: ${imagePath}`);
	}
	return html.replaceAll(CONTENT_LAYER_IMAGE_REGEX, (full, imagePath) => {
		const image = imageObjects.get(imagePath);
		if (!image) return full;
		const { index, ...attributes } = image.attributes;
		return Object.entries({
			...attributes,
			src: image.src,
			...image.srcSet.values.length > 0 ? { srcset: image.srcSet.attribute } : {}
		}).filter(([, value]) => value != null).map(([key, value]) => value === "" ? `${key}=""` : `${key}="${escape(String(value))}"`).join(" ");
	});
}
function resolveImageAtPath(src, fileName, imageAssetMap) {
	const id = imageSrcToImportId(src, fileName);
	if (!id) return;
	const imported = imageAssetMap?.get(id);
	if (!imported) return;
	if (imported.__svgData) {
		const { __svgData: svgData, ...meta } = imported;
		return createSvgComponent({
			meta,
			...svgData
		});
	}
	return imported;
}
function setAtPathCopying(target, path, value) {
	if (path.length === 0) return target;
	const [key, ...rest] = path;
	const copy = Array.isArray(target) ? target.slice() : { ...target };
	copy[key] = rest.length === 0 ? value : setAtPathCopying(copy[key], rest, value);
	return copy;
}
function updateImageReferencesInData(data, fileName, imageAssetMap, imageImports) {
	if (!imageImports?.length) return data;
	let result = data;
	for (const path of imageImports) {
		let src = result;
		for (const key of path) src = src?.[key];
		if (typeof src !== "string") continue;
		const resolved = resolveImageAtPath(src, fileName, imageAssetMap);
		if (resolved !== void 0) result = setAtPathCopying(result, path, resolved);
	}
	return result;
}
function resolveEntryData(entry, imageAssetMap) {
	return updateImageReferencesInData(entry.data, entry.filePath, imageAssetMap, entry.imageImports);
}
function createRenderEntry({ logger }) {
	return async function renderEntry(entry) {
		if (!entry) throw new AstroError(RenderUndefinedEntryError);
		recordContentEntryRender(entry.filePath);
		if (entry.deferredRender) try {
			const { default: contentModules } = await import("./content-modules_CkZSCQev.mjs");
			const renderEntryImport = contentModules.get(entry.filePath);
			return render$1({
				collection: "",
				id: entry.id,
				renderEntryImport
			});
		} catch (e) {
			logger.error("content", `${e}`);
		}
		const html = entry?.rendered?.metadata?.imagePaths?.length && entry.filePath ? await updateImageReferencesInBody(entry.rendered.html, entry.filePath) : entry?.rendered?.html;
		return {
			Content: createComponent(() => renderTemplate`${unescapeHTML(html)}`),
			headings: entry?.rendered?.metadata?.headings ?? [],
			remarkPluginFrontmatter: entry?.rendered?.metadata?.frontmatter ?? {}
		};
	};
}
async function render$1({ collection, id, renderEntryImport }) {
	const UnexpectedRenderError = new AstroError({
		...UnknownContentCollectionError,
		message: `Unexpected error while rendering ${String(collection)} → ${String(id)}.`
	});
	if (typeof renderEntryImport !== "function") throw UnexpectedRenderError;
	const baseMod = await renderEntryImport();
	if (baseMod == null || typeof baseMod !== "object") throw UnexpectedRenderError;
	const { default: defaultMod } = baseMod;
	if (isPropagatedAssetsModule(defaultMod)) {
		const { collectedStyles, collectedLinks, collectedScripts, getMod } = defaultMod;
		if (typeof getMod !== "function") throw UnexpectedRenderError;
		const propagationMod = await getMod();
		if (propagationMod == null || typeof propagationMod !== "object") throw UnexpectedRenderError;
		return {
			Content: createComponent({
				factory(result, baseProps, slots) {
					let styles = "", links = "", scripts = "";
					if (Array.isArray(collectedStyles)) styles = collectedStyles.map((style) => {
						const content = typeof style === "string" ? style : style.content;
						const viteDevId = typeof style === "object" && style.id ? style.id : void 0;
						return renderUniqueStylesheet(result, {
							type: "inline",
							content,
							viteDevId
						});
					}).join("");
					if (Array.isArray(collectedLinks)) links = collectedLinks.map((link) => {
						return renderUniqueStylesheet(result, {
							type: "external",
							src: isRemotePath(link) ? link : prependForwardSlash(link)
						});
					}).join("");
					if (Array.isArray(collectedScripts)) scripts = collectedScripts.map((script) => renderScriptElement(script)).join("");
					let props = baseProps;
					if (id.endsWith("mdx")) props = {
						components: propagationMod.components ?? {},
						...baseProps
					};
					return createHeadAndContent(unescapeHTML(styles + links + scripts), renderTemplate`${renderComponent(result, "Content", propagationMod.Content, props, slots)}`);
				},
				propagation: "self"
			}),
			headings: propagationMod.getHeadings?.() ?? [],
			remarkPluginFrontmatter: propagationMod.frontmatter ?? {}
		};
	} else if (baseMod.Content && typeof baseMod.Content === "function") return {
		Content: baseMod.Content,
		headings: baseMod.getHeadings?.() ?? [],
		remarkPluginFrontmatter: baseMod.frontmatter ?? {}
	};
	else throw UnexpectedRenderError;
}
function isPropagatedAssetsModule(module) {
	return typeof module === "object" && module != null && "__astroPropagation" in module;
}
// \0astro:content
var liveCollections = {};
var logger = createConsoleLogger({ level });
createGetCollection({
	liveCollections,
	logger
});
var getEntry = createGetEntry({
	liveCollections,
	logger
});
var render = createRenderEntry({ logger });
createGetLiveCollection({ liveCollections });
createGetLiveEntry({ liveCollections });
// src/domain/reference.ts
/** The id of an entry. */
function entryId(kind, slug) {
	return `${kind}:${slug}`;
}
/** Reads `kind:slug` or `kind:slug#fragment`; undefined for anything else (a web address, a path, an unknown kind). */
function parseReference(text) {
	const match = /^([a-z]+):([^#/]*)(?:#(.*))?$/.exec(text);
	if (!match || !isKind(match[1])) return void 0;
	return {
		kind: match[1],
		slug: match[2],
		...match[3] ? { fragment: match[3] } : {}
	};
}
/** Is this word one of the kinds of entry? */
function isKind(word) {
	return Object.hasOwn(KINDS, word);
}
// src/domain/entry.ts
/** Makes the guard of one kind: `entries.filter(isKindOf('story'))` narrows. */
function isKindOf(kind) {
	return (entry) => entry.kind === kind;
}
/** Names by which an entry can be called besides its id: its title and aliases. */
function namesOf(entry) {
	return [entry.title, ...entry.data.aliases];
}
/** The form in which names are compared: without regard to case, and to whether quotes, dots and dashes are typographic yet. */
function nameKey(name) {
	return name.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, "\"").replaceAll("…", "...").replace(/[–—]|-{2,3}/g, "–");
}
/** The questions a reader would type that this entry answers. */
function asksOf(entry) {
	return "asks" in entry.data ? entry.data.asks : [];
}
/** Minutes it takes to read, at 230 words a minute, at least one. */
function readingMinutes(words) {
	return Math.max(1, Math.round(words / 230));
}
// src/domain/nearest.ts
/** The known value nearest to a mistyped one, or undefined where none is near enough to be meant (a third of its length). */
function nearest(wanted, known) {
	const [best] = nearestFew(wanted, known, 1);
	return best;
}
/** Up to `most` known values near a mistyped one, the nearest first; equal ones by alphabet. */
function nearestFew(wanted, known, most) {
	const query = wanted.toLowerCase();
	return [...new Set(known)].map((value) => ({
		value,
		cost: cost(query, value.toLowerCase())
	})).filter(({ value, cost }) => cost <= Math.max(2, Math.ceil(Math.max(query.length, value.length) / 3))).sort((a, b) => a.cost - b.cost || a.value.localeCompare(b.value, "en")).slice(0, most).map(({ value }) => value);
}
/** Edits between two words; a whole word inside the other counts as near. */
function cost(a, b) {
	const edits = distance(a, b);
	return a.length >= 5 && (b.includes(a) || b.length >= 5 && a.includes(b)) ? Math.min(edits, 1.5) : edits;
}
// src/domain/catalogue.ts
/** Kinds in the order in which a bare slug or name is looked up, and in which lists show them. */
var KIND_ORDER = [
	"guide",
	"archetype",
	"story",
	"resource",
	"question",
	"path",
	"term",
	"page",
	"source"
];
/** Builds the catalogue. Entries keep the book's order: by kind, then as `compareEntries` says. */
function createCatalogue(unordered) {
	const entries = [...unordered].sort(compareEntries);
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const byName = groupByName(entries);
	function lookUp(name) {
		for (const kind of KIND_ORDER) {
			const entry = byId.get(entryId(kind, name));
			if (entry) return [entry];
		}
		return byName.get(nameKey(name)) ?? [];
	}
	function suggestion(target) {
		const reference = parseReference(target);
		if (!reference) return nearest(target, [...byId.values()].flatMap((entry) => [entry.slug, ...namesOf(entry)]));
		const ofKind = entries.filter((entry) => entry.kind === reference.kind).map((entry) => entry.slug);
		const inKind = nearest(reference.slug, ofKind);
		if (inKind) return entryId(reference.kind, inKind);
		return lookUp(reference.slug)[0]?.id ?? nearest(`${reference.kind}:${reference.slug}`, byId.keys());
	}
	return {
		entries,
		find: (id) => byId.get(id),
		get(kind, slug) {
			const entry = byId.get(entryId(kind, slug));
			if (!entry) throw new Error(`no ${kind} "${slug}" in the book; the nearest is "${suggestion(entryId(kind, slug)) ?? "none"}"`);
			return entry;
		},
		of: (kind) => entries.filter(isKindOf(kind)),
		resolve(target) {
			const reference = parseReference(target) ?? splitName(target);
			const found = "kind" in reference ? asList(byId.get(entryId(reference.kind, reference.slug))) : lookUp(reference.name);
			if (found.length === 0) return {
				found: false,
				reason: "unknown",
				near: suggestion("kind" in reference ? target : reference.name)
			};
			if (found.length > 1) return {
				found: false,
				reason: "ambiguous",
				ids: found.map((entry) => entry.id)
			};
			const entry = found[0];
			const { fragment } = reference;
			if (!fragment) return {
				found: true,
				entry
			};
			const ids = entry.outline.headings.map((heading) => heading.id);
			if (ids.includes(fragment)) return {
				found: true,
				entry,
				fragment
			};
			return {
				found: false,
				reason: "no-such-heading",
				entry,
				fragment,
				near: nearest(fragment, ids)
			};
		}
	};
}
/** The book's order within a kind: sections and orders for chapters, names for people and terms, titles otherwise. */
function compareEntries(a, b) {
	const kinds = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
	if (kinds !== 0) return kinds;
	if ("order" in a.data && "order" in b.data) {
		const sections = sectionIndex(a) - sectionIndex(b);
		if (sections !== 0) return sections;
		if (a.data.order !== b.data.order) return a.data.order - b.data.order;
	}
	return a.title.localeCompare(b.title, "en") || a.slug.localeCompare(b.slug, "en");
}
var SECTION_ORDER = Object.keys(SECTIONS);
function sectionIndex(entry) {
	return entry.kind === "guide" ? SECTION_ORDER.indexOf(entry.data.section) : 0;
}
function groupByName(entries) {
	const names = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const title = nameKey(entry.title);
		names.set(title, [...(names.get(title) ?? []).filter((other) => nameKey(other.title) === title), entry]);
		for (const alias of entry.data.aliases.map(nameKey)) {
			const there = names.get(alias) ?? [];
			if (!there.some((other) => nameKey(other.title) === alias || other === entry)) names.set(alias, [...there, entry]);
		}
	}
	return names;
}
/** A name with an optional fragment, as written in `[[…]]`. */
function splitName(target) {
	const [name = "", fragment] = target.split("#");
	return {
		name: name.trim(),
		...fragment ? { fragment } : {}
	};
}
function asList(value) {
	return value === void 0 ? [] : [value];
}
// src/domain/problem.ts
/** Problems in the order a reader would mend them: by file, then place. */
function inReadingOrder(problems) {
	return [...problems].sort((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column || a.says.localeCompare(b.says, "en"));
}
// src/schemas/figure.ts
var label = mod.string().min(1).max(80);
/** What every figure carries. */
var base = {
	/** The line under the figure. */
	caption: mod.string().min(20).max(200),
	/** The same information in words, for those who don't see the drawing. */
	alt: mod.string().min(60)
};
/** A drawing of the book as data: `content/figures/<slug>.yaml`. `draws` chooses the component that draws it. */
var FigureSchema = mod.discriminatedUnion("draws", [
	mod.strictObject({
		draws: mod.literal("fork"),
		...base,
		/** Rungs before the fork, lowest first. */
		trunk: mod.array(label).min(2),
		/** The two tracks, each with its name and rungs, lowest first. */
		branches: mod.array(mod.strictObject({
			name: label,
			rungs: mod.array(label).min(2)
		})).length(2)
	}),
	mod.strictObject({
		draws: mod.literal("quadrants"),
		...base,
		/** Name of the horizontal axis, low to high. */
		across: label,
		/** Name of the vertical axis, low to high. */
		up: label,
		/** The four fields: low/low, high/low, low/high, high/high as (across, up). */
		fields: mod.array(mod.strictObject({
			across: mod.enum(["low", "high"]),
			up: mod.enum(["low", "high"]),
			name: label,
			says: mod.string().max(120)
		})).length(4)
	}),
	mod.strictObject({
		draws: mod.literal("staircase"),
		...base,
		/** Steps from the cheapest up. */
		steps: mod.array(mod.strictObject({
			name: label,
			says: mod.string().max(120)
		})).min(3)
	}),
	mod.strictObject({
		draws: mod.literal("pyramid"),
		...base,
		/** Layers from the top down: what it is, and how many boxes it has. */
		layers: mod.array(mod.strictObject({
			name: label,
			count: mod.number().int().positive(),
			says: mod.string().max(120)
		})).min(2)
	}),
	mod.strictObject({
		draws: mod.literal("terrain"),
		...base,
		/** Height of the ground from left to right, 0 to 100. */
		heights: mod.array(mod.number().min(0).max(100)).min(6),
		/** Labels at an index of `heights`. */
		marks: mod.array(mod.strictObject({
			at: mod.number().int().nonnegative(),
			name: label
		})).min(2),
		/** From which index the fog hides the ground. */
		fogFrom: mod.number().int().positive()
	}),
	mod.strictObject({
		draws: mod.literal("vectors"),
		...base,
		/** Where the organization wants to go, in degrees (0 is right, 90 is up). */
		toward: mod.number(),
		/** The arrows: direction in degrees, size 1 to 3. */
		arrows: mod.array(mod.strictObject({
			degrees: mod.number(),
			size: mod.number().min(1).max(3),
			name: label.optional()
		})).min(4)
	}),
	mod.strictObject({
		draws: mod.literal("chain"),
		...base,
		/** Links in order. */
		links: mod.array(mod.strictObject({
			name: label,
			breaks: mod.string().max(120)
		})).min(3)
	})
]);
// src/compiler/draft.ts
/** The drafts of one kind. */
function draftsOf(drafts, kind) {
	return drafts.filter((draft) => draft.entry.kind === kind);
}
/** A problem at a frontmatter value of a draft. */
function problemAt(draft, path, problem, part) {
	return {
		file: draft.file.path,
		...draft.locate(path, part),
		...problem
	};
}
// src/compiler/check.ts
/** Does a target (an id, a slug or a name, with or without a fragment) lead to a file that has problems of its own? */
function isBroken(broken, target) {
	return broken.has(nameKey(target.split("#")[0].trim()));
}
// src/compiler/checks/answers.ts
/** A story's headings are ids of questions, in their order, and each has its line under `answers`. */
var answers = ({ drafts, catalogue, broken }) => {
	const questions = catalogue.of("question").map((question) => question.slug);
	if (questions.length === 0) return [];
	return draftsOf(drafts, "story").flatMap((draft) => {
		if (isBroken(broken, draft.entry.id)) return [];
		const problems = [];
		const said = Object.keys(draft.entry.data.answers);
		const headings = draft.entry.outline.headings.filter((heading) => heading.depth === 2);
		let last = -1;
		for (const { id, text, line, column } of headings) {
			const at = {
				file: draft.file.path,
				line,
				column
			};
			if (!id || isBroken(broken, entryId("question", id))) continue;
			const place = questions.indexOf(id);
			if (place < 0) {
				problems.push({
					...at,
					kind: "unknown-question",
					says: `heading "${text}" has the id "${id}", which is no question`,
					mend: `use one of: ${questions.join(", ")}`
				});
				continue;
			}
			if (place < last) problems.push({
				...at,
				kind: "question-order",
				says: `answer "${id}" stands after "${questions[last]}"`,
				mend: "keep the order of the questions"
			});
			last = Math.max(last, place);
			if (!said.includes(id)) problems.push({
				...at,
				kind: "missing-answer",
				says: `answer "${id}" has no line in the frontmatter`,
				mend: `add "${id}" under "answers"`
			});
		}
		for (const id of said) {
			if (headings.some((heading) => heading.id === id)) continue;
			problems.push(problemAt(draft, ["answers", id], {
				kind: "missing-answer",
				says: `"answers.${id}" has no heading in the body`,
				mend: `add "## … {/* #${id} */}", or remove the line`
			}, "key"));
		}
		return problems;
	});
};
// src/compiler/checks/evidence.ts
/** Every fact of a story has its lines, and every pointer falls inside a document that exists. */
var evidence = ({ drafts, documents }) => [...documents ? drafts.flatMap((draft) => pointersOf(draft).flatMap((pointer) => outOfBounds(draft, pointer, documents))) : [], ...draftsOf(drafts, "story").flatMap((draft) => unsupported(draft))];
function pointersOf({ entry }) {
	const all = [];
	const add = (value, ...path) => {
		if (Array.isArray(value)) value.forEach((text, i) => all.push({
			text,
			path: [...path, i]
		}));
		else if (value !== void 0) all.push({
			text: value,
			path
		});
	};
	if ("sources" in entry.data) entry.data.sources.forEach(({ lines }, i) => add(lines, "sources", i, "lines"));
	if (entry.kind === "story") {
		for (const [fact, lines] of Object.entries(entry.data.evidence)) add(lines, "evidence", fact);
		for (const [id, { lines }] of Object.entries(entry.data.answers)) add(lines, "answers", id, "lines");
	}
	return all;
}
function outOfBounds(draft, { text, path }, documents) {
	const [document = "", range = ""] = text.split(":");
	const [from = 0, to = from] = range.split("-").map(Number);
	const length = documents.get(document);
	if (length === void 0) {
		const near = nearest(document, documents.keys());
		return [problemAt(draft, path, {
			kind: "pointer",
			says: `"${text}" points into "${document}", which is no source document`,
			mend: near ? `did you mean "${near}"?` : "see content/documents.yaml"
		})];
	}
	if (from >= 1 && to >= from && to <= length) return [];
	return [problemAt(draft, path, {
		kind: "pointer",
		says: `"${text}" is not a run of lines of "${document}"`,
		mend: `it has lines 1 to ${length}`
	})];
}
/** Facts that are stated without saying where they stand. */
function unsupported(draft) {
	const { data } = draft.entry;
	const stated = {
		companySize: data.companySize.band !== "unknown" || Boolean(data.companySize.note),
		path: data.path !== "unknown",
		staffProject: data.staffProject.answer !== "unknown" || Boolean(data.staffProject.note),
		managesPeople: data.managesPeople.answer !== "unknown" || Boolean(data.managesPeople.note),
		experience: data.experience.years !== null || Boolean(data.experience.note),
		remote: data.remote !== "unknown"
	};
	return Object.entries(stated).filter(([fact, isStated]) => isStated && !(fact in data.evidence)).map(([fact]) => problemAt(draft, [fact], {
		kind: "no-evidence",
		says: `"${fact}" is stated without the lines it stands on`,
		mend: `add "${fact}" under "evidence", like "story/${draft.entry.slug}:12-14"`
	}, "key"));
}
// src/markdown/place.ts
/** Where a node begins; line 1, column 1 for one that was made. */
function placeOf(node) {
	return {
		line: node.position?.start.line ?? 1,
		column: node.position?.start.column ?? 1
	};
}
/** Where a character of a text node stands: exact on the node's first line, which is where prose stands. */
function placeIn(node, offset) {
	const { line, column } = placeOf(node);
	const before = node.value.slice(0, offset).split("\n");
	return {
		line: line + before.length - 1,
		column: before.length === 1 ? column + offset : before.at(-1).length + 1
	};
}
// src/markdown/wiki-links.ts
/** `[[target]]` or `[[target|words]]`. */
var WIKI_LINK = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g;
/** Scheme of a link that came from `[[…]]`, so that the resolver knows to take titles and aliases too. */
var WIKI_SCHEME = "wiki:";
/**
* Turns `[[target|words]]` in running text into a link node with the address `wiki:target`.
* Without words the link has no children: whoever resolves it puts the target's title there.
*/
function wikiLinks() {
	return (tree) => {
		visit(tree, "text", (node, index, parent) => {
			if (!parent || index === void 0 || !node.value.includes("[[")) return;
			const parts = split(node);
			if (parts.length === 1 && parts[0] === node) return;
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}
function split(node) {
	const parts = [];
	let from = 0;
	for (const match of node.value.matchAll(WIKI_LINK)) {
		if (match.index > from) parts.push(text(node, from, match.index));
		parts.push(link(node, match));
		from = match.index + match[0].length;
	}
	if (from === 0) return [node];
	if (from < node.value.length) parts.push(text(node, from, node.value.length));
	return parts;
}
function text(node, from, to) {
	return {
		type: "text",
		value: node.value.slice(from, to),
		...place(node, from, to)
	};
}
function link(node, match) {
	const [whole, target = "", words] = match;
	return {
		type: "link",
		url: WIKI_SCHEME + target.trim(),
		children: words ? [{
			type: "text",
			value: words.trim()
		}] : [],
		...place(node, match.index, match.index + whole.length)
	};
}
function place(node, from, to) {
	return node.position ? { position: {
		start: placeIn(node, from),
		end: placeIn(node, to)
	} } : {};
}
// src/markdown/outline.ts
/** Blocks whose text is one run of sentences. */
var PARAGRAPHS = /* @__PURE__ */ new Set(["paragraph", "tableCell"]);
/** What a body says about itself: its headings, links, templates, figures and words. */
function outlineOf(tree) {
	const headings = [];
	const links = [];
	const sheets = [];
	const figures = [];
	const texts = {};
	let under = "";
	for (const block of tree.children) {
		if (block.type === "heading") {
			const heading = headingOf(block);
			headings.push(heading);
			under = heading.id;
		}
		figures.push(...figuresIn(block));
		links.push(...linksIn(block, under));
		if (block.type === "code" && block.lang === "template") sheets.push({
			text: block.value,
			under
		});
		if (block.type !== "heading") (texts[under] ??= []).push(plain(block));
	}
	const joined = Object.fromEntries(Object.entries(texts).map(([id, parts]) => [id, parts.filter(Boolean).join(" ")]));
	return {
		headings,
		links,
		sheets,
		figures,
		words: [...Object.values(joined), ...headings.map((heading) => heading.text)].join(" ").split(/\s+/).filter(Boolean).length,
		texts: joined
	};
}
/** An outline of nothing, for entries without a body. */
function emptyOutline() {
	return {
		headings: [],
		links: [],
		sheets: [],
		figures: [],
		words: 0,
		texts: {}
	};
}
function headingOf(node) {
	const { line, column } = placeOf(node);
	return {
		depth: node.depth,
		id: node.data?.id ?? "",
		text: squeezed(runningText(node, /* @__PURE__ */ new Map())),
		line,
		column
	};
}
function figuresIn(block) {
	if (block.type !== "mdxJsxFlowElement" || block.name !== "Figure") return [];
	const id = attribute(block, "id");
	return id ? [id] : [];
}
/** The text value of an attribute of an MDX element, or undefined. */
function attribute(element, name) {
	const found = element.attributes.find((item) => item.type === "mdxJsxAttribute" && item.name === name);
	return typeof found?.value === "string" ? found.value : void 0;
}
/** Links into the book in a block, each with its sentence. */
function linksIn(block, under) {
	const links = [];
	visit(block, (node) => {
		if (!PARAGRAPHS.has(node.type)) return;
		const offsets = /* @__PURE__ */ new Map();
		const text = runningText(node, offsets).replace(/\s/g, " ");
		for (const [link, at] of offsets) {
			const target = targetOf(link.url);
			if (target === void 0) continue;
			links.push({
				target,
				words: squeezed(toString(link)),
				sentence: sentenceAt(text, at),
				...under ? { under } : {},
				...placeOf(link)
			});
		}
	});
	return links;
}
/** Text as a reader meets it, with the target of each link that has no words of its own. Notes down where in it each link begins. */
function runningText(node, offsets, before = 0) {
	if (node.type === "link") {
		offsets.set(node, before);
		if (node.children.length === 0) return `[[${targetOf(node.url) ?? ""}]]`;
	}
	if ("children" in node) return node.children.reduce((text, child) => text + runningText(child, offsets, before + text.length), "");
	if (node.type === "break") return " ";
	return node.type === "text" || node.type === "inlineCode" ? node.value : "";
}
/** The id or name a link points to inside the book; undefined for one that leaves it or stays on the page. */
function targetOf(url) {
	if (url.startsWith("wiki:")) return url.slice(WIKI_SCHEME.length);
	return isOutside(url) || url.startsWith("#") ? void 0 : url;
}
/** The sentence of a paragraph that covers a place in it. */
function sentenceAt(text, at) {
	return squeezed(new Intl.Segmenter("en", { granularity: "sentence" }).segment(text).containing(at)?.segment ?? text);
}
/** Running text of a block: its paragraphs and cells, and code as it stands. */
function plain(block) {
	if (block.type === "footnoteDefinition") return "";
	const parts = [];
	visit(block, (node) => {
		if (PARAGRAPHS.has(node.type)) parts.push(runningText(node, /* @__PURE__ */ new Map()));
		else if (node.type === "code") parts.push(node.value);
	});
	return squeezed(parts.join(" "));
}
function squeezed(text) {
	return text.replace(/\s+/g, " ").trim();
}
// src/compiler/checks/figures.ts
/** `<Figure id="…" />` names a figure that exists; every figure is placed somewhere. */
var figures$1 = ({ drafts, figures: known, broken }) => {
	const problems = [];
	const placed = /* @__PURE__ */ new Set();
	for (const { file, tree } of drafts) visit(tree, (element) => {
		if (element.type !== "mdxJsxFlowElement" && element.type !== "mdxJsxTextElement" || element.name !== "Figure") return;
		const id = attribute(element, "id") ?? "";
		placed.add(id);
		if (known.has(id) || broken.has(`figure:${id}`)) return;
		const near = nearest(id, known.keys());
		const says = id ? `there is no figure "${id}"` : "a figure without an id";
		const mend = near ? `did you mean "${near}"?` : id ? `add content/figures/${id}.yaml` : "name one of content/figures: <Figure id=\"…\" />";
		problems.push({
			file: file.path,
			...placeOf(element),
			kind: "unknown-figure",
			says,
			mend
		});
	});
	for (const id of broken.size > 0 ? [] : known.keys()) if (!placed.has(id)) problems.push({
		file: `content/figures/${id}.yaml`,
		line: 1,
		column: 1,
		kind: "orphan",
		says: `no page shows figure "${id}"`,
		mend: `place it with <Figure id="${id}" />, or delete the file`
	});
	return problems;
};
// src/compiler/checks/headings.ts
var ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Every heading is a `##` or `###`, skips no level, and carries an id of its own that no other heading of the page has. */
var headings = ({ drafts }) => drafts.flatMap(({ file, entry }) => {
	const problems = [];
	const seen = /* @__PURE__ */ new Map();
	const taken = new Set(entry.outline.headings.map((heading) => heading.id));
	let depth = 1;
	for (const { text, id, line, column, ...heading } of entry.outline.headings) {
		const at = {
			file: file.path,
			line,
			column
		};
		if (heading.depth === 1 || heading.depth > 3) problems.push({
			...at,
			kind: "heading-level",
			says: `heading "${text}" is of level ${heading.depth}`,
			mend: "use \"##\" or \"###\"; the page title comes from the frontmatter"
		});
		else if (heading.depth > depth + 1) problems.push({
			...at,
			kind: "heading-skip",
			says: `heading "${text}" skips from level ${depth} to level ${heading.depth}`,
			mend: `use "${"#".repeat(depth + 1)} ${text}"`
		});
		depth = heading.depth;
		const earlier = seen.get(id);
		if (!id) problems.push({
			...at,
			kind: "heading-id",
			says: `heading "${text}" has no id`,
			mend: `write "${"#".repeat(heading.depth)} ${text} {/* #${freeId(text, taken)} */}", or run npm run ids`
		});
		else if (!ID.test(id)) problems.push({
			...at,
			kind: "heading-id",
			says: `"${id}" cannot be an id`,
			mend: `use lower-case words joined by hyphens: "${freeId(id, taken)}"`
		});
		else if (earlier !== void 0) problems.push({
			...at,
			kind: "duplicate-id",
			says: `id "${id}" stands twice on this page, first on line ${earlier}`,
			mend: `give this heading another, such as "${freeId(text, taken)}"`
		});
		if (id && earlier === void 0) seen.set(id, line);
	}
	return problems;
});
/** An id made from words by rehype-slug's rule that the page does not have yet. From now on it is taken. */
function freeId(text, taken) {
	const base = new GithubSlugger().slug(text).replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "") || "section";
	let id = base;
	for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
	taken.add(id);
	return id;
}
// src/compiler/checks/images.ts
/** Every image lies in the book and has a text alternative. */
var images = ({ drafts, paths }) => drafts.flatMap(({ file, tree }) => {
	const problems = [];
	visit(tree, "image", (image) => {
		const at = {
			file: file.path,
			...placeOf(image)
		};
		if (!image.alt?.trim()) problems.push({
			...at,
			kind: "image-alt",
			says: `image "${image.url}" has no text alternative`,
			mend: "say in the brackets what it shows: \"![what it shows](…)\""
		});
		const path = posix.join(posix.dirname(file.path), image.url);
		if (isOutside(image.url)) problems.push({
			...at,
			kind: "image-missing",
			says: `image "${image.url}" is on another host`,
			mend: "put a copy that we may use into content/images"
		});
		else if (!paths.has(path)) {
			const near = nearest(path, [...paths].filter((known) => known.startsWith("content/images/")));
			problems.push({
				...at,
				kind: "image-missing",
				says: `there is no image "${image.url}"`,
				mend: near ? `did you mean "${posix.relative(posix.dirname(file.path), near)}"?` : "put it into content/images"
			});
		}
	});
	return problems;
});
// src/markdown/heading-ids.ts
/** `{/* #the-id *\/}` as MDX gives it: the text between the braces. */
var ID_COMMENT = /^\/\*\s*#(\S+)\s*\*\/$/;
/**
* Gives each heading the id its author wrote at its end in an MDX comment, and takes the comment out:
* `## Snacking feels like progress {/* #snacking *\/}`. rehype-slug leaves a heading that has an id alone.
*/
function headingIds() {
	return (tree) => {
		visit(tree, "heading", (heading) => {
			const last = heading.children.at(-1);
			if (last?.type !== "mdxTextExpression") return;
			const id = ID_COMMENT.exec(last.value.trim())?.[1];
			if (!id) return;
			heading.children.pop();
			const before = heading.children.at(-1);
			if (before?.type === "text") before.value = before.value.trimEnd();
			heading.data = {
				...heading.data,
				id,
				hProperties: { id }
			};
		});
	};
}
// src/markdown/typography.ts
/** How quotes, dots and dashes are set, in bodies and in data alike. */
var TYPOGRAPHY = { dashes: "oldschool" };
var processor = unified().use(remarkSmartypants, TYPOGRAPHY);
/** A copy of some data with the straight quotes, dots and dashes of every text made typographic; web addresses stay as they are. */
function curled(value) {
	if (typeof value === "string") return curledText(value);
	if (Array.isArray(value)) return value.map(curled);
	if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, curled(part)]));
	return value;
}
function curledText(text) {
	if (isOutside(text) || !/["'`]|\.\.\.|--/.test(text)) return text;
	const tree = {
		type: "root",
		children: [{
			type: "paragraph",
			children: [{
				type: "text",
				value: text
			}]
		}]
	};
	const [paragraph] = processor.runSync(tree).children;
	const [run] = paragraph?.type === "paragraph" ? paragraph.children : [];
	return run?.type === "text" ? run.value : text;
}
// src/markdown/parse.ts
/** Reads the body of a page as the site does, up to ids, links and typography. Throws a VFileMessage with line and column where MDX does not parse. */
function parseMdx(text) {
	const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(headingIds).use(wikiLinks).use(remarkSmartypants, TYPOGRAPHY);
	return processor.runSync(processor.parse(text));
}
/** Reads Markdown without MDX, as it stands in YAML fields. */
function parseMarkdown(text) {
	const processor = unified().use(remarkParse).use(remarkGfm).use(wikiLinks).use(remarkSmartypants, TYPOGRAPHY);
	return processor.runSync(processor.parse(text));
}
// src/compiler/source-file.ts
/** The place of a character offset in a text. */
function placeAt(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
/** The character offset of a place in a text. */
function offsetOf$1(text, { line, column }) {
	return text.split("\n").slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, column - 1);
}
// src/compiler/checks/links.ts
/** Every link of a body leads to a page, heading, or note that exists. */
var links = (manuscript) => {
	const problems = [];
	for (const { file, entry, tree } of manuscript.drafts) {
		const ids = entry.outline.headings.map((heading) => heading.id);
		visit(tree, (node) => {
			if (node.type === "link") {
				const finding = findingOf(node, ids, manuscript.catalogue, manuscript.broken);
				if (finding) problems.push({
					file: file.path,
					...placeOf(node),
					...finding
				});
			} else if (node.type === "text" && node.value.includes("[^")) problems.push(...undefinedNotes(file, node));
		});
	}
	for (const draft of draftsOf(manuscript.drafts, "term")) visit(parseMarkdown(draft.entry.data.more ?? ""), "link", (link) => {
		const finding = findingOf(link, [], manuscript.catalogue, manuscript.broken);
		if (finding) problems.push({
			file: draft.file.path,
			...draft.locate(["more"]),
			...finding
		});
	});
	return problems;
};
function findingOf(link, ids, catalogue, broken) {
	if (link.url.startsWith("#")) return onPage(link.url.slice(1), ids);
	const target = targetOf(link.url);
	if (target === void 0) return void 0;
	if (/^\.|^[^:]*\//.test(target) && !link.url.startsWith("wiki:")) {
		const near = nearestAddress(target, catalogue);
		return {
			kind: "link-by-path",
			says: `link to the path "${target}"`,
			mend: near ? `link by id: "${near}"` : "link by id, like \"guide:introduction\""
		};
	}
	return findingFor(target, catalogue.resolve(target), broken);
}
/** What is wrong with a link target, or undefined. */
function findingFor(target, resolution, broken) {
	if (resolution.found) return void 0;
	if (isBroken(broken, resolution.reason === "no-such-heading" ? resolution.entry.id : target)) return void 0;
	if (resolution.reason === "ambiguous") return {
		kind: "ambiguous-link",
		says: `"${target}" is the name of ${resolution.ids.length} pages`,
		mend: `write one of their ids: ${resolution.ids.join(", ")}`
	};
	if (resolution.reason === "no-such-heading") {
		const { entry, fragment, near } = resolution;
		const known = entry.outline.headings.map((heading) => heading.id).join(", ");
		const mend = near ? `did you mean "${entry.id}#${near}"?` : known ? `its ids are ${known}` : `link to "${entry.id}"`;
		return {
			kind: "dangling-link",
			says: `"${entry.title}" has no heading "${fragment}"`,
			mend
		};
	}
	return {
		kind: "dangling-link",
		says: `link to "${target}", which is not in the book`,
		mend: resolution.near ? `did you mean "${resolution.near}"?` : "name a page by its id, like \"guide:introduction\""
	};
}
function onPage(fragment, ids) {
	if (ids.includes(fragment)) return void 0;
	const near = nearest(fragment, ids);
	return {
		kind: "dangling-link",
		says: `this page has no heading "${fragment}"`,
		mend: near ? `did you mean "#${near}"?` : "link to a heading id of this page"
	};
}
function nearestAddress(path, catalogue) {
	const slug = path.split("#")[0].split("/").filter(Boolean).at(-1)?.replace(/\.mdx?$/, "") ?? "";
	const found = catalogue.resolve(slug);
	return found.found ? found.entry.id : void 0;
}
/** `[^x]` that stayed text has no definition. It is looked for in the file, since typography has changed the lengths of the text before it. */
function undefinedNotes(file, node) {
	let from = offsetOf$1(file.text, placeOf(node));
	return [...node.value.matchAll(/\[\^([^\]]+)\]/g)].map(([note, name]) => {
		const at = Math.max(file.text.indexOf(note, from), from);
		from = at + note.length;
		return {
			file: file.path,
			...placeAt(file.text, at),
			kind: "dangling-link",
			says: `footnote "${note}" has no text`,
			mend: `add a line "[^${name}]: …" at the end of the page`
		};
	});
}
// src/compiler/checks/markup.ts
/** Components that prose may use; the layout hands them in. */
var COMPONENTS = [
	"Aside",
	"Figure",
	"Shelf"
];
/** Prose imports no code and holds no HTML: only Markdown and the known components. */
var markup = ({ drafts }) => drafts.flatMap(({ file, tree }) => {
	const problems = [];
	visit(tree, (node, _index, parent) => {
		const found = problemOf$1(node, parent);
		if (found) problems.push({
			file: file.path,
			...placeOf(node),
			...found
		});
	});
	return problems;
});
function problemOf$1(node, parent) {
	switch (node.type) {
		case "mdxJsxFlowElement":
		case "mdxJsxTextElement": {
			const name = node.name ?? "";
			if (COMPONENTS.includes(name)) return void 0;
			if (/^[A-Z]/.test(name)) {
				const near = nearest(name, COMPONENTS);
				return {
					kind: "unknown-component",
					says: `unknown component "<${name}>"`,
					mend: near ? `did you mean "<${near}>"?` : `the components are ${COMPONENTS.map((known) => `<${known}>`).join(", ")}`
				};
			}
			return {
				kind: "forbidden-markup",
				says: `HTML "<${name}>" in prose`,
				mend: "write it in Markdown"
			};
		}
		case "mdxjsEsm": return {
			kind: "forbidden-markup",
			says: `code "${firstLine(node.value)}" in prose`,
			mend: "remove it: components come from the layout"
		};
		case "mdxFlowExpression":
		case "mdxTextExpression":
			if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return void 0;
			return {
				kind: "forbidden-markup",
				says: `expression "{${firstLine(node.value)}}" in prose`,
				mend: "write \"\\{\" for a brace"
			};
		case "heading":
			if (parent?.type === "root") return void 0;
			return {
				kind: "forbidden-markup",
				says: `heading "${toString(node).trim()}" inside a list or component`,
				mend: "put it at the margin, or make it a bold word"
			};
		case "blockquote": return {
			kind: "forbidden-markup",
			says: "a block quote",
			mend: "say it in our own words, or use <Aside title=\"…\">"
		};
		case "definition": return {
			kind: "forbidden-markup",
			says: `an address apart from its link, "[${node.label ?? node.identifier}]: ${node.url}"`,
			mend: "write it at the link: \"[words](address)\""
		};
		case "html": return {
			kind: "forbidden-markup",
			says: `HTML "${firstLine(node.value)}" in prose`,
			mend: "write it in Markdown"
		};
		default: return;
	}
}
function firstLine(text) {
	return (text.split("\n")[0] ?? "").slice(0, 60);
}
// src/compiler/checks/names.ts
/** A title names one page; an alias never hides another page's title; chapters, stories and resources share no slug. */
var names = ({ drafts }) => [...titles(drafts), ...slugs(drafts)];
/** Kinds whose bare slug may stand in a `[[…]]` link without its kind. */
var LINKED_BY_SLUG = [
	"guide",
	"archetype",
	"story",
	"resource",
	"question",
	"page"
];
function titles(drafts) {
	const problems = [];
	const owners = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		if (draft.entry.kind === "source") continue;
		const name = nameKey(draft.entry.title);
		const owner = owners.get(name);
		const pair = owner && owner.entry.kind === "term" !== (draft.entry.kind === "term");
		if (owner && !pair) {
			const field = "term" in draft.entry.data ? "term" : "name" in draft.entry.data ? "name" : "title";
			problems.push(problemAt(draft, [field], {
				kind: "duplicate-name",
				says: `"${draft.entry.title}" is also the name of ${owner.entry.id}`,
				mend: "name one of them differently"
			}));
		} else if (!owner || owner.entry.kind === "term") owners.set(name, draft);
	}
	for (const draft of drafts) {
		if (draft.entry.kind === "term" || draft.entry.kind === "source") continue;
		draft.entry.data.aliases.forEach((alias, i) => {
			const owner = owners.get(nameKey(alias));
			if (!owner || owner === draft || owner.entry.kind === "term") return;
			problems.push(problemAt(draft, ["aliases", i], {
				kind: "duplicate-name",
				says: `alias "${alias}" is the name of ${owner.entry.id}`,
				mend: "remove the alias"
			}));
		});
		const own = namesOf(draft.entry);
		own.forEach((name, i) => {
			if (own.findIndex((other) => nameKey(other) === nameKey(name)) < i) problems.push(problemAt(draft, ["aliases", i - 1], {
				kind: "duplicate-name",
				says: `alias "${name}" stands twice`,
				mend: "remove one"
			}));
		});
	}
	return problems;
}
function slugs(drafts) {
	const problems = [];
	const owners = /* @__PURE__ */ new Map();
	for (const draft of LINKED_BY_SLUG.flatMap((kind) => draftsOf(drafts, kind))) {
		const { slug, kind } = draft.entry;
		const owner = owners.get(slug);
		if (owner && kind !== "question" && kind !== "page") problems.push({
			file: draft.file.path,
			line: 1,
			column: 1,
			kind: "duplicate-slug",
			says: `slug "${slug}" is taken by ${owner.file.path}`,
			mend: "rename one of the two files"
		});
		else if (!owner) owners.set(slug, draft);
	}
	return problems;
}
// src/domain/link-graph.ts
/** Builds the graph of the whole book. Links that do not resolve are left out; the compiler reports them. */
function linkGraph(catalogue) {
	const edges = catalogue.entries.flatMap((entry) => [...linkEdges(entry, catalogue), ...dataEdges(entry, catalogue)]);
	const outgoing = Map.groupBy(edges, (edge) => edge.from.id);
	const incoming = Map.groupBy(edges.filter((edge) => edge.from !== edge.to), (edge) => edge.to.id);
	return {
		edges,
		outOf: (id) => outgoing.get(id) ?? [],
		into: (id) => incoming.get(id) ?? []
	};
}
function linkEdges(from, catalogue) {
	return from.outline.links.flatMap(({ target, sentence, under }) => {
		const resolution = catalogue.resolve(target);
		if (!resolution.found) return [];
		const { entry: to, fragment } = resolution;
		return [{
			from,
			to,
			by: "link",
			says: withTitles(sentence, catalogue),
			...fragment && { fragment },
			...under && { under }
		}];
	});
}
/** A sentence with the titles that its links without words show. */
function withTitles(sentence, catalogue) {
	return sentence.replace(/\[\[([^[\]]+)\]\]/g, (_link, target) => {
		const resolution = catalogue.resolve(target);
		return resolution.found ? resolution.entry.title : target;
	});
}
function dataEdges(from, catalogue) {
	const edges = [];
	const add = (id, by, says) => {
		const to = catalogue.find(id);
		if (to) edges.push({
			from,
			to,
			by,
			says
		});
	};
	if ("connections" in from.data) for (const { id, why } of from.data.connections) add(id, "connection", why);
	if (from.kind === "resource") for (const slug of from.data.from) add(`guide:${slug}`, "origin", from.summary);
	if (from.kind === "path") for (const { id, why } of from.data.steps) add(id, "step", why);
	if (from.kind === "term") for (const id of from.data.see) add(id, "term", from.data.definition);
	if (from.kind === "archetype") for (const { id, seen } of from.data.stories) add(id, "sighting", seen);
	if (from.kind === "story") for (const { id, reason } of from.data.archetypes) add(`archetype:${id}`, "sighting", reason);
	return edges;
}
// src/compiler/checks/orphans.ts
/** Kinds that must be reached from some other page's words or data, not only from a list. */
var REACHED = /* @__PURE__ */ new Set([
	"guide",
	"archetype",
	"story",
	"resource"
]);
/** No page stands alone: something other than a list leads to it. */
var orphans = ({ drafts, catalogue, broken }) => {
	const graph = linkGraph(catalogue);
	if (broken.size > 0) return [];
	return drafts.filter(({ entry }) => REACHED.has(entry.kind) && graph.into(entry.id).length === 0).map(({ file, entry }) => ({
		file: file.path,
		line: 1,
		column: 1,
		kind: "orphan",
		says: `nothing links to "${entry.title}"`,
		mend: `link to "${entry.id}" from a page where a reader would want it`
	}));
};
// src/compiler/yaml.ts
/** A path as an author reads it: `sources[0].id`. */
function nameOf(path) {
	return path.map((step) => typeof step === "number" ? `[${step}]` : String(step)).join(".").replaceAll(".[", "[");
}
/** Reads YAML that stands at `offset` in a file. Every syntax error becomes a problem. */
function readYaml(file, yaml, offset) {
	const document = parseDocument(yaml, { prettyErrors: false });
	const problems = faultsOf(document).map(({ at, says, mend }) => {
		const place = placeAt(file.text, offset + at);
		const quoted = file.text.split("\n")[place.line - 1]?.trim() ?? "";
		return {
			file: file.path,
			...place,
			kind: "yaml-syntax",
			says: `the YAML does not parse at "${quoted}": ${says}`,
			mend
		};
	});
	return {
		value: valueOf(document),
		locate: (path, part = "value") => placeAt(file.text, offset + offsetOf(document.contents, path, part)),
		problems
	};
}
function faultsOf(document) {
	if (document.errors.length === 0) return loneAliases(document);
	return document.errors.map((error) => {
		const at = error.pos[0];
		if (error.message.startsWith("Missing closing")) return {
			at: lastQuote(document, at),
			says: "the quote is never closed",
			mend: "close the quote"
		};
		const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
		if (bracket) return {
			at: lastBracket(document, at),
			says: `a "${bracket}" is missing`,
			mend: `close it with "${bracket}"`
		};
		return {
			at,
			says: firstSentence(error.message),
			mend: mendOf(error.code)
		};
	});
}
/** Offset of the last quoted text that begins before an offset. */
function lastQuote(document, before) {
	const quoted = [];
	visit$1(document, { Scalar: (_key, { type, range }) => void (type?.startsWith("QUOTE") && range && range[0] < before && quoted.push(range[0])) });
	return quoted.at(-1) ?? before;
}
/** Offset of the last `[` or `{` that opens before an offset. */
function lastBracket(document, before) {
	const opened = [];
	visit$1(document, { Collection: (_key, { flow, range }) => void (flow && range && range[0] < before && opened.push(range[0])) });
	return opened.at(-1) ?? before;
}
/** Words behind a `*` that YAML takes for the name of something said before. */
function loneAliases(document) {
	const faults = [];
	visit$1(document, { Alias: (_key, alias) => {
		if (alias.resolve(document)) return;
		faults.push({
			at: startOf(alias),
			says: `nothing is called "${alias.source}" here`,
			mend: "put text that begins with \"*\" in double quotes"
		});
	} });
	return faults;
}
/** The data of a document; undefined where it has none, as behind an alias of nothing. */
function valueOf(document) {
	try {
		return document.toJS();
	} catch {
		return;
	}
}
function mendOf(code) {
	if (code === "DUPLICATE_KEY") return "keep one of the two";
	if (code === "MULTIPLE_DOCS") return "remove the line";
	if (code === "BAD_INDENT" || code === "TAB_AS_INDENT") return "indent with two spaces, as the lines around it";
	return "put text that holds a colon, a quote, a hash or a star in double quotes";
}
function firstSentence(message) {
	return message.split(/\n|;/)[0].replace(/[.:]?\s*$/, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
/** Offset of the part at a path, or of the deepest part on the way there. */
function offsetOf(root, path, part) {
	let node = root;
	let best = startOf(root);
	path.forEach((step, index) => {
		const last = index === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
			if (!pair) return node = void 0;
			node = pair.value;
			best = startOf(last && part === "key" ? pair.key : startOf(pair.value, -1) >= 0 ? pair.value : pair.key, best);
			return;
		}
		node = isSeq(node) ? node.items[step] : void 0;
		best = startOf(node, best);
	});
	return best;
}
function startOf(node, otherwise = 0) {
	return (isNode(node) ? node.range?.[0] : void 0) ?? otherwise;
}
// src/compiler/checks/references.ts
/** Every id in a frontmatter names an entry that exists. */
var references = (manuscript) => manuscript.drafts.flatMap((draft) => mentionsOf(draft).flatMap((mention) => problemOf(manuscript, draft, mention)));
function problemOf({ catalogue, broken }, draft, { id, path, kind, part }) {
	if (catalogue.find(id) || isBroken(broken, id)) return [];
	const written = kind ? id.slice(kind.length + 1) : id;
	const mend = kind ? mendOfSlug(catalogue, kind, written) : findingFor(id, catalogue.resolve(id), broken)?.mend;
	return [problemAt(draft, path, {
		kind: "unknown-id",
		says: `"${nameOf(path)}" names "${written}", which is not in the book`,
		mend: mend ?? ""
	}, part)];
}
function mendOfSlug(catalogue, kind, slug) {
	const near = nearest(slug, catalogue.of(kind).map((entry) => entry.slug));
	return near ? `did you mean "${near}"?` : `name a file of content/${KINDS[kind].folder}, without its ending`;
}
/** Every id that the data of an entry mentions. */
function mentionsOf({ entry }) {
	const mentions = [];
	const add = (id, ...path) => mentions.push({
		id,
		path
	});
	const bare = (kind, slug, ...path) => mentions.push({
		id: entryId(kind, slug),
		path,
		kind
	});
	if ("connections" in entry.data) entry.data.connections.forEach(({ id }, i) => add(id, "connections", i, "id"));
	if ("sources" in entry.data) entry.data.sources.forEach(({ id }, i) => bare("source", id, "sources", i, "id"));
	if (entry.kind === "resource") entry.data.from.forEach((slug, i) => bare("guide", slug, "from", i));
	if (entry.kind === "path") entry.data.steps.forEach(({ id }, i) => add(id, "steps", i, "id"));
	if (entry.kind === "term") entry.data.see.forEach((id, i) => add(id, "see", i));
	if (entry.kind === "archetype") {
		entry.data.confusedWith.forEach(({ id }, i) => add(id, "confusedWith", i, "id"));
		entry.data.stories.forEach(({ id }, i) => add(id, "stories", i, "id"));
	}
	if (entry.kind === "story") {
		entry.data.archetypes.forEach(({ id }, i) => bare("archetype", id, "archetypes", i, "id"));
		for (const slug of Object.keys(entry.data.answers)) mentions.push({
			id: entryId("question", slug),
			path: ["answers", slug],
			kind: "question",
			part: "key"
		});
	}
	return mentions;
}
// src/compiler/checks/shape.ts
/** Heading ids a kind of page begins with and ends with, in order. */
var SHAPES = {
	guide: {
		first: ["in-one-minute"],
		last: [
			"try-this",
			"watch-out-for",
			"seen-in-the-stories"
		]
	},
	archetype: {
		first: ["in-one-minute"],
		last: ["sightings"]
	},
	resource: {
		first: ["what-it-is-for"],
		last: ["where-it-comes-from"]
	}
};
/** The closing sections may be missing on the page that is a list of works. */
var WITHOUT_CLOSE = /* @__PURE__ */ new Set(["guide:further-reading"]);
/** Chapters, plates and resources open and close with the sections a reader knows to look for. */
var shape = ({ drafts, broken }) => Object.keys(SHAPES).flatMap((kind) => draftsOf(drafts, kind).flatMap((draft) => {
	if (isBroken(broken, draft.entry.id)) return [];
	const { first, last } = SHAPES[kind];
	const top = draft.entry.outline.headings.filter((heading) => heading.depth === 2);
	const close = WITHOUT_CLOSE.has(draft.entry.id) ? [] : last;
	const there = (ids) => ids.filter((id) => top.some((heading) => heading.id === id));
	return [
		...missing(draft, top, first, "opens"),
		...missing(draft, top, close, "closes"),
		...misplaced$1(draft, top.slice(0, there(first).length), there(first), "opens"),
		...misplaced$1(draft, top.slice(top.length - there(close).length), there(close), "closes")
	];
}));
function missing(draft, top, wanted, verb) {
	return wanted.filter((id) => !top.some((heading) => heading.id === id)).map((id) => ({
		file: draft.file.path,
		line: 1,
		column: 1,
		kind: "page-shape",
		says: `the page has no section #${id}, with which it ${verb}`,
		mend: `add a heading with the id: "## … {/* #${id} */}"`
	}));
}
/** Sections that the page has, and that stand elsewhere than a reader looks for them. */
function misplaced$1(draft, there, wanted, verb) {
	return wanted.flatMap((id, i) => {
		const { text, line, column, ...found } = there[i];
		if (found.id === id) return [];
		const own = draft.entry.outline.headings.find((heading) => heading.id === id);
		const says = `"${text}" stands where the page ${verb} with #${id}`;
		return [{
			file: draft.file.path,
			line,
			column,
			kind: "page-shape",
			says,
			mend: `move line ${own.line} "${own.text}" there`
		}];
	});
}
// src/compiler/checks/sightings.ts
/** A plate lists exactly the stories that name its archetype. */
var sightings = ({ drafts, catalogue }) => {
	const problems = [];
	const stories = draftsOf(drafts, "story");
	for (const plate of draftsOf(drafts, "archetype")) {
		const { slug, title, data } = plate.entry;
		data.stories.forEach(({ id }, i) => {
			const story = catalogue.find(id);
			if (story?.kind !== "story" || story.data.archetypes.some((archetype) => archetype.id === slug)) return;
			problems.push(problemAt(plate, [
				"stories",
				i,
				"id"
			], {
				kind: "one-sided",
				says: `the plate lists "${id}", whose story does not name "${slug}"`,
				mend: `add "${slug}" to the archetypes of ${story.file}, or remove the row`
			}));
		});
		for (const story of stories) {
			const at = story.entry.data.archetypes.findIndex((archetype) => archetype.id === slug);
			if (at < 0 || data.stories.some(({ id }) => id === entryId("story", story.entry.slug))) continue;
			problems.push(problemAt(story, [
				"archetypes",
				at,
				"id"
			], {
				kind: "one-sided",
				says: `"${slug}" is named here, and the plate "${title}" does not list "${story.entry.slug}"`,
				mend: `add "{ id: ${story.entry.id}, seen: … }" to the stories of ${plate.file.path}`
			}));
		}
	}
	return problems;
};
// src/compiler/checks/index.ts
/** Every check of the compiler; a new one is a file beside these and a row here. */
var CHECKS = [
	names,
	headings,
	markup,
	images,
	figures$1,
	references,
	links,
	shape,
	answers,
	sightings,
	evidence,
	orphans
];
// src/schemas/archetype.ts
/** A time of day, 24 hours, to the minute: "09:30". */
var time = mod.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time is written \"09:30\"");
/** One block of the calendar on a plate. */
var HourSchema = mod.strictObject({
	/** Working day. */
	day: mod.enum(keysOf(DAYS)),
	/** Begin, "09:30". */
	start: time,
	/** End, later than the start. */
	end: time,
	/** What it is, in a few words. */
	what: mod.string().min(2).max(70),
	/** What sort of hour it is; gives the block its pattern. */
	kind: mod.enum(keysOf(HOUR_KINDS))
});
/** An archetype's plate: `content/archetypes/<slug>.mdx`. */
var ArchetypeSchema = mod.strictObject({
	/** Its name. */
	name: title,
	/** The line under the name. */
	tagline: mod.string().min(20).max(90),
	/** Its emblem, drawn in `Emblem.astro`. */
	emblem: mod.enum(keysOf(EMBLEMS)),
	/** Its hue in degrees of the OKLCH wheel; `tokens.css` sets lightness and chroma for each light. */
	hue: mod.number().int().min(0).max(359),
	/** Place among the four. */
	order,
	/** What the page helps with. */
	summary,
	/** The one sentence to keep. */
	insight,
	/** How often it is met at each size of company; drawn as the range map. */
	habitat: mod.array(mod.strictObject({
		/** Size by number of engineers. */
		band: mod.enum(keysOf(SIZES)),
		/** How often. */
		presence: mod.enum(keysOf(PRESENCE)),
		/** Why, or by whose account. */
		note: mod.string().max(200)
	})),
	/** How to recognise one. */
	fieldMarks: mod.array(mod.string().min(20).max(160)).min(3).max(7),
	/** An example week as data; drawn as a calendar. */
	week: mod.array(HourSchema).min(5),
	/** What holds for the whole week, such as being on call. */
	weekNote: mod.string().optional(),
	/** Things you would hear one say, in our words. */
	calls: mod.array(mod.string().min(10).max(160)).min(2),
	/** Whom it reports to. */
	reportsTo: mod.string().min(10).max(260),
	/** What it is easily taken for, and how to tell. */
	confusedWith: mod.array(mod.strictObject({
		/** The other page. */ id: reference$1,
		/** How to tell. */ why: mod.string().min(20).max(260)
	})),
	/** Stories where it was sighted, each with what was seen. */
	stories: mod.array(mod.strictObject({
		/** The story. */ id: reference$1,
		/** What was seen. */ seen: mod.string().min(20).max(260)
	})),
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
// src/schemas/page.ts
/** A standing page outside the parts: `content/pages/<slug>.mdx` (the archetypes overview, about, linking). */
var PageSchema = mod.strictObject({
	/** The page's name. */
	title,
	/** What the page helps with. */
	summary,
	/** The one sentence to keep, where there is one. */
	insight: insight.optional(),
	/** Place among the standing pages. */
	order,
	/** Other names people type. */
	aliases,
	/** Questions it answers. */
	asks,
	/** Related pages, each with why. */
	connections,
	/** Works it draws on; none where the page speaks of the guide itself. */
	sources: mod.array(citation).default([]),
	/** Last gone over. */
	updated
});
// src/schemas/path.ts
/** An ordered route through the book for one kind of reader: `content/paths/<slug>.yaml`. */
var PathSchema = mod.strictObject({
	/** What the route is called. */
	title,
	/** Whom it is for, as the reader would say it: "You want the title". */
	who: mod.string().min(5).max(40),
	/** What the route gives. */
	summary,
	/** Place on the home page. */
	order,
	/** The pages in order, each with why it stands there. */
	steps: mod.array(mod.strictObject({
		/** A chapter, story, archetype or resource. */ id: reference$1,
		/** Why now, in a few words. */ why: mod.string().min(10).max(140)
	})).min(4),
	/** Other names people type. */
	aliases,
	/** Questions it answers. */
	asks
});
// src/schemas/question.ts
/** One of the closed list of questions that stories answer: `content/questions/<slug>.mdx`. Its slug is the heading id in every story that answers it. */
var QuestionSchema = mod.strictObject({
	/** Name of the question's page. */
	title,
	/** The question in full, as it was put. */
	question: mod.string().endsWith("?", "a question ends with \"?\""),
	/** What the page helps with. */
	summary,
	/** Place in every story. */
	order,
	/** Other names people type. */
	aliases,
	/** Questions a reader would type that this page answers. */
	asks,
	/** Last gone over. */
	updated
});
// src/schemas/resource.ts
/** A template, checklist or list: `content/resources/<slug>.mdx`. */
var ResourceSchema = mod.strictObject({
	/** Its name. */
	title,
	/** What it helps with. */
	summary,
	/** Template, checklist or list. */
	kind: mod.enum(keysOf(RESOURCE_KINDS)),
	/** Place among the resources. */
	order,
	/** Slugs of the chapters it comes from. */
	from: mod.array(slug).min(1),
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
// src/schemas/source.ts
/** A work of the bibliography: `content/sources/<slug>.yaml`. */
var SourceSchema = mod.strictObject({
	/** Its title. */
	title: mod.string().min(2),
	/** Authors in order; empty where no source names one. */
	authors: mod.array(mod.string()).default([]),
	/** Year, where a source gives it. */
	year: mod.number().int().min(1900).max(2026).optional(),
	/** What sort of work it is. */
	kind: mod.enum(keysOf(SOURCE_KINDS)),
	/** Where it can be read, where a source gives the address. */
	url: mod.url().optional(),
	/** Why one would read it, in a sentence of ours. */
	note: mod.string().min(20).max(260),
	/** The heading it stands under in further reading. */
	shelf: mod.enum(keysOf(SHELVES)),
	/** Other ways to write the title. */
	aliases
});
// src/schemas/term.ts
/** A glossary term: `content/glossary/<slug>.yaml`. */
var TermSchema = mod.strictObject({
	/** The term as it is written in running text. */
	term: mod.string().min(2),
	/** Abbreviations, other spellings and what other companies call it. */
	aliases,
	/** One sentence that stands alone in a hover card. 30 to 220 characters, plain text. */
	definition: mod.string().min(30, "a definition has 30 to 220 characters").max(220, "a definition has 30 to 220 characters"),
	/** Up to three more sentences, Markdown with links by id. */
	more: mod.string().optional(),
	/** Pages that explain or use it. */
	see: mod.array(reference$1).min(1),
	/** Leave out of automatic linking: the word is too common in running text. */
	quiet: mod.boolean().default(false)
});
// src/compiler/layout.ts
/** Schema of each kind's frontmatter or file. */
var SCHEMAS = {
	guide: GuideSchema,
	archetype: ArchetypeSchema,
	story: StorySchema,
	resource: ResourceSchema,
	question: QuestionSchema,
	term: TermSchema,
	source: SourceSchema,
	path: PathSchema,
	page: PageSchema
};
/** Kinds that are data without a body, and so written in YAML. */
var DATA_KINDS = /* @__PURE__ */ new Set([
	"term",
	"source",
	"path"
]);
/** Folder of the figures' data. */
var FIGURES_FOLDER = "figures";
/** Folder of the images. */
var IMAGES_FOLDER = "images";
/** Files that stand alone at the top of `content/`. */
var LONE_FILES = /* @__PURE__ */ new Set(["documents.yaml"]);
/** The ending of a kind's files. */
function endingOf(kind) {
	return DATA_KINDS.has(kind) ? ".yaml" : ".mdx";
}
/** Folders of `content/` → the kind in it. */
var FOLDERS = new Map(Object.entries(KINDS).map(([kind, { folder }]) => [folder, kind]));
// src/compiler/file-place.ts
var FOLDER_ROW = /^content\/([^/]+)\/([^/]+?)(\.[^./]*)?$/;
var IMAGE_ENDINGS = [
	".png",
	".jpg",
	".jpeg",
	".webp",
	".svg",
	".avif"
];
var SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
var DOCUMENTS_FILE = "content/documents.yaml";
/** What a file of `content/` is by its path, or what is wrong with where it stands. */
function placeOfFile(path) {
	const [folder = "", name = "", ending = ""] = FOLDER_ROW.exec(path)?.slice(1) ?? [];
	if (path === DOCUMENTS_FILE) return { role: "documents" };
	if (folder === "images") {
		if (IMAGE_ENDINGS.includes(ending)) return { role: "image" };
		return {
			role: "nothing",
			problem: wrongEnding(path, ending, `save it with one of: ${IMAGE_ENDINGS.join(", ")}`),
			slug: ""
		};
	}
	const kind = kindIn(folder);
	if (!kind) return misplaced(path);
	const wanted = kind === "figure" ? ".yaml" : endingOf(kind);
	const slug = slugFrom(name);
	const renamed = path.slice(0, path.length - ending.length) + wanted;
	if (ending !== wanted) return {
		role: "nothing",
		problem: wrongEnding(path, ending, `rename it to "${renamed}"`),
		kind,
		slug
	};
	if (!SLUG.test(name)) return {
		role: "nothing",
		problem: wrongName(path, name, slug),
		kind,
		slug
	};
	return kind === "figure" ? {
		role: "figure",
		slug
	} : {
		role: "entry",
		kind,
		slug
	};
}
function kindIn(folder) {
	return folder === "figures" ? "figure" : FOLDERS.get(folder);
}
function slugFrom(name) {
	return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function misplaced(path) {
	const folders = [
		...FOLDERS.keys(),
		FIGURES_FOLDER,
		IMAGES_FOLDER
	];
	const [, folder = "", ...rest] = path.split("/");
	const near = nearest(folder, rest.length > 0 ? folders : LONE_FILES);
	const mend = near ? `did you mean "${[
		"content",
		near,
		...rest.slice(-1)
	].join("/")}"?` : `the folders of content/ are ${folders.join(", ")}; files lie directly in them`;
	return {
		role: "nothing",
		problem: {
			file: path,
			line: 1,
			column: 1,
			kind: "misplaced-file",
			says: `"${path}" is not a place for content`,
			mend
		},
		kind: kindIn(near ?? ""),
		slug: slugFrom(rest.at(-1)?.replace(/\.[^.]*$/, "") ?? "")
	};
}
function wrongEnding(path, ending, mend) {
	return {
		file: path,
		line: 1,
		column: 1,
		kind: "unsupported-ending",
		says: ending ? `"${ending}" is not an ending that this folder takes` : "the file has no ending",
		mend
	};
}
function wrongName(path, name, slug) {
	return {
		file: path,
		line: 1,
		column: 1,
		kind: "wrong-file-name",
		says: `"${name}" cannot be a slug: a slug is lower-case words joined by hyphens`,
		mend: slug ? `rename the file to "${slug}${path.slice(path.lastIndexOf("."))}"` : "rename the file to the words its address shall have"
	};
}
// src/compiler/schema-problems.ts
/** What Zod found wrong with a file's data, as problems at the line of each field. */
function schemaProblems(file, reading, issues, known) {
	return issues.flatMap((issue) => problemsOf(file, reading, issue, known));
}
function problemsOf(file, reading, issue, known) {
	const name = nameOf(issue.path);
	const value = valueAt(reading.value, issue.path);
	const at = (path, part) => ({
		file,
		...reading.locate(path, part)
	});
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => {
		const near = nearest(key, issue.path.length === 0 ? known : []);
		return {
			...at([...issue.path, key], "key"),
			kind: "unknown-field",
			says: `unknown field "${nameOf([...issue.path, key])}"`,
			mend: near ? `did you mean "${near}"?` : "remove it, or move its words into the body"
		};
	});
	if (issue.path.length === 0) return [{
		...at([]),
		kind: "wrong-field",
		says: `the data is ${quote(value)}`,
		mend: "write it as fields, like \"title: …\""
	}];
	if (issue.code === "invalid_key") {
		const key = String(issue.path.at(-1));
		return [{
			...at(issue.path, "key"),
			kind: "wrong-field",
			says: `"${key}" is a name in "${nameOf(issue.path.slice(0, -1))}"`,
			mend: issue.issues[0].message
		}];
	}
	if (value === void 0) return [{
		...at(issue.path),
		kind: "missing-field",
		says: `field "${name}" is missing`,
		mend: `add "${String(issue.path.at(-1))}: …" (${expectation(issue)})`
	}];
	return [{
		...at(issue.path),
		kind: "wrong-field",
		says: `"${name}" is ${value === null ? "empty" : quote(value)}`,
		mend: wrongMend(issue, value)
	}];
}
function wrongMend(issue, value) {
	const allowed = valuesOf(issue);
	if (!allowed) return expectation(issue);
	const near = nearest(String(value), allowed);
	return near ? `did you mean "${near}"? One of: ${allowed.join(", ")}` : `use one of: ${allowed.join(", ")}`;
}
/** The closed list that the field chooses from, or undefined. */
function valuesOf(issue) {
	if (issue.code === "invalid_value") return issue.values.map(String);
	if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options)) return issue.options.map(String);
}
/** What the field wants, in words. */
function expectation(issue) {
	const allowed = valuesOf(issue);
	if (allowed) return `one of: ${allowed.join(", ")}`;
	if (issue.code === "invalid_union") return [...new Set(issue.errors.flatMap(([first]) => first ? [expectation(first)] : []))].join(", or ");
	if (issue.code === "invalid_type") return `it takes ${article(issue.expected)}`;
	if (issue.code === "too_small" && /^Too small/.test(issue.message)) return bound("at least", "more than", issue.minimum, issue);
	if (issue.code === "too_big" && /^Too big/.test(issue.message)) return bound("at most", "less than", issue.maximum, issue);
	if (issue.code === "invalid_format" && issue.format === "url") return "it takes a whole web address, like \"https://example.org/page\"";
	return issue.message;
}
function bound(inclusive, exclusive, limit, { origin, ...issue }) {
	return [
		issue.inclusive === false ? exclusive : inclusive,
		limit,
		unit(origin)
	].join(" ").trim();
}
function article(type) {
	return {
		string: "text",
		int: "a whole number",
		record: "fields",
		object: "fields",
		array: "a list",
		boolean: "true or false",
		date: "a date, like \"2026-01-31\""
	}[type] ?? `a ${type}`;
}
function unit(origin) {
	if (origin === "string") return "characters";
	return origin === "array" ? "items" : "";
}
function valueAt(data, path) {
	return path.reduce((value, step) => value?.[step], data);
}
/** A value as the author wrote it, short enough for one line. */
function quote(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"${typeof value === "string" && text.length > 60 ? ` (${text.length} characters)` : ""}`;
}
// src/compiler/read-draft.ts
var EMPTY = {
	type: "root",
	children: []
};
/** Reads one content file of a kind. All problems of its data and of its body are found, whichever comes first. */
function readDraft(file, kind, slug) {
	const { yaml, offset, body } = endingOf(kind) === ".yaml" ? {
		yaml: file.text,
		offset: 0,
		body: ""
	} : splitFrontmatter(file.text);
	if (yaml === void 0) return {
		names: namesIn(file.text, {}),
		problems: [noFrontmatter(file)]
	};
	const reading = readYaml(file, yaml, offset);
	const { tree, problems: bodyProblems } = readBody(file, body);
	const problems = [...reading.problems, ...bodyProblems];
	const names = namesIn(yaml, reading.value);
	if (reading.problems.length > 0) return {
		names,
		problems
	};
	const schema = SCHEMAS[kind];
	const parsed = schema.safeParse(reading.value ?? {});
	if (!parsed.success) {
		const known = Object.keys(schema.shape);
		return {
			names,
			problems: [...problems, ...schemaProblems(file.path, reading, parsed.error.issues, known)]
		};
	}
	return {
		draft: {
			file,
			entry: entryOf(file, kind, slug, parsed.data, tree && outlineOf(tree)),
			tree: tree ?? EMPTY,
			locate: reading.locate
		},
		names,
		problems
	};
}
/** Reads a YAML file against a schema; the value only where nothing is wrong. */
function readData(file, schema, known) {
	const reading = readYaml(file, file.text, 0);
	if (reading.problems.length > 0) return {
		reading,
		problems: reading.problems
	};
	const parsed = schema.safeParse(reading.value ?? {});
	if (!parsed.success) return {
		reading,
		problems: schemaProblems(file.path, reading, parsed.error.issues, known)
	};
	return {
		value: parsed.data,
		reading,
		problems: []
	};
}
/** The title, also where it is what keeps the YAML from parsing, and the aliases. */
function namesIn(yaml, value) {
	const { aliases } = value ?? {};
	const [, title] = /^(?:title|name|term):[ \t]*["']?(.+?)["']?[ \t\r]*$/m.exec(yaml) ?? [];
	return [title, ...Array.isArray(aliases) ? aliases : []].filter((name) => typeof name === "string");
}
function entryOf(file, kind, slug, raw, outline) {
	const data = {
		...curled(raw),
		..."more" in raw && { more: raw.more }
	};
	return {
		kind,
		slug,
		id: entryId(kind, slug),
		href: permalink(kind, slug),
		file: file.path,
		data,
		...titleAndSummary(data),
		outline: outlineFor(kind, data, outline)
	};
}
/** Terms keep their links in the `more` field; everything else in its body. */
function outlineFor(kind, data, outline) {
	if (kind === "term" && "more" in data && data.more) return outlineOf(parseMarkdown(data.more));
	return outline ?? emptyOutline();
}
function titleAndSummary(data) {
	if ("term" in data) return {
		title: data.term,
		summary: data.definition
	};
	if ("name" in data) return {
		title: data.name,
		summary: data.summary
	};
	if ("note" in data) return {
		title: data.title,
		summary: data.note
	};
	return {
		title: data.title,
		summary: data.summary
	};
}
/** Takes a page apart. `yaml` is undefined where the file does not begin with frontmatter. */
function splitFrontmatter(text) {
	const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return {
		yaml: void 0,
		offset: 0,
		body: text
	};
	const blank = "\n".repeat(match[0].split("\n").length - 1);
	return {
		yaml: match[1] ?? "",
		offset: text.indexOf("\n") + 1,
		body: blank + text.slice(match[0].length)
	};
}
function noFrontmatter(file) {
	const first = file.text.split("\n")[0].trim().slice(0, 60);
	return {
		file: file.path,
		line: 1,
		column: 1,
		kind: "no-frontmatter",
		says: `the file begins with "${first}", without frontmatter`,
		mend: "begin it with a line \"---\", its fields, and another line \"---\""
	};
}
function readBody(file, body) {
	try {
		return {
			tree: parseMdx(body),
			problems: []
		};
	} catch (thrown) {
		const message = thrown;
		const { line, column } = placeOfMessage(message);
		const says = `the body does not parse at "${file.text.split("\n")[line - 1]?.trim().slice(0, 60) ?? ""}": ${message.reason.split("\n")[0]}`;
		return { problems: [{
			file: file.path,
			line,
			column,
			kind: "mdx-syntax",
			says,
			mend: "in MDX \"<\" and \"{\" are syntax: write \"\\<\" and \"\\{\", and close every component on a line of its own"
		}] };
	}
}
/** Where MDX gave up. A component that is never closed has its place only in the words: "… (11:1-11:8)". */
function placeOfMessage({ line, column, reason }) {
	const said = /\((\d+):(\d+)-/.exec(reason);
	return {
		line: line ?? Number(said?.[1] ?? 1),
		column: column ?? Number(said?.[2] ?? 1)
	};
}
// src/compiler/compile.ts
var FIGURE_FIELDS = [
	"draws",
	"caption",
	"alt"
];
/** Reads every file of `content/` and checks each and all together. Never throws for bad content: all problems of the run come back at once. */
function compile(files) {
	const problems = [];
	const drafts = [];
	const broken = /* @__PURE__ */ new Set();
	const figures = /* @__PURE__ */ new Map();
	let documents = /* @__PURE__ */ new Map();
	for (const file of files) {
		const place = placeOfFile(file.path);
		if (place.role === "nothing") {
			problems.push(place.problem);
			if (place.kind) for (const name of namesOfFile(place.kind, place.slug)) broken.add(name);
		} else if (place.role === "documents") {
			const reading = readData(file, mod.record(mod.string(), mod.number().int().positive()), []);
			problems.push(...reading.problems);
			documents = reading.value && new Map(Object.entries(reading.value));
		} else if (place.role === "figure") {
			const reading = readData(file, FigureSchema, FIGURE_FIELDS);
			problems.push(...reading.problems);
			if (reading.value) figures.set(place.slug, reading.value);
			else broken.add(`figure:${place.slug}`);
		} else if (place.role === "entry") {
			const reading = readDraft(file, place.kind, place.slug);
			problems.push(...reading.problems);
			if (reading.draft) drafts.push(reading.draft);
			if (reading.problems.length > 0) for (const name of namesOfFile(place.kind, place.slug, reading.names)) broken.add(name);
		}
	}
	const catalogue = createCatalogue(drafts.map((draft) => draft.entry));
	const manuscript = {
		drafts,
		catalogue,
		broken,
		figures,
		paths: new Set(files.map((file) => file.path)),
		documents
	};
	for (const check of CHECKS) problems.push(...check(manuscript));
	return {
		catalogue,
		figures,
		problems: inReadingOrder(problems)
	};
}
/** Everything a link may call an entry by. */
function namesOfFile(kind, slug, names = []) {
	return kind === "figure" ? [`figure:${slug}`] : [
		entryId(kind, slug),
		slug,
		...names.map(nameKey)
	];
}
// src/compiler/read-content.ts
var TEXT = /\.(mdx?|ya?ml|txt|json|html?)$/;
/** Reads every file below `content/` of a book. Names that begin with a dot are left out; files that are no text come with an empty one. */
function readContent(root) {
	return readdirSync(join(root, "content"), {
		recursive: true,
		withFileTypes: true
	}).filter((item) => item.isFile() && !item.name.startsWith(".")).map((item) => join(item.parentPath, item.name)).sort().map((path) => ({
		path: relative(root, path).replaceAll("\\", "/"),
		text: TEXT.test(path) ? readFileSync(path, "utf8") : ""
	}));
}
// src/compiler/load-book.ts
/** Keeps the book at a folder. */
function bookLoader(root) {
	let compilation;
	return {
		load: () => compilation ??= compile(readContent(root)),
		forget: () => compilation = void 0
	};
}
/** The address and title of a link target, or undefined. */
function resolveLink(catalogue, base, target) {
	const resolution = catalogue.resolve(target);
	if (!resolution.found) return void 0;
	const { entry, fragment } = resolution;
	return {
		href: underBase(base, permalink(entry.kind, entry.slug, fragment)),
		title: entry.title
	};
}
// src/domain/changed.ts
/** The day an entry's words last changed, from git, or as its author says where git does not know; undefined where nobody does. */
function changedOn$1(commits, entry) {
	return commits.get(entry.file) ?? ("updated" in entry.data ? entry.data.updated : void 0);
}
// src/domain/reading-order.ts
/** The book's parts, each with its chapters; parts without chapters are left out. */
function partsOf(catalogue) {
	const chapters = Map.groupBy(catalogue.of("guide"), (guide) => guide.data.section);
	return Object.keys(SECTIONS).flatMap((section) => {
		const own = chapters.get(section);
		return own ? [{
			section,
			...SECTIONS[section],
			chapters: own
		}] : [];
	});
}
/** The pages before and after one, among its own kind, in the book's order. */
function neighbours(catalogue, entry) {
	const row = catalogue.of(entry.kind);
	const place = row.findIndex(({ id }) => id === entry.id);
	return {
		previous: row[place - 1],
		next: row[place + 1]
	};
}
// src/history.ts
/** Path of a content file → the day of its last commit. Empty where there is no git or no history; a page then shows its own `updated`. */
function lastCommits(root) {
	return firstDays(gitLog(root, []));
}
/** Path of a content file → the day of the commit that brought it. Empty where there is no git or no history. */
function firstCommits(root) {
	return firstDays(gitLog(root, ["--diff-filter=A", "--reverse"]));
}
/** The first day at which each path is named. */
function firstDays(log) {
	const days = /* @__PURE__ */ new Map();
	let day;
	for (const line of log.split("\n")) if (line.startsWith("@")) day = new Date(line.slice(1));
	else if (line && day && !days.has(line)) days.set(line, day);
	return days;
}
/** Commits that touched content, newest first unless `more` says otherwise: a line `@date`, then the paths. */
function gitLog(root, more) {
	try {
		return execFileSync("git", [
			"log",
			"--format=@%cI",
			"--name-only",
			...more,
			"--",
			"content"
		], {
			cwd: root,
			encoding: "utf8",
			maxBuffer: 64e6,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
	} catch {
		return "";
	}
}
// src/markdown/book-links.ts
/** Writes the addresses of links by id. A target that is not in the book throws: the compiler has reported it before, with its line. */
function bookLinks(resolve) {
	return (tree) => {
		visit(tree, "link", (link) => {
			const target = targetOf(link.url);
			if (target === void 0) return;
			const found = resolve(target);
			if (!found) throw new Error(`link to "${target}", which is not in the book; run npm run validate`);
			link.url = found.href;
			if (link.children.length === 0) link.children = [{
				type: "text",
				value: found.title
			}];
		});
	};
}
// src/markdown/pipeline.ts
/** Renders Markdown of a YAML field to HTML. */
function renderMarkdown(text, resolve) {
	const processor = unified().use([[bookLinks, resolve]]).use(remarkRehype).use(rehypeStringify);
	return processor.stringify(processor.runSync(parseMarkdown(text)));
}
// src/book.ts
var root = process.env.BOOK_ROOT ?? process.cwd();
var { catalogue, figures } = bookLoader(root).load();
var commits = lastCommits(root);
var book = {
	catalogue,
	figures,
	graph: linkGraph(catalogue),
	parts: partsOf(catalogue),
	commits,
	arrivals: firstCommits(root)
};
async function bodyOf(entry) {
	const found = await getEntry(KINDS[entry.kind].folder, entry.slug);
	if (!found) throw new Error(`${entry.id} has no body in ${entry.file}`);
	return (await render(found)).Content;
}
function changedOn(entry) {
	return changedOn$1(commits, entry) ?? /* @__PURE__ */ new Date(0);
}
function html(markdown) {
	return renderMarkdown(markdown, (target) => resolveLink(catalogue, "/", target));
}
export { neighbours as a, readingMinutes as c, VALID_SUPPORTED_FORMATS as d, level as f, html as i, DEFAULT_HASH_PROPS as l, book as n, changedOn$1 as o, createComponent as p, changedOn as r, asksOf as s, bodyOf as t, DEFAULT_OUTPUT_FORMAT as u };
