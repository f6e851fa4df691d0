import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { draftsOf, problemAt, type Draft } from '../draft.ts';
import type { DataPath } from '../yaml.ts';
import type { Check } from '../check.ts';

/** Every fact of a story has its lines, and every pointer falls inside a document that exists. */
export const evidence: Check = ({ drafts, documents }) => [
  // Without the list of documents nothing can be said about pointers.
  ...(documents
    ? drafts.flatMap((draft) =>
        pointersOf(draft).flatMap((pointer) => outOfBounds(draft, pointer, documents)),
      )
    : []),
  ...draftsOf(drafts, 'story').flatMap((draft) => unsupported(draft)),
];

interface Pointer {
  text: string;
  path: DataPath;
}

function pointersOf({ entry }: Draft): Pointer[] {
  const all: Pointer[] = [];
  const add = (value: string | string[] | undefined, ...path: DataPath) => {
    if (Array.isArray(value)) value.forEach((text, i) => all.push({ text, path: [...path, i] }));
    else if (value !== undefined) all.push({ text: value, path });
  };
  if ('sources' in entry.data)
    entry.data.sources.forEach(({ lines }, i) => add(lines, 'sources', i, 'lines'));
  if (entry.kind === 'story') {
    for (const [fact, lines] of Object.entries(entry.data.evidence)) add(lines, 'evidence', fact);
    for (const [id, { lines }] of Object.entries(entry.data.answers))
      add(lines, 'answers', id, 'lines');
    entry.data.timeline.forEach(({ lines }, i) => add(lines, 'timeline', i, 'lines'));
  }
  return all;
}

function outOfBounds(
  draft: Draft,
  { text, path }: Pointer,
  documents: ReadonlyMap<string, number>,
): Problem[] {
  const [document = '', range = ''] = text.split(':');
  const [from = 0, to = from] = range.split('-').map(Number);
  const length = documents.get(document);
  if (length === undefined) {
    const near = nearest(document, documents.keys());
    return [
      problemAt(draft, path, {
        kind: 'pointer',
        says: `"${text}" points into "${document}", which is no source document`,
        mend: near ? `did you mean "${near}"?` : 'see content/documents.yaml',
      }),
    ];
  }
  if (from >= 1 && to >= from && to <= length) return [];
  return [
    problemAt(draft, path, {
      kind: 'pointer',
      says: `"${text}" is not a run of lines of "${document}"`,
      mend: `it has lines 1 to ${length}`,
    }),
  ];
}

/** Facts that are stated without saying where they stand. */
function unsupported(draft: ReturnType<typeof draftsOf<'story'>>[number]): Problem[] {
  const { data } = draft.entry;
  const stated: Record<string, boolean> = {
    companySize: data.companySize.band !== 'unknown' || Boolean(data.companySize.reason),
    path: data.path !== 'unknown',
    staffProject: data.staffProject.answer !== 'unknown' || Boolean(data.staffProject.note),
    managesPeople: data.managesPeople.answer !== 'unknown' || Boolean(data.managesPeople.note),
    experience: data.experience.years !== null || Boolean(data.experience.note),
    remote: data.remote !== 'unknown',
    place: data.place.region !== 'unknown',
    wayIn: data.wayIn.answer !== 'unknown',
    earlier: data.earlier.length > 0,
    firstStaff: data.firstStaff.at !== 'unknown' || data.firstStaff.years !== null,
    week: data.week.length > 0,
  };
  return Object.entries(stated)
    .filter(([fact, isStated]) => isStated && !(fact in data.evidence))
    .map(([fact]) =>
      problemAt(
        draft,
        [fact],
        {
          kind: 'no-evidence',
          says: `"${fact}" is stated without the lines it stands on`,
          mend: `add "${fact}" under "evidence", like "story/${draft.entry.slug}:12-14"`,
        },
        'key',
      ),
    );
}
