import { outlookPageObject } from './outlook-page-object';
import { expect, insertFollowUp, test } from './radiostilte';

test('offers the follow-up in a reply that was popped out, which does not say its thread', async ({
  mailPage,
  mailSite,
  mailView,
  badge,
}) => {
  await expect.poll(badge).toBe('1');
  await mailView.rowOf(mailSite.threadId('offer')).first().click();
  await mailView.threadLine.waitFor();
  await mailView.openReply();
  const opening = mailPage.waitForEvent('popup');
  await mailPage.getByRole('button', { name: 'Pop Out' }).click();
  const popped = await opening;
  await insertFollowUp(popped);
  const ownWords = outlookPageObject(popped).ownWords;
  await expect.poll(ownWords).toContain('Anna');
  await expect.poll(() => mailSite.draftTexts.join()).toContain('Anna');
  expect(mailSite.sent).toEqual([]);
});
