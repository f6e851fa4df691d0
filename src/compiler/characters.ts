/** A character that is not what it looks like, or that nobody sees. */
export interface StrayCharacter {
  /** Offset in the text. */
  at: number;
  says: string;
  mend: string;
}

/** Spaces that are not the one of the space bar, and characters without width, by their names. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u034f': 'a grapheme joiner',
  '\u061c': 'a mark of direction',
  '\u0085': 'a next-line character',
  '\u1680': 'an Ogham space',
  '\u2000': 'an en quad',
  '\u2001': 'an em quad',
  '\u2002': 'an en space',
  '\u2003': 'an em space',
  '\u2004': 'a three-per-em space',
  '\u2005': 'a four-per-em space',
  '\u2006': 'a six-per-em space',
  '\u2007': 'a figure space',
  '\u2008': 'a punctuation space',
  '\u2009': 'a thin space',
  '\u200a': 'a hair space',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a mark of direction',
  '\u200f': 'a mark of direction',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202f': 'a narrow no-break space',
  '\u205f': 'a mathematical space',
  '\u2060': 'a word joiner',
  '\u2800': 'an empty Braille cell',
  '\u3000': 'an ideographic space',
  '\u3164': 'a Hangul filler',
  '\ufeff': 'a byte order mark',
  '\ufffd': 'a replacement character',
};

/**
 * Characters that are looked at: odd spaces, controls, marks without width, fillers, and full-width
 * forms of ASCII.
 */
const SUSPECT =
  /(?! )\p{Z}|(?![\n\r\t])\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u034f\u115f\u1160\u2800\u3164\ufe00-\ufe0f\uff01-\uff5e\ufffd\u{e0100}-\u{e01ef}]/gu;

/** A letter of a script that is written with full-width signs. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A letter of a script in which joiners are spelling. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}]/u;
/** Full-width signs that are plain punctuation beside such letters, and never markup. */
const WIDE_STOPS = /[！，．：；？（）]/;

/**
 * Every character of a text that is not what it looks like, in order. Plain ASCII costs one look.
 */
export function strayCharacters(text: string): StrayCharacter[] {
  if (!/[^\n\r\t\x20-\x7e]/.test(text)) return [];
  const strays = [...text.matchAll(SUSPECT)].flatMap(
    ({ 0: character, index }): StrayCharacter[] => {
      if (
        isMeant(
          character,
          text.slice(0, index).slice(-2),
          text.slice(index + character.length, index + character.length + 2),
        )
      )
        return [];
      return [{ at: index, ...findingOf(character, wordAround(text, index, character.length)) }];
    },
  );
  return [...strays, ...mojibake(text)];
}

/** A text with every character in it that nobody sees written as its number: "a\u00a0b". */
export function visibly(text: string): string {
  return text.replace(SUSPECT, (character) =>
    isWideAscii(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

function isMeant(character: string, before: string, behind: string): boolean {
  const [left, right] = [[...before].at(-1) ?? '', [...behind][0] ?? ''];
  if (/[\u200c\u200d]/.test(character)) {
    if (JOINING.test(left)) return true;
    // Emoji are joined: a person and what they do.
    return (
      character === '\u200d' &&
      /[\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}]/u.test(left) &&
      /\p{Extended_Pictographic}/u.test(right)
    );
  }
  if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(character))
    return /\p{Extended_Pictographic}/u.test(left) || WIDE.test(left) || right === '\u20e3';
  return (
    WIDE_STOPS.test(character) && !/[\]］]/.test(left) && (WIDE.test(left) || WIDE.test(right))
  );
}

function findingOf(character: string, word: string): Pick<StrayCharacter, 'says' | 'mend'> {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const at = `in "${visibly(word)}"`;
  if (isWideAscii(character)) {
    const plain = String.fromCodePoint(character.codePointAt(0)! - 0xfee0);
    return {
      says: `"${character}" (${code}) ${at} is a full-width sign`,
      mend: `write "${plain}"`,
    };
  }
  const name =
    NAMES[character] ??
    (/\p{Cc}/u.test(character) ? 'a control character' : 'a character that nobody sees');
  if (character === '\ufffd')
    return {
      says: `${name} (${code}) ${at}: a letter was lost`,
      mend: 'write the letter that stood there',
    };
  if (/\p{Z}/u.test(character)) {
    const line = /[\u2028\u2029]/.test(character);
    const mend = line
      ? 'break the line with the return key'
      : `write a plain space, or in running text "&#x${code.slice(2)};" where it is meant`;
    return { says: `${name} (${code}) ${at}`, mend };
  }
  const meant = /\p{Cf}/u.test(character)
    ? `, or in running text write "&#x${code.slice(2)};" where it is meant`
    : '';
  return {
    says: `${name} (${code}) ${at}`,
    mend: character === '\u0085' ? 'break the line with the return key' : `take it away${meant}`,
  };
}

function isWideAscii(character: string): boolean {
  return /[\uff01-\uff5e]/.test(character);
}

/** The word around a character, at most 40 long. */
function wordAround(text: string, at: number, length: number): string {
  const before = /[^\s]{0,20}$/.exec(text.slice(Math.max(at - 20, 0), at))?.[0] ?? '';
  const behind = /^[^\s]{0,20}/.exec(text.slice(at + length, at + length + 20))?.[0] ?? '';
  return before + text.slice(at, at + length) + behind;
}

/**
 * What Windows-1252 has above ASCII, by character: the bytes 80 to FF. Five of them it leaves to
 * the control characters.
 */
const HIGH_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(
    { length: 128 },
    (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(128 + i)), 128 + i] as const,
  ),
);

/** Two to four characters that are the bytes of one in UTF-8, each read as Windows-1252. */
const TWICE_ENCODED =
  /[Â-ß][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|[à-ï][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2}|[ð-ô][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{3}/gu;
/** The same of Mac OS Roman, for the letters and quotes that are met. */
const TWICE_ENCODED_ON_A_MAC = /‚Ä[ôúùìîîô¶]|√[©®†≠±≥∂º¢°ß§´]/g;

/** Words that were UTF-8, were read as something else, and were saved again: "Ã©" for "é". */
function mojibake(text: string): StrayCharacter[] {
  const found = [...text.matchAll(TWICE_ENCODED)].flatMap(
    ({ 0: quoted, index }): StrayCharacter[] => {
      // A capital letter or a vowel with an accent may well stand before closing marks: "CAFÉ…",
      // "idé…”".
      if (!/^[ÂÃâïð]/.test(quoted) && /^.[…‘’“”–—»·]+$/u.test(quoted)) return [];
      const bytes = Buffer.from([...quoted].map((character) => HIGH_BYTES.get(character)!));
      const meant = bytes.toString('utf8');
      return meant.includes('\ufffd')
        ? []
        : [
            twice(
              index,
              quoted,
              `write "${visibly(meant)}", or save the text again from where it came`,
            ),
          ];
    },
  );
  const mac = [...text.matchAll(TWICE_ENCODED_ON_A_MAC)].map(({ 0: quoted, index }) =>
    twice(index, quoted, 'save the text again from where it came'),
  );
  return [...found, ...mac];
}

function twice(at: number, quoted: string, mend: string): StrayCharacter {
  return { at, says: `"${visibly(quoted)}" is one character that was encoded twice`, mend };
}
