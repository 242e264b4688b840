import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../assets/playbook/marks';
import { meantVariable } from './meant-variable';
import { piecesOf } from './pieces';
import { slipsIn } from './slips';

const slips = (text: string) =>
  slipsIn(text, MARKS.nl).map(({ kind, line, found, meant }) => [kind, line, found, meant]);

describe('slips of the pen', () => {
  it('are found where they stand, with the variable that was meant', () => {
    const text = 'Dag {client},\n\nop {de laatste mail} over {projekt\nen {klant} } {} {me}';
    expect(slips(text)).toEqual([
      ['not-a-name', 3, '{de laatste mail}', null],
      ['unclosed', 3, '{projekt', 'project'],
      ['unknown', 4, '{klant}', null],
      ['unopened', 4, '}', null],
      ['not-a-name', 4, '{}', null],
    ]);
    for (const { start, end, found } of slipsIn(text, MARKS.nl)) {
      expect(text.slice(start, end)).toBe(found);
    }
  });

  it('see a brace that opens nothing, and one that is never closed', () => {
    expect(slips('Dag client}, {me')).toEqual([
      ['unopened', 1, 'client}', 'client'],
      ['unclosed', 1, '{me', 'me'],
    ]);
    expect(slips('{client {me}')).toEqual([['unclosed', 1, '{client', 'client']]);
  });

  it('are none in a text without any', () => {
    expect(slips('Dag {client}, {subject} {me}')).toEqual([]);
  });
});

it.each([
  ['Client', 'client'],
  ['cleint', 'client'],
  [' client ', 'client'],
  ['naam', 'client'],
  ['onderwerp', 'subject'],
  ['vervaldatums', 'due'],
  ['constructor', null],
  ['ik', null],
  ['', null],
])('what was meant by {%s} is %s', (written, meant) => {
  expect(meantVariable(written, MARKS.nl)).toBe(meant);
});

describe('pieces', () => {
  const pieces = (text: string) =>
    piecesOf(text, { client: 'Anna', me: '{client}' }, MARKS.en).map(({ kind, text }) => [
      kind,
      text,
    ]);

  it('say what was filled, what will be asked for, and what nothing fills', () => {
    expect(pieces('Hi {client},\n\non {date}: {foo} {bar\n{me}\n\n')).toEqual([
      ['plain', 'Hi '],
      ['filled', 'Anna'],
      ['plain', ',\n\non '],
      ['missing', '[date]'],
      ['plain', ': '],
      ['slip', '{foo}'],
      ['plain', ' '],
      ['slip', '{bar'],
      ['plain', '\n'],
      ['filled', '{client}'],
    ]);
  });

  it('of a text without a brace are the text', () => {
    expect(pieces('Hello')).toEqual([['plain', 'Hello']]);
    expect(pieces('')).toEqual([]);
  });
});
