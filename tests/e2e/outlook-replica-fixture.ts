import { type Browser, test as base, expect } from '@playwright/test';
import type { MailMessage, Owner } from '../replica/mail-message';
import { type OutlookReplica, serveOutlook } from '../replica/outlook/serve';
import type { Switches } from '../replica/outlook/switches';
import { launchPlain, VIEWPORT } from '../support/chromium';

export { expect };

interface OutlookOptions {
  mailbox: {
    readonly owner: Owner;
    readonly messages: readonly MailMessage[];
    /** Mailboxes at `/mail/1/` and on. */
    readonly others?: readonly {
      readonly owner: Owner;
      readonly messages: readonly MailMessage[];
    }[];
  };
  switches: Partial<Switches>;
  /** ISO; where the mail server starts. */
  startAt: string;
}

interface SharedByTests {
  /** One browser a test worker. */
  plainBrowser: () => Promise<Browser>;
}

const HEADLESS = process.env['HEADED'] === undefined;

/** A browser without an extension and the replica in it. Afterwards nothing has left. */
export const test = base.extend<OutlookOptions & { outlook: OutlookReplica }, SharedByTests>({
  mailbox: [
    { owner: { name: 'Nora Lind', email: 'nora@studio-lind.example' }, messages: [] },
    { option: true },
  ],
  switches: [{}, { option: true }],
  startAt: ['2026-09-21T08:00:00Z', { option: true }],

  plainBrowser: [
    async ({ browserName: _ }, use) => {
      let launched: Promise<Browser> | undefined;
      await use(() => {
        launched ??= launchPlain(HEADLESS);
        return launched;
      });
      await (await launched)?.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ plainBrowser, timezoneId }, use) => {
    const context = await (await plainBrowser()).newContext({
      viewport: VIEWPORT,
      ...(timezoneId === undefined ? {} : { timezoneId }),
    });
    await use(context);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  },

  outlook: [
    async ({ context, mailbox, switches, startAt }, use) => {
      const outlook = await serveOutlook(context, { ...mailbox, switches, now: startAt });
      await use(outlook);
      expect(outlook.requestsLeft, 'requests to anywhere but the mail page').toEqual([]);
      const byScript = outlook.sent.filter((mail) => !mail.trusted);
      expect(byScript, 'mail that no hand has sent').toEqual([]);
    },
    { auto: true },
  ],
});
