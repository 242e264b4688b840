import { i18n } from '#i18n';
import { MARKS } from '../../assets/playbook/marks';
import { builtInText } from '../../assets/playbook/templates';
import type {
  PreviewThread,
  TemplateTexts,
} from '../../components/options/templates/template-texts';
import { composeText, lengthsOf } from '../../lib/domain/playbook/compose-text';
import type { AddressForm } from '../../lib/domain/playbook/playbook-text';
import type { TemplateValues } from '../../lib/domain/template';
import { ask } from '../../lib/messages/client';
import type { Language, Settings } from '../../lib/settings/settings';
import type { PopupView } from '../../lib/store/views';

/** The day that stands in examples. */
const EXAMPLE_DAY = Date.UTC(2026, 5, 3, 12);
const EXAMPLE_NAMES = { informal: 'Anna', formal: 'Anna Keller' } as const;
/** As many threads as a select shows without becoming a list to search in. */
const MOST_THREADS = 20;

/** The playbook, as the options show and try it. */
export function templateTexts(settings: Settings, view: PopupView): TemplateTexts {
  const belgian = settings.holidays.country === 'BE';
  return {
    marks: MARKS,
    builtIn: ({ step, language, form, length }, values) =>
      composeText(builtInText(step, language), {
        form,
        length,
        belgian,
        isFilled: (variable) => values === undefined || values[variable] !== undefined,
      }),
    lengths: (step, language) => lengthsOf(builtInText(step, language)),
    subject: (step, language) => builtInText(step, language).subject ?? null,
    example: (language, form) => examples(language, form, settings),
    threads: threadsIn(view),
    valuesIn: async (thread, language, form) => {
      const answer = await ask({ type: 'preview', thread, language, form });
      return answer.ok ? answer.value.values : null;
    },
  };
}

/** What is due or soon will be. */
function threadsIn({ due, stale, unconfirmed, shelves }: PopupView): readonly PreviewThread[] {
  return [...due, ...stale, ...unconfirmed, ...shelves.promised]
    .slice(0, MOST_THREADS)
    .map(({ thread, name, subject }) => ({ thread, name, subject }));
}

function examples(
  language: Language,
  form: AddressForm,
  { ownName, writing }: Settings,
): TemplateValues {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  const project = i18n.t('templates.exampleSubject');
  const { percent, notice, rate } = writing;
  const values = {
    client: EXAMPLE_NAMES[form],
    project,
    subject: project,
    since: day.format(EXAMPLE_DAY),
    days: '6',
    me: ownName || i18n.t('you.heading'),
    percent,
    notice,
    rate,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
