import { RATING_SIGN } from '../domain/judgement/rating';
import type { ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from './database';
import { notesOfThread } from './notes';
import type { ThreadRow } from './rows';

/**
 * The rating that the newest message gives, where the user had asked for one there and has not noted
 * it yet (facts/mission-rows.md S4-17); null where none does.
 */
export async function ratingIn(
  db: RadiostilteDatabase,
  { key, newestFrom, newestSigns }: ThreadRow,
): Promise<number | null> {
  const sign = newestSigns.find((one) => one.startsWith(RATING_SIGN));
  if (sign === undefined || newestFrom === null || !(await ratingWasAsked(db, key))) return null;
  const notes = await notesOfThread(db, key);
  const isNoted = notes.some(({ kind }) => kind === 'rating');
  return isNoted ? null : Number(sign.slice(RATING_SIGN.length));
}

/** Whether the user sent the question for a rating there: an answer is always seen after it. */
export async function ratingWasAsked(db: RadiostilteDatabase, thread: ThreadKey): Promise<boolean> {
  const seen = await db.sightings.where('thread').equals(thread).toArray();
  return seen.some(({ sighting }) => sighting.kind === 'send' && sighting.step === 'rating');
}
