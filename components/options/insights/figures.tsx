import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FiguresProps {
  readonly heading: string;
  readonly columns: readonly string[];
  /** Said above the table, or in its place. */
  readonly note?: ComponentChildren;
  /** Rows of the table; without them there is none. */
  readonly rows: ComponentChildren;
  /** It may be wider than the page, and scrolls by itself then. */
  readonly wide?: true;
  /** Which part of the insights it is. */
  readonly part: string;
}

/** A heading, a word, and a table. */
export function Figures({ heading, columns, note, rows, wide, part }: FiguresProps) {
  const id = useId();
  const table = <FigureTable labelledBy={id} columns={columns} rows={rows} />;
  return (
    <div class="insight" data-part={part}>
      <h3 id={id}>{heading}</h3>
      {note}
      {wide && rows ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        <section class="wide-table" aria-labelledby={id} tabIndex={0}>
          {table}
        </section>
      ) : (
        table
      )}
    </div>
  );
}

interface FigureTableProps {
  /** Id of its heading. */
  readonly labelledBy: string;
  readonly columns: readonly string[];
  readonly rows: ComponentChildren;
}

export function FigureTable({ labelledBy, columns, rows }: FigureTableProps) {
  if (!rows) return null;
  return (
    <table class="figures" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows}</tbody>
    </table>
  );
}
