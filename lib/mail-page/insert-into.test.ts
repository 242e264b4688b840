import { describe, expect, it, vi } from 'vitest';
import { CLOSURE, MONDAY, OFFER_MAILBOX, REMINDER } from '../../tests/support/offer-mailbox';
import type { Translate } from '../messages/translate';
import { createFakeWebmail } from '../webmail/fake';
import { insertInto } from './insert-into';
import { createInsertedTexts } from './inserted-texts';

const t = ((key: string) => key) as Translate;

async function reply() {
  const webmail = createFakeWebmail(OFFER_MAILBOX);
  webmail.showThread('offer');
  const opened = await webmail.openReply('reply', new AbortController().signal);
  if (!opened.ok) throw new Error(opened.why);
  const texts = createInsertedTexts();
  const notices = { tell: vi.fn(), clear: vi.fn() };
  const told = () => notices.tell.mock.lastCall?.[0];
  return { webmail, box: opened.box, texts, told, parts: { texts, notices, t } };
}

describe('a text of a step in a box', () => {
  it('goes in once, however often it is asked for', async () => {
    const { webmail, box, told, parts } = await reply();
    expect(await insertInto(box, REMINDER, parts)).toEqual({ ok: true });
    expect(await insertInto(box, REMINDER, parts)).toEqual({ ok: true });
    expect(webmail.insertions).toHaveLength(1);
    expect(told()).toBe('mailPage.already');
  });

  it('is known again where it stood before this script came', async () => {
    const { webmail, box, texts, parts } = await reply();
    webmail.type(box, REMINDER.paragraphs.join('\n'));
    await insertInto(box, REMINDER, parts);
    expect(webmail.insertions).toHaveLength(0);
    expect(texts.heldBy('offer', box.ownText())?.step).toBe('reminder');
  });

  it('does not go in beside that of another step', async () => {
    const { webmail, box, told, parts } = await reply();
    await insertInto(box, REMINDER, parts);
    expect(await insertInto(box, CLOSURE, parts)).toEqual({ ok: false, why: 'editor-refused' });
    expect(webmail.insertions).toHaveLength(1);
    expect(told()).toBe('mailPage.already');
  });

  it('is offered to copy where the box does not show it, and never inserted again', async () => {
    const { webmail, box, told, parts } = await reply();
    webmail.failNextInsert({ ok: false, why: 'not-shown' });
    expect(await insertInto(box, REMINDER, parts)).toEqual({ ok: false, why: 'not-shown' });
    expect(told()).toBe('failure.notShown');
    expect(webmail.insertions).toHaveLength(0);
  });
});

describe('the step of a sent mail', () => {
  it('is that of the text that stands in it, however the editor wrapped it', async () => {
    const { webmail, box, texts, parts } = await reply();
    await insertInto(box, CLOSURE, parts);
    webmail.type(box, '\n\nP.S. All the best!');
    const sent = webmail.pressSend(box, MONDAY + 1);
    const text = sent.kind === 'sent' ? sent.text.replaceAll(' ', '\u00a0\n') : '';
    expect(texts.heldBy('offer', text)?.step).toBe('closure');
    expect(texts.heldBy('sign', text)).toBeNull();
  });

  it('is none where the user took the text out again', async () => {
    const { box, texts, parts } = await reply();
    await insertInto(box, CLOSURE, parts);
    expect(texts.heldBy('offer', 'Hello Anna,\nshall we talk tomorrow?\nNora')).toBeNull();
  });

  it('comes back with the text in the box that "Undo send" opens', async () => {
    const { webmail, box, texts, parts } = await reply();
    await insertInto(box, CLOSURE, parts);
    webmail.pressSend(box, MONDAY + 1);
    webmail.undoSend();
    const [again] = webmail.composes();
    expect(again?.id).not.toBe(box.id);
    expect(texts.heldBy('offer', again?.ownText() ?? '')?.step).toBe('closure');
  });
});
