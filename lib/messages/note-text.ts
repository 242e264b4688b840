import { dayFromIso } from '../domain/dates/calendar-day';
import { DAY } from '../domain/instant';
import type { AskTopic, Note, NoteKind } from '../domain/notes/note';
import { dayText } from './moment-text';
import { camel, type Translate } from './translate';

export function noteKindName(kind: NoteKind, t: Translate): string {
  return t(`noteKind.${camel(kind)}`);
}

export function topicName(topic: AskTopic, t: Translate): string {
  return t(`askTopic.${camel(topic)}`);
}

/** What a note says besides its kind, in one line: its words, number, amount and dates; '' for none. */
export function noteLine(note: Note, t: Translate): string {
  const { number, amount, score, months } = note;
  const parts = [
    wordsOf(note, t),
    number,
    amount,
    score === null ? '' : t(note.kind === 'fit' ? 'note.fit' : 'note.rating', { score }),
    datesOf(note, t),
    months === null ? '' : t('note.cycle', months, { n: months }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function wordsOf({ topic, text, channel, outcome }: Note, t: Translate): string {
  if (channel !== null && outcome !== null) {
    return [t(`contactLog.${channel}.${outcome}`), text].filter((part) => part !== '').join(': ');
  }
  if (topic === null) return text;
  const asked = topicName(topic, t);
  return text === '' ? asked : `${asked}: ${text}`;
}

function datesOf({ kind, date, until, at }: Note, t: Translate): string {
  if (at !== null) return dayText(at, t);
  if (date === null) return '';
  const first = isoDayText(date, t);
  if (until !== null && until !== date) return `${first} – ${isoDayText(until, t)}`;
  if (kind === 'quote') return t('note.validUntil', { day: first });
  if (kind === 'invoice') return t('note.dueOn', { day: first });
  if (kind === 'missing' || kind === 'ask') return t('note.by', { day: first });
  return first;
}

/** "3 June 2026", of an ISO date. */
export function isoDayText(iso: string, t: Translate): string {
  const format = new Intl.DateTimeFormat(t('locale'), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(dayFromIso(iso) * DAY);
}
