import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly kind?: 'main' | 'small' | 'quiet';
  readonly label?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

export function Button({ onPress, children, kind, label, pressed, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind ? `button button-${kind}` : 'button'}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
