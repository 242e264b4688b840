import { spawn } from 'node:child_process';

/**
 * Runs a program with its output on our stderr.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string>}} options
 * @returns {Promise<boolean>} whether it could be started and ended well
 */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', process.stderr, process.stderr],
      // On Windows npm is a script that only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
