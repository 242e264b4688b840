import { CASES } from '../contract/cases';
import { test } from '../contract/outlook-fixture';

test.describe('the Outlook adapter keeps the contract', () => {
  for (const { name, run } of CASES) {
    test(name, ({ subject }) => run(subject));
  }
});
