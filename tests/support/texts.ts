import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import type { TextKey, TextValues, Translate } from '../../lib/messages/translate';
import type { Language } from '../../lib/settings/settings';

/** The texts of one language by dotted key; the forms of a plural are joined by " | ". */
export function readTexts(language: Language): ReadonlyMap<string, string> {
  const file = join(import.meta.dirname, '../../assets/locales', `${language}.yml`);
  const messages = parseMessagesText(readFileSync(file, 'utf8'), 'YAML');
  const own = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(
    own.map((message) => [
      message.key.join('.'),
      message.type === 'plural' ? Object.values(message.plurals).join(' | ') : message.message,
    ]),
  );
}

/** `i18n.t` without a browser; throws where a text or one of its values is missing. */
export function textsIn(language: Language): Translate {
  const texts = readTexts(language);
  return (key: TextKey, ...args: readonly (number | TextValues)[]) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`no text ${key} in ${language}`);
    const count = args.find((arg) => typeof arg === 'number');
    const values = args.find((arg) => typeof arg === 'object');
    return fill(count === undefined ? text : formOf(text, count), values ?? {});
  };
}

function formOf(text: string, count: number): string {
  const forms = text.split(' | ');
  const index = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : 1;
  return forms[index] ?? text;
}

function fill(text: string, values: TextValues): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value ${name} for "${text}"`);
    return String(value);
  });
}
