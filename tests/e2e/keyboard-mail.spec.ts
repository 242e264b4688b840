import { tabTo } from '../support/pages/keyboard-walk';
import { ANNA, expect, followUpIn, offerOf, test } from './radiostilte';

/* No mouse is touched in here. */

test('from the popup into the mail by keyboard alone', async ({
  mailPage: _,
  openExtensionPage,
  mailView,
}) => {
  const popup = await openExtensionPage('popup.html');
  const insert = offerOf(popup, ANNA).getByRole('button').first();
  await expect(insert).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await expect(insert).toBeFocused();
  await popup.keyboard.press('Enter').catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
  await expect.poll(mailView.ownWords).toContain('Anna');
});

test('a reply is written and a thread corrected by keyboard alone', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  const { button, menu } = followUpIn(mailPage);
  await expect(button).toBeVisible();
  await mailView.replyBody.focus();
  await tabTo(mailPage, button);
  await mailPage.keyboard.press('Enter');
  const which = menu.getByLabel('Which text');
  await expect(which).toBeFocused();
  await mailPage.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();

  await mailPage.keyboard.press('Enter');
  await expect(which).toBeFocused();
  await mailPage.keyboard.type('Next');
  const missing = menu.locator('.missing').locator('input, textarea').first();
  await expect(missing).toBeVisible();
  await tabTo(mailPage, missing);
  await mailPage.keyboard.type('Tuesday at ten');
  const insert = menu.getByRole('button', { name: 'Insert', exact: true });
  await expect(insert).toBeEnabled();
  await tabTo(mailPage, insert);
  await mailPage.keyboard.press('Enter');
  await expect.poll(mailView.ownWords).toContain('Tuesday at ten');

  const wrong = mailView.threadLine.getByRole('button', { name: 'Not right?' });
  await tabTo(mailPage, wrong, 'Shift+Tab');
  await mailPage.keyboard.press('Enter');
  const said = mailView.threadLine.getByRole('button', { name: 'No answer needed' });
  await tabTo(mailPage, said);
  await mailPage.keyboard.press('Enter');
  await expect(mailView.threadLine).toContainText('Corrected by you');
});
