import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { readingReport } from '../diagnostics/reading-report';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { readSelfCheck } from '../store/self-check-view';
import { sawHealth } from './health';
import { sawList, sawThread } from './looks';

const NOW = Date.UTC(2026, 5, 9, 10);
const HOSTILE = 'Zebra <script>alert(1)</script> "}]} Zebra';
const ACCOUNT = 'zebra+"<b>@zebra.example';

const db = new RadiostilteDatabase('reading-report');
afterEach(() => db.delete());

/** A mailbox in which everything that others, or the user, may have named is hostile. */
async function seeHostileMailbox(): Promise<void> {
  const context = { db, settings: defaultSettings('UTC'), now: NOW };
  const zebra = { address: 'zebra@zebra.example', name: HOSTILE };
  const sentAt = { from: NOW - 1_000, until: NOW - 999 };
  const where = { account: ACCOUNT, clock: 'real' } as const;
  const row = {
    threadId: 'Zebra',
    messageId: 'Zebra',
    messageAt: sentAt,
    stands: 'here',
    people: [zebra],
    subject: HOSTILE,
    snippet: HOSTILE,
  } as const;
  const shown = { rows: [row], pinned: 0, empty: false, complete: true, undated: 1 };
  const list = { ...where, list: 'inbox', part: null, page: 1, ...shown } as const;
  await sawList(context, 'gmail', list, { from: 1, until: null });
  const said = { messageId: 'Zebra', sentAt, from: zebra, to: [zebra], text: HOSTILE };
  const message = { ...said, textCut: false, quotes: false, attachments: [HOSTILE], isSent: true };
  const look = { threadId: 'Zebra', subject: HOSTILE, whole: true, hiddenAfter: null };
  await sawThread(context, 'gmail', { ...where, ...look, messages: [message] });
  const told = { needed: true, hits: 2, misses: 0, missing: 0, used: 1 };
  const selectors = [
    { ...told, name: 'row' },
    { ...told, name: 'heading', hits: 0, misses: 3, missing: 3, used: null },
    { ...told, name: HOSTILE },
  ];
  await sawHealth(context, ACCOUNT, { selectors, page: { language: HOSTILE, view: 'thread' } });
}

it('says how the pages can be read, and nothing that anybody wrote or is called', async () => {
  await seeHostileMailbox();
  const report = readingReport(await readSelfCheck(db, NOW), 'Radiostilte 0.1.0', 'Firefox/140');
  expect(report).not.toMatch(/zebra|script|alert|@/i);
  const day = '2026-06-09';
  const row = { name: 'row', needed: true, hits: 2, misses: 0, alternative: 1, lastFound: day };
  expect(JSON.parse(report)).toEqual({
    extension: 'Radiostilte 0.1.0',
    userAgent: 'Firefox/140',
    mailboxes: [
      {
        provider: 'gmail',
        language: '',
        view: 'thread',
        broken: true,
        cannotBeRead: ['thread'],
        lists: [
          { list: 'sent', lastLook: null, readBack: null },
          { list: 'inbox', lastLook: day, readBack: null },
        ],
        wholeLook: day,
        inboxInPart: false,
        undated: true,
        printRefused: false,
        selectors: [
          { ...row, missingSince: null },
          {
            ...row,
            name: 'heading',
            hits: 0,
            misses: 3,
            alternative: null,
            lastFound: null,
            missingSince: day,
          },
        ],
      },
    ],
    nameless: [],
  });
});
