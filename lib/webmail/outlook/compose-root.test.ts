// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { bodyOfForm, composeForms, formAround } from './compose-root';

const WELL =
  '<div role="group" id="MSG_9d2_TO"><div contenteditable="true" class="EditorClass"></div></div>';

function editor(inBody = '', n = 1): string {
  return `<div id="editorParent_${n}"><div role="textbox" aria-multiline="true" contenteditable="true" class="body">${inBody}</div></div>`;
}

function box(inBody = '', n = 1): string {
  return `<div id="docking_InitVisiblePart_${n}" class="box"><button class="tool"></button>${WELL}${editor(inBody, n)}</div>`;
}

function pane(message: string, reply = ''): string {
  return `<div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer">${message}${reply}</div></div>`;
}

const forms = () => composeForms(document);
const one = (css: string) => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`${css} is missing`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the form of a compose box', () => {
  it.each([
    ['an inline reply', pane('', box()), '.box'],
    ['a new mail', `<div data-app-section="MailReadCompose">${box()}</div>`, '.box'],
    [
      'a window of its own',
      `<div data-app-section="Form_Content"><button class="tool"></button>${box()}</div>`,
      '[data-app-section="Form_Content"]',
    ],
    [
      'a container of a name nobody knows',
      `<div class="new"><button class="tool"></button>${WELL}<div>${editor()}</div></div><p>Rest</p>`,
      '.new',
    ],
  ])('is its container: %s', (_, html, css) => {
    document.body.innerHTML = html;
    expect(forms()).toEqual([one(css)]);
    expect(formAround(one('.tool'))).toBe(one(css));
    expect(formAround(one('.body'))).toBe(one(css));
    expect(bodyOfForm(one(css))).toBe(one('.body'));
  });

  it('is one each where several are open', () => {
    document.body.innerHTML = `<div data-app-section="Form_Content">${box('', 1)}${box('', 2)}</div>`;
    expect(forms().map(({ id }) => id)).toEqual([
      'docking_InitVisiblePart_1',
      'docking_InitVisiblePart_2',
    ]);
  });

  it('is not there before the body is', () => {
    document.body.innerHTML = `<div id="docking_InitVisiblePart_0">${WELL}</div>`;
    expect(forms()).toEqual([]);
    expect(formAround(one('.EditorClass'))).toBeNull();
  });
});

describe('a compose box in the words of a mail', () => {
  it.each([
    ['a message', `<div id="UniqueMessageBody_1" role="document">${box()}</div>`],
    ['a quote that was unfolded', `<div role="document">${box()}</div>`],
  ])('is none: %s', (_, html) => {
    document.body.innerHTML = pane(html);
    expect(forms()).toEqual([]);
    expect(formAround(one('.tool'))).toBeNull();
  });

  it('is none where a reply quotes it, and does not part the reply from its body', () => {
    document.body.innerHTML = pane('', box(`<div id="divRplyFwdMsg">${box('', 7)}</div>`, 0));
    expect(forms()).toEqual([one('#docking_InitVisiblePart_0')]);
    expect(bodyOfForm(one('#docking_InitVisiblePart_0'))).toBe(one('#editorParent_0 > .body'));
  });

  it('takes no body from the message above the reply', () => {
    document.body.innerHTML = pane(
      `<div id="UniqueMessageBody_1">${editor()}</div>`,
      `<div id="docking_InitVisiblePart_0">${WELL}</div>`,
    );
    expect(bodyOfForm(one('#docking_InitVisiblePart_0'))).toBeNull();
  });
});
