import { readFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { withoutRawHtml } from '../../scripts/build/without-raw-html';
import { withoutSelectorNotes } from '../../scripts/build/without-selector-notes';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** One file of the bench as the extension's own scripts are built: one minified classic script. */
export async function buildScript(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', ...wxtNames() },
    resolve: { alias: { '#i18n': path.join(ROOT, '.wxt/i18n/index.ts') } },
    plugins: [withoutRawHtml(), withoutSelectorNotes(), preact()],
    build: {
      write: false,
      copyPublicDir: false,
      lib: {
        entry: path.resolve(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'bench',
        fileName: 'bench',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const script = result && 'output' in result ? result.output[0] : undefined;
  if (script?.type !== 'chunk') throw new Error(`${entry} was not bundled`);
  return script.code;
}

/** What WXT tells a script of itself. */
function wxtNames(): Record<string, string> {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const names = { BROWSER: 'chrome', CHROME: true, FIREFOX: false, MANIFEST_VERSION: 3, version };
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => [
      `import.meta.env.${name}`,
      JSON.stringify(value),
    ]),
  );
}
