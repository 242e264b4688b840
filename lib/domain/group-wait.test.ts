import { describe, expect, it } from 'vitest';
import { groupWaits } from './group-wait';
import { HOUR } from './instant';
import type { Message, ThreadFacts } from './thread-facts';
import type { VerdictKind } from './verdict';

const ANNA = 'anna@kellerbau.example';
const TOM = 'tom@visser.example';
const GROUP = [ANNA, TOM];

function said(hour: number, from: string | null, kind: VerdictKind, to: string[] = []): Message {
  return {
    id: `m${hour}`,
    sentAt: { from: hour * HOUR, until: hour * HOUR + 1 },
    direction: from === null ? 'out' : 'in',
    from: from === null ? null : { address: from, name: '' },
    to: to.map((address) => ({ address, name: '' })),
    alongside: [],
    writtenTo: [],
    verdict: { kind, signs: [], extent: 'whole', version: 1, language: 'en' },
    source: 'thread',
    step: null,
  };
}

const asked = said(1, null, 'request', GROUP);
const waitedFor = (...messages: readonly Message[]) => {
  const facts: ThreadFacts = { thread: 'me t', subject: 'Site', messages, wholeAt: null };
  return groupWaits(facts, GROUP).map(({ address }) => address);
};

describe('collaborators in one thread', () => {
  it('are waited for one by one (S0-10)', () => {
    expect(waitedFor(asked, said(2, ANNA, 'answer'))).toEqual([TOM]);
    expect(waitedFor(asked, said(2, ANNA, 'answer'), said(3, TOM, 'answer'))).toEqual([]);
  });

  it('may answer from where I never wrote to: nobody is asked again who may have answered', () => {
    expect(waitedFor(asked, said(2, 'anna.private@freemail.example', 'answer'))).toEqual([]);
    expect(waitedFor(asked, said(2, 'name:me anna keller', 'answer'))).toEqual([]);
  });

  it('do not answer by what another one writes whom I asked', () => {
    const client = 'ola@berg.example';
    const all = said(1, null, 'request', [...GROUP, client]);
    expect(waitedFor(all, said(2, client, 'answer'))).toEqual(GROUP);
  });

  it('did not get a mail that came back', () => {
    const facts: ThreadFacts = {
      thread: 'me t',
      subject: 'Site',
      messages: [asked, said(2, 'mailer-daemon@mx.example', 'bounce')],
      wholeAt: null,
    };
    expect(groupWaits(facts, GROUP).map(({ silence }) => silence.bounced)).toEqual([true, true]);
  });
});
