/** Looks at a page that shows names without address. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, ANNA_BY_NAME, list, ME, row } from '../../tests/support/bare-looks';
import { DAY, HOUR, type Instant } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { sawAccount } from './accounts';
import { finishFirstRun, sawDecision } from './decisions';
import { sawList } from './looks';

const SETTINGS = {
  ...defaultSettings('UTC'),
  workingHours: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' },
};
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`shown-names-${runs}`);
  await sawAccount(context(MONDAY - DAY), {
    address: ME,
    provider: 'outlook',
    home: 'https://outlook.live.com/mail/0/',
    ownAddresses: [ME],
  });
  await finishFirstRun(context(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const context = (now: Instant) => ({ db, settings: SETTINGS, now });

describe('a name without an address', () => {
  const people = async () => (await db.correspondents.toArray()).map(({ address }) => address);

  it('is somebody of this mailbox until one address is shown for it, then that person', async () => {
    const byName = list('sent', [row('t', MONDAY, ANNA_BY_NAME)]);
    await sawList(context(MONDAY + DAY), 'outlook', byName, null);
    expect(await people()).toEqual([`name:${ME} anna keller`]);
    const byAddress = list('inbox', [row('u', MONDAY, ANNA)]);
    await sawList(context(MONDAY + DAY), 'outlook', byAddress, null);
    expect(await people()).toEqual([ANNA.address]);
    expect((await db.threads.get(`${ME} t`))?.client).toBe(ANNA.address);
  });

  it('stays who it is in a thread that shows the address, whoever takes the name elsewhere', async () => {
    const both = list('sent', [row('t', MONDAY, ANNA)]);
    await sawList(context(MONDAY + DAY), 'outlook', both, null);
    const later = list('sent', [row('t', MONDAY + HOUR, ANNA_BY_NAME)]);
    await sawList(context(MONDAY + DAY), 'outlook', later, null);
    const taker = { address: 'anna@elsewhere.example', name: 'Anna Keller' };
    await sawList(context(MONDAY + DAY), 'outlook', list('inbox', [row('v', MONDAY, taker)]), null);
    expect((await db.threads.get(`${ME} t`))?.client).toBe(ANNA.address);
  });

  it('stays private when a stranger takes the name, and learns nothing from machines', async () => {
    await sawDecision(context(MONDAY), {
      about: 'person',
      subject: ANNA.address,
      field: 'relation',
      value: 'private',
    });
    const both = list('sent', [row('t', MONDAY, ANNA_BY_NAME), row('u', MONDAY, ANNA)]);
    await sawList(context(MONDAY + DAY), 'outlook', both, null);
    const robot = { address: 'notifications@shop.example', name: 'Anna Keller' };
    await sawList(context(MONDAY + DAY), 'outlook', list('inbox', [row('w', MONDAY, robot)]), null);
    expect((await db.threads.get(`${ME} t`))?.client).toBe(ANNA.address);
    const taker = { address: 'anna@elsewhere.example', name: 'Anna Keller' };
    await sawList(context(MONDAY + DAY), 'outlook', list('inbox', [row('v', MONDAY, taker)]), null);
    const weak = await db.correspondents.get(`name:${ME} anna keller`);
    expect(weak?.relation).toBe('private');
  });

  it('is nobody’s again when a second address is shown for it', async () => {
    const byName = list('sent', [row('t', MONDAY, ANNA_BY_NAME), row('u', MONDAY, ANNA)]);
    await sawList(context(MONDAY + DAY), 'outlook', byName, null);
    expect((await db.threads.get(`${ME} t`))?.client).toBe(ANNA.address);
    const another = { address: 'anna@elsewhere.example', name: 'Anna Keller' };
    await sawList(
      context(MONDAY + DAY),
      'outlook',
      list('inbox', [row('v', MONDAY, another)]),
      null,
    );
    expect((await db.threads.get(`${ME} t`))?.client).toBe(`name:${ME} anna keller`);
  });
});
