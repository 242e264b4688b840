import path from 'node:path';
import { z } from 'zod';
import { BROWSER_PROJECTS, type Outcome, type Proof } from './proof';

const Spec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      projectName: z.enum(BROWSER_PROJECTS),
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
    }),
  ),
});

interface Suite {
  readonly title: string;
  readonly specs: readonly z.infer<typeof Spec>[];
  readonly suites?: readonly Suite[] | undefined;
}

const Suite: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(Spec),
  get suites() {
    return z.array(Suite).optional();
  },
});

const BrowserReport = z.object({
  config: z.object({ rootDir: z.string() }),
  /** One a file; its title is the file's path from `rootDir`. */
  suites: z.array(Suite),
});

/** What the JSON report of the browser tests says; `root` is the folder of the repository. */
export function proofsOfBrowserTests(report: unknown, root: string): readonly Proof[] {
  const { config, suites } = BrowserReport.parse(report);
  return suites.flatMap((suite) => {
    const file = path.relative(root, path.join(config.rootDir, suite.title));
    return proofsIn({ ...suite, title: '' }, file.split(path.sep).join('/'), []);
  });
}

function proofsIn(suite: Suite, file: string, above: readonly string[]): readonly Proof[] {
  const groups = suite.title === '' ? above : [...above, suite.title];
  const here = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status }) => ({
      file,
      title: [...groups, title].join(' › '),
      project: projectName,
      outcome: outcomeOf(status),
    })),
  );
  return [...here, ...(suite.suites ?? []).flatMap((inner) => proofsIn(inner, file, groups))];
}

/** A test that needed a second try did not pass: nothing here is tried twice. */
function outcomeOf(status: 'expected' | 'unexpected' | 'flaky' | 'skipped'): Outcome {
  if (status === 'skipped') return 'skipped';
  return status === 'expected' ? 'passed' : 'failed';
}
