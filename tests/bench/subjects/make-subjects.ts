/** The extensions that the page cost is measured of, unpacked in a folder each. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildScript, ROOT } from '../build-script';

export const SUBJECTS = ['none', 'minimal', 'ours', 'inboxsdk', 'gmailjs'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const BUILT = path.join(ROOT, '.output/chrome-mv3');
const RIVALS = path.join(ROOT, 'tests/bench/rivals');

const MATCHES = ['https://mail.google.com/*'];
const BARE = { manifest_version: 3, name: 'bench', version: '1' };

/** @returns the folder of each */
export async function makeSubjects(folder: string): Promise<Readonly<Record<Subject, string>>> {
  const dirs = Object.fromEntries(
    SUBJECTS.map((subject) => [subject, path.join(folder, subject)]),
  ) as Record<Subject, string>;
  await Promise.all(Object.values(dirs).map((dir) => mkdir(dir, { recursive: true })));
  await writeFiles(dirs.none, { 'manifest.json': BARE });
  await writeFiles(dirs.minimal, {
    'manifest.json': { ...BARE, content_scripts: [{ matches: MATCHES, js: ['content.js'] }] },
    'content.js': await buildScript('subjects/minimal.ts'),
  });
  await makeInboxSdk(dirs.inboxsdk);
  await makeGmailJs(dirs.gmailjs);
  await makeOurs(dirs.ours);
  return dirs;
}

/** The built extension; in its content script the list reader's rows get a tag. */
async function makeOurs(dir: string): Promise<void> {
  await cp(BUILT, dir, { recursive: true });
  const place = path.join(dir, 'content-scripts/gmail.js');
  const product = await readFile(place, 'utf8');
  const script = await buildScript('subjects/ours.ts');
  const apart = Math.abs(script.length - product.length);
  if (apart > 3_000)
    throw new Error(`with tags our script differs by ${apart} characters: another one was built`);
  await writeFile(place, script);
}

/** As its documentation says: content script, page world put in by its own background script. */
async function makeInboxSdk(dir: string): Promise<void> {
  const sdk = path.join(RIVALS, 'node_modules/@inboxsdk/core');
  await cp(path.join(sdk, 'pageWorld.js'), path.join(dir, 'pageWorld.js'));
  await cp(path.join(sdk, 'background.js'), path.join(dir, 'background.js'));
  await writeFiles(dir, {
    'manifest.json': {
      ...BARE,
      permissions: ['scripting'],
      host_permissions: MATCHES,
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: MATCHES, js: ['content.js'], run_at: 'document_end' }],
    },
    'content.js': await buildScript('rivals/inboxsdk.js'),
  });
}

/** As its documentation says: in the page's own world, before the page's own scripts. */
async function makeGmailJs(dir: string): Promise<void> {
  await writeFiles(dir, {
    'manifest.json': {
      ...BARE,
      content_scripts: [
        { matches: MATCHES, js: ['content.js'], run_at: 'document_start', world: 'MAIN' },
      ],
    },
    'content.js': await buildScript('rivals/gmailjs.js'),
  });
}

async function writeFiles(dir: string, files: Record<string, string | object>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(path.join(dir, name), text);
  }
}
