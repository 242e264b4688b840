type Child = Node | string | false;

/** An element with attributes and children; false and '' are none. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== false));
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
