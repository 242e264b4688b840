import { DAY, type Instant } from '../../instant';
import { instantAtLocal, localTimeAt } from '../../local-clock';
import type { DateOrder } from '../incoming-mail';
import { MOST_DAYS_AHEAD } from './calendar-day';
import { type Cue, cuesIn } from './cues';
import type { EpochDay, Mention, Reference } from './mention';
import { namedDates } from './named-dates';
import { numericDates } from './numeric-dates';
import { weekdays } from './weekdays';

/** What a date of return is read beside; there is no clock here. */
export interface ReturnReference {
  readonly sentAt: Instant;
  /** IANA zone in which the days begin. */
  readonly zone: string;
  readonly dateOrder?: DateOrder;
}

/** A date further behind the cue belongs to something else. */
const REACH = 48;

const READ_CHARACTERS = 2_000;

const INCLUSIVE =
  /^[,)]? ?\(?(?:y )?(?:inclus|inclusive|inclusief|inbegrepen|included|incluso|inclusa|compris|compreso|compresa|einschliesslich|inklusive|inkl)(?![a-z])/;

/** Between the day and these nothing of weight may stand: "ab 3. August wieder erreichbar". */
const RETURN_BEHIND =
  /^(?:,(?= (?:ben|bin|sind|zijn|werde|ik|ich|je|nous|i|we)(?![a-z])))?(?: \(?[a-z0-9':]+\)?){0,5}? (?:weer|terug|wieder|zuruck|de retour|de nouveau|de vuelta|di nuovo|di ritorno|back|again|available|bereikbaar|beschikbaar|erreichbar|joignable|disponible|disponibile|beantwoord|beantworte|reageer|antworte)(?![a-z])|^,? (?:weer|terug|wieder|zuruck)(?![a-z])/;

const NOT_BACK =
  /^[^.,;]{0,60}(?:\b(?:not|niet|geen|nicht|kein\w*|pas|plus|no|non|away|off|out|afwezig|vakantie|verlof|abwesend|urlaub|absent\w*|conge\w*|vacances|vacaciones|ferie)\b)/;

const SENTENCE_ENDS = /[!?;]|\.(?= [a-z])/;

interface Candidate {
  readonly day: EpochDay;
  /** Said of the return itself; else of the end of the absence. */
  readonly isReturn: boolean;
}

function mentionsIn(text: string, reference: Reference): readonly Mention[] {
  const all = [
    ...namedDates(text, reference),
    ...numericDates(text, reference),
    ...weekdays(text, reference),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter((mention) => {
    if (mention.start < reached) return false;
    reached = mention.end;
    return true;
  });
}

/** The cue that the mention belongs to: the nearest before it with no other day between. */
function cueOf(text: string, mention: Mention, from: number, cues: readonly Cue[]): Cue | null {
  const cue = cues.findLast(({ start, end }) => end <= mention.start && start >= from - 1);
  if (!cue || mention.start - cue.end > REACH) return null;
  return SENTENCE_ENDS.test(text.slice(cue.end, mention.start)) ? null : cue;
}

/** "back from", "weer vanaf": a word of return stands before the word of beginning. */
function isReturnBefore(cue: Cue, cues: readonly Cue[]): boolean {
  return cues.some(
    ({ role, end }) => role === 'back' && end <= cue.start && cue.start - end <= REACH / 2,
  );
}

function candidateOf(
  text: string,
  mention: Mention,
  from: number,
  cues: readonly Cue[],
): Candidate | null {
  if (mention.day === null) return null;
  const cue = cueOf(text, mention, from, cues);
  const behind = text.slice(mention.end, mention.end + 80);
  const isBackBehind = RETURN_BEHIND.test(behind) && !NOT_BACK.test(behind);
  const role = cue?.role ?? null;
  if (mention.endsRange || role === 'through') return { day: mention.day + 1, isReturn: false };
  if (role === 'until') {
    return { day: mention.day + (INCLUSIVE.test(behind) ? 1 : 0), isReturn: false };
  }
  if (role === 'back') return { day: mention.day, isReturn: true };
  if (cue !== null && role === 'start' && isReturnBefore(cue, cues)) {
    return { day: mention.day, isReturn: true };
  }
  return isBackBehind ? { day: mention.day, isReturn: true } : null;
}

function candidatesIn(
  text: string,
  sent: EpochDay,
  order: DateOrder | undefined,
): readonly Candidate[] {
  const cues = cuesIn(text);
  const isDayFirst = (at: number) => {
    const language = cues.findLast(({ end }) => end <= at)?.language ?? 'en';
    if (language !== 'en') return true;
    return order === undefined ? null : order === 'day-month';
  };
  const mentions = mentionsIn(text, { day: sent, isDayFirst });
  return mentions.flatMap((mention, index) => {
    const candidate = candidateOf(text, mention, mentions[index - 1]?.end ?? 0, cues);
    return candidate === null ? [] : [candidate];
  });
}

/**
 * First moment of the day on which the writer is back, from the folded text of an automatic mail
 * (facts/mail-behaviour.md E3): the earliest day of return it names, else the earliest end of an
 * absence, at most 92 days after the mail. Null where it names none, or only in doubt.
 */
export function findReturn(
  folded: string,
  { sentAt, zone, dateOrder }: ReturnReference,
): Instant | null {
  const sent = Math.floor(localTimeAt(sentAt, zone) / DAY);
  const candidates = candidatesIn(folded.slice(0, READ_CHARACTERS), sent, dateOrder).filter(
    ({ day }) => day >= sent && day <= sent + MOST_DAYS_AHEAD,
  );
  const returns = candidates.filter(({ isReturn }) => isReturn);
  const days = (returns.length > 0 ? returns : candidates).map(({ day }) => day);
  return days.length === 0 ? null : instantAtLocal(Math.min(...days) * DAY, zone);
}
