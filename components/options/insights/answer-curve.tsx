import { useId, useMemo } from 'preact/hooks';
import type { RhythmView } from '../../../lib/store/insights/insights-views';
import { useTexts } from '../../shared/texts';
import { FigureTable } from './figures';
import { countText, percentText } from './in-numbers';
import type { PlotSpec } from './plot-spec';
import { PlotWithTable } from './plot-with-table';

/** Which share was answered after so many working days, with the limits beside it (S4-08). */
export function AnswerCurve({ rhythm }: { readonly rhythm: RhythmView }) {
  const t = useTexts();
  const id = useId();
  const { curve, name, answers, setLimit, learntLimit } = rhythm;
  const spec = useMemo((): PlotSpec => {
    const set = { at: setLimit, text: t('insights.markSet') };
    const learnt =
      learntLimit === null ? [] : [{ at: learntLimit, text: t('insights.markLearnt') }];
    return {
      kind: 'steps',
      x: curve.map(({ days }) => days),
      y: curve.map(({ share }) => share),
      most: 1,
      xText: (days) => countText(days, t),
      yText: (share) => percentText(share, t),
      marks: [set, ...learnt],
    };
  }, [curve, setLimit, learntLimit, t]);
  // A day on which nothing came says nothing new.
  const rows = curve.filter(({ answers: by }, index) => by > (curve[index - 1]?.answers ?? 0));
  return (
    <>
      <h4 id={id}>{t('insights.curve')}</h4>
      <PlotWithTable n={answers} label={t('insights.curvePlot', { name })} spec={spec}>
        <FigureTable
          labelledBy={id}
          columns={[t('insights.within'), t('insights.answers'), t('insights.share')]}
          rows={rows.map(({ days, answers: by, share }) => (
            <tr key={days}>
              <th scope="row">{t('insights.days', days, { n: days })}</th>
              <td>{countText(by, t)}</td>
              <td>{percentText(share, t)}</td>
            </tr>
          ))}
        />
      </PlotWithTable>
    </>
  );
}
