import type { NudgeWay } from '../../../lib/domain/insights/past-waits';
import { shareOf } from '../../../lib/domain/insights/share';
import { countOf, type Tally } from '../../../lib/domain/insights/tally';
import { STEPS } from '../../../lib/domain/step';
import { stepName } from '../../../lib/messages/names-text';
import type { Translate } from '../../../lib/messages/translate';
import { useTexts } from '../../shared/texts';
import { Figures } from './figures';
import { countText, percentText } from './in-numbers';

const WAYS: readonly NudgeWay[] = [...STEPS, 'own-words', 'contact'];

/** What came after each step; of fewer than five it is only counted. */
export function StepsTable({ tally: { nudges } }: { readonly tally: Tally }) {
  const t = useTexts();
  const ways = WAYS.filter((way) => countOf(nudges[way]) > 0);
  return (
    <Figures
      part="steps"
      wide
      heading={t('insights.steps')}
      columns={[
        t('insights.step'),
        t('insights.sent'),
        t('insights.answered'),
        t('insights.patience'),
        t('insights.nothing'),
        t('insights.shareAnswered'),
      ]}
      note={ways.length === 0 ? <p class="soft">{t('insights.noSteps')}</p> : null}
      rows={
        ways.length === 0
          ? null
          : ways.map((way) => {
              const { answer = 0, patience = 0, nothing = 0 } = nudges[way] ?? {};
              const sent = countOf(nudges[way]);
              const share = shareOf(answer, sent);
              return (
                <tr key={way} data-way={way}>
                  <th scope="row">{wayText(way, t)}</th>
                  <td>{countText(sent, t)}</td>
                  <td>{countText(answer, t)}</td>
                  <td>{countText(patience, t)}</td>
                  <td>{countText(nothing, t)}</td>
                  <td>{share === null ? t('insights.tooFew') : percentText(share, t)}</td>
                </tr>
              );
            })
      }
    />
  );
}

function wayText(way: NudgeWay, t: Translate): string {
  if (way === 'own-words') return t('insights.ownWords');
  return way === 'contact' ? t('insights.contact') : stepName(way, t);
}
