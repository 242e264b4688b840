import type { ComponentChildren } from 'preact';
import { dayFromIso } from '../../lib/domain/dates/calendar-day';
import { DAY } from '../../lib/domain/instant';
import { Notice } from './notice';
import { useTexts } from './texts';

interface PausedNoticeProps {
  /** ISO date of the last day of the pause. */
  readonly until: string;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** That everything rests, and until when. */
export function PausedNotice({ until, children }: PausedNoticeProps) {
  const t = useTexts();
  const format = new Intl.DateTimeFormat(t('locale'), { dateStyle: 'full', timeZone: 'UTC' });
  const heading = t('calm.pausedUntil', { until: format.format(dayFromIso(until) * DAY) });
  return (
    <Notice heading={heading} text={t('calm.pausedText')}>
      {children}
    </Notice>
  );
}
