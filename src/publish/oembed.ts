import { absolute, cardAddress, pictureAddress } from '../urls/permalink.ts';
import type { Entry } from '../model/entry.ts';
import { PICTURE, SITE_NAME, type Place } from './preview.ts';

/**
 * Size of a card in a frame, in pixels: the width it is drawn for, and a height that holds the
 * longest of them.
 */
export const CARD = { width: 560, height: 216 } as const;

/** An answer in oEmbed 1.0, of type "rich": the card of an entry in a frame that runs no script. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds a consumer may keep it. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  width: number;
  height: number;
  html: string;
}

/** What the guide answers when a wiki asks how to show one of its pages. */
export function oembedOf(
  { kind, slug, title }: Pick<Entry, 'kind' | 'slug' | 'title'>,
  { site, base }: Place,
): OEmbed {
  const whole = (address: string) => absolute(site, base, address);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE_NAME,
    provider_url: whole('/'),
    cache_age: 86400,
    thumbnail_url: whole(pictureAddress({ kind, slug })),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    ...CARD,
    html: frameOf(whole(cardAddress(kind, slug)), title),
  };
}

function frameOf(address: string, title: string): string {
  const escaped = title.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<iframe src="${address}" title="${escaped}" width="${CARD.width}" height="${CARD.height}" loading="lazy" frameborder="0" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
