import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const FILE = path.resolve(import.meta.dirname, '../../.output/chrome-mv3/manifest.json');

test('the built manifest asks for these permissions, the mail pages, the top frame, and nothing else', async () => {
  const manifest = JSON.parse(await readFile(FILE, 'utf8')) as Record<string, unknown>;
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'content_scripts',
    'default_locale',
    'description',
    'host_permissions',
    'icons',
    'incognito',
    'manifest_version',
    'name',
    'options_ui',
    'permissions',
    'version',
  ]);
  expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting']);
  expect(manifest['host_permissions']).toEqual([
    'https://mail.google.com/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ]);
  expect(manifest['incognito']).toBe('not_allowed');
  expect(manifest['content_scripts']).toEqual([
    {
      matches: ['https://mail.google.com/*'],
      run_at: 'document_idle',
      js: ['content-scripts/gmail.js'],
    },
    {
      matches: [
        'https://outlook.cloud.microsoft/*',
        'https://outlook.live.com/*',
        'https://outlook.office.com/*',
        'https://outlook.office365.com/*',
      ],
      exclude_matches: [
        'https://outlook.cloud.microsoft/mail/deeplink/read*',
        'https://outlook.live.com/mail/deeplink/read*',
        'https://outlook.office.com/mail/deeplink/read*',
        'https://outlook.office365.com/mail/deeplink/read*',
      ],
      run_at: 'document_idle',
      js: ['content-scripts/outlook.js'],
    },
  ]);
});
