// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { printView } from '../../../tests/replica/gmail/print-view';
import type { MessageData } from '../../../tests/replica/gmail/wire';
import { LONGEST_MESSAGE } from '../../messages/contract';
import { readPrintView } from './print-view';

const NORA = { name: 'Nora Lind', email: 'nora@studio-lind.example' };
const ANNA = { name: 'Anna Keller', email: 'anna@kellerbau.example' };
const PLACE = { account: NORA.email, threadId: '1a07fdc9e4052e6b' };

function message(from: typeof NORA, to: typeof NORA, text: string): MessageData {
  return { from, to: [to], cc: [], text, at: Date.UTC(2026, 8, 8) } as unknown as MessageData;
}

const MESSAGES = [
  message(ANNA, NORA, 'Can you make an offer?'),
  message(NORA, ANNA, 'Here it is.\nDoes it fit?'),
];

function pageOf(messages: readonly MessageData[], language: 'en' | 'nl' | 'de' | 'fr' = 'en') {
  const thread = { subject: 'Offer <b>1</b>', messages } as never;
  return printView(NORA, thread, language, 'UTC');
}

function read(html: string, place = PLACE) {
  return readPrintView(new DOMParser().parseFromString(html, 'text/html'), place);
}

function messagesOf(reading: ReturnType<typeof read>) {
  return typeof reading === 'string' ? [] : reading.messages;
}

describe('the print page of a thread', () => {
  it.each(['en', 'nl', 'de', 'fr'] as const)('tells who wrote what to whom (%s)', (language) => {
    const reading = read(pageOf(MESSAGES, language));
    expect(reading).toMatchObject({ ...PLACE, subject: 'Offer <b>1</b>', whole: true });
    expect(messagesOf(reading)).toMatchObject([
      {
        messageId: null,
        sentAt: null,
        from: { address: ANNA.email, name: ANNA.name },
        to: [{ address: NORA.email }],
        text: 'Can you make an offer?',
      },
      { from: { address: NORA.email }, to: [{ address: ANNA.email }], text: expect.any(String) },
    ]);
  });

  it('leaves the quotes away that the page marks', () => {
    const quote = 'Fine.<div class="gmail_quote">On Monday Nora wrote: Does it fit?</div>';
    const html = pageOf([message(ANNA, NORA, 'BODY')]).replace('BODY', quote);
    expect(messagesOf(read(html))[0]).toMatchObject({ text: 'Fine.', quotes: true });
  });

  it('takes the address for the sender, not a name that looks like one', () => {
    const tricky = { name: 'nora@studio-lind.example', email: 'anna@kellerbau.example' };
    const [first] = messagesOf(read(pageOf([message(tricky, NORA, 'Hi')])));
    expect(first?.from.address).toBe(ANNA.email);
  });

  it('counts no table that a mail brings along', () => {
    const table = '<table class="message"><tr><td>x@y.example<tr><td>To<tr><td>Hi</table>';
    const html = pageOf([message(ANNA, NORA, 'BODY')]).replace('BODY', table);
    expect(messagesOf(read(html))).toHaveLength(1);
  });

  it('is short enough for the worker, however long the thread: the newest words stay', () => {
    const long = Array.from({ length: 120 }, (_, index) =>
      message(ANNA, NORA, `${index} ${'\\'.repeat(19_000)}`),
    );
    const reading = read(pageOf(long));
    expect(JSON.stringify(reading).length).toBeLessThan(LONGEST_MESSAGE / 2);
    const messages = messagesOf(reading);
    expect(messages.at(-1)?.text).toMatch(/^119 /);
    expect(messages[0]).toMatchObject({ from: { address: ANNA.email }, text: null });
  });

  it.each([
    [
      'another mailbox',
      'refused',
      pageOf(MESSAGES),
      { ...PLACE, account: 'somebody@else.example' },
    ],
    [
      'a number of messages that does not agree',
      'gone',
      pageOf(MESSAGES).replace('2 messages', '3 messages'),
    ],
    ['no number of messages', 'gone', pageOf(MESSAGES).replace('2 messages', '')],
    ['no messages', 'gone', pageOf([])],
    [
      'a message without a sender',
      'gone',
      pageOf(MESSAGES)
        .replace('&lt;anna@kellerbau.example&gt;', '')
        .replace('&#60;anna@kellerbau.example&#62;', ''),
    ],
    ['a page to sign in', 'refused', '<html><body><form>Sign in</form></body></html>'],
    ['nothing', 'gone', ''],
  ] as const)('is none with %s', (_name, said, html, place: typeof PLACE = PLACE) => {
    expect(read(html, place)).toBe(said);
  });
});
