import { concentrationOf } from '../../../lib/domain/insights/concentration';
import { notedValue } from '../../../lib/domain/insights/noted-value';
import type { ClientNow } from '../../../lib/domain/insights/part';
import { shareOf } from '../../../lib/domain/insights/share';
import { sumsOf } from '../../../lib/domain/notes/amount';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { Figures } from './figures';
import { amountText, countText, percentText } from './in-numbers';

const MOST_SHOWN = 5;
/** More than half is a lot. */
const HIGH = 0.5;

/** How much hangs on one client, and what helps where that is a lot (facts/mission-rows.md S0-25). */
export function Dependence({ clients }: { readonly clients: readonly ClientNow[] }) {
  const t = useTexts();
  const all = clients.reduce((sum, { conversations }) => sum + conversations, 0);
  const first = clients.toSorted(byWeight).slice(0, MOST_SHOWN);
  const value = ({ amounts }: ClientNow) =>
    sumsOf(amounts)
      .map((sum) => amountText(sum, t))
      .join(' + ');
  return (
    <Figures
      part="dependence"
      wide
      heading={t('insights.dependence')}
      note={<OnOne clients={clients} />}
      columns={[
        t('insights.client'),
        t('insights.openThreads'),
        t('insights.share'),
        t('insights.value'),
      ]}
      rows={
        first.length === 0
          ? null
          : first.map((client) => {
              const share = shareOf(client.conversations, all);
              return (
                <tr key={client.address}>
                  <th scope="row">
                    <Foreign text={client.name} />
                  </th>
                  <td>{countText(client.conversations, t)}</td>
                  <td>{share === null ? t('insights.tooFew') : percentText(share, t)}</td>
                  <td>{value(client) || '–'}</td>
                </tr>
              );
            })
      }
    />
  );
}

function byWeight(a: ClientNow, b: ClientNow): number {
  return b.conversations - a.conversations || b.amounts.length - a.amounts.length;
}

function OnOne({ clients }: { readonly clients: readonly ClientNow[] }) {
  const t = useTexts();
  const threads = concentrationOf(clients);
  const value = notedValue(clients);
  const nameOf = (wanted: string) =>
    clients.find(({ address }) => address === wanted)?.name ?? wanted;
  if (threads === null && value === null) {
    return <p class="soft">{t('insights.noDependence')}</p>;
  }
  const isHigh = threads?.isHigh === true || (value?.share ?? 0) > HIGH;
  return (
    <div data-part="on-one" class={isHigh ? 'note-hint' : 'soft'}>
      {threads === null ? null : (
        <p>
          {t('insights.mostThreads', {
            name: nameOf(threads.address),
            n: threads.conversations,
            all: threads.all,
          })}
        </p>
      )}
      {value === null || value.share === null ? null : (
        <p>
          {t('insights.mostValue', {
            name: nameOf(value.address),
            theirs: amountText(value.theirs, t),
            all: amountText(value.all, t),
            n: value.noted,
            percent: percentText(value.share, t),
          })}
        </p>
      )}
      {isHigh ? (
        <p>
          {t('insights.warmOthers')} <a href="#overview">{t('overview.warm')}</a>
        </p>
      ) : null}
    </div>
  );
}
