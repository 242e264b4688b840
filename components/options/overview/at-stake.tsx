import { type Amount, sumsOf } from '../../../lib/domain/notes/amount';
import type { Translate } from '../../../lib/messages/translate';
import type { OverviewView } from '../../../lib/store/overview/overview-views';
import { useTexts } from '../../shared/texts';

type Stake = Pick<OverviewView, 'quotes' | 'invoices'>;

/** What the quotes without an answer and the overdue invoices come to (facts/mission-rows.md S0-11). */
export function AtStake({ quotes, invoices }: Stake) {
  const t = useTexts();
  const inQuotes = sumText(
    quotes.map(({ note }) => note?.amount ?? ''),
    t,
  );
  const inInvoices = sumText(
    invoices.map(({ note }) => note.amount),
    t,
  );
  const parts = [
    inQuotes === '' ? '' : t('overview.inQuotes', { sum: inQuotes }),
    inInvoices === '' ? '' : t('overview.inInvoices', { sum: inInvoices }),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(parts);
  return <p data-part="at-stake">{t('overview.atStake', { list })}</p>;
}

function sumText(amounts: readonly string[], t: Translate): string {
  return sumsOf(amounts)
    .map((sum) => amountText(sum, t('locale')))
    .join(' + ');
}

function amountText({ value, currency }: Amount, locale: string): string {
  const style = currency === null ? {} : ({ style: 'currency', currency } as const);
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 }).format(value);
}
