import type { WaitingClient } from '../domain/notifying/when-to-tell';
import { shownText } from '../domain/shown-text';
import type { Translate } from './translate';

const MOST_NAMES = 3;

interface NotificationText {
  readonly title: string;
  readonly message: string;
}

/**
 * "3 clients are due", with at most three of their names, and what a click does.
 * @param opens name of whoever's thread a click opens; null where it opens the popup's page
 */
export function notificationText(
  clients: readonly Pick<WaitingClient, 'name'>[],
  opens: string | null,
  t: Translate,
): NotificationText {
  const n = clients.length;
  const names = clients.slice(0, MOST_NAMES).map(({ name }) => shownText(name));
  const more = n - names.length;
  const others = more > 0 ? [t('notification.others', more, { n: more })] : [];
  const list = new Intl.ListFormat(t('locale'), { type: 'conjunction' });
  const click =
    opens === null || n === 1 ? [] : [t('notification.click', { name: shownText(opens) })];
  return {
    title: t('notification.title', n, { n }),
    message: [list.format([...names, ...others]), ...click].join('\n'),
  };
}
