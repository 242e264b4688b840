import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import { isBackwards, type SpellRow, withDates } from './spell-rows';

interface AwaySpellProps {
  readonly spell: SpellRow;
  readonly onSpell: (spell: SpellRow) => void;
  readonly onRemove: () => void;
}

export function AwaySpell({ spell, onSpell, onRemove }: AwaySpellProps) {
  const t = useTexts();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const isNew = spell.from === '';
  // Whoever added a row goes on in it.
  useEffect(() => {
    if (isNew) first.current?.focus();
  }, []);
  const problem = isBackwards(spell);
  const described = problem ? `${id}-problem` : undefined;
  return (
    <div class="away-spell">
      <label>
        {t('holidays.from')}{' '}
        <input
          ref={first}
          type="date"
          value={spell.from}
          aria-invalid={problem}
          aria-describedby={described}
          onInput={({ currentTarget: { value } }) => onSpell(withDates(spell, { from: value }))}
        />
      </label>
      <label>
        {t('holidays.until')}{' '}
        <input
          type="date"
          value={spell.until}
          aria-invalid={problem}
          aria-describedby={described}
          onInput={({ currentTarget: { value } }) => onSpell(withDates(spell, { until: value }))}
        />
      </label>
      <Button
        kind="quiet"
        label={t('holidays.removeAway', { from: spell.from })}
        onPress={onRemove}
      >
        {t('holidays.remove')}
      </Button>
      {problem ? (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {t('holidays.order')}
        </p>
      ) : null}
    </div>
  );
}
