import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { hexOfDecimal, isLegacyId, timeOfLegacyId, titleFit } from './legacy-id';

const HOME = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = HOME;
});

describe('timeOfLegacyId', () => {
  it('reads the millisecond the server took the message', () => {
    expect(new Date(timeOfLegacyId('1a09faf6478269e0')).toISOString()).toBe(
      '2026-09-14T11:31:07.000Z',
    );
  });

  it('knows an id when it sees one', () => {
    expect(
      ['1a09faf6478269e0', '1A09FAF6478269E0', '1a09', 'null', '', null].map(isLegacyId),
    ).toEqual([true, false, false, false, false, false]);
  });

  it('writes the decimal form as the hex one', () => {
    expect(hexOfDecimal('1875746813378899563')).toBe('1a07fdc9e4052e6b');
  });
});

describe('titleFit', () => {
  const at = Date.parse('2026-09-14T11:31:42Z');

  it.each([
    'Mon, Sep 14, 2026, 1:31\u202fPM',
    'Mon, Sep 14, 2026 at 1:31 PM',
    'ma 14 sep 2026, 13:31',
    'Mo., 14. Sept. 2026, 13:31',
    'lun. 14 sept. 2026, 13:31',
    'пн, 14 сент. 2026 г., 13:31',
    '2026年9月14日(月) 午後1:31',
    'الاثنين، ١٤ سبتمبر ٢٠٢٦، ١:٣١ م',
    'सोम, १४ सित॰ २०२६, १:३१ pm',
    'Mon, Sep 14, 2026, 1:32 PM',
  ])('finds the moment in "%s"', (title) => {
    process.env['TZ'] = 'Europe/Berlin';
    expect(titleFit(title, at)).toBe('same');
  });

  it.each([
    'Mon, Sep 14, 2026, 1:28 PM',
    'Tue, Sep 8, 2026, 1:31 PM',
    'Sun, Dec 14, 2025, 1:30 PM',
    'الثلاثاء، ٨ سبتمبر ٢٠٢٦، ٩:١٢ ص',
  ])('sees that "%s" is another moment', (title) => {
    process.env['TZ'] = 'Europe/Berlin';
    expect(titleFit(title, at)).toBe('earlier');
  });

  it.each([
    ['', 'nothing'],
    ['1:31 PM', 'a time alone'],
    ['Sep 14', 'a day alone'],
    ['Thu, Dec 4, 2014, 2:02 PM', 'an imported message'],
    ['Mon, Sep 14, 2027, 1:31 PM', 'a later year'],
  ])('does not judge "%s": %s', (title) => {
    process.env['TZ'] = 'Europe/Berlin';
    expect(titleFit(title, at)).toBe('unreadable');
  });

  it('does not take the day for the hour', () => {
    process.env['TZ'] = 'UTC';
    const nine = Date.parse('2026-09-09T08:12:10Z');
    expect(titleFit('Tue, Sep 8, 2026, 9:12 AM', nine)).toBe('earlier');
  });

  it('knows midnight of the twelve-hour clock', () => {
    process.env['TZ'] = 'UTC';
    expect(titleFit('Tue, Sep 8, 2026, 12:05 AM', Date.parse('2026-09-08T00:05:10Z'))).toBe('same');
  });
});

const DATA = new URL('../../../../shared/data/gmail/derived/', import.meta.url);

describe.skipIf(!existsSync(DATA))('real ids (../shared/data, if there)', () => {
  it('hold the time the server gave beside them', () => {
    const rows = readFileSync(new URL('legacy-id-time-pairs.csv', DATA), 'utf8').trim().split('\n');
    const received = rows
      .map((row) => row.split(','))
      .filter((row) => row[3] === 'server_received');
    const off = received.filter(([, id = '', ms]) => timeOfLegacyId(id) !== Number(ms));
    // One id of the set was edited by hand.
    expect(off.length).toBeLessThanOrEqual(1);
    expect(received.length).toBeGreaterThan(20);
  });

  it('fit the title of the row exactly when they are the newest of the view', () => {
    process.env['TZ'] = 'America/Los_Angeles';
    const rows = readFileSync(new URL('list-row-view-date.csv', DATA), 'utf8').trim().split('\n');
    let earlier = 0;
    for (const row of rows.slice(1)) {
      const [, , overall = '', inView = '', ...rest] = row.split(',');
      const title = rest.join(',');
      expect(titleFit(title, timeOfLegacyId(inView))).toBe('same');
      const apart = timeOfLegacyId(overall) - timeOfLegacyId(inView);
      if (apart > 180_000 && titleFit(title, timeOfLegacyId(overall)) === 'earlier') earlier += 1;
    }
    expect(earlier).toBeGreaterThan(3);
  });
});
