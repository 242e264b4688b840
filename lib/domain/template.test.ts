import { describe, expect, it } from 'vitest';
import { MARKS } from '../../assets/playbook/marks';
import { renderTemplate, unknownVariables, VARIABLES } from './template';

const VALUES = { client: 'Noor', subject: 'Website', since: '3 juni', days: '6', me: 'Lisa' };

describe('filling a template', () => {
  it('makes lines, with one empty line between paragraphs', () => {
    const text = '\n\nHallo {client},\n\n\nHoe staat het met {subject}?\n\nGroet,\n{me}\n';
    expect(renderTemplate(text, VALUES, MARKS.nl)).toEqual({
      paragraphs: ['Hallo Noor,', '', 'Hoe staat het met Website?', '', 'Groet,', 'Lisa'],
      missing: [],
    });
  });

  it('marks what nobody filled in the language of the thread, and names it once (S0-27)', () => {
    const { paragraphs, missing } = renderTemplate(
      '{client}, {me}, {client}',
      { me: ' ' },
      MARKS.de,
    );
    expect(paragraphs).toEqual(['[Name], [mein Name], [Name]']);
    expect(missing).toEqual(['client', 'me']);
  });

  it('takes further variables when they are given, and marks them when not', () => {
    expect(renderTemplate('Op {datum}?', { datum: 'dinsdag' }, MARKS.nl).paragraphs).toEqual([
      'Op dinsdag?',
    ]);
    expect(renderTemplate('Op {datum}?', {}, MARKS.nl)).toEqual({
      paragraphs: ['Op [datum]?'],
      missing: ['datum'],
    });
  });

  it('leaves values alone: no variables, no marks and no line breaks come out of them', () => {
    const odd = { ...VALUES, subject: '{me} $& $1\nA < B', client: '[x]' };
    expect(renderTemplate('{client}: {subject}', odd, MARKS.nl)).toEqual({
      paragraphs: ['[x]: {me} $& $1 A < B'],
      missing: [],
    });
  });

  it('is not led astray by names that every object has', () => {
    expect(renderTemplate('{constructor}', {}, MARKS.nl).missing).toEqual(['constructor']);
  });

  it('marks every variable in every language', () => {
    for (const marks of Object.values(MARKS)) {
      for (const variable of VARIABLES) {
        const [line] = renderTemplate(`{${variable}}`, {}, marks).paragraphs;
        expect(line).toMatch(/^\[[^{}[\]]+\]$/);
      }
    }
  });
});

it('tells which names in braces are none of the variables', () => {
  expect(unknownVariables('{client} {klant} {me} {klant} {über} { } {}')).toEqual([
    'klant',
    'über',
  ]);
});
