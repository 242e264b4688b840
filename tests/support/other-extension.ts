import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What another extension asks of ours, and what it heard: in the mail page, for the test to read. */
interface Forged {
  readonly target: string;
  readonly messages: readonly unknown[];
}

/** In the mail page, as a content script of another extension. */
function forge(): void {
  const { dataset } = document.documentElement;
  document.addEventListener('test-forge', () => {
    const { target, messages } = JSON.parse(dataset['forged'] ?? '') as Forged;
    const send = (message: unknown) =>
      chrome.runtime.sendMessage(target, message).then(
        (answer: unknown) => JSON.stringify(answer ?? null),
        (error: unknown) => `refused: ${error}`,
      );
    void Promise.all(messages.map(send)).then((answers) => {
      dataset['answers'] = JSON.stringify(answers);
    });
  });
  dataset['other'] = 'ready';
}

declare const chrome: {
  readonly runtime: { sendMessage(id: string, message: unknown): Promise<unknown> };
};

/** Another extension on the same mail pages, unpacked. It has no worker of its own. */
export async function makeOtherExtension(dir: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  const matches = ['https://mail.google.com/*', 'https://outlook.live.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1.0',
    content_scripts: [{ matches, js: ['forge.js'], run_at: 'document_start' }],
  };
  await writeFile(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(dir, 'forge.js'), `(${forge})();`);
  return dir;
}
