/** Builders of whole threads of waits, for tests of the rhythm over a real store. */
import { type Instant, MINUTE } from '../../lib/domain/instant';
import type { MessageSighting } from '../../lib/domain/sighting';
import { addWorkingDays } from '../../lib/domain/working-time';
import { defaultSettings, type Settings } from '../../lib/settings/settings';

export const ME = 'nora@studio-lind.example';
export const SETTINGS: Settings = {
  ...defaultSettings('UTC'),
  workingHours: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' },
};
/** A Monday, 10:00 UTC. */
export const MONDAY = Date.UTC(2026, 5, 1, 10);

/** The moment so many working days after that Monday. */
export function workingDay(count: number): Instant {
  return addWorkingDays(MONDAY, count, SETTINGS.workingHours);
}

export function mail(thread: string, at: Instant, from: string, to: string): MessageSighting {
  return {
    kind: 'message',
    thread: `${ME} ${thread}`,
    messageId: `${thread}-${at / MINUTE}-${from}`,
    sentAt: { from: at, until: at + 1 },
    direction: null,
    from: { address: from, name: '' },
    to: [{ address: to, name: '' }],
    alongside: [],
    writtenTo: [],
    subject: 'Plans',
    source: 'thread',
    verdict: null,
  };
}

/** So many threads before that Monday, in which they answered after so many working days. */
export function answeredWaits(client: string, count: number, days: number): MessageSighting[] {
  return Array.from({ length: count }, (_, index) => {
    const asked = -30 - 12 * index;
    const thread = `${client}-${index}`;
    const answered = workingDay(asked + Math.floor(days)) + (days % 1) * 8 * 60 * MINUTE;
    return [mail(thread, workingDay(asked), ME, client), mail(thread, answered, client, ME)];
  }).flat();
}

/** So many threads in which I asked twice, five working days apart, and nothing came. */
export function leftWaits(client: string, count: number): MessageSighting[] {
  return Array.from({ length: count }, (_, index) => {
    const asked = -30 - 12 * index;
    const thread = `left-${client}-${index}`;
    return [0, 5].map((later) => mail(thread, workingDay(asked + later), ME, client));
  }).flat();
}
