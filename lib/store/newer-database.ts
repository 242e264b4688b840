import type Dexie from 'dexie';

/** What is stored was stored by a version of the extension that is newer than this one. */
class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** The library counts versions in tenths, and by single ones where it adds a missing part itself. */
const TENTHS = 10;

/**
 * Refuses to open what a newer version stored: by the library alone this one would read it, and make anew
 * by its older rules what the newer one derived.
 */
export function refuseNewer(db: Dexie): void {
  const ours = db.verno;
  const look = (): void => {
    if (Math.floor(db.backendDB().version / TENTHS) > ours) throw new NewerDatabaseError();
  };
  db.on('ready', look, true);
}

/** Whether an error of the database means that. */
export function isNewer(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = Object(one).inner) {
    if (one instanceof NewerDatabaseError) return true;
  }
  return false;
}
