import { useId, useMemo } from 'preact/hooks';
import type { RhythmView } from '../../../lib/store/insights/insights-views';
import { useTexts } from '../../shared/texts';
import { FigureTable } from './figures';
import { countText, hourText, weekdayText } from './in-numbers';
import type { PlotSpec } from './plot-spec';
import { PlotWithTable } from './plot-with-table';

/** At which hours and on which days somebody answers, by the clock of the user (S4-13). */
export function AnswerTimes({ rhythm }: { readonly rhythm: RhythmView }) {
  const t = useTexts();
  const { name, timed, hours, weekdays, mostly } = rhythm;
  if (timed === 0) return null;
  return (
    <>
      <Bars
        heading={t('insights.hours')}
        column={t('insights.hour')}
        label={t('insights.hoursPlot', { name })}
        n={timed}
        counts={hours}
        long={(hour) => hourText(hour, t)}
        short={(hour) => hourText(hour, t)}
        onlySeen
      />
      {mostly === null ? null : (
        <p data-part="mostly">
          {t('people.answersAt', {
            from: mostly.from,
            until: mostly.until,
            within: mostly.within,
            answers: mostly.answers,
          })}
        </p>
      )}
      <Bars
        heading={t('insights.weekdays')}
        column={t('insights.weekday')}
        label={t('insights.weekdaysPlot', { name })}
        n={timed}
        counts={weekdays}
        long={(day) => weekdayText(day, t, 'long')}
        short={(day) => weekdayText(day, t, 'short')}
      />
    </>
  );
}

interface BarsProps {
  readonly heading: string;
  readonly column: string;
  readonly label: string;
  readonly n: number;
  readonly counts: readonly number[];
  readonly long: (place: number) => string;
  readonly short: (place: number) => string;
  /** The table leaves out where nothing was seen. */
  readonly onlySeen?: true;
}

function Bars({ heading, column, label, n, counts, long, short, onlySeen }: BarsProps) {
  const t = useTexts();
  const id = useId();
  const spec = useMemo(
    (): PlotSpec => ({
      kind: 'bars',
      x: counts.map((_, place) => place),
      y: counts,
      xText: short,
      yText: (count) => countText(count, t),
    }),
    [counts, t],
  );
  const rows = counts.map((count, place) => ({ count, place }));
  const told = onlySeen ? rows.filter(({ count }) => count > 0) : rows;
  return (
    <>
      <h4 id={id}>{heading}</h4>
      <PlotWithTable n={n} label={label} spec={spec}>
        <FigureTable
          labelledBy={id}
          columns={[column, t('insights.answers')]}
          rows={told.map(({ count, place }) => (
            <tr key={place}>
              <th scope="row">{long(place)}</th>
              <td>{countText(count, t)}</td>
            </tr>
          ))}
        />
      </PlotWithTable>
    </>
  );
}
