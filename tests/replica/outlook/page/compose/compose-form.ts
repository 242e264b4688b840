import { el } from '../element';
import { freshHex, type PaneContext } from '../pane/pane-context';
import type { ComposeStart } from './compose-start';
import { createRecipientField, type FieldName, type RecipientField } from './recipient-field';

/** Recipients and subject of a compose box. */
export interface ComposeForm {
  readonly parts: readonly HTMLElement[];
  readonly fields: Readonly<Record<FieldName, RecipientField>>;
  subject(): string;
}

/** @param inline an inline reply keeps its subject out of sight */
export function createComposeForm(
  start: ComposeStart,
  inline: boolean,
  context: PaneContext,
  changed: () => void,
): ComposeForm {
  const { words } = context;
  const hex = freshHex();
  const field = (name: FieldName) => createRecipientField(name, start[name], hex, context, changed);
  const fields = { to: field('to'), cc: field('cc'), bcc: field('bcc') };
  const subject = el('input', {
    type: 'text',
    autocomplete: 'off',
    id: `MSG_${hex}_SUBJECT`,
    'aria-label': words.subject,
    placeholder: words.addSubject,
    value: start.subject,
  });
  subject.hidden = inline;
  subject.addEventListener('input', changed);
  const openers = (['cc', 'bcc'] as const).flatMap((name) => {
    if (start[name].length > 0) return [];
    fields[name].group.hidden = true;
    return [opener(words[name], fields[name].group)];
  });
  const groups = [fields.to.group, fields.cc.group, fields.bcc.group];
  return { parts: [...groups, ...openers, subject], fields, subject: () => subject.value };
}

function opener(text: string, group: HTMLElement): HTMLElement {
  const button = el('button', { type: 'button' }, text);
  button.addEventListener('click', () => {
    group.hidden = false;
    button.remove();
  });
  return button;
}
