import { describe, expect, it } from 'vitest';
import { madeUpText, OWNER } from '../../../tests/support/mbox/made-up-mbox';
import { guessAccount } from './guess-account';

const UNTIL = Date.UTC(2026, 8, 1);

describe('whose mailbox a file is', () => {
  it('is told by the mails that Gmail calls sent', async () => {
    const file = new Blob([madeUpText({ mails: 40, until: UNTIL })]);
    expect(await guessAccount(file)).toEqual({
      format: 'mbox',
      account: OWNER.address,
      alsoOwn: [],
    });
  });

  it('is told by who stands on most of them elsewhere', async () => {
    const file = new Blob([madeUpText({ mails: 40, until: UNTIL, isPlain: true })]);
    expect((await guessAccount(file)).account).toBe(OWNER.address);
  });

  it('is not told by an archive, or by what is no mail', async () => {
    expect((await guessAccount(new Blob(['PK\u0003\u0004 …']))).format).toBe('packed');
    expect((await guessAccount(new Blob(['From here on\n\nnothing\n']))).format).toBe('other');
    expect((await guessAccount(new Blob([]))).format).toBe('other');
  });
});
