import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { messageKey } from '../domain/addressing';
import type { DecisionContent } from '../domain/decision';
import { emptyNote } from '../domain/notes/note';
import type { ThreadKey } from '../domain/sighting';
import { RadiostilteDatabase } from './database';
import { decided, putDecisions } from './decisions';
import { notesOfThread } from './notes';
import { correctionsIn, notesOfThreads, saidOfThreads } from './said-of-threads';

const db = new RadiostilteDatabase('said-of-threads');
beforeEach(() => db.decisions.clear());
afterAll(() => db.delete());

const ME = 'nora@studio-lind.example';
/** In the order of their keys some stand within others; one is of another mailbox. */
const THREADS: readonly ThreadKey[] = [
  ...[...'0123456789abcdef'].map((digit): ThreadKey => `${ME} 18f${digit}`),
  `${ME} 18f`,
  `${ME} 18f1a`,
  'n@other.example 18f1',
];

let counter = 0;
function say(all: readonly DecisionContent[]): Promise<void> {
  return putDecisions(
    db,
    all.map((one) => {
      counter += 1;
      return { ...one, stamp: { counter, device: 'd' } };
    }),
  );
}

function note(id: string, thread: ThreadKey): DecisionContent {
  const value = { ...emptyNote('ask', 'anna@kellerbau.example'), thread };
  return { about: 'note', subject: id, field: 'note', value };
}

const aThread = fc.constantFrom(...THREADS);
const anything = fc.oneof(
  aThread.map(
    (subject): DecisionContent => ({ about: 'thread', subject, field: 'phase', value: 'invoice' }),
  ),
  aThread.map(
    (subject): DecisionContent => ({ about: 'thread', subject, field: 'phase', value: null }),
  ),
  fc.tuple(fc.nat(200), aThread).map(([id, thread]) => note(`n${id}`, thread)),
  fc.tuple(aThread, fc.nat(200)).map(
    ([thread, id]): DecisionContent => ({
      about: 'message',
      subject: messageKey(thread, `m${id}`),
      field: 'verdict',
      value: 'answer',
      instead: 'auto-reply',
      from: 'anna@kellerbau.example',
    }),
  ),
);

// Where little was said one look tells it; where much was, each thread is asked for by itself.
it.each([20, 400])('says of each thread what is said of it, of %i decisions', async (most) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anything, { minLength: most / 2, maxLength: most }),
      fc.uniqueArray(aThread, { minLength: 1, maxLength: 6 }),
      async (all, threads) => {
        await db.decisions.clear();
        await say(all);
        const phases = await saidOfThreads(db, 'phase', threads);
        const notes = await notesOfThreads(db, threads);
        const corrections = await correctionsIn(db, threads);
        for (const thread of threads) {
          expect(phases.get(thread) ?? null).toBe(await decided(db, 'thread', 'phase', thread));
          expect(notes.get(thread)).toEqual(await notesOfThread(db, thread));
          for (let id = 0; id <= 200; id += 1) {
            const key = messageKey(thread, `m${id}`);
            const said = await decided(db, 'message', 'verdict', key);
            expect(corrections.get(key) ?? null).toBe(said);
          }
        }
      },
    ),
    { numRuns: 3 },
  );
});

it('says nothing of no thread', async () => {
  expect(await saidOfThreads(db, 'cause', [])).toEqual(new Map());
});
