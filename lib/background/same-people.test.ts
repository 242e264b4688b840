/** One person under several addresses: merged, parted, and as if nothing had been. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../domain/instant';
import { isWeakAddress, weakAddress } from '../domain/known-names';
import { mailboxOf } from '../domain/mailbox-of';
import { emptyNote } from '../domain/notes/note';
import type { MessageSighting } from '../domain/sighting';
import { defaultSettings } from '../settings/settings';
import { addCoverage } from '../store/coverage';
import { RadiostilteDatabase } from '../store/database';
import { readDates } from '../store/dates-view';
import { notesAbout } from '../store/notes';
import { sawAccount } from './accounts';
import { badgeText } from './badge';
import { finishFirstRun, sawDecision } from './decisions';
import { ingest } from './ingest';
import { addresseeOf } from './known-names';
import { refoldAll } from './refold-all';

const ME = 'nora@studio-lind.example';
const HOME = 'nora@home.example';
const WORK = 'anna@kellerbau.example';
const PRIVATE = 'anna.k@gmail.com';
const SHORT = 'annak@gmail.com';
const BARE = weakAddress(ME, 'Anna Keller');
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const NOW = MONDAY + 11 * DAY;
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
let runs = 0;

beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`same-people-${runs}`);
  for (const address of [ME, HOME]) {
    const account = { address, provider: 'gmail', home: '', ownAddresses: [address] } as const;
    await sawAccount(context(), account);
  }
  await finishFirstRun({ ...context(), now: MONDAY - DAY }, []);
});
afterEach(() => db.delete());

const context = () => ({ db, settings, now: NOW });

function mail(
  threadId: string,
  {
    from = ME,
    to = '',
    at = MONDAY,
    account = ME,
  }: Record<'from' | 'to' | 'account', string> & {
    at: number;
  },
): MessageSighting {
  const kind = from === account ? 'request' : 'answer';
  return {
    kind: 'message',
    thread: `${account} ${threadId}`,
    messageId: `${threadId}-${at}-${from}-${to}`,
    sentAt: { from: at, until: at + 1 },
    direction: null,
    from: { address: from, name: from === account ? 'Nora' : 'Anna Keller' },
    to: to === '' ? [] : [{ address: to, name: to === account ? 'Nora' : 'Anna Keller' }],
    alongside: [],
    writtenTo: [],
    subject: threadId,
    source: 'thread',
    verdict: { kind, signs: [], extent: 'whole', version: 1, language: 'en' },
  };
}

const asked = (threadId: string, to: string, at = MONDAY, account = ME) =>
  mail(threadId, { from: account, to, at, account });
const answered = (threadId: string, from: string, at: number) =>
  mail(threadId, { from, to: ME, at, account: ME });

const saw = (...sightings: readonly MessageSighting[]) =>
  ingest(context(), sightings[0]?.thread.split(' ')[0] ?? ME, {
    sightings,
    named: namedIn(sightings),
  });
/** As a page tells them: a bare name stands beside no address. */
const namedIn = (sightings: readonly MessageSighting[]) =>
  sightings
    .flatMap(({ from, to }) => [...(from ? [from] : []), ...to])
    .filter(({ address }) => !isWeakAddress(address));
const sameAs = (subject: string, value: string | null) =>
  sawDecision(context(), { about: 'person', subject, field: 'same-as', value });
const relate = (subject: string, value: 'client' | 'private') =>
  sawDecision(context(), { about: 'person', subject, field: 'relation', value });
const people = async () => (await db.correspondents.toArray()).map(({ address }) => address);
const derived = async () => ({
  threads: await db.threads.toArray(),
  correspondents: await db.correspondents.toArray(),
});

async function confirmed(account: string): Promise<void> {
  for (const list of ['inbox', 'sent'] as const) {
    await addCoverage(db, account, { list, part: null }, { from: 0, until: NOW });
  }
}

describe('two addresses of one client', () => {
  it('are one correspondent everywhere, and one client in the badge (S3-03)', async () => {
    await saw(asked('offer', WORK), asked('logo', PRIVATE, MONDAY + DAY));
    await confirmed(ME);
    expect(await badgeText(db, settings, NOW)).toBe('2');
    await sameAs(PRIVATE, WORK);
    expect(await people()).toEqual([WORK]);
    expect(await badgeText(db, settings, NOW)).toBe('1');
    expect((await db.threads.get(`${ME} logo`))?.client).toBe(WORK);
    const to = await addresseeOf(db, ME, WORK);
    expect(to.also).toEqual([PRIVATE]);
    await sameAs(PRIVATE, null);
    expect(await badgeText(db, settings, NOW)).toBe('2');
  });

  it('are heard from under either, with what was said of both', async () => {
    await saw(asked('offer', WORK, MONDAY), answered('logo', PRIVATE, MONDAY + DAY));
    await relate(PRIVATE, 'client');
    const note = { ...emptyNote('next-contact', PRIVATE), date: '2026-06-12' };
    await sawDecision(context(), { about: 'note', subject: 'n1', field: 'note', value: note });
    await sameAs(PRIVATE, WORK);
    const anna = await db.correspondents.get(WORK);
    expect(anna).toMatchObject({ relation: 'client', heardAt: MONDAY + DAY });
    expect(await notesAbout(db, WORK)).toHaveLength(1);
    const dates = await readDates(db, settings, NOW);
    expect(dates.map((date) => [date.note.person, date.name])).toEqual([[WORK, 'Anna Keller']]);
    expect(await badgeText(db, settings, NOW)).toBe('1');
    await relate(WORK, 'private');
    expect((await db.correspondents.get(WORK))?.relation).toBe('private');
    await sameAs(PRIVATE, null);
    expect((await db.correspondents.get(PRIVATE))?.relation).toBe('client');
  });

  it('who write to two of my mailboxes are one client too', async () => {
    await saw(asked('offer', WORK));
    await saw(asked('logo', WORK, MONDAY, HOME));
    await confirmed(ME);
    await confirmed(HOME);
    expect(await badgeText(db, settings, NOW)).toBe('1');
  });

  it('keep a waiting client in sight beside two collaborators in one thread (S0-10)', async () => {
    const [ben, cas] = ['ben@team.example', 'cas@team.example'];
    const sighting = asked('site', WORK);
    const to = [WORK, ben, cas].map((address) => ({ address, name: '' }));
    await saw({ ...sighting, to });
    for (const subject of [ben, cas]) {
      const about = { about: 'person', subject, field: 'relation' } as const;
      await sawDecision(context(), { ...about, value: 'collaborator' });
    }
    const row = await db.threads.get(`${ME} site`);
    expect(row).toMatchObject({ client: WORK, alsoWaitedFor: [ben, cas] });
    await saw(answered('site', ben, MONDAY + DAY));
    expect(await db.threads.get(`${ME} site`)).toMatchObject({ client: cas, alsoWaitedFor: [] });
  });

  it('may be a name without an address', async () => {
    await saw(asked('offer', BARE), asked('logo', PRIVATE));
    await sameAs(BARE, PRIVATE);
    expect(await people()).toEqual([PRIVATE]);
    expect((await addresseeOf(db, ME, PRIVATE)).names).toEqual(['anna keller']);
  });
});

it('takes spellings of one mailbox for one person, whichever came first', async () => {
  await saw(asked('offer', SHORT));
  await relate(SHORT, 'client');
  expect(await people()).toEqual([SHORT]);
  await saw(asked('logo', 'anna.k+jobs@googlemail.com'));
  await saw(asked('site', PRIVATE));
  expect(await people()).toEqual([PRIVATE]);
  expect(await db.correspondents.get(PRIVATE)).toMatchObject({
    relation: 'client',
    threadsWrittenTo: 3,
  });
});

describe('my own addresses', () => {
  const isMe = (subject: string, value: boolean | null) =>
    sawDecision(context(), { about: 'person', subject, field: 'is-me', value });
  const ATCLIENT = 'nora@kellerbau.example';

  it('at a client’s are nobody else, as soon as I say so, and until I take it back (S3-03)', async () => {
    await saw(asked('offer', WORK), answered('offer', ATCLIENT, MONDAY + DAY));
    expect((await db.threads.get(`${ME} offer`))?.silence.turn).toBe('mine');
    const before = await derived();
    await isMe(ATCLIENT, true);
    expect(await people()).toEqual([WORK]);
    expect((await db.threads.get(`${ME} offer`))?.silence.turn).toBe('theirs');
    expect((await db.correspondents.get(WORK))?.heardAt).toBeNull();
    await isMe(ATCLIENT, null);
    expect(await derived()).toEqual(before);
  });

  it('are mine with a tag, and not where I say they are another’s', async () => {
    const tagged = 'nora+invoices@studio-lind.example';
    await saw(
      asked('offer', WORK),
      mail('offer', { from: tagged, to: WORK, at: MONDAY + DAY, account: ME }),
    );
    expect(await people()).toEqual([WORK]);
    await isMe(tagged, false);
    expect(await people()).toEqual([WORK, tagged]);
  });
});

const ADDRESSES = [WORK, PRIVATE, SHORT, BARE, 'bo@visser.example'];
const anyMail = fc
  .record({
    thread: fc.constantFrom('t1', 't2', 't3'),
    who: fc.constantFrom(...ADDRESSES),
    isMine: fc.boolean(),
    hours: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ thread, who, isMine, hours }) => {
    const at = MONDAY + hours * 3_600_000;
    return isMine ? asked(thread, who, at) : answered(thread, who, at);
  });
/** All that was seen and said of people, but not my mailboxes and the first run. */
async function forgetMail(): Promise<void> {
  const { sightings, threads, correspondents, names, spellings, decisions } = db;
  await Promise.all(
    [sightings, threads, correspondents, names, spellings].map((table) => table.clear()),
  );
  await decisions.where('key').startsWith('person').delete();
}

const anyMerge = fc.tuple(fc.constantFrom(...ADDRESSES), fc.constantFrom(...ADDRESSES, null));

describe('the law of sightings holds for who is the same', () => {
  it('parts what was merged to exactly what stood before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMail, { minLength: 1, maxLength: 5 }),
        fc.array(anyMerge, { minLength: 1, maxLength: 4 }),
        async (mails, merges) => {
          await forgetMail();
          await saw(...mails);
          const before = await derived();
          for (const [subject, main] of merges) await sameAs(subject, main);
          for (const [subject] of merges) await sameAs(subject, null);
          expect(await derived()).toEqual(before);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('comes to the same in whatever order it was seen and said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMail, { minLength: 1, maxLength: 5 }),
        fc.uniqueArray(anyMerge, {
          minLength: 1,
          maxLength: 2,
          selector: ([subject]) => mailboxOf(subject),
        }),
        async (mails, merges) => {
          await forgetMail();
          for (const [subject, main] of merges) await sameAs(subject, main);
          for (const one of mails) await saw(one);
          const stepwise = await derived();
          await refoldAll(db, settings, NOW);
          expect(await derived()).toEqual(stepwise);
          await forgetMail();
          await saw(...mails.toReversed());
          for (const [subject, main] of merges.toReversed()) await sameAs(subject, main);
          expect(await derived()).toEqual(stepwise);
        },
      ),
      { numRuns: 4 },
    );
  });
});
