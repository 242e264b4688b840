import type { ImportReport } from '../../../lib/messages/import-messages';
import type { Translate } from '../../../lib/messages/translate';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "1.3 GB", as the reader's language writes it. */
export function sizeText(bytes: number, t: Translate): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3);
  const at = Math.min(power, UNITS.length - 1);
  return new Intl.NumberFormat(t('locale'), {
    style: 'unit',
    unit: UNITS[at] ?? 'byte',
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1_000 ** at);
}

/** "40 %" */
export function percentText(share: number, t: Translate): string {
  return new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(share);
}

export function mailsText({ mails }: ImportReport, t: Translate): string {
  return t('history.mails', mails, { n: numberText(mails, t) });
}

export function peopleText({ people }: ImportReport, t: Translate): string {
  return t('history.people', people, { n: numberText(people, t) });
}

/** "12 MB of 1.3 GB, 3,211 mails, 211 people" */
export function progressText(report: ImportReport, t: Translate): string {
  const { passed, size, mails } = report;
  const place = t('history.passed', { passed: sizeText(passed, t), size: sizeText(size, t) });
  return mails === 0 ? place : `${place}, ${mailsText(report, t)}, ${peopleText(report, t)}`;
}

/** "12,345" */
export function numberText(number: number, t: Translate): string {
  return new Intl.NumberFormat(t('locale')).format(number);
}
