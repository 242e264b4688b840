import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface NoticeProps {
  readonly heading: string;
  /** Whether what stands below cannot be trusted because of it. */
  readonly tone?: 'alert';
  readonly text: ComponentChildren;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** Something the user should know before they trust what stands below it. */
export function Notice({ heading, text, tone, children }: NoticeProps) {
  const id = useId();
  return (
    <section class={tone ? `notice notice-${tone}` : 'notice'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{text}</p>
      {children ? <div class="notice-actions">{children}</div> : null}
    </section>
  );
}
