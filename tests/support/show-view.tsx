import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { Texts } from '../../components/shared/texts';
import type { Language } from '../../lib/settings/settings';
import { textsIn } from './texts';

/** Shows a view in the document of the test, in place of the one before. */
export function show(view: ComponentChild, language: Language = 'en'): HTMLElement {
  for (const before of [...document.body.children]) render(null, before);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const shown = <Texts.Provider value={textsIn(language)}>{view}</Texts.Provider>;
  void act(() => render(shown, root));
  return root;
}

/** Shows a view where it stood before, with what it was given since. */
export function showAgain(root: HTMLElement, view: ComponentChild): void {
  const shown = <Texts.Provider value={textsIn('en')}>{view}</Texts.Provider>;
  void act(() => render(shown, root));
}

/** The button or summary with this name, as a screen reader would find it. */
export function button(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, summary')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

/** Presses and waits for what follows from it. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function type(
  element: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  await act(async () => {
    element.focus();
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.blur();
  });
}

export async function pressKey(element: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => {
    element.dispatchEvent(event);
  });
  return event;
}
