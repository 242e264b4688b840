import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

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
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // The polyfill serves the worker and the pages; a content script does without it (docs/adr/0003).
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
      config.resolve = {
        ...config.resolve,
        alias: withoutPolyfill(config.resolve?.alias ?? {}),
      };
    },
  },
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: MAIL_HOSTS,
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
  },
});

function withoutPolyfill(alias: unknown): Record<string, string> {
  const entries = Object.entries(alias as Record<string, string>);
  return Object.fromEntries(entries.filter(([from]) => from !== 'wxt/browser'));
}
