import { expect, it } from 'vitest';
import { givenInWords } from './given-in-words';

const NOW = Date.UTC(2026, 5, 1, 10);

it('writes dates and lists as a mail does (S4-22)', () => {
  const given = { deadline: '2026-06-12', items: ' logo \n\nphotos\ncolours', me: 'Nora\nLind' };
  expect(givenInWords(given, 'en', NOW)).toMatchObject({
    deadline: expect.stringContaining('12 June') as string,
    items: 'logo, photos and colours',
    me: 'Nora\nLind',
  });
  expect(givenInWords({ items: 'Logo\nFotos' }, 'de', NOW)).toEqual({ items: 'Logo und Fotos' });
  expect(givenInWords({ slots: 'mardi\njeudi' }, 'fr', NOW)).toEqual({ slots: 'mardi ou jeudi' });
});

it('leaves what is no date as it was typed', () => {
  expect(givenInWords({ deadline: 'soon' }, 'nl', NOW)).toEqual({ deadline: 'soon' });
});
