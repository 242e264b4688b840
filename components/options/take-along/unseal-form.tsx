import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { BackupProblem } from '../../../lib/store/backup/backup-form';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts';
import { problemText } from './problem-text';

interface UnsealFormProps {
  readonly problem: BackupProblem;
  readonly onPassphrase: (passphrase: string) => void;
}

/** Asks for the passphrase of a sealed file. */
export function UnsealForm({ problem, onPassphrase }: UnsealFormProps) {
  const t = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onPassphrase(typed);
      }}
    >
      <Field
        id={id}
        label={t('takeAlong.passphrase')}
        hint={t('takeAlong.problem.sealed')}
        problem={problem.why === 'sealed' ? null : problemText(problem, t)}
      >
        <input
          id={id}
          ref={field}
          class="wide"
          type="password"
          autocomplete="off"
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </Field>
      <button type="submit" class="button button-main" disabled={typed === ''}>
        {t('takeAlong.open')}
      </button>
    </form>
  );
}
