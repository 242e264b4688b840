import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../chromium';
import { BUILT_EXTENSION } from './build';

/**
 * Opens the real Gmail for a person, in a profile of its own that stays, and waits until the
 * browser is closed. Nothing drives this browser: Google lets nobody sign in where something does.
 * @returns why it could not be opened, as a sentence
 */
export async function openLiveGmail(): Promise<string | null> {
  const chromium = findChromium();
  if ('missing' in chromium) return chromium.missing;
  const profile = path.join(userDataFolder(), 'radiostilte', 'profile');
  mkdirSync(profile, { recursive: true });
  process.stdout.write(
    `Opening your own Gmail in a profile of its own: ${profile}\nSign in, look at Sent and then at the Inbox, and click the dial in the toolbar.\nThis ends when you close the browser.\n`,
  );
  const child = spawn(
    chromium.path,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${BUILT_EXTENSION}`,
      `--load-extension=${BUILT_EXTENSION}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to start its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'https://mail.google.com/',
    ],
    { stdio: 'ignore' },
  );
  return new Promise((resolve) => {
    child.on('error', (error) =>
      resolve(`${chromium.path} could not be started: ${error.message}`),
    );
    child.on('close', () => resolve(null));
  });
}

function userDataFolder(): string {
  const { platform, env } = process;
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? homedir();
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  return env['XDG_DATA_HOME'] ?? path.join(homedir(), '.local', 'share');
}
