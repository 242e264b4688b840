import { countOf, type Tally, waitsOfAllPhases } from '../../../lib/domain/insights/tally';
import { DECIDED_DAYS, WAIT_KINDS } from '../../../lib/domain/insights/wait-kind';
import { PHASES } from '../../../lib/domain/phase';
import { phaseName } from '../../../lib/messages/names-text';
import { camel } from '../../../lib/messages/translate';
import { useTexts } from '../../shared/texts';
import { Figures } from './figures';
import { countText } from './in-numbers';

/** How waits ended, for each kind of work; counts only, nothing is concluded. */
export function WaitsTable({ tally }: { readonly tally: Tally }) {
  const t = useTexts();
  const all = waitsOfAllPhases(tally);
  const phases = PHASES.filter((phase) => countOf(tally.waits[phase]) > 0);
  const kinds = WAIT_KINDS.filter((kind) => (all[kind] ?? 0) > 0);
  return (
    <Figures
      part="waits"
      wide
      heading={t('insights.ends')}
      columns={[
        t('insights.end'),
        t('insights.all'),
        ...phases.map((phase) => phaseName(phase, t)),
      ]}
      note={kinds.length === 0 ? <p class="soft">{t('insights.noWaits')}</p> : null}
      rows={
        kinds.length === 0
          ? null
          : kinds.map((kind) => (
              <tr key={kind} data-end={kind}>
                <th scope="row">{t(`insights.ended.${camel(kind)}`, { n: DECIDED_DAYS })}</th>
                <td>{countText(all[kind] ?? 0, t)}</td>
                {phases.map((phase) => (
                  <td key={phase}>{countText(tally.waits[phase]?.[kind] ?? 0, t)}</td>
                ))}
              </tr>
            ))
      }
    />
  );
}
