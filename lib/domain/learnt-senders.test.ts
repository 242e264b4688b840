import { describe, expect, it } from 'vitest';
import { type Correction, learntSender } from './learnt-senders';

const said = (instead: Correction['instead'], value: Correction['value']): Correction => ({
  instead,
  value,
});

describe('what corrections teach of a sender', () => {
  it('is a person at once, and stays one', () => {
    const person = said('list-mail', 'answer');
    expect(learntSender([person])).toBe('person');
    const robot = said('answer', 'list-mail');
    expect(learntSender([robot, robot, person])).toBe('person');
  });

  it('is a machine after two of its mails', () => {
    expect(learntSender([said('answer', 'receipt')])).toBeNull();
    expect(learntSender([said('answer', 'receipt'), said('answer', 'list-mail')])).toBe('machine');
  });

  it('is nothing where they were away twice: their next mail is theirs', () => {
    const away = said('answer', 'auto-reply');
    expect(learntSender([away, away, away])).toBeNull();
  });
});
