/**
 * What the worker does at four sizes: an answer is seen in a thread that is due, until the badge says
 * so; and a worker that is dead is asked something, until it answers.
 */
import type { CDPSession, Page, Worker } from '@playwright/test';
import { serveGmail } from '../../replica/gmail/serve';
import { NORA, NOW, threadKeyOf } from '../../support/pages/made-up-rows';
import type { FilledBrowser } from '../stored/open-filled';
import { DUE } from '../stored/small-set';
import { type IsolatedWorld, isolatedWorldOf } from './isolated-world';
import { readTouched, restoreTouched } from './touched-rows';

export interface MailTab {
  readonly browser: FilledBrowser;
  readonly world: IsolatedWorld;
  readonly devtools: CDPSession;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export async function openMailTab(browser: FilledBrowser): Promise<MailTab> {
  const { context, origin, blank } = browser;
  const owner = { name: NORA.name, email: NORA.address };
  const replica = await serveGmail(context, { owner, messages: [], now: NOW });
  const page: Page = await context.newPage();
  // Of this list nothing is kept: another mailbox would make all threads anew, and its lists coverage.
  await page.goto(replica.url('drafts'));
  await page.locator('[role=main]').first().waitFor();
  const devtools = await context.newCDPSession(blank);
  await devtools.send('ServiceWorker.enable');
  return { browser, world: await isolatedWorldOf(page, origin), devtools };
}

/** Milliseconds. Throws where the badge does not say one fewer. */
export async function sightingToBadge({ browser, world }: MailTab): Promise<number> {
  const [thread] = DUE;
  if (!thread) throw new Error('nobody is due');
  const { blank, worker } = browser;
  const about = [threadKeyOf(thread), thread.client.address] as const;
  const touched = await blank.evaluate(readTouched, about);
  await worker.evaluate(watchBadge);
  const begun = await world.evaluate(`(async () => {
    const at = performance.timeOrigin + performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(sawAnswer())});
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return at;
  })()`);
  const shown = await badgeSaid(worker, String(DUE.length - 1));
  await blank.evaluate(restoreTouched, touched);
  return shown - Number(begun);
}

/** Milliseconds. Throws where no true answer comes. */
export async function deathToAnswer({ world, devtools }: MailTab): Promise<number> {
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  const question = { type: 'thread-standing', account: NORA.address, threadId: DUE[0]?.id };
  const [took, answer] = (await world.evaluate(`(async () => {
    const at = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(question)});
    return [performance.now() - at, JSON.stringify(answer)];
  })()`)) as [number, string];
  if (!answer.includes(DUE[0]?.client.address ?? '')) throw new Error(`the worker said ${answer}`);
  return took;
}

function sawAnswer(): object {
  const [due] = DUE;
  const asked = NOW - (due?.said[0]?.daysAgo ?? 0) * DAY - HOUR;
  const answered = NOW - 2 * HOUR;
  const seen = { textCut: false, quotes: false, attachments: [], isSent: true };
  const mine = {
    ...seen,
    messageId: `${due?.id}-${due?.said[0]?.daysAgo}`,
    sentAt: { from: asked, until: asked + 1 },
    from: NORA,
    to: [due?.client],
    text: 'Here is the offer. Does it fit?',
  };
  const theirs = {
    ...seen,
    messageId: `${due?.id}-answer`,
    sentAt: { from: answered, until: answered + 1 },
    from: due?.client,
    to: [NORA],
    text: 'Yes, it does. Please begin with the first page as soon as you can.',
  };
  const reading = {
    account: NORA.address,
    threadId: due?.id,
    clock: 'real',
    whole: true,
    subject: due?.subject,
    messages: [mine, theirs],
    hiddenAfter: null,
  };
  return { type: 'saw-thread', provider: 'gmail', reading };
}

interface WatchedBadge {
  benchBadge?: { readonly text: string; readonly at: number }[];
  readonly chrome: { readonly action: { setBadgeText(...parts: unknown[]): unknown } };
}

/** In the worker: notes what the badge is told, and when. */
function watchBadge(): void {
  const here = globalThis as unknown as WatchedBadge;
  const isWatched = here.benchBadge !== undefined;
  here.benchBadge = [];
  if (isWatched) return;
  const { action } = here.chrome;
  const real = action.setBadgeText;
  action.setBadgeText = (...parts) => {
    const [{ text }] = parts as [{ text: string }];
    here.benchBadge?.push({ text, at: performance.timeOrigin + performance.now() });
    return real.apply(action, parts);
  };
}

async function badgeSaid(worker: Worker, wanted: string): Promise<number> {
  const until = performance.now() + 30_000;
  for (;;) {
    const said = await worker.evaluate(
      () => (globalThis as unknown as WatchedBadge).benchBadge ?? [],
    );
    const found = said.find(({ text }) => text === wanted);
    if (found) return found.at;
    if (performance.now() > until)
      throw new Error(`the badge said ${JSON.stringify(said)} instead of ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
