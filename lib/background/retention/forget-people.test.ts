import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, bringIn } from '../../../tests/support/backup-file';
import { DAY, type Instant } from '../../domain/instant';
import { emptyNote } from '../../domain/notes/note';
import type { Relation } from '../../domain/relation';
import { clockOf } from '../../settings/clock-of';
import { defaultSettings, type Settings } from '../../settings/settings';
import { addCoverage } from '../../store/coverage';
import { RadiostilteDatabase } from '../../store/database';
import { readDueThreads } from '../../store/due-threads';
import type { ThreadReading } from '../../webmail/port';
import { sawAccount } from '../accounts';
import { finishFirstRun, sawDecision } from '../decisions';
import { foldSome, leaveUnfolded } from '../import/unfolded';
import { sawThread } from '../looks';
import { refoldAll } from '../refold-all';
import { forgetOldDaily } from './forget-old';

const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
const BO = 'bo@bogenwerk.example';
/** A Monday, 10:00 UTC. */
const NOW = Date.UTC(2026, 5, 1, 10);
const MONTH = 30.4 * DAY;
const START = NOW - 50 * MONTH;
const OLD = NOW - 15 * MONTH;
const SETTINGS: Settings = { ...defaultSettings('UTC'), retention: { months: 12 } };

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  runs += 1;
  db = new RadiostilteDatabase(`forget-people-${runs}`);
  const account = { provider: 'gmail', home: 'https://mail.google.com/mail/u/0/' } as const;
  await sawAccount(at(START), { ...account, address: ME, ownAddresses: [ME] });
  await finishFirstRun(at(START), []);
});
afterEach(() => db.delete());

const at = (now: Instant) => ({ db, settings: SETTINGS, now });

type Mail = readonly ['me' | 'them', string];
const ASK: Mail = ['me', 'Could you send me the plans?'];
const ANSWER: Mail = ['them', 'Here are the plans, have a good time with them.'];
const THANKS: Mail = ['me', 'Thanks!'];
const PROMISE: Mail = ['them', 'In September 2026 I have work for you.'];

/** Mails of a thread with somebody, a day apart, seen the day after the last. */
async function look(name: string, who: string, sentAt: Instant, ...mails: Mail[]): Promise<void> {
  const messages = mails.map(([by, text], index) => ({
    messageId: `${name}${index}`,
    sentAt: { from: sentAt + index * DAY, until: sentAt + index * DAY + 1 },
    from: { address: by === 'me' ? ME : who, name: '' },
    to: [{ address: by === 'me' ? who : ME, name: '' }],
    text,
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  }));
  const whole = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading: ThreadReading = { account: ME, threadId: name, subject: name, messages, ...whole };
  await sawThread(at(sentAt + mails.length * DAY), 'gmail', reading);
}

async function fold(): Promise<void> {
  while ((await foldSome(at(NOW))) > 0);
}

async function forget(): Promise<void> {
  await forgetOldDaily(at(NOW));
  await fold();
}

const threads = async () =>
  (await db.threads.toCollection().primaryKeys()).map((key) => key.slice(ME.length + 1));
const people = () => db.correspondents.toCollection().primaryKeys();
const isA = (subject: string, value: Relation) =>
  sawDecision(at(NOW), { about: 'person', subject, field: 'relation', value });

it('an old file does not make a confirmed silence of what was answered and forgotten', async () => {
  await look('plans', ANNA, OLD, ASK);
  const file = await backupOf(at(OLD + 2 * DAY));
  await look('plans', ANNA, OLD, ASK, ANSWER, THANKS);
  for (const list of ['inbox', 'sent'] as const) {
    await addCoverage(db, ME, { list, part: null }, { from: START, until: NOW });
  }
  await forget();
  expect(await threads()).toEqual([]);
  await bringIn(at(NOW), file);
  const due = await readDueThreads(db, NOW, clockOf(SETTINGS));
  expect(due.unconfirmed.map(({ threadId }) => threadId)).toEqual(['plans']);
  expect([due.counted, due.stale]).toEqual([[], []]);
});

describe('somebody stays, by one thread', () => {
  it('whose promise would be a stranger’s without it', async () => {
    await look('older', ANNA, OLD - MONTH, ASK, ANSWER, THANKS);
    await look('old', ANNA, OLD, ASK, ANSWER, THANKS);
    await look('job', ANNA, NOW - 10 * DAY, PROMISE);
    const before = await db.threads.get(`${ME} job`);
    expect(before?.due).toBeDefined();
    await forget();
    expect(await db.threads.get(`${ME} job`)).toEqual(before);
    expect(await threads()).toEqual(['job', 'old']);
  });

  it('of whom the user said who they are, or noted something', async () => {
    await look('a-older', ANNA, OLD - MONTH, ASK, ANSWER, THANKS);
    await look('a-old', ANNA, OLD, ASK, ANSWER, THANKS);
    await look('b-old', BO, OLD, ASK, ANSWER, THANKS);
    await look('c-old', 'cy@cyanwerk.example', OLD, ASK, ANSWER, THANKS);
    await isA(ANNA, 'past-client');
    const value = { ...emptyNote('fit', BO), text: 'Pays in time' };
    await sawDecision(at(NOW), { about: 'note', subject: 'n', field: 'note', value });
    await forget();
    expect(await threads()).toEqual(['a-old', 'b-old']);
    expect(await people()).toEqual([ANNA, BO]);
    expect(await db.correspondents.get(ANNA)).toMatchObject({ relation: 'past-client' });
  });

  it('no longer by an old one where a newer one is', async () => {
    await isA(ANNA, 'client');
    await look('old', ANNA, OLD, ASK, ANSWER, THANKS);
    await look('newer', ANNA, NOW - MONTH, ASK, ANSWER, THANKS);
    await forget();
    expect(await threads()).toEqual(['newer']);
  });
});

describe('a thread of which nothing is seen any more', () => {
  it('is not made anew by what was left to do', async () => {
    await look('old', ANNA, OLD, ASK, ANSWER, THANKS);
    await forget();
    await leaveUnfolded(db, [`${ME} old`]);
    await fold();
    expect([await threads(), await people()]).toEqual([[], []]);
  });

  it('goes with the people of it when everything is made anew', async () => {
    await look('old', ANNA, OLD, ASK, ANSWER, THANKS);
    await db.sightings.clear();
    await refoldAll(db, SETTINGS, NOW);
    expect([await threads(), await people()]).toEqual([[], []]);
  });
});
