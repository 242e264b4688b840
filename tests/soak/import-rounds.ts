/** The browser is killed while a file of mail is brought in, and then the file is brought in once more. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { SightingRow } from '../../lib/store/rows';
import { madeUpText, OWNER } from '../support/mbox/made-up-mbox';
import { differsFromAnew } from './folded-anew';
import type { Seeded } from './seeded';
import { openSoakBrowser } from './soak-browser';
import { restingNow, type StoredNow, until } from './stored-now';
import type { Tried } from './tried';

const MAILS = 250;
/** Each client who is brought up to date counts for so many mails. */
const PEOPLE_COUNT = 5;
const FILE = {
  name: 'mail.mbox',
  mimeType: 'application/mbox',
  buffer: Buffer.from(madeUpText({ mails: MAILS, until: Date.UTC(2025, 5, 2) })),
};

export async function importRounds(
  rounds: number,
  folder: string,
  random: Seeded,
): Promise<Omit<Tried, 'what' | 'seconds'>> {
  const lost: string[] = [];
  let stored = 0;
  for (let round = 0; round < rounds; round += 1) {
    const profileDir = path.join(folder, `import-${round}`);
    const told = await importRound(profileDir, random);
    lost.push(...told.lost.map((loss) => `round ${round + 1}: ${loss}`));
    stored += told.storedBefore;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return { rounds, counted: `${stored} mails seen stored before the kill`, lost };
}

interface Told {
  readonly storedBefore: number;
  readonly lost: readonly string[];
}

async function importRound(profileDir: string, random: Seeded): Promise<Told> {
  const killed = await openSoakBrowser({ profileDir });
  const { origin } = killed;
  const page = await killed.openOwn('options.html#history');
  await begin(page);
  // Somewhere in the work: reading the file, or making anew what hangs on it.
  const wanted = random.below(MAILS * 2);
  const storedBefore = await untilStored(page, wanted);
  await killed.kill();

  const again = await openSoakBrowser({ profileDir, origin });
  const options = await again.openOwn('options.html#history');
  const resumed = await restingNow(options);
  const kept = fromFile(resumed);
  const lost = kept < storedBefore ? [`${storedBefore} mails were stored, ${kept} are left`] : [];
  lost.push(...(await differsFromAnew(resumed)));
  await begin(options);
  await options.locator('#history .history-result').waitFor({ timeout: 120_000 });
  const whole = await restingNow(options);
  if (fromFile(whole) !== MAILS) lost.push(`${fromFile(whole)} of ${MAILS} mails in the end`);
  lost.push(...(await differsFromAnew(whole)));
  await again.close();
  return { storedBefore, lost };
}

async function begin(page: Page): Promise<void> {
  const section = page.locator('#history');
  await section.locator('input[type=file]').setInputFiles(FILE);
  const mailbox = section.locator('input[type=email]');
  const submit = section.locator('button[type=submit]');
  await submit.waitFor();
  if ((await mailbox.count()) > 0) await mailbox.fill(OWNER.address);
  await submit.click();
}

/**
 * Above the number of mails in the file, the rest is how much of what hangs on them was made anew.
 * @returns the mails that are stored, as read in a transaction of its own
 */
async function untilStored(page: Page, wanted: number): Promise<number> {
  let mails = 0;
  await until(async () => {
    const stored = await page.evaluate(countStored);
    mails = stored.mails;
    return mails >= Math.min(wanted, MAILS) && stored.people * PEOPLE_COUNT >= wanted - MAILS;
  }, 5);
  return mails;
}

/** In the page. */
function countStored(): Promise<{ mails: number; people: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['sightings', 'correspondents']);
      const mails = reading.objectStore('sightings').count();
      const people = reading.objectStore('correspondents').count();
      reading.oncomplete = () => {
        opening.result.close();
        resolve({ mails: mails.result, people: people.result });
      };
    };
  });
}

function fromFile(stored: StoredNow): number {
  const rows = (stored.tables['sightings'] ?? []) as readonly SightingRow[];
  return rows.filter(({ sighting }) => sighting.kind === 'message' && sighting.source === 'file')
    .length;
}
