import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { defaultSettings } from '../settings/settings';
import type { ParsedMessage } from './contract';
import type { WorkerMessage } from './messages';
import { answer, type Handlers, type Sender } from './server';

const ORIGIN = 'chrome-extension://radiostilte';
const TAB: Sender = {
  id: browser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
  tab: { id: 7 },
};
const PAGE: Sender = { id: browser.runtime.id, url: `${ORIGIN}/popup.html` };

const called = vi.fn();
const handlers = new Proxy({} as Handlers, {
  get: () => (message: unknown) => {
    called(message);
    return Promise.resolve({ done: true });
  },
});

const hello = {
  type: 'hello',
  home: 'https://mail.google.com/mail/u/0/',
  account: 'nora@studio-lind.example',
  provider: 'gmail',
  ownAddresses: [],
};
const decide = {
  type: 'decide',
  decision: { about: 'person', subject: 'a@b.example', field: 'relation', value: 'client' },
};
const reading = (text: string) => ({
  type: 'saw-thread',
  provider: 'gmail',
  reading: {
    account: 'nora@studio-lind.example',
    threadId: 't',
    clock: 'real',
    whole: true,
    subject: 'Offer',
    hiddenAfter: null,
    messages: [
      {
        messageId: 'm',
        sentAt: { from: 1, until: 2 },
        from: { address: 'a@b.example', name: '' },
        to: [],
        text,
        textCut: false,
        quotes: false,
        attachments: [],
        isSent: true,
      },
    ],
  },
});

beforeEach(() => {
  called.mockClear();
  vi.stubGlobal('location', { origin: ORIGIN });
});

const correct = {
  type: 'correct',
  account: 'nora@studio-lind.example',
  threadId: 't',
  message: 'm',
  kind: 'holding-reply',
};
const keep = {
  type: 'keep-successor',
  reading: reading('x').reading,
  address: 'bruno.frei@kellerbau.example',
};

/** A type without a schema does not compile. */
const schemasHoldTheTypes: WorkerMessage['type'] extends ParsedMessage['type'] ? true : never =
  true;

describe('a message to the worker', () => {
  it('has a schema for every type', () => expect(schemasHoldTheTypes).toBe(true));

  it('is carried out when a mail tab or a page of ours says it', async () => {
    expect(await answer(handlers, hello, TAB)).toEqual({ ok: true, value: { done: true } });
    expect(await answer(handlers, decide, PAGE)).toEqual({ ok: true, value: { done: true } });
    expect(called).toHaveBeenCalledTimes(2);
  });

  it('may correct and keep from a mail tab, and take both back', async () => {
    const said = [correct, { ...correct, kind: null }, keep, { ...keep, address: null }];
    for (const message of said) expect((await answer(handlers, message, TAB)).ok).toBe(true);
    expect(called).toHaveBeenCalledTimes(said.length);
  });

  it.each<[string, unknown, Sender, string]>([
    ['another extension', hello, { ...TAB, id: 'other' }, 'wrong-sender'],
    ['a frame in the mail page', hello, { ...TAB, frameId: 3 }, 'wrong-sender'],
    [
      'another site',
      hello,
      { ...TAB, url: 'https://mail.google.com.evil.example/' },
      'wrong-sender',
    ],
    ['no tab at all', hello, { ...TAB, tab: undefined }, 'wrong-sender'],
    [
      'a page that speaks for the other mail service',
      hello,
      { ...TAB, url: 'https://outlook.live.com/mail/0/' },
      'wrong-sender',
    ],
    ['a mail tab that decides for the user', decide, TAB, 'wrong-sender'],
    ['a page that claims to be a mail tab', hello, PAGE, 'wrong-sender'],
    ['a page that corrects as if it were a mail tab', correct, PAGE, 'wrong-sender'],
    ['a frame that corrects', correct, { ...TAB, frameId: 3 }, 'wrong-sender'],
    ['a correction that no line offers', { ...correct, kind: 'bounce' }, TAB, 'wrong-shape'],
    ['a successor with a long story', { ...keep, address: 'x'.repeat(81) }, TAB, 'wrong-shape'],
    ['a successor without its thread', { ...keep, reading: null }, TAB, 'wrong-shape'],
    ['an unknown type', { type: 'send-mail' }, TAB, 'unknown-type'],
    ['no object', 'hello', TAB, 'unknown-type'],
    ['nothing', undefined, TAB, 'unknown-type'],
    ['a wrong shape', { ...hello, ownAddresses: 'all' }, TAB, 'wrong-shape'],
    ['a prototype for a type', { type: '__proto__' }, TAB, 'unknown-type'],
    ['a text over the limit', reading('x'.repeat(20_001)), TAB, 'wrong-shape'],
    ['10 MB of text', reading('x'.repeat(10_000_000)), TAB, 'too-large'],
    [
      'a date that is none',
      {
        ...reading('x'),
        reading: {
          ...reading('x').reading,
          messages: [
            { ...reading('x').reading.messages[0], sentAt: { from: 1e300, until: 1e300 } },
          ],
        },
      },
      TAB,
      'wrong-shape',
    ],
    [
      'settings that turn the clock round',
      {
        type: 'save-settings',
        settings: {
          ...defaultSettings('UTC'),
          workingHours: { days: [1], opens: 900, closes: 60, zone: 'UTC' },
        },
      },
      PAGE,
      'wrong-shape',
    ],
    [
      'settings in no zone',
      {
        type: 'save-settings',
        settings: {
          ...defaultSettings('UTC'),
          workingHours: { days: [1], opens: 60, closes: 900, zone: 'Mars/Olympus' },
        },
      },
      PAGE,
      'wrong-shape',
    ],
  ])('is refused and changes nothing: %s', async (_name, message, sender, refused) => {
    expect(await answer(handlers, message, sender)).toEqual({ ok: false, refused });
    expect(called).not.toHaveBeenCalled();
  });

  it('is answered as failed when carrying it out fails', async () => {
    vi.stubGlobal('reportError', vi.fn());
    const failing = new Proxy({} as Handlers, { get: () => () => Promise.reject(new Error('x')) });
    expect(await answer(failing, hello, TAB)).toEqual({ ok: false, refused: 'failed' });
  });
});
