import { readBase64 } from './base64.ts';
import { mapTokens, type MappedText, type Range, type TokenCodec } from './mapped-text.ts';

/**
 * An address inside another one, as redirectors of search, mail and chat carry it, with its decoded
 * text.
 */
export interface WrappedText {
  range: Range;
  mapped: MappedText;
}

/** Every address in a text that is written in an encoding of its own. Ranges don't overlap. */
export function wrappedTexts(text: string): WrappedText[] {
  const found = WRAPPERS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = match.indices!.groups!['target']!;
      const mapped = read(match.groups!['target']!, match.groups!);
      return mapped ? [{ range: { from, to }, mapped }] : [];
    }),
  );
  const inOrder = found.sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to);
  const apart: WrappedText[] = [];
  for (const one of inOrder) if (one.range.from >= (apart.at(-1)?.range.to ?? 0)) apart.push(one);
  return apart;
}

interface Wrapper {
  /** Finds the encoded target as the group `target`. Must have the flags `d` and `g`. */
  pattern: RegExp;
  read(target: string, groups: Record<string, string>): MappedText | undefined;
}

const PERCENT: TokenCodec = {
  pattern: /%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f])+/gi,
  decode: decodePercent,
  encode: (value, { style }) => {
    const small = [...style.values()].some((token) => /%\d?[a-f]/.test(token));
    return value.replace(/[^\w.~/-]|\//gu, (sign) => {
      const plain = sign === '/' ? sign : encodeURIComponent(sign);
      return style.get(sign) ?? (small ? plain.toLowerCase() : plain);
    });
  },
};

/** Proofpoint's second form: `https-3A__host_path-2Dof_-23place`. */
const DASHES: TokenCodec = {
  pattern: /-[0-9A-F]{2}|_/g,
  decode: (token) => (token === '_' ? '/' : String.fromCharCode(parseInt(token.slice(1), 16))),
  encode: (value) =>
    value.replace(/[^A-Za-z0-9.]/g, (sign) =>
      sign === '/' ? '_' : `-${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
};

const SCHEME_ENCODED = /https?(?:%(?:25)*3a|:)(?:%(?:25)*2f){2}/.source;
const WRAPPERS: readonly Wrapper[] = [
  // Google, Outlook, Slack, Facebook, LinkedIn, Yahoo, Cisco, and whoever else puts an address into
  // a parameter.
  { pattern: new RegExp(`(?<target>${SCHEME_ENCODED}[\\w.~%+-]*)`, 'dgi'), read: readPercent },
  { pattern: /(?<target>https?%(?:25)*3a\/\/[\w.~%+/-]*)/dgi, read: readPercent },
  // The same with only what would end the parameter encoded:
  // `url?q=https://host/page/%23place&sa=D`.
  {
    pattern: /[?&;][\w.[\]-]{1,40}=(?<target>https?:\/\/[\w.~:/-]*%[\w.~%:/-]*)/dgi,
    read: readPercent,
  },
  // Proofpoint's second and third form. The first is a parameter like the others.
  {
    pattern: /[?&;]u=(?<target>https?-3A__[\w.-]*)/dgi,
    read: (target) => mapTokens(target, DASHES),
  },
  {
    pattern: /\/v3\/__(?<target>https?:\/{1,2}[^\s"'<>]*?)__;(?<signs>[\w-]*)!/dgi,
    read: (target, { signs = '' }) => readStars(target, signs),
  },
  // Bing (`u=a1…`) and Sophos. Every base64 of "http" begins so.
  {
    pattern: /[?&;=/](?:a1)?(?<target>aHR0c[\w+/-]{10,}={0,2})/dg,
    read: (target) => readBase64(target),
  },
];

function readPercent(target: string): MappedText | undefined {
  return mapTokens(target, PERCENT);
}

/**
 * The third form of Proofpoint: a `*` for each sign that is listed, in base64, behind the address.
 */
function readStars(target: string, listed: string): MappedText | undefined {
  const signs = [...(readBase64(listed)?.text ?? '')];
  if (signs.length === 0 || signs.length !== target.split('*').length - 1) return undefined;
  let next = 0;
  return mapTokens(target, {
    pattern: /\*/g,
    decode: () => signs[next++ % signs.length],
    // Other signs would need another list, which stands behind the link.
    encode: (value, { replaced }) =>
      starred(value) === starred(replaced) ? value.replace(STARRED, '*') : undefined,
  });
}

const STARRED = /[^\w./-]/g;

function starred(value: string): string {
  return (value.match(STARRED) ?? []).join('');
}

/** The characters of percent-encoded bytes; undefined where they are no UTF-8. */
function decodePercent(token: string): string | undefined {
  try {
    return decodeURIComponent(token);
  } catch {
    return undefined;
  }
}
