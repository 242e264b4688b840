import { dateShort, dateTitle } from '../../shown-dates';
import type { RowData } from '../../wire';
import { config, words } from '../config';
import { type Attributes, classes, el, freshId } from '../element';
import { countMark, peopleLine, personSpans } from './people-line';

/** Puts a thread into a row node that may have shown another one before. */
export function dressRow(row: HTMLElement, data: RowData, labelId: string): void {
  const attributes: Attributes = {
    class: classes(`zA ${data.unread ? 'zE' : 'yO'}`),
    jscontroller: 'ZdOxDb',
    jsmodel: 'nXDxbd',
    tabindex: -1,
    role: 'row',
    'aria-labelledby': labelId,
    draggable: 'true',
  };
  for (const [name, value] of Object.entries(attributes)) row.setAttribute(name, String(value));
  if (row.id === '') row.id = freshId();
}

/** All cells of a row, in Gmail's order (facts/gmail.md 1.2). */
export function rowCells(data: RowData, now: number, labelId: string): HTMLElement[] {
  const checkbox = {
    class: 'oZ-jc T-Jo J-J5-Ji',
    role: 'checkbox',
    'aria-checked': 'false',
    dir: 'ltr',
  };
  const star = {
    class: 'aXw T-KT',
    title: words.starred,
    'aria-label': words.starred,
    role: 'button',
  };
  const important = {
    class: 'pG',
    role: 'switch',
    'aria-checked': 'false',
    'data-is-important': 'false',
  };
  const actions = ['brq', 'bru', 'brs', 'brv'].map((name) => el('li', { class: `bqX ${name}` }));
  return [
    el('td', { class: 'PF xY' }),
    el('td', { class: 'oZ-x3 xY' }, el('div', checkbox, el('div', { class: 'T-Jo-auh' }))),
    el('td', { class: 'apU xY' }, el('span', star, '☆')),
    el('td', { class: 'WA xY' }, el('div', important)),
    el(
      'td',
      { class: 'yX xY', role: 'gridcell', tabindex: -1 },
      spokenLabel(data, now, labelId),
      peopleLine(data),
    ),
    el('td', { class: 'xY a4W', role: 'gridcell', tabindex: -1 }, subjectLine(data)),
    el('td', { class: 'byZ xY', role: 'gridcell', tabindex: -1 }),
    el('td', { class: 'yf xY' }, '\u00a0'),
    el('td', { class: 'xW xY', role: 'gridcell', tabindex: -1 }, dateSpan(data, now)),
    el('td', { class: 'bq4 xY' }, el('ul', { class: 'bqY', role: 'toolbar' }, ...actions)),
    el('td', { class: 'xY' }),
  ];
}

/** The hidden text that screen readers get; it repeats addresses and ids. */
export function spokenLabel(data: RowData, now: number, labelId: string): HTMLElement {
  const people = data.people.length > 0 ? personSpans(data) : [words.draft];
  return el(
    'div',
    { id: labelId, class: 'afn' },
    data.unread ? `${words.unread}, ` : null,
    data.recipients ? words.toLine : null,
    ...people,
    data.draft ? `, ${words.draft}` : null,
    ' ',
    data.count > 1 ? countMark(data.count) : null,
    ', ',
    el('span', idAttributes(data), data.subject),
    ', ',
    el('span', {}, dateShort(data.shownAt, now, config.switches.language)),
    `, ${data.snippet}.`,
  );
}

function subjectLine(data: RowData): HTMLElement {
  const snippet = el(
    'span',
    { class: 'y2' },
    el('span', { class: 'Zt' }, '\u00a0-\u00a0'),
    data.snippet,
  );
  return subjectLink(data, data.labels.length > 0 ? labelChips(data.labels) : null, snippet);
}

export function subjectLink(
  data: RowData,
  before: HTMLElement | null = null,
  after: HTMLElement | null = null,
): HTMLElement {
  const subject = { ...idAttributes(data), class: data.unread ? 'bqe' : null };
  return el(
    'div',
    { class: 'xS', role: 'link' },
    el(
      'div',
      { class: 'xT' },
      before,
      el(
        'div',
        { class: 'y6' },
        el('span', { class: 'bog', id: freshId() }, el('span', subject, data.subject)),
      ),
      after,
    ),
  );
}

export function labelChips(labels: readonly string[]): HTMLElement {
  const chips = labels.map((label) => {
    const text = label === 'Inbox' ? (words.folders['inbox'] ?? label) : label;
    const inner = el('div', { class: 'au' }, el('div', { class: 'av' }, text));
    return el(
      'div',
      { class: 'ar as' },
      el('div', { class: 'at', title: config.switches.labelTitle ? text : null }, inner),
    );
  });
  return el('div', { class: 'yi', id: freshId() }, ...chips);
}

export function dateSpan(data: RowData, now: number): HTMLElement {
  const { language } = config.switches;
  const title = dateTitle(data.shownAt, language);
  const short = dateShort(data.shownAt, now, language);
  return el(
    'span',
    { title, 'aria-label': title, id: freshId() },
    el('span', { class: data.unread ? 'bq3' : null }, short),
  );
}

function idAttributes(data: RowData): Attributes {
  return {
    'data-thread-id': `#${data.threadId}`,
    'data-legacy-thread-id': data.legacyThreadId,
    'data-legacy-last-message-id': data.lastMessageId,
    'data-legacy-last-non-draft-message-id': data.lastNonDraftId,
    'data-standalone-draft-id': data.standaloneDraft && `#${data.standaloneDraft.id}`,
    'data-legacy-standalone-draft-id': data.standaloneDraft?.legacyId ?? null,
  };
}
