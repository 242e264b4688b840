import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerAsTab } from '../../tests/support/answering-tab';
import { messageKey, threadKey } from '../domain/addressing';
import { DAY, HOUR, type Instant } from '../domain/instant';
import type { CorrectionKind } from '../domain/offered-corrections';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { MessageReading } from '../webmail/port';
import { correctNewest } from './correct-newest';
import { finishFirstRun, sawDecision } from './decisions';
import { sawThread } from './looks';
import { threadStanding } from './thread-standing';

const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
const BERT = 'bert@kellerbau.example';
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const NOW = MONDAY + 8 * DAY;
const KEY = threadKey(ME, 't');
const TAB = 7;

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`correct-${runs}`);
  tabShows(ME);
  await finishFirstRun(context(), []);
});
afterEach(() => db.delete());

const context = () => ({ db, settings: defaultSettings('UTC'), now: NOW });

function tabShows(account: string | null): void {
  answerAsTab({ account, composing: false });
}

function said(at: Instant, by: string, text: string, to: readonly string[] = []): MessageReading {
  return {
    messageId: `m-${at}`,
    sentAt: { from: at, until: at + 1 },
    from: { address: by, name: '' },
    to: (by === ME && to.length === 0 ? [ANNA] : to).map((address) => ({ address, name: '' })),
    text,
    textCut: false,
    quotes: false,
    isSent: true,
    attachments: [],
  };
}

const ASKED = said(MONDAY, ME, 'Does the offer fit?');
const ANSWER = said(MONDAY + HOUR, ANNA, 'The blue one is nicer than the red one.');

function saw(...messages: readonly MessageReading[]) {
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading = { account: ME, threadId: 't', subject: 'Offer', messages, ...look };
  return sawThread(context(), 'gmail', reading);
}

function correct(kind: CorrectionKind | null, message = ANSWER.messageId ?? '', account = ME) {
  return correctNewest(context(), { account, threadId: 't', message, kind }, TAB);
}

const turn = async () => (await db.threads.get(KEY))?.silence.turn;
const correction = async () => (await threadStanding(context(), KEY))?.correction;

describe('a correction from the line', () => {
  it('lets the wait go on where the answer is none, and can be taken back', async () => {
    await saw(ASKED, ANSWER);
    expect(await turn()).toBe('mine');
    expect(await correction()).toEqual({
      message: ANSWER.messageId,
      corrected: false,
      kinds: ['holding-reply', 'auto-reply'],
    });
    expect(await correct('holding-reply')).toBe(true);
    expect(await turn()).toBe('theirs');
    expect(await correction()).toMatchObject({ corrected: true, kinds: [] });
    expect(await correct(null)).toBe(true);
    expect(await turn()).toBe('mine');
  });

  it('is the same when it arrives twice', async () => {
    await saw(ASKED, ANSWER);
    await correct('auto-reply');
    const once = await db.decisions.toArray();
    expect(await correct('auto-reply')).toBe(true);
    expect(await db.decisions.toArray()).toEqual(once);
  });

  it('says who wrote and what it was taken for, and unlearns that too', async () => {
    await saw(ASKED, ANSWER);
    await correct('auto-reply');
    const key = `message verdict ${messageKey(KEY, ANSWER.messageId ?? '')}`;
    const learnt = { from: ANNA, instead: 'answer' };
    expect(await db.decisions.get(key)).toMatchObject({ ...learnt, value: 'auto-reply' });
    await correct(null);
    expect(await db.decisions.get(key)).toMatchObject({ ...learnt, value: null });
  });

  it.each<CorrectionKind>(['answer', 'closer'])('ends a wait for good: %s', async (kind) => {
    await saw(ASKED);
    expect(await correct(kind, ASKED.messageId ?? '')).toBe(true);
    expect(await turn()).toBe('nobody');
  });

  it('begins a wait after all', async () => {
    await saw(said(MONDAY, ME, 'For your information only, no answer needed.'));
    expect(await turn()).toBe('nobody');
    expect(await correct('request', `m-${MONDAY}`)).toBe(true);
    expect(await turn()).toBe('theirs');
  });
});

describe('nothing is changed', () => {
  beforeEach(() => saw(ASKED, ANSWER));
  afterEach(async () => {
    expect(await turn()).toBe('mine');
    expect(await db.decisions.where('key').startsWith('message').count()).toBe(0);
  });

  it('where a newer message has come than the user saw', async () => {
    expect(await correct('holding-reply', ASKED.messageId ?? '')).toBe(false);
  });

  it('where the line does not offer it', async () => {
    expect(await correct('request')).toBe(false);
  });

  it('where the tab shows another mailbox, or none of ours', async () => {
    tabShows('other@studio-lind.example');
    expect(await correct('holding-reply')).toBe(false);
    answerAsTab(null);
    expect(await correct('holding-reply')).toBe(false);
    const said = { account: ME, threadId: 't', message: 'm', kind: 'closer' } as const;
    expect(await correctNewest(context(), said, null)).toBe(false);
  });

  it('where the thread is not known', async () => {
    tabShows('other@studio-lind.example');
    expect(await correct('holding-reply', 'm', 'other@studio-lind.example')).toBe(false);
  });
});

it('counts the others of a group that are waited for', async () => {
  await saw(said(MONDAY, ME, 'Could you both check the plan?', [ANNA, BERT]));
  const about = { about: 'thread', subject: KEY, field: 'phase' } as const;
  await sawDecision(context(), { ...about, value: 'collaborator' });
  expect((await threadStanding(context(), KEY))?.alsoWaitedFor).toBe(1);
});
