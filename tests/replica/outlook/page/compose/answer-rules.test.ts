import { describe, expect, test } from 'vitest';
import type { MessageData, PersonData } from '../../wire';
import { answerRecipients, answerSubject } from './answer-rules';

const person = (name: string, own = false): PersonData => ({
  name,
  email: `${name.toLowerCase()}@x.example`,
  own,
});
const bare = (name: string) => ({ name, email: `${name.toLowerCase()}@x.example` });
const me = person('Me', true);

function message(from: PersonData, to: PersonData[], cc: PersonData[] = []): MessageData {
  return { itemId: 'i', from, to, cc, at: 0, subject: 's', text: 't', attachments: [] };
}

describe('answerRecipients', () => {
  test('a reply goes to the sender alone', () => {
    const answered = message(person('Ann'), [me, person('Bo')], [person('Cy')]);
    expect(answerRecipients(answered, 'reply', 'other')).toEqual({ to: [bare('Ann')], cc: [] });
  });
  test('a reply to all goes to everybody once, and never to oneself', () => {
    const answered = message(
      person('Ann'),
      [me, person('Bo'), person('Ann')],
      [person('Cy'), person('Bo'), me],
    );
    expect(answerRecipients(answered, 'reply-all', 'other')).toEqual({
      to: [bare('Ann'), bare('Bo')],
      cc: [bare('Cy')],
    });
  });
  test('a reply to own mail goes where the mail went, or back to oneself', () => {
    const own = message(me, [person('Ann')], [person('Cy')]);
    expect(answerRecipients(own, 'reply', 'other').to).toEqual([bare('Ann')]);
    expect(answerRecipients(own, 'reply', 'self').to).toEqual([bare('Me')]);
  });
  test('a reply to all on own mail finds the others whatever a reply does', () => {
    const own = message(me, [person('Ann'), me], [person('Cy')]);
    expect(answerRecipients(own, 'reply-all', 'self')).toEqual({
      to: [bare('Ann')],
      cc: [bare('Cy')],
    });
  });
  test('a mail to oneself is answered to oneself', () => {
    expect(answerRecipients(message(me, [me]), 'reply-all', 'other').to).toEqual([bare('Me')]);
  });
});

test('an answer is marked once, in whatever language', () => {
  expect(['Offer', 'Re: Offer', 'AW: Offer'].map(answerSubject)).toEqual([
    'Re: Offer',
    'Re: Offer',
    'AW: Offer',
  ]);
});
