import {
  countOf,
  type InTouch,
  type Tally,
  waitsOfAllPhases,
} from '../../../lib/domain/insights/tally';
import { useTexts } from '../../shared/texts';

interface InShortProps {
  readonly tally: Tally;
  /** Over several quarters people would count more than once. */
  readonly isQuarter: boolean;
}

/** A period in sentences: what went well, and with whom there was contact (S2-02, S2-18). */
export function InShort({ tally, isQuarter }: InShortProps) {
  const t = useTexts();
  const waits = waitsOfAllPhases(tally);
  const all = countOf(waits);
  const inTime = waits['in-time'] ?? 0;
  const back = (waits['after-one'] ?? 0) + (waits['after-more'] ?? 0);
  const people = isQuarter ? <People people={tally.people} /> : null;
  return (
    <div data-part="in-short">
      {people}
      <p>
        {t('insights.waits', all, { n: all })}
        {all === 0 ? null : ` ${t('insights.inTime', inTime, { n: inTime })}`}
        {back === 0 ? null : ` ${t('insights.back', back, { n: back })}`}
      </p>
    </div>
  );
}

function People({ people }: Pick<Tally, 'people'>) {
  const t = useTexts();
  const of = (way: InTouch) => people[way] ?? 0;
  return (
    <>
      <p>
        {t('insights.wrote', of('wrote'), { n: of('wrote') })}{' '}
        {t('insights.heard', of('heard'), { n: of('heard') })}
      </p>
      {of('past-wrote') + of('past-heard') === 0 ? null : (
        <p>
          {t('insights.pastWrote', of('past-wrote'), { n: of('past-wrote') })}{' '}
          {t('insights.pastHeard', of('past-heard'), { n: of('past-heard') })}
        </p>
      )}
    </>
  );
}
