import { HOSTS } from '../replica/outlook/switches';
import {
  ANNA,
  answerFirstRun,
  coveredLists,
  expect,
  insertReminder,
  NORA,
  OLA,
  offerOf,
  TOM,
  test,
} from './radiostilte';

for (const host of HOSTS) {
  test.describe(`at ${host}`, () => {
    test.use({ outlookSwitches: { host } });

    test('finds who is silent, and puts the reminder into the right reply', async ({
      mailPage,
      mailSite,
      mailView,
      badge,
      openToolbarPopup,
    }) => {
      await expect.poll(badge).toBe('1');
      expect(new URL(mailPage.url()).host).toBe(host);
      const popup = await openToolbarPopup();
      for (const person of [OLA, TOM]) await expect(offerOf(popup, person)).toHaveCount(0);
      await insertReminder(popup, ANNA);
      await expect.poll(mailView.ownWords).toContain('Anna');
      await expect.poll(() => mailSite.draftTexts.length).toBe(1);
      expect(await mailView.recipients()).toEqual([ANNA.email]);
      await mailView.pressSend();
      await expect.poll(badge).toBe('');
      await mailView.pressUndo();
      await expect.poll(badge).toBe('1');
    });
  });
}

test('begins in the calendar, from which the page goes to Mail without a load', async ({
  page,
  outlook,
  mailView,
  worker,
  badge,
  openExtensionPage,
  openToolbarPopup,
}) => {
  await page.goto(outlook.url('/calendar/'));
  await page.locator('#calendarModule').waitFor();
  await page.evaluate('window.stillHere = true');
  const covered = () => worker.evaluate(coveredLists);
  await page.locator('[role=navigation] button').first().click();
  await expect.poll(covered).toContain(`${NORA.email} inbox`);
  await page.locator('[role=treeitem][data-folder-name="sent items"]').click();
  await expect.poll(covered).toContain(`${NORA.email} sent`);
  await answerFirstRun(await openExtensionPage('options.html#first-run'));
  await expect.poll(badge).toBe('1');
  const popup = await openToolbarPopup();
  await insertReminder(popup, ANNA);
  await expect.poll(mailView.ownWords).toContain('Anna');
  expect(await page.evaluate('window.stillHere')).toBe(true);
});
