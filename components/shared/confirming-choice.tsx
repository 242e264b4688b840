import type { ChangeSettings } from '../options/use-saved-settings';
import { useTexts } from './texts';

interface ConfirmingChoiceProps {
  /** Null: not answered yet. */
  readonly confirming: boolean | null;
  readonly onChange: ChangeSettings;
}

const ANSWERS = [
  ['yes', true],
  ['no', false],
] as const;

/** Whether Gmail may be asked for print pages (adr 17): what that is, and yes or no. */
export function ConfirmingChoice({ confirming, onChange }: ConfirmingChoiceProps) {
  const t = useTexts();
  return (
    <>
      <p>{t('confirming.intro')}</p>
      <p id="confirming-how">{t('confirming.how')}</p>
      <div
        class="box"
        role="radiogroup"
        aria-label={t('confirming.heading')}
        aria-describedby="confirming-how"
      >
        {ANSWERS.map(([name, value]) => (
          <label key={name} class="tick">
            <input
              type="radio"
              name="confirming"
              checked={confirming === value}
              onChange={() => onChange((before) => ({ ...before, confirming: value }))}
            />
            {t(`confirming.${name}`)}
          </label>
        ))}
        <p class="field-hint">{t('confirming.without')}</p>
      </div>
    </>
  );
}
