import { expect, it } from 'vitest';
import { nameInGreeting } from './name-in-greeting';

it.each([
  ['Anna Keller', 'Anna', 'Anna Keller'],
  ['Keller, Anna', 'Anna', 'Anna Keller'],
  ['van den Berg, Jan', 'Jan', 'Jan van den Berg'],
  ['Anna Keller | Keller Bau', 'Anna', 'Anna Keller'],
  ['Anna Keller (Keller Bau)', 'Anna', 'Anna Keller'],
  ['Anna Keller - Keller Bau', 'Anna', 'Anna Keller'],
  ['"Jean-Paul Roth"', 'Jean-Paul', 'Jean-Paul Roth'],
  ['Dr. Anna Keller', 'Anna', 'Anna Keller'],
  ['Prof. dr. ir. Anna Keller', 'Anna', 'Anna Keller'],
  ['Keller, Dr. Anna', 'Anna', 'Anna Keller'],
  ['Ingrid Berg', 'Ingrid', 'Ingrid Berg'],
  ['Herr Keller', '', 'Herr Keller'],
  ['A.B. de Vries', '', 'A.B. de Vries'],
  ['J. Keller', '', 'J. Keller'],
  ['anna@kellerbau.example', '', ''],
])('greets "%s" as "%s" or "%s", and never as a title (S3-17, S4-20)', (shown, first, whole) => {
  expect(nameInGreeting(shown, 'informal')).toBe(first);
  expect(nameInGreeting(shown, 'formal')).toBe(whole);
});
