import type { Page } from '@playwright/test';
import type { MailPerson } from '../replica/mail-message';
import { type OutlookReplica, serveOutlook } from '../replica/outlook/serve';
import { mailPageObject } from './mail-page-object';
import {
  ANNA,
  answerFirstRun,
  test as base,
  coveredLists,
  expect,
  mail,
  NORA,
  OLA,
  offerOf,
  pressAndLeave,
  readWholeLists,
} from './radiostilte';

const AT_LIVE: MailPerson = { name: 'Nora Lind', email: 'nora.lind@outlook.example' };
const GMAIL = 'https://mail.google.com';

interface Beside {
  /** The same person's mailbox at Outlook, in a second tab of the browser. */
  outlookTab: { readonly page: Page; readonly site: OutlookReplica };
}

const test = base.extend<Beside>({
  outlookTab: async ({ context, mailSite, timezoneId }, use) => {
    const site = await serveOutlook(context, {
      owner: AT_LIVE,
      messages: [
        mail('site', AT_LIVE, OLA, '2026-09-07T09:00:00Z', 'Site', 'Is all well?'),
        mail('site', OLA, AT_LIVE, '2026-09-08T09:00:00Z', 'Site', 'Thank you, all is well.'),
        mail(
          'photos',
          AT_LIVE,
          ANNA,
          '2026-09-11T09:00:00Z',
          'Photos',
          'Could you send the photos?',
        ),
      ],
      now: mailSite.now(),
      switches: { timeZone: timezoneId ?? 'Europe/Berlin' },
      beside: GMAIL,
    });
    await use({ page: await context.newPage(), site });
    expect(site.requestsLeft).toEqual([]);
    expect(site.sent).toEqual([]);
  },
});

test('a client who is silent in two mailboxes at two providers is one client (S3-03)', async ({
  mailPage,
  outlookTab,
  worker,
  badge,
  mailView,
  openToolbarPopup,
}) => {
  await expect.poll(badge).toBe('1');
  const { page, site } = outlookTab;
  await readWholeLists({ mail: page, mailSite: site, worker: async () => worker });
  const popup = await openToolbarPopup();
  const offers = offerOf(popup, ANNA);
  await expect(offers).toHaveCount(2);
  expect(await badge()).toBe('1');

  const photos = offers.filter({ hasText: 'Photos' });
  await pressAndLeave(popup, photos.getByRole('button', { name: /insert: reminder/i }));
  const outlookView = mailPageObject('outlook', page);
  await expect(outlookView.replyBody).toContainText('Anna');
  expect(await outlookView.recipients()).toEqual([ANNA.email]);
  expect(new URL(mailPage.url()).origin).toBe(GMAIL);
  await expect(mailView.replyBody).toHaveCount(0);
});

test.describe('a mailbox that I look after for somebody else', () => {
  const COLLEAGUE = 'piet@studio-lind.example';
  const HOME = `${GMAIL}/mail/b/AEoRXRQ1/u/0/`;
  test.use({ switches: { signedInAs: COLLEAGUE } });

  test('is an account of its own, and found again under its own address', async ({
    page,
    worker,
    badge,
    openExtensionPage,
    openToolbarPopup,
  }) => {
    for (const list of ['sent', 'inbox']) {
      await page.goto(`${HOME}#${list}`);
      await expect.poll(() => worker.evaluate(coveredLists)).toContain(`${NORA.email} ${list}`);
    }
    await answerFirstRun(await openExtensionPage('options.html#first-run'));
    await expect.poll(badge).toBe('1');
    const options = await openExtensionPage('options.html#people');
    await options.locator('.own-addresses > summary').click();
    const own = options.locator('[data-own]');
    await expect(own).toHaveText([/^nora@.*your mailbox/, /^piet@.*sender address/]);

    await page.goto('about:blank');
    const popup = await openToolbarPopup();
    await pressAndLeave(
      popup,
      offerOf(popup, ANNA).getByRole('button', { name: /insert: reminder/i }),
    );
    const context = page.context();
    await expect.poll(() => context.pages().some((one) => one.url().startsWith(HOME))).toBe(true);
    const opened = context.pages().find((one) => one.url().startsWith(HOME)) ?? page;
    await expect.poll(mailPageObject('gmail', opened).ownWords).toContain('Anna');
  });
});
