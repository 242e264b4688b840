import { type Channel, emptyNote, type Note, type Outcome } from '../../lib/domain/notes/note';
import { noteKindName } from '../../lib/messages/note-text';
import type { Translate } from '../../lib/messages/translate';
import type { OfferView, PopupView } from '../../lib/store/views';
import type { Choice } from './offer-decisions';

/** Contact by another way than mail, as the menu offers it (facts/mission-rows.md S0-34, S4-01). */
export const LOGGED = [
  'call-attempt',
  'call-answer',
  'meeting-answer',
  'message-attempt',
  'missed-meeting',
] as const;
export type Logged = (typeof LOGGED)[number];

const CONTACTS: Readonly<
  Record<Exclude<Logged, 'missed-meeting'>, { channel: Channel; outcome: Outcome }>
> = {
  'call-attempt': { channel: 'call', outcome: 'attempt' },
  'call-answer': { channel: 'call', outcome: 'answer' },
  'meeting-answer': { channel: 'meeting', outcome: 'answer' },
  'message-attempt': { channel: 'message', outcome: 'attempt' },
};

export function loggedName(what: Logged, t: Translate): string {
  if (what === 'missed-meeting') return noteKindName(what, t);
  const { channel, outcome } = CONTACTS[what];
  return t(`contactLog.${channel}.${outcome}`);
}

/** It happened now, and belongs to that thread: it counts as an attempt or an answer at once. */
export function logContact(
  { address, thread }: OfferView,
  what: Logged,
  { now, today }: Pick<PopupView, 'now' | 'today'>,
): Choice {
  const about = { about: 'note', subject: crypto.randomUUID(), field: 'note' } as const;
  const value: Note =
    what === 'missed-meeting'
      ? { ...emptyNote(what, address), thread, date: today }
      : { ...emptyNote('contact', address), thread, ...CONTACTS[what], at: now };
  return { decision: { ...about, value }, undo: { ...about, value: null } };
}
