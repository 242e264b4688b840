import { render } from 'preact';
import { i18n } from '#i18n';
import { DemoPage } from '../../components/demo/demo-page';
import { Texts } from '../../components/shared/texts';
import type { TextKey, Translate } from '../../lib/messages/translate';
import { demoText } from './demo-text';

/** What the popup says of a reply or a tab that is opened would not be true here. */
const OTHERWISE: Readonly<Partial<Record<TextKey, TextKey>>> = {
  'said.inserting': 'demo.inserted',
  refused: 'demo.notHere',
};

const plain = i18n.t as Translate;
const translate = ((key: TextKey, ...values: []) =>
  plain(OTHERWISE[key] ?? key, ...values)) as Translate;

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('demo.title');
render(
  <Texts.Provider value={translate}>
    <DemoPage now={Date.now()} textFor={demoText} />
  </Texts.Provider>,
  document.body,
);
