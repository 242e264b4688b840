import type { Page } from '@playwright/test';
import type { MailSite } from '../replica/serve-mail';
import type { MailPageObject } from './mail-page-object';
import { ANNA, expect, mail, NORA, OLA, offerOf, TOM, test } from './radiostilte';

/** Anna's answers come from an address that looks like a machine's, and so they are passed over. */
const ANNAS_SHOP = { name: 'Keller Bau', email: 'no-reply@kellerbau.example' };

const RECEIPT = 'This is an automatic confirmation: we have received your message.';

test.use({
  mailbox: async ({ browserName: _ }, use) =>
    use({
      owner: NORA,
      messages: [
        mail('offer', NORA, ANNA, '2026-09-10T08:31:07Z', 'Brochure', 'Does the draft fit?'),
        mail('offer', ANNAS_SHOP, NORA, '2026-09-11T07:12:30Z', 'Re: Brochure', 'It does, thanks.'),
        mail('sign', NORA, ANNA, '2026-09-10T09:00:00Z', 'Sign', 'Shall I order the sign?'),
        mail('sign', ANNAS_SHOP, NORA, '2026-09-11T07:15:30Z', 'Re: Sign', 'Yes, go ahead.'),
        mail('logo', OLA, NORA, '2026-09-07T09:00:00Z', 'Logo', 'Shall we start with the logo?'),
        mail('logo', NORA, OLA, '2026-09-10T14:00:05Z', 'Logo', 'Could you send me the files?'),
      ],
    }),
});

/** The list alone does not tell whose address an answer came from. */
async function lookInto(threads: readonly string[], { mailPage, mailSite, mailView }: MailTab) {
  for (const thread of threads) {
    await mailPage.goto(mailSite.threadUrl(thread));
    await expect(mailView.threadLine).toContainText('no answer for');
  }
}

interface MailTab {
  readonly mailPage: Page;
  readonly mailSite: MailSite;
  readonly mailView: MailPageObject;
}

test('an answer that was passed over is corrected, its sender learnt, and both taken back', async ({
  mailPage,
  mailSite,
  mailView,
  badge,
  openExtensionPage,
}) => {
  await lookInto(['offer', 'sign'], { mailPage, mailSite, mailView });
  await expect.poll(badge).toBe('2');
  const popup = await openExtensionPage('popup.html');
  await expect(offerOf(popup, ANNA)).toHaveCount(2);
  await expect(offerOf(popup, OLA)).toHaveCount(1);
  const row = offerOf(popup, ANNA).first();

  await row.locator('.offer-why > summary').focus();
  await popup.keyboard.press('Enter');
  await expect(row.locator('.offer-why')).toContainText('Mailing list');
  await expect(row.locator('.offer-why')).toContainText('Programs write from this address.');

  await row.locator('.offer-menu > summary').focus();
  await popup.keyboard.press('Enter');
  await row.getByRole('button', { name: 'This is an answer' }).focus();
  await popup.keyboard.press('Enter');
  // The other thread is answered too: a person writes from that address.
  await expect(offerOf(popup, ANNA)).toHaveCount(0);
  await expect.poll(badge).toBe('1');

  await expect(popup.getByRole('button', { name: 'Undo' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(offerOf(popup, ANNA)).toHaveCount(2);
  await expect.poll(badge).toBe('2');
});

test.describe('where they confirmed by a machine', () => {
  test.use({
    mailbox: async ({ browserName: _ }, use) =>
      use({
        owner: NORA,
        messages: [
          mail('van', NORA, TOM, '2026-09-09T08:31:07Z', 'Van', 'Which colour do you like?'),
          mail('van', TOM, NORA, '2026-09-10T07:12:30Z', 'Re: Van', RECEIPT),
        ],
      }),
  });

  test('mail that only asks for patience keeps the wait, and says that the user said so (S1-03)', async ({
    mailPage,
    mailSite,
    mailView,
    openExtensionPage,
  }) => {
    await lookInto(['van'], { mailPage, mailSite, mailView });
    const popup = await openExtensionPage('popup.html');
    const row = offerOf(popup, TOM);
    await row.locator('.offer-menu > summary').click();
    await row.getByRole('button', { name: 'No answer yet' }).click();
    await expect(row.locator('[data-part=reason]')).toContainText('come back to it');
    await row.locator('.offer-why > summary').click();
    await expect(row.locator('.offer-why')).toContainText(
      'You said the newest message is: Holding reply.',
    );
    await expect(row).toHaveAttribute('data-step', 'ask-for-a-date');
  });
});

test('the phase of a thread is the user’s word, until it is given back (S0-02)', async ({
  mailPage: _,
  openExtensionPage,
}) => {
  const popup = await openExtensionPage('popup.html');
  const row = offerOf(popup, OLA);
  const project = row.getByRole('button', { name: 'Running project' });
  await row.locator('.offer-menu > summary').click();
  await project.click();
  await expect(project).toHaveAttribute('aria-pressed', 'true');
  await expect(row.locator('.offer-why')).toContainText('Phase, as you said: Running project.');
  await project.click();
  await expect(project).toHaveAttribute('aria-pressed', 'false');
  await expect(row.locator('.offer-why')).not.toContainText('as you said');
});

test('a cause the user ticks changes the step that is offered (S0-12, S0-17)', async ({
  mailPage,
  mailSite,
  mailView,
  openExtensionPage,
}) => {
  await lookInto(['offer', 'sign'], { mailPage, mailSite, mailView });
  const popup = await openExtensionPage('popup.html');
  const row = offerOf(popup, OLA);
  await expect(row).toHaveAttribute('data-step', 'reminder');
  await row.locator('.offer-menu > summary').click();
  await row.getByRole('button', { name: 'Unclear what is expected' }).click();
  await expect(row).toHaveAttribute('data-step', 'clarify');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveAttribute('data-step', 'reminder');
});
