import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SameAs, samePeople } from './same-people';

const same = (...said: readonly (readonly [string, string])[]) =>
  samePeople(
    said.map(([address, main]) => ({ address, main })),
    [],
  );

describe('who is the same', () => {
  it('goes along a chain to its end', () => {
    const people = same(['a', 'b'], ['b', 'c']);
    expect(['a', 'b', 'c', 'd'].map(people.mainOf)).toEqual(['c', 'c', 'c', 'd']);
    expect(people.alsoOf('c')).toEqual(['a', 'b']);
    expect(people.alsoOf('a')).toEqual([]);
  });

  it('has one end of a circle, wherever one begins', () => {
    const people = same(['b', 'c'], ['c', 'b'], ['a', 'c'], ['d', 'd']);
    expect(['a', 'b', 'c', 'd'].map(people.mainOf)).toEqual(['b', 'b', 'b', 'd']);
    expect(people.alsoOf('b')).toEqual(['a', 'c']);
  });

  it('is what was said last of an address', () => {
    expect(same(['a', 'b'], ['a', 'c']).mainOf('a')).toBe('c');
  });

  it('holds for every spelling of a mailbox', () => {
    const spellings = ['an.na@gmail.com', 'anna@gmail.com'];
    const people = samePeople([{ address: 'anna@gmail.com', main: 'x' }], [spellings]);
    expect(spellings.map(people.mainOf)).toEqual(['x', 'x']);
    expect(people.alsoOf('x')).toEqual(spellings);
    expect(samePeople([], [spellings]).mainOf('anna@gmail.com')).toBe('an.na@gmail.com');
  });

  const anySaid = fc.array(
    fc.record({
      address: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      main: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    }),
  );

  it('parts everybody into people, whatever was said', () => {
    fc.assert(
      fc.property(anySaid, (said: readonly SameAs[]) => {
        const { mainOf, alsoOf } = samePeople(said, []);
        for (const one of ['a', 'b', 'c', 'd', 'e']) {
          const main = mainOf(one);
          expect(mainOf(main)).toBe(main);
          expect(main === one || alsoOf(main).includes(one)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
