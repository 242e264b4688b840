import type { Length } from '../../../lib/domain/playbook/compose-text';
import type { AddressForm } from '../../../lib/domain/playbook/playbook-text';
import type { ThreadKey } from '../../../lib/domain/sighting';
import type { Step } from '../../../lib/domain/step';
import type { TemplateValues, TemplateVariable } from '../../../lib/domain/template';
import type { Language, Settings } from '../../../lib/settings/settings';

/** One text of the playbook, as the user has it before them. */
export interface ChosenText {
  readonly step: Step;
  readonly language: Language;
  readonly form: AddressForm;
  readonly length: Length;
}

/** A thread on which a text can be tried. */
export interface PreviewThread {
  readonly thread: ThreadKey;
  readonly name: string;
  readonly subject: string;
}

/** The built-in texts and what can stand in them; handed in, as views know no playbook. */
export interface TemplateTexts {
  /** What variables are called in a text of a language. */
  readonly marks: Readonly<Record<Language, Readonly<Record<TemplateVariable, string>>>>;
  /** With variables in braces; without `values` with every sentence, also those that need one. */
  builtIn(chosen: ChosenText, values?: TemplateValues): string;
  lengths(step: Step, language: Language): readonly Length[];
  /** Of a text that starts a new mail; null where it answers in a thread. */
  subject(step: Step, language: Language): string | null;
  example(language: Language, form: AddressForm): TemplateValues;
  readonly threads: readonly PreviewThread[];
  /** What variables stand for in a thread; null while nothing is known of it. */
  valuesIn(
    thread: ThreadKey,
    language: Language,
    form: AddressForm,
  ): Promise<TemplateValues | null>;
}

/** The user's own text of a step, or none: the built-in one, typed again, is nobody's own. */
export function withTemplate(
  settings: Settings,
  { step, language, form }: ChosenText,
  text: string | null,
): Settings {
  const wording = settings.templates[step] ?? {};
  const { [form]: _, ...others } = wording[language] ?? {};
  const own = text === null ? others : { ...others, [form]: text };
  const templates = { ...settings.templates, [step]: { ...wording, [language]: own } };
  return { ...settings, templates };
}

/** Whether the user has words of their own for a step, in any language and form. */
export function hasOwnWording({ templates }: Settings, step: Step): boolean {
  return Object.values(templates[step] ?? {}).some((forms) => Object.keys(forms).length > 0);
}
