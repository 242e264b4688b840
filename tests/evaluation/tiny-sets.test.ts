/** Every set on two to five invented rows, on rows of one kind alone, and on empty files. */
import { describe, expect, it } from 'vitest';
import { ALL_SETS, OWN_SETS } from './all-sets';
import { type Files, madeUpFolder } from './made-up-folder';
import type { Measures } from './measure';
import { reportJson, reportTable } from './report';

const ANN = { name: 'Ann Example', email: 'ann@client.example' };
const BEN = { name: 'Ben Example', email: 'ben@studio.example' };

function mail(id: string, from: typeof ANN, to: typeof ANN, date: string, text: string) {
  const person = from.email;
  return { threadId: 't', id, from, person, to: [to], cc: [], date, subject: 'Logo', text };
}

const ASKED = mail('m1', BEN, ANN, '2026-03-02T09:00:00Z', 'Could you send me the files?');
const TOLD = mail('m2', ANN, BEN, '2026-03-05T10:00:00Z', 'Here they are.');
const ASKED_AGAIN = mail('m3', BEN, ANN, '2026-03-06T10:00:00Z', 'Thanks! And the fonts?');

function replayed(owner: string, { id, date, from }: typeof ASKED) {
  const dir = from.email === owner ? 'out' : 'in';
  return { owner, threadId: 't', t: date, id, dir, auto: false, parent: null };
}

const TRUTH = {
  owner: BEN.email,
  threadId: 't',
  archiveEnd: '2026-12-31T00:00:00Z',
  replies: [
    { id: 'm1', sentAt: ASKED.date, answeredBy: 'm2', answeredAt: TOLD.date, censored: false },
    { id: 'm3', sentAt: ASKED_AGAIN.date, answeredBy: null, answeredAt: null, censored: false },
    { id: 'gone', sentAt: TOLD.date, answeredBy: null, answeredAt: null, censored: false },
  ],
  awaiting: [
    { who: 'them', start: ASKED.date, end: TOLD.date },
    { who: 'them', start: ASKED_AGAIN.date, end: null },
  ],
};

const DATE = {
  lang: 'en',
  source: 'made-up',
  text: 'I will call on 12 March',
  ref: '2026-03-02T00:00:00',
  class: 'day',
  start: '2026-03-12',
  end: '2026-03-13',
};

const TINY: Readonly<Record<string, Files>> = {
  auto: {
    'auto/messages.jsonl': [
      { ...TOLD, label: 'personal' },
      { ...TOLD, subject: 'Automatic reply: Logo', text: 'I am away.', label: 'auto-reply' },
    ],
  },
  'german-mails': { 'german-mails/messages.jsonl': [{ text: 'Ich melde mich morgen.' }] },
  latency: {
    'latency/events.jsonl': [
      {
        corpus: 'made-up',
        threadId: 't',
        replier: ANN.email,
        sentAt: ASKED.date,
        answeredAt: TOLD.date,
        latencyH: 73,
      },
    ],
  },
  lists: {
    'lists/private-usrp-users.jsonl': [ASKED, TOLD, ASKED_AGAIN],
    'lists/replay-usrp-users.jsonl': [ASKED, TOLD, ASKED_AGAIN].map((one) =>
      replayed(BEN.email, one),
    ),
    'lists/truth-usrp-users.jsonl': [TRUTH, { ...TRUTH, owner: 'nobody@studio.example' }],
  },
  'enron-chains': {
    'enron-chains/messages.jsonl': [ASKED, TOLD],
    'enron-chains/turns.jsonl': [
      {
        threadId: 't',
        afterId: 'm1',
        owner: ANN.email,
        lastBy: BEN.email,
        lastTo: [ANN.email],
        nextBy: ANN.email,
      },
      {
        threadId: 't',
        afterId: 'm2',
        owner: ANN.email,
        lastBy: ANN.email,
        lastTo: [],
        nextBy: null,
      },
    ],
  },
  intent: {
    'intent/sentences.jsonl': [
      { id: 'a', threadId: 't', lang: 'en', text: 'Could you send me the files?', label: true },
      { id: 'b', threadId: 'u', lang: 'en', text: 'It rained.', label: false },
    ],
  },
  bc3: {
    'bc3/sentences.jsonl': [
      { threadId: 't', text: 'Could you send me the files?', quoted: false, votes: { req: 2 } },
      { threadId: 't', text: 'It rained.', quoted: false, votes: {} },
      { threadId: 't', text: 'What about Friday?', quoted: true, votes: { req: 1 } },
    ],
  },
  quotes: {
    'quotes/quotes.jsonl': [
      { source: 'made-up', text: 'Fine.\n\n> Is it?\n', newText: 'Fine.\n' },
      { source: 'made-up', text: 'Fine.\n> Is it?', newText: null, spans: [[6, 14, 'quotation']] },
      { source: 'made-up', text: 'Fine.', newText: null },
    ],
  },
  attributions: {
    'attributions/attributions.jsonl': [
      { text: 'On 3 June 2026 Ann wrote:', before: null, after: '> Fine.' },
      { text: '', before: '', after: '' },
    ],
  },
  dates: { 'dates/promisable.jsonl': [DATE, { ...DATE, source: 'chrono' }] },
  'promises-mail': {
    'promises-mail/sentences.jsonl': [
      { lang: 'en', text: 'I will call on Friday.', label: 'promise-dated', sentLocal: null },
      { lang: 'de', text: 'Das war schön.', label: 'none' },
    ],
  },
  'promises-tatoeba': {
    'promises-tatoeba/sentences.jsonl': [
      { lang: 'nl', text: 'Ik bel je vrijdag.', label: 'promise-dated' },
    ],
  },
};

async function measured(set: string, files: Files): Promise<Measures | null> {
  const found = ALL_SETS.find(({ name }) => name === set);
  if (!found) throw new Error(`No set is called ${set}`);
  return found.measure(madeUpFolder(files));
}

describe('sets of a few rows', () => {
  it('are made up for all of them', () => {
    const names = ALL_SETS.filter((set) => !OWN_SETS.includes(set)).map(({ name }) => name);
    expect(Object.keys(TINY).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(TINY))(
    '%s has a number for every measure',
    async (set, files) => {
      const measures = await measured(set, files);
      for (const { value, n, interval } of Object.values(
        measures ?? { none: { value: NaN } as never },
      )) {
        expect(value).toBeTypeOf('number');
        expect([value, n, ...(interval ?? [])].filter((each) => !Number.isFinite(each))).toEqual(
          [],
        );
      }
    },
    60_000,
  );

  it.each(Object.entries(TINY))(
    '%s is measured on its first row alone',
    async (set, files) => {
      const firsts = Object.entries(files).map(([file, rows]) => [file, rows.slice(0, 1)]);
      const measures = await measured(set, Object.fromEntries(firsts));
      const values = Object.values(measures ?? {}).map(({ value }) => value);
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((value) => !Number.isFinite(value))).toEqual([]);
    },
    60_000,
  );

  it.each(Object.entries(TINY))('%s is left out where its files are empty', async (set, files) => {
    const empty = Object.keys(files).map((file) => [file, []]);
    expect(await measured(set, Object.fromEntries(empty))).toBeNull();
  });

  it.each(Object.keys(TINY))('%s is left out where it is missing', async (set) => {
    expect(await measured(set, {})).toBeNull();
  });
});

describe('the report of a few rows', () => {
  it('says null for what no row was there to measure, and a number for all else', async () => {
    const measures = await measured('promises-tatoeba', TINY['promises-tatoeba'] ?? {});
    const json = reportJson(new Map([['promises-tatoeba', measures ?? {}]]));
    expect(json.split('\n')).toHaveLength(2);
    expect(JSON.parse(json)['promises-tatoeba']).toMatchObject({ datedNl: 1, anyDe: null });
  });

  it('leaves the interval away where nothing was measured', async () => {
    const measures = await measured('dates', TINY['dates'] ?? {});
    const row = reportTable(new Map([['dates', measures ?? {}]]))
      .split('\n')
      .find((line) => / nl /.test(line));
    expect(row).toMatch(/^dates\s+nl\s+–\s+0\s/);
  });
});

describe('what the tiny rows say', () => {
  it('counts the days of a wait from its first midnight to the last', async () => {
    const measures = await measured('lists', TINY['lists'] ?? {});
    // Three midnights until the answer, and sixty from the second question on.
    expect(measures?.['recall']).toMatchObject({ n: 63, value: 1 });
    expect(measures?.['precision']).toMatchObject({ n: 63, value: 1 });
    expect(measures?.['flaggedAnswered']?.value).toBe(0);
  }, 60_000);

  it('counts who is waited for, and nobody whose answer no page has shown', async () => {
    const measures = await measured('lists', TINY['lists'] ?? {});
    expect(measures).toMatchObject({
      dueUnconfirmed: { value: 0 },
      dueArchivedConfirmed: { value: 0 },
      recallConfirmed: { value: 1 },
    });
    expect(measures?.['recallConfirmed']?.n).toBeGreaterThan(10);
    expect(measures?.['dueUnconfirmed']?.n).toBeGreaterThan(10);
  }, 60_000);

  it('tells a bounce that is missed from one that is found', async () => {
    const bounce = {
      ...TOLD,
      from: { name: 'Mail Delivery System', email: 'mailer-daemon@mx.example' },
      subject: 'Undelivered Mail Returned to Sender',
      label: 'bounce-failed',
    };
    const missed = { ...TOLD, label: 'bounce-failed' };
    const measures = await measured('auto', { 'auto/messages.jsonl': [bounce, missed] });
    expect(measures).toMatchObject({ bounceRecall: { value: 0.5 }, bouncePrecision: { value: 1 } });
  });
});
