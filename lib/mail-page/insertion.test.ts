import { describe, expect, it, vi } from 'vitest';
import { answerAsWorker } from '../../tests/support/answering-worker';
import {
  ANNA,
  MONDAY,
  message,
  NORA,
  OFFER_MAILBOX,
  REMINDER,
  TOM,
} from '../../tests/support/offer-mailbox';
import type { Answers, InsertCommand, InsertResult, Proposal } from '../messages/messages';
import type { Translate } from '../messages/translate';
import { createFakeWebmail } from '../webmail/fake';
import type { FakeMailbox } from '../webmail/fake-state';
import type { OnAnswered } from './follow-up-menus';
import { createInsertedTexts } from './inserted-texts';
import { createInsertions } from './insertion';

type Look = Answers['look-before-insert'];

const t = ((key: string) => key) as Translate;
const go = (proposal: Proposal): Look => ({ go: true, proposal });

function command(threadId: string, more: Partial<InsertCommand> = {}): InsertCommand {
  const { address } = threadId === 'sign' ? TOM : ANNA;
  const to = { address, also: [], names: [] };
  const wanted = { id: threadId, account: NORA.address, threadId, to };
  return { ...wanted, step: 'reminder', expires: MONDAY + 60_000, ...more };
}

function tab(
  look: (page: ReturnType<typeof createFakeWebmail>) => Look | Promise<Look>,
  mailbox: FakeMailbox = OFFER_MAILBOX,
) {
  const webmail = createFakeWebmail(mailbox);
  const heard = answerAsWorker({ 'look-before-insert': () => look(webmail) });
  const notices = { tell: vi.fn(), clear: vi.fn() };
  const askIn = vi.fn<(box: unknown, step: unknown, onAnswered: OnAnswered) => void>();
  const { signal } = new AbortController();
  const texts = createInsertedTexts();
  const insertions = createInsertions({
    webmail,
    askIn,
    texts,
    notices,
    t,
    signal,
  });
  const results = (): readonly (readonly [string, InsertResult])[] =>
    heard.flatMap((one) =>
      one.type === 'command-finished' ? [[one.commandId, one.result] as const] : [],
    );
  return { webmail, insertions, notices, askIn, results };
}

describe('a command from the popup', () => {
  it('puts the text into the reply to the silent person', async () => {
    const { webmail, insertions, results } = tab(() => go(REMINDER));
    await insertions.carryOut(command('offer'));
    expect(webmail.insertions).toEqual([REMINDER.paragraphs]);
    expect(results()).toEqual([['offer', { ok: true }]]);
  });

  it('is carried out once, however often it is told', async () => {
    const { webmail, insertions, results } = tab(() => go(REMINDER));
    await Promise.all([
      insertions.carryOut(command('offer')),
      insertions.carryOut(command('offer')),
    ]);
    expect(webmail.insertions).toHaveLength(1);
    expect(results()).toHaveLength(2);
  });

  it('inserts nothing where the user went to another thread meanwhile', async () => {
    const { webmail, insertions, results } = tab((page) => {
      page.showThread('sign');
      return go(REMINDER);
    });
    await insertions.carryOut(command('offer'));
    expect(webmail.insertions).toEqual([]);
    expect(webmail.composes()).toEqual([]);
    expect(results()).toEqual([['offer', { ok: false, why: 'thread-not-found' }]]);
  });

  it('inserts nothing where the reply that opens is that of another thread', async () => {
    const { webmail, insertions, results } = tab(() => go(REMINDER));
    const { openReply } = webmail;
    webmail.openReply = async (how, signal) => {
      webmail.showThread('sign');
      return openReply(how, signal);
    };
    await insertions.carryOut(
      command('offer', { to: { address: TOM.address, also: [], names: [] } }),
    );
    expect(webmail.insertions).toEqual([]);
    expect(results()).toEqual([['offer', { ok: false, why: 'thread-not-found' }]]);
  });

  it('leaves the page of another account as it is', async () => {
    const { webmail, insertions, results } = tab(() => go(REMINDER));
    await insertions.carryOut(command('offer', { account: 'nora@home.example' }));
    expect(webmail.route().view).toBe('list');
    expect(results()).toEqual([['offer', { ok: false, why: 'thread-not-found' }]]);
  });

  it('waits for the one before it', async () => {
    let answerFirst: (look: Look) => void = () => {};
    const first = new Promise<Look>((resolve) => {
      answerFirst = resolve;
    });
    let looks = 0;
    const { webmail, insertions, results } = tab(() => {
      looks += 1;
      return looks === 1 ? first : go(REMINDER);
    });
    const both = [insertions.carryOut(command('offer')), insertions.carryOut(command('sign'))];
    await vi.waitFor(() => expect(looks).toBe(1));
    expect(webmail.route()).toMatchObject({ threadId: 'offer' });
    answerFirst(go(REMINDER));
    await Promise.all(both);
    expect(looks).toBe(2);
    expect(results()).toEqual([
      ['offer', { ok: true }],
      ['sign', { ok: true }],
    ]);
  });

  it('goes to nobody but the silent person', async () => {
    const { webmail, insertions, results } = tab(() => go(REMINDER));
    webmail.replyToOwn('self');
    await insertions.carryOut(
      command('offer', { to: { address: TOM.address, also: [], names: [] } }),
    );
    expect(webmail.insertions).toEqual([]);
    expect(results()).toEqual([['offer', { ok: false, why: 'wrong-recipients' }]]);
  });

  it('answers a group as it was', async () => {
    const messages = [message('offer', { to: [TOM, ANNA] })];
    const { webmail, insertions } = tab(() => go(REMINDER), { ...OFFER_MAILBOX, messages });
    await insertions.carryOut(command('offer'));
    expect(webmail.composes()[0]?.recipients().to).toEqual([TOM, ANNA]);
  });

  it('does not say that it is done before the question of its text is answered', async () => {
    const { webmail, insertions, askIn, results } = tab(() => go({ ...REMINDER, missing: ['me'] }));
    await insertions.carryOut(command('offer'));
    expect(webmail.insertions).toEqual([]);
    expect(results()).toEqual([['offer', { ok: false, why: 'asked' }]]);
    askIn.mock.lastCall?.[2]({ ok: true });
    await vi.waitFor(() => expect(results().at(-1)).toEqual(['offer', { ok: true }]));
  });

  it('says why nothing was inserted', async () => {
    const { insertions, notices } = tab(() => ({ go: false, why: 'answered-meanwhile' }));
    await insertions.carryOut(command('offer'));
    expect(notices.tell).toHaveBeenCalledWith('failure.answeredMeanwhile');
  });
});
