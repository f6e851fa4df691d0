import type { EMBLEMS } from '../vocabulary.ts';

/** The box an emblem is drawn in, with strokes two units wide in the colour around it. */
export const EMBLEM_BOX = '0 0 48 48';

/** The drawing of each emblem, as the inside of an SVG element. */
export const EMBLEM_DRAWINGS: Readonly<Record<keyof typeof EMBLEMS, string>> = {
  lantern:
    '<path d="M24 4v5M17 9h14l3 6H14z"/><path d="M15 15h18v20H15zM12 35h24l-2 6H14z"/><path d="M24 31c-4 0-5-3-5-5 0-4 4-5 5-9 1 4 5 5 5 9 0 2-1 5-5 5z"/><path d="M6 20l4 1.500M6 30l4-1.500M42 20l-4 1.500M42 30l-4-1.500"/>',
  compass:
    '<circle cx="24" cy="9" r="3.500"/><path d="M22 12 12 43M26 12l10 31"/><path d="M14 33c6 4.500 14 4.500 20 0"/><path d="M24 5.500V2M18 24h12"/>',
  key: '<circle cx="14" cy="15" r="9"/><circle cx="14" cy="15" r="3.500"/><path d="M20.500 21.500 41 42M34 35l5-5M29 30l4-4"/>',
  seal: '<circle cx="24" cy="19" r="14"/><circle cx="24" cy="19" r="9.500"/><path d="M24 13l1.800 4 4.200.400-3.200 2.800 1 4.300L24 22.300l-3.800 2.200 1-4.300L18 17.400l4.200-.400z"/><path d="M15.500 30.500 13 44l11-5.500L35 44l-2.500-13.500"/>',
};
