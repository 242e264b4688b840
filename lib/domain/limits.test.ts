import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from './limits';

it('what keeps the user from working is told sooner than anything else of a client (S4-36)', () => {
  const { blocked, collaborator: _, ...others } = DEFAULT_LIMITS;
  for (const { quiet, suspected } of Object.values(others)) {
    expect(blocked.quiet).toBeLessThan(quiet);
    expect(blocked.suspected).toBeLessThan(suspected);
  }
});
