import { config, words } from '../config';
import { el } from '../element';

export interface ToolbarActions {
  /** The pointer went down on Send. */
  aboutToSend(): void;
  send(event: MouseEvent): void;
  discard(): void;
}

/** Send, Discard and what stands between them (facts/gmail.md 3.3). */
export function composeToolbar(actions: ToolbarActions): HTMLElement {
  const send = el(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: 1,
      'data-tooltip': words.send,
      'aria-label': words.send,
    },
    words.send,
  );
  send.addEventListener('mousedown', actions.aboutToSend);
  send.addEventListener('click', actions.send);
  const discard = el('div', {
    class: 'oh J-Z-I',
    role: 'button',
    tabindex: 1,
    'data-tooltip': words.discard,
    'aria-label': words.discard,
  });
  discard.addEventListener('click', actions.discard);
  return config.switches.toolbarUnknown
    ? strangeToolbar(send, discard)
    : knownToolbar(send, discard);
}

function knownToolbar(send: HTMLElement, discard: HTMLElement): HTMLElement {
  const more = el('div', {
    class: 'T-I J-J5-Ji hG T-I-atl L3',
    role: 'button',
    'aria-haspopup': 'true',
    'aria-label': words.moreSend,
  });
  const row = el(
    'tr',
    { class: 'btC' },
    el(
      'td',
      { class: 'gU Up' },
      el('div', { class: 'J-J5-Ji' }, el('div', { class: 'dC' }, send, more)),
    ),
    el('td', { class: 'gU aYi' }),
    el('td', { class: 'oc gU' }),
    el('td', { class: 'gU' }, el('div', { class: 'a8v a8t' })),
    el('td', { class: 'gU az5' }, el('div', { class: 'J-J5-Ji' }, discard)),
  );
  const table = el('table', { class: 'IZ' }, el('tbody', {}, row));
  const inner = el('div', { class: 'aDj' }, el('div', { class: 'aDh' }, table));
  return el('div', { class: 'aoP' }, el('div', { class: 'aDg' }, inner));
}

/** A build nobody has met yet: the two buttons, in places without a known name. */
function strangeToolbar(send: HTMLElement, discard: HTMLElement): HTMLElement {
  send.className = '';
  discard.className = '';
  discard.textContent = '✕';
  return el('div', { role: 'toolbar' }, el('div', {}, send), el('div', {}, discard));
}
