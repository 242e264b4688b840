import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../../domain/instant';
import { emptyNote } from '../../domain/notes/note';
import { defaultSettings, type Settings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { ThreadReading } from '../../webmail/port';
import { sawAccount } from '../accounts';
import { finishFirstRun, sawDecision } from '../decisions';
import { foldSome } from '../import/unfolded';
import { sawThread } from '../looks';
import { forgetOldDaily } from './forget-old';

const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
/** A Monday, 10:00 UTC. */
const NOW = Date.UTC(2026, 5, 1, 10);
const MONTH = 30.4 * DAY;
const START = NOW - 50 * MONTH;
const SETTINGS: Settings = { ...defaultSettings('UTC'), retention: { months: 24 } };

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(open);
afterEach(() => db.delete());

async function open(): Promise<void> {
  runs += 1;
  db = new RadiostilteDatabase(`retention-${runs}`);
  const account = { provider: 'gmail', home: 'https://mail.google.com/mail/u/0/' } as const;
  await sawAccount(at(START), { ...account, address: ME, ownAddresses: [ME] });
  await finishFirstRun(at(START), []);
}

const at = (now: Instant, settings = SETTINGS) => ({ db, settings, now });

/** Mails of a thread, each by me or by them, some days apart, seen when the last was sent. */
interface Told {
  readonly sentAt: Instant;
  readonly texts: readonly (readonly ['me' | 'them', string])[];
}

async function look(name: string, { sentAt, texts }: Told, seenAt?: Instant): Promise<void> {
  const client = `${name}@${name}.example`;
  const messages = texts.map(([who, text], index) => {
    const from = sentAt + index * 3 * DAY;
    return {
      messageId: `${name}${index}`,
      sentAt: { from, until: from + 1 },
      from: { address: who === 'me' ? ME : client, name: '' },
      to: [{ address: who === 'me' ? client : ME, name: '' }],
      text,
      textCut: false,
      quotes: false,
      attachments: [],
      isSent: true,
    };
  });
  const whole = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading: ThreadReading = { account: ME, threadId: name, subject: name, messages, ...whole };
  await sawThread(at(seenAt ?? sentAt + texts.length * 3 * DAY), 'gmail', reading);
}

async function forget(now = NOW, settings = SETTINGS): Promise<void> {
  await forgetOldDaily(at(now, settings));
  while ((await foldSome(at(now))) > 0);
}

const ASK = ['me', 'Could you send me the plans?'] as const;
const ANSWER = ['them', 'Here are the plans, have a good time with them.'] as const;
const THANKS = ['me', 'Thanks!'] as const;
const PROMISE = ['them', 'In September 2027 I have work for you.'] as const;
const old = NOW - 30 * MONTH;
const threads = async () =>
  (await db.threads.toCollection().primaryKeys()).map((key) => key.slice(ME.length + 1));

describe('what is older than is remembered', () => {
  it('is forgotten where nothing is open, with the people of it', async () => {
    await look('answered', { sentAt: old, texts: [ASK, ANSWER, THANKS] });
    await look('recent', { sentAt: NOW - 20 * MONTH, texts: [ASK, ANSWER, THANKS] });
    await forget();
    expect(await threads()).toEqual(['recent']);
    expect(await db.sightings.where('thread').equals(`${ME} answered`).count()).toBe(0);
    expect((await db.correspondents.toArray()).map(({ address }) => address)).toEqual([
      'recent@recent.example',
    ]);
  });

  it('stays where somebody is waited for, promised, was put aside, or has an open note', async () => {
    await look('asked', { sentAt: old, texts: [ASK] });
    await look('promised', { sentAt: old, texts: [ASK, PROMISE] });
    await look('noted', { sentAt: old, texts: [ASK, ANSWER, THANKS] });
    const note = { ...emptyNote('ask', ANNA), text: 'Plans', thread: `${ME} noted` };
    await sawDecision(at(NOW), { about: 'note', subject: 'n', field: 'note', value: note });
    await forget();
    expect(await threads()).toEqual(['asked', 'noted', 'promised']);
    await sawDecision(at(NOW), {
      about: 'note',
      subject: 'n',
      field: 'note',
      value: { ...note, done: true },
    });
    await forget(NOW + 2 * DAY);
    expect(await threads()).toEqual(['asked', 'promised']);
    expect(await db.decisions.where('person').equals(ANNA).count()).toBe(1);
  });

  it('goes on being remembered without that wish, and is looked for once a day', async () => {
    await look('answered', { sentAt: old, texts: [ASK, ANSWER, THANKS] });
    await forget(NOW, { ...SETTINGS, retention: { months: null } });
    expect(await threads()).toEqual(['answered']);
    await forget();
    await look('again', { sentAt: old, texts: [ASK, ANSWER, THANKS] }, NOW);
    await forget(NOW + 23 * HOUR);
    expect(await threads()).toEqual(['again']);
    await forget(NOW + DAY);
    expect(await threads()).toEqual([]);
  });

  it('alarms nobody when its page is opened again', async () => {
    await look('let-go', { sentAt: old, texts: [ASK] });
    const [row] = await db.threads.toArray();
    expect(row?.plan.offers).not.toEqual([]);
    await sawDecision(at(NOW), {
      about: 'thread',
      subject: `${ME} let-go`,
      field: 'dismissed-silence',
      value: old,
    });
    await forget();
    await db.decisions.where('key').startsWith('thread').delete();
    await look('let-go', { sentAt: old, texts: [ASK] }, NOW + DAY);
    const [again] = await db.threads.toArray();
    expect(again).toMatchObject({ plan: { offers: [], rest: { status: 'before' } } });
    expect(again?.due).toBeUndefined();
    // A word of today is no old news.
    await look('let-go', { sentAt: NOW - 6 * DAY, texts: [ANSWER, ASK] }, NOW + DAY);
    expect((await db.threads.toArray())[0]?.plan.offers).not.toEqual([]);
  });
});

it('never removes anything of a wait that is open', async () => {
  const told = fc.record({
    age: fc.integer({ min: 0, max: 48 }),
    texts: fc.array(fc.constantFrom(ASK, ANSWER, THANKS, PROMISE), { minLength: 1, maxLength: 3 }),
    note: fc.boolean(),
  });
  const all = fc.array(told, { minLength: 1, maxLength: 4 });
  const months = fc.constantFrom(12, 24, 36);
  await fc.assert(
    fc.asyncProperty(all, months, async (mailbox, keep) => {
      await open();
      for (const [index, { age, texts, note }] of mailbox.entries()) {
        await look(`t${index}`, { sentAt: NOW - age * MONTH - 10 * DAY, texts });
        if (!note) continue;
        const value = { ...emptyNote('ask', ANNA), text: 'x', thread: `${ME} t${index}` };
        await sawDecision(at(NOW), { about: 'note', subject: `n${index}`, field: 'note', value });
      }
      const before = await openWaits();
      await forget(NOW, { ...SETTINGS, retention: { months: keep as 12 } });
      expect(await openWaits()).toEqual(before);
      await db.delete();
    }),
    { numRuns: 20 },
  );
  await open();
}, 60_000);

/** Everything that is or will be offered or shown, with all that was seen of it. */
async function openWaits(): Promise<readonly object[]> {
  const rows = await db.threads.toArray();
  const waiting = rows.filter(({ due, shelf }) => due !== undefined || shelf !== undefined);
  return Promise.all(
    waiting.map(async ({ key, due, plan, shelf }) => ({
      key,
      due,
      offers: plan.offers,
      shelf,
      seen: await db.sightings.where('thread').equals(key).primaryKeys(),
    })),
  );
}
