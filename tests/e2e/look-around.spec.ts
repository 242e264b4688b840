import { expect, test } from './radiostilte';

test('a look around with invented mail shows what would be inserted, and stores nothing', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html#first-run');
  await page.locator('a[href="demo.html"]').click();
  const offers = page.locator('article[data-address]');
  await expect(offers.first()).toBeVisible();

  await page
    .getByRole('button', { name: /insert: reminder/i })
    .first()
    .click();
  await expect(page.locator('.demo-reply')).toContainText('Lotte');

  const promise = page.getByRole('button', { name: 'Not a promise' });
  await promise.click();
  await expect(promise).toHaveCount(0);
  await page.locator('.said button').click();
  await expect(promise).toHaveCount(1);

  const stored = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const opening = indexedDB.open('radiostilte');
        opening.onsuccess = () => {
          const names = ['threads', 'sightings', 'decisions', 'correspondents'];
          const reading = opening.result.transaction(names);
          const counts = names.map((name) => reading.objectStore(name).count());
          reading.oncomplete = () => resolve(counts.map(({ result }) => result));
        };
      }),
  );
  expect(stored).toEqual([0, 0, 0, 0]);
});
