import { type Attributes, el, hashed } from '../element';

/** A drawn icon; only some have a name that was met (facts/outlook.md 4). */
export function icon(name: string | null, attributes: Attributes = {}): HTMLElement {
  const style = 'display: inline-block; width: 20px; height: 20px;';
  return el('i', { 'data-icon-name': name, class: hashed('icon'), style, ...attributes });
}
