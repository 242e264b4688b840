import type { RowData, RowPerson } from '../../wire';
import { config, words } from '../config';
import { el } from '../element';

/** The people of a row; a long line leaves some out (facts/gmail.md 1.3). */
export function peopleLine(row: RowData): HTMLElement {
  const line = el('div', { class: 'yW' });
  const people = el('span', { class: 'bA4' });
  if (row.recipients && config.switches.toForm === 'text') line.append(words.toLine);
  if (row.recipients && config.switches.toForm === 'inside') people.append(words.toLine);
  people.append(...(row.standaloneDraft ? [draftMark()] : personSpans(row)));
  line.append(people);
  if (row.draft && !row.standaloneDraft) {
    people.append(', ');
    line.append(draftMark());
  }
  if (row.count > 1) line.append(' ', countMark(row.count));
  return line;
}

export function personSpans(row: RowData): Node[] {
  const unread = row.unread ? 'zF' : 'yP';
  const alone = row.people.length === 1;
  const spans = row.people.map((person) => personSpan(person, unread, alone));
  const separator = (text: string) => el('span', { class: unread }, text);
  const [first] = spans;
  if (spans.length > 3 && first) {
    const [secondLast, last] = spans.slice(-2);
    return [
      first,
      separator(' .. '),
      ...[secondLast, separator(', '), last].filter((n) => n !== undefined),
    ];
  }
  return spans.flatMap((span, i) => (i === 0 ? [span] : [separator(', '), span]));
}

export function countMark(count: number): HTMLElement {
  return el('span', { class: 'bx0' }, String(count));
}

function personSpan(person: RowPerson, unread: string, alone: boolean): HTMLElement {
  const { email } = person;
  const name = person.own ? words.me : person.name || email.split('@')[0] || email;
  const text = alone || person.own ? name : (name.split(' ')[0] ?? name);
  const attributes = { translate: 'no', class: unread, email, name, 'data-hovercard-id': email };
  return el('span', attributes, text);
}

function draftMark(): HTMLElement {
  return el('span', { class: 'boq' }, words.draft);
}
