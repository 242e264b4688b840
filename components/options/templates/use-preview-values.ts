import { useEffect, useState } from 'preact/hooks';
import type { AddressForm } from '../../../lib/domain/playbook/playbook-text';
import type { TemplateValues } from '../../../lib/domain/template';
import type { Language } from '../../../lib/settings/settings';
import type { TemplateTexts } from './template-texts';

interface Wanted {
  /** Null: examples. */
  readonly thread: string | null;
  readonly language: Language;
  readonly form: AddressForm;
}

/** What the variables of a preview stand for; examples until the thread's own are known. */
export function usePreviewValues(
  texts: TemplateTexts,
  { thread, language, form }: Wanted,
): TemplateValues {
  const [found, setFound] = useState<{ of: string; values: TemplateValues | null } | null>(null);
  const wanted = `${language} ${form} ${thread}`;
  useEffect(() => {
    if (thread === null) return;
    let gone = false;
    void texts.valuesIn(thread, language, form).then((values) => {
      if (!gone) setFound({ of: wanted, values });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  const known = thread !== null && found?.of === wanted ? found.values : null;
  return known ?? texts.example(language, form);
}
