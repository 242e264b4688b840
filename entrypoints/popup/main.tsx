import { render } from 'preact';
import { i18n } from '#i18n';
import type { CatchUpSource } from '../../components/catch-up/use-catch-ups';
import { Popup } from '../../components/popup/popup';
import { Texts } from '../../components/shared/texts';
import { wishCatchUp } from '../../lib/messages/catch-up-wish';
import { ask } from '../../lib/messages/client';
import { watchCatchUps } from '../../lib/store/catch-up-view';
import { watchPopupView } from '../../lib/store/popup-view';
import type { PopupView, StoreFailure } from '../../lib/store/views';
import { popupActions } from './popup-actions';

const ACTIONS = popupActions(() => watching.readNow());
const CATCH_UPS: CatchUpSource = { watch: watchCatchUps, wish: wishCatchUp };

let isSeen = false;

// Reading begins before anything is drawn: the list is what one waits for.
const watching = watchPopupView(
  (view) => {
    show(view);
    tellSeen();
  },
  (why) => show(null, why),
);
document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('popup.title');
show(null);

function show(view: PopupView | null, failed: StoreFailure | null = null): void {
  render(
    <Texts.Provider value={i18n.t}>
      <Popup
        view={view}
        failed={failed}
        actions={ACTIONS}
        catchUps={CATCH_UPS}
        onMore={watching.showMore}
      />
    </Texts.Provider>,
    document.body,
  );
}

/** Once, and after the list is drawn: the worker has time. */
function tellSeen(): void {
  if (isSeen) return;
  isSeen = true;
  requestAnimationFrame(() => setTimeout(() => void ask({ type: 'popup-seen' })));
}
