import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../domain/instant';
import { weakAddress } from '../domain/known-names';
import { clockOf } from '../settings/clock-of';
import { defaultSettings } from '../settings/settings';
import { readClient } from '../store/client-views';
import { RadiostilteDatabase } from '../store/database';
import { readPeople } from '../store/people-view';
import type { ThreadReading } from '../webmail/port';
import { finishFirstRun, sawDecision } from './decisions';
import { sawThread } from './looks';

const ME = { address: 'nora@studio-lind.example', name: 'Nora' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const TOM = { address: 'tom@visser.example', name: 'Tom Visser' };
const ZOE = { address: '', name: 'Zoé Noël' };
const MONDAY = Date.UTC(2026, 6, 20, 10);
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`people-${runs}`);
  await finishFirstRun({ db, settings, now: MONDAY - DAY }, []);
});
afterEach(() => db.delete());

const context = () => ({ db, settings, now: MONDAY + DAY });

async function asked(threadId: string, people: readonly (typeof ANNA)[], at = MONDAY) {
  const message = {
    messageId: `${threadId}-1`,
    sentAt: { from: at, until: at + 1 },
    from: ME,
    to: people,
    text: 'Could you send me the plans?',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading: ThreadReading = {
    account: ME.address,
    threadId,
    subject: threadId,
    messages: [message],
    ...look,
  };
  await sawThread(context(), 'gmail', reading);
}

const clientOf = (address: string, most = 20) =>
  readClient(db, address, most, { hours: clockOf(settings), now: MONDAY + DAY });

describe('the list of people', () => {
  it('begins with those written to in most threads, then goes by name', async () => {
    await asked('one', [TOM]);
    await asked('two', [TOM]);
    await asked('three', [ZOE]);
    await asked('four', [ANNA]);
    const all = await readPeople(db, '', 50);
    expect(all.people.map(({ name }) => name)).toEqual(['Tom Visser', 'Anna Keller', 'Zoé Noël']);
    expect(all.people.map(({ threadCount }) => threadCount)).toEqual([2, 1, 1]);
    const first = await readPeople(db, '', 1);
    expect([first.people.length, first.found]).toEqual([1, 3]);
  });

  it('finds parts of a name and of an address, but not the mailbox that knows a bare name', async () => {
    await asked('one', [TOM]);
    await asked('two', [ZOE]);
    const found = async (wanted: string) =>
      (await readPeople(db, wanted, 50)).people.map(({ address }) => address);
    expect(await found(' VISSER.ex')).toEqual([TOM.address]);
    expect(await found('zoe noe')).toEqual([weakAddress(ME.address, ZOE.name)]);
    expect(await found('studio-lind')).toEqual([]);
  });
});

describe('one person', () => {
  it('is nobody where no thread has them', async () => {
    expect(await clientOf('nobody@x.example')).toBeNull();
  });

  it('comes with what was agreed, and the newest of their threads', async () => {
    await asked('old', [ANNA], MONDAY - 9 * DAY);
    await asked('new', [ANNA]);
    const about = { about: 'person', subject: ANNA.address } as const;
    await sawDecision(context(), { ...about, field: 'agreed-days', value: 3 });
    await sawDecision(context(), { ...about, field: 'country', value: 'BE' });
    const anna = await clientOf(ANNA.address, 1);
    expect(anna).toMatchObject({ agreedDays: 3, country: 'BE', usual: null, threadCount: 2 });
    expect(anna?.threads.map(({ threadId }) => threadId)).toEqual(['new']);
    // Three working days after Monday, and the Tuesday is Belgium's national day.
    expect(new Date(anna?.threads[0]?.due ?? 0).getUTCDate()).toBe(24);
  });

  it('says whom a thread waits for, where that is somebody else', async () => {
    await asked('both', [ANNA, TOM]);
    const shown = await Promise.all([ANNA, TOM].map(({ address }) => clientOf(address)));
    const waits = shown.map((client) => client?.threads[0]?.waitsFor ?? null);
    expect(waits.filter((name) => name === null)).toHaveLength(1);
    expect([ANNA.name, TOM.name]).toContain(waits.find((name) => name !== null));
  });

  it('keeps what a corrected message was taken for, and which phase was said', async () => {
    await asked('one', [ANNA]);
    const thread = `${ME.address} one`;
    await sawDecision(context(), {
      about: 'message',
      subject: `${thread} one-1`,
      field: 'verdict',
      value: 'closer',
      instead: 'request',
    });
    await sawDecision(context(), {
      about: 'thread',
      subject: thread,
      field: 'phase',
      value: 'invoice',
    });
    expect((await clientOf(ANNA.address))?.threads[0]).toMatchObject({
      turn: 'nobody',
      correction: { value: 'closer', instead: 'request' },
      phase: 'invoice',
      phaseSaid: true,
    });
  });
});
