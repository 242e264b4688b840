import { i18n } from '#i18n';
import { MARKS } from '../../assets/playbook/marks';
import { builtInText } from '../../assets/playbook/templates';
import type { TemplateTexts } from '../../components/options/template-texts';
import { composeText } from '../../lib/domain/playbook/compose-text';
import { renderTemplate, unknownVariables, VARIABLES } from '../../lib/domain/template';
import type { Language, Settings } from '../../lib/settings/settings';

/** The day that stands in examples. */
const EXAMPLE_DAY = Date.UTC(2026, 5, 3, 12);
const EXAMPLE_NAME = 'Anna';

/** The playbook, as the options show and try it. */
export function templateTexts({ ownName, writing }: Settings): TemplateTexts {
  return {
    variables: VARIABLES.map((name) => `{${name}}`),
    builtIn: (step, language, form) =>
      composeText(builtInText(step, language), {
        form,
        length: writing.length,
        belgian: false,
        isFilled: () => true,
      }),
    unknown: unknownVariables,
    example: (text, language) =>
      renderTemplate(text, examples(language, ownName), MARKS[language]).paragraphs.join('\n'),
  };
}

function examples(language: Language, ownName: string) {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  const project = i18n.t('templates.exampleSubject');
  return {
    client: EXAMPLE_NAME,
    project,
    subject: project,
    since: day.format(EXAMPLE_DAY),
    days: '6',
    me: ownName || i18n.t('you.heading'),
  };
}
