import { describe, expect, it } from 'vitest';
import { HOUR } from './instant';
import { silenceFor } from './silence-for';
import type { Message } from './thread-facts';
import type { Verdict } from './verdict';

const ANNA = 'anna@kellerbau.example';
const TOM = 'tom@kellerbau.example';

function said(hour: number, from: string | null, verdict: Partial<Verdict>): Message {
  const to = from === null ? [ANNA, TOM] : [];
  return {
    id: `m${hour}`,
    sentAt: { from: hour * HOUR, until: hour * HOUR + 1 },
    direction: from === null ? 'out' : 'in',
    from: from === null ? null : { address: from, name: '' },
    to: to.map((address) => ({ address, name: '' })),
    alongside: [],
    writtenTo: [],
    verdict: {
      kind: 'request',
      signs: [],
      extent: 'whole',
      version: 1,
      language: 'en',
      ...verdict,
    },
    source: 'thread',
    step: null,
  };
}

const asked = said(1, null, {});
const silence = (message: Message, client: string | null = ANNA) =>
  silenceFor(
    { thread: 'me t', subject: 'Site', messages: [asked, message], wholeAt: null },
    client,
  );

describe('the silence of the one who is waited for', () => {
  it('is not that of somebody else who has left, or is away', () => {
    const left = { kind: 'auto-reply', gone: true, backOn: 9 * HOUR } as const;
    expect(silence(said(2, TOM, left))).toMatchObject({
      gone: false,
      awayAt: null,
      backOn: null,
      lastVerdict: 'auto-reply',
    });
    expect(silence(said(2, ANNA, left))).toMatchObject({ gone: true, backOn: 9 * HOUR });
  });

  it('hears what comes from where I never wrote to', () => {
    const bounce = said(2, 'mailer-daemon@mx.example', { kind: 'bounce' });
    expect(silence(bounce).bounced).toBe(true);
  });

  it('ends by any person’s word', () => {
    expect(silence(said(2, TOM, { kind: 'answer' })).turn).toBe('mine');
  });
});
