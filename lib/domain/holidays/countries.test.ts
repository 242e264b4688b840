import { expect, it } from 'vitest';
import { countryOfAddress } from './country-of-address';
import { countryOfZone } from './country-of-zone';

it.each([
  ['noor@zonneweide.nl', 'NL'],
  ['amelia@frost.co.uk', 'GB'],
  ['amelia@frost.UK', 'GB'],
  ['timo@reuter.com', null],
  ['anna@kellerbau.example', null],
  ['de', 'DE'],
  ['', null],
])('the end of %s names %s', (address, country) => {
  expect(countryOfAddress(address)).toBe(country);
});

it.each([
  ['Europe/Brussels', 'BE'],
  ['Atlantic/Canary', 'ES'],
  ['Asia/Tokyo', null],
  ['toString', null],
])('the zone %s lies in %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country);
});
