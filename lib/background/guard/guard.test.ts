import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, type Instant } from '../../domain/instant';
import type { Person } from '../../domain/person';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { ThreadReading } from '../../webmail/port';
import { sawAccount } from '../accounts';
import { finishFirstRun, sawDecision } from '../decisions';
import { sawThread } from '../looks';
import { guard } from './guard';

const ME = { address: 'nora@studio-lind.example', name: 'Nora Lind' };
const HOME = { address: 'nora@home.example', name: 'Nora Lind' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const ANNA_AT_HOME = { address: 'anna.keller@post.example', name: 'Anna Keller' };
const BEN = { address: 'ben@kellerbau.example', name: 'Ben Roth' };
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const FRIDAY = MONDAY + 11 * DAY;

let db: RadiostilteDatabase;
let runs = 0;
let now = FRIDAY;
beforeEach(async () => {
  runs += 1;
  now = FRIDAY;
  db = new RadiostilteDatabase(`guard-${runs}`);
  await finishFirstRun({ ...context(), now: MONDAY - DAY }, []);
  for (const { address } of [ME, HOME]) {
    const home = 'https://mail.google.com/mail/u/0/';
    const account = { address, provider: 'gmail', home, ownAddresses: [address] } as const;
    await sawAccount({ ...context(), now: MONDAY - DAY }, account);
  }
});
afterEach(() => db.delete());

const context = () => ({ db, settings: defaultSettings('UTC'), now });

/** The user asked, and asked again at each of these moments. */
function asked(threadId: string, to: Person, moments: readonly Instant[], own = ME): ThreadReading {
  const rest = { textCut: false, quotes: false, isSent: true, attachments: [] } as const;
  const messages = moments.map((at) => ({
    messageId: `${threadId}-${at}`,
    sentAt: { from: at, until: at + 1 },
    from: own,
    to: [to],
    text: 'Hello, could you tell me whether the plan suits you?',
    ...rest,
  }));
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  return { account: own.address, threadId, subject: 'The plan', messages, ...look };
}

function answered(threadId: string, from: Person, at: Instant): ThreadReading {
  const before = asked(threadId, from, [at - DAY]);
  const [question] = before.messages;
  if (!question) throw new Error('nothing was asked');
  const answer = {
    ...question,
    messageId: `${threadId}-answer`,
    sentAt: { from: at, until: at + 1 },
    from,
    to: [ME],
    text: 'Yes, that suits us well. Please go on.',
  };
  return { ...before, messages: [question, answer] };
}

const saw = (reading: ThreadReading) => sawThread(context(), 'gmail', reading);
const adviceIn = (threadId: string, text = 'Could you tell me by when you know?', own = ME) =>
  guard(context(), { account: own.address, threadId, text, step: null });
const timingIn = async (threadId: string) =>
  (await adviceIn(threadId)).timing.map(({ code }) => code);

describe('the guard counts a client, not a thread (S0-22, S4-02)', () => {
  it('is quiet where nothing was said lately', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    expect(await adviceIn('plan', 'Did you find the time? No is fine too.')).toEqual({
      timing: [],
      draft: [],
    });
  });

  it('knows a reminder in another thread', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    await saw(asked('logo', ANNA, [MONDAY, FRIDAY - DAY]));
    const { timing } = await adviceIn('plan');
    expect(timing).toEqual([
      { code: 'too-soon', since: FRIDAY - DAY, until: expect.any(Number) as number },
    ]);
  });

  it('knows one under another address of the same name and organisation, in another mailbox', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    const atDesk = { ...ANNA, address: 'a.keller@mail.kellerbau.example' };
    await saw(asked('logo', atDesk, [MONDAY, FRIDAY - DAY], HOME));
    expect(await timingIn('plan')).toEqual(['too-soon']);
  });

  it('takes two of one name elsewhere for one where the user says so (S3-03)', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    await saw(asked('logo', ANNA_AT_HOME, [MONDAY, FRIDAY - DAY], HOME));
    expect(await timingIn('plan')).toEqual([]);
    await sawDecision(context(), {
      about: 'person',
      subject: ANNA_AT_HOME.address,
      field: 'same-as',
      value: ANNA.address,
    });
    expect(await timingIn('plan')).toEqual(['too-soon']);
  });

  it('knows one that went to whoever took over', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    await saw(asked('logo', BEN, [MONDAY, FRIDAY - DAY]));
    expect(await timingIn('plan')).toEqual([]);
    await sawDecision(context(), {
      about: 'person',
      subject: ANNA.address,
      field: 'successor',
      value: BEN.address,
    });
    expect(await timingIn('plan')).toEqual(['too-soon']);
    expect(await timingIn('logo')).toEqual(['too-soon']);
  });

  it('says when there were too many over all threads', async () => {
    await saw(asked('plan', ANNA, [MONDAY - 6 * DAY, MONDAY - 3 * DAY]));
    await saw(asked('logo', ANNA, [MONDAY - 6 * DAY, MONDAY]));
    await saw(asked('sign', ANNA, [MONDAY - 6 * DAY, MONDAY + DAY]));
    const { timing } = await adviceIn('plan');
    expect(timing).toContainEqual(expect.objectContaining({ code: 'too-many', nudges: 3 }));
  });

  it('lets what else is open rest after they wrote', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    await saw(answered('logo', ANNA, FRIDAY - DAY));
    expect(await timingIn('plan')).toEqual(['heard-lately']);
  });

  it('finds a first reminder too soon right after the question itself', async () => {
    await saw(asked('plan', ANNA, [FRIDAY - DAY / 24]));
    expect(await timingIn('plan')).toEqual(['too-soon']);
  });
});

describe('what else it says', () => {
  it('names the next opening outside office hours', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    now = FRIDAY + 10 * 3_600_000;
    const { timing } = await adviceIn('plan');
    const monday = Date.UTC(2026, 5, 15, 9);
    expect(timing).toEqual([{ code: 'outside-hours', until: monday }]);
  });

  it('advises on the words, and keeps none of them (S4-07)', async () => {
    await saw(asked('plan', ANNA, [MONDAY]));
    const text = 'I am still waiting for your answer, as I said before.';
    const { draft } = await adviceIn('plan', text);
    expect(draft.map(({ code }) => code)).toContain('reproach');
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toContain('still waiting');
  });

  it('says nothing where it is not their turn', async () => {
    await saw(answered('plan', ANNA, FRIDAY - DAY));
    expect(await adviceIn('plan', 'I am still waiting!!')).toEqual({ timing: [], draft: [] });
    expect(await adviceIn('unknown')).toEqual({ timing: [], draft: [] });
  });
});
