import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly children: ComponentChildren;
}

/** A label, its input, and what is wrong with it (`${id}-problem`) or good to know (`${id}-hint`). */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div>
        {children}
        {hint ? (
          <p class="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
        {problem ? (
          <p class="field-problem" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        ) : null}
      </div>
    </div>
  );
}
