/** Looks at a page that names no messages and shows minutes of its own zone. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, list, ME, OWN, row, thread } from '../../tests/support/bare-looks';
import { NOTHING_CARRIED } from '../../tests/support/sightings';
import { DAY, HOUR, type Instant, MINUTE } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { knownUntilOf, readDueThreads } from '../store/due-threads';
import { sawAccount } from './accounts';
import { finishFirstRun } from './decisions';
import { sawList, sawSend, sawThread } from './looks';

const SETTINGS = {
  ...defaultSettings('UTC'),
  workingHours: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' },
};
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
/** The mailbox shows Los Angeles time; the browser is in UTC. */
const IN_LOS_ANGELES = -7 * HOUR;

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`shown-times-${runs}`);
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
const turn = async (thread = 't') => (await db.threads.get(`${ME} ${thread}`))?.silence.turn;
const clock = async () => (await db.accounts.get(ME))?.clocks.at(-1)?.ahead;

describe('two lists', () => {
  it('say together who wrote last', async () => {
    await sawList(context(MONDAY + DAY), 'outlook', list('sent', [row('t', MONDAY, ANNA)]), null);
    expect(await turn()).toBe('theirs');
    const before = list('inbox', [row('t', MONDAY - HOUR, ANNA)]);
    await sawList(context(MONDAY + DAY), 'outlook', before, null);
    expect(await turn()).toBe('theirs');
    const answer = list('inbox', [row('t', MONDAY + HOUR, ANNA)]);
    await sawList(context(MONDAY + DAY), 'outlook', answer, null);
    expect(await turn()).toBe('mine');
  });

  it('leave the turn open where both show the same minute', async () => {
    await sawList(context(MONDAY + DAY), 'outlook', list('sent', [row('t', MONDAY, ANNA)]), null);
    await sawList(context(MONDAY + DAY), 'outlook', list('inbox', [row('t', MONDAY, ANNA)]), null);
    expect(await turn()).toBe('unknown');
    const look = thread([MONDAY, ANNA], [MONDAY, OWN]);
    await sawThread(context(MONDAY + DAY), 'outlook', look);
    expect(await turn()).toBe('theirs');
  });

  it('confirm a silence only where the Inbox was read in all its parts', async () => {
    const now = MONDAY + 10 * DAY;
    const until = { from: MONDAY - DAY, until: null };
    await sawList(context(now), 'outlook', list('sent', [row('t', MONDAY, ANNA)]), until);
    await sawList(context(now), 'outlook', list('inbox', [], { at: 0, of: 2 }), until);
    const due = () => readDueThreads(db, now, SETTINGS.workingHours);
    expect(await due()).toMatchObject({ counted: [], unconfirmed: [{ threadId: 't' }] });
    await sawList(context(now), 'outlook', list('inbox', [], { at: 1, of: 2 }), until);
    expect(await due()).toMatchObject({ counted: [{ threadId: 't' }], unconfirmed: [] });
  });
});

describe('an open thread', () => {
  it('stands above rows that were seen before it, and tells each of its messages once', async () => {
    await sawList(context(MONDAY + DAY), 'outlook', list('sent', [row('t', MONDAY, ANNA)]), null);
    await sawThread(context(MONDAY + DAY), 'outlook', thread([MONDAY, OWN]));
    await sawThread(context(MONDAY + DAY), 'outlook', thread([MONDAY, OWN]));
    const stored = await db.threads.get(`${ME} t`);
    expect(stored?.silence).toMatchObject({
      turn: 'theirs',
      since: MONDAY + MINUTE / 2,
      nudgedAt: [],
    });
    if (!stored) throw new Error('no thread');
    expect(await knownUntilOf(db, stored, MONDAY + DAY)).toBe(MONDAY + DAY);
  });

  it('takes a folded card that may be a draft for mine only where a list shows that it was sent', async () => {
    const reading = thread([MONDAY, ANNA], [MONDAY + HOUR, OWN]);
    const messages = reading.messages.map((message, index) => ({
      ...message,
      isSent: index === 0 ? true : null,
    }));
    await sawThread(context(MONDAY + DAY), 'outlook', { ...reading, messages });
    expect(await turn()).toBe('unknown');
    const sent = list('sent', [row('t', MONDAY + HOUR, ANNA)]);
    await sawList(context(MONDAY + DAY), 'outlook', sent, null);
    expect(await turn()).toBe('theirs');
  });

  it('learns nothing of the clock from a mail that may go out later, and counts it for none', async () => {
    const reading = thread([MONDAY, OWN], [MONDAY + 4 * HOUR, OWN]);
    const messages = reading.messages.map((message, index) => ({
      ...message,
      isSent: index === 0 ? true : null,
    }));
    await sawThread(context(MONDAY + HOUR), 'outlook', { ...reading, messages });
    expect(await clock()).toBe(0);
    expect((await db.threads.get(`${ME} t`))?.silence.nudgedAt).toEqual([]);
  });

  it('is no look at the whole where the page shows single messages', async () => {
    const single = { ...thread([MONDAY, OWN]), whole: false };
    await sawThread(context(MONDAY + DAY), 'outlook', single);
    expect(await turn()).toBe('theirs');
    expect((await db.threads.get(`${ME} t`))?.wholeAt).toBeNull();
  });
});

describe('a zone that is not the browser’s', () => {
  const shown = (at: Instant) => at + IN_LOS_ANGELES;

  it('is learned from a mail that was sent, and then tells answers from what came before', async () => {
    const sentAt = MONDAY + 2 * DAY;
    const asked = list('inbox', [row('t', shown(MONDAY), ANNA)]);
    await sawList(context(sentAt - HOUR), 'outlook', asked, null);
    const to = [ANNA];
    const box = { sendId: 's', boxId: 'b', threadId: 't', subject: 'Offer', text: 'Here it is' };
    await sawSend(context(sentAt), ME, { kind: 'sent', ...box, to }, NOTHING_CARRIED);
    const sent = list('sent', [row('t', shown(sentAt), ANNA)]);
    await sawList(context(sentAt + MINUTE), 'outlook', sent, null);
    expect(await clock()).toBe(IN_LOS_ANGELES / MINUTE);
    expect((await db.threads.get(`${ME} t`))?.silence).toMatchObject({
      turn: 'theirs',
      nudgedAt: [],
    });
    const answer = list('inbox', [row('t', shown(sentAt + 3 * HOUR), ANNA)]);
    await sawList(context(sentAt + DAY), 'outlook', answer, null);
    expect(await turn()).toBe('mine');
  });

  it('is no matter for a press of Send while it is not proven: the page alone says who wrote last', async () => {
    const press = MONDAY + 2 * DAY;
    const asked = list('inbox', [row('t', shown(MONDAY), ANNA)]);
    await sawList(context(press - HOUR), 'outlook', asked, null);
    const box = { sendId: 's', boxId: 'b', threadId: 't', subject: 'Offer', text: 'Here it is' };
    await sawSend(context(press), ME, { kind: 'sent', ...box, to: [ANNA] }, NOTHING_CARRIED);
    const answer = list('inbox', [row('t', shown(press + HOUR), ANNA)]);
    await sawList(context(press + 3 * DAY), 'outlook', answer, null);
    expect(await turn()).toBe('mine');
    const sent = list('sent', [row('t', shown(press), ANNA)]);
    await sawList(context(press + 3 * DAY), 'outlook', sent, null);
    expect(await clock()).toBe(IN_LOS_ANGELES / MINUTE);
    expect(await turn()).toBe('mine');
  });

  it('is not turned by a misdated message, nor by any once it is proven', async () => {
    const nextYear = list('inbox', [row('u', MONDAY + 365 * DAY, ANNA)]);
    await sawList(context(MONDAY), 'outlook', nextYear, null);
    expect(await clock()).toBe(0);
    const sendAt = MONDAY + HOUR;
    const box = { sendId: 's', boxId: 'b', threadId: 't', subject: 'Offer', text: 'Here it is' };
    await sawSend(context(sendAt), ME, { kind: 'sent', ...box, to: [ANNA] }, NOTHING_CARRIED);
    await sawList(context(sendAt), 'outlook', list('sent', [row('t', sendAt, ANNA)]), null);
    const ahead = list('inbox', [row('u', sendAt + 3 * HOUR, ANNA)]);
    await sawList(context(sendAt), 'outlook', ahead, null);
    expect(await clock()).toBe(0);
  });

  it('is never behind a message that has come: an answer of today is no message of tomorrow', async () => {
    const inTokyo = (at: Instant) => at + 9 * HOUR;
    await sawList(
      context(MONDAY),
      'outlook',
      list('sent', [row('t', inTokyo(MONDAY), ANNA)]),
      null,
    );
    const answered = list('inbox', [row('t', inTokyo(MONDAY + HOUR), ANNA)]);
    await sawList(context(MONDAY + HOUR), 'outlook', answered, null);
    expect(await turn()).toBe('mine');
    expect(await clock()).toBe(9 * 60);
  });

  it('may change: when all times of a thread move alike there is no second message', async () => {
    const look = [MONDAY - DAY, MONDAY, MONDAY + HOUR] as const;
    const said = (moved: number) =>
      thread([look[0] + moved, ANNA], [look[1] + moved, OWN], [look[2] + moved, OWN]);
    await sawThread(context(MONDAY + DAY), 'outlook', said(0));
    const before = (await db.threads.get(`${ME} t`))?.silence;
    expect(before).toMatchObject({ turn: 'theirs', nudgedAt: [MONDAY + HOUR + MINUTE / 2] });
    await sawThread(context(MONDAY + DAY + HOUR), 'outlook', said(-6 * HOUR));
    expect(await clock()).toBe(-360);
    expect((await db.threads.get(`${ME} t`))?.silence).toEqual(before);
    const row6 = list('inbox', [row('t', MONDAY + 2 * HOUR - 6 * HOUR, ANNA)]);
    await sawList(context(MONDAY + 2 * DAY), 'outlook', row6, null);
    expect(await turn()).toBe('mine');
  });
});

describe('an answer', () => {
  it('counts though this machine’s clock is a little slow', async () => {
    await sawList(context(MONDAY), 'outlook', list('sent', [row('t', MONDAY - HOUR, ANNA)]), null);
    const ahead = list('inbox', [row('t', MONDAY + MINUTE, ANNA)]);
    await sawList(context(MONDAY), 'outlook', ahead, null);
    expect(await turn()).toBe('mine');
  });

  it('that a list shows is not lost to a look into the thread before the page had filled it', async () => {
    const mineAt = MONDAY - DAY;
    await sawList(context(MONDAY), 'outlook', list('sent', [row('t', mineAt, ANNA)]), null);
    const answered = list('inbox', [row('t', MONDAY - HOUR, ANNA)]);
    await sawList(context(MONDAY), 'outlook', answered, null);
    await sawThread(context(MONDAY + 500), 'outlook', thread([mineAt, OWN]));
    expect(await turn()).toBe('mine');
    await sawThread(context(MONDAY + DAY), 'outlook', thread([mineAt, OWN]));
    expect(await turn()).toBe('theirs');
    await sawList(context(MONDAY + 2 * DAY), 'outlook', answered, null);
    expect(await turn()).toBe('mine');
  });
});

describe('what the calendar sends in my name', () => {
  it.each(['Accepted: Kick-off', 'Geaccepteerd: Kick-off', 'Automatic reply: Hello'])(
    'waits for nothing: %s',
    async (subject) => {
      const notice = { ...row('t', MONDAY, ANNA), subject };
      await sawList(context(MONDAY + DAY), 'outlook', list('sent', [notice]), null);
      expect(await turn()).toBe('nobody');
    },
  );
});
