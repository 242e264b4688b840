// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { printView } from '../../../tests/replica/gmail/print-view';
import type { MessageData } from '../../../tests/replica/gmail/wire';
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

describe('the print page of a thread', () => {
  it.each(['en', 'nl', 'de', 'fr'] as const)('tells who wrote what to whom (%s)', (language) => {
    const reading = read(pageOf(MESSAGES, language));
    expect(reading).toMatchObject({ ...PLACE, subject: 'Offer <b>1</b>', whole: true });
    expect(reading?.messages).toMatchObject([
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
    expect(read(html)?.messages[0]).toMatchObject({ text: 'Fine.', quotes: true });
  });

  it('takes the address for the sender, not a name that looks like one', () => {
    const tricky = { name: 'nora@studio-lind.example', email: 'anna@kellerbau.example' };
    expect(read(pageOf([message(tricky, NORA, 'Hi')]))?.messages[0]?.from.address).toBe(ANNA.email);
  });

  it('counts no table that a mail brings along', () => {
    const table = '<table class="message"><tr><td>x@y.example<tr><td>To<tr><td>Hi</table>';
    const html = pageOf([message(ANNA, NORA, 'BODY')]).replace('BODY', table);
    expect(read(html)?.messages).toHaveLength(1);
  });

  it.each([
    ['another mailbox', pageOf(MESSAGES), { ...PLACE, account: 'somebody@else.example' }],
    [
      'a number of messages that does not agree',
      pageOf(MESSAGES).replace('2 messages', '3 messages'),
    ],
    ['no number of messages', pageOf(MESSAGES).replace('2 messages', '')],
    [
      'a message without a sender',
      pageOf(MESSAGES)
        .replace('&lt;anna@kellerbau.example&gt;', '')
        .replace('&#60;anna@kellerbau.example&#62;', ''),
    ],
    ['a page to sign in', '<html><body><form>Sign in</form></body></html>'],
    ['nothing', ''],
  ])('is none with %s', (_name, html, place = PLACE) => {
    expect(read(html, place)).toBeNull();
  });
});
