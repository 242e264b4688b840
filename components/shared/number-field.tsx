import { useId, useState } from 'preact/hooks';
import { Field } from './field';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  /** What is wrong with a text, in the user's words; null where nothing is. */
  readonly problem: (text: string) => string | null;
  readonly onValue: (value: number) => void;
}

/** Saves every good number at once. A bad one stays as typed, and is talked about after leaving. */
export function NumberField({ label, unit, value, problem, onValue }: NumberFieldProps) {
  const id = useId();
  const [bad, setBad] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = left && bad !== null ? problem(bad) : null;
  const take = (text: string) => {
    const good = problem(text) === null;
    setBad(good ? null : text);
    if (good) onValue(Number(text));
  };
  return (
    <Field id={id} label={label} problem={shown}>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        size={4}
        value={bad ?? String(value)}
        aria-invalid={shown !== null}
        aria-describedby={shown === null ? undefined : `${id}-problem`}
        onInput={({ currentTarget }) => take(currentTarget.value)}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />{' '}
      <span class="soft">{unit}</span>
    </Field>
  );
}
