import type { Card } from '../src/publish/card.ts';
import { EMBLEM_BOX, EMBLEM_DRAWINGS } from '../src/design/emblem.ts';
import { lightToken } from '../src/design/oklch.ts';
import { PICTURE, SITE_NAME } from '../src/publish/preview.ts';

/** A node of a picture as satori lays it out: like an HTML element with inline style. */
export interface PictureNode {
  type: string;
  props: {
    style?: Record<string, string | number>;
    children?: (PictureNode | string)[] | string;
    src?: string;
    width?: number;
    height?: number;
  };
}

/**
 * The picture of a page for previews, in the look of the book: paper and ink, a plate's double
 * frame, an archetype's hue and emblem. `tokens` is the text of tokens.css.
 */
export function pictureOf(card: Card | undefined, tokens: string): PictureNode {
  const hue = card?.plate?.data.hue;
  const colour = (name: string) => lightToken(tokens, name, hue);
  const tone = hue === undefined ? colour('accent') : colour('tone');
  const title = card?.title ?? 'A field guide to engineering past senior';
  const label = card
    ? [card.kind, ...card.facts].join(' · ')
    : 'Chapters · archetypes · stories · templates';
  const says =
    card?.says ??
    'For the senior engineer who wonders what comes next, the staff engineer in the middle of it, and the manager of either.';
  return box(
    {
      width: PICTURE.width,
      height: PICTURE.height,
      padding: 22,
      backgroundColor: colour('paper'),
      color: colour('ink'),
      fontFamily: 'Alegreya',
    },
    [
      box({ flex: 1, padding: 7, border: `2px solid ${tone}` }, [
        box(
          {
            flex: 1,
            flexDirection: 'column',
            justifyContent: 'space-between',
            padding: '38px 54px 34px',
            border: `1px solid ${tone}`,
          },
          [
            box({ justifyContent: 'space-between', alignItems: 'flex-start', height: 112 }, [
              text(label.toUpperCase(), {
                fontSize: 25,
                letterSpacing: 2.4,
                color: hue === undefined ? colour('soft') : tone,
              }),
              emblem(card, tone),
            ]),
            box({ flexDirection: 'column' }, [
              text(title, {
                fontSize: title.length > 34 ? 70 : title.length > 20 ? 84 : 100,
                fontWeight: 500,
                lineHeight: 1.06,
                letterSpacing: -1.2,
                textWrap: 'balance',
              }),
              text(says, {
                marginTop: 22,
                fontSize: says.length > 150 ? 33 : 37,
                fontStyle: 'italic',
                lineHeight: 1.28,
                textWrap: 'pretty',
                color: colour('soft'),
              }),
            ]),
            box({ alignItems: 'baseline', fontSize: 30 }, [
              text(SITE_NAME, { color: colour('ink') }),
            ]),
          ],
        ),
      ]),
    ],
  );
}

/** The sprig of the site's icon, in its own box of 32. */
const SPRIG =
  '<g transform="translate(-8 -10) scale(2)" stroke-width="0.9"><path d="M16 27V9"/><path d="M16 15c-5 0-8-3-8-8 5 0 8 3 8 8Z"/><path d="M16 21c4.500 0 7.500-2.500 8-7-4.500 0-7.500 2.500-8 7Z"/></g>';

/** The emblem of an archetype, or the sprig that stands for the guide. */
function emblem(card: Card | undefined, tone: string): PictureNode {
  const name = card?.plate?.data.emblem;
  const drawing = name ? EMBLEM_DRAWINGS[name] : SPRIG;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${EMBLEM_BOX}" width="112" height="112" fill="none" stroke="${tone}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;
  return {
    type: 'img',
    props: {
      src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      width: 112,
      height: 112,
    },
  };
}

function box(style: Record<string, string | number>, children: PictureNode[]): PictureNode {
  return {
    type: 'div',
    props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
  };
}

function text(words: string, style: Record<string, string | number>): PictureNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: words } };
}
