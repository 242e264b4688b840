import { defineConfig } from '@playwright/test';
import type { HarnessOptions } from './tests/e2e/fixtures';

const OUTLOOK_ONLY = [
  '**/outlook-*.spec.ts',
  '**/replica-outlook*.spec.ts',
  '**/contract-outlook.spec.ts',
];

/** What the product does on every mail page. */
const FLOWS = [
  '**/attacks.spec.ts',
  '**/catch-up.spec.ts',
  '**/catch-up-disturbed.spec.ts',
  '**/compose.spec.ts',
  '**/confirming.spec.ts',
  '**/corrections.spec.ts',
  '**/demo.spec.ts',
  '**/follow-up-menu.spec.ts',
  '**/frames.spec.ts',
  '**/harness.spec.ts',
  '**/hostile-mail.spec.ts',
  '**/hostile-template.spec.ts',
  '**/ladder.spec.ts',
  '**/lifecycle.spec.ts',
  '**/notes.spec.ts',
  '**/main-job.spec.ts',
  '**/people.spec.ts',
  '**/thread-line.spec.ts',
  '**/promised.spec.ts',
  '**/worker-death.spec.ts',
];

/** Playwright does not drive this Firefox: these specs do it themselves (docs/adr/0020-firefox.md). */
const FIREFOX = '**/firefox/*.spec.ts';

/** The extension is built before (`npm run check`); nothing is started or built here. */
export default defineConfig<HarnessOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // `npm run mission` reads the second one; outputDir is wiped at each start.
  reporter: [['list'], ['json', { outputFile: '.reports/e2e.json' }]],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000 },
  projects: [
    { name: 'gmail', testIgnore: [...OUTLOOK_ONLY, FIREFOX] },
    {
      name: 'outlook',
      testMatch: [...FLOWS, ...OUTLOOK_ONLY],
      testIgnore: FIREFOX,
      use: { webmail: 'outlook' },
    },
    { name: 'firefox', testMatch: FIREFOX },
  ],
});
