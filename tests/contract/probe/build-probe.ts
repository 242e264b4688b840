import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { MAIL_PATTERNS } from '../../../lib/webmail/hosts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  content_scripts: [{ matches: [...MAIL_PATTERNS], js: ['probe.js'], run_at: 'document_end' }],
};

/** Builds an extension of nothing but the adapters, so that it runs in a real isolated world. */
export async function buildProbe(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: path.join(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
}
