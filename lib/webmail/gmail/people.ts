import type { Person } from '../../domain/person';
import { addressIn } from '../address-in';

/** The people behind some elements, each address once, in the order shown. */
export function peopleOf(
  elements: readonly Element[],
  attributes: { readonly address: string; readonly name: string },
): readonly Person[] {
  const byAddress = new Map<string, Person>();
  for (const element of elements) {
    const address = addressIn(element.getAttribute(attributes.address));
    if (!address || byAddress.has(address)) continue;
    const name = element.getAttribute(attributes.name) ?? element.textContent ?? '';
    byAddress.set(address, { address, name: name.trim().slice(0, 500) });
  }
  return [...byAddress.values()];
}

/** Attributes of a person in lists and threads. */
export const PERSON = { address: 'email', name: 'name' };
/** Attributes of a recipient in a compose box. */
export const CHIP_PERSON = { address: 'data-hovercard-id', name: 'data-name' };
