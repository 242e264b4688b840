/** Mail that was written to harm: it is read like any other, and keeps no other from being read. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ListCoverage } from '../../lib/background/list-coverage';
import { sawList } from '../../lib/background/looks';
import { threadStanding } from '../../lib/background/thread-standing';
import { threadKey } from '../../lib/domain/addressing';
import { ownAddressesOf } from '../../lib/domain/own-addresses';
import type { Person } from '../../lib/domain/person';
import { answer, type Handlers } from '../../lib/messages/server';
import { defaultSettings } from '../../lib/settings/settings';
import { RadiostilteDatabase } from '../../lib/store/database';
import type { RowReading } from '../../lib/webmail/port';
import { backupOf, inspect } from '../support/backup-file';
import { ANNA, list, ME, row } from '../support/bare-looks';

const MONDAY = Date.UTC(2026, 5, 1, 10);
const NOW = MONDAY + 86_400_000;
const ORIGIN = 'https://outlook.live.com';
const TAB = { id: browser.runtime.id, url: `${ORIGIN}/mail/0/`, frameId: 0, tab: { id: 1 } };
const MEGABYTE = 'x'.repeat(1_000_000);

let runs = 0;
let db: RadiostilteDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  runs += 1;
  db = new RadiostilteDatabase(`hostile-looks-${runs}`);
});
afterEach(() => db.delete());

const here = () => ({ db, settings: defaultSettings('UTC'), now: NOW });

/** What the worker does with a list, behind its own door. */
const handlers = {
  'saw-list': async ({ provider, reading }, tabId) => {
    await sawList(here(), provider, reading, null, tabId);
    return { soFar: new ListCoverage().soFar() };
  },
} as Pick<Handlers, 'saw-list'> as Handlers;

function sawInbox(...rows: readonly RowReading[]) {
  const reading = list('inbox', rows);
  const told = { live: false, count: null, before: null };
  return answer(handlers, { type: 'saw-list', provider: 'outlook', reading, ...told }, TAB);
}

async function threadIds(): Promise<readonly string[]> {
  return (await db.threads.toArray()).map(({ threadId }) => threadId).sort();
}

describe('one hostile mail keeps no other from being read', () => {
  it.each<[string, Partial<RowReading>]>([
    ['a subject of a megabyte', { subject: MEGABYTE }],
    ['a first line of a megabyte', { snippet: MEGABYTE }],
    ['a sender with a name of a megabyte', { people: [{ ...ANNA, name: MEGABYTE }] }],
    [
      'a sender with an address of a megabyte',
      { people: [{ address: `${MEGABYTE}@a`, name: '' }] },
    ],
    [
      'twenty thousand people',
      {
        people: Array.from({ length: 20_000 }, (_, at) => ({
          address: `p${at}@x.example`,
          name: '',
        })),
      },
    ],
    ['a subject of nothing but overrides', { subject: '\u202e\u2066\u200b'.repeat(1_000) }],
    ['a subject that is half a letter', { subject: '\ud800' }],
    ['an id with a name of the language', { threadId: '__proto__' }],
    ['a date long before all mail', { messageAt: { from: 0, until: 1 } }],
    ['a date after all mail', { messageAt: { from: 8.64e15, until: 8.64e15 } }],
  ])(
    '%s',
    async (_, hostile) => {
      const other = { ...row('hostile', MONDAY, ANNA), ...hostile };
      const told = await sawInbox(other, row('harmless', MONDAY, ANNA));
      expect(told.ok).toBe(true);
      expect(await threadIds()).toEqual([other.threadId, 'harmless'].sort());
      await threadStanding(here(), threadKey(ME, other.threadId));
    },
    60_000,
  );

  it('and what is stored of it can be saved and brought in again', async () => {
    const people: Person[] = [{ address: '', name: MEGABYTE }];
    await sawInbox({ ...row('hostile', MONDAY, ...people), subject: MEGABYTE, snippet: MEGABYTE });
    expect(await inspect(here(), await backupOf(here()))).toMatchObject({ added: { threads: 0 } });
  });
});

it.each([
  ['another alphabet', 'n\u043era@studio-lind.example'],
  ['a mark without a width', 'nor\u200ba@studio-lind.example'],
  ['wide letters', '\uff4eora@studio-lind.example'],
  ['an accent put on', 'nora\u0301@studio-lind.example'],
  ['letters of the Turks', 'nora@stud\u0131o-lind.example'],
  ['a longer domain', 'nora@studio-lind.example.evil.example'],
  ['its own address in front', 'nora@studio-lind.example@evil.example'],
])('an address that only looks like mine is not mine: %s', (_, address) => {
  const own = ownAddressesOf([ME], new Set());
  expect(own.has(ME)).toBe(true);
  expect(own.has(address.toLowerCase())).toBe(false);
});

it('a sender whose name cannot be seen is called by the address', async () => {
  await sawInbox(row('unseen', MONDAY, { ...ANNA, name: '\u200b\u3164\u202e\u2060' }));
  const [thread] = await db.threads.toArray();
  expect(thread?.participants.find(({ address }) => address === ANNA.address)?.name).toBe('');
});
