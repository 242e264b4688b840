import { useEffect, useRef } from 'preact/hooks';
import { CatchUpPart } from '../catch-up/catch-up-part';
import type { CatchUpSource } from '../catch-up/use-catch-ups';
import { useTexts } from '../shared/texts';

export function FirstRunDone({ catchUps }: { readonly catchUps: CatchUpSource }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="first-run">
      <h1 ref={heading} tabIndex={-1}>
        {t('firstRun.doneHeading')}
      </h1>
      <p>{t('firstRun.done')}</p>
      <section class="section">
        <h2>{t('catchUp.heading')}</h2>
        <p class="soft">{t('catchUp.intro')}</p>
        <CatchUpPart source={catchUps} />
      </section>
      <p>
        <a href="#limits">{t('firstRun.toSettings')}</a>
      </p>
    </main>
  );
}
