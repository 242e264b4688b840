// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { isNoise } from './noise';

const PAGE = `<div id="pane"><div id="UniqueMessageBody_1"><p>Hello</p></div></div>
  <div class="EditorClass" contenteditable="true"><span>Dana</span></div>
  <div class="box"><div role="textbox" contenteditable="true"><p>Hi</p></div></div>
  <div data-radiostilte="line"><span></span></div>`;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

/** Whether all that was done to the page is noise. */
function noise(change: (part: (css: string) => Element) => void): boolean {
  const observer = new MutationObserver(() => {});
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, all);
  change((css) => {
    const part = document.querySelector(css);
    if (!part) throw new Error(`${css} is missing`);
    return part;
  });
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records).not.toEqual([]);
  return records.every(isNoise);
}

function ownHost(): Element {
  const host = document.createElement('div');
  host.setAttribute('data-radiostilte', 'follow-up');
  return host;
}

it.each<[string, Parameters<typeof noise>[0]]>([
  ['the user types', (part) => part('[role="textbox"] p').append('!')],
  ['a line is broken', (part) => part('[role="textbox"]').append(document.createElement('p'))],
  ['our line moves', (part) => part('[data-radiostilte]').setAttribute('style', 'top: 1px')],
  ['our button comes', (part) => part('.box').append(ownHost())],
  ['our line goes', (part) => part('[data-radiostilte]').remove()],
])('is noise: %s', (_, change) => {
  expect(noise(change)).toBe(true);
});

it.each<[string, Parameters<typeof noise>[0]]>([
  ['the words of a mail come', (part) => part('#UniqueMessageBody_1 p').append('!')],
  ['a card comes', (part) => part('#pane').append(document.createElement('div'))],
  ['a recipient is chosen', (part) => part('.EditorClass').append('Kim')],
  ['a compose box closes', (part) => part('[role="textbox"]').remove()],
  ['a card comes with our line', (part) => part('#pane').replaceChildren(ownHost(), 'Card')],
])('is no noise: %s', (_, change) => {
  expect(noise(change)).toBe(false);
});
