import type { APIRoute } from 'astro';
import { at } from '../address.ts';

/** What a browser needs to install the book like a program. */
export const GET: APIRoute = () =>
  Response.json(
    {
      name: 'The Staff-Plus Field Guide',
      short_name: 'Field Guide',
      description: 'A guide to engineering past senior.',
      lang: 'en',
      id: at('/'),
      start_url: at('/'),
      scope: at('/'),
      display: 'standalone',
      background_color: '#fbf7ee',
      theme_color: '#fbf7ee',
      icons: [
        { src: at('/icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: at('/icon-512.png'), sizes: '512x512', type: 'image/png' },
        {
          src: at('/icon-maskable-512.png'),
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
