import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { DAY, HOUR } from '../domain/instant';
import { emptyNote, type Note } from '../domain/notes/note';
import { anonymisedSummary } from '../messages/anonymised-summary';
import type { ClientLog } from '../messages/client-log';
import { clientLogText } from '../messages/client-log-text';
import { defaultSettings, LANGUAGES } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { ThreadReading } from '../webmail/port';
import { clientLog } from './client-log';
import { finishFirstRun, sawDecision } from './decisions';
import { sawThread } from './looks';

const ME = { address: 'nora@studio-lind.example', name: 'Nora Lind' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const SUBJECT = 'Zonnebloem brochure';
const THREAD = `${ME.address} zonnebloem-1`;
const MONDAY = Date.UTC(2027, 1, 1, 10);
/** Nothing of these may stand in a summary for a colleague. */
const TELLING = [
  ...['Anna', 'Keller', 'kellerbau', 'Nora', 'Lind', 'studio-lind', '@', '.example'],
  ...['Zonnebloem', 'brochure', 'Vermeulen', 'logo files', 'Ben Vos', '2027'],
];

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`log-${runs}`);
  await finishFirstRun(at(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const at = (now: number) => ({ db, settings: defaultSettings('UTC'), now });

async function mailed(): Promise<void> {
  const message = (
    id: string,
    from: typeof ANNA,
    to: typeof ANNA,
    sentAt: number,
    text: string,
  ) => ({
    messageId: id,
    sentAt: { from: sentAt, until: sentAt + 1 },
    from,
    to: [to],
    text,
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  });
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading: ThreadReading = {
    account: ME.address,
    threadId: 'zonnebloem-1',
    subject: SUBJECT,
    messages: [
      message('m-1', ME, ANNA, MONDAY, 'Anna, could you send me the Vermeulen plans?'),
      message('m-2', ANNA, ME, MONDAY + DAY, 'We are still working on it internally.'),
    ],
    ...look,
  };
  await sawThread(at(MONDAY + DAY + HOUR), 'gmail', reading);
}

let names = 0;
async function noted(kind: Note['kind'], more: Partial<Note>): Promise<void> {
  names += 1;
  const value = { ...emptyNote(kind, ANNA.address), ...more };
  const decision = { about: 'note', subject: `note-${names}`, field: 'note', value } as const;
  await sawDecision(at(MONDAY), decision);
}

async function logOfAnna(): Promise<ClientLog> {
  await mailed();
  const call = { channel: 'call', outcome: 'attempt', thread: THREAD } as const;
  await noted('contact', { ...call, at: MONDAY + 3 * DAY });
  await noted('ask', { text: 'logo files for Vermeulen', date: '2027-02-09' });
  await noted('missed-meeting', { date: '2027-02-04', text: 'with Ben Vos' });
  await noted('backup', { text: 'Ben Vos' });
  await noted('lesson', { text: 'ask Anna for less' });
  const log = await clientLog(at(MONDAY + 10 * DAY), ANNA.address);
  if (log === null) throw new Error('no log');
  return log;
}

it('nobody has a log whom nobody knows', async () => {
  expect(await clientLog(at(MONDAY), 'nobody@x.example')).toBeNull();
});

describe('the log of a client (S0-11, S4-42)', () => {
  it('has mails and calls in their order, and the facts that were noted', async () => {
    const { threads, facts, name } = await logOfAnna();
    expect(name).toBe('Anna Keller');
    expect(threads[0]).toMatchObject({ subject: SUBJECT });
    expect(threads[0]?.entries).toMatchObject([
      { direction: 'out', verdict: 'request', at: MONDAY },
      { direction: 'in', verdict: 'holding-reply' },
      { channel: 'call', outcome: 'attempt' },
    ]);
    expect(facts.map(({ kind }) => kind).sort()).toEqual(['ask', 'missed-meeting']);
  });

  it('is a text without a word of any mail, or a thought of the user’s', async () => {
    const text = clientLogText(await logOfAnna(), textsIn('en'));
    expect(text).toContain('Log of Anna Keller <anna@kellerbau.example>');
    expect(text).toContain('Zonnebloem brochure (');
    expect(text).toContain('You wrote: Expects an answer');
    expect(text).toContain('They wrote: Holding reply');
    expect(text).toContain('Called, no answer');
    expect(text).toContain('- Asked: logo files for Vermeulen · by 9 February 2027');
    expect(text).not.toMatch(/could you send|internally|ask Anna for less/);
  });
});

describe('a summary for a colleague (S2-04)', () => {
  it.each(LANGUAGES)(
    'in %s has no name, address, subject, note or date in it',
    async (language) => {
      const summary = anonymisedSummary(await logOfAnna(), textsIn(language)).toLowerCase();
      expect(TELLING.filter((word) => summary.includes(word.toLowerCase()))).toEqual([]);
    },
  );

  it('tells the case by days', async () => {
    const summary = anonymisedSummary(await logOfAnna(), textsIn('en'));
    expect(summary.split('\n').filter((line) => line.startsWith('Day'))).toEqual([
      'Day 1: You wrote: Expects an answer',
      'Day 2: They wrote: Holding reply',
      'Day 4: Called, no answer',
      'Day 11: today',
    ]);
    expect(summary).toContain('1 meeting was missed.');
    expect(summary).toContain('1 request is still open.');
  });
});
