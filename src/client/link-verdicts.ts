import { checkLinks, copiesIn, corrected, isMendable, type LinkFinding } from '../domain/link-check.ts';
import { linkIndex, type LinkList } from '../domain/link-index.ts';

const WORDS = { alive: 'Alive', moved: 'Moved', gone: 'Gone', mistyped: 'Mistyped' };

/** Judges every link into the guide in a text and shows the verdicts. The text is read here and nowhere else. */
export async function showVerdicts(text: string): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-verdicts]')!;
  const status = box.querySelector('[role=status]')!;
  const base = document.documentElement.dataset['base'] ?? '/';
  const list = await linkList(base);
  if (!list) {
    status.textContent = 'The list of addresses could not be loaded. Try again, or use the command.';
    return;
  }
  // The guide may be read from another address than it was built for.
  const sites = [location.origin + base];
  const index = linkIndex(list, { sites: [...sites, ...copiesIn([text], linkIndex(list, { sites })).certain] });
  const findings = checkLinks(text, index);
  status.textContent = summaryOf(findings);
  box.querySelector('ol')!.replaceChildren(...findings.map(row));
  offerCorrected(box.querySelector<HTMLElement>('[data-corrected]')!, text, findings);
}

async function linkList(base: string): Promise<LinkList | undefined> {
  try {
    return (await (await fetch(`${base}links.json`)).json()) as LinkList;
  } catch {
    return undefined;
  }
}

function summaryOf(findings: readonly LinkFinding[]): string {
  if (findings.length === 0) return 'There is no link into this guide in the text.';
  const bad = findings.filter(({ verdict }) => verdict !== 'alive').length;
  const links = findings.length === 1 ? 'One link' : `${findings.length} links`;
  return bad === 0 ? `${links} into this guide, and nothing to do.` : `${links} into this guide, ${bad} to look at.`;
}

function row(finding: LinkFinding): HTMLElement {
  const item = document.createElement('li');
  item.dataset['verdict'] = finding.verdict;
  item.append(
    element('span', 'verdict', WORDS[finding.verdict]),
    ' ',
    element('span', 'place', `line ${finding.line}, column ${finding.column}`),
    document.createElement('br'),
    element('code', '', finding.written),
  );
  const advice = adviceOn(finding);
  if (advice) item.append(document.createElement('br'), advice, ' ');
  if (finding.instead) item.append(linkTo(finding.instead));
  return item;
}

function adviceOn(finding: LinkFinding): string {
  switch (finding.verdict) {
    case 'alive':
      return '';
    case 'moved':
      return 'Now at';
    case 'gone':
      return finding.why;
    case 'mistyped':
      return finding.instead ? (finding.sure ? 'Write' : 'Perhaps') : 'No address of the guide is near it.';
  }
}

/** The better address: a link where it is a web address, its words alone otherwise. */
function linkTo(address: string): HTMLElement {
  const code = element('code', '', address);
  if (!/^https?:\/\//i.test(address)) return code;
  const link = document.createElement('a');
  link.href = address;
  link.append(code);
  return link;
}

function offerCorrected(box: HTMLElement, text: string, findings: readonly LinkFinding[]): void {
  box.hidden = !findings.some(isMendable);
  const area = box.querySelector('textarea')!;
  area.value = corrected(text, findings);
  const button = box.querySelector('button')!;
  button.hidden = !navigator.clipboard;
  button.textContent = 'Copy';
  button.onclick = () => void navigator.clipboard.writeText(area.value).then(() => (button.textContent = 'Copied'));
}

function element(tag: string, name: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = words;
  return made;
}
