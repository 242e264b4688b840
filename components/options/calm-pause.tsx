import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { PausedNotice } from '../shared/paused-notice';
import { useTexts } from '../shared/texts';

interface CalmPauseProps {
  /** ISO date of the last day of the pause; null where there is none. */
  readonly pausedUntil: string | null;
  readonly today: string;
  readonly onPause: (until: string | null) => void;
}

/** Everything rests until a date; what fell due meanwhile comes afterwards. */
export function CalmPause({ pausedUntil, today, onPause }: CalmPauseProps) {
  const t = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const isPaused = pausedUntil !== null && pausedUntil >= today;
  // Only a date that was set elsewhere takes the place of one that is being typed.
  useEffect(() => setTyped(null), [pausedUntil]);
  const shown = typed ?? (isPaused ? pausedUntil : '');
  const past = left && shown !== '' && shown < today;
  return (
    <>
      <Field
        id={id}
        label={t('calm.pause')}
        hint={t('calm.pauseHint')}
        problem={past ? t('calm.past') : null}
      >
        <input
          ref={field}
          id={id}
          type="date"
          min={today}
          value={shown}
          aria-invalid={past}
          aria-describedby={past ? `${id}-hint ${id}-problem` : `${id}-hint`}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            if (value >= today) onPause(value);
          }}
          onFocus={() => setLeft(false)}
          onBlur={({ currentTarget: { value } }) => {
            setLeft(true);
            // A date that is half typed is empty as well: only who leaves it so means it.
            if (value === '' && pausedUntil !== null) onPause(null);
          }}
        />
      </Field>
      <div role="status">
        {isPaused ? (
          <PausedNotice until={pausedUntil}>
            <Button
              onPress={() => {
                setTyped(null);
                onPause(null);
                field.current?.focus();
              }}
            >
              {t('calm.goOn')}
            </Button>
          </PausedNotice>
        ) : null}
      </div>
    </>
  );
}
