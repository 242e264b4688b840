// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shownText } from '../shown-text';
import { fieldsOfRow } from './row-fields';

const FACE = '<div role="img" aria-label="Dana Whitfield"><span>DW</span></div>';
const DANA = '<div><span title="dana@client.example">Dana Whitfield</span></div>';
const NAME = '<div><span>Dana Whitfield</span></div>';
const DATE = '<span title="Sat 9/26/2026 4:00 PM">4:00 PM</span>';

function peopleIn(body: string): string | null {
  const row = document.createElement('div');
  row.innerHTML = `<div role="checkbox"></div>${FACE}<div>${body}</div>`;
  const people = fieldsOfRow(row)?.people ?? null;
  return people && shownText(people);
}

describe('the people of a row', () => {
  it.each([
    ['with an address', DANA, 'Offer'],
    ['by name only', NAME, 'Offer'],
    ['whose name the subject begins with', NAME, 'Dana Whitfield: contract'],
  ])('stand in the line above the subject, %s', (_, people, subject) => {
    expect(peopleIn(`<div>${people}</div><div><span>${subject}</span>${DATE}</div>`)).toBe(
      'Dana Whitfield',
    );
  });

  it.each([
    ['all in one line', `${DANA}<span>Offer</span><span>See you</span>${DATE}`],
    ['a subject above people with an address', `<div>Offer</div><div>${DANA}${DATE}</div>`],
    ['a subject above people by name', `<div>Offer</div><div>${NAME}${DATE}</div>`],
  ])('are not guessed of %s', (_, body) => {
    expect(peopleIn(body)).toBeNull();
  });
});
