import type { VNode } from 'preact';
import type { DraftAdvice } from '../../lib/domain/guard/advice';
import { draftAdviceText, timingAdviceText } from '../../lib/messages/advice-text';
import type { Advice } from '../../lib/messages/compose-messages';
import type { Translate } from '../../lib/messages/translate';
import { FollowUpPopover } from './follow-up-popover';

/** What the guard says of the words in a box. */
export interface BoxAdvice extends Advice {
  /** The words that were judged. */
  readonly words: string;
}

export interface FollowUpAdviceProps {
  readonly advice: BoxAdvice;
  /** Puts the softer wording into the box. */
  readonly onTakeOver: (advice: DraftAdvice) => void;
  /** No more advice for this box. */
  readonly onDismiss: () => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** All advice on what stands in the box, with its reason and what could stand there instead. */
export function FollowUpAdvice({
  advice: { timing, draft, words },
  onTakeOver,
  onDismiss,
  onClose,
  t,
}: FollowUpAdviceProps): VNode {
  return (
    <FollowUpPopover label={t('advice.title')} onClose={onClose}>
      <h2>{t('advice.title')}</h2>
      <ul class="advice">
        {timing.map((one) => (
          <li key={one.code}>{timingAdviceText(one, t)}</li>
        ))}
        {draft.map((one) => (
          <li key={`${one.code} ${one.start}`}>
            {draftAdviceText(one, words, t)}
            {one.instead && (
              <span class="instead">
                <q dir="auto">{one.instead.trim()}</q>
                <button
                  type="button"
                  class="small"
                  onClick={(event) => event.isTrusted && onTakeOver(one)}
                >
                  {t(one.start === one.end ? 'advice.add' : 'advice.takeOver')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="quiet" onClick={onDismiss}>
          {t('advice.dismiss')}
        </button>
        <button type="button" class="main" onClick={onClose}>
          {t('mailPage.close')}
        </button>
      </div>
    </FollowUpPopover>
  );
}
