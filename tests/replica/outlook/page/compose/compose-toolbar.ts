import { el } from '../element';
import { icon } from '../pane/icon';
import type { PaneContext } from '../pane/pane-context';
import { openSendMenu } from './send-menu';
import type { WordsOfCompose } from './words-of-compose';

export interface ToolbarActions {
  send(event: MouseEvent): void;
  discard(): void;
  schedule(): void;
  /** Null in a window of its own. */
  readonly popOut: (() => void) | null;
}

let lastButton = 0x3a;

/** Send, Discard and Pop Out (facts/outlook.md 3). */
export function composeToolbar(
  { config, words }: PaneContext,
  actions: ToolbarActions,
): HTMLElement {
  const discard = el('button', {
    type: 'button',
    id: 'discardCompose',
    'aria-label': words.discard,
    title: `${words.discard} (Esc)`,
  });
  discard.append(icon(null));
  discard.addEventListener('click', actions.discard);
  const send = config.switches.toolbarUnknown
    ? strangeSend(words)
    : knownSend(words, actions.schedule);
  send.button.addEventListener('click', actions.send);
  const inARow = { style: 'display:flex;align-items:center' };
  return el(
    'div',
    inARow,
    send.place,
    discard,
    actions.popOut && popOutButton(words, actions.popOut),
  );
}

interface SendButton {
  readonly place: HTMLElement;
  readonly button: HTMLElement;
}

function knownSend(words: WordsOfCompose, schedule: () => void): SendButton {
  lastButton += 1;
  const id = `splitButton-r${lastButton.toString(36)}`;
  const button = el(
    'button',
    {
      type: 'button',
      id: `${id}__primaryActionButton`,
      'aria-label': words.send,
      title: words.sendTitle,
    },
    words.send,
  );
  const more = el('button', {
    type: 'button',
    id: `${id}__menuButton`,
    'aria-label': words.sendOptions,
    title: words.sendOptions,
  });
  more.append(icon(null));
  more.addEventListener('click', () => openSendMenu(words.scheduleSend, schedule));
  const split = el('div', { role: 'group', class: 'fui-SplitButton' }, button, more);
  return { place: el('div', { 'data-testid': 'ComposeSendButton' }, split), button };
}

/** A build nobody has met yet: a button in a place without a known name. */
function strangeSend(words: WordsOfCompose): SendButton {
  const button = el('button', { type: 'button' }, words.send);
  return { place: el('div', {}, el('div', {}, button)), button };
}

function popOutButton(words: WordsOfCompose, popOut: () => void): HTMLElement {
  const button = el('button', {
    type: 'button',
    'aria-label': words.popOut,
    title: words.openInWindow,
  });
  button.append(icon(null));
  button.addEventListener('click', popOut);
  return button;
}
