import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Anchor of the table of contents. */
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, heading, intro, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {intro ? <p class="soft">{intro}</p> : null}
      {children}
    </section>
  );
}
