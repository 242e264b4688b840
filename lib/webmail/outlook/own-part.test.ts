// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { endOfOwnPart, ownTextOfBody } from './own-part';

const QUOTE = '<hr><div id="divRplyFwdMsg">From: Dana</div><div>Can you?</div>';

function body(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['signature', '<div>Hi</div><div id="Signature">Mia</div><div id="appendonsend"></div>', 'Hi'],
  ['a wrapped signature', '<div>Hi</div><div><div id="Signature">Mia</div></div>', 'Hi'],
  ['quote', `<div>Hi</div><div>you</div><div id="appendonsend"></div>${QUOTE}`, 'Hi\nyou'],
  ['a line above a quote without its name', '<div>Hi</div><hr><div>From: Dana</div>', 'Hi'],
  [
    'a mail by reference',
    '<p>Hi</p><div id="mail-editor-reference-message-container">x</div>',
    'Hi',
  ],
  ['nothing', '<div>Hi</div><div>there</div>', 'Hi\nthere'],
  ['signature, and nothing was written', '<div><br></div><div id="Signature">Mia</div>', ''],
  [
    'signature, and a line stands in a cell',
    '<table><tbody><tr><td>a<hr>b</td></tr></tbody></table><div id="Signature">M</div>',
    'a\nb',
  ],
])('the own part ends at the %s', (_, html, own) => {
  expect(ownTextOfBody(body(html))).toBe(own);
});

it('ends nowhere at the ids of a mail that was quoted before', () => {
  const written = body('<div>Hi</div><div id="x_Signature">Dana</div><div>bye</div>');
  expect(endOfOwnPart(written)).toBeNull();
  expect(ownTextOfBody(written)).toBe('Hi\nbye');
});
