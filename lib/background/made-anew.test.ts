/** What is brought up to date step by step is what all that is stored gives when it is made anew. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANNA, ANNA_BY_NAME, list, ME, row } from '../../tests/support/bare-looks';
import type { DecisionContent } from '../domain/decision';
import { DAY, HOUR } from '../domain/instant';
import { weakAddress } from '../domain/known-names';
import { emptyNote, type Note } from '../domain/notes/note';
import type { Person } from '../domain/person';
import type { MessageSighting } from '../domain/sighting';
import type { VerdictKind } from '../domain/verdict';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { Context } from './context';
import { finishFirstRun, sawDecision } from './decisions';
import { ingest } from './ingest';
import { sawList } from './looks';
import { refoldAll } from './refold-all';

/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const NAME = weakAddress(ME, ANNA.name);
const TAKER = { address: 'anna@elsewhere.example', name: ANNA.name };
const TOM = { address: 'tom@kellerbau.example', name: 'Tom Visser' };
const OWN = { address: ME, name: 'Nora Lind' };
const settings = defaultSettings('UTC');

type Act = (context: Context) => Promise<unknown>;

function mail(thread: string, hour: number, from: Person, kind: VerdictKind, to: Person[]): Act {
  const sentAt = MONDAY + hour * HOUR;
  const sighting: MessageSighting = {
    kind: 'message',
    thread: `${ME} ${thread}`,
    messageId: `${thread}-${hour}`,
    sentAt: { from: sentAt, until: sentAt + 1 },
    direction: null,
    from,
    to,
    alongside: [],
    writtenTo: [],
    subject: 'Offer',
    source: 'thread',
    verdict: { kind, signs: [], extent: 'whole', version: 1, language: 'en' },
  };
  return (context) => ingest(context, ME, { sightings: [sighting], named: [from, ...to] });
}

const said =
  (decision: DecisionContent): Act =>
  (context) =>
    sawDecision(context, decision);

function person(subject: string, more: object): Act {
  return said({ about: 'person', subject, ...more } as DecisionContent);
}

function verdict(message: string, value: VerdictKind | null, more: object = {}): Act {
  const about = { about: 'message', subject: `${ME} ${message}`, field: 'verdict' } as const;
  return said({ ...about, value, ...more });
}

function note(subject: string, value: Note | null): Act {
  return said({ about: 'note', subject, field: 'note', value });
}

const call = (who: string, thread: string): Note => ({
  ...emptyNote('contact', who),
  thread: `${ME} ${thread}`,
  outcome: 'answer',
  at: MONDAY + 3 * HOUR,
});

const ACTS: readonly Act[] = [
  mail('a', 0, OWN, 'request', [ANNA]),
  mail('a', 1, ANNA, 'list-mail', [OWN]),
  mail('b', 0, OWN, 'request', [ANNA, TOM]),
  mail('b', 2, TOM, 'answer', [OWN]),
  mail('c', 5, ANNA, 'list-mail', [OWN]),
  mail('d', 4, OWN, 'request', [{ address: NAME, name: ANNA.name }]),
  mail('d', 6, TAKER, 'holding-reply', [OWN]),
  (context) => sawList(context, 'outlook', list('sent', [row('e', MONDAY, ANNA_BY_NAME)]), null),
  (context) => sawList(context, 'outlook', list('inbox', [row('f', MONDAY, TAKER)]), null),
  verdict('a a-1', 'answer', { from: ANNA.address, instead: 'list-mail' }),
  verdict('a a-1', null),
  verdict('b b-2', 'auto-reply', { from: TOM.address, instead: 'answer' }),
  person(ANNA.address, { field: 'relation', value: 'collaborator' }),
  person(TOM.address, { field: 'relation', value: 'collaborator' }),
  person(NAME, { field: 'relation', value: 'private' }),
  person(ANNA.address, { field: 'agreed-days', value: 1 }),
  person(NAME, { field: 'country', value: 'BE' }),
  person(TOM.address, { field: 'away', value: [{ from: '2026-06-02', until: '2026-06-09' }] }),
  note('n1', call(NAME, 'e')),
  note('n1', call(ANNA.address, 'a')),
  note('n1', null),
  note('n2', { ...emptyNote('missing', TOM.address), thread: `${ME} b`, text: 'Logo' }),
  said({ about: 'thread', subject: `${ME} b`, field: 'phase', value: 'collaborator' }),
];

let runs = 0;

it('in whatever order it was seen and said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...ACTS], { minLength: 4 }), async (acts) => {
      runs += 1;
      const db = new RadiostilteDatabase(`made-anew-${runs}`);
      const context = { db, settings, now: MONDAY + 9 * DAY };
      await finishFirstRun(context, []);
      for (const act of acts) await act(context);
      const derived = async () => [await db.threads.toArray(), await db.correspondents.toArray()];
      const stepwise = await derived();
      await refoldAll(db, settings, context.now);
      expect(await derived()).toEqual(stepwise);
      await db.delete();
    }),
    { numRuns: 40 },
  );
}, 60_000);
