import type { MailPerson } from '../../../mail-message';
import { el } from '../element';
import type { PaneContext } from '../pane/pane-context';
import { CHIP, parsePeople, recipientChip } from './recipient-chip';

export type FieldName = 'to' | 'cc' | 'bcc';

/** One well of recipients: an editor of its own with chips in it (facts/outlook.md 3). */
export interface RecipientField {
  readonly group: HTMLElement;
  people(): MailPerson[];
}

const GAP = '\u200b';
let lastEditor = -1;

export function createRecipientField(
  name: FieldName,
  first: readonly MailPerson[],
  hex: string,
  { config, words }: PaneContext,
  changed: () => void,
): RecipientField {
  lastEditor += 1;
  const personOf = new WeakMap<Element, MailPerson>();
  const editor = el('div', {
    'aria-label': words[name],
    contenteditable: 'true',
    tabindex: 0,
    spellcheck: 'false',
    id: lastEditor,
    class: 'EditorClass',
  });
  const chips = () => [...editor.querySelectorAll(`.${CHIP}`)];
  const add = (person: MailPerson) => {
    const chip = recipientChip(person, config.switches.chipForm, words.offline);
    personOf.set(chip, person);
    editor.append(chip, GAP);
  };
  const commit = () => {
    const people = parsePeople(typedIn(editor));
    if (people.length === 0) return;
    editor.replaceChildren(GAP, ...chips().flatMap((chip) => [chip, GAP]));
    for (const person of people) add(person);
    getSelection()?.selectAllChildren(editor);
    getSelection()?.collapseToEnd();
    changed();
  };
  editor.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ';') {
      event.preventDefault();
      commit();
    }
    if (event.key !== 'Backspace' || typedIn(editor) !== '') return;
    event.preventDefault();
    chips().at(-1)?.remove();
    changed();
  });
  editor.addEventListener('input', changed);
  if (first.length > 0) editor.append(GAP);
  for (const person of first) add(person);
  const button = el('button', { type: 'button' }, words[name]);
  const id = `MSG_${hex}_${name.toUpperCase()}`;
  return {
    group: el('div', { role: 'group', id }, button, editor),
    people: () => chips().flatMap((chip) => personOf.get(chip) ?? []),
  };
}

/** What stands between the chips. */
function typedIn(editor: HTMLElement): string {
  const outside = [...editor.childNodes].filter(
    (node) => !(node instanceof Element && node.classList.contains(CHIP)),
  );
  return outside
    .map((node) => node.textContent ?? '')
    .join('')
    .replaceAll(GAP, '');
}
