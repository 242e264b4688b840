/** Selects for how a text is written: language, form of address, length. */
import { LENGTHS, type Length } from '../../../lib/domain/playbook/compose-text';
import type { AddressForm } from '../../../lib/domain/playbook/playbook-text';
import { LANGUAGES, type Language } from '../../../lib/settings/settings';
import { useTexts } from '../../shared/texts';

interface SelectProps<T> {
  readonly id: string;
  readonly value: T;
  readonly onValue: (value: T) => void;
}

const FORMS: readonly AddressForm[] = ['informal', 'formal'];

export function LanguageSelect({ id, value, onValue }: SelectProps<Language>) {
  const t = useTexts();
  const names = new Intl.DisplayNames([t('locale')], { type: 'language' });
  return (
    <select
      id={id}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value as Language)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language}>
          {names.of(language)}
        </option>
      ))}
    </select>
  );
}

export function FormSelect({ id, value, onValue }: SelectProps<AddressForm>) {
  const t = useTexts();
  return (
    <select
      id={id}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value as AddressForm)}
    >
      {FORMS.map((form) => (
        <option key={form} value={form}>
          {t(`templates.${form}`)}
        </option>
      ))}
    </select>
  );
}

export function LengthSelect({ id, value, onValue }: SelectProps<Length>) {
  const t = useTexts();
  return (
    <select
      id={id}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value as Length)}
    >
      {LENGTHS.map((length) => (
        <option key={length} value={length}>
          {t(`templates.${length}`)}
        </option>
      ))}
    </select>
  );
}
