import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Field } from '../../shared/field';

interface FieldOnLeaveProps {
  readonly label: string;
  readonly hint?: string;
  readonly stored: string;
  /** Said of a text that is not good, once the field is left. */
  readonly problem: string;
  readonly isGood: (text: string) => boolean;
  /** A promise of false: it could not be saved. */
  readonly onText: (text: string) => Promise<boolean>;
  readonly input: Pick<InputHTMLAttributes, 'inputMode' | 'size' | 'class' | 'maxLength'>;
  /** Stands behind the input. */
  readonly children?: ComponentChildren;
}

/** Saved when it is left: each letter on its own would be a decision. A bad text stays as typed. */
export function FieldOnLeave(props: FieldOnLeaveProps) {
  const { label, hint, stored, problem, isGood, onText, input, children } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  useEffect(() => setTyped(null), [stored]);
  const isBad = left && typed !== null && !isGood(typed);
  const take = async (text: string) => {
    if (!isGood(text)) return;
    if (text.trim() === stored || !(await onText(text.trim()))) setTyped(null);
  };
  return (
    <Field id={id} label={label} problem={isBad ? problem : null} {...(hint ? { hint } : {})}>
      <input
        {...input}
        id={id}
        autoComplete="off"
        value={typed ?? stored}
        aria-invalid={isBad}
        aria-describedby={describedBy(id, hint !== undefined, isBad)}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => void take(currentTarget.value)}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
      {children}
    </Field>
  );
}

function describedBy(id: string, hinted: boolean, isBad: boolean): string | undefined {
  const parts = [...(hinted ? [`${id}-hint`] : []), ...(isBad ? [`${id}-problem`] : [])];
  return parts.join(' ') || undefined;
}
