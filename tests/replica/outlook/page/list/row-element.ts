import { rowLabel } from '../../row-label';
import { shownDate } from '../../shown-dates';
import type { PersonData, RowData } from '../../wire';
import { config } from '../config';
import { el, hashed } from '../element';
import { WORDS_OF_PANE } from '../pane/words-of-pane';
import { words } from '../words';

export interface RowState {
  /** Instance key, another one after each redraw. */
  readonly id: string;
  readonly selected: boolean;
  readonly expanded: boolean;
  /** Recipients stand in it, as in Sent Items. */
  readonly sent: boolean;
  readonly now: number;
  /** A message covers the list: the row has nothing to show. */
  readonly blank: boolean;
}

/** A row in the structure of facts/outlook.md 1 and 11. */
export function rowElement(row: RowData, state: RowState): HTMLElement {
  const { switches } = config;
  const date = shownDate(row.shownAt, switches);
  const short = date.row(state.now);
  const subject = row.subject === '' ? WORDS_OF_PANE[switches.language].noSubject : row.subject;
  const { expanded } = state;
  const label = rowLabel(row, { subject, date: short, expanded }, switches.rowLabel, words.row);
  const element = el('div', {
    role: 'option',
    id: state.id,
    class: `${hashed('row')} ${hashed(`lines${switches.rowLines}`)}`,
    'data-convid': row.convId,
    'data-focusable-row': 'true',
    'aria-selected': String(state.selected),
    'aria-posinset': 0,
    'aria-setsize': 25,
    'aria-label': label,
    tabindex: state.selected ? 0 : -1,
    draggable: 'true',
  });
  if (!state.blank) element.append(...rowParts(row, subject, { title: date.title, short }, state));
  return element;
}

function rowParts(
  row: RowData,
  subject: string,
  date: { readonly title: string; readonly short: string },
  state: RowState,
): HTMLElement[] {
  const [first] = row.people;
  const weight = row.unread ? 'font-weight:600' : null;
  const people = el(
    'div',
    { class: hashed('senderLine'), style: weight },
    peopleLine(row.people, state.sent),
  );
  const subjectPart = el('span', { class: hashed('subject'), title: '' }, subject);
  const datePart = el('span', { class: hashed('date'), title: date.title }, date.short);
  const preview = el('span', {}, row.preview || words.row.noPreview);
  const { rowLines } = config.switches;
  const lines =
    rowLines === 1
      ? [people, subjectPart, preview, datePart]
      : [people, el('div', { class: hashed('subjectLine'), style: weight }, subjectPart, datePart)];
  if (rowLines === 3) lines.push(el('div', { class: hashed('preview') }, preview));
  const body = el('div', { class: hashed(rowLines === 1 ? 'oneLine' : 'body') }, ...lines);
  return [
    el('div', {
      role: 'checkbox',
      class: hashed('check'),
      'aria-checked': 'false',
      'aria-label': words.row.select,
      tabindex: -1,
    }),
    ...(first ? [avatar(first, state.sent)] : []),
    body,
    ...foldButton(row, state),
    el('button', {
      type: 'button',
      class: hashed('readToggle'),
      title: row.unread ? words.row.markRead : words.row.markUnread,
    }),
  ];
}

/** In Sent Items the recipient is the first text of a row, so no initials stand before it. */
function avatar({ name, email }: PersonData, sent: boolean): HTMLElement {
  const initials = (name || email)
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
  return el(
    'div',
    { role: 'img', class: hashed('avatar'), 'aria-label': name || email },
    el('span', { 'aria-hidden': 'true' }, sent ? '' : initials),
  );
}

/** One span a person with the address in its title, or one text of names only. */
function peopleLine(people: readonly PersonData[], sent: boolean): HTMLElement {
  const { rowAddresses, sentRowAddresses } = config.switches;
  const shown = people.map(({ name, email }) => name || email);
  if (!(sent ? sentRowAddresses : rowAddresses)) {
    return el('div', {}, el('span', {}, shown.join('; ')));
  }
  const spans = people.flatMap(({ email }, i) => [
    ...(i > 0 ? [el('span', {}, '; ')] : []),
    el('span', { title: email }, shown[i] ?? ''),
  ]);
  return el('div', {}, ...spans);
}

function foldButton({ count, itemId }: RowData, { expanded }: RowState): HTMLElement[] {
  if (count < 2 || itemId !== null) return [];
  const attributes = { type: 'button', 'aria-expanded': String(expanded) };
  return [el('button', { ...attributes, class: hashed('fold'), 'aria-label': words.row.expand })];
}
