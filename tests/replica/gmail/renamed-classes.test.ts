import { expect, test } from 'vitest';
import { renamedClass, renamedClasses, renamedStyle } from './renamed-classes';

test('the stable names stay, all others change, each to its own', () => {
  expect(renamedClasses('zA yO xY')).toBe(`zA yO ${renamedClass('xY')}`);
  const unstable = [
    'xY',
    'h7',
    'kv',
    'kQ',
    'M9',
    'Ap',
    'aoO',
    'amn',
    'ams',
    'boq',
    'bx0',
    'afn',
    'oh',
  ];
  const renamed = unstable.map(renamedClass);
  expect(new Set(renamed).size).toBe(unstable.length);
  for (const name of unstable) expect(renamed).not.toContain(name);
});

test('a style sheet follows', () => {
  expect(renamedStyle('.zA .xY { margin: .5em }')).toBe(
    `.zA .${renamedClass('xY')} { margin: .5em }`,
  );
});
