import { describe, expect, it } from 'vitest';
import { answerAsWorker, typesOf } from '../../tests/support/answering-worker';
import { ANNA, OFFER_MAILBOX, TOM, WAITING } from '../../tests/support/offer-mailbox';
import type { ThreadStanding } from '../messages/messages';
import { createFakeWebmail } from '../webmail/fake';
import { lookAgain } from './look-again';

async function replyTo(standing: ThreadStanding | null) {
  const heard = answerAsWorker({ 'thread-standing': () => ({ standing }) });
  const webmail = createFakeWebmail(OFFER_MAILBOX);
  webmail.showThread('offer');
  const reply = await webmail.openReply('reply', new AbortController().signal);
  if (!reply.ok) throw new Error(reply.why);
  return { webmail, box: reply.box, heard };
}

describe('the look before a text goes into a box the user opened', () => {
  it('tells what the open thread shows before it asks', async () => {
    const { webmail, box, heard } = await replyTo(WAITING);
    expect(await lookAgain(box, webmail)).toBeNull();
    expect(typesOf(heard)).toEqual(['saw-thread', 'thread-standing']);
  });

  it('does not take another open thread for that of the box', async () => {
    const { webmail, box, heard } = await replyTo(WAITING);
    webmail.showThread('sign');
    await lookAgain(box, webmail);
    expect(heard).toMatchObject([{ type: 'thread-standing', threadId: 'offer' }]);
  });

  it('goes by the lists where the thread cannot be read, and only if they confirm the silence', async () => {
    for (const [confirmed, why] of [
      [false, 'not-seen'],
      [true, null],
    ] as const) {
      const { webmail, box } = await replyTo({ ...WAITING, confirmed });
      webmail.unsettle(true);
      expect(await lookAgain(box, webmail)).toBe(why);
    }
  });

  it('takes a page that shows single messages for no look at the thread', async () => {
    const { webmail, box } = await replyTo(WAITING);
    const { readThread } = webmail;
    webmail.readThread = () => {
      const reading = readThread();
      return reading && { ...reading, whole: false };
    };
    expect(await lookAgain(box, webmail)).toBe('not-seen');
  });

  it('holds back where they answered meanwhile, or it is not their turn', async () => {
    for (const [standing, why] of [
      [{ ...WAITING, turn: 'mine' }, 'answered-meanwhile'],
      [{ ...WAITING, turn: 'unknown' }, 'not-their-turn'],
      [null, 'not-their-turn'],
    ] as const) {
      const { webmail, box } = await replyTo(standing);
      expect(await lookAgain(box, webmail)).toBe(why);
    }
  });

  it('holds back where the mail is for somebody else, or the silent person only in Cc', async () => {
    const { webmail, box } = await replyTo(WAITING);
    webmail.setRecipients(box, [TOM], [ANNA]);
    expect(await lookAgain(box, webmail)).toBe('wrong-recipients');
  });

  it('holds back where the worker cannot be reached', async () => {
    const { webmail, box } = await replyTo(WAITING);
    answerAsWorker({
      'saw-thread': () => {
        throw new Error('gone');
      },
    });
    expect(await lookAgain(box, webmail)).toBe('refused');
  });
});
