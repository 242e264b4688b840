import type { Amount } from '../../../lib/domain/notes/amount';
import type { Translate } from '../../../lib/messages/translate';

/** A count, as the language writes numbers. */
export function countText(count: number, t: Translate): string {
  return new Intl.NumberFormat(t('locale')).format(count);
}

/** A share of 0 to 1 in whole percent: more is not known. */
export function percentText(share: number, t: Translate): string {
  return new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(share);
}

export function amountText({ value, currency }: Amount, t: Translate): string {
  const style = currency === null ? {} : ({ style: 'currency', currency } as const);
  return new Intl.NumberFormat(t('locale'), { ...style, maximumFractionDigits: 0 }).format(value);
}

/** The day of the week, Monday being 0. */
export function weekdayText(day: number, t: Translate, width: 'long' | 'short'): string {
  const monday = Date.UTC(2026, 5, 1);
  const format = new Intl.DateTimeFormat(t('locale'), { weekday: width, timeZone: 'UTC' });
  return format.format(monday + day * 86_400_000);
}

/** "14:00", or "2 PM" where hours are told so. */
export function hourText(hour: number, t: Translate): string {
  const format = new Intl.DateTimeFormat(t('locale'), { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(2026, 5, 1, hour));
}
