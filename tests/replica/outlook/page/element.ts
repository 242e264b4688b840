import { hashedName } from '../hashed-name';

export type Attributes = Readonly<Record<string, string | number | null>>;
export type Child = Node | string | null;

/** Builds one element; attributes that are null are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, String(value));
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

const seed = crypto.randomUUID();

/** Class name of a thing that has no lasting one: another one at every load, as builds rotate them. */
export function hashed(name: string): string {
  return hashedName(name, seed);
}
