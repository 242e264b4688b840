/** A template that a file brings, written by somebody else. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MARKS } from '../../assets/playbook/marks';
import { renderTemplate } from '../../lib/domain/template';
import { defaultSettings } from '../../lib/settings/settings';
import { readSettings } from '../../lib/settings/stored-settings';
import { RadiostilteDatabase } from '../../lib/store/database';
import { paragraphsHtml } from '../../lib/webmail/paragraphs-html';
import { bringIn } from '../support/backup-file';

const TEXT = '<script>alert(1)</script> {client} {constructor} $[x]\n<b style="position:fixed">';
const OWN = { id: 'own:other', name: '<img src=x>', language: 'en', subject: '', text: TEXT };

it('is told of before it is taken over, and stays the text it is', async () => {
  fakeBrowser.reset();
  const file = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../backups/version-9.json'), 'utf8'),
  );
  file.settings.ownTexts = [OWN];
  const settings = defaultSettings('UTC');
  const here = { db: new RadiostilteDatabase('template'), settings, now: Date.UTC(2026, 8, 21) };
  const preview = await bringIn(here, new Blob([JSON.stringify(file)]));
  expect(preview.settingsThatDiffer).toContain('ownTexts');
  expect(preview.settings.ownTexts).toEqual([OWN]);
  expect((await readSettings()).ownTexts).toEqual([]);
});

it('is put into a reply as words, and what looks like a variable of the language stays empty', () => {
  const values = { client: '<img src=x onerror=alert(1)> {subject}' };
  const { paragraphs, missing } = renderTemplate(TEXT, values, MARKS.en);
  expect(missing).toEqual(['constructor']);
  expect(paragraphs.join('\n')).toContain(values.client);
  expect(paragraphsHtml(paragraphs, true)).not.toMatch(/<(?!\/?div>|br>)/);
});
