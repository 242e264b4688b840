/** Two computers that take each other's files know the same, whoever begins (DESIGN section 3). */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupOf, bringIn, sharedState } from '../../../tests/support/backup-file';
import { ANNA, ANNA_BY_NAME, list, ME, OWN, row } from '../../../tests/support/bare-looks';
import type { DecisionContent } from '../../domain/decision';
import { DAY, HOUR } from '../../domain/instant';
import { emptyNote } from '../../domain/notes/note';
import type { MessageSighting } from '../../domain/sighting';
import type { VerdictKind } from '../../domain/verdict';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { Context } from '../context';
import { sawDecision } from '../decisions';
import { ingest } from '../ingest';
import { sawList } from '../looks';
import { refoldAll } from '../refold-all';

const MONDAY = Date.UTC(2026, 5, 1, 10);
const YEAR = 365 * DAY;
const settings = defaultSettings('UTC');
const TOM = { address: 'tom@kellerbau.example', name: 'Tom Visser' };

type Act = (context: Context) => Promise<unknown>;

function mail(thread: string, hour: number, kind: VerdictKind): Act {
  const sentAt = MONDAY + hour * HOUR;
  const isMine = kind === 'request';
  const sighting: MessageSighting = {
    kind: 'message',
    thread: `${ME} ${thread}`,
    messageId: `${thread}-${hour}`,
    sentAt: { from: sentAt, until: sentAt + 1 },
    direction: null,
    from: isMine ? OWN : TOM,
    to: isMine ? [TOM] : [OWN],
    alongside: [],
    writtenTo: [],
    subject: 'Offer',
    source: 'thread',
    verdict: { kind, signs: [], extent: 'whole', version: 1, language: 'en' },
  };
  return (context) => ingest(context, ME, { sightings: [sighting], named: [] });
}

const said =
  (decision: DecisionContent): Act =>
  (context) =>
    sawDecision(context, decision);

function tom(more: object): Act {
  return said({ about: 'person', subject: TOM.address, ...more } as DecisionContent);
}

const phase = (value: 'quote' | 'invoice' | null): Act =>
  said({ about: 'thread', subject: `${ME} a`, field: 'phase', value });

const note = (text: string | null): Act => {
  const value = text === null ? null : { ...emptyNote('goal', TOM.address), text };
  return said({ about: 'note', subject: 'n', field: 'note', value });
};

const ACTS: readonly Act[] = [
  mail('a', 0, 'request'),
  mail('a', 5, 'holding-reply'),
  mail('b', 1, 'request'),
  mail('b', 30, 'answer'),
  (context) => sawList(context, 'outlook', list('sent', [row('e', MONDAY, ANNA_BY_NAME)]), null),
  (context) =>
    sawList(context, 'outlook', list('inbox', [row('f', MONDAY, ANNA)]), {
      from: MONDAY,
      until: MONDAY + HOUR,
    }),
  tom({ field: 'relation', value: 'client' }),
  tom({ field: 'relation', value: 'private' }),
  tom({ field: 'agreed-days', value: 3 }),
  tom({ field: 'same-as', value: ANNA.address }),
  said({ about: 'person', subject: ANNA.address, field: 'same-as', value: TOM.address }),
  phase('quote'),
  phase('invoice'),
  phase(null),
  note('A shop'),
  note(null),
];

let runs = 0;

async function computer(acts: readonly Act[], now: number): Promise<Context> {
  runs += 1;
  const context = { db: new RadiostilteDatabase(`two-computers-${runs}`), settings, now };
  for (const act of acts) await act(context);
  return context;
}

const someActs = fc.shuffledSubarray([...ACTS], { minLength: 2 });

it('also where their clocks are a year apart', async () => {
  await fc.assert(
    fc.asyncProperty(someActs, someActs, async (here, there) => {
      const one = await computer(here, MONDAY + 2 * YEAR);
      const other = await computer(there, MONDAY + YEAR);
      const files = [await backupOf(one), await backupOf(other)] as const;
      await bringIn(one, files[1]);
      await bringIn(other, files[0]);
      const state = await sharedState(one.db);
      expect(await sharedState(other.db)).toEqual(state);
      await bringIn(one, await backupOf(other));
      expect(await sharedState(one.db)).toEqual(state);
      await refoldAll(one.db, settings, one.now);
      expect(await sharedState(one.db)).toEqual(state);
      await Promise.all([one.db.delete(), other.db.delete()]);
    }),
    { numRuns: 30 },
  );
}, 120_000);

it('counts what is said next after everything that came', async () => {
  const one = await computer([], MONDAY);
  const other = await computer([phase('quote'), phase('invoice'), phase('quote')], MONDAY);
  await bringIn(one, await backupOf(other));
  await phase('invoice')(one);
  await bringIn(other, await backupOf(one));
  expect(await other.db.decisions.toArray()).toMatchObject([
    { value: 'invoice', stamp: { counter: 4 } },
  ]);
});
