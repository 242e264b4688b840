import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Form {
  readonly isOpen: boolean;
  /** The button that opens it, which gets the focus back from a form that was left as it was. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly open: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

/** A form that stands in place of the button that opens it. */
export function useForm(): Form {
  const [isOpen, setOpen] = useState(false);
  const isCancelled = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen && isCancelled.current) button.current?.focus();
    isCancelled.current = false;
  }, [isOpen]);
  const cancel = () => {
    isCancelled.current = true;
    setOpen(false);
  };
  return { isOpen, button, open: () => setOpen(true), cancel, close: () => setOpen(false) };
}
