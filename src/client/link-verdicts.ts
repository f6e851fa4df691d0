import {
  checkLinks,
  copiesIn,
  corrected,
  isMendable,
  type LinkFinding,
} from '../links/link-check.ts';
import { linkIndex, type LinkList } from '../links/link-index.ts';
import { copyClip } from './clipboard.ts';
import { element } from './element.ts';
import { base } from './base.ts';
import { fetchJson } from './site.ts';

const WORDS = { alive: 'Alive', moved: 'Moved', gone: 'Gone', mistyped: 'Mistyped' };

/**
 * Judges every link into the guide in a text and shows the verdicts. The text is read here and
 * nowhere else.
 */
export async function showVerdicts(text: string): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-verdicts]')!;
  const status = box.querySelector('[role=status]')!;
  const rows = box.querySelector('ol')!;
  status.textContent = 'The list of addresses is being loaded.';
  rows.replaceChildren();
  let list: LinkList;
  try {
    list = wholeList(await fetchJson<Partial<LinkList>>('/links.json'));
  } catch {
    status.textContent =
      'The list of addresses could not be loaded, so no link was checked. Try again, or use the command.';
    return;
  }
  // The guide may be read from another address than it was built for.
  const sites = [location.origin + base];
  const index = linkIndex(list, {
    sites: [...sites, ...copiesIn([text], linkIndex(list, { sites })).certain],
  });
  const findings = checkLinks(text, index);
  status.textContent = summaryOf(findings, list.site);
  rows.replaceChildren(...findings.map(row));
  offerCorrected(box.querySelector<HTMLElement>('[data-corrected]')!, text, findings);
}

/** A list with all its parts. Throws for half a list, with which every link would look dead. */
function wholeList(list: Partial<LinkList>): LinkList {
  const parts = [list.pages, list.files, list.redirects, list.gone, list.otherHosts];
  if (!parts.every(Array.isArray)) throw new Error('links.json is not whole');
  return list as LinkList;
}

function summaryOf(findings: readonly LinkFinding[], site: string): string {
  if (findings.length === 0)
    return `There is no link into this guide in the text: none begins with ${site} or with the address of this copy.`;
  const bad = findings.filter(({ verdict }) => verdict !== 'alive').length;
  const links = findings.length === 1 ? 'One link' : `${findings.length} links`;
  return bad === 0
    ? `${links} into this guide, and nothing to do.`
    : `${links} into this guide, ${bad} to look at.`;
}

function row(finding: LinkFinding): HTMLElement {
  const advice = adviceOn(finding);
  return element(
    'li',
    { 'data-verdict': finding.verdict },
    element('span', { class: 'verdict' }, WORDS[finding.verdict]),
    ' ',
    element('span', { class: 'place' }, `line ${finding.line}, column ${finding.column}`),
    element('br'),
    element('code', {}, finding.link),
    ...(advice ? [element('br'), advice, ' '] : []),
    ...(finding.instead ? [linkTo(finding.instead)] : []),
    ...(finding.verdict === 'moved' && !isMendable(finding) ? [' (write it by hand)'] : []),
  );
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
      return finding.instead
        ? finding.sure
          ? 'Write'
          : 'Perhaps'
        : 'No address of the guide is near it.';
  }
}

/** The better address: a link where it is a web address, its words alone otherwise. */
function linkTo(address: string): HTMLElement {
  const code = element('code', {}, address);
  return /^https?:\/\//i.test(address) ? element('a', { href: address }, code) : code;
}

function offerCorrected(box: HTMLElement, text: string, findings: readonly LinkFinding[]): void {
  box.hidden = !findings.some(isMendable);
  const area = box.querySelector('textarea')!;
  area.value = corrected(text, findings);
  const button = box.querySelector('button')!;
  button.textContent = 'Copy';
  button.onclick = () =>
    void copyClip({ plain: area.value }).then(
      () => (button.textContent = 'Copied'),
      () => {
        area.select();
        button.textContent = 'Copying is not allowed here: the text is selected';
      },
    );
}
