import path from 'node:path';
import { type BrowserContext, test as base } from '@playwright/test';
import { launchWithExtension } from '../support/chromium';
import { createOutlookSubject, type OutlookSubject } from './outlook-subject';
import { buildProbe } from './probe/build-probe';

/** A browser with the probe, one a worker, and a fresh tab and mailbox for each test. */
export const test = base.extend<{ subject: OutlookSubject }, { probed: BrowserContext }>({
  probed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use, info) => {
      const folder = path.resolve(info.project.outputDir, `probe-${info.workerIndex}`);
      await buildProbe(path.join(folder, 'extension'));
      const context = await launchWithExtension({
        profileDir: path.join(folder, 'profile'),
        extensionDir: path.join(folder, 'extension'),
        headless: true,
        timezoneId: 'Europe/Berlin',
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  async subject({ probed }, use) {
    const subject = createOutlookSubject(probed);
    await use(subject);
    for (const page of probed.pages().slice(1)) await page.close();
    await probed.unrouteAll({ behavior: 'ignoreErrors' });
  },
});
