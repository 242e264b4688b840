import { describe, expect, test } from 'vitest';
import { answerRecipients, answerSubject } from './answering';
import { ANNA, IT, JAN, NORA } from './test-mail';
import type { MessageData } from './wire';

const ALIAS = { name: 'Nora Lind', email: 'hello@lind.example' };
const rules = {
  isOwn: (email: string) => [NORA.email, ALIAS.email].includes(email),
  ownEmail: NORA.email,
  replyToOwn: 'other',
} as const;

const received: MessageData = {
  id: 'msg-f:1',
  legacyId: '1',
  draftLegacyId: null,
  from: ANNA,
  to: [NORA, JAN],
  cc: [IT],
  replyTo: null,
  at: 0,
  subject: 'Offer',
  text: '',
  attachments: [],
  own: false,
  unread: false,
};
const own: MessageData = { ...received, id: 'msg-a:r1', from: NORA, to: [ANNA, JAN], own: true };

describe('whom an answer goes to', () => {
  test('the sender of a received mail', () => {
    expect(answerRecipients(received, 'reply', rules)).toEqual({
      from: NORA.email,
      to: [ANNA],
      cc: [],
    });
  });

  test('the Reply-To address instead, where there is one', () => {
    const message = { ...received, replyTo: 'Office <office@kellerbau.example>' };
    expect(answerRecipients(message, 'reply', rules).to[0]?.email).toBe('office@kellerbau.example');
  });

  test('everybody but the owner', () => {
    expect(answerRecipients(received, 'reply-all', rules)).toEqual({
      from: NORA.email,
      to: [ANNA, JAN],
      cc: [IT],
    });
  });

  test('the others of an own mail, or the owner, as the switch says', () => {
    expect(answerRecipients(own, 'reply', rules).to).toEqual([ANNA, JAN]);
    const self = { ...rules, replyToOwn: 'self' } as const;
    expect(answerRecipients(own, 'reply', self).to).toEqual([NORA]);
    expect(answerRecipients(own, 'reply-all', self)).toMatchObject({ to: [ANNA, JAN], cc: [IT] });
  });

  test('from the address the mail was sent to', () => {
    expect(answerRecipients({ ...received, to: [ALIAS] }, 'reply', rules).from).toBe(ALIAS.email);
  });

  test('nobody yet in a forward', () => {
    expect(answerRecipients(received, 'forward', rules)).toMatchObject({ to: [], cc: [] });
  });
});

test.each([
  ['Offer', 'reply', 'Re: Offer'],
  ['Re: Offer', 'reply-all', 'Re: Offer'],
  ['AW: Angebot', 'reply', 'AW: Angebot'],
  ['Offer', 'forward', 'Fwd: Offer'],
] as const)('subject of %s, %s', (subject, kind, expected) =>
  expect(answerSubject(subject, kind)).toBe(expected),
);
