import type { Fact, FactCheck } from '../../../lib/diagnostics/facts';
import type { Instant } from '../../../lib/domain/instant';
import { momentText } from '../../../lib/messages/moment-text';
import type { Translate } from '../../../lib/messages/translate';
import { useTexts } from '../../shared/texts';

interface FactRowsProps {
  readonly facts: readonly FactCheck[];
  readonly now: Instant;
}

export function FactRows({ facts, now }: FactRowsProps) {
  const t = useTexts();
  if (facts.length === 0) return <p class="soft">{t('check.nothingTold')}</p>;
  return (
    <table class="facts-table stacked-table">
      <thead>
        <tr>
          <th scope="col">{t('check.fact')}</th>
          <th scope="col">{t('check.state')}</th>
          <th scope="col">{t('check.found')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((check) => (
          <tr key={check.fact} data-fact={check.fact} data-state={check.state}>
            <th scope="row">{t(`check.facts.${check.fact}`)}</th>
            <td>
              {t(`check.states.${check.state}`)}
              {check.state === 'missing' ? <Means fact={check.fact} /> : null}
            </td>
            <td>{foundText(check.foundAt, now, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it means for the user that something cannot be found. */
function Means({ fact }: { readonly fact: Fact }) {
  const t = useTexts();
  return <span class="check-means">{t(`check.means.${fact}`)}</span>;
}

function foundText(at: Instant | null, now: Instant, t: Translate): string {
  return at === null ? t('check.never') : momentText(at, now, t);
}
