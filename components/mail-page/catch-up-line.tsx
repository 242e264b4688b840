import type { VNode } from 'preact';
import type { CatchUpProgress } from '../../lib/domain/catch-up/progress';
import { catchUpPlaceText } from '../../lib/messages/catch-up-text';
import type { Translate } from '../../lib/messages/translate';

interface CatchUpLineProps {
  readonly progress: CatchUpProgress;
  readonly onPause: () => void;
  readonly onStop: () => void;
  readonly t: Translate;
}

/** One calm line at the edge of the page while its lists are read back. */
export function CatchUpLine({ progress, onPause, onStop, t }: CatchUpLineProps): VNode {
  return (
    <div class="notice" role="status" aria-live="polite">
      <p>{t('catchUp.inPage', { place: catchUpPlaceText(progress, t) })}</p>
      <button type="button" class="quiet" onClick={(event) => event.isTrusted && onPause()}>
        {t('catchUp.pause')}
      </button>
      <button type="button" class="quiet" onClick={(event) => event.isTrusted && onStop()}>
        {t('catchUp.stop')}
      </button>
    </div>
  );
}
