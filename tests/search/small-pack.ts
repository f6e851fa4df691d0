import type { SearchEntry, SearchPack } from '../../src/search/pack.ts';
import { SynonymsSchema } from '../../src/schemas/synonyms.ts';

/** A book of a few entries, enough to see what ranks above what. */
export function smallPack(): SearchPack {
  const entry = (
    kind: SearchEntry['kind'],
    slug: string,
    title: string,
    more: Partial<SearchEntry> = {},
  ): SearchEntry => ({
    kind,
    slug,
    title,
    names: [],
    asks: [],
    summary: `About ${title.toLowerCase()} and nothing else.`,
    facts: [],
    line: '',
    archetype: '',
    cited: 0,
    sections: [],
    ...more,
  });
  return {
    entries: [
      entry('guide', 'promotion-packets', 'Promotion packets', {
        names: ['promo doc'],
        asks: ['What goes in a promotion packet?', 'Who writes the packet, me or my manager?'],
        sections: [
          ['who-writes', 'How much you write depends on your manager'],
          ['limits', 'What it cannot do'],
        ],
      }),
      entry('guide', 'deciding-to-switch', 'Deciding to switch', {
        asks: ['Should I leave my company to become a staff engineer?'],
        sections: [['without-a-job', 'Leaving with nothing lined up']],
      }),
      entry('guide', 'present-to-executives', 'Present to executives', {
        names: ['executive presentation'],
      }),
      entry('archetype', 'solver', 'Solver', { archetype: 'solver' }),
      entry('archetype', 'tech-lead', 'Tech Lead', { archetype: 'tech-lead' }),
      entry('story', 'keavy-mcminn', 'Keavy McMinn', {
        names: ['Fastly'],
        facts: [
          'path:hired',
          'manages:formerly',
          'archetype:tech-lead',
          'Fastly',
          'Senior Principal Engineer',
        ],
        archetype: 'tech-lead',
        sections: [
          ['advice', 'Find peers who challenge you'],
          ['management-or-not', 'Once, and gladly left'],
        ],
      }),
      entry('story', 'bert-fan', 'Bert Fan', {
        names: ['Slack'],
        facts: [
          'path:unknown',
          'manages:no',
          'archetype:solver',
          'Slack',
          'Staff Engineer',
          'Never tried management',
        ],
        archetype: 'solver',
        sections: [['advice', 'Let others decide differently']],
      }),
      entry('resource', 'promotion-packet-template', 'Promotion packet template', {
        facts: ['Template'],
      }),
      entry('term', 'skip-level-manager', 'Skip-level manager', { names: ['grandboss'] }),
      entry('term', 'glue-work', 'Glue work'),
      entry('term', 'scope', 'Scope', { summary: 'How much you hold.' }),
      entry('term', 'scope-document', 'Scope document', { names: ['scope doc'] }),
      entry('term', 'brag-document', 'Brag document', { names: ['hype doc'] }),
      entry('guide', 'being-visible', 'Being visible', { names: ['hype doc', 'visibility'] }),
      entry('term', 'sponsor', 'Sponsor'),
      entry('term', 'mentor', 'Mentor'),
      entry('guide', 'talk-to-others', 'Talk to others', {
        summary: 'What a sponsor or a mentor costs you.',
        asks: ['Do a sponsor and a mentor cost the same?'],
      }),
      entry('guide', 'what-they-pay', 'What they pay', { asks: ['Which manager asks for money?'] }),
      entry('guide', 'a-raise', 'A raise', {
        asks: ['How do I ask my manager for money every year?'],
      }),
      entry('story', 'john-both', 'John Both', {
        facts: ['path:hired', 'manages:formerly', 'archetype:solver'],
        archetype: 'solver',
      }),
      entry('story', 'zoe-once', 'Zoe Once', {
        facts: ['manages:formerly', 'Tried management once'],
      }),
      entry('source', 'first-essay', 'First essay', { facts: ['Ada Writer'] }),
      entry('source', 'second-essay', 'Second essay', { facts: ['Ada Writer'], cited: 7 }),
      entry('source', 'being-glue', 'Being glue', { facts: ['Tanya Reilly', 'Talk', '2018'] }),
    ],
    words: ['calendar', 'promising', 'quarterly', 'switchboard'],
    counts: '0000',
    emblems: { solver: 'key', 'tech-lead': 'lantern' },
    pieces: 0,
    english: '',
    synonyms: SynonymsSchema.parse({
      same: [
        ['promo', 'promotion'],
        ['tl', 'tech lead'],
        ['hype doc', 'brag document'],
        ['skip-level', "boss's boss"],
      ],
      also: [{ say: ['busywork'], find: ['glue work'] }],
      facts: [{ say: ['tried management'], fact: 'manages', is: ['formerly'] }],
      kinds: [
        { say: ['stories', 'interviews', 'people who'], kind: 'story' },
        { say: ['template'], kind: 'resource' },
        { say: ['what is', 'definition of'], kind: 'term' },
      ],
      fillers: [
        'a',
        'the',
        'to',
        'my',
        'is',
        'it',
        'should',
        'i',
        'what',
        'in',
        'of',
        'how',
        'do',
        'for',
        'who',
        'your',
        'you',
        'goes',
        'worth',
        'me',
        'or',
      ],
    }),
  };
}
