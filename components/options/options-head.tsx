import { useContext, useEffect, useState } from 'preact/hooks';
import { KeyHelp } from '../shared/key-help';
import { Mark } from '../shared/mark';
import { useTexts } from '../shared/texts';
import { CONTENTS } from './contents';
import { ALL_SECTIONS, ShownSection } from './shown-section';

/** As in options.css: from here on the navigation stands beside the sections. */
const WIDE = '(min-width: 46.01rem)';
const KEYS = ['tab', 'press', 'search', 'help'] as const;

/** One section is shown at a time; the navigation names them all. */
export function OptionsHead() {
  const t = useTexts();
  const wide = useMedia(WIDE);
  const shown = useContext(ShownSection);
  const [open, setOpen] = useState(false);
  // Whoever chose a section wants to see it.
  useEffect(() => setOpen(false), [shown]);
  return (
    <header class="page-head">
      <p class="page-brand">
        <Mark /> {t('extensionName')}
      </p>
      <h1>{t('options.heading')}</h1>
      <details
        class="contents"
        open={wide || open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open && !wide)}
      >
        <summary>{t('options.contents')}</summary>
        <Contents />
      </details>
      <KeyHelp keys={KEYS} />
    </header>
  );
}

function Contents() {
  const t = useTexts();
  const shown = useContext(ShownSection);
  return (
    <nav aria-label={t('options.contents')}>
      {CONTENTS.map(({ heading, sections }) => (
        <div key={heading}>
          <p class="contents-group" id={heading}>
            {t(heading)}
          </p>
          <ul aria-labelledby={heading}>
            {sections.map(([id, text]) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={shown === id ? 'page' : undefined}>
                  {t(text)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul class="contents-more">
        <li>
          <a href={`#${ALL_SECTIONS}`} aria-current={shown === ALL_SECTIONS ? 'page' : undefined}>
            {t('options.allLink')}
          </a>
        </li>
        <li>
          <a href="guide.html">{t('options.guideLink')}</a>
        </li>
        <li>
          <a href="#first-run">{t('options.firstRunLink')}</a>
        </li>
      </ul>
    </nav>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setMatches(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return matches;
}
