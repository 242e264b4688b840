import { describe, expect, test } from 'vitest';
import { ensureFirefox } from './firefox.mjs';

const DEBIAN = '/usr/bin/firefox-esr';
const CACHED = '/cache/firefox/linux-153.7.0esr/firefox/firefox';

/** A machine on which `run` records what it was told, and what it installs is a program from then on. */
function machine({ programs = [], env = {}, isDebian = true, isRoot = true, installs }) {
  const ran = [];
  const there = new Set(programs);
  return {
    ran,
    root: '/project',
    env,
    isDebian,
    isRoot,
    isProgram: (file) => there.has(file),
    places: () => [DEBIAN, CACHED],
    say: () => {},
    run: async (program, args) => {
      ran.push([program, ...args].join(' '));
      const puts = installs?.(program, args);
      if (puts) there.add(puts);
      return Boolean(puts);
    },
  };
}

describe('ensureFirefox', () => {
  test.each([
    ["Debian's package", { programs: [DEBIAN] }],
    ["a build in Puppeteer's cache", { programs: [CACHED] }],
    ['what FIREFOX_PATH names', { env: { FIREFOX_PATH: '/my/fox' }, programs: ['/my/fox'] }],
  ])('installs nothing where there is %s', async (_case, given) => {
    const here = machine(given);
    expect(await ensureFirefox(here)).toBeNull();
    expect(here.ran).toEqual([]);
  });

  test('says so where FIREFOX_PATH names nothing, and does not fall back silently', async () => {
    const here = machine({ env: { FIREFOX_PATH: '/gone' }, programs: [DEBIAN] });
    expect(await ensureFirefox(here)).toContain('/gone');
  });

  test("installs Debian's package as root on Debian", async () => {
    const installs = (program, args) =>
      program === 'apt-get' && args[0] === 'install' && '/usr/bin/firefox-esr';
    const here = machine({ installs });
    expect(await ensureFirefox(here)).toBeNull();
    expect(here.ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends firefox-esr',
    ]);
  });

  test.each([
    ['not root', { isRoot: false }],
    ['not Debian', { isDebian: false }],
  ])("takes the build of Puppeteer's installer where the user is %s", async (_case, given) => {
    const here = machine({ ...given, installs: () => CACHED });
    expect(await ensureFirefox(here)).toBeNull();
    expect(here.ran).toHaveLength(1);
    expect(here.ran[0]).toMatch(/main-cli\.js install firefox@esr --path .*puppeteer$/);
  });

  test('ends with one sentence where nothing can be installed', async () => {
    const here = machine({});
    expect(await ensureFirefox(here)).toMatch(/FIREFOX_PATH\.$/);
    expect(here.ran).toHaveLength(3);
  });
});
