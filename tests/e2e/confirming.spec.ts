import {
  ANNA,
  answerFirstRun,
  coveredLists,
  expect,
  offerOf,
  pressAndLeave,
  test,
} from './radiostilte';

test('what no list settles is not counted, and the button that opens it settles it (S0-35)', async ({
  page,
  mailSite,
  mailView,
  worker,
  badge,
  openExtensionPage,
}) => {
  await page.goto(mailSite.listUrl('sent'));
  const sent = `${mailSite.owner.email} sent`;
  await expect.poll(() => worker.evaluate(coveredLists)).toContain(sent);
  await answerFirstRun(await openExtensionPage('options.html#first-run'));
  const popup = await openExtensionPage('popup.html');
  await expect(offerOf(popup, ANNA)).toHaveAttribute('data-section', 'unconfirmed');
  expect(await badge()).toBe('');

  await page.bringToFront();
  await pressAndLeave(popup, offerOf(popup, ANNA).getByRole('button', { name: 'Open and look' }));
  await expect(mailView.threadHeading(mailSite.threadId('offer'))).toBeVisible();
  await expect.poll(badge).toBe('1');
  await expect(offerOf(popup, ANNA)).toHaveAttribute('data-section', 'due');
});
