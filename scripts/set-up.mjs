/**
 * Makes a machine with nothing but Node and npm ready for the commands of this project: installs
 * the packages of the lock and finds, or installs, a browser that loads unpacked extensions.
 * Has no dependency of its own, because it runs before there are any. Where everything is there
 * already it looks at a few files and says nothing. It speaks on stderr: stdout is the command's.
 * With `--firefox` it sees to a Firefox too, which only the tests need.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './set-up/browser.mjs';
import { runCommand } from './set-up/command.mjs';
import { ensureFirefox } from './set-up/firefox.mjs';
import { ensurePackages } from './set-up/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (sentence) => process.stderr.write(`${sentence}\n`);

const tools = { root, say, run: runCommand };

const problem =
  nodeProblem() ??
  (await ensurePackages(tools)) ??
  (await ensureBrowser(tools)) ??
  (process.argv.includes('--firefox') ? await ensureFirefox(tools) : null);
if (problem) {
  say(problem);
  process.exitCode = 1;
}

function nodeProblem() {
  const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    .engines.node;
  const least = (/\d+(\.\d+)*/.exec(wanted)?.[0] ?? '0').split('.').map(Number);
  const here = process.versions.node.split('.').map(Number);
  const first = least.findIndex((part, index) => part !== here[index]);
  const tooOld = first >= 0 && (here[first] ?? 0) < (least[first] ?? 0);
  return tooOld ? `This needs Node ${wanted}; here is ${process.versions.node}.` : null;
}
