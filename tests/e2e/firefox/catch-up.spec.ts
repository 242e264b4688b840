import { expect, test } from './fixtures';

test.use({ switches: { pageSize: 1 } });

test('reads back page after page, and not the first for the last', async ({
  mail: view,
  mailSite,
  openOwnPage,
}) => {
  await view.goto(mailSite.listUrl('inbox'));
  await expect.poll(view.shownThreads).toHaveLength(1);
  const own = await openOwnPage('options.html#catch-up');
  await own.locator('#catch-up .catch-up-actions button').click();
  await view.page.bringToFront();
  const said = () => own.$eval('#catch-up [role=status]', (status) => status.textContent);
  await expect.poll(said, { timeout: 60_000 }).toContain('3 threads');
});
