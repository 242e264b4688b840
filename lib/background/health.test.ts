import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { readAccountViews } from '../store/account-views';
import { RadiostilteDatabase } from '../store/database';
import { readDueThreads } from '../store/due-threads';
import { readSelfCheck } from '../store/self-check-view';
import type { ListReading } from '../webmail/port';
import type { SelectorHealth } from '../webmail/selector';
import { badgeText } from './badge';
import { finishFirstRun } from './decisions';
import { noLongerNameless, sawHealth, sawNameless } from './health';
import { sawList } from './looks';

const ME = 'nora@studio-lind.example';
const SETTINGS = {
  ...defaultSettings('UTC'),
  workingHours: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' },
};
/** A Monday, 10:00 UTC, on which the offer was sent; a week later the client is due. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const PAGE = { language: 'nl', view: 'list' } as const;

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`health-${runs}`);
  await finishFirstRun(context(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const context = (now: Instant) => ({ db, settings: SETTINGS, now });
const later = (days: number) => MONDAY + days * DAY;

function list(account: string, name: 'inbox' | 'sent'): ListReading {
  const message = {
    threadId: 't',
    messageId: 'm',
    messageAt: { from: MONDAY, until: MONDAY + 1 },
    stands: 'here',
    people: [{ address: 'anna@kellerbau.example', name: 'Anna Keller' }],
    subject: 'Offer',
    snippet: '',
  } as const;
  const rows = name === 'sent' ? [message] : [];
  const place = { account, list: name, part: null, page: 1, clock: 'real' } as const;
  return { ...place, rows, pinned: 0, empty: rows.length === 0, complete: true, undated: 0 };
}

async function sawBothLists(now: Instant, account = ME): Promise<void> {
  const covered = { from: MONDAY - DAY, until: null };
  for (const name of ['sent', 'inbox'] as const) {
    await sawList(context(now), 'gmail', list(account, name), covered);
  }
}

function selector(name: string, more: Partial<SelectorHealth> = {}): SelectorHealth {
  return { name, needed: true, hits: 0, misses: 0, missing: 0, used: null, ...more };
}
const found = (name: string) => selector(name, { hits: 1, used: 0 });
const missed = (name: string) => selector(name, { misses: 1, missing: 1 });

const tell = (now: Instant, selectors: readonly SelectorHealth[], account = ME) =>
  sawHealth(context(now), account, { selectors, page: PAGE });
const badge = (now: Instant) => badgeText(db, SETTINGS, now);

async function due(now: Instant) {
  const { counted, stale } = await readDueThreads(db, now, SETTINGS.workingHours);
  return { counted: counted.map(({ account }) => account), stale: stale.length };
}

/** What the popup says cannot be read, and whether the self-check says that nothing is counted. */
async function said(now: Instant) {
  const due = readDueThreads(db, now, SETTINGS.workingHours);
  const [account] = await readAccountViews(db, now, due);
  const [mailbox] = (await readSelfCheck(db, now)).mailboxes;
  return [account?.unreadable, mailbox?.broken];
}

describe('a page that cannot be read', () => {
  it('takes the number away, and gives it back when it is read again (S0-32)', async () => {
    await sawBothLists(later(8));
    expect(await badge(later(8))).toBe('1');
    await tell(later(8) + 1, [found('main'), missed('row')]);
    expect([await badge(later(8) + 1), await due(later(8) + 1)]).toEqual([
      '!',
      { counted: [], stale: 1 },
    ]);
    await tell(later(8) + 2, [selector('main'), found('row')]);
    expect([await badge(later(8) + 2), await due(later(8) + 2)]).toEqual([
      '1',
      { counted: [ME], stale: 0 },
    ]);
  });

  it('lets nobody fall due on what was seen before, however long ago the page was seen', async () => {
    await sawBothLists(later(4));
    await tell(later(4) + HOUR, [missed('row')]);
    expect(await badge(later(4) + HOUR)).toBe('!');
    // It fell due within a working day of that look: without the break it would be counted.
    expect([await badge(later(8)), await due(later(8))]).toEqual(['?', { counted: [], stale: 1 }]);
    expect(await said(later(8)), 'for as long as somebody is held back').toEqual([['list'], true]);
    await sawBothLists(later(8));
    await tell(later(8), [found('row')]);
    expect(await badge(later(8))).toBe('1');
    expect(await said(later(8))).toEqual([[], false]);
  });

  it('holds nothing up for ever where the lists are read all the same', async () => {
    await sawBothLists(later(7));
    await tell(later(7), [found('row'), missed('compose')]);
    await sawBothLists(later(7) + HOUR);
    expect(await badge(later(7) + HOUR)).toBe('!');
    await sawBothLists(later(9));
    expect([await badge(later(9)), await due(later(9))]).toEqual([
      '1',
      { counted: [ME], stale: 0 },
    ]);
    expect(await said(later(9))).toEqual([[], false]);
  });

  it('is told by what the adapter needs, and by nothing else', async () => {
    await sawBothLists(later(8));
    await tell(later(8), [selector('row-snippet', { needed: false, misses: 2, missing: 2 })]);
    expect(await badge(later(8))).toBe('1');
  });

  it('says nothing of another mailbox', async () => {
    const other = 'info@studio-lind.example';
    await sawBothLists(later(8));
    await sawBothLists(later(8), other);
    await tell(later(8), [missed('row')], other);
    expect([await badge(later(8)), (await due(later(8))).counted]).toEqual(['!', [ME]]);
  });
});

it('keeps of each selector how often and when it was found, and since when it is missed', async () => {
  await sawBothLists(later(1));
  await tell(later(1), [found('row'), missed('heading'), selector('compose')]);
  await tell(later(2), [selector('row'), missed('heading'), selector('compose')]);
  await tell(later(3), [selector('row', { hits: 2, misses: 1, missing: 1, used: 1 })]);
  const row = { name: 'row', needed: true, hits: 3, misses: 1, used: 1 };
  expect((await db.accounts.get(ME))?.selectors).toEqual([
    { ...row, hitAt: later(3), missingSince: later(3) },
  ]);
  await tell(later(4), [found('row'), missed('heading')]);
  await tell(later(5), [selector('row'), missed('heading')]);
  expect((await db.accounts.get(ME))?.selectors).toMatchObject([
    { name: 'row', hits: 4, hitAt: later(4), missingSince: null },
    { name: 'heading', misses: 2, hitAt: null, missingSince: later(4) },
  ]);
});

describe('a page that does not tell whose mailbox it is', () => {
  it('leaves no number, until it tells, or its tab is closed', async () => {
    await sawBothLists(later(8));
    await sawNameless(context(later(8)), 'outlook', 1);
    await sawNameless(context(later(8)), 'gmail', 2);
    expect(await badge(later(8))).toBe('!');
    await noLongerNameless(context(later(8)), 1);
    expect(await badge(later(8))).toBe('!');
    await noLongerNameless(context(later(8)), 2);
    expect(await badge(later(8))).toBe('1');
  });

  it('is forgotten after a day', async () => {
    await sawBothLists(later(8));
    await sawNameless(context(later(8)), 'gmail', 2);
    expect(await badge(later(9) + 1)).toBe('1');
  });
});
