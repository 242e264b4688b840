import { renamedClasses } from '../renamed-classes';
import { config } from './config';

export type Attributes = Readonly<Record<string, string | number | null>>;
export type Child = Node | string | null;

/** Builds one element; classes follow the renaming switch, attributes that are null are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) continue;
    element.setAttribute(name, name === 'class' ? classes(String(value)) : String(value));
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** Class names as this page calls them. */
export function classes(names: string): string {
  return config.switches.renameClasses ? renamedClasses(names) : names;
}

let lastId = 0x300;

/** Gmail's short ids, other ones at every load. */
export function freshId(): string {
  lastId += 1;
  return `:${lastId.toString(36)}`;
}

export function show(element: HTMLElement, visible: boolean): void {
  element.style.display = visible ? '' : 'none';
}
