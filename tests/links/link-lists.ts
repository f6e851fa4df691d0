import type { LinkList } from '../../src/schemas/link-list.ts';

const page = (address: string, ...ids: string[]): LinkList['pages'][number] => ({
  address,
  kind: 'guide',
  title: address,
  places: ids.map((id) => ({ id, kind: 'section', title: id })),
});

/** A small guide's list of addresses, with some that moved and some that are gone. */
export const LIST: LinkList = {
  $schema: 'https://wiki.example/guide/schemas/links.schema.json',
  title: 'Guide',
  site: 'https://wiki.example/guide/',
  pages: [
    page('', 'start'),
    page('guides/', 'all'),
    page('guides/introduction/', 'in-one-minute', 'two-tracks'),
    page('guides/technical-quality/', 'in-one-minute', 'hot-spots'),
    page('guides/interviewing/', 'loops'),
    page('stories/dan-na/', 'management-or-not', 'advice'),
    page('glossary/', 'snacking', 'preening'),
  ],
  files: [
    'assets/hill.png',
    'embed/guides/introduction/',
    'guide.epub',
    'manifest.webmanifest',
    'objects.inv',
    'oembed/guides/introduction.json',
    'resources/scqa-template.md',
    'schemas/links.schema.json',
  ],
  redirects: [
    { from: 'guides/quality/', to: 'guides/technical-quality/' },
    { from: 'guides/quality/#bugs', to: 'guides/technical-quality/#hot-spots' },
    { from: 'guides/introduction/#tracks', to: 'guides/introduction/#two-tracks' },
    { from: 'guides/interviewing/#panels', to: 'stories/dan-na/#advice' },
    { from: 'guides/code/', to: 'guides/quality/' },
    { from: 'guides/debt/', to: 'guides/technical-quality/#hot-spots' },
  ],
  gone: [
    { address: 'guides/fax-machines/', why: 'Nobody sends them.' },
    { address: 'glossary/#rockstar', why: 'We gave up the word.' },
  ],
  otherHosts: ['interviews.example'],
};
