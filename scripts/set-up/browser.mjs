import { createRequire } from 'node:module';
import path from 'node:path';
import { installDebian, machine } from './machine.mjs';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/**
 * Finds a browser that still loads unpacked extensions, which branded Chrome does not; where there
 * is none installs Debian's package when it may, else Playwright's full build.
 * The same three places are looked at, in the same order, by tests/support/chromium.ts.
 * @returns {Promise<string | null>} why there is none, as a sentence
 */
export async function ensureBrowser(given) {
  const tools = { ...machine(), playwrightPath: () => playwrightPath(given.root), ...given };
  const chosen = tools.env.CHROMIUM_PATH;
  if (chosen) {
    return tools.isProgram(chosen) ? null : `CHROMIUM_PATH names ${chosen}, which is no program.`;
  }
  const found = () => tools.isProgram(DEBIAN_CHROMIUM) || tools.isProgram(tools.playwrightPath());
  if (found()) return null;

  if (tools.isDebian && tools.isRoot) {
    tools.say("Installing Debian's chromium (apt-get, about 110 MB to download) …");
    if ((await installDebian(tools.run, 'chromium')) && found()) return null;
  }
  tools.say("Installing Playwright's build of Chromium into its own cache (about 170 MB) …");
  if ((await installPlaywright(tools)) && found()) return null;
  return 'No browser that loads unpacked extensions was found, and none could be installed: install Chromium (not Chrome) and name it in CHROMIUM_PATH.';
}

function installPlaywright({ root, run, isDebian, isRoot }) {
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const libraries = isDebian && isRoot ? ['--with-deps'] : [];
  return run(process.execPath, [cli, 'install', '--no-shell', ...libraries, 'chromium'], {
    cwd: root,
  });
}

function playwrightPath(root) {
  const requireHere = createRequire(path.join(root, 'package.json'));
  return requireHere('@playwright/test').chromium.executablePath();
}
