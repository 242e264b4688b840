import { accessSync, constants, readFileSync } from 'node:fs';

/** What can be known of this machine without running anything. */
export function machine() {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian: /^ID(_LIKE)?=.*\bdebian\b/m.test(readOrEmpty('/etc/os-release')),
    isProgram,
  };
}

/**
 * @param {(program: string, args: readonly string[], options?: object) => Promise<boolean>} run
 * @param {string} name of a package
 */
export async function installDebian(run, name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A stale or half broken list of packages may still hold what is needed.
  await run('apt-get', ['update'], { env });
  return run('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
