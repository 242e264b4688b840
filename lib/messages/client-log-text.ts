import { shownText } from '../domain/shown-text';
import type { ClientLog, LogEntry, LoggedThread } from './client-log';
import { phaseName, statusName, stepName, verdictName } from './names-text';
import { noteKindName, noteLine } from './note-text';
import type { Translate } from './translate';

/** The log of a client as a text file: a line each, times in the zone of this computer. */
export function clientLogText(log: ClientLog, t: Translate): string {
  const time = new Intl.DateTimeFormat(t('locale'), { dateStyle: 'medium', timeStyle: 'short' });
  const head = [
    t('log.title', { name: shownText(log.name), address: log.address }),
    t('log.made', { moment: time.format(log.now) }),
  ];
  const facts = log.facts.map((note) => {
    const done = note.done ? ` (${t('note.done')})` : '';
    return `- ${noteKindName(note.kind, t)}: ${shownText(noteLine(note, t))}${done}`;
  });
  const noted = facts.length === 0 ? [] : [[t('log.noted'), ...facts].join('\n')];
  const threads = log.threads.map((thread) => threadText(thread, time, t));
  return `${[head.join('\n'), ...noted, ...threads].join('\n\n')}\n`;
}

function threadText(
  { subject, phase, status, entries }: LoggedThread,
  time: Intl.DateTimeFormat,
  t: Translate,
): string {
  const head = `${shownText(subject || t('offer.noSubject'))} (${phaseName(phase, t)}, ${statusName(status, t)})`;
  return [head, ...entries.map((entry) => `${time.format(entry.at)}  ${entryText(entry, t)}`)].join(
    '\n',
  );
}

/** "You wrote: Expects an answer (Reminder)". */
export function entryText(entry: LogEntry, t: Translate): string {
  const { direction, verdict, step, channel, outcome } = entry;
  if (channel !== null && outcome !== null) return t(`contactLog.${channel}.${outcome}`);
  if (direction === null) return t('log.somebody');
  const what = verdict === null ? t('log.notJudged') : verdictName(verdict, t);
  const by = t(direction === 'out' ? 'log.you' : 'log.they', { what });
  return step === null ? by : `${by} (${stepName(step, t)})`;
}
