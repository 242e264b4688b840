import { quickAnswerers } from '../../../lib/domain/insights/quick-answerers';
import type { InsightsAtOnce } from '../../../lib/store/insights/insights-views';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { Figures } from './figures';
import { countText } from './in-numbers';

type Known = Pick<InsightsAtOnce, 'answerers' | 'hoursPerDay'>;

/** What goes well belongs here too (facts/mission-rows.md S2-02). */
export function QuickAnswerers({ answerers, hoursPerDay }: Known) {
  const t = useTexts();
  const quick = quickAnswerers(answerers, hoursPerDay);
  return (
    <Figures
      part="quick"
      heading={t('insights.quick')}
      note={<p class="soft">{t(quick.length > 0 ? 'insights.quickIntro' : 'insights.noQuick')}</p>}
      columns={[t('insights.client'), t('insights.half'), t('insights.answers')]}
      rows={
        quick.length === 0
          ? null
          : quick.map(({ address, name, half, answers }) => (
              <tr key={address}>
                <th scope="row">
                  <Foreign text={name} />
                </th>
                <td>{t('insights.halfHours', Math.ceil(half), { n: Math.ceil(half) })}</td>
                <td>{countText(answers, t)}</td>
              </tr>
            ))
      }
    />
  );
}
