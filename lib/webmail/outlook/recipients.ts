import type { Person } from '../../domain/person';
import { addressIn } from '../address-in';
import type { Recipients } from '../port';
import { findAll } from '../selector';
import { CHIP, RECIPIENT_WELL } from './compose-selectors';
import { textBesideFace } from './face';
import { findAllOfPage } from './mail-words';

/**
 * The recipients of a compose box: its chips, and the addresses that were typed and not made into a
 * chip yet. A chip of somebody the mailbox knows may hold the name alone, and the address nowhere in
 * the page (facts/outlook.md 3).
 */
export function recipientsOf(form: Element): Recipients {
  const wells = findAllOfPage(RECIPIENT_WELL, form);
  const peopleIn = (field: string) =>
    unique(wells.filter(({ id }) => id.endsWith(field)).flatMap(peopleOfWell));
  return { to: peopleIn('_TO'), cc: peopleIn('_CC'), bcc: peopleIn('_BCC') };
}

function peopleOfWell(well: Element): readonly Person[] {
  const chips = findAll(CHIP, well);
  return [...chips.map(personOfChip), ...typedIn(well, chips)].filter(
    ({ address, name }) => address !== '' || name !== '',
  );
}

/**
 * The label of a chip is an address, "Name <address>", or a word of presence and the name, which
 * may run into one another; then what is seen beside the face is the name.
 */
function personOfChip(chip: Element): Person {
  const label = chip.getAttribute('aria-label') ?? '';
  const shown = textBesideFace(chip)
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
  const full = /^(.*)<([^<>]+)>\s*$/s.exec(label);
  const address = [full?.[2], shown, label].map(onlyAddress).find((one) => one !== null) ?? '';
  const name = onlyAddress(shown) === null ? shown : (full?.[1] ?? '').trim();
  return { address, name };
}

/** What stands in a well beside its chips, as far as it is addresses. */
function typedIn(well: Element, chips: readonly Element[]): readonly Person[] {
  const walker = well.ownerDocument.createTreeWalker(well, NodeFilter.SHOW_TEXT);
  const people: Person[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (chips.some((chip) => chip.contains(node))) continue;
    for (const word of (node.textContent ?? '').split(/[\s;,<>\u200b\ufeff]+/)) {
      const address = onlyAddress(word);
      if (address !== null) people.push({ address, name: '' });
    }
  }
  return people;
}

/** The address, lower case, where the text is one and nothing else. */
export function onlyAddress(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  const address = addressIn(trimmed);
  return address === trimmed.toLowerCase() ? address : null;
}

function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.address || one.name, one])).values()];
}
