import { DAY, type Instant } from '../domain/instant';
import type { ClientLog, LoggedThread } from './client-log';
import { entryText } from './client-log-text';
import { phaseName, relationName, statusName } from './names-text';
import type { Translate } from './translate';

/** A colleague needs the case, not the archive. */
const MOST_THREADS = 3;
const MOST_ENTRIES = 30;

/**
 * A case to lay before a colleague (facts/mission-rows.md S2-04): made of codes, counts and the number
 * of days only. Nothing the user or the client wrote comes in: no name, address, subject, note or date.
 */
export function anonymisedSummary(log: ClientLog, t: Translate): string {
  const about = [
    t('summary.about', { relation: relationName(log.relation, t) }),
    ...(log.agreedDays === null ? [] : [t('why.agreed', log.agreedDays, { n: log.agreedDays })]),
    ...missedText(log, t),
  ];
  const threads = log.threads
    .slice(0, MOST_THREADS)
    .map((thread, index) => threadSummary(thread, index + 1, log.now, t));
  return `${[about.join('\n'), ...threads, t('summary.question')].join('\n\n')}\n`;
}

function missedText({ facts }: ClientLog, t: Translate): readonly string[] {
  const missed = facts.filter(({ kind }) => kind === 'missed-meeting').length;
  const open = facts.filter(({ kind, done }) => (kind === 'ask' || kind === 'missing') && !done);
  return [
    ...(missed === 0 ? [] : [t('summary.missed', missed, { n: missed })]),
    ...(open.length === 0 ? [] : [t('summary.open', open.length, { n: open.length })]),
  ];
}

function threadSummary(
  { phase, status, entries }: LoggedThread,
  number: number,
  now: Instant,
  t: Translate,
): string {
  const first = entries[0]?.at ?? now;
  const day = (at: Instant) => Math.floor((at - first) / DAY) + 1;
  const head = t('summary.thread', {
    number,
    phase: phaseName(phase, t),
    status: statusName(status, t),
  });
  const lines = entries
    .slice(-MOST_ENTRIES)
    .map((entry) => t('summary.day', { day: day(entry.at), what: entryText(entry, t) }));
  return [head, ...lines, t('summary.day', { day: day(now), what: t('summary.today') })].join('\n');
}
