import { expect, it } from 'vitest';
import { cutSelectorNotes } from './without-selector-notes';

it('leaves name, need and CSS of a selector as they are, and no note', () => {
  const cut = cutSelectorNotes(`const ROW = { name: 'row', needed: true, alternatives: [
    { css: '[role="option"][data-convid]', serves: 'every folder', evidenced: '2026-10' },
    {
      css: 'tr.zA',
      serves: 'a list under somebody\\'s name',
      evidenced: '2026-01',
    },
  ] };`);
  const read = new Function(`${cut} return ROW;`);
  expect(read()).toEqual({
    name: 'row',
    needed: true,
    alternatives: [{ css: '[role="option"][data-convid]' }, { css: 'tr.zA' }],
  });
});
