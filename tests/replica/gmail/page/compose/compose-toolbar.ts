import { config, words } from '../config';
import { el } from '../element';

export interface ToolbarActions {
  /** The pointer went down on Send. */
  aboutToSend(): void;
  send(event: MouseEvent): void;
  /** "Schedule send" was chosen. */
  schedule(event: MouseEvent): void;
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
    : knownToolbar(send, discard, actions.schedule);
}

function knownToolbar(
  send: HTMLElement,
  discard: HTMLElement,
  schedule: ToolbarActions['schedule'],
): HTMLElement {
  const more = el('div', {
    class: 'T-I J-J5-Ji hG T-I-atl L3',
    role: 'button',
    'aria-haspopup': 'true',
    'aria-label': words.moreSend,
  });
  more.addEventListener('click', () => openMenu(more, schedule));
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

/** The menu of the arrow beside Send stands outside the box. */
function openMenu(arrow: HTMLElement, schedule: ToolbarActions['schedule']): void {
  const item = el('div', { class: 'J-N', role: 'menuitem', tabindex: 0 }, words.scheduleSend);
  const menu = el('div', { class: 'J-M', role: 'menu' }, item);
  item.addEventListener('click', (event) => {
    menu.remove();
    schedule(event);
  });
  const { left, top } = arrow.getBoundingClientRect();
  menu.style.cssText = `position: fixed; z-index: 9; left: ${left}px; top: ${top - 40}px`;
  document.body.append(menu);
}
