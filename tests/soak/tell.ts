import type { CDPSession, Page } from '@playwright/test';
import type { WorkerMessage } from '../../lib/messages/messages';
import type { ThreadReading } from '../../lib/webmail/port';
import type { Seeded } from './seeded';

/** Tells the worker something from where our own script stands in a mail tab; true once it was acknowledged. */
export type Tell = (message: WorkerMessage) => Promise<boolean>;

/** @param origin of the extension */
export async function tellFrom(page: Page, origin: string): Promise<Tell> {
  const devtools = await page.context().newCDPSession(page);
  const contextId = await worldOf(devtools, origin);
  return async (message) => {
    const { result } = await devtools.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    return Object(result.value).ok === true;
  };
}

/** The isolated world of our script in the page; waits until it is there. */
async function worldOf(devtools: CDPSession, origin: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (origin.startsWith(context.origin) && context.origin !== '') resolve(context.id);
    });
  });
  await devtools.send('Runtime.enable');
  return found;
}

const OWNER = { address: 'nora@studio-lind.example', name: 'Nora Lind' };
const HOUR = 3_600_000;
const TEXTS = [
  'Could you send me the files by Friday?',
  'Here they are. Please go on.',
  'Thanks, I will look at it next week.',
  'Can we speak about the price?',
] as const;

/**
 * An open thread as a Gmail tab tells it: with more messages each time it is seen.
 * @param now the newest message is older
 */
export function openThread(random: Seeded, now: number): ThreadReading {
  const number = random.below(60);
  const first = now - (10 + number) * 24 * HOUR;
  const person = { address: `person${number}@client.example`, name: `Person ${number}` };
  const messages = Array.from({ length: 1 + random.below(6) }, (_, at) => {
    const sentAt = first + at * 26 * HOUR;
    return {
      messageId: `${number}-${at}`,
      sentAt: { from: sentAt, until: sentAt + 1 },
      from: at % 2 === 0 ? OWNER : person,
      to: [at % 2 === 0 ? person : OWNER],
      text: random.one(TEXTS),
      textCut: false,
      quotes: false,
      attachments: [],
      isSent: true,
    };
  });
  return {
    account: OWNER.address,
    threadId: `t${number}`,
    clock: 'real',
    whole: true,
    subject: `Project ${number}`,
    messages,
    hiddenAfter: null,
  };
}

/** Under which a message of a thread is found again (`missingSightings`). */
export function namesIn({ account, threadId, messages }: ThreadReading): readonly string[] {
  return messages.map(({ messageId }) => `${account} ${threadId} ${messageId}`);
}
