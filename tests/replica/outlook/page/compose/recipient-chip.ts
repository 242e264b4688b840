import type { MailPerson } from '../../../mail-message';
import type { Switches } from '../../switches';
import { el, hashed } from '../element';

export const CHIP = '_EType_RECIPIENT_ENTITY';

let lastEntity = 0;

/** A recipient in one of the three forms that were met: the name form holds no address at all. */
export function recipientChip(
  person: MailPerson,
  chipForm: Switches['chipForm'],
  offline: string,
): HTMLElement {
  lastEntity += 1;
  const id = `REK_4_${lastEntity}`;
  return el(
    'span',
    {
      id,
      class: `_Entity ${CHIP} _EId_${id} _EReadonly_1`,
      contenteditable: 'false',
      draggable: 'true',
      'aria-label': labelOf(person, chipForm, offline),
    },
    el('span', { 'aria-hidden': 'true' }),
    el('span', { class: hashed('chip-text') }, person.name || person.email),
  );
}

function labelOf(
  { name, email }: MailPerson,
  chipForm: Switches['chipForm'],
  offline: string,
): string {
  if (name === '' || chipForm === 'address') return email;
  return chipForm === 'full' ? `${name} <${email}>` : `${offline}${name}`;
}

/** Reads typed recipients; whatever has no address in it is nobody. */
export function parsePeople(text: string): MailPerson[] {
  return text
    .replaceAll('\u200b', '')
    .split(/[,;]/)
    .map((part) => /^\s*(.*?)\s*<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(part))
    .flatMap((match) => (match ? [{ name: match[1] ?? '', email: match[2] ?? '' }] : []));
}
