import { browser } from 'wxt/browser';
import type { TextKey } from '../messages/translate';

/** A text without values, in the language of the interface. `i18n.t` would be ten times as long. */
export function text(key: TextKey): string {
  return browser.i18n.getMessage(key.replace('.', '_') as never);
}

/** The same of things that are counted, at least one. */
export function textOf(key: TextKey, n: number): string {
  const [one = '', many = one] = text(key).split(' | ');
  return (n === 1 ? one : many).replace('{n}', `${n}`);
}
