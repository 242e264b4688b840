import { effortAdvice } from '../../domain/effort';
import type { ClosingFacts } from '../../messages/closing-text';
import { clockOf } from '../../settings/clock-of';
import { notedView } from '../../store/noted-view';
import { hoursFor, silentDays } from '../../store/offer-view';
import { outlookInThread } from '../../store/outlook-in-thread';
import { priorIn } from '../../store/prior-in';
import type { Context } from '../context';
import type { TextPlace } from './text-place';

/** What went into a silence that a text would close; null where nobody is waited for. */
export async function closingFacts(
  { db, settings, now }: Context,
  { row, client }: TextPlace,
): Promise<ClosingFacts | null> {
  if (row === null || row.silence.turn !== 'theirs') return null;
  const hours = clockOf(settings);
  const prior = await priorIn(db, hours);
  const { chance } = outlookInThread(row, client, prior, now, hoursFor(row, hours));
  const { calls, fit, value } = await notedView(db, row);
  const days = silentDays(row, now, hours);
  const nudges = row.silence.nudgedAt.length;
  const advice = effortAdvice({ days, nudges, calls, fit, chance });
  return { days, nudges, calls, fit, value, advice };
}
