// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextId } from '../../lib/domain/step';
import type { Proposal } from '../../lib/messages/messages';
import type { Translate } from '../../lib/messages/translate';
import { CLOSURE, REMINDER } from '../../tests/support/offer-mailbox';
import { button, show, type } from '../../tests/support/show-view';
import { FollowUpMenu } from './follow-up-menu';

const t = ((key: string) => key) as Translate;
const showPopover = vi.fn();
const open = new WeakSet<Element>();
beforeEach(() => {
  showPopover.mockReset();
  // The test's document knows no popover.
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      showPopover();
      open.add(this);
    },
    matches(this: HTMLElement) {
      return open.has(this);
    },
  });
});

function menu(
  propose: (step: TextId, given: Readonly<Record<string, string>>) => Promise<Proposal>,
) {
  const nothing = vi.fn();
  return show(
    <FollowUpMenu
      steps={[
        { id: 'reminder', name: null },
        { id: 'closure', name: null },
      ]}
      propose={propose}
      onInsert={nothing}
      onClose={nothing}
      t={t}
    />,
  );
}

describe('the menu of a compose box', () => {
  it('shows the fitting text first, and another when it is chosen', async () => {
    const root = menu(async (step) => (step === 'closure' ? CLOSURE : REMINDER));
    await vi.waitFor(() => expect(root.textContent).toContain('have a look'));
    root.querySelectorAll<HTMLInputElement>('[type=radio]')[1]?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('I close this'));
    expect(showPopover).toHaveBeenCalledTimes(1);
  });

  it('asks for what is missing, keeps the question, and lets nothing in before (S0-27)', async () => {
    const root = menu(async (_, { me }) => ({ ...REMINDER, missing: me ? [] : ['me'] }));
    await vi.waitFor(() => expect(root.querySelector('.missing input')).not.toBeNull());
    const insert = button(root, 'mailPage.insert') as HTMLButtonElement;
    expect(insert.disabled).toBe(true);
    const field = root.querySelector<HTMLInputElement>('.missing input');
    if (field) await type(field, 'Nora');
    await vi.waitFor(() => expect(insert.disabled).toBe(false));
    expect(root.querySelector<HTMLInputElement>('.missing input')?.value).toBe('Nora');
  });

  it('does not show a late text of a step that is no longer chosen', async () => {
    let late: (proposal: Proposal) => void = () => {};
    const first = new Promise<Proposal>((resolve) => {
      late = resolve;
    });
    const root = menu((step) => (step === 'reminder' ? first : Promise.resolve(CLOSURE)));
    root.querySelectorAll<HTMLInputElement>('[type=radio]')[1]?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('I close this'));
    late(REMINDER);
    await first;
    await new Promise(requestAnimationFrame);
    expect(root.textContent).toContain('I close this');
  });
});
