import { CASES } from '../contract/cases';
import { test } from '../contract/gmail-fixture';

test.describe('the Gmail adapter keeps the contract', () => {
  for (const { name, run } of CASES) {
    test(name, ({ subject }) => run(subject));
  }
});
