import type { MailPerson } from '../../../mail-message';
import { dateShort, dateTitle } from '../../shown-dates';
import type { MessageData } from '../../wire';
import { config, isOwn, words } from '../config';
import { type Attributes, el, show } from '../element';

/** Sender, date and recipients of an expanded message (facts/gmail.md 2.3). */
export function messageHeader(message: MessageData, now: number): HTMLElement {
  const { name, email } = message.from;
  const address = el(
    'span',
    { class: 'go' },
    el('span', { 'aria-hidden': 'true' }, '<'),
    email,
    el('span', { 'aria-hidden': 'true' }, '>'),
  );
  const sender = el(
    'span',
    { translate: 'no', class: 'gD', ...personAttributes(message.from) },
    el('span', {}, name || email),
  );
  const who = el('h3', { class: 'iw' }, el('span', { class: 'qu' }, sender, ' ', address));
  const whoTable = el(
    'table',
    { class: 'cf ix' },
    el('tbody', {}, el('tr', {}, el('td', { class: 'c2' }, who))),
  );
  const top = el(
    'tr',
    { class: 'acZ' },
    el('td', { class: 'gF gK' }, whoTable),
    el('td', { class: 'gH bAk' }, el('div', { class: 'gK' }, dateSpan(message.at, now))),
    el('td', { class: 'gH' }),
    el('td', { class: 'gH acX bAm' }),
  );
  const bottom = el('tr', { class: 'acZ xD' }, el('td', { colspan: 3 }, recipientLine(message)));
  const table = el('table', { cellpadding: 0, class: 'cf gJ' }, el('tbody', {}, top, bottom));
  return el('div', { class: 'gE iv gt' }, table);
}

/** What a collapsed message shows of itself. */
export function messageSummary(message: MessageData, now: number, snippet: string): HTMLElement {
  const text = message.own ? words.me : message.from.name || message.from.email;
  const sender = el('span', { class: 'gD', ...personAttributes(message.from) }, text);
  const row = el(
    'tr',
    {},
    el('td', { class: 'gF gK' }, sender),
    el('td', { class: 'gH' }, el('div', { class: 'gK' }, dateSpan(message.at, now))),
  );
  return el(
    'div',
    { class: 'adf ads' },
    el('table', { class: 'cf gJ' }, el('tbody', {}, row)),
    el('div', { class: 'iA g6' }, snippet),
  );
}

function personAttributes({ name, email }: MailPerson): Attributes {
  return { email, name: name || email, 'data-hovercard-id': email };
}

function dateSpan(at: number, now: number): HTMLElement {
  const { language } = config.switches;
  const title = dateTitle(at, language);
  const attributes = { class: 'g3', title, alt: title, role: 'gridcell', tabindex: -1 };
  return el('span', attributes, dateShort(at, now, language));
}

function recipientLine(message: MessageData): HTMLElement {
  const people = [...message.to, ...message.cc].flatMap((person, i) =>
    i === 0 ? [recipient(person)] : [', ', recipient(person)],
  );
  const line = el('span', { class: 'hb' }, words.toMe, ...people);
  const details = detailsTable(message);
  const button = el('div', {
    class: 'ajy',
    role: 'button',
    tabindex: 0,
    'aria-label': words.showDetails,
  });
  show(details, false);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    show(details, details.style.display === 'none');
  });
  const cell = el('td', { class: 'ady' }, el('div', { class: 'iw ajw' }, line), button, details);
  return el('table', { class: 'cf adz' }, el('tbody', {}, el('tr', {}, cell)));
}

function recipient(person: MailPerson): HTMLElement {
  const name = isOwn(person.email) ? words.me : person.name || person.email;
  const address = config.switches.recipientsWithoutEmail
    ? {}
    : { email: person.email, 'data-hovercard-id': person.email };
  return el('span', { translate: 'no', class: 'g2', name, ...address }, name.split(' ')[0] ?? name);
}

function detailsTable(message: MessageData): HTMLElement {
  const line = (label: string, people: readonly MailPerson[]) =>
    el(
      'tr',
      { class: 'ajv' },
      el('td', { class: 'gG' }, label),
      el('td', { class: 'gL' }, people.map(({ name, email }) => `${name} <${email}>`).join(', ')),
    );
  const { details } = words;
  const lines = [line(details.from, [message.from]), line(details.to, message.to)];
  if (message.cc.length > 0) lines.push(line(details.cc, message.cc));
  return el('table', { class: 'ajC' }, el('tbody', {}, ...lines));
}
