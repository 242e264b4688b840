import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceRowProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Choices of one kind, under what they have in common. */
export function ChoiceRow({ label, children }: ChoiceRowProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere.
    <div class="offer-choice" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div>{children}</div>
    </div>
  );
}
