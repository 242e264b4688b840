// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { button, press, show } from '../../tests/support/show-view';
import { NOW, popupView, shelfView } from '../../tests/support/views';
import type { PopupActions } from './popup-actions';
import { ShelfLists } from './shelf-lists';

const nobody = popupView().shelves;

function showShelves(shelves: Partial<typeof nobody>) {
  const decide = vi.fn<PopupActions['decide']>(async () => true);
  const actions = { decide } as Partial<PopupActions> as PopupActions;
  const say = vi.fn();
  const root = show(<ShelfLists shelves={{ ...nobody, ...shelves }} actions={actions} say={say} />);
  return { root, decide, said: () => say.mock.lastCall?.[0] };
}

const cy = shelfView('Cy', { rating: 7, lastVerdict: 'answer', takenFor: 'answer' });

it('a rating is said with the text that fits, and noted with one press (S4-17, S4-18)', async () => {
  const { root, decide, said } = showShelves({ rated: [cy] });
  expect(root.querySelector('h2')?.textContent).toBe('Gave a rating');
  expect(root.querySelector('[data-part=reason]')?.textContent).toBe(
    'They seem to rate it 7 out of 10. The text that fits: After a fair rating.',
  );
  await press(button(root, 'Note it'));
  const value = { kind: 'rating', person: cy.address, thread: cy.thread, score: 7 };
  expect(decide.mock.lastCall?.[0]).toMatchObject({ field: 'note', value });
  expect(said()?.text).toBe('Saved');
  said()?.undo?.();
  expect(decide.mock.lastCall?.[0]).toMatchObject({ field: 'note', value: null });
});

it('a rating that is none is put away', async () => {
  const { root, decide } = showShelves({ rated: [cy] });
  await press(button(root, 'Not needed'));
  expect(decide.mock.lastCall?.[0]).toMatchObject({ field: 'dismissed-silence', value: cy.since });
});

it('beside a question of theirs the rating is said and noted too', () => {
  const owed = [{ ...cy, lastVerdict: 'question-back' as const, since: NOW }];
  const { root } = showShelves({ owed });
  expect(root.querySelector('[data-part=reason]')?.textContent).toContain('7 out of 10');
  expect(button(root, 'Note it')).toBeTruthy();
});
