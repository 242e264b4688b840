import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CatchUpSource } from '../../components/catch-up/use-catch-ups';
import { Popup } from '../../components/popup/popup';
import { Texts } from '../../components/shared/texts';
import { wishCatchUp } from '../../lib/messages/catch-up-wish';
import { ask } from '../../lib/messages/client';
import { watchCatchUps } from '../../lib/store/catch-up-view';
import { watchPopupView } from '../../lib/store/popup-view';
import type { PopupView } from '../../lib/store/views';
import { popupActions } from './popup-actions';

const CATCH_UPS: CatchUpSource = { watch: watchCatchUps, wish: wishCatchUp };

function PopupPage() {
  const [view, setView] = useState<PopupView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => watchPopupView(setView, () => setFailed(true)), []);
  return (
    <Texts.Provider value={i18n.t}>
      <Popup view={view} failed={failed} actions={popupActions()} catchUps={CATCH_UPS} />
    </Texts.Provider>
  );
}

void ask({ type: 'popup-seen' });
document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('popup.title');
render(<PopupPage />, document.body);
