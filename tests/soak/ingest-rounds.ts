/** The browser is killed while a mail tab tells what it sees, and the user says who somebody is. */
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { WorkerMessage } from '../../lib/messages/messages';
import { serveMail } from '../replica/serve-mail';
import { differsFromAnew, missingSightings } from './folded-anew';
import type { Seeded } from './seeded';
import { openSoakBrowser, type SoakBrowser } from './soak-browser';
import { restingNow, type StoredNow } from './stored-now';
import { namesIn, openThread, tellFrom } from './tell';
import type { Tried } from './tried';

const OWNER = { name: 'Nora Lind', email: 'nora@studio-lind.example' };
const DAY = 86_400_000;
/** Milliseconds within which the kill comes. */
const WITHIN = 2_500;
const RELATIONS = ['client', 'prospect', 'collaborator', 'private'] as const;

/** What was acknowledged so far; all of it must be there after every kill. */
interface Acknowledged {
  readonly seen: Set<string>;
  /** Who somebody is, by address: the last word that was acknowledged, or one that was said after it. */
  readonly said: Map<string, readonly string[]>;
  looks: number;
}

export async function ingestRounds(
  rounds: number,
  folder: string,
  random: Seeded,
): Promise<Omit<Tried, 'what' | 'seconds'>> {
  const acknowledged: Acknowledged = { seen: new Set(), said: new Map(), looks: 0 };
  const profileDir = path.join(folder, 'ingest');
  const lost: string[] = [];
  let origin: string | undefined;
  for (let round = 0; round <= rounds; round += 1) {
    const browser = await openSoakBrowser({ profileDir, ...(origin ? { origin } : {}) });
    origin = browser.origin;
    const own = await browser.openOwn('options.html#people');
    const losses = await lossesIn(await restingNow(own), acknowledged);
    lost.push(...losses.map((loss) => `before round ${round + 1}: ${loss}`));
    if (round === rounds) await browser.close();
    else await tellUntilKilled(browser, own, { acknowledged, random });
  }
  const { looks, seen, said } = acknowledged;
  const counted = `${looks} looks with ${seen.size} messages, ${said.size} people acknowledged`;
  return { rounds, counted, lost };
}

async function lossesIn(
  stored: StoredNow,
  { seen, said }: Acknowledged,
): Promise<readonly string[]> {
  const decisions = (stored.tables['decisions'] ?? []) as readonly { key: string; value: string }[];
  const byKey = new Map(decisions.map(({ key, value }) => [key, value]));
  const unsaid = [...said].filter(
    ([address, values]) => !values.includes(byKey.get(`person relation ${address}`) ?? ''),
  );
  return [
    ...missingSightings(stored, [...seen]),
    ...unsaid.map(([address]) => `said and gone: who ${address} is`),
    ...(await differsFromAnew(stored)),
  ];
}

interface Round {
  readonly acknowledged: Acknowledged;
  readonly random: Seeded;
}

async function tellUntilKilled(browser: SoakBrowser, own: Page, round: Round): Promise<void> {
  const now = Date.now();
  const site = await serveMail(browser.context, { owner: OWNER, messages: [], webmail: 'gmail' });
  const mail = await browser.context.newPage();
  await mail.goto(site.listUrl('inbox'));
  const tell = await tellFrom(mail, browser.origin);
  const telling = [tellLooks(tell, now, round), saySomething(own, round)];
  await passed(round.random.below(WITHIN));
  await browser.kill();
  await Promise.all(telling);
}

async function tellLooks(
  tell: Awaited<ReturnType<typeof tellFrom>>,
  now: number,
  { acknowledged, random }: Round,
): Promise<void> {
  await untilGone(async () => {
    const reading = openThread(random, Math.floor(now / DAY) * DAY);
    if (!(await tell({ type: 'saw-thread', provider: 'gmail', reading }))) return;
    acknowledged.looks += 1;
    for (const name of namesIn(reading)) acknowledged.seen.add(name);
  });
}

/** A word that was under way when the browser was killed may be there or not; an older one may not. */
async function saySomething(own: Page, { acknowledged: { said }, random }: Round): Promise<void> {
  await untilGone(async () => {
    const subject = `person${random.below(60)}@client.example`;
    const value = random.one(RELATIONS);
    const decision = { about: 'person', subject, field: 'relation', value } as const;
    const before = said.get(subject);
    if (before) said.set(subject, [...before, value]);
    const isDone = await own.evaluate(send, { type: 'decide', decision } as WorkerMessage);
    if (isDone) said.set(subject, [value]);
  });
}

/** In a page of ours. */
async function send(message: WorkerMessage): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: WorkerMessage): Promise<{ ok?: boolean }> } };
  };
  return (await chrome.runtime.sendMessage(message))?.ok === true;
}

/** Does it again and again, until the browser is not there any more. */
async function untilGone(act: () => Promise<void>): Promise<void> {
  try {
    for (;;) await act();
  } catch {
    // That is how it ends: the browser was killed.
  }
}
