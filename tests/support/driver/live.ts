import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { WEBMAIL_NAMES, type Webmail } from '../../replica/webmail';
import { findChromium } from '../chromium';
import { BUILT_EXTENSION } from './build';

const ADDRESSES: Readonly<Record<Webmail, string>> = {
  gmail: 'https://mail.google.com/',
  outlook: 'https://outlook.live.com/mail/',
};

/**
 * Opens the real mail page for a person, in a profile of its own that stays, and waits until the
 * browser is closed. Nothing drives this browser: providers let nobody sign in where something does.
 * @returns why it could not be opened, as a sentence
 */
export async function openLive(webmail: Webmail): Promise<string | null> {
  const chromium = findChromium();
  if ('missing' in chromium) return chromium.missing;
  const profile = path.join(userDataFolder(), 'radiostilte', 'profile');
  mkdirSync(profile, { recursive: true });
  process.stdout.write(
    `Opening your own ${WEBMAIL_NAMES[webmail]} in a profile of its own: ${profile}\nSign in, look at Sent and then at the Inbox, and click the dial in the toolbar.\nThis ends when you close the browser.\n`,
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
      ADDRESSES[webmail],
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
