import { describe, expect, it } from 'vitest';
import { WAITING } from '../../tests/support/offer-mailbox';
import { textsIn } from '../../tests/support/texts';
import { lineText } from './line-text';

const t = textsIn('en');
const SUCCESSOR = { of: WAITING.client?.address ?? '', address: 'bruno@kellerbau.example' };

describe('the line over a thread in words', () => {
  it('says why, for whom else one waits, and that it was corrected', () => {
    const correction = { message: 'm', corrected: true, kinds: [] };
    const line = lineText({ ...WAITING, alsoWaitedFor: 2, correction }, null, t);
    expect(line.said).toMatch(/working days.*You are waiting for 2 other people too.*Corrected/);
    expect(line.correct).toEqual({ label: 'Undo', message: 'm', kinds: [] });
    expect(line.keep).toBeNull();
  });

  it('names the kinds a message may be', () => {
    const correction = { message: 'm', corrected: false, kinds: ['holding-reply'] } as const;
    expect(lineText({ ...WAITING, correction }, null, t).correct).toEqual({
      label: 'Not right?',
      message: 'm',
      kinds: [{ label: 'No answer yet', means: 'holding-reply' }],
    });
  });

  it('keeps only a successor that is named of the one waited for', () => {
    expect(lineText(WAITING, SUCCESSOR, t).keep).toEqual({
      label: 'Keep',
      means: SUCCESSOR.address,
    });
    expect(lineText(WAITING, { ...SUCCESSOR, of: 'x@y.example' }, t).keep).toBeNull();
    const kept = { ...WAITING, successor: SUCCESSOR.address };
    expect(lineText(kept, SUCCESSOR, t).keep).toEqual({ label: 'Undo', means: null });
  });
});
