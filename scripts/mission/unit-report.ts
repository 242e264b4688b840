import path from 'node:path';
import { z } from 'zod';
import type { Outcome, Proof } from './proof';

const UnitReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
        }),
      ),
    }),
  ),
});

/** What the JSON report of the unit tests says; `root` is the folder of the repository. */
export function proofsOfUnitTests(report: unknown, root: string): readonly Proof[] {
  return UnitReport.parse(report).testResults.flatMap(({ name, assertionResults }) => {
    const file = path.relative(root, name).split(path.sep).join('/');
    return assertionResults.map(({ ancestorTitles, title, status }) => ({
      file,
      title: [...ancestorTitles, title].filter((part) => part !== '').join(' › '),
      project: 'unit' as const,
      outcome: outcomeOf(status),
    }));
  });
}

function outcomeOf(status: string): Outcome {
  if (status === 'passed' || status === 'failed') return status;
  return 'skipped';
}
