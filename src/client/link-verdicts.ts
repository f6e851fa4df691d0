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
  status.textContent = summaryOf(findings, list.site);
  box.querySelector('ol')!.replaceChildren(...findings.map(row));
  offerCorrected(box.querySelector<HTMLElement>('[data-corrected]')!, text, findings);
}

async function linkList(base: string): Promise<LinkList | undefined> {
  try {
    const answer = await fetch(`${base}links.json`);
    const list = (await answer.json()) as Partial<LinkList>;
    const parts = [list.pages, list.files, list.redirects, list.gone, list.otherHosts];
    // A page that stands in for a missing file, or half a list, would make every link look dead.
    return answer.ok && parts.every(Array.isArray) ? (list as LinkList) : undefined;
  } catch {
    return undefined;
  }
}

function summaryOf(findings: readonly LinkFinding[], site: string): string {
  if (findings.length === 0) return `There is no link into this guide in the text: none begins with ${site} or with the address of this copy.`;
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
    element('code', '', finding.link),
  );
  const advice = adviceOn(finding);
  if (advice) item.append(document.createElement('br'), advice, ' ');
  if (finding.instead) item.append(linkTo(finding.instead));
  if (finding.verdict === 'moved' && !isMendable(finding)) item.append(' (write it by hand)');
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
  const say = (words: string) => () => (button.textContent = words);
  button.onclick = () => void navigator.clipboard.writeText(area.value).then(say('Copied'), say('Select it and copy by hand'));
}

function element(tag: string, name: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = words;
  return made;
}
