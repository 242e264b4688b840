import { COUNTRIES, type Country } from './holiday-table';

/**
 * The country that the end of an address names ("noor@zonneweide.nl"); null for ".com" and the
 * like. Good enough to leave somebody alone on a holiday, not to claim where they live.
 */
export function countryOfAddress(address: string): Country | null {
  const end = address
    .slice(address.lastIndexOf('.') + 1)
    .toUpperCase()
    .trim();
  if (end === 'UK') return 'GB';
  return COUNTRIES.find((country) => country === end) ?? null;
}
