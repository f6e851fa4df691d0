import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createReadStream, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { bookContext, bookLoader } from './src/compiler/load-book.ts';
import { BROWSERS } from './src/reading/browsers.ts';
import { absolute } from './src/urls/permalink.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/pipeline.ts';
import { DEFAULT_SITE_URL, siteSettings } from './src/settings.ts';

const { site, base } = siteSettings(process.env.SITE_URL);
const root = process.env.BOOK_ROOT ?? process.cwd();
const loader = bookLoader(root, process.env.BOOK_COMPILED);
const book = bookContext(loader, base, {
  written: DEFAULT_SITE_URL,
  shown: absolute(site, base, '/'),
});

/** Types of what the dev server hands out from the last build. */
const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

export default defineConfig({
  site,
  // Astro's router takes bases apart and doesn't take every legal one: it makes the site for a
  // root, and whoever writes an address puts the base before it (src/address.ts); for the addresses
  // that Vite writes into styles and script elements that is scripts/trim-styles.ts.
  base: '/',
  // Each build has its own, so that two at once don't meet in it (scripts/build-book.ts).
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // Lossless for running text: the default drops spaces between inline elements on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: remarkPlugins(book),
      rehypePlugins: rehypePlugins(book),
    }),
  },
  vite: {
    // A build depends on the checkout and on SITE_URL alone: no `.env` beside it, and no
    // configuration of PostCSS from a folder above it.
    envDir: false,
    css: { postcss: {} },
    // A script finds its files beside it, wherever the site stands.
    experimental: {
      renderBuiltUrl: (_file, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { relative: true } : undefined,
    },
    plugins: [plainImports()],
    build: {
      target: BROWSERS,
      // Nothing inline that a policy would have to name.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // One harmless warning for every MDX file.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
  integrations: [mdx(), belowBase(), contentWatch(), lastBuild()],
});

/**
 * Leaves every `import()` of the scripts as it is written. Vite wraps each in a helper that
 * preloads the style sheets of the part it loads; ours carry their own, and the helper would weigh
 * as much as all that a page runs before it is touched.
 */
function plainImports() {
  return {
    name: 'plain-imports',
    configResolved({ plugins }) {
      const wrapper = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (wrapper >= 0) plugins.splice(wrapper, 1);
    },
  };
}

/** In dev: the site answers below its base, as it will when it is built. */
function belowBase() {
  const root = base.replace(/\/$/, '');
  return {
    name: 'below-base',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          if (root && request.url.startsWith(`${root}/`))
            request.url = request.url.slice(root.length);
          next();
        });
      },
    },
  };
}

/** In dev: an edit anywhere in content/ shows on every page that depends on it. */
function contentWatch() {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(join(process.cwd(), 'content'));
        server.watcher.on('all', (_event, path) => {
          if (!normalize(path).includes(`${join('/', 'content', '/')}`)) return;
          loader.forget();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** What is made from the finished pages: the search index, and their copies for machines. */
const MADE_LAST =
  /^((pagefind|search)\/.+\.\w+|links\.json|objects\.inv|sitemap\.xml|llms-full\.txt|(.+\/)?index\.md)$/;

/** The file that an address below the root asks for; the empty text where it is no address. */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(url.split('?')[0])).slice(1);
  } catch {
    return '';
  }
}

/** In dev: what is made from finished pages answers from the last build. */
function lastBuild() {
  return {
    name: 'last-build',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.url);
          const file = join('dist', path);
          if (
            !MADE_LAST.test(path.replaceAll('\\', '/')) ||
            !file.startsWith(join('dist', '/')) ||
            !existsSync(file)
          )
            return next();
          response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
