import { config, words } from '../config';
import { el, show } from '../element';
import type { ComposeStart } from './compose-start';
import { createRecipientField, type FieldName, type RecipientField } from './recipient-field';

type HiddenName = 'composeid' | 'from' | 'draft' | 'rt' | 'lts' | 'rm' | 'subject' | 'uet';

/** Hidden inputs, recipients and subject of a compose box (facts/gmail.md 3.2). */
export interface ComposeForm {
  readonly root: HTMLFormElement;
  readonly fields: Readonly<Record<FieldName, RecipientField>>;
  hidden(name: HiddenName): HTMLInputElement;
  subject(): string;
  setSubject(subject: string): void;
  /** The recipients shrink to a line of text, as they do while Send is pressed. */
  collapse(): void;
}

export function createComposeForm(start: ComposeStart): ComposeForm {
  const inline = start.kind !== 'new';
  const hidden = hiddenInputs(start);
  const subjectBox = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    'aria-label': words.subject,
    placeholder: words.subject,
    value: start.subject,
  });
  const preview = el('div', { class: 'oL aDm az9' });
  const showPreview = () => preview.replaceChildren(...previewPeople(fields));
  const fields = {
    to: createRecipientField('to', start.to, () => showPreviewLater()),
    cc: createRecipientField('cc', start.cc, () => showPreviewLater()),
    bcc: createRecipientField('bcc', start.bcc, () => showPreviewLater()),
  };
  function showPreviewLater() {
    queueMicrotask(showPreview);
  }
  const table = el('table', { class: 'GS' }, recipientRows(fields, start));
  const collapsed = el('div', { class: 'aoD hl', role: 'presentation' }, preview);
  const subjectLine = el('div', { class: 'aoD az6' }, subjectBox);
  show(collapsed, false);
  show(subjectLine, !inline);
  collapsed.addEventListener('click', () => {
    show(collapsed, false);
    show(table, true);
  });
  subjectBox.addEventListener('input', () => setValue(hidden.subject, subjectBox.value));
  const root = el(
    'form',
    { class: 'bAs', method: 'POST', enctype: 'multipart/form-data' },
    ...Object.values(hidden),
    table,
    collapsed,
    ...fromChoice(hidden.from),
    subjectLine,
  );
  root.addEventListener('submit', (event) => event.preventDefault());
  return {
    root,
    fields,
    hidden: (name) => hidden[name],
    subject: () => subjectBox.value,
    setSubject(subject) {
      subjectBox.value = subject;
      setValue(hidden.subject, subject);
    },
    collapse() {
      // The box keeps its height, or Send would slip away from under the pointer.
      collapsed.style.minHeight = `${table.offsetHeight}px`;
      show(table, false);
      show(collapsed, true);
    },
  };
}

/** The value attribute too: it is what a selector or a copied skeleton shows. */
export function setValue(input: HTMLInputElement, value: string): void {
  input.setAttribute('value', value);
  input.value = value;
}

function hiddenInputs(start: ComposeStart): Readonly<Record<HiddenName, HTMLInputElement>> {
  const input = (name: HiddenName, value: string) => el('input', { type: 'hidden', name, value });
  const { thread, answers, draftId } = start;
  return {
    composeid: input('composeid', start.composeId),
    from: input('from', start.from),
    draft: input('draft', draftId ? `#${draftId}` : 'undefined'),
    rt: input('rt', thread && start.kind !== 'new' ? `#${thread.threadId}` : ''),
    lts: input('lts', thread && start.kind !== 'new' ? thread.legacyId : ''),
    rm: input('rm', answers ? `#${answers.id}` : ''),
    subject: input('subject', start.subject),
    uet: input('uet', ''),
  };
}

function recipientRows(fields: ComposeForm['fields'], start: ComposeStart): HTMLElement {
  const body = el('tbody', {}, fields.to.row);
  const opener = (name: 'cc' | 'bcc', className: string, text: string) => {
    const element = el('span', { class: `aB gQ ${className}`, role: 'link', tabindex: 0 }, text);
    const open = () => {
      body.append(fields[name].row);
      element.remove();
    };
    element.addEventListener('click', open);
    if (start[name].length > 0) body.append(fields[name].row);
    else fields.to.row.firstElementChild?.append(element);
  };
  opener('cc', 'pE', 'Cc');
  opener('bcc', 'pB', 'Bcc');
  return body;
}

function previewPeople(fields: ComposeForm['fields']): Node[] {
  const people = [fields.to, fields.cc, fields.bcc].flatMap((field) => field.people());
  return people.map(({ name, email }) =>
    el('span', { email, 'data-hovercard-id': email, name: name || email }, `${name || email} `),
  );
}

/** Only an account with further addresses has a choice. */
function fromChoice(from: HTMLInputElement): HTMLElement[] {
  const aliases = config.owner.aliases ?? [];
  if (aliases.length === 0) return [];
  const shown = el('div', { class: 'az2', role: 'button', tabindex: 0 }, from.value);
  const menu = el('div', { class: 'J-M jQjAxd J-M-awS', role: 'menu' });
  show(menu, false);
  const items = [config.owner.email, ...aliases].map((address) => {
    const item = el('div', { value: address, role: 'menuitem', class: 'J-N' }, address);
    item.addEventListener('click', () => {
      setValue(from, address);
      shown.textContent = address;
      show(menu, false);
    });
    return item;
  });
  menu.append(el('div', { class: 'SK AX' }, ...items));
  shown.addEventListener('click', () => show(menu, true));
  return [shown, menu];
}
