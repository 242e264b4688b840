import { useId } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { ImportState } from './history-source';
import { percentText, progressText } from './import-text';

interface ImportProgressProps {
  readonly state: Extract<ImportState, { stage: 'reading' | 'folding' }>;
  readonly onStop: () => void;
}

/** A reader of screens hears every tenth, not every batch. */
const TOLD_STEPS = 10;

export function ImportProgress({ state, onStop }: ImportProgressProps) {
  const t = useTexts();
  const id = useId();
  const { report } = state;
  const isReading = state.stage === 'reading';
  const share = isReading ? report.passed / Math.max(report.size, 1) : state.share;
  const told = Math.floor(share * TOLD_STEPS) / TOLD_STEPS;
  const label = t(isReading ? 'history.reading' : 'history.folding');
  return (
    <div class="history-progress" data-stage={state.stage}>
      <label for={id}>{label}</label>
      <progress id={id} max={1} value={share} />
      <p>{isReading ? progressText(report, t) : t('history.foldingHint')}</p>
      <p role="status" class="for-readers-only">
        {label}: {t('history.soFar', { percent: percentText(told, t) })}
      </p>
      {isReading ? <Button onPress={onStop}>{t('history.stop')}</Button> : null}
    </div>
  );
}
