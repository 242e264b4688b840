import { useId } from 'preact/hooks';
import { countryOfAddress } from '../../../lib/domain/holidays/country-of-address';
import type { Country } from '../../../lib/domain/holidays/holiday-table';
import type { ClientView } from '../../../lib/store/views';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts';
import { countryNames } from '../holidays/country-names';
import { CountrySelect } from '../holidays/country-select';

interface HolidaysOfProps {
  readonly client: ClientView;
  /** Null: as the address tells. */
  readonly onCountry: (country: Country | null) => void;
}

export function HolidaysOf({ client, onCountry }: HolidaysOfProps) {
  const t = useTexts();
  const id = useId();
  const told = countryOfAddress(client.address);
  const country = told === null ? t('holidays.noCountry') : countryNames(t('locale'))(told);
  return (
    <Field id={id} label={t('holidays.country')}>
      <CountrySelect
        id={id}
        country={client.country}
        none={t('people.byAddress', { country })}
        onCountry={onCountry}
      />
    </Field>
  );
}
