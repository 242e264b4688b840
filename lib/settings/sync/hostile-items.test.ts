import { expect, it } from 'vitest';
import { defaultSettings } from '../settings';
import { settingsSchema } from '../settings-schema';
import { checksum } from './checksum';
import { type Items, readItems } from './sync-items';
import { fieldsOf, withField } from './synced-fields';

const HERE = defaultSettings('UTC');

function item(field: string, value: unknown): Items {
  const text = JSON.stringify(value);
  return {
    [`settings.${field}`]: { counter: 9, device: 'd', parts: 1, sum: checksum(text), text },
  };
}

/** What would be taken over: the settings with each field that is read and fits. */
function after(items: Items): unknown {
  const { fields } = readItems(items);
  return Object.entries(fields).reduce<typeof HERE>((settings, [field, { value }]) => {
    const parsed = settingsSchema.safeParse(withField(settings, field, value));
    return parsed.success ? (parsed.data as typeof HERE) : settings;
  }, HERE);
}

it.each<[string, Items]>([
  ['a field of the prototype', item('__proto__', { polluted: true })],
  ['an entry of the prototype', item('limits.__proto__', { quiet: 1, polluted: true })],
  ['a constructor', item('constructor.prototype', { polluted: true })],
  ['a field that may not travel', item('confirming', true)],
  ['the user’s own addresses', item('ownAddresses', ['mallory@evil.example'])],
  ['an own text that is none', item('ownTexts.own:x', { text: { toString: 1 } })],
  [
    'a text of a megabyte',
    item('ownTexts.own:x', { name: 'x', language: 'en', subject: '', text: 'x'.repeat(1e6) }),
  ],
  [
    'so many parts',
    { 'settings.writing': { counter: 1, device: 'd', parts: 9e15, sum: '', text: '' } },
  ],
  [
    'nothing readable',
    { 'settings.writing': { counter: 1, device: 'd', parts: 1, sum: checksum('{'), text: '{' } },
  ],
  [
    'depth',
    {
      'settings.calm': {
        counter: 1,
        device: 'd',
        parts: 1,
        sum: checksum('['.repeat(1e5)),
        text: '['.repeat(1e5),
      },
    },
  ],
])('hostile settings from the browser’s account change nothing: %s', (_, items) => {
  expect(fieldsOf(after(items) as typeof HERE)).toEqual(fieldsOf(HERE));
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
