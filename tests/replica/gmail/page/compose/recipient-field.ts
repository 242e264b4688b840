import type { MailPerson } from '../../../mail-message';
import { config, words } from '../config';
import { el, freshId } from '../element';

export type FieldName = 'to' | 'cc' | 'bcc';

/** One row of recipients: chips in a listbox and a combobox to type in (facts/gmail.md 3.2). */
export interface RecipientField {
  readonly row: HTMLElement;
  people(): readonly MailPerson[];
  set(people: readonly MailPerson[]): void;
}

export function createRecipientField(
  name: FieldName,
  first: readonly MailPerson[],
  changed: () => void,
): RecipientField {
  let people: MailPerson[] = [...first];
  const label = name === 'to' ? words.toLine.replace(/\s*:\s*$/, '') : name === 'cc' ? 'Cc' : 'Bcc';
  const chips = el('div', { class: 'aUy', role: 'listbox', 'aria-label': label });
  const input = el('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'peoplekit-id': freshId(),
    'aria-label': words.recipients,
  });
  const set = (next: readonly MailPerson[]) => {
    people = [...next];
    chips.replaceChildren(
      ...people.map((person) => chip(person, () => set(people.filter((p) => p !== person)))),
    );
    changed();
  };
  const commit = () => {
    const typed = parsePeople(input.value);
    if (typed.length === 0) return;
    input.value = '';
    set([...people, ...typed]);
  };
  input.addEventListener('keydown', (event) => {
    if (![',', 'Enter', 'Tab', ';'].includes(event.key) || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Tab') event.preventDefault();
    commit();
  });
  input.addEventListener('blur', commit);
  input.addEventListener('paste', (event) => {
    const pasted = parsePeople(event.clipboardData?.getData('text/plain') ?? '');
    if (pasted.length === 0) return;
    event.preventDefault();
    set([...people, ...pasted]);
  });
  set(people);
  const cell = el('td', { class: 'eV' }, el('div', { class: 'anm', name }, chips, input));
  return { row: el('tr', { class: 'bzf' }, cell), people: () => people, set };
}

function chip(person: MailPerson, remove: () => void): HTMLElement {
  const { name, email } = person;
  const bare = config.switches.chipsWithoutName || name === '';
  const cross = el(
    'div',
    { class: 'afX', role: 'button', 'aria-label': 'Press delete to remove this chip' },
    ' ×',
  );
  cross.addEventListener('click', remove);
  return el(
    'div',
    { role: 'option', class: 'afV', 'data-name': bare ? null : name, 'data-hovercard-id': email },
    bare ? email : name,
    cross,
  );
}

function parsePeople(text: string): MailPerson[] {
  return text
    .split(/[,;]/)
    .map((part) => /^\s*(.*?)\s*<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(part))
    .flatMap((match) => (match ? [{ name: match[1] ?? '', email: match[2] ?? '' }] : []));
}
