import { describe, it } from 'vitest';
import { CASES } from './cases';
import { createFakeSubject } from './fake-subject';

describe('the fake mail page', () => {
  it.each(CASES)('$name', ({ run }) => run(createFakeSubject()));
});
