import { expect, it } from 'vitest';
import { changedPart } from './changed-part';

/** The phrase with that part replaced. */
function applied(phrase: string, instead: string): string | null {
  const part = changedPart(phrase, instead);
  if (part === null) return null;
  return phrase.slice(0, part.from) + part.instead + phrase.slice(part.until);
}

it.each([
  ['I am still waiting', 'I am looking forward'],
  ['Sorry to bother you, how', 'How'],
  ['sorry, could you', 'could you'],
  ['does it fit?', 'does it fit? No is fine too.'],
  ['aa', 'aaa'],
  ['aaa', 'aa'],
  ['!!', '!'],
])('makes "%s" into "%s", and puts something there', (phrase, instead) => {
  expect(applied(phrase, instead)).toBe(instead);
  expect(changedPart(phrase, instead)?.instead).not.toBe('');
});

it('leaves what stands around alone', () => {
  expect(changedPart('as I already wrote to you', 'as I wrote to you')).toMatchObject({ from: 5 });
  expect(changedPart('does it fit?', 'does it fit? Yes.')).toEqual({
    from: 12,
    until: 12,
    instead: ' Yes.',
  });
});

it('has nothing to do where nothing changes, or all would go', () => {
  expect(changedPart('same', 'same')).toBeNull();
  expect(changedPart('gone', '')).toBeNull();
});
