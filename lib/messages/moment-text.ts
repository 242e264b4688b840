import { DAY, type Instant } from '../domain/instant';
import type { Translate } from './translate';

/** "3 June", in the language of the interface. */
export function dayText(at: Instant, t: Translate): string {
  return format(at, t, { day: 'numeric', month: 'long' });
}

/** "3 Jun 2026", for tables that reach far back. */
export function dateText(at: Instant, t: Translate): string {
  return format(at, t, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "today 09:12", "Friday 17:10", and from a week away "3 June 17:10". */
export function momentText(at: Instant, now: Instant, t: Translate): string {
  return `${momentDay(at, now, t)} ${format(at, t, { hour: '2-digit', minute: '2-digit' })}`;
}

function momentDay(at: Instant, now: Instant, t: Translate): string {
  if (new Date(at).toDateString() === new Date(now).toDateString()) {
    return new Intl.RelativeTimeFormat(t('locale'), { numeric: 'auto' }).format(0, 'day');
  }
  if (Math.abs(now - at) < 6 * DAY) return format(at, t, { weekday: 'long' });
  return dayText(at, t);
}

function format(at: Instant, t: Translate, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(t('locale'), options).format(at);
}
