import type { AddressForm } from '../../lib/domain/playbook/playbook-text';
import type { Step } from '../../lib/domain/step';
import type { Language, Settings } from '../../lib/settings/settings';

/** The built-in texts and what can stand in them; handed in, as views know no playbook. */
export interface TemplateTexts {
  readonly variables: readonly string[];
  builtIn(step: Step, language: Language, form: AddressForm): string;
  /** Variables in a text that nobody knows, as they stand there. */
  unknown(text: string): readonly string[];
  /** A text with examples in the place of its variables. */
  example(text: string, language: Language): string;
}

/** The user's own text of a step, or none: the built-in one, typed again, is nobody's own. */
export function withTemplate(
  settings: Settings,
  step: Step,
  language: Language,
  form: AddressForm,
  text: string | null,
): Settings {
  const wording = settings.templates[step] ?? {};
  const { [form]: _, ...others } = wording[language] ?? {};
  const own = text === null ? others : { ...others, [form]: text };
  const templates = { ...settings.templates, [step]: { ...wording, [language]: own } };
  return { ...settings, templates };
}
