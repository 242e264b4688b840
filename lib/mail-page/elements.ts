/** An element with attributes and children. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that hears no press that a script of the page makes. */
export function button(
  attributes: Readonly<Record<string, string>>,
  label: string,
  pressed: () => void,
): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', (event) => event.isTrusted && pressed());
  return made;
}
