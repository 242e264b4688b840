// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { listExtent } from './list-extent';

/** The toolbar over a list; each number stands in a `span` of its own. */
function extentUnder(counts: string) {
  document.body.innerHTML = `
    <div gh="tm"><div><span><span>${counts}</span></span></div><div role="button">‹</div></div>
    <div role="main"></div>`;
  const main = document.querySelector('[role="main"]');
  return main && listExtent(main);
}

const number = (text: string) => `<span>${text}</span>`;

beforeEach(() => document.body.replaceChildren());

describe('the counts over a list', () => {
  it.each([
    ['English', `${number('1')}–${number('50')} of ${number('1,234')}`, [1, 50, 1_234]],
    ['German', `${number('51')}–${number('100')} von ${number('1.234')}`, [51, 100, 1_234]],
    ['French', `${number('1')}–${number('50')} sur ${number('1\u202f234')}`, [1, 50, 1_234]],
    ['Swiss', `${number('1')}–${number('50')} von ${number('12’345’678')}`, [1, 50, 12_345_678]],
    ['Indian', `${number('1')}–${number('50')} of ${number('1,23,456')}`, [1, 50, 123_456]],
    ['Arabic', `${number('١')}–${number('٥٠')} من ${number('١٬٢٣٤')}`, [1, 50, 1_234]],
  ])('are read in %s', (_, counts, [first, last, total]) => {
    expect(extentUnder(counts)).toEqual({ first, last, total });
  });

  it.each([
    ['the total is not known', `${number('1')}–${number('50')} of many`],
    ['the last page is not told', `${number('1')} of ${number('9')}`],
    ['they are no extent', `${number('7')} ${number('3')} ${number('5')}`],
    ['the list is empty', ''],
  ])('tell nothing where %s', (_, counts) => {
    expect(extentUnder(counts)).toBeNull();
  });

  it('are not taken from the toolbar of a view that is hidden', () => {
    document.body.innerHTML = `
      <div hidden style="display: none"><div gh="tm">${number('1')}${number('2')}${number('2')}</div></div>
      <div gh="tm">${number('1')}–${number('50')} of ${number('612')}</div><div role="main"></div>`;
    const main = document.querySelector('[role="main"]');
    expect(main && listExtent(main)?.total).toBe(612);
  });
});
