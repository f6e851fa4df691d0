import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleSheetBelow, trimStyles } from './trim-styles.ts';

const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** Scripts that run: those with an address are covered by 'self', and data blocks are not run. */
const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Takes styles that nothing on a page wears out of it and puts what Vite bundled below the base,
 * then writes into it a policy that allows its own files and, by hash, exactly what stands inline
 * in it.
 */
export function sealSite(folder: string, base: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (name.endsWith('.html'))
      writeFileSync(path, sealed(trimStyles(readFileSync(path, 'utf8'), base)));
    if (name.endsWith('.css') && base !== '/')
      writeFileSync(path, styleSheetBelow(readFileSync(path, 'utf8'), base));
  }
}

/**
 * A page with its policy, which stands right after the character set so that nothing comes before
 * it.
 */
export function sealed(html: string): string {
  return html.replace(
    /<meta charset="utf-8"\s*\/?>/,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`,
  );
}

/** The policy of a page: its own files, and by hash exactly what stands inline in it. */
export function policyOf(html: string): string {
  const rules = [
    "default-src 'none'",
    // Pagefind's engine is WebAssembly; hosts that send headers with every file need the second
    // word.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(inline(html, INLINE_SCRIPT))].join(' '),
    ["style-src 'self'", ...hashes(inline(html, INLINE_STYLE))].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
  return rules.join(';');
}

function inline(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1]!);
}

function hashes(bodies: readonly string[]): string[] {
  return [...new Set(bodies)].map(
    (body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
  );
}
