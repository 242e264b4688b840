import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../lib/settings/settings';
import { Field } from './field';
import { useTexts } from './texts';

interface WrittenLanguageProps {
  /** Null: that of the interface. */
  readonly language: Language | null;
  readonly onLanguage: (language: Language | null) => void;
}

/** The language of texts where a thread does not tell by itself. */
export function WrittenLanguage({ language, onLanguage }: WrittenLanguageProps) {
  const t = useTexts();
  const id = useId();
  const names = new Intl.DisplayNames([t('locale')], { type: 'language' });
  return (
    <Field id={id} label={t('writing.language')} hint={t('writing.languageHint')}>
      <select
        id={id}
        value={language ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { value } }) =>
          onLanguage(LANGUAGES.find((one) => one === value) ?? null)
        }
      >
        <option value="">{t('writing.languageOfBrowser')}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {names.of(one)}
          </option>
        ))}
      </select>
    </Field>
  );
}
