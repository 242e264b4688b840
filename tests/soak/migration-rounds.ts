/** The browser is killed while a database of an older version is brought to today's. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { BUILT_EXTENSION } from '../support/driver/build';
import { type OldRows, rowsOf, storesOf, VERSIONS, type Version } from '../support/older-databases';
import { writeOldDatabase } from '../support/write-old-database';
import { differsFromAnew } from './folded-anew';
import type { Seeded } from './seeded';
import { openSoakBrowser } from './soak-browser';
import { restingNow, type StoredNow } from './stored-now';
import type { Tried } from './tried';

/** Each thread so often, so that an upgrade takes its time. */
const COPIES = 150;
/** Milliseconds after its start within which the browser is killed. */
const WITHIN = 1_200;
const KILLS = 2;
const OLD = VERSIONS.filter((version) => version < 9);

export async function migrationRounds(
  rounds: number,
  folder: string,
  random: Seeded,
): Promise<Omit<Tried, 'what' | 'seconds'>> {
  const lost: string[] = [];
  let sightings = 0;
  for (let round = 0; round < rounds; round += 1) {
    const place = path.join(folder, `migration-${round}`);
    const version = OLD[random.below(OLD.length)] ?? 1;
    const rows = manyOf(rowsOf(version));
    await writeOldProfile(place, version, rows);
    const losses = await upgradeRound(place, rows, random);
    lost.push(...losses.map((loss) => `round ${round + 1}, version ${version}: ${loss}`));
    sightings += rows['sightings']?.length ?? 0;
    await rm(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return { rounds, counted: `${sightings} sightings of older versions`, lost };
}

/** Every thread of the rows many times, under names of their own. */
function manyOf(rows: OldRows): OldRows {
  const copied = (row: object): readonly object[] => {
    const text = JSON.stringify(row);
    if (!/nora@studio-lind\.example t1/.test(text) || text.includes('"field":"note"')) return [row];
    return Array.from({ length: COPIES }, (_, copy) =>
      copy === 0
        ? row
        : JSON.parse(
            text
              .replaceAll('nora@studio-lind.example t1', `nora@studio-lind.example t1c${copy}`)
              .replaceAll('"threadId":"t1"', `"threadId":"t1c${copy}"`),
          ),
    );
  };
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, all.flatMap(copied)]),
  );
}

/** A profile in which an older version of the extension, here only its name, has stored these rows. */
async function writeOldProfile(place: string, version: Version, rows: OldRows): Promise<void> {
  const extensionDir = path.join(place, 'extension');
  await mkdir(extensionDir, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Radiostilte',
    version: '0.0.1',
    background: { service_worker: 'older.js' },
  };
  await writeFile(path.join(extensionDir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(extensionDir, 'older.js'), '');
  const profileDir = path.join(place, 'profile');
  const browser = await openSoakBrowser({ profileDir, extensionDir });
  const page = await browser.openOwn('manifest.json');
  await page.evaluate(writeOldDatabase, { version, stores: storesOf(version), rows });
  await browser.close();
  await rm(path.join(extensionDir, 'older.js'));
  await cp(BUILT_EXTENSION, extensionDir, { recursive: true });
}

async function upgradeRound(
  place: string,
  rows: OldRows,
  random: Seeded,
): Promise<readonly string[]> {
  const where = {
    profileDir: path.join(place, 'profile'),
    extensionDir: path.join(place, 'extension'),
  };
  let origin: string | undefined;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const browser = await openSoakBrowser({ ...where, ...(origin ? { origin } : {}) });
    origin = browser.origin;
    await passed(random.below(WITHIN));
    await browser.kill();
  }
  const browser = await openSoakBrowser({ ...where, ...(origin ? { origin } : {}) });
  const stored = await restingNow(await browser.openOwn('options.html#people'));
  await browser.close();
  return [...notThere(stored, rows), ...(await differsFromAnew(stored))];
}

function notThere(stored: StoredNow, rows: OldRows): readonly string[] {
  return ['sightings', 'decisions'].flatMap((table) => {
    const keys = new Set((stored.tables[table] ?? []).map((row) => Object(row).key));
    return (rows[table] ?? [])
      .map((row) => String(Object(row).key))
      .filter((key) => !keys.has(key))
      .map((key) => `${table}: ${key} is gone`);
  });
}
