import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';

interface ConfirmDialogProps {
  readonly heading: string;
  /** What the button that goes on says. */
  readonly go: string;
  readonly children: ComponentChildren;
  readonly onGo: () => void;
  /** Closed without it, by whatever way. */
  readonly onLeave: () => void;
}

/** Asks before something that cannot be undone; Escape and Cancel leave everything as it is. */
export function ConfirmDialog({ heading, go, children, onGo, onLeave }: ConfirmDialogProps) {
  const t = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="ask-first" aria-labelledby={id} onClose={onLeave}>
      <h3 id={id}>{heading}</h3>
      {children}
      <p class="ask-first-end">
        <Button onPress={() => dialog.current?.close()}>{t('takeAlong.cancel')}</Button>
        <Button kind="main" onPress={onGo}>
          {go}
        </Button>
      </p>
    </dialog>
  );
}
