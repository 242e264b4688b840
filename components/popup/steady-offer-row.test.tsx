// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Translate } from '../../lib/messages/translate';
import type { OfferView } from '../../lib/store/views';
import { button, press } from '../../tests/support/show-view';
import { textsIn } from '../../tests/support/texts';
import { offerView } from '../../tests/support/views';
import { Texts } from '../shared/texts';
import { SteadyOfferRow } from './steady-offer-row';

/** A row, and how many texts were asked for to draw it. */
function row() {
  const root = document.body.appendChild(document.createElement('div'));
  const t = vi.fn(textsIn('en'));
  const draw = (offer: OfferView, onChoice = vi.fn()) =>
    void act(() =>
      render(
        <Texts.Provider value={t as unknown as Translate}>
          <SteadyOfferRow offer={offer} section="due" onChoice={onChoice} />
        </Texts.Provider>,
        root,
      ),
    );
  return { root, draw, asked: () => t.mock.calls.length };
}

it('is drawn anew where it says something else, and not where it says the same', () => {
  const { root, draw, asked } = row();
  draw(offerView('Anna'));
  const once = asked();
  draw(offerView('Anna'));
  expect(asked()).toBe(once);
  draw(offerView('Anna', { workingDays: 31 }));
  expect(root.querySelector('.offer-days')?.textContent).toContain('31');
});

it('gives a press to whoever listens now, with the offer of now', async () => {
  const { root, draw } = row();
  const [before, now] = [vi.fn(), vi.fn()];
  draw(offerView('Anna'), before);
  const offer = offerView('Anna');
  draw(offer, now);
  await press(button(root, 'Insert: Reminder'));
  expect(before).not.toHaveBeenCalled();
  expect(now.mock.calls[0]?.[0]).toBe(offer);
});
