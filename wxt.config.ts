import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withoutRawHtml } from './scripts/build/without-raw-html';
import { withoutSelectorNotes } from './scripts/build/without-selector-notes';

const SCRIPT_CONTEXT = path.resolve(import.meta.dirname, 'lib/mail-page/script-context.ts');

const MAIL_HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

export default defineConfig({
  // Every dependency is visible in the file that uses it (docs/adr/0002).
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({
    build: { target: ['chrome125', 'firefox142'] },
    plugins: [withoutRawHtml(), withoutSelectorNotes(), preact()],
  }),
  hooks: {
    // The polyfill serves the worker and the pages; a content script does without it (docs/adr/0003).
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script'))
        return;
      config.resolve = {
        ...config.resolve,
        alias: {
          ...withoutPolyfill(config.resolve?.alias ?? {}),
          'wxt/utils/content-script-context': SCRIPT_CONTEXT,
        },
      };
    },
  },
  // What a store needs to make the package again; the packages hold nothing of the day or the machine.
  zip: {
    includeSources: [
      '{assets,components,entrypoints,lib,scripts/build}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '{README,NOTICE}.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: MAIL_HOSTS,
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
    // The oldest versions that have all that is used (docs/adr/0020-firefox.md).
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'radiostilte@radiostilte.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});

function withoutPolyfill(alias: unknown): Record<string, string> {
  const entries = Object.entries(alias as Record<string, string>);
  return Object.fromEntries(entries.filter(([from]) => from !== 'wxt/browser'));
}
