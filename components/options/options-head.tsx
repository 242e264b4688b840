import type { TextKey } from '../../lib/messages/translate';
import { Mark } from '../shared/mark';
import { useTexts } from '../shared/texts';

const CONTENTS: readonly (readonly [string, TextKey])[] = [
  ['limits', 'limits.heading'],
  ['hours', 'hours.heading'],
  ['holidays', 'holidays.heading'],
  ['calm', 'calm.heading'],
  ['you', 'you.heading'],
  ['playbook', 'playbook.heading'],
  ['templates', 'templates.heading'],
  ['people', 'people.heading'],
  ['overview', 'overview.heading'],
  ['confirming', 'confirming.heading'],
  ['catch-up', 'catchUp.heading'],
  ['history', 'history.heading'],
  ['data', 'data.heading'],
  ['check', 'check.heading'],
];

export function OptionsHead() {
  const t = useTexts();
  return (
    <header class="page-head">
      <p class="page-brand">
        <Mark /> {t('extensionName')}
      </p>
      <h1>{t('options.heading')}</h1>
      <nav aria-label={t('options.contents')}>
        <ul>
          {CONTENTS.map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(text)}</a>
            </li>
          ))}
          <li>
            <a href="guide.html">{t('options.guideLink')}</a>
          </li>
          <li>
            <a href="#first-run">{t('options.firstRunLink')}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
