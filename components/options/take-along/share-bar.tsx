import { useId } from 'preact/hooks';
import { useTexts } from '../../shared/texts';
import { percentText } from '../import/import-text';

/** A reader of screens hears every tenth. */
const TOLD_STEPS = 10;

/** How much of something that takes a while is done, 0 to 1. */
export function ShareBar({ label, share }: { readonly label: string; readonly share: number }) {
  const t = useTexts();
  const id = useId();
  const told = Math.floor(share * TOLD_STEPS) / TOLD_STEPS;
  return (
    <div class="share-bar">
      <label for={id}>{label}</label>
      <progress id={id} max={1} value={share} />
      <p role="status" class="for-readers-only">
        {label}: {t('history.soFar', { percent: percentText(told, t) })}
      </p>
    </div>
  );
}
