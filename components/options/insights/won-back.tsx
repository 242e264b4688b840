import type { Tally } from '../../../lib/domain/insights/tally';
import { dateText } from '../../../lib/messages/moment-text';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { Figures } from './figures';
import { countText } from './in-numbers';

/** Waits that were answered after a reminder, the newest of them (facts/mission-rows.md S2-02). */
export function WonBack({ wonBack }: Pick<Tally, 'wonBack'>) {
  const t = useTexts();
  if (wonBack.length === 0) return null;
  return (
    <Figures
      part="won-back"
      wide
      heading={t('insights.wonBack')}
      columns={[
        t('insights.client'),
        t('overview.quote'),
        t('insights.answeredOn'),
        t('insights.within'),
        t('insights.reminders'),
      ]}
      rows={wonBack.map(({ address, name, subject, endedAt, days, nudges }) => (
        <tr key={`${address} ${endedAt}`}>
          <th scope="row">
            <Foreign text={name} />
          </th>
          <td>
            <Foreign text={subject || t('offer.noSubject')} />
          </td>
          <td>{dateText(endedAt, t)}</td>
          <td>{countText(days, t)}</td>
          <td>{countText(nudges, t)}</td>
        </tr>
      ))}
    />
  );
}
