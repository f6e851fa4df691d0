import { stemmer } from 'stemmer';

/** Letters that Unicode does not take apart. */
const LIGATURES: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/**
 * Text with one form for each letter: lower case, no accents, no apostrophes ("Boss’s" is "boss").
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøł]/g, (letter) => LIGATURES[letter]!)
    .replace(/['’ʼ](s|t|re|ve|ll|d|m)\b/g, (_all, ending: string) =>
      ending === 's' ? '' : ending === 't' ? 't' : ` ${ending}`,
    )
    .replace(/['’ʼ]/g, '');
}

/**
 * The words of a text, folded, in order. "staff+" is read as "staff plus", "20%" as "20 percent".
 */
export function tokenize(text: string): string[] {
  return (
    folded(text)
      .replace(/staff\+/g, 'staff plus')
      .replace(/%/g, ' percent')
      .replace(/\+/g, ' plus ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Numbers in words, which are the same as in figures. */
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const FIGURES = new Map([
  ...NUMBERS.map((word, i) => [word, String(i)] as const),
  ...TENS.map((word, i) => [word, String(10 * (i + 2))] as const),
]);
const IN_WORDS = new Map([...FIGURES].map(([word, figure]) => [figure, word]));

/** A number's other form: "thirty" for "30", "30" for "thirty"; undefined for other words. */
export function otherForm(word: string): string | undefined {
  return FIGURES.get(word) ?? IN_WORDS.get(word);
}

/**
 * Words whose stems the rules get wrong, because they would fall together with another word of the
 * field.
 */
const OWN_STEMS: Record<string, string> = {
  organization: 'organiz',
  organizations: 'organiz',
  organizational: 'organiz',
  organisation: 'organiz',
  organisations: 'organiz',
  organisational: 'organiz',
  org: 'organiz',
  orgs: 'organiz',
  led: 'lead',
  wrote: 'write',
  written: 'write',
  chose: 'choos',
  choice: 'choos',
  went: 'go',
  took: 'take',
  taken: 'take',
  grew: 'grow',
  found: 'find',
  got: 'get',
  gotten: 'get',
  became: 'becom',
  left: 'leav',
  leave: 'leav',
  leaving: 'leav',
  quit: 'quit',
  quitting: 'quit',
  said: 'say',
  told: 'tell',
  taught: 'teach',
  built: 'build',
  wrong: 'wrong',
  programming: 'programming',
  programmer: 'programmer',
  programmers: 'programmer',
  women: 'woman',
  people: 'person',
};

/**
 * What the forms of a word have in common: "promoted", "promotion" and "promotes" give one stem.
 * British and American spellings fall together.
 */
export function stem(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word;
  const own = FIGURES.get(word) ?? OWN_STEMS[word];
  if (own) return own;
  return stemmer(
    word
      .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, (all, ending: string) =>
        word.length - all.length >= 4 ? `iz${ending}` : all,
      )
      .replace(/our(s|al|ed|ing)?$/, (all, ending = '') =>
        word.length - all.length >= 4 ? `or${String(ending)}` : all,
      )
      .replace(/ll(ed|ing|er)$/, (all, ending: string) => (word.length > 7 ? `l${ending}` : all)),
  );
}
