// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClosingFacts } from '../../lib/messages/closing-text';
import type { Advice } from '../../lib/messages/compose-messages';
import type { Proposal } from '../../lib/messages/messages';
import type { Translate } from '../../lib/messages/translate';
import { CLOSURE, REMINDER } from '../../tests/support/offer-mailbox';
import { button, press, show, type } from '../../tests/support/show-view';
import { FollowUpMenu, type WantedText } from './follow-up-menu';

const t = ((key: string) => (key === 'locale' ? 'en' : key)) as Translate;
const QUIET: Advice = { timing: [], draft: [] };
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
  propose: (wanted: WantedText) => Promise<Proposal>,
  advice: Advice = QUIET,
  closing?: ClosingFacts,
) {
  const nothing = vi.fn();
  return show(
    <FollowUpMenu
      texts={[
        { id: 'reminder', name: null, group: 'fits' },
        { id: 'closure', name: null, group: 'ladder' },
        { id: 'own:1', name: 'My own', group: 'own' },
      ]}
      propose={async (wanted) => ({
        proposal: await propose(wanted),
        advice,
        ...(closing && wanted.step === 'closure' ? { closing } : {}),
      })}
      onInsert={nothing}
      onClose={nothing}
      t={t}
    />,
  );
}

async function choose(root: HTMLElement, text: string): Promise<void> {
  const select = root.querySelector('select');
  if (!select) throw new Error('no list of texts');
  select.value = text;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the menu of a compose box', () => {
  it('shows the fitting text first, and another when it is chosen', async () => {
    const root = menu(async ({ step }) => (step === 'closure' ? CLOSURE : REMINDER));
    await vi.waitFor(() => expect(root.textContent).toContain('have a look'));
    await choose(root, 'closure');
    await vi.waitFor(() => expect(root.textContent).toContain('I close this'));
    expect(showPopover).toHaveBeenCalledTimes(1);
  });

  it('has one list in groups: what fits, what comes next, the user’s own', () => {
    const root = menu(async () => REMINDER);
    const groups = [...root.querySelectorAll('optgroup')].map(({ label, children }) => [
      label,
      ...[...children].map(({ textContent }) => textContent),
    ]);
    expect(groups).toEqual([
      ['textGroup.fits', 'step.reminder'],
      ['textGroup.ladder', 'step.closure'],
      ['textGroup.own', 'My own'],
    ]);
  });

  it('asks for what is missing, keeps the question, and lets nothing in before', async () => {
    const root = menu(async ({ given }) => ({ ...REMINDER, missing: given['me'] ? [] : ['me'] }));
    await vi.waitFor(() => expect(root.querySelector('.missing input')).not.toBeNull());
    const insert = button(root, 'mailPage.insert') as HTMLButtonElement;
    expect(insert.disabled).toBe(true);
    const field = root.querySelector<HTMLInputElement>('.missing input');
    if (field) await type(field, 'Nora');
    await vi.waitFor(() => expect(insert.disabled).toBe(false));
    expect(root.querySelector<HTMLInputElement>('.missing input')?.value).toBe('Nora');
  });

  it('asks for a date with a date field, and for a list with a line an item', async () => {
    const root = menu(async () => ({ ...REMINDER, missing: ['deadline', 'items', 'days'] }));
    await vi.waitFor(() => expect(root.querySelectorAll('.missing label')).toHaveLength(3));
    expect(root.querySelector('#missing-deadline')?.getAttribute('type')).toBe('date');
    expect(root.querySelector('#missing-items')?.localName).toBe('textarea');
    expect(root.querySelector('#missing-days')?.getAttribute('inputmode')).toBe('numeric');
  });

  it('drops the questions of a text that is no longer chosen', async () => {
    const root = menu(async ({ step }) =>
      step === 'closure' ? CLOSURE : { ...REMINDER, missing: ['me'] },
    );
    await vi.waitFor(() => expect(root.querySelector('.missing')).not.toBeNull());
    await choose(root, 'closure');
    await vi.waitFor(() => expect(root.textContent).toContain('I close this'));
    expect(root.querySelector('.missing')).toBeNull();
  });

  it('turns form and length, where the text has both', async () => {
    const wanted: WantedText[] = [];
    const root = menu(async (one) => {
      wanted.push(one);
      const form = one.form ?? 'informal';
      return { ...REMINDER, language: 'nl', form, lengths: ['short', 'long'] };
    });
    await vi.waitFor(() => expect(root.querySelectorAll('[type=radio]')).toHaveLength(4));
    const named = (name: string) =>
      [...root.querySelectorAll('.toggle label')].find(({ textContent }) => textContent === name);
    expect(named('je')?.querySelector('input')?.checked).toBe(true);
    await press(named('u')?.querySelector('input') as HTMLElement);
    await press(named('mailPage.long')?.querySelector('input') as HTMLElement);
    await vi.waitFor(() => expect(wanted.at(-1)).toMatchObject({ form: 'formal', length: 'long' }));
  });

  it('has no such choice for a text of the user’s own', async () => {
    const root = menu(async () => ({ ...REMINDER, forms: [], lengths: ['short'] }));
    await vi.waitFor(() => expect(root.textContent).toContain('have a look'));
    expect(root.querySelector('.toggle')).toBeNull();
  });

  it('says under the preview what speaks for another moment, and still lets it in', async () => {
    const until = Date.UTC(2026, 5, 4, 9);
    const root = menu(async () => REMINDER, {
      timing: [{ code: 'outside-hours', until }],
      draft: [],
    });
    await vi.waitFor(() => expect(root.querySelector('.advice')).not.toBeNull());
    expect(root.querySelector('.advice')?.textContent).toContain('advice.outsideHours');
    expect((button(root, 'mailPage.insert') as HTMLButtonElement).disabled).toBe(false);
  });

  it('has folded prompts before a closure, and before nothing else (S4-09, S4-15)', async () => {
    const facts: ClosingFacts = {
      days: 12,
      nudges: 3,
      calls: 0,
      fit: null,
      value: '€ 900',
      advice: 'let-go',
    };
    const root = menu(async ({ step }) => (step === 'closure' ? CLOSURE : REMINDER), QUIET, facts);
    await vi.waitFor(() => expect(root.textContent).toContain('have a look'));
    expect(root.querySelector('details')).toBeNull();
    await choose(root, 'closure');
    await vi.waitFor(() => expect(root.querySelector('details')).not.toBeNull());
    const prompts = root.querySelector('details');
    expect(prompts?.open).toBe(false);
    expect(prompts?.querySelector('p')?.textContent).toContain('€ 900');
    const asked = [...(prompts?.querySelectorAll('li') ?? [])].map((one) => one.textContent);
    expect(asked).toEqual(['closing.known', 'closing.assumed', 'closing.letGo']);
    await choose(root, 'reminder');
    await vi.waitFor(() => expect(root.querySelector('details')).toBeNull());
  });

  it('does not show a late text of a step that is no longer chosen', async () => {
    let late: (proposal: Proposal) => void = () => {};
    const first = new Promise<Proposal>((resolve) => {
      late = resolve;
    });
    const root = menu(({ step }) => (step === 'reminder' ? first : Promise.resolve(CLOSURE)));
    await choose(root, 'closure');
    await vi.waitFor(() => expect(root.textContent).toContain('I close this'));
    late(REMINDER);
    await first;
    await new Promise(requestAnimationFrame);
    expect(root.textContent).toContain('I close this');
  });
});
