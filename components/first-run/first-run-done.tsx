import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../shared/texts';

export function FirstRunDone() {
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
      <p>
        <a href="#limits">{t('firstRun.toSettings')}</a>
      </p>
    </main>
  );
}
