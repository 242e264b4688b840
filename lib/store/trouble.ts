/** What is wrong with the store itself. The worker notes it (`lib/background/trouble.ts`), the popup tells it. */
import { browser } from 'wxt/browser';
import { bringingIn } from './backup/bringing-in';
import type { RadiostilteDatabase } from './database';
import { firstRunAt } from './decisions';

/** Nothing new can be stored: there is no room, or the browser refuses. */
export type CannotStore = 'full' | 'refused';

export interface StoreTrouble {
  /** Settings say that there was a first run, and the database knows of none: the browser deleted it. */
  readonly gone: boolean;
  /** Null where everything can be stored. */
  readonly cannotStore: CannotStore | null;
  /** Rows that could not be read and were set aside. */
  readonly setAside: number;
}

const BEGUN = 'begun';
const CANNOT_STORE = 'cannot-store';

export async function readTrouble(db: RadiostilteDatabase): Promise<StoreTrouble> {
  const [firstRun, setAside, bringing] = await Promise.all([
    firstRunAt(db),
    db.setAside.count(),
    bringingIn(db),
  ]);
  const isEmpty = firstRun === null && bringing === null;
  const gone = isEmpty && (await browser.storage.local.get(BEGUN))[BEGUN] === true;
  return { gone, cannotStore: await cannotStore(), setAside };
}

/** The first run was done: from now on a database without one is one that was deleted. */
export async function rememberBegun(): Promise<void> {
  await browser.storage.local.set({ [BEGUN]: true });
}

/** What comes into the database now may know of no first run. */
export async function forgetBegun(): Promise<void> {
  await browser.storage.local.remove(BEGUN);
}

export async function cannotStore(): Promise<CannotStore | null> {
  const found = (await browser.storage.session.get(CANNOT_STORE))[CANNOT_STORE];
  return found === 'full' || found === 'refused' ? found : null;
}

/** Kept in memory until the browser is closed: on a full disk there is no other place. */
export async function noteCannotStore(why: CannotStore | null): Promise<void> {
  if (why === null) await browser.storage.session.remove(CANNOT_STORE);
  else await browser.storage.session.set({ [CANNOT_STORE]: why });
}
