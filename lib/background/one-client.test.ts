import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, type Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import type { Person } from '../domain/person';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { sawAccount } from './accounts';
import { badgeText } from './badge';
import { finishFirstRun } from './decisions';
import { sawThread } from './looks';

const ME = { address: 'nora@studio-lind.example', name: 'Nora Lind' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const ANNA_TOO = { address: 'a.keller@mail.kellerbau.example', name: 'Anna Keller' };
const ANNA_OF_ROTH = { address: 'anna@roth.example', name: 'Anna Keller' };
/** A Monday, 10:00 UTC; a reminder falls due on the Friday. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const FRIDAY = MONDAY + 4 * DAY;
const NEXT_MONDAY = MONDAY + 7 * DAY;
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`one-client-${runs}`);
  const home = 'https://mail.google.com/mail/u/0/';
  const account = { provider: 'gmail', home, address: ME.address } as const;
  await sawAccount({ db, settings, now: MONDAY }, { ...account, ownAddresses: [ME.address] });
  await finishFirstRun({ db, settings, now: MONDAY - DAY }, []);
});
afterEach(() => db.delete());

/** Asked at the first of these moments, and again at the others. */
async function asked(threadId: string, to: Person, moments: readonly Instant[]): Promise<void> {
  const messages = moments.map((at) => ({
    messageId: `${threadId}-${at}`,
    sentAt: { from: at, until: at + 1 },
    from: ME,
    to: [to],
    text: 'Could you send me the plans?',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  }));
  const look = { clock: 'real', whole: true, hiddenAfter: null, subject: threadId } as const;
  await sawThread({ db, settings, now: FRIDAY }, 'gmail', {
    account: ME.address,
    threadId,
    messages,
    ...look,
  });
}

async function offered(threadId: string, now: Instant): Promise<string | null> {
  const row = await db.threads.get(`${ME.address} ${threadId}`);
  return row ? (offerAt(row.plan, now)?.step ?? null) : null;
}

it.each([
  ['one address', ANNA],
  ['two addresses at one organisation', ANNA_TOO],
])('two threads are one client: %s (S0-22)', async (_, other) => {
  await asked('plans', ANNA, [MONDAY]);
  await asked('photos', other, [MONDAY]);
  expect(await offered('plans', FRIDAY)).toBe('reminder');
  expect(await offered('photos', FRIDAY)).toBe('reminder');
  expect(await badgeText(db, settings, FRIDAY)).toBe('1');

  await asked('plans', ANNA, [MONDAY, FRIDAY]);
  // Three working days between any two nudges to one client: to Wednesday.
  expect(await offered('photos', NEXT_MONDAY)).toBeNull();
  expect(await offered('photos', NEXT_MONDAY + DAY)).toBeNull();
  expect(await offered('photos', NEXT_MONDAY + 2 * DAY)).toBe('reminder');
});

it('two people of one name are two clients', async () => {
  await asked('plans', ANNA, [MONDAY]);
  await asked('photos', ANNA_OF_ROTH, [MONDAY]);
  expect(await badgeText(db, settings, FRIDAY)).toBe('2');
  await asked('plans', ANNA, [MONDAY, FRIDAY]);
  expect(await offered('photos', FRIDAY)).toBe('reminder');
});
