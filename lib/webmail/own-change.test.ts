// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isOwnChange } from './own-change';

async function changedBy(
  change: (row: Element, own: Element) => void,
): Promise<readonly boolean[]> {
  document.body.innerHTML = '<p>Row</p><div data-radiostilte="line"><b class="x">ours</b></div>';
  const [row, own] = [document.querySelector('p'), document.querySelector('div')];
  if (!row || !own) throw new Error('the page is not there');
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  change(row, own);
  const records = observer.takeRecords();
  observer.disconnect();
  return records.map(isOwnChange);
}

it.each<[string, (row: Element, own: Element) => void]>([
  ['comes', (row, own) => row.append(own.cloneNode(true))],
  ['goes', (_, own) => own.remove()],
  ['gets a place elsewhere', (row, own) => row.before(own)],
  ['gets another look', (_, own) => own.setAttribute('style', 'color: red')],
  ['says something else', (_, own) => own.querySelector('b')?.append('!')],
])('what is ours %s', async (_, change) => {
  const records = await changedBy(change);
  expect(records.length).toBeGreaterThan(0);
  expect(records.every(Boolean)).toBe(true);
});

it.each<[string, (row: Element, own: Element) => void]>([
  ['a row says something else', (row) => row.append('!')],
  ['a row goes', (row) => row.remove()],
  ['a row gets another look', (row) => row.setAttribute('class', 'zE')],
  [
    'a row comes with ours in it',
    (row, own) => row.replaceChildren(own, document.createElement('i')),
  ],
])('the page’s own change is told: %s', async (_, change) => {
  expect((await changedBy(change)).includes(false)).toBe(true);
});
