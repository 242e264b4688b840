// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createHealth } from '../health';
import type { GmailPage } from './gmail-page';
import { SELECTORS } from './selectors';
import { selfCheck } from './self-check';

const SENDER = '<span class="gD" email="anna@x.example" name="Anna">Anna</span>';
const FOLDED = `<div class="kv" role="listitem" aria-expanded="false"><div class="adf">${SENDER}</div></div>`;
const HIDDEN = '<div class="kQ" role="listitem" style="display:none"></div>';
const PILL = '<div class="kx" role="listitem"><div class="adv">5</div></div>';
const OPEN = `<div class="h7" role="listitem" aria-expanded="true">
  <div class="adn" data-message-id="#msg-f:1" data-legacy-message-id="1a07fdc9e4052001">
    ${SENDER}<span class="g2" email="nora@x.example">me</span><div class="a3s">Hello</div></div></div>`;

/** Names of the needed selectors that were missed in a thread of these items. */
function missedIn(...items: readonly string[]): readonly string[] {
  document.body.innerHTML = `<div role="main"><h2 class="hP" data-legacy-thread-id="1a07fdc9e4052e6b">Offer</h2>
    <div role="list">${items.join('')}</div>
    <div class="amn"><span class="ams bkH" role="link">Reply</span></div></div>`;
  const health = createHealth(SELECTORS);
  const main = () => document.querySelector('[role="main"]');
  const page = { document, window, main, place: () => ({ view: 'thread' }) };
  selfCheck(page as unknown as GmailPage, health);
  return health
    .readings()
    .filter(({ needed, misses }) => needed && misses > 0)
    .map(({ name }) => name);
}

/** Whether an Inbox of these tables is found to be one list. */
function undividedIn(...tables: readonly string[]): readonly string[] {
  document.body.innerHTML = `<div role="main">${tables.join('')}</div>`;
  const health = createHealth(SELECTORS);
  const main = () => document.querySelector('[role="main"]');
  const page = { document, window, main, place: () => ({ view: 'list', list: 'inbox' }) };
  selfCheck(page as unknown as GmailPage, health);
  return health.readings().flatMap(({ name, hits, misses }) => {
    if (name !== 'inbox-undivided') return [];
    return [`${hits} found, ${misses} missed`];
  });
}

beforeEach(() => document.body.replaceChildren());

describe('the self-check of a thread', () => {
  it('misses no body and no id where all messages are folded', () => {
    expect(missedIn(FOLDED, HIDDEN, PILL, FOLDED)).toEqual([]);
    expect(missedIn(FOLDED)).toEqual([]);
  });

  it('finds all of it in one that is open, and misses what that one has lost', () => {
    expect(missedIn(FOLDED, OPEN)).toEqual([]);
    expect(missedIn(FOLDED, OPEN.replace('a3s', 'renamed'))).toEqual(['message-body']);
    const nameless = OPEN.replaceAll(/data-[a-z-]*message-id="[^"]*"/g, '');
    expect(missedIn(nameless, FOLDED)).toEqual(['message-ids']);
  });
});

it('says of an Inbox whether it is one list, or stands in sections', () => {
  const section = '<table role="grid"><tbody><tr class="zA"><td>Offer</td></tr></tbody></table>';
  expect(undividedIn(section)).toEqual(['1 found, 0 missed']);
  expect(undividedIn(section, section)).toEqual(['0 found, 1 missed']);
  expect(undividedIn('<div>Primary</div><div>Social</div>', section)).toEqual([
    '0 found, 1 missed',
  ]);
});
