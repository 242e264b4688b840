import type { Instant } from '../../../lib/domain/instant';
import { momentText } from '../../../lib/messages/moment-text';
import type { SelectorRow } from '../../../lib/store/rows';
import { useTexts } from '../../shared/texts';

interface SelectorDetailsProps {
  readonly selectors: readonly SelectorRow[];
  readonly now: Instant;
}

/** The parts of the page by the names that a report has for them. */
export function SelectorDetails({ selectors, now }: SelectorDetailsProps) {
  const t = useTexts();
  const told = selectors.filter(({ hits, misses }) => hits + misses > 0);
  if (told.length === 0) return null;
  return (
    <details>
      <summary>{t('check.details')}</summary>
      <table class="facts-table">
        <thead>
          <tr>
            <th scope="col">{t('check.part')}</th>
            <th scope="col">{t('check.hits')}</th>
            <th scope="col">{t('check.misses')}</th>
            <th scope="col">{t('check.found')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ name, hits, misses, hitAt, missingSince }) => (
            <tr key={name} data-selector={name} data-missing={missingSince !== null}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{hits}</td>
              <td>{misses}</td>
              <td>{hitAt === null ? t('check.never') : momentText(hitAt, now, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
