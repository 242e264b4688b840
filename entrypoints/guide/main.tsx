import { render } from 'preact';
import { i18n } from '#i18n';
import { GUIDES } from '../../assets/guide/guides';
import { GuidePage } from '../../components/guide/guide-page';
import { Texts } from '../../components/shared/texts';
import { LANGUAGES } from '../../lib/settings/settings';

const language = LANGUAGES.find((one) => i18n.t('locale').startsWith(one)) ?? 'en';
const guide = GUIDES[language];

document.documentElement.lang = i18n.t('locale');
document.title = guide.title;
render(
  <Texts.Provider value={i18n.t}>
    <GuidePage guide={guide} />
  </Texts.Provider>,
  document.body,
);
