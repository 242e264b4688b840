import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerAsTab } from '../../tests/support/answering-tab';
import { threadKey } from '../domain/addressing';
import { DAY } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { ThreadReading } from '../webmail/port';
import { finishFirstRun } from './decisions';
import { keepSuccessor } from './keep-successor';
import { sawThread } from './looks';
import { threadStanding } from './thread-standing';

const ME = 'nora@studio-lind.example';
const NOOR = { address: 'noor@zonneweide.example', name: 'Noor Visser' };
const JORIS = 'joris.dewit@zonneweide.example';
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const GONE = `Noor Visser werkt niet meer bij Zonneweide. Stuur je bericht voortaan naar ${JORIS}.`;

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`successor-${runs}`);
  answerAsTab({ account: ME, composing: false });
  await finishFirstRun(context(), []);
});
afterEach(() => db.delete());

const context = () => ({ db, settings: defaultSettings('UTC'), now: MONDAY + DAY });

function thread(theirText: string, from = NOOR): ThreadReading {
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const rest = { textCut: false, quotes: false, isSent: true, attachments: [] } as const;
  const me = { address: ME, name: '' };
  const at = (moment: number) => ({
    messageId: `m-${moment}`,
    sentAt: { from: moment, until: moment + 1 },
  });
  const messages = [
    { ...at(MONDAY), from: me, to: [NOOR], text: 'Past de offerte?', ...rest },
    { ...at(MONDAY + 1_000), from, to: [me], text: theirText, ...rest },
  ];
  return { account: ME, threadId: 't', subject: 'Offerte', messages, ...look };
}

const standing = () => threadStanding(context(), threadKey(ME, 't'));
const saw = (reading: ThreadReading) => sawThread(context(), 'gmail', reading);
const keep = (reading: ThreadReading, address: string | null, tabId: number | null = 7) =>
  keepSuccessor(context(), { reading, address }, tabId);

describe('who takes over from a client who left', () => {
  it.each([
    GONE,
    `Noor Visser no longer works at Zonneweide. Please write to ${JORIS} from now on.`,
  ])('is told, and nowhere stored: %s', async (text) => {
    expect(await saw(thread(text))).toEqual({ of: NOOR.address, address: JORIS });
    expect((await standing())?.status).toBe('gone');
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toContain(JORIS);
  });

  it.each([
    ['an answer that names somebody', `Prima, doe maar. Stuur de factuur naar ${JORIS}.`],
    ['an absence', `Ik ben afwezig tot 15 juni. Mail bij spoed ${JORIS}.`],
    [
      'nobody else',
      'Noor Visser werkt niet meer bij Zonneweide. Mail no-reply@zonneweide.example.',
    ],
    ['me', `Noor Visser werkt niet meer bij Zonneweide. Stuur je bericht naar ${ME}.`],
  ])('is not told by %s', async (_, text) => {
    expect(await saw(thread(text))).toBeNull();
  });

  it('is kept once the user says so, and taken back (S3-07)', async () => {
    const reading = thread(GONE);
    await saw(reading);
    expect((await standing())?.successor).toBeNull();
    expect(await keep(reading, JORIS)).toBe(true);
    expect((await standing())?.successor).toBe(JORIS);
    expect(await keep(reading, null)).toBe(true);
    expect((await standing())?.successor).toBeNull();
  });
});

describe('nothing is kept', () => {
  beforeEach(async () => {
    await saw(thread(GONE));
  });
  afterEach(async () => {
    expect(await db.decisions.where('key').startsWith('person').count()).toBe(0);
  });

  it('that the thread does not name', async () => {
    expect(await keep(thread(GONE), 'mallory@studio.example')).toBe(false);
  });

  it('where the thread that comes along says nothing of leaving, or another one says it', async () => {
    expect(await keep(thread(`Schrijf aan ${JORIS}.`), JORIS)).toBe(false);
    const mallory = { address: 'mallory@studio.example', name: 'Mallory' };
    expect(await keep(thread(GONE, mallory), JORIS)).toBe(false);
    expect(await keep({ ...thread(GONE), threadId: 'other' }, JORIS)).toBe(false);
  });

  it('from a tab that shows another mailbox', async () => {
    expect(await keep(thread(GONE), JORIS, null)).toBe(false);
    answerAsTab({ account: null, composing: false });
    expect(await keep(thread(GONE), JORIS)).toBe(false);
  });
});
