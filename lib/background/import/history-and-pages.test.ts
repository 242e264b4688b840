/** What a file tells and what pages show are one history, in whatever order they come. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../domain/instant';
import { weakAddress } from '../../domain/known-names';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { MessageReading, Provider } from '../../webmail/port';
import type { Context } from '../context';
import { finishFirstRun } from '../decisions';
import { sawThread } from '../looks';
import { ownAddresses } from '../own-addresses';
import { importMails } from './import-mails';
import { foldSome } from './unfolded';

/** A Monday, 10:00 UTC. */
const NOW = Date.UTC(2026, 8, 14, 10);
const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
const ASKED = NOW - 20 * DAY;
const ANSWERED = ASKED + 26 * HOUR;
const settings = { ...defaultSettings('UTC'), ownAddresses: [ME] };

const idAt = (at: number) => BigInt(at) << 20n;
const hex = (id: bigint) => id.toString(16).padStart(16, '0');

interface Mail {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly name: string;
  readonly thread?: bigint;
  /** In the envelope; that of its moment by default. */
  readonly id?: bigint;
}

function written({ at, from, to, text, name, thread, id = idAt(at) }: Mail): string {
  return [
    `From ${id}@xxx ${new Date(at).toUTCString().slice(0, 3)} Sep 14 08:31:07 +0000 2026`,
    ...(thread === undefined ? [] : [`X-GM-THRID: ${thread}`]),
    `Date: ${new Date(at).toUTCString()}`,
    `From: ${from}`,
    `To: ${to}`,
    'Subject: Offer',
    `Message-ID: <${name}@x.example>`,
    ...(name === 'ask' ? [] : ['References: <ask@x.example>']),
    '',
    text,
    '',
    '',
  ].join('\n');
}

const ASK: Mail = { at: ASKED, from: ME, to: ANNA, text: 'Does the offer fit?', name: 'ask' };
const ANSWER: Mail = {
  at: ANSWERED,
  from: ANNA,
  to: ME,
  text: 'Yes, please begin.',
  name: 'answer',
};

let count = 0;
async function emptyStore(): Promise<Context> {
  count += 1;
  const context = { db: new RadiostilteDatabase(`pages-${count}`), settings, now: NOW };
  await finishFirstRun(context, []);
  return context;
}

async function bringIn(context: Context, isGmail: boolean, mails: readonly Mail[]): Promise<void> {
  const { db } = context;
  await importMails(
    { file: new Blob(mails.map(written)), account: ME, isGmail, settings },
    {
      db,
      own: await ownAddresses(db, settings),
      now: NOW,
      languagesOf: async (samples) => samples.map(() => null),
      onProgress: () => {},
      signal: new AbortController().signal,
    },
  );
  while ((await foldSome(context)) > 0);
}

function shown(at: number, from: string, to: string, messageId: string | null): MessageReading {
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

async function look(
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

async function derived({ db }: Context) {
  return [await db.threads.toArray(), await db.correspondents.toArray()];
}

it('joins Gmail’s export with the page, message by message, in either order', async () => {
  const thread = idAt(ASKED);
  const file = [ASK, ANSWER].map((mail) => ({ ...mail, thread }));
  const onPage = [
    shown(ASKED, ME, ANNA, hex(thread)),
    shown(ANSWERED, ANNA, ME, hex(idAt(ANSWERED))),
  ];

  const pageFirst = await emptyStore();
  await look(pageFirst, 'gmail', hex(thread), onPage);
  await bringIn(pageFirst, true, file);
  const fileFirst = await emptyStore();
  await bringIn(fileFirst, true, file);
  await look(fileFirst, 'gmail', hex(thread), onPage);

  expect(await derived(pageFirst)).toEqual(await derived(fileFirst));
  const [row, ...others] = await pageFirst.db.threads.toArray();
  expect(others).toEqual([]);
  expect(row?.spells).toHaveLength(1);
  expect(row?.silence.turn).toBe('mine');
});

it('gives a message whose id does not agree to the page’s message of that minute', async () => {
  const thread = idAt(ASKED);
  const context = await emptyStore();
  await look(context, 'gmail', hex(thread), [shown(ASKED + 400, ME, ANNA, hex(thread))]);
  await bringIn(context, true, [{ ...ASK, thread, id: idAt(NOW) }]);
  expect(
    await context.db.sightings
      .where('thread')
      .equals(`${ME} ${hex(thread)}`)
      .count(),
  ).toBe(3);
  const [row] = await context.db.threads.toArray();
  expect(row?.openWaits ?? []).toHaveLength(1);
  expect(row?.silence.nudgedAt).toEqual([]);
});

it('keeps the mail of another program as history: good for the rhythm, and never offered', async () => {
  const context = await emptyStore();
  await bringIn(context, false, [
    ASK,
    { ...ANSWER, at: NOW - DAY, text: 'Not yet.' },
    {
      ...ASK,
      name: 'again',
      at: NOW - 12 * HOUR,
    },
  ]);
  const [row] = await context.db.threads.toArray();
  expect(row).toMatchObject({ client: null, plan: { offers: [] }, silence: { turn: 'nobody' } });
  expect(row?.due).toBeUndefined();
  expect(row?.shelf).toBeUndefined();
  expect((await context.db.correspondents.get(ANNA))?.spells).toHaveLength(1);
});

it('counts a wait once that a page shows as well', async () => {
  const both = await emptyStore();
  const onPage = [shown(ASKED, ME, ANNA, null), shown(ANSWERED, ANNA, ME, null)];
  await look(both, 'outlook', 'conversation', onPage);
  const alone = (await both.db.correspondents.get(ANNA))?.spells;
  expect(alone).toHaveLength(1);
  await bringIn(both, false, [ASK, ANSWER]);
  expect((await both.db.correspondents.get(ANNA))?.spells).toEqual(alone);
  expect(await both.db.threads.count()).toBe(2);
  expect(await both.db.correspondents.get(weakAddress(ME, ''))).toBeUndefined();
});

it('raises no alarm over what was asked long before the first run', async () => {
  const context = await emptyStore();
  const old = { ...ASK, at: NOW - 60 * DAY };
  await bringIn(context, true, [{ ...old, thread: idAt(old.at) }]);
  const [row] = await context.db.threads.toArray();
  expect(row).toMatchObject({ client: ANNA, plan: { offers: [], rest: { status: 'before' } } });
});
