import type { BackupPreview } from '../../../lib/store/backup/preview';
import { useTexts } from '../../shared/texts';
import { numberText } from '../import/import-text';

const ROWS = ['threads', 'people', 'decisions', 'accounts'] as const;
const COLUMNS = ['inFile', 'added', 'onlyHere'] as const;

/** How much of each the file has, how much of it is new, and how much is only here. */
export function PreviewTable({ preview }: { readonly preview: BackupPreview }) {
  const t = useTexts();
  return (
    <table class="numbers">
      <thead>
        <tr>
          <td />
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`takeAlong.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`takeAlong.row.${row}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{numberText(preview[column][row], t)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
