import type { Quarter } from '../../../lib/domain/insights/quarter';
import type { Translate } from '../../../lib/messages/translate';

/** "Q3 2026", as the language calls it. */
export function quarterText(quarter: Quarter, t: Translate): string {
  const [year = '', n = ''] = quarter.split('-');
  return t('insights.quarter', { n, year });
}
