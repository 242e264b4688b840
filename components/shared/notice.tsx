import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface NoticeProps {
  readonly heading: string;
  readonly text: ComponentChildren;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** Something the user should know before they trust what stands below it. */
export function Notice({ heading, text, children }: NoticeProps) {
  const id = useId();
  return (
    <section class="notice" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{text}</p>
      {children ? <div class="notice-actions">{children}</div> : null}
    </section>
  );
}
