import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyCases } from '../../../tests/support/property-cases';
import { MINUTE } from '../instant';
import { momentsShown } from './moments-shown';

const ZONE = 'Europe/Amsterdam';
const ASKED = Date.parse('2026-07-03T08:00:40Z');
const KNOWN = Date.parse('2026-08-05T07:45:12Z');

function written(at: number, locale: string, zone = ZONE): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, options).format(at);
}

/** One message whose id tells its time, and one that is folded away. */
const besideKnown = (locale: string, zone = ZONE) => [
  { text: written(ASKED, locale, zone), at: null },
  { text: written(KNOWN, locale, zone), at: KNOWN },
];

describe('the date of a folded message', () => {
  it.each(['en-US', 'en-GB', 'nl', 'de', 'fr', 'pt-BR', 'ja'])(
    'is read to the minute beside one whose time is known: %s',
    (locale) => {
      const [asked, known] = momentsShown(besideKnown(locale), [locale], ZONE);
      expect(known).toBeNull();
      expect(asked?.from).toBeLessThanOrEqual(ASKED);
      expect(asked?.until).toBeGreaterThan(ASKED);
      expect((asked?.until ?? 0) - (asked?.from ?? 0)).toBe(3 * MINUTE);
    },
  );

  it('is nothing where no other message proves how the page writes dates', () => {
    const [alone] = momentsShown([{ text: written(ASKED, 'en-US'), at: null }], ['en'], ZONE);
    expect(alone).toBeNull();
  });

  it('is nothing where the page counts in another time zone than the browser', () => {
    expect(momentsShown(besideKnown('en-US', 'Asia/Tokyo'), ['en'], ZONE)[0]).toBeNull();
  });

  it('takes the order of day and month from what is known', () => {
    const shown = (text: string, known: string) =>
      momentsShown(
        [
          { text, at: null },
          { text: known, at: Date.parse('2026-08-05T07:45:00Z') },
        ],
        ['nl'],
        ZONE,
      )[0];
    const [july, march] = [Date.parse('2026-07-03T08:00:00Z'), Date.parse('2026-03-07T09:00:00Z')];
    expect(shown('03-07-2026 10:00', '05-08-2026 09:45')?.from).toBe(july - MINUTE);
    expect(shown('03-07-2026 10:00', '08-05-2026 09:45')?.from).toBe(march - MINUTE);
  });

  it('stands beside a message of an import, whose id tells another time', () => {
    const imported = { text: written(ASKED, 'en-US'), at: KNOWN };
    expect(momentsShown([...besideKnown('en-US'), imported], ['en'], ZONE)[0]).not.toBeNull();
    expect(momentsShown([{ ...imported, at: null }, imported], ['en'], ZONE)[0]).toBeNull();
  });

  it('holds both moments in the hour that daylight saving repeats', () => {
    const second = Date.parse('2026-10-25T01:30:00Z');
    const shown = [
      { text: written(second, 'en-US'), at: null },
      { text: written(KNOWN, 'en-US'), at: KNOWN },
    ];
    const [read] = momentsShown(shown, ['en'], ZONE);
    expect(read?.from).toBeLessThan(second - 59 * MINUTE);
    expect(read?.until).toBeGreaterThan(second);
  });

  it('is never a wrong one', () => {
    const moment = fc.integer({
      min: Date.UTC(2015, 0, 1),
      max: Date.UTC(2035, 0, 1),
    });
    const locale = fc.constantFrom('en-US', 'en-GB', 'nl', 'nl-BE', 'de', 'de-AT', 'fr', 'fr-CA');
    const zone = fc.constantFrom(ZONE, 'America/New_York', 'Asia/Kolkata', 'UTC');
    fc.assert(
      fc.property(moment, moment, locale, zone, (asked, known, locale, zone) => {
        const shown = [
          { text: written(asked, locale, zone), at: null },
          { text: written(known, locale, zone), at: known },
        ];
        const [read] = momentsShown(shown, [locale], zone);
        if (!read) return;
        expect(read.from).toBeLessThanOrEqual(asked);
        expect(read.until).toBeGreaterThan(asked);
      }),
      { numRuns: propertyCases(500) },
    );
  });
});
