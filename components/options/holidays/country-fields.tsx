import { useId } from 'preact/hooks';
import { HOLIDAYS } from '../../../assets/holidays/table';
import type { Country } from '../../../lib/domain/holidays/holiday-table';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts';
import { CountrySelect } from './country-select';

interface Place {
  readonly country: Country | null;
  readonly region: string | null;
}

interface CountryFieldsProps extends Place {
  readonly onPlace: (place: Place) => void;
}

export function CountryFields({ country, region, onPlace }: CountryFieldsProps) {
  const t = useTexts();
  const id = useId();
  return (
    <>
      <Field id={id} label={t('holidays.country')}>
        <CountrySelect
          id={id}
          country={country}
          none={t('holidays.noCountry')}
          onCountry={(chosen) => onPlace({ country: chosen, region: null })}
        />
      </Field>
      {country === null ? null : (
        <RegionField
          country={country}
          region={region}
          onRegion={(chosen) => onPlace({ country, region: chosen })}
        />
      )}
    </>
  );
}

interface RegionFieldProps {
  readonly country: Country;
  readonly region: string | null;
  readonly onRegion: (region: string | null) => void;
}

function RegionField({ country, region, onRegion }: RegionFieldProps) {
  const t = useTexts();
  const id = useId();
  const regions = Object.entries(HOLIDAYS.countries[country].regions);
  if (regions.length === 0) return null;
  const sorted = regions.toSorted(([, a], [, b]) => a.name.localeCompare(b.name, t('locale')));
  return (
    <Field id={id} label={t('holidays.region')}>
      <select
        id={id}
        value={region ?? ''}
        onChange={({ currentTarget }) => onRegion(currentTarget.value || null)}
      >
        <option value="">{t('holidays.noRegion')}</option>
        {sorted.map(([code, { name }]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
