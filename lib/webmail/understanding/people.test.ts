import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERSON_BEGINS, PERSON_ENDS, WORDS_BEGIN } from './marks';
import { peopleOfLine } from './people';

const titled = (title: string, words: string) =>
  PERSON_BEGINS + title + WORDS_BEGIN + words + PERSON_ENDS;
const DANA = titled('dana@client.example', 'Dana Whitfield');

describe('the people of a line', () => {
  it.each([
    ['a name', 'Dana Whitfield', [{ address: '', name: 'Dana Whitfield' }]],
    ['a titled one', DANA, [{ address: 'dana@client.example', name: 'Dana Whitfield' }]],
    [
      'one within another',
      titled('raj@shop.example', DANA),
      [{ address: 'raj@shop.example', name: 'Dana Whitfield' }],
    ],
    [
      'one within words of another title',
      titled('see dana@x.example', DANA),
      [{ address: 'dana@client.example', name: 'Dana Whitfield' }],
    ],
    [
      'names beside a titled one',
      `Kim${DANA}; Raj; +2`,
      [
        { address: '', name: 'Kim' },
        { address: 'dana@client.example', name: 'Dana Whitfield' },
        { address: '', name: 'Raj' },
      ],
    ],
  ])('%s', (_, line, people) => {
    expect(peopleOfLine(line)).toEqual(people);
  });

  it('are found to an end, whatever marks stand there', () => {
    const piece = fc.constantFrom(
      PERSON_BEGINS,
      WORDS_BEGIN,
      PERSON_ENDS,
      ';',
      'Kim',
      'a@b.example',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { address, name } of peopleOfLine(pieces.join(''))) {
          expect(address + name).not.toBe('');
        }
      }),
    );
  });
});
