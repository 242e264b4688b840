import { describe, expect, it } from 'vitest';
import { proofsOfBrowserTests } from '../../scripts/mission/browser-report';
import { rowsNamedIn } from '../../scripts/mission/proof';
import { proofsOfUnitTests } from '../../scripts/mission/unit-report';

const ROOT = '/house';

it('unit tests are told with the groups they stand in, and what did not run as skipped', () => {
  const test = (status: string, ...titles: string[]) => ({
    ancestorTitles: titles.slice(0, -1),
    title: titles.at(-1),
    status,
    duration: 3,
  });
  const report = {
    numTotalTests: 4,
    testResults: [
      {
        name: '/house/lib/a.test.ts',
        assertionResults: [
          test('passed', 'the ladder', 'goes up (S0-20)'),
          test('failed', 'falls'),
          test('pending', 'waits'),
          test('todo', 'some day'),
        ],
      },
    ],
  };
  expect(proofsOfUnitTests(report, ROOT)).toEqual([
    {
      file: 'lib/a.test.ts',
      title: 'the ladder › goes up (S0-20)',
      project: 'unit',
      outcome: 'passed',
    },
    { file: 'lib/a.test.ts', title: 'falls', project: 'unit', outcome: 'failed' },
    { file: 'lib/a.test.ts', title: 'waits', project: 'unit', outcome: 'skipped' },
    { file: 'lib/a.test.ts', title: 'some day', project: 'unit', outcome: 'skipped' },
  ]);
});

it('browser tests are told once a mail page, and one that passed at the second try as failed', () => {
  const spec = (title: string, ...runs: [projectName: string, status: string][]) => ({
    title,
    ok: true,
    tests: runs.map(([projectName, status]) => ({ projectName, status, results: [] })),
  });
  const report = {
    config: { rootDir: '/house/tests/e2e', workers: 2 },
    suites: [
      {
        title: 'ladder.spec.ts',
        file: 'ladder.spec.ts',
        specs: [
          spec('plain', ['gmail', 'expected'], ['outlook', 'unexpected']),
          spec('elsewhere', ['firefox', 'expected']),
        ],
        suites: [
          {
            title: 'on the way',
            specs: [spec('held', ['gmail', 'flaky'], ['outlook', 'skipped'])],
          },
        ],
      },
    ],
  };
  const file = 'tests/e2e/ladder.spec.ts';
  expect(proofsOfBrowserTests(report, ROOT)).toEqual([
    { file, title: 'plain', project: 'gmail', outcome: 'passed' },
    { file, title: 'plain', project: 'outlook', outcome: 'failed' },
    { file, title: 'elsewhere', project: 'firefox', outcome: 'passed' },
    { file, title: 'on the way › held', project: 'gmail', outcome: 'failed' },
    { file, title: 'on the way › held', project: 'outlook', outcome: 'skipped' },
  ]);
});

describe('the rows that a title names', () => {
  // No id in these titles: a title that names a row claims to prove it.
  it.each([
    ['two, in their order', 'S0-22 S1-12 asks once', ['S0-22', 'S1-12']],
    ['one named twice, once', 'asks once (S0-22, S0-22)', ['S0-22']],
    ['one in the name of a group', 'in group S4-99 › asks', ['S4-99']],
    ['slips too, with too few or too many digits', 'S4-1 and S4-123', ['S4-1', 'S4-123']],
    ['none within other words', 'TS4-12 and S4-12b are none, nor is S44-12', []],
  ])('%s', (_, title, ids) => {
    expect(rowsNamedIn(title)).toEqual(ids);
  });
});
