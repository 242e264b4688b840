import { type CalendarDay, dayFromIso } from '../domain/dates/calendar-day';
import { DAY } from '../domain/instant';
import { localTimeAt } from '../domain/local-clock';
import { asksForPayment } from '../domain/phases/asks-for-payment';
import type { WorkingHours } from '../domain/working-hours';
import type { RadiostilteDatabase } from '../store/database';
import { notesOfThread } from '../store/notes';
import type { ThreadRow } from '../store/rows';

/** The usual term in the EU where none was agreed (directive 2011/7, article 3). */
const USUAL_TERM = 30;

/**
 * The day from which the silence about an invoice is counted (D4, "after due date"): the due date the
 * user noted, else the end of the usual term; null for other threads, and once I asked for the payment,
 * for then it was due.
 */
export async function invoiceDue(
  db: RadiostilteDatabase,
  { key, phase, silence }: ThreadRow,
  { zone }: WorkingHours,
): Promise<CalendarDay | null> {
  if (phase !== 'invoice') return null;
  const notes = await notesOfThread(db, key);
  const invoice = notes.find(({ kind, done }) => kind === 'invoice' && !done);
  if (invoice?.date) return dayFromIso(invoice.date);
  if (silence.since === null || silence.stepsSent.length > 0) return null;
  if (await hasAsked(db, key)) return null;
  return Math.floor(localTimeAt(silence.since, zone) / DAY) + USUAL_TERM;
}

async function hasAsked(db: RadiostilteDatabase, key: ThreadRow['key']): Promise<boolean> {
  const seen = await db.sightings.where('thread').equals(key).toArray();
  return seen.some(({ sighting }) => {
    if (sighting.kind !== 'message' && sighting.kind !== 'send') return false;
    return sighting.verdict !== null && asksForPayment(sighting.verdict.signs);
  });
}
