import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ASK, emptyStore, read } from '../../../tests/support/mbox/history-store';
import { saveSettings } from '../save-settings';
import { foldHistory } from './fold-history';

vi.mock('../badge');
vi.mock('../due-alarm');
vi.mock('../mail-tabs');

beforeEach(() => fakeBrowser.reset());

it('makes all anew once more where settings changed while a file was worked in', async () => {
  const context = await emptyStore();
  const foldedBy = async () => (await context.db.meta.get('folded-by'))?.value;
  await read(context, false, [ASK]);
  await saveSettings(context, { ...context.settings, promises: { firstDay: 20 } });
  expect(await foldedBy()).toBeLessThanOrEqual(0);
  while ((await foldHistory(context)) > 0);
  expect(await foldedBy()).toBeGreaterThan(0);
});
