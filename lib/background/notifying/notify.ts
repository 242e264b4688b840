import { browser } from 'wxt/browser';
import type { Translate } from '../../messages/translate';

/** There is one: a new one takes its place. */
const NAME = 'waiting';

interface Shown {
  readonly title: string;
  readonly message: string;
}

type Api = typeof browser.notifications;

/** Absent while the user has not allowed it, and where they took that back. */
export function notificationsApi(): Api | undefined {
  return (browser as { readonly notifications?: Api }).notifications;
}

export async function mayNotify(): Promise<boolean> {
  if (notificationsApi() === undefined) return false;
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Shows the notification, with buttons where the browser knows them: Firefox refuses any with buttons. */
export async function notify(shown: Shown, t: Translate): Promise<void> {
  const buttons = [{ title: t('notification.tomorrow') }, { title: t('notification.nextWeek') }];
  await notificationsApi()?.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...shown,
    ...(import.meta.env.FIREFOX ? {} : { buttons }),
  });
}

export async function dropNotification(): Promise<void> {
  await notificationsApi()?.clear(NAME);
}
