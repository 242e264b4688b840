import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withoutRawHtml } from './scripts/build/without-raw-html';
import { withoutSelectorNotes } from './scripts/build/without-selector-notes';

const MAIL_HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

/** As strict as it goes: what our pages and the worker may load is in the package (docs/adr/0025). */
const CONTENT_SECURITY_POLICY = [
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
].join('; ');

const ownScriptContext = fileURLToPath(new URL('lib/mail-page/script-context', import.meta.url));

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
          // WXT's tells the page of every start (docs/adr/0025).
          'wxt/utils/content-script-context': ownScriptContext,
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
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: MAIL_HOSTS,
    incognito: 'not_allowed',
    // While it is developed, WXT loads scripts from a server of its own.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
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
