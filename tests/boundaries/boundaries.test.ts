import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CRUISER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const run = promisify(execFile);

/** A file that breaks a rule, and the rule. */
const PLANTED: readonly [rule: string, file: string, source: string][] = [
  ['domain-is-pure', 'lib/domain/planted.ts', "import '../store/target';"],
  ['domain-is-pure', 'lib/domain/planted-zod.ts', "import { z } from 'zod';\nexport const a = z;"],
  ['webmail-knows-domain-only', 'lib/webmail/gmail/planted.ts', "import '../../messages/target';"],
  [
    'gmail-and-outlook-are-strangers',
    'lib/webmail/gmail/stranger.ts',
    "import '../outlook/target';",
  ],
  ['mail-page-knows-the-port', 'lib/mail-page/planted.ts', "import '../webmail/gmail/target';"],
  ['store-never-reaches-a-page', 'lib/mail-page/deep.ts', "import '../messages/through';"],
  ['components-know-no-data', 'components/planted.ts', "import '../lib/store/target';"],
  ['background-knows-its-rooms', 'lib/background/planted.ts', "import '../webmail/gmail/target';"],
  ['only-the-worker-writes', 'lib/store/planted.ts', "import '../background/target';"],
  [
    'only-the-worker-writes',
    'entrypoints/options/planted.ts',
    "import '../../lib/background/target';",
  ],
  ['nothing-imports-entrypoints', 'lib/store/entry.ts', "import '../../entrypoints/popup/target';"],
  ['no-circular', 'lib/store/back.ts', "import './round';"],
  ['no-orphans', 'lib/store/lonely.ts', 'export const lonely = 1;'],
  ['no-unresolvable', 'lib/store/missing.ts', "import './nowhere';"],
];

const TARGETS: readonly [file: string, source: string][] = [
  ['lib/store/target.ts', 'export const a = 1;'],
  ['lib/store/round.ts', "import './back';"],
  ['lib/messages/target.ts', 'export const a = 1;'],
  ['lib/messages/through.ts', "import '../store/target';"],
  ['lib/webmail/gmail/target.ts', 'export const a = 1;'],
  ['lib/webmail/outlook/target.ts', 'export const a = 1;'],
  ['lib/background/target.ts', 'export const a = 1;'],
  ['entrypoints/popup/target.ts', 'export const a = 1;'],
];

let folder = '';
let found: { rule: string; from: string }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'boundaries-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.depcruise.json', 'package.json']) {
    await cp(path.join(ROOT, name), path.join(folder, name));
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const files = [...TARGETS, ...PLANTED.map(([, file, source]) => [file, source] as const)];
  for (const [file, source] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), source);
  }
  found = await violations(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function violations(cwd: string): Promise<{ rule: string; from: string }[]> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const rooms = ['entrypoints', 'components', 'lib'];
  const stdout = await run(process.execPath, [CRUISER, ...args, ...rooms], {
    cwd,
    maxBuffer: 50_000_000,
  }).then(
    (result) => result.stdout,
    (error: { stdout: string }) => error.stdout,
  );
  const report = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

describe('the boundaries of the house', () => {
  it.each(PLANTED)('%s notices %s', (rule, from) => {
    expect(found).toContainEqual({ rule, from });
  });
});
