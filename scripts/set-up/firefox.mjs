import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { installDebian, machine } from './machine.mjs';

const DEBIAN_FIREFOX = '/usr/bin/firefox-esr';

/** Where Puppeteer's own installer puts browsers, on every system. */
const CACHE = path.join(homedir(), '.cache/puppeteer');

/** From the folder of one build to its program: Linux, Windows, macOS. */
const PROGRAMS = ['firefox/firefox', 'core/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds a Firefox for the tests; where there is none installs Debian's package when it may, else
 * the build for long support, by Puppeteer's installer. The tests look where `firefoxPlaces` says.
 * @returns {Promise<string | null>} why there is none, as a sentence
 */
export async function ensureFirefox(given) {
  const tools = { ...machine(), places: firefoxPlaces, ...given };
  const chosen = tools.env.FIREFOX_PATH;
  if (chosen) {
    return tools.isProgram(chosen) ? null : `FIREFOX_PATH names ${chosen}, which is no program.`;
  }
  const found = () => tools.places().some(tools.isProgram);
  if (found()) return null;

  if (tools.isDebian && tools.isRoot) {
    tools.say("Installing Debian's firefox-esr (apt-get, about 80 MB to download) …");
    if ((await installDebian(tools.run, 'firefox-esr')) && found()) return null;
  }
  tools.say("Installing Firefox ESR into Puppeteer's own cache (about 80 MB) …");
  if ((await installBuild(tools)) && found()) return null;
  return 'No Firefox for the tests was found, and none could be installed: install Firefox 142 or newer and name its program in FIREFOX_PATH.';
}

/** Programs that may be there, the first one first. */
export function firefoxPlaces() {
  const builds = path.join(CACHE, 'firefox');
  const inCache = namesIn(builds).flatMap((build) =>
    PROGRAMS.map((program) => path.join(builds, build, program)),
  );
  return [DEBIAN_FIREFOX, ...inCache];
}

/** Puppeteer's installer comes with puppeteer-core, and is its dependency, not ours. */
function installBuild({ root, run }) {
  const installer = path.join(root, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  return run(process.execPath, [installer, 'install', 'firefox@esr', '--path', CACHE], {
    cwd: root,
  });
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
