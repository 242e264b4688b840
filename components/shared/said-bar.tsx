import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from './texts';

/** What just happened, and how to take it back. */
export type Say = (said: Said) => void;

export interface Said {
  readonly text: string;
  readonly undo?: () => void;
  /** What was changed is still there, and keeps the focus. */
  readonly stays?: true;
}

/** Read aloud by screen readers. The button takes the focus where what was pressed may have gone. */
export function SaidBar({ said }: { readonly said: Said | null }) {
  const t = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said?.undo && !said.stays) button.current?.focus();
  }, [said]);
  return (
    <div class="said">
      <p role="status">{said?.text}</p>
      {said?.undo ? (
        <button ref={button} type="button" class="button button-small" onClick={said.undo}>
          {t('said.undo')}
        </button>
      ) : null}
    </div>
  );
}
