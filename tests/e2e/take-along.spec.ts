import { readFile } from 'node:fs/promises';
import type { Download, Page, Worker } from '@playwright/test';
import { readStored } from '../support/stored-state';
import { brokenRules } from './broken-rules';
import { ANNA, expect, MAILBOX, offerOf, readBadge, test } from './radiostilte';

const PASSPHRASE = 'vier stille woorden samen';

/** What was there, but for what belongs to the browser alone. */
async function whatIsThere(worker: Worker): Promise<object> {
  const { meta, commands: _, ...tables } = await worker.evaluate(readStored);
  expect(meta).not.toEqual([]);
  return { ...tables, settings: await worker.evaluate(storedSettings) };
}

/** In the worker. */
function storedSettings(): Promise<unknown> {
  const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  return storage.local.get('settings');
}

declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };

async function saved(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return pathOf(file);
}

async function pathOf(file: Download): Promise<string> {
  const path = await file.path();
  await expect(async () => expect((await readFile(path)).length).toBeGreaterThan(0)).toPass();
  return path;
}

test('everything is saved, deleted, and back as it was', async ({
  mailPage,
  worker,
  openExtensionPage,
}) => {
  test.setTimeout(120_000);
  const page = await openExtensionPage('options.html#take-along');
  await mailPage.close();
  const before = await whatIsThere(worker);
  const plain = await saved(page);
  const text = await readFile(plain, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'radiostilte-backup', version: 1 });
  expect(text).toContain(ANNA.email);
  for (const mail of MAILBOX.messages) expect(text).not.toContain(mail.text);

  await page.getByLabel('Protect the file with a passphrase').check();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await expect(page.getByRole('button', { name: 'Save file' })).toBeDisabled();
  await page.getByLabel('Passphrase once more').fill(PASSPHRASE);
  const sealed = await saved(page);
  expect((await readFile(sealed)).includes(ANNA.email)).toBe(false);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  const asking = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect(asking).toContainText('as it was when freshly installed');
  expect(await brokenRules(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(asking).toBeHidden();
  expect(await whatIsThere(worker)).toEqual(before);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await asking.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'Before the first silence' })).toBeVisible();
  const empty = await worker.evaluate(readStored);
  expect(
    Object.entries(empty)
      .filter(([table]) => table !== 'meta')
      .flatMap(([, rows]) => rows),
  ).toEqual([]);
  expect(await worker.evaluate(storedSettings)).toEqual({});
  expect(await worker.evaluate(readBadge)).toBe('');

  const back = await openExtensionPage('options.html#take-along');
  const choose = back.getByLabel('File', { exact: true });
  await choose.setInputFiles({
    name: 'mail.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a": 1}'),
  });
  await expect(back.getByRole('alert')).toHaveText('This is not a file that Radiostilte saved.');
  await choose.setInputFiles(sealed);
  await back.getByLabel('Passphrase', { exact: true }).last().fill('vier andere woorden');
  await back.getByRole('button', { name: 'Open' }).click();
  await expect(back.getByRole('alert')).toContainText('The passphrase does not fit.');
  await back.getByLabel('Passphrase', { exact: true }).last().fill(PASSPHRASE);
  await back.getByRole('button', { name: 'Open' }).click();
  const preview = back.getByRole('dialog', { name: 'What this file would change' });
  await expect(preview.getByRole('row', { name: /^People/ })).toHaveText('People330');
  expect(await brokenRules(back)).toEqual([]);
  await preview.getByLabel('Take those of the file').check();
  await preview.getByRole('button', { name: 'Add' }).click();
  await expect(back.locator('.said [role=status]')).toHaveText('Everything has been brought in.');
  expect(await whatIsThere(worker)).toEqual(before);
  await expect.poll(() => worker.evaluate(readBadge)).toBe('1');
  await expect(offerOf(await openExtensionPage('popup.html'), ANNA)).toBeVisible();
});

test('a person who is forgotten is gone, and the others stay', async ({
  mailPage,
  worker,
  openExtensionPage,
}) => {
  await mailPage.close();
  const page = await openExtensionPage('options.html#people');
  await page.locator('.people summary', { hasText: ANNA.name }).click();
  await page.getByRole('button', { name: 'Forget this person' }).click();
  const asking = page.getByRole('dialog', { name: `Forget ${ANNA.name}?` });
  await expect(asking).toContainText('they come back');
  await asking.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.locator('.people summary', { hasText: ANNA.name })).toHaveCount(0);
  const left = await worker.evaluate(readStored);
  expect(JSON.stringify(left)).not.toContain(ANNA.email);
  expect(left['threads']).toHaveLength(2);
  await expect.poll(() => worker.evaluate(readBadge)).toBe('');
});
