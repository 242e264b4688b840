import { el, hashed } from '../element';
import { icon } from './icon';
import type { PaneContext } from './pane-context';

export type AnswerKind = 'reply' | 'reply-all';
export type Answer = (kind: AnswerKind) => void;

interface AnswerButton {
  readonly icon: string;
  readonly label: string;
  press(): void;
}

function answerButtons({ words }: PaneContext, answer: Answer): AnswerButton[] {
  return [
    { icon: 'ArrowReplyRegular', label: words.reply, press: () => answer('reply') },
    { icon: 'ArrowReplyAllRegular', label: words.replyAll, press: () => answer('reply-all') },
    { icon: 'ArrowForwardRegular', label: words.forward, press: () => undefined },
  ];
}

/** The icons in the head of an open message. */
export function actionToolbar(context: PaneContext, answer: Answer): HTMLElement {
  const { words } = context;
  const buttons = answerButtons(context, answer).map((button) => {
    const element = el(
      'button',
      { ...MENU_ITEM, 'aria-label': button.label },
      icon(button.icon, { 'aria-hidden': 'true' }),
    );
    element.addEventListener('click', button.press);
    return element;
  });
  const more = el(
    'button',
    { type: 'button', 'aria-label': words.more, 'aria-haspopup': 'true' },
    icon(null),
  );
  return el('div', { role: 'toolbar', 'aria-label': words.messageActions }, ...buttons, more);
}

const MENU_ITEM = { type: 'button', role: 'menuitem' };

/** The buttons below the last message. */
export function replyRow(context: PaneContext, answer: Answer): HTMLElement {
  const buttons = answerButtons(context, answer).map((button) => {
    const text = el('span', {}, button.label);
    const element = el('button', { type: 'button' }, icon(button.icon), text);
    element.addEventListener('click', button.press);
    return element;
  });
  return el('div', { class: hashed('reply-row') }, ...buttons);
}
