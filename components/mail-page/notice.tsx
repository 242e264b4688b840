import type { VNode } from 'preact';
import type { Translate } from '../../lib/messages/translate';

interface NoticeProps {
  readonly text: string;
  /** Offered where the text could not be inserted. */
  readonly onCopy: (() => void) | null;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** What happened, told once, at the edge of the page. */
export function Notice({ text, onCopy, onClose, t }: NoticeProps): VNode {
  return (
    <div class="notice" role="status" aria-live="polite">
      <p>{text}</p>
      {onCopy && (
        <button type="button" class="quiet" onClick={onCopy}>
          {t('mailPage.copy')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onClose}>
        {t('mailPage.close')}
      </button>
    </div>
  );
}
