import { expect, followUpIn, mail, NORA, offerOf, test } from './radiostilte';

const MALLORY = {
  name: '<img src=x onerror="document.title=1">\u202eevil\u0007',
  email: 'mallory@studio.example',
};
const SUBJECT = '<script>document.title="run"</script> \u202eoffer\u2066\u0000 <b>bold</b>';

test.use({
  mailbox: {
    owner: NORA,
    messages: [
      mail('m', MALLORY, NORA, '2026-09-08T07:12:30Z', SUBJECT, 'Can you make an offer?'),
      mail(
        'm',
        NORA,
        MALLORY,
        '2026-09-14T08:31:07Z',
        `Re: ${SUBJECT}`,
        'Does {client} <b>fit</b>? <img src=x onerror="document.title=1">',
      ),
    ],
  },
});

test('markup, control and bidi characters show as text in popup, options, thread and reply', async ({
  mailPage,
  mailSite,
  mailView,
  openExtensionPage,
}) => {
  const popup = await openExtensionPage('popup.html');
  const row = offerOf(popup, MALLORY);
  await expect(row).toContainText('<script>document.title="run"</script>');
  await expect(row).toContainText('<img src=x');
  await expect(row.locator('script, b, img')).toHaveCount(0);
  const shown = await row.innerText();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(shown).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);

  await mailPage.bringToFront();
  await mailPage.goto(mailSite.threadUrl('m'));
  await mailView.openReply();
  const { button, menu } = followUpIn(mailPage);
  await button.click();
  await expect(menu).toContainText('<b>bold</b>');
  await expect(menu.locator('script, b, img')).toHaveCount(0);
  const marked = mailView.replyBody.locator('script, b, img');
  const marksOfThePage = await marked.count();
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(mailView.ownWords).toContain('<b>bold</b>');
  await expect(marked).toHaveCount(marksOfThePage);
  expect(await mailPage.title()).not.toBe('1');

  const options = await openExtensionPage('options.html#people');
  await expect(options.locator('#people').getByText('<img src=x').first()).toBeVisible();
  await expect(options.locator('main img, main script')).toHaveCount(0);
});
