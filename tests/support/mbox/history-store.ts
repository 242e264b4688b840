/** A store into which pages and files bring the same mail: Nora asked Anna, and Anna answered. */

import type { Context } from '../../../lib/background/context';
import { finishFirstRun } from '../../../lib/background/decisions';
import { foldSome } from '../../../lib/background/import/unfolded';
import { sawThread } from '../../../lib/background/looks';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/instant';
import { defaultSettings } from '../../../lib/settings/settings';
import { RadiostilteDatabase } from '../../../lib/store/database';
import type { MessageReading, Provider } from '../../../lib/webmail/port';
import { readInParts } from './read-in-parts';

/** A Monday, 10:00 UTC. */
export const NOW = Date.UTC(2026, 8, 14, 10);
export const ME = 'nora@studio-lind.example';
export const ANNA = 'anna@kellerbau.example';
export const ASKED = NOW - 20 * DAY;
export const ANSWERED = ASKED + 26 * HOUR;
export const settings = { ...defaultSettings('UTC'), ownAddresses: [ME] };

export const idAt = (at: number) => BigInt(at) << 20n;
export const hex = (id: bigint) => id.toString(16).padStart(16, '0');

export interface Mail {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly name: string;
  readonly thread?: bigint;
  /** In the envelope; that of its moment by default. */
  readonly id?: bigint;
  readonly subject?: string;
  /** The mail its thread began with; that of `ASK` by default. */
  readonly root?: string;
}

function written(mail: Mail): string {
  const { at, from, to, text, name, thread, id = idAt(at), subject = 'Offer', root = 'ask' } = mail;
  return [
    `From ${id}@xxx ${new Date(at).toUTCString().slice(0, 3)} Sep 14 08:31:07 +0000 2026`,
    ...(thread === undefined ? [] : [`X-GM-THRID: ${thread}`]),
    `Date: ${new Date(at).toUTCString()}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${name}@x.example>`,
    ...(name === root ? [] : [`References: <${root}@x.example>`]),
    '',
    text,
    '',
    '',
  ].join('\n');
}

export const ASK: Mail = {
  at: ASKED,
  from: ME,
  to: ANNA,
  text: 'Does the offer fit?',
  name: 'ask',
};
export const ANSWER: Mail = {
  at: ANSWERED,
  from: ANNA,
  to: ME,
  text: 'Yes, please begin.',
  name: 'answer',
};

let count = 0;
export async function emptyStore(): Promise<Context> {
  count += 1;
  const context = { db: new RadiostilteDatabase(`history-${count}`), settings, now: NOW };
  await finishFirstRun(context, []);
  return context;
}

/** Everything derived of it is made anew. */
export async function bringIn(
  context: Context,
  isGmail: boolean,
  mails: readonly Mail[],
): Promise<void> {
  await read(context, isGmail, mails);
  await foldAll(context);
}

/** Nothing is derived of it yet. */
export async function read(
  context: Context,
  isGmail: boolean,
  mails: readonly Mail[],
): Promise<void> {
  await readInParts(context, { file: new Blob(mails.map(written)), account: ME, isGmail });
}

export async function foldAll(context: Context): Promise<void> {
  while ((await foldSome(context)) > 0);
}

export function shown(
  at: number,
  from: string,
  to: string,
  messageId: string | null,
): MessageReading {
  return {
    messageId,
    sentAt: { from: at, until: at + (messageId === null ? MINUTE : 1) },
    from: { address: from, name: '' },
    to: [{ address: to, name: '' }],
    text: from === ME ? 'Does the offer fit?' : 'Yes, please begin.',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
}

export async function look(
  context: Context,
  provider: Provider,
  threadId: string,
  messages: readonly MessageReading[],
): Promise<void> {
  await sawThread(context, provider, {
    account: ME,
    threadId,
    clock: provider === 'gmail' ? 'real' : 'mailbox',
    whole: true,
    subject: 'Offer',
    messages,
    hiddenAfter: null,
  });
}
