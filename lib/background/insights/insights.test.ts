import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readInsights } from '../../../tests/support/read-insights';
import type { DecisionContent } from '../../domain/decision';
import { DAY, HOUR } from '../../domain/instant';
import { emptyNote, type Note } from '../../domain/notes/note';
import type { Relation } from '../../domain/relation';
import type { Step } from '../../domain/step';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import { finishFirstRun, sawDecision } from '../decisions';
import { sawSend, sawThread } from '../looks';
import { insightsSome } from './insights-some';

const ME = { address: 'nora@studio-lind.example', name: 'Nora' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const TOM = { address: 'tom@visser.example', name: 'Tom Visser' };
/** A Monday in the first quarter. */
const MONDAY = Date.UTC(2027, 1, 1, 10);
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`insights-${runs}`);
  await finishFirstRun(at(MONDAY - 300 * DAY), []);
});
afterEach(() => db.delete());

const at = (now: number) => ({ db, settings, now });
type Said = readonly ['me' | 'them', number, string];

/** A thread as it was seen when it was last written in. */
async function seen(threadId: string, who: typeof ANNA, ...said: readonly Said[]) {
  const messages = said.map(([by, sentAt, text], index) => ({
    messageId: `${threadId}-${index}`,
    sentAt: { from: sentAt, until: sentAt + 1 },
    from: by === 'me' ? ME : who,
    to: [by === 'me' ? who : ME],
    text,
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  }));
  const last = said.at(-1)?.[1] ?? 0;
  const reading = { account: ME.address, threadId, subject: threadId, messages } as const;
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  await sawThread(at(last + HOUR), 'gmail', { ...reading, ...look });
}

/** That the message of that moment was written with a text of the playbook. */
async function sentWith(step: Step, threadId: string, who: typeof ANNA, sentAt: number) {
  const event = { sendId: `${threadId} ${sentAt}`, boxId: 'box', threadId, to: [who] };
  const carried = { step, neededBy: null };
  const sent = { kind: 'sent', subject: threadId, text: 'Could you tell me?', ...event } as const;
  await sawSend(at(sentAt), ME.address, sent, carried);
}

const decide = (decision: DecisionContent) => sawDecision(at(MONDAY), decision);
const related = (subject: string, value: Relation) =>
  decide({ about: 'person', subject, field: 'relation', value });
let names = 0;
async function noted(kind: Note['kind'], person: string, more: Partial<Note>): Promise<void> {
  names += 1;
  const value = { ...emptyNote(kind, person), ...more };
  await decide({ about: 'note', subject: `note-${names}`, field: 'note', value });
}

const read = (now = MONDAY + 60 * DAY) => readInsights(at(now));
const inQuarter = async (now?: number) => (await read(now)).quarters['2027-1'];

it('says how the waits of each phase ended, with what was sent in them (S0-24, S2-02)', async () => {
  const ask = 'Does that suit you?';
  await seen('fast', ANNA, ['me', MONDAY, ask], ['them', MONDAY + HOUR, 'Yes, please begin.']);
  await seen('slow', ANNA, ['me', MONDAY, ask], ['them', MONDAY + 8 * DAY, 'Yes, please begin.']);
  const nudged = MONDAY + 7 * DAY;
  await sentWith('reminder', 'won', TOM, nudged);
  const answered = ['them', nudged + DAY, 'Yes, please begin.'] as const;
  await seen('won', TOM, ['me', MONDAY, ask], ['me', nudged, ask], answered);
  await seen('site', TOM, ['me', MONDAY, 'Attached is my quote. Does it fit?']);
  const quarter = await inQuarter();
  expect(quarter?.waits).toEqual({
    general: { 'in-time': 1, later: 1, 'after-one': 1 },
    quote: { unanswered: 1 },
  });
  expect(quarter?.nudges).toEqual({ reminder: { answer: 1 } });
  expect(quarter?.wonBack).toEqual([
    {
      address: TOM.address,
      name: 'Tom Visser',
      subject: 'won',
      endedAt: answered[1],
      days: 6,
      nudges: 1,
    },
  ]);
  expect((await inQuarter(MONDAY + 20 * DAY))?.waits.quote).toEqual({ open: 1 });
});

it('what was agreed with a client is the time in which an answer is in time', async () => {
  const said = ['them', MONDAY + 8 * DAY, 'Yes.'] as const;
  await seen('slow', ANNA, ['me', MONDAY, 'Does that suit you?'], said);
  await decide({ about: 'person', subject: ANNA.address, field: 'agreed-days', value: 9 });
  expect((await inQuarter())?.waits).toEqual({ general: { 'in-time': 1 } });
});

it('a wait that the user put away is settled, and a correction counts', async () => {
  await seen('away', ANNA, ['me', MONDAY, 'Does that suit you?']);
  const thread = `${ME.address} away`;
  await decide({ about: 'thread', subject: thread, field: 'dismissed-silence', value: MONDAY });
  expect((await inQuarter())?.waits).toEqual({ general: { settled: 1 } });
  await seen('patience', TOM, ['me', MONDAY, 'Does it fit?'], ['them', MONDAY + DAY, 'Soon.']);
  const message = `${ME.address} patience patience-1`;
  await decide({ about: 'message', subject: message, field: 'verdict', value: 'holding-reply' });
  expect((await inQuarter())?.waits).toEqual({ general: { settled: 1, unanswered: 1 } });
});

it('leaves out who is private, and who only writes to me', async () => {
  await seen('mine', ANNA, ['me', MONDAY, 'Does that suit you?']);
  await seen('news', TOM, ['them', MONDAY, 'Our news of this week.']);
  await related(ANNA.address, 'private');
  expect(await read()).toEqual({ quarters: {}, quotes: { quiet: 0, back: 0 }, clients: [] });
});

it('counts whom mail went to or came from in each quarter, past clients apart (S2-18)', async () => {
  const thanks = 'Thank you, it was a pleasure.';
  await seen('old', ANNA, ['me', MONDAY, thanks], ['them', MONDAY + 70 * DAY, 'How are you?']);
  await seen('new', TOM, ['me', MONDAY, thanks], ['me', MONDAY + DAY, thanks]);
  await related(ANNA.address, 'past-client');
  const { quarters } = await read(MONDAY + 80 * DAY);
  expect(quarters['2027-1']?.people).toEqual({ wrote: 2, 'past-wrote': 1 });
  expect(quarters['2027-2']?.people).toEqual({ heard: 1, 'past-heard': 1 });
});

it('says with whom conversations go on, and what is noted of whose work (S0-25)', async () => {
  await seen('one', ANNA, ['me', MONDAY, 'Does that suit you?']);
  await seen('two', ANNA, ['me', MONDAY, 'And that?'], ['them', MONDAY + DAY, 'Why?']);
  await seen('done', TOM, ['me', MONDAY, 'Thank you, it was a pleasure.']);
  await noted('fit', TOM.address, { amount: '€ 900' });
  await noted('fit', ANNA.address, { amount: '€ 5.000' });
  await noted('quote', ANNA.address, { amount: '€ 1.200' });
  await noted('invoice', ANNA.address, { amount: '€ 700' });
  const anna = { address: ANNA.address, name: 'Anna Keller', conversations: 2 };
  const { clients } = await read(MONDAY + 7 * DAY);
  expect(clients).toEqual([
    { ...anna, amounts: ['€ 1.200', '€ 700'] },
    { address: TOM.address, name: 'Tom Visser', conversations: 0, amounts: ['€ 900'] },
  ]);
  expect((await read(MONDAY + 120 * DAY)).clients[0]?.conversations).toBe(0);
});

it('only quotes go into the own base rate of quotes, nudged or not (S0-04, S2-16)', async () => {
  await seen('site', ANNA, ['me', MONDAY, 'Here is my quote of € 900. Does it suit you?']);
  await seen('lunch', TOM, ['me', MONDAY, 'Shall we have lunch on Tuesday?']);
  expect((await read()).quotes).toEqual({ quiet: 1, back: 0 });
});

it('looks at some people at a time, and no further back than two years', async () => {
  await seen('old', ANNA, ['me', MONDAY - 800 * DAY, 'Does that suit you?']);
  await seen('new', TOM, ['me', MONDAY, 'Does that suit you?']);
  const row = await db.correspondents.get(TOM.address);
  if (!row) throw new Error('nobody');
  const crowd = Array.from({ length: 400 }, (_, index) => `crowd-${index}@example.org`);
  await db.correspondents.bulkAdd(crowd.map((address) => ({ ...row, address })));
  const first = await insightsSome(at(MONDAY + DAY), '');
  expect(first).toMatchObject({ looked: 200, all: 402, part: { quarters: {} } });
  expect((await insightsSome(at(MONDAY + DAY), first.next ?? '')).looked).toBe(200);
  expect(Object.keys((await read(MONDAY + DAY)).quarters)).toEqual(['2027-1']);
});
