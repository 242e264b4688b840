import { i18n } from '#i18n';
import { builtInTemplate } from '../../assets/playbook/templates';
import type { TemplateTexts } from '../../components/options/template-texts';
import { renderTemplate, unknownVariables } from '../../lib/domain/template';
import type { Language } from '../../lib/settings/settings';

/** The day that stands in examples. */
const EXAMPLE_DAY = Date.UTC(2026, 5, 3, 12);
const EXAMPLE_NAME = 'Anna';

/** The playbook, as the options show and try it. */
export function templateTexts(ownName: string): TemplateTexts {
  return {
    variables: ['{client}', '{subject}', '{since}', '{days}', '{me}'],
    builtIn: builtInTemplate,
    unknown: unknownVariables,
    example: (text, language) =>
      renderTemplate(text, examples(language, ownName), language).paragraphs.join('\n'),
  };
}

function examples(language: Language, ownName: string) {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  return {
    client: EXAMPLE_NAME,
    subject: i18n.t('templates.exampleSubject'),
    since: day.format(EXAMPLE_DAY),
    days: '6',
    me: ownName || i18n.t('you.heading'),
  };
}
