import type { Selector } from '../selector';
import { shownText } from '../shown-text';
import { findAllOfPage, isOfPage } from './mail-words';
import { isInCompose, type MessageCard } from './message-cards';
import { COMPOSE, DRAFT_ICON, REPLY_ICON } from './selectors';

/** The English notice was seen (facts/outlook.md 2), those of the other languages are ours. */
const NOT_SENT = new RegExp(
  `^(${[
    "this message hasn't been sent",
    'dit bericht is (nog )?niet verzonden',
    'diese nachricht wurde (noch )?nicht gesendet',
    "ce message n'a pas (encore )?été envoyé",
    'este mensaje no se ha enviado( todavía)?',
    'questo messaggio non è (ancora )?stato inviato',
    'bu ileti (henüz )?gönderilmedi',
    'הודעה זו (עדיין )?לא נשלחה',
    '此?邮件尚未发送|尚未发送此?邮件',
  ].join('|')})[.。]?$`,
  'iu',
);

/**
 * Whether a card is an unsent reply. One that is being written holds a compose box and no body. Else
 * only a card of the user's can be one: it says that it was not sent, offers to edit it, or is
 * open and offers no reply.
 */
export function isDraftCard(card: MessageCard, isMine: boolean): boolean {
  if (!card.body && findAllOfPage(COMPOSE, card.root).length > 0) return true;
  if (!isMine) return false;
  if (saysNotSent(card.root)) return true;
  if (has(REPLY_ICON, card)) return false;
  return card.body !== null || has(DRAFT_ICON, card);
}

function has(selector: Selector, { root }: MessageCard): boolean {
  return findAllOfPage(selector, root).some((one) => !isInCompose(one));
}

function saysNotSent(root: Element): boolean {
  return [...root.querySelectorAll('*')].some(
    (part) =>
      part.childElementCount === 0 &&
      isOfPage(part) &&
      NOT_SENT.test(shownText(part).replaceAll('\u2019', "'")),
  );
}
