/** What was said while a page showed a name only, or of one whose name others bear too. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, ANNA_BY_NAME, list, ME, row } from '../../tests/support/bare-looks';
import { DAY, HOUR } from '../domain/instant';
import { weakAddress } from '../domain/known-names';
import { emptyNote } from '../domain/notes/note';
import type { MessageSighting } from '../domain/sighting';
import type { Verdict } from '../domain/verdict';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { readDates } from '../store/dates-view';
import { notesAbout } from '../store/notes';
import { sawAccount } from './accounts';
import { finishFirstRun, sawDecision } from './decisions';
import { ingest } from './ingest';
import { sawList } from './looks';
import { refoldAll } from './refold-all';

/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const THREAD = `${ME} t`;
const NAME = weakAddress(ME, ANNA.name);
const TAKER = { address: 'anna@elsewhere.example', name: ANNA.name };
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`said-of-names-${runs}`);
  const home = 'https://outlook.live.com/mail/0/';
  await sawAccount(context(), { address: ME, provider: 'outlook', home, ownAddresses: [ME] });
  await finishFirstRun(context(), []);
});
afterEach(() => db.delete());

const context = () => ({ db, settings, now: MONDAY + DAY });
const inbox = (...rows: readonly ReturnType<typeof row>[]) =>
  sawList(context(), 'outlook', list('inbox', rows), null);
const sent = (...rows: readonly ReturnType<typeof row>[]) =>
  sawList(context(), 'outlook', list('sent', rows), null);

describe('a call that was answered', () => {
  async function called(person: string) {
    const contact = { ...emptyNote('contact', person), thread: THREAD, channel: 'call' } as const;
    const value = { ...contact, outcome: 'answer', at: MONDAY + HOUR } as const;
    const about = { about: 'note', subject: 'n1', field: 'note' } as const;
    await sawDecision(context(), { ...about, value });
  }
  const turn = async () => (await db.threads.get(THREAD))?.silence.turn;

  it('stays one when the address behind the name is shown', async () => {
    await sent(row('t', MONDAY, ANNA_BY_NAME));
    await called(NAME);
    expect(await turn()).toBe('mine');
    await inbox(row('u', MONDAY, ANNA));
    expect((await db.threads.get(THREAD))?.addresses).toEqual([ANNA.address]);
    expect(await turn()).toBe('mine');
    expect(await notesAbout(db, ANNA.address)).toHaveLength(1);
  });

  it('stays one when somebody else takes the name', async () => {
    await sent(row('t', MONDAY, ANNA_BY_NAME), row('u', MONDAY, ANNA));
    await called(ANNA.address);
    await inbox(row('v', MONDAY, TAKER));
    expect((await db.threads.get(THREAD))?.addresses).toContain(NAME);
    expect(await turn()).toBe('mine');
  });

  it('is hearing from them, for their other threads too', async () => {
    await sent(row('t', MONDAY, ANNA), row('u', MONDAY, ANNA));
    await called(ANNA.address);
    const other = await db.threads.get(`${ME} u`);
    expect(other?.plan.rest.reason.code).toBe('waiting');
    expect((await db.correspondents.get(ANNA.address))?.heardAt).toBe(MONDAY + HOUR);
  });
});

it('who is private stays out of threads that show a name only, as soon as it is said', async () => {
  await sent(row('t', MONDAY, ANNA_BY_NAME), row('u', MONDAY, ANNA));
  await inbox(row('v', MONDAY, TAKER));
  const about = { about: 'person', subject: ANNA.address, field: 'relation' } as const;
  await sawDecision(context(), { ...about, value: 'private' });
  expect((await db.threads.get(THREAD))?.plan.rest.reason.code).toBe('left-alone');
});

it('what was said of a bare name holds for an address only while it is the one with that name', async () => {
  await sent(row('t', MONDAY, ANNA_BY_NAME));
  const about = { about: 'person', subject: NAME, field: 'agreed-days' } as const;
  await sawDecision(context(), { ...about, value: 3 });
  const agreed = async (address: string) => (await db.correspondents.get(address))?.agreedDays;
  await inbox(row('u', MONDAY, ANNA));
  expect(await agreed(ANNA.address)).toBe(3);
  await inbox(row('v', MONDAY, TAKER));
  expect(await agreed(ANNA.address)).toBeNull();
  expect(await agreed(TAKER.address)).toBeNull();
  expect(await agreed(NAME)).toBe(3);
  const same = { about: 'person', subject: TAKER.address, field: 'same-as' } as const;
  await sawDecision(context(), { ...same, value: ANNA.address });
  expect(await agreed(ANNA.address)).toBe(3);
});

it('a date noted under a bare name is about the address that is known for it', async () => {
  await sent(row('t', MONDAY, ANNA_BY_NAME));
  const value = { ...emptyNote('next-contact', NAME), date: '2026-06-02' };
  await sawDecision(context(), { about: 'note', subject: 'n1', field: 'note', value });
  await inbox(row('u', MONDAY, ANNA));
  const dates = await readDates(db, settings, MONDAY + DAY);
  expect(dates).toMatchObject([{ note: { person: ANNA.address }, name: ANNA.name, account: ME }]);
});

describe('mails of one sender', () => {
  function mail(thread: string, kind: Verdict['kind'], more: Partial<Verdict> = {}) {
    const verdict = { kind, signs: [], extent: 'whole', version: 1, language: 'en', ...more };
    return {
      kind: 'message',
      thread: `${ME} ${thread}`,
      messageId: 'm1',
      sentAt: { from: MONDAY, until: MONDAY + 1 },
      direction: null,
      from: ANNA,
      to: [],
      alongside: [],
      writtenTo: [],
      subject: 'Offer',
      source: 'thread',
      verdict,
    } as MessageSighting;
  }

  it('are judged as before when a correction is taken back, whoever it names', async () => {
    const sightings = [mail('t', 'list-mail'), mail('u', 'list-mail')];
    await ingest(context(), ME, { sightings, named: [] });
    const about = { about: 'message', subject: `${THREAD} m1`, field: 'verdict' } as const;
    const from = ANNA.address;
    await sawDecision(context(), { ...about, value: 'answer', from, instead: 'list-mail' });
    const other = async () => (await db.threads.get(`${ME} u`))?.silence.lastVerdict;
    expect(await other()).toBe('answer');
    await sawDecision(context(), { ...about, value: null });
    expect(await other()).toBe('list-mail');
    const before = await db.threads.toArray();
    await refoldAll(db, settings, MONDAY + DAY);
    expect(await db.threads.toArray()).toEqual(before);
  });

  it('are waited for where they promise something, but not a stranger’s', async () => {
    const promised = { grain: 'day', from: 20_610, until: 20_610, sure: true } as const;
    const sightings = [mail('t', 'promise', { promised })];
    await ingest(context(), ME, { sightings, named: [] });
    expect((await db.threads.get(THREAD))?.plan.offers).toEqual([]);
    expect((await db.threads.get(THREAD))?.shelf).toBeUndefined();
    const wrote = { ...mail('u', 'request'), from: { address: ME, name: '' }, to: [ANNA] };
    await ingest(context(), ME, { sightings: [wrote], named: [] });
    expect((await db.threads.get(THREAD))?.plan.offers).toHaveLength(1);
  });
});
