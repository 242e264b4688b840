import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../../shared/texts';

interface OverviewTableProps {
  readonly heading: string;
  readonly columns: readonly string[];
  /** Said where there is no row. */
  readonly none: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** One list of the overview; without rows it says so in a sentence. */
export function OverviewTable({ heading, columns, none, count, children }: OverviewTableProps) {
  const t = useTexts();
  const id = useId();
  return (
    <section class="overview-list" aria-labelledby={id}>
      <h3 id={id}>{t('overview.counted', { heading, n: count })}</h3>
      {count === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <table aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}
