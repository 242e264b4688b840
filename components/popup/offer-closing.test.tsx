// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { button, press, show, type } from '../../tests/support/show-view';
import { offerView } from '../../tests/support/views';
import { OfferClosing } from './offer-closing';
import type { Choice } from './offer-decisions';

const NOTED = { backup: null, lesson: null, fit: 2, value: '€ 900', calls: 1 };
const anna = offerView('Anna Keller', { nudges: 3, noted: NOTED, chance: 0.1 });

function showClosing() {
  const onNote = vi.fn<(choice: Choice) => void>();
  const root = show(<OfferClosing offer={anna} onNote={onNote} />);
  return { root, onNote };
}

it('before a closure, what went into it stands as facts, with advice (S4-09, S4-15)', () => {
  const { root } = showClosing();
  expect(root.querySelector('[data-part=effort]')?.textContent).toBe(
    '8 working days of silence · 3 reminders · 1 call · fit 2 out of 5 · € 900.',
  );
  expect(root.querySelector('[data-part=advice]')?.textContent).toBe(
    'You have done your part. Closing kindly frees up your time and leaves the door open.',
  );
});

it('what is known and what is assumed is kept as a note, if at all (S4-15, S2-07)', async () => {
  const { root, onNote } = showClosing();
  const keep = button(root, 'Keep as a note') as HTMLButtonElement;
  expect(keep.disabled).toBe(true);
  const [known, assumed] = root.querySelectorAll('input');
  if (!known || !assumed) throw new Error('no fields');
  await type(known, 'the budget was cut');
  await type(assumed, 'they chose another');
  await press(keep);
  expect(onNote.mock.lastCall?.[0].decision.value).toMatchObject({
    kind: 'note',
    person: anna.address,
    thread: anna.thread,
    text: 'Known: the budget was cut. Assumed: they chose another.',
  });
  expect(known.value).toBe('');
});
