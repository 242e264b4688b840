import { describe, expect, test } from 'vitest';
import { ensureBrowser } from './browser.mjs';

const PLAYWRIGHT = '/cache/chromium';

/** A machine on which `run` records what it was told and `programs` exist from the start. */
function machine(changes = {}) {
  const ran = [];
  const programs = new Set(changes.programs ?? []);
  return {
    ran,
    root: '/project',
    env: changes.env ?? {},
    isDebian: changes.isDebian ?? true,
    isRoot: changes.isRoot ?? true,
    isProgram: (file) => programs.has(file),
    playwrightPath: () => PLAYWRIGHT,
    say: () => {},
    run: async (program, args) => {
      ran.push([program, ...args].join(' '));
      const puts = changes.installs?.(program, args);
      if (puts) programs.add(puts);
      return Boolean(puts);
    },
  };
}

describe('ensureBrowser', () => {
  test.each([
    ["Debian's chromium", { programs: ['/usr/bin/chromium'] }],
    ["Playwright's build", { programs: [PLAYWRIGHT] }],
    [
      'what CHROMIUM_PATH names',
      { env: { CHROMIUM_PATH: '/my/chromium' }, programs: ['/my/chromium'] },
    ],
  ])('installs nothing where there is %s', async (_case, changes) => {
    const here = machine(changes);
    expect(await ensureBrowser(here)).toBeNull();
    expect(here.ran).toEqual([]);
  });

  test('says so where CHROMIUM_PATH names nothing, and does not fall back silently', async () => {
    const here = machine({ env: { CHROMIUM_PATH: '/gone' }, programs: ['/usr/bin/chromium'] });
    expect(await ensureBrowser(here)).toContain('/gone');
  });

  test("installs Debian's package as root on Debian", async () => {
    const here = machine({
      installs: (program, args) =>
        program === 'apt-get' && args[0] === 'install' && '/usr/bin/chromium',
    });
    expect(await ensureBrowser(here)).toBeNull();
    expect(here.ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  test.each([
    ['not root', { isRoot: false }],
    ['not Debian', { isDebian: false }],
  ])("takes Playwright's build where the user is %s", async (_case, changes) => {
    const here = machine({ ...changes, installs: () => PLAYWRIGHT });
    expect(await ensureBrowser(here)).toBeNull();
    expect(here.ran).toHaveLength(1);
    expect(here.ran[0]).toMatch(/cli\.js install --no-shell chromium$/);
  });

  test('ends with one sentence where nothing can be installed', async () => {
    const here = machine();
    expect(await ensureBrowser(here)).toMatch(/CHROMIUM_PATH\.$/);
    expect(here.ran).toHaveLength(3);
  });
});
