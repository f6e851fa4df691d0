import { existsSync, readFileSync } from 'node:fs';
import type { LinkList } from '../../src/schemas/link-list.ts';

/** How long the guide may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/**
 * The guide's list of addresses, from a file or a web address. Throws an error whose message is one
 * sentence for a person: where the list is missing, can't be reached, is cut off, or is something
 * else.
 */
export async function readLinkList(where: string, missing: string): Promise<LinkList> {
  const isWeb = /^https?:\/\//i.test(where);
  if (!isWeb && !existsSync(where))
    throw new Error(`there is no list of links "${where}": ${missing}`);
  const text = isWeb ? await download(where) : readFileSync(where, 'utf8');
  return parse(text.replace(/^\ufeff/, ''), where);
}

async function download(address: string): Promise<string> {
  const instead = `to work without it, save that address as links.json and say --index links.json`;
  const answer = await reach(address, instead);
  if (!answer.ok)
    throw new Error(
      `${address} answers ${answer.status} ${answer.statusText}`.trim() +
        `: is this the address of the guide? Otherwise name its list with --index`,
    );
  try {
    return await answer.text();
  } catch (problem) {
    throw new Error(
      `${address} broke off while it was loading (${reasonOf(problem)}): try again; ${instead}`,
    );
  }
}

async function reach(address: string, instead: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (problem) {
    throw new Error(
      `${address} can't be reached (${reasonOf(problem)}): is there a network, or does a proxy stand before it? ${capital(instead)}`,
    );
  }
}

function reasonOf(problem: unknown): string {
  const { name, message, cause } = problem as Error & {
    cause?: { code?: string; message?: string };
  };
  if (name === 'TimeoutError') return `no answer in ${PATIENCE / 1000} seconds`;
  return cause?.code ?? cause?.message ?? message;
}

function parse(text: string, where: string): LinkList {
  const take = "take the guide's own /links.json";
  let list: Partial<LinkList>;
  try {
    list = JSON.parse(text) as Partial<LinkList>;
  } catch {
    const cut = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
    throw new Error(
      cut
        ? `"${where}" is cut off after ${text.length} characters: fetch it again`
        : `"${where}" is no list of links but ${/^\s*</.test(text) ? 'a web page' : 'something else'}: ${take}`,
    );
  }
  const parts = [list?.pages, list?.files, list?.redirects, list?.gone, list?.otherHosts];
  if (typeof list?.site === 'string' && parts.every(Array.isArray)) return list as LinkList;
  throw new Error(`"${where}" is no list of links: ${take}`);
}

function capital(sentence: string): string {
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}
