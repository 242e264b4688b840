import type { ComponentChildren } from 'preact';
import { useIsShown } from './shown-section';

interface SectionProps {
  /** As the navigation names it (`contents.ts`). */
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** Keeps what goes on in it while another one is shown. */
export function Section({ id, heading, intro, children }: SectionProps) {
  const isShown = useIsShown(id);
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`} hidden={!isShown}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {intro ? <p class="soft">{intro}</p> : null}
      {children}
    </section>
  );
}
