/** Two tabs, two windows and two mailboxes tell and say things at the same moment, over two connections. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finishFirstRun, sawDecision } from '../../lib/background/decisions';
import { sawList, sawThread } from '../../lib/background/looks';
import { refoldAll } from '../../lib/background/refold-all';
import type { DecisionContent } from '../../lib/domain/decision';
import { DAY, HOUR } from '../../lib/domain/instant';
import { defaultSettings } from '../../lib/settings/settings';
import { RadiostilteDatabase } from '../../lib/store/database';
import { ANNA, list, ME, row } from '../support/bare-looks';

const NOW = Date.UTC(2026, 5, 10, 10);
const OTHER = 'nora@second.example';
const settings = defaultSettings('UTC');
let runs = 0;

function thread(account: string, count: number) {
  const messages = Array.from({ length: count }, (_, at) => ({
    messageId: `m${at}`,
    sentAt: { from: NOW - 9 * DAY + at * 26 * HOUR, until: NOW - 9 * DAY + at * 26 * HOUR + 1 },
    from: at % 2 === 0 ? { address: account, name: '' } : ANNA,
    to: [at % 2 === 0 ? ANNA : { address: account, name: '' }],
    text: 'Does the offer fit?',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  }));
  return {
    account,
    threadId: 't',
    clock: 'real',
    whole: true,
    subject: 'Offer',
    messages,
    hiddenAfter: null,
  } as const;
}

const said = (value: 'client' | 'private'): DecisionContent => ({
  about: 'person',
  subject: ANNA.address,
  field: 'relation',
  value,
});

type Act = (db: RadiostilteDatabase) => Promise<unknown>;
const context = (db: RadiostilteDatabase) => ({ db, settings, now: NOW });
const ACTS: readonly Act[] = [
  ...[1, 2, 3].flatMap((count) => [
    (db: RadiostilteDatabase) => sawThread(context(db), 'gmail', thread(ME, count)),
    (db: RadiostilteDatabase) => sawThread(context(db), 'gmail', thread(OTHER, count)),
  ]),
  (db) => sawList(context(db), 'gmail', list('sent', [row('e', NOW - DAY, ANNA)]), null),
  (db) => sawDecision(context(db), said('client')),
  (db) =>
    sawDecision(context(db), {
      about: 'person',
      subject: ANNA.address,
      field: 'agreed-days',
      value: 3,
    }),
];

async function derived(db: RadiostilteDatabase): Promise<unknown> {
  return [await db.threads.toArray(), await db.correspondents.toArray()];
}

it('whoever comes first, all of it is there, once, and what is derived is what it gives', async () => {
  const expected = new RadiostilteDatabase('races-expected');
  await finishFirstRun(context(expected), []);
  for (const act of ACTS) await act(expected);
  const whole = await derived(expected);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...ACTS, ...ACTS], { minLength: ACTS.length * 2 }),
      async (acts) => {
        runs += 1;
        const windows = [1, 2].map(() => new RadiostilteDatabase(`races-${runs}`));
        const [first, second] = windows;
        if (!first || !second) throw new Error('two windows');
        await finishFirstRun(context(first), []);
        await Promise.all(acts.map((act, index) => act(index % 2 === 0 ? first : second)));
        expect(await derived(first)).toEqual(whole);
        await refoldAll(second, settings, NOW);
        expect(await derived(second)).toEqual(whole);
        second.close();
        await first.delete();
      },
    ),
    { numRuns: 15 },
  );
  await expected.delete();
}, 60_000);

it('of two words said at once each has a stamp of its own, and one of them stays everywhere', async () => {
  const windows = [1, 2].map(() => new RadiostilteDatabase('races-words'));
  const [first, second] = windows;
  if (!first || !second) throw new Error('two windows');
  await sawThread(context(first), 'gmail', thread(ME, 1));
  await Promise.all([
    sawDecision(context(first), said('client')),
    sawDecision(context(second), said('private')),
  ]);
  const stored = await first.decisions.get(`person relation ${ANNA.address}`);
  const shown = await second.correspondents.get(ANNA.address);
  expect(shown?.relation).toBe(stored?.value);
  expect(stored?.stamp.counter).toBe(2);
  second.close();
  await first.delete();
});
