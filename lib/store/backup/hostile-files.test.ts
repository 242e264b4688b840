/** Files that were not made by us, or were changed on the way: refused whole, and said why. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringIn, inspect } from '../../../tests/support/backup-file';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../database';
import { LARGEST_BACKUP } from './backup-form';

const FILE = join(import.meta.dirname, '../../../tests/backups/version-9.json');
const GOOD = readFileSync(FILE, 'utf8');
const ME = 'nora@studio-lind.example';

type Row = Record<string, unknown>;
type Whole = Record<string, Row[]> & { settings: Row; databaseVersion: unknown; version: unknown };

let runs = 0;
let db: RadiostilteDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  runs += 1;
  db = new RadiostilteDatabase(`hostile-${runs}`);
});
afterEach(() => db.delete());

const here = () => ({ db, settings: defaultSettings('UTC'), now: Date.UTC(2025, 7, 3) });

function changed(change: (whole: Whole) => void): Blob {
  const whole = JSON.parse(GOOD) as Whole;
  change(whole);
  return new Blob([JSON.stringify(whole)]);
}

function setIn(table: string, row: number, change: Row): Blob {
  return changed((whole) => Object.assign(whole[table]?.[row] ?? {}, change));
}

/** A sighting of the file, with something else in it. */
function sighted(change: Row): Blob {
  return changed(({ sightings = [] }) => Object.assign(sightings[0]?.['sighting'] ?? {}, change));
}

describe('a file is refused', () => {
  it.each<[string, Blob, object]>([
    ['of a newer version', changed((one) => (one.version = 2)), { why: 'newer' }],
    ['of a newer database', changed((one) => (one.databaseVersion = 90)), { why: 'newer' }],
    ['of newer settings', changed((one) => (one.settings['version'] = 99)), { why: 'newer' }],
    ['of no database', changed((one) => (one.databaseVersion = 0)), { why: 'damaged' }],
    ['of half a database', changed((one) => (one.databaseVersion = 8.5)), { why: 'damaged' }],
    [
      'of other software',
      new Blob(['{"format": "x", "version": 1, "a": [{}]}']),
      { why: 'not-ours' },
    ],
    ['that is no text', new Blob([new Uint8Array([123, 255, 254])]), { why: 'damaged' }],
    ['that is empty', new Blob([]), { why: 'not-ours' }],
    ['that was cut off', new Blob([GOOD.slice(0, -200)]), { why: 'damaged' }],
    [
      'without settings',
      changed((one) => Reflect.deleteProperty(one, 'settings')),
      { part: 'settings' },
    ],
    [
      'with an unknown table',
      changed((one) => (one['threads'] = [{ key: 'x' }])),
      { part: 'threads' },
    ],
    [
      'with a row of another kind',
      setIn('decisions', 1, { value: 7 }),
      { part: 'decisions', number: 2 },
    ],
    [
      'with a counter beyond counting',
      setIn('decisions', 0, { stamp: { counter: 2 ** 53, device: 'd' } }),
      { part: 'decisions', number: 1 },
    ],
    [
      'with an unknown mail service',
      setIn('accounts', 0, { provider: 'evil' }),
      { part: 'accounts' },
    ],
    [
      'with a zone that is none',
      setIn('accounts', 1, { clocks: [{ zone: 'No/Where', ahead: 0, proven: true }] }),
      { part: 'accounts' },
    ],
    [
      'with a thread of nobody',
      sighted({ thread: 'no-mailbox' }),
      { part: 'sightings', number: 1 },
    ],
    ['with text for a time', sighted({ sentAt: { from: '1', until: 2 } }), { part: 'sightings' }],
    [
      'with a name that is a list',
      sighted({ from: { address: 'a@b.example', name: ['x'] } }),
      { part: 'sightings' },
    ],
    [
      'with a subject of a million letters',
      sighted({ subject: 'x'.repeat(1_000_000) }),
      { part: 'sightings' },
    ],
  ])('%s', async (_, file, problem) => {
    expect(await inspect(here(), file)).toMatchObject(problem);
    expect(await db.sightings.count()).toBe(0);
  });

  it('before it is read where it is too large', async () => {
    const file = new Blob(['{}']);
    Object.defineProperty(file, 'size', { value: LARGEST_BACKUP + 1 });
    Object.defineProperty(file, 'slice', { value: () => expect.unreachable() });
    expect(await inspect(here(), file)).toEqual({ why: 'too-large' });
  });

  it('while another one is being brought in', async () => {
    await db.meta.put({
      key: 'bringing-in',
      value: {
        how: 'merge',
        settings: null,
        table: 'accounts',
        after: null,
        left: 1,
        changesAll: false,
        clocks: {},
        otherwise: [],
      },
    });
    expect(await inspect(here(), new Blob([GOOD]))).toEqual({ why: 'busy' });
  });
});

describe('what is let in', () => {
  it('stands under the key of its own content, whatever the file says', async () => {
    await bringIn(here(), setIn('decisions', 1, { key: 'all first-run ', thread: 'x' }));
    const keys = await db.decisions.toCollection().primaryKeys();
    expect(keys).toContain('person relation anna.keller@gmail.com');
    expect(await db.decisions.get('all first-run ')).toMatchObject({ field: 'first-run' });
  });

  it('may have colons, blanks and quotes in its ids', async () => {
    const thread = `${ME} a: "b" {c}`;
    await bringIn(here(), sighted({ thread, messageId: '::' }));
    expect(await db.threads.get(thread)).toMatchObject({ account: ME, threadId: 'a: "b" {c}' });
  });

  it('keeps markup in texts as the text it is', async () => {
    const html = '<img src=x onerror=alert(1)> {client}';
    const preview = await bringIn(
      here(),
      changed(({ settings }) => (settings['ownName'] = html)),
    );
    expect(preview.settings.ownName).toBe(html);
    expect(preview.settingsThatDiffer).toContain('ownName');
  });

  it('leads to no page but that of the mail service', async () => {
    await bringIn(here(), setIn('accounts', 0, { home: 'https://evil.example/' }));
    const { homeOn } = await import('../../webmail/hosts');
    const account = await db.accounts.get(ME);
    expect(homeOn('gmail', account?.home)).toBe('https://mail.google.com/mail/');
  });
});
