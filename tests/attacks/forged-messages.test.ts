/** Every message that the worker knows, from whoever must not say it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { speakerOf } from '../../lib/messages/contract';
import { answer, type Handlers, type Sender } from '../../lib/messages/server';
import { forgedMessages } from '../support/forged-messages';

const ORIGIN = 'chrome-extension://radiostilte';
const MAIL = 'https://mail.google.com/mail/u/0/';
const TAB: Sender = { id: browser.runtime.id, url: MAIL, frameId: 0, tab: { id: 7 } };
const PAGE: Sender = { id: browser.runtime.id, url: `${ORIGIN}/options.html`, tab: { id: 8 } };
const MESSAGES = forgedMessages({
  provider: 'gmail',
  account: 'nora@studio-lind.example',
  threadId: 't',
  client: 'anna@kellerbau.example',
});

const called = vi.fn();
const handlers = new Proxy({} as Handlers, {
  get: (_, type) => () => Promise.resolve(called(type)),
});

beforeEach(() => {
  called.mockClear();
  vi.stubGlobal('location', { origin: ORIGIN });
});

describe.each(MESSAGES.map((message) => [message.type, message] as const))(
  '"%s"',
  (type, message) => {
    it('is heard from the one who may say it', async () => {
      const speaker = speakerOf(type) === 'tab' ? TAB : PAGE;
      expect(await answer(handlers, message, speaker)).toMatchObject({ ok: true });
      expect(called).toHaveBeenCalledExactlyOnceWith(type);
    });

    it('is not heard from a frame, another site, another extension, or the wrong one of ours', async () => {
      const senders: readonly Sender[] = [
        { ...TAB, frameId: 3 },
        { ...TAB, frameId: 3, url: 'about:blank' },
        { ...TAB, frameId: 3, url: 'about:srcdoc' },
        { ...TAB, frameId: undefined },
        { ...TAB, url: 'https://evil.example/mail/u/0/' },
        { ...TAB, url: `https://evil.example/${ORIGIN}/` },
        { ...TAB, id: 'other' },
        { ...PAGE, id: 'other' },
        { ...PAGE, url: `${ORIGIN}.evil.example/options.html` },
        speakerOf(type) === 'tab' ? PAGE : TAB,
      ];
      const refused = { ok: false, refused: 'wrong-sender' };
      for (const sender of senders)
        expect(await answer(handlers, message, sender)).toEqual(refused);
      expect(called).not.toHaveBeenCalled();
    });
  },
);
