import { useId } from 'preact/hooks';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts';

/** A passphrase as typed twice. */
export interface TypedTwice {
  readonly first: string;
  readonly again: string;
}

/** Shorter ones are found by trying. */
const SHORTEST = 12;

interface PassphraseFieldsProps {
  readonly typed: TypedTwice;
  readonly onTyped: (typed: TypedTwice) => void;
}

export function PassphraseFields({ typed, onTyped }: PassphraseFieldsProps) {
  const t = useTexts();
  const id = useId();
  const { first, again } = typed;
  return (
    <>
      <Field
        id={id}
        label={t('takeAlong.passphrase')}
        hint={t('takeAlong.passphraseHint')}
        problem={
          first !== '' && isTooShort(first) ? t('takeAlong.tooShort', { n: SHORTEST }) : null
        }
      >
        <input
          id={id}
          class="wide"
          type="password"
          autocomplete="new-password"
          value={first}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => onTyped({ first: currentTarget.value, again })}
        />
      </Field>
      <Field
        id={`${id}-again`}
        label={t('takeAlong.again')}
        problem={again !== '' && again !== first ? t('takeAlong.differ') : null}
      >
        <input
          id={`${id}-again`}
          class="wide"
          type="password"
          autocomplete="new-password"
          value={again}
          onInput={({ currentTarget }) => onTyped({ first, again: currentTarget.value })}
        />
      </Field>
      <p class="field-hint">{t('takeAlong.noRecovery')}</p>
    </>
  );
}

function isTooShort(passphrase: string): boolean {
  return [...passphrase].length < SHORTEST;
}

/** The passphrase where it can be used; else null. */
export function usablePassphrase({ first, again }: TypedTwice): string | null {
  return first === again && !isTooShort(first) ? first : null;
}
