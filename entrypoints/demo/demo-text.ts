import { i18n } from '#i18n';
import { MARKS } from '../../assets/playbook/marks';
import { builtInText } from '../../assets/playbook/templates';
import { composeText } from '../../lib/domain/playbook/compose-text';
import { shownText } from '../../lib/domain/shown-text';
import type { Step } from '../../lib/domain/step';
import { renderTemplate, type TemplateValues } from '../../lib/domain/template';
import { LANGUAGES } from '../../lib/settings/settings';
import type { OfferView } from '../../lib/store/views';

/** A text of the playbook as it would be inserted for an invented client, in the interface's language. */
export function demoText(offer: OfferView, step: Step): readonly string[] {
  const language = LANGUAGES.find((one) => i18n.t('locale').startsWith(one)) ?? 'en';
  const { subject, since, workingDays } = offer;
  const date = new Intl.DateTimeFormat(i18n.t('locale'), { day: 'numeric', month: 'long' });
  const values: TemplateValues = {
    client: offer.name.split(' ')[0] ?? offer.name,
    project: subject,
    subject,
    since: date.format(since),
    days: String(workingDays),
    me: i18n.t('you.heading'),
  };
  const text = composeText(builtInText(step, language), {
    form: 'informal',
    length: 'short',
    belgian: false,
    isFilled: (variable) => values[variable] !== undefined,
  });
  return renderTemplate(text, values, MARKS[language]).paragraphs.map((line) => shownText(line));
}
