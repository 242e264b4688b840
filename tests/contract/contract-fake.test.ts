import { describe, it } from 'vitest';
import { CASES } from './cases';
import { createFakeSubject } from './fake-subject';

describe.each([{ kind: 'named' }, { kind: 'bare', zone: 'America/New_York' }] as const)(
  'the fake mail page, $kind',
  (shape) => {
    it.each(CASES)('$name', ({ run }) => run(createFakeSubject(shape)));
  },
);
