import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, HOUR } from '../../domain/instant';
import { emptyNote, type Note } from '../../domain/notes/note';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import { sawAccount } from '../accounts';
import { finishFirstRun, sawDecision } from '../decisions';
import { sawThread } from '../looks';
import { proposeWithAdvice } from './propose-with-advice';

const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2027, 1, 1, 10);
const settings = {
  ...defaultSettings('UTC'),
  ownName: 'Nora',
  holidays: { ...defaultSettings('UTC').holidays, country: null },
};

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`closing-${runs}`);
  const account = { provider: 'gmail', home: 'https://mail.google.com/mail/u/0/' } as const;
  await sawAccount(at(MONDAY), { ...account, address: ME, ownAddresses: [ME] });
  await finishFirstRun(at(MONDAY), []);
  await saw(MONDAY);
});
afterEach(() => db.delete());

const at = (now: number) => ({ db, settings, now });

async function saw(...sent: readonly number[]): Promise<void> {
  const messages = sent.map((sentAt) => ({
    messageId: `m-${sentAt}`,
    sentAt: { from: sentAt, until: sentAt + 1 },
    from: { address: ME, name: 'Nora' },
    to: [{ address: ANNA, name: 'Anna Keller' }],
    text: 'Does the offer suit you? I would like to know.',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  }));
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const thread = { account: ME, threadId: 'offer', subject: 'Offer' };
  const now = Math.max(...sent) + HOUR;
  await sawThread(at(now), 'gmail', { ...thread, messages, ...look });
}

const noted = (subject: string, more: Partial<Note> & Pick<Note, 'kind'>) => {
  const value = { ...emptyNote(more.kind, ANNA), ...more };
  return sawDecision(at(MONDAY + DAY), { about: 'note', subject, field: 'note', value });
};

const proposed = (step: 'closure' | 'reminder', now: number) => {
  const place = { account: ME, threadId: 'offer', to: [] };
  return proposeWithAdvice(at(now), { ...place, step, form: null, length: null, given: {} });
};

it('before a closure, what went into the silence is told beside the text (S4-09)', async () => {
  await saw(MONDAY, MONDAY + 4 * DAY);
  await noted('fit', { kind: 'fit', score: 2, amount: '€ 900' });
  const { proposal, closing } = await proposed('closure', MONDAY + 14 * DAY);
  expect(proposal?.step).toBe('closure');
  expect(closing).toMatchObject({ days: 10, nudges: 1, calls: 0, fit: 2, value: '€ 900' });
  expect(closing?.advice).toBe('let-go');
});

it('with no other text anything of that is said', async () => {
  const answer = await proposed('reminder', MONDAY + 14 * DAY);
  expect(answer.proposal?.step).toBe('reminder');
  expect(answer).not.toHaveProperty('closing');
});
