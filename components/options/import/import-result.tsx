import type { ImportReport } from '../../../lib/messages/import-messages';
import { camel } from '../../../lib/messages/translate';
import { useTexts } from '../../shared/texts';
import { mailsText, numberText, peopleText, sizeText } from './import-text';

interface ImportResultProps {
  readonly report: ImportReport;
  readonly stopped: boolean;
}

/** What came of a file, and what of it could not be used. */
export function ImportResult({ report, stopped }: ImportResultProps) {
  const t = useTexts();
  const { added, leftOut, passed, size } = report;
  const counts = { mails: mailsText(report, t), people: peopleText(report, t) };
  const sizes = { passed: sizeText(passed, t), size: sizeText(size, t) };
  const isAnyLeft = Object.values(leftOut).some((count) => count > 0);
  return (
    <div class="history-result">
      <p role="status">
        {stopped ? `${t('history.stopped', sizes)} ` : null}
        {t('history.done', counts)} {t('history.added', added, { n: numberText(added, t) })}
      </p>
      {isAnyLeft ? <p class="soft">{t('history.leftOut', leftOut)}</p> : null}
      <Skipped report={report} />
    </div>
  );
}

function Skipped({ report: { skipped, skippedCount } }: { readonly report: ImportReport }) {
  const t = useTexts();
  if (skippedCount === 0) return null;
  return (
    <details>
      <summary>{t('history.skipped', skippedCount, { n: numberText(skippedCount, t) })}</summary>
      {skippedCount > skipped.length ? (
        <p class="soft">{t('history.skippedFirst', { n: skipped.length })}</p>
      ) : null}
      <ul>
        {skipped.map(({ number, position, reason }) => (
          <li key={number}>
            {number === 0
              ? t('history.skip.stray')
              : t('history.place', {
                  number: numberText(number, t),
                  position: sizeText(position, t),
                  reason: t(`history.skip.${camel(reason)}`),
                })}
          </li>
        ))}
      </ul>
    </details>
  );
}
