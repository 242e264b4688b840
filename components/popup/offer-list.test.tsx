// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { button, press, show } from '../../tests/support/show-view';
import { offerView } from '../../tests/support/views';
import { OfferList } from './offer-list';

it('shows 25 rows, counts those that were not read, and asks for more', async () => {
  const onMore = vi.fn();
  const offers = Array.from({ length: 25 }, (_, index) => offerView(`Client ${index}`));
  const root = show(
    <OfferList
      heading="Due"
      section="due"
      offers={offers}
      beyond={875}
      onMore={onMore}
      onChoice={() => {}}
    />,
  );
  expect(root.querySelectorAll('article')).toHaveLength(25);
  expect(root.querySelector('.offers-more')?.textContent).toContain('900');
  await press(button(root.querySelector('.offers-more') ?? root, 'Show 25 more'));
  expect(onMore).toHaveBeenCalledWith(50);
});
