import { useTexts } from './texts';

/** Shown only where reading lasts longer than the eye takes for "at once" (the styles wait). */
export function Reading() {
  const t = useTexts();
  return (
    <div class="reading">
      <p role="status" class="for-readers-only">
        {t('reading')}
      </p>
      {[1, 2, 3].map((row) => (
        <span key={row} class="reading-row" />
      ))}
    </div>
  );
}
