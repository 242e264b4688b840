import { i18n } from '#i18n';
import { SITUATION_IDS, SITUATIONS } from '../../assets/playbook/situations/situation';
import { SITUATION_TEXTS } from '../../assets/playbook/situations/texts';
import type { Situation } from '../../components/options/playbook/situation';
import { LANGUAGES } from '../../lib/settings/settings';

/** The situations of the playbook, in the language of the interface. */
export function situationsShown(): readonly Situation[] {
  const language = LANGUAGES.find((one) => i18n.t('locale').startsWith(one)) ?? 'en';
  return SITUATION_IDS.map((id) => {
    const { steps, places } = SITUATIONS[id];
    return { id, steps, places, ...SITUATION_TEXTS[language][id] };
  });
}
