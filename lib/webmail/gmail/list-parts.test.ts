// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createInboxParts, isSectioned } from './list-parts';
import { shownRowsIn } from './shown-rows';

function show(html: string): Element {
  const main = document.createElement('div');
  main.setAttribute('role', 'main');
  main.innerHTML = html;
  document.body.replaceChildren(main);
  return main;
}

const tabs = (chosen: number, of = 3) => {
  const cells = Array.from(
    { length: of },
    (_, at) => `<td><div role="tab" aria-selected="${at === chosen}">Tab</div></td>`,
  );
  return show(`<table><tr role="tablist">${cells.join('')}</tr></table>`);
};

const part = (at: number) => ({ part: { at, of: 3 }, certain: true });

describe('the parts of an Inbox', () => {
  it('are one where there are no tabs, and a category is none of them then', () => {
    const parts = createInboxParts();
    expect(parts.read(show(''), 'inbox', false)).toEqual({ part: null, certain: true });
    expect(parts.read(show(''), 'category/social', false)).toBe('none');
  });

  it('are not certain where the tabs that were there are gone', () => {
    const parts = createInboxParts();
    expect(parts.read(tabs(0), 'inbox', false)).toEqual(part(0));
    expect(parts.read(show(''), 'inbox', false)).toEqual({ part: null, certain: false });
  });

  it('are not told while bar and address speak of different ones, nor certain if that stays', () => {
    const parts = createInboxParts();
    expect(parts.read(tabs(0), 'category/social', false)).toBeNull();
    expect(parts.read(tabs(1), 'inbox', false)).toBeNull();
    expect(parts.read(tabs(1), 'category/social', false)).toEqual(part(1));
    expect(parts.read(tabs(1), 'category/updates', false)).toBeNull();
    expect(parts.read(tabs(1), 'category/updates', true)).toEqual({ part: null, certain: false });
    expect(parts.read(tabs(2), 'category/updates', false)).toEqual(part(2));
  });

  it('are not certain where no tab is chosen', () => {
    const unsure = { part: null, certain: false };
    expect(createInboxParts().read(tabs(-1), 'inbox', false)).toEqual(unsure);
  });
});

describe('sections', () => {
  const list = (inside = '') => `<div gh="tl"><table><tr class="zA"></tr></table>${inside}</div>`;

  it.each([
    ['one list', list(), false],
    ['a list within a list', list('<div gh="tl"></div>'), false],
    ['two lists', list() + list(), true],
    ['two lists of which one is folded', `${list()}<div gh="tl"><h3>Unread</h3></div>`, true],
    ['a list and a hidden one', `${list()}<div gh="tl" style="display:none"></div>`, false],
    ['two tables of rows', `${list('<table><tr class="zA"></tr></table>')}`, true],
  ])('%s', (_, html, sectioned) => {
    const main = show(html);
    expect(isSectioned(main, shownRowsIn(main))).toBe(sectioned);
  });
});
