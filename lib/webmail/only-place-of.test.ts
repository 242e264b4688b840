// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { onlyPlaceOf } from './only-place-of';

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  document.body.replaceChildren(body);
});

function found(markup: string, phrase: string): string | null {
  body.innerHTML = markup;
  const own = { without: '.quote', end: body.querySelector('.signature') };
  const whole = { from: 0, until: phrase.length };
  const range = onlyPlaceOf(phrase, body, own, whole);
  return range && `${range.startContainer.textContent}|${range.startOffset}-${range.endOffset}`;
}

it('finds a phrase in one line, also over elements and odd blanks', () => {
  expect(found('<div>one two three</div>', 'two')).toBe('one two three|4-7');
  expect(found('<div>one&nbsp; two</div>', 'one two')).toBe('one\u00a0 two|0-8');
  expect(found('<div>one <b>two</b> three</div>', 'two three')).toBe('two|0-6');
});

it('finds none that stands twice, in two lines, in a quote or behind the signature', () => {
  expect(found('<div>one</div><div>one</div>', 'one')).toBeNull();
  expect(found('<div>one</div><div>two</div>', 'one two')).toBeNull();
  expect(found('one<br>two', 'one two')).toBeNull();
  expect(found('<div class="quote">one</div>', 'one')).toBeNull();
  expect(found('<div>one</div><div class="signature">two</div>', 'two')).toBeNull();
  expect(found('<div>one</div>', 'one\n')).toBeNull();
});
