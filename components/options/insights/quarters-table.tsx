import type { InsightsPart } from '../../../lib/domain/insights/part';
import type { Quarter } from '../../../lib/domain/insights/quarter';
import { countOf, NOTHING, waitsOfAllPhases } from '../../../lib/domain/insights/tally';
import { useTexts } from '../../shared/texts';
import { Figures } from './figures';
import { countText } from './in-numbers';
import { quarterText } from './quarter-text';

interface QuartersTableProps {
  readonly part: InsightsPart;
  /** Those that were looked at, newest first. */
  readonly quarters: readonly Quarter[];
}

/** The quarters beside each other (facts/mission-rows.md S2-18). */
export function QuartersTable({ part, quarters }: QuartersTableProps) {
  const t = useTexts();
  const seen = quarters.filter((quarter) => part.quarters[quarter] !== undefined);
  return (
    <Figures
      part="quarters"
      wide
      heading={t('insights.quarters')}
      columns={[
        t('insights.quarterColumn'),
        t('insights.wroteTo'),
        t('insights.heardFrom'),
        t('insights.waitsColumn'),
        t('insights.ended.inTime'),
        t('insights.wonBack'),
        t('insights.pastClients'),
      ]}
      note={seen.length === 0 ? <p class="soft">{t('insights.noWaits')}</p> : null}
      rows={
        seen.length === 0
          ? null
          : seen.map((quarter) => {
              const tally = part.quarters[quarter] ?? NOTHING;
              const waits = waitsOfAllPhases(tally);
              const back = (waits['after-one'] ?? 0) + (waits['after-more'] ?? 0);
              const { wrote = 0, heard = 0, 'past-wrote': past = 0 } = tally.people;
              return (
                <tr key={quarter} data-quarter={quarter}>
                  <th scope="row">{quarterText(quarter, t)}</th>
                  {[wrote, heard, countOf(waits), waits['in-time'] ?? 0, back, past].map(
                    (count, column) => (
                      <td key={column}>{countText(count, t)}</td>
                    ),
                  )}
                </tr>
              );
            })
      }
    />
  );
}
