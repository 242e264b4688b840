// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { saysSomethingAbove } from './words-above';

const TOOLBAR = '<div gh="tm"><span>1</span>–<span>3</span> of <span>3</span></div>';
const ROWS = '<div><table><tr class="zA"><td>Anna</td><td>Offer</td></tr></table></div>';
const EMPTY = '<div><table><tr><td>No new mail!</td></tr></table></div>';
const TABS = '<div><div>Primary</div><div>Social</div></div>';

function says(inMain: string, beforeMain = ''): boolean {
  document.body.innerHTML = `<header>Search mail</header>
    <div>${beforeMain}<div role="main">${inMain}</div><div>Terms</div></div>`;
  const main = document.querySelector('[role="main"]');
  if (!main) throw new Error('no main view');
  return saysSomethingAbove(main);
}

describe('above a list', () => {
  it.each([
    ['nothing', TOOLBAR + ROWS],
    ['nothing, not even a toolbar', ROWS],
    ['nothing, and no row', TOOLBAR + EMPTY],
    ['something that is hidden', `${TOOLBAR}<div style="display:none">${TABS}</div>${ROWS}`],
    ['an empty panel', `${TOOLBAR}<div><div class="Cp"></div></div>${ROWS}`],
    ['something, below', `${TOOLBAR}${ROWS}${TABS}`],
  ])('stands %s', (_, html) => {
    expect(says(html)).toBe(false);
  });

  it.each([
    ['under the toolbar', TOOLBAR + TABS + ROWS],
    ['under the toolbar, over an empty list', TOOLBAR + TABS + EMPTY],
    ['around the rows', `${TOOLBAR}<div><h3>Unread</h3>${ROWS}</div>`],
    ['where no toolbar is known', TABS + ROWS],
  ])('something stands %s', (_, html) => {
    expect(says(html)).toBe(true);
  });

  it('tells what stands between toolbar and main view from the rest of the page', () => {
    expect(says(ROWS, TOOLBAR)).toBe(false);
    expect(says(ROWS, TABS + TOOLBAR)).toBe(false);
    expect(says(ROWS, TOOLBAR + TABS)).toBe(true);
  });
});
