/**
 * `npm run explain -- "query"`: how the query is read, and why each of the first ten stands where
 * it does, on the site in `dist/`.
 */
import { existsSync } from 'node:fs';
import process, { argv } from 'node:process';
import { wordsToAsk } from '../src/search/full-text.ts';
import { FIELDS } from '../src/search/lexicon.ts';
import { queryReader, type Term } from '../src/search/query.ts';
import { find, generalOf, order, type Candidate } from '../src/search/rank.ts';
import { resultOf } from '../src/search/result.ts';
import { WEIGHTS } from '../src/search/weights.ts';
import { builtLexicon, builtText, loadPagefind } from './search-bench/engines.ts';
import { serveSite } from './serve.ts';

const SITE = 'dist';

if (!existsSync(SITE)) {
  console.error('there is no build yet: run npm run build');
  process.exit(1);
}
const lexicon = builtLexicon(SITE);
const query = queryReader(lexicon)(argv.slice(2).join(' '));
const server = await serveSite(SITE, {});
const text = builtText(SITE, await loadPagefind(SITE, server.url));
await text.ask(wordsToAsk(query));
const found = find(lexicon, query, text.known, WEIGHTS);

console.log(
  `${query.isSentence ? 'a sentence' : 'a look-up'}; asks for ${[...query.kinds].join(', ') || 'no kind'}`,
);
for (const { text: word, idf, options } of query.terms) {
  const others = options
    .slice(1)
    .map(({ how, words, stems }) => `${how} ${words.join(' ') || stems.join(' ')}`);
  console.log(
    `  ${word} (idf ${idf.toFixed(1)})${others.length > 0 ? `: ${others.join(', ')}` : ''}`,
  );
}
order(lexicon, found, WEIGHTS)
  .slice(0, 10)
  .forEach((hit, i) => {
    console.log(`\n${i + 1}. ${resultOf(lexicon, hit).href}  ${hit.score.toFixed(3)}`);
    const candidates = found.entries.get(hit.entry)!;
    const own = candidates.find(({ section }) => section === hit.section);
    const page = candidates.find(({ section }) => section < 0);
    if (own) console.log(`   itself: ${said(own, query.terms)}`);
    if (hit.section >= 0 && page) console.log(`   its page: ${said(page, query.terms)}`);
    const general = Object.entries(generalOf(lexicon, found, hit.entry, WEIGHTS)).filter(
      ([, value]) => value !== 0,
    );
    if (general.length > 0)
      console.log(`   ${general.map(([name, value]) => `${name} ${value.toFixed(2)}`).join(', ')}`);
  });
process.exit();

/**
 * What a place says for itself: each word by the fields it stands in, and its features; as they are
 * weighted.
 */
function said({ evidence: { hits, features } }: Candidate, terms: readonly Term[]): string {
  const words = terms.flatMap((term, i) => {
    const fields = FIELDS.flatMap((field, f) => {
      const count = WEIGHTS.fields[field] * hits[i * FIELDS.length + f]!;
      return count > 0 ? [`${field} ${count.toFixed(2)}`] : [];
    });
    return fields.length > 0 ? [`${term.text} (${fields.join(', ')})`] : [];
  });
  const named = Object.entries(features).flatMap(([name, value]) => {
    const weighed = WEIGHTS.features[name as keyof typeof features] * value;
    return weighed > 0.005 ? [`${name} ${weighed.toFixed(2)}`] : [];
  });
  return [...words, ...named].join('; ');
}
