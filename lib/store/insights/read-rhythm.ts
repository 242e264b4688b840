import { answeredWithin } from '../../domain/insights/answered-within';
import { answersByHour, answersByWeekday } from '../../domain/insights/when-they-answer';
import type { Instant } from '../../domain/instant';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Phase } from '../../domain/phase';
import { answeringHours } from '../../domain/rhythm/answering-hours';
import { LEARNT_BOUNDS, limitsFrom, usualOf } from '../../domain/rhythm/limits-from';
import type { Prior } from '../../domain/rhythm/prior';
import { rhythmOf } from '../../domain/rhythm/rhythm';
import { clockOf } from '../../settings/clock-of';
import type { Settings } from '../../settings/settings';
import { readSettings } from '../../settings/stored-settings';
import { database, type RadiostilteDatabase } from '../database';
import { priorIn } from '../prior-in';
import type { CorrespondentRow } from '../rows';
import type { RhythmView } from './insights-views';

/** How one client answers, now; null where nobody has that address. */
export async function readRhythmNow(address: string): Promise<RhythmView | null> {
  return readRhythm(database, address, { settings: await readSettings(), now: Date.now() });
}

interface Around {
  readonly settings: Settings;
  readonly now: Instant;
}

async function readRhythm(
  db: RadiostilteDatabase,
  address: string,
  { settings, now }: Around,
): Promise<RhythmView | null> {
  const person = await db.correspondents.get(address);
  if (person === undefined) return null;
  const { spells, agreedDays } = person;
  const hours = clockOf(settings);
  const prior = await priorIn(db, hours);
  const phase = await usualPhase(db, address);
  const answers = spells.filter(({ answered }) => answered).length;
  const answeredAt = spells.flatMap((spell) => spell.answeredAt ?? []);
  return {
    name: person.name || address,
    curve: answeredWithin(spells, prior.hoursPerDay),
    answers,
    cutOff: spells.length - answers,
    phase,
    setLimit: agreedDays ?? settings.limits[phase].quiet,
    isAgreed: agreedDays !== null,
    learntLimit: learntLimit(person, phase, prior, now),
    timed: answeredAt.length,
    hours: answersByHour(answeredAt, hours.zone),
    weekdays: answersByWeekday(answeredAt, hours.zone),
    mostly: answeringHours(answeredAt, hours.zone),
  };
}

/** As if nothing was agreed or set. */
function learntLimit(
  { spells }: CorrespondentRow,
  phase: Phase,
  prior: Prior,
  now: Instant,
): number | null {
  const rhythm = rhythmOf(spells, prior, now);
  if (usualOf(rhythm) === null) return null;
  return limitsFrom(rhythm, DEFAULT_LIMITS[phase], LEARNT_BOUNDS[phase]).quiet;
}

/** That of most threads with them. */
async function usualPhase(db: RadiostilteDatabase, address: string): Promise<Phase> {
  const counts = new Map<Phase, number>();
  await db.threads
    .where('addresses')
    .equals(address)
    .each(({ phase }) => counts.set(phase, (counts.get(phase) ?? 0) + 1));
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? 'general';
}
