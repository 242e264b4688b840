import { expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { notificationText } from './notification-text';

const clients = (...names: readonly string[]) => names.map((name) => ({ name }));

it('counts clients and names at most three of them', () => {
  const t = textsIn('en');
  const five = clients('Anna Keller', 'Bo Visser', 'Cy Berg', 'Di Lind', 'Ed Blom');
  expect(notificationText(five, 'Anna Keller', t)).toEqual({
    title: '5 clients are due',
    message:
      'Anna Keller, Bo Visser, Cy Berg and 2 others\nA click opens the thread with Anna Keller.',
  });
  expect(notificationText(clients('Anna Keller'), 'Anna Keller', t)).toEqual({
    title: '1 client is due',
    message: 'Anna Keller',
  });
});

it('promises no thread where a click opens none, in any language', () => {
  const two = clients('Anna Keller', 'Bo Visser');
  const messages = (['nl', 'en', 'de', 'fr'] as const).map(
    (language) => notificationText(two, null, textsIn(language)).message,
  );
  expect(messages).toEqual([
    'Anna Keller en Bo Visser',
    'Anna Keller and Bo Visser',
    'Anna Keller und Bo Visser',
    'Anna Keller et Bo Visser',
  ]);
});
