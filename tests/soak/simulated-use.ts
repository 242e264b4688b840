/** Somebody at their mail, minute by minute on a clock that is moved: nothing may be lost, or leave. */
import type { WorkerMessage } from '../../lib/messages/messages';
import { goThroughFirstRun } from '../support/driver/first-run';
import { openSession, type Session } from '../support/driver/session';
import { restartServiceWorker } from '../support/worker-restart';
import { differsFromAnew } from './folded-anew';
import type { Seeded } from './seeded';
import { restingNow, type StoredNow } from './stored-now';
import type { Tried } from './tried';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A Monday. */
const START = Date.parse('2026-09-21T08:30:00Z');
const CLIENTS = 12;
const RELATIONS = ['client', 'prospect', 'private', null] as const;

const NORA = { name: 'Nora Lind', email: 'nora@studio-lind.example' };

function client(number: number) {
  return { name: `Client ${number}`, email: `client${number}@client.example` };
}

function mail(thread: number, at: number, isMine: boolean) {
  const person = client(thread);
  return {
    threadId: `t${thread}`,
    id: `t${thread}-${at}`,
    from: isMine ? NORA : person,
    to: [isMine ? person : NORA],
    date: new Date(at).toISOString(),
    subject: `Project ${thread}`,
    text: isMine ? 'Could you send me the files?' : 'Here they are, please go on.',
  };
}

const MAILBOX = Array.from({ length: CLIENTS }, (_, thread) => [
  mail(thread, START - (20 - thread) * DAY, false),
  mail(thread, START - (13 - thread) * DAY, true),
]).flat();

export async function simulatedUse(
  minutes: number,
  random: Seeded,
): Promise<Omit<Tried, 'what' | 'seconds'>> {
  const session = await openSession({
    webmail: 'gmail',
    owner: NORA,
    messages: MAILBOX,
    now: START,
    headless: true,
  });
  const did = new Map<string, number>();
  try {
    await goThroughFirstRun(session, {});
    for (let minute = 1; minute <= minutes; minute += 1) {
      const now = START + minute * MINUTE;
      await session.setNow(now);
      const [name, act] = random.one(ACTS);
      await act(session, { now, random });
      did.set(name, (did.get(name) ?? 0) + 1);
    }
    const lost = await lossesOf(session, START + minutes * MINUTE);
    const counted = [...did].map(([name, times]) => `${times} × ${name}`).join(', ');
    return { rounds: minutes, counted, lost };
  } finally {
    await session.close();
  }
}

interface Around {
  readonly now: number;
  readonly random: Seeded;
}

type Act = (session: Session, around: Around) => Promise<void>;

const ACTS: readonly [readonly [string, Act], ...(readonly [string, Act])[]] = [
  ['list', lookAtList],
  ['thread', openThread],
  ['popup', openPopup],
  ['mail came', receive],
  ['said', say],
  ['worker killed', killWorker],
];

async function lookAtList({ mail: page, mailSite }: Session, { random }: Around): Promise<void> {
  await page.goto(mailSite.listUrl(random.one(['inbox', 'sent'])));
  await page.locator('[role=main]:visible').first().waitFor();
}

async function openThread({ mail: page, mailSite }: Session, { random }: Around): Promise<void> {
  await page.goto(mailSite.threadUrl(`t${random.below(CLIENTS)}`));
  await page.locator('[role=main]:visible').first().waitFor();
}

async function openPopup(session: Session): Promise<void> {
  const popup = await session.openOwnPage('popup.html');
  await popup.locator('main.popup h2:visible').first().waitFor();
  await popup.close();
}

async function receive({ mailSite }: Session, { now, random }: Around): Promise<void> {
  await mailSite.deliver(mail(random.below(CLIENTS), now - MINUTE, false));
}

async function say(session: Session, { random }: Around): Promise<void> {
  const page = await session.openOwnPage('popup.html');
  const subject = client(random.below(CLIENTS)).email;
  const value = random.one(RELATIONS);
  const message: WorkerMessage = {
    type: 'decide',
    decision: { about: 'person', subject, field: 'relation', value },
  };
  const isDone = await page.evaluate(sendMessage, message);
  if (!isDone) throw new Error('what the user said was refused');
  await page.close();
}

/** In a page of ours. */
async function sendMessage(message: WorkerMessage): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: WorkerMessage): Promise<{ ok?: boolean }> } };
  };
  return (await chrome.runtime.sendMessage(message))?.ok === true;
}

async function killWorker({ context, worker }: Session): Promise<void> {
  await restartServiceWorker(context, await worker());
}

async function lossesOf(session: Session, now: number): Promise<readonly string[]> {
  const own = await session.openOwnPage('options.html#people');
  const stored = await restingNow(own);
  const { requestsLeft, sent } = session.mailSite;
  return [
    ...(await differsFromAnew(stored, now)),
    ...missingThreads(stored),
    ...requestsLeft.map((request) => `a request left: ${request}`),
    ...sent.map(({ message }) => `mail was sent: ${message.subject}`),
  ];
}

function missingThreads(stored: StoredNow): readonly string[] {
  const there = stored.tables['threads']?.length ?? 0;
  return there === CLIENTS ? [] : [`${there} of ${CLIENTS} threads are known`];
}
