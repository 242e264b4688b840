import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');

async function manifestOf(build: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(OUTPUT, build, 'manifest.json'), 'utf8'));
}

test('the built manifest asks for these permissions, the mail pages, the top frame, and nothing else', async () => {
  const manifest = await manifestOf('chrome-mv3');
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'content_scripts',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
    'icons',
    'incognito',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'optional_permissions',
    'options_ui',
    'permissions',
    'version',
  ]);
  expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting']);
  // Asked for by a press in the options, never at install.
  expect(manifest['optional_permissions']).toEqual(['notifications']);
  expect(manifest['host_permissions']).toEqual([
    'https://mail.google.com/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ]);
  expect(manifest['incognito']).toBe('not_allowed');
  expect(manifest['content_security_policy']).toEqual({
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  });
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

test('the build for Firefox asks for the same, and says what the store wants to know', async () => {
  const { background, browser_specific_settings, ...same } = await manifestOf('firefox-mv3');
  const {
    background: _,
    minimum_chrome_version: __,
    ...ofChromium
  } = await manifestOf('chrome-mv3');
  expect(same).toEqual(ofChromium);
  expect(background).toEqual({ type: 'module', scripts: ['background.js'] });
  expect(browser_specific_settings).toEqual({
    gecko: {
      id: 'radiostilte@radiostilte.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
