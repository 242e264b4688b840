import { COUNTRIES, type Country } from '../../../lib/domain/holidays/holiday-table';
import { useTexts } from '../../shared/texts';
import { countryNames } from './country-names';

interface CountrySelectProps {
  readonly id: string;
  readonly country: Country | null;
  /** What null is called. */
  readonly none: string;
  readonly onCountry: (country: Country | null) => void;
}

export function CountrySelect({ id, country, none, onCountry }: CountrySelectProps) {
  const t = useTexts();
  const nameOf = countryNames(t('locale'));
  const countries = COUNTRIES.map((code) => ({ code, name: nameOf(code) })).sort((a, b) =>
    a.name.localeCompare(b.name, t('locale')),
  );
  return (
    <select
      id={id}
      value={country ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onCountry(COUNTRIES.find((code) => code === value) ?? null)
      }
    >
      <option value="">{none}</option>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
