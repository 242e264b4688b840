import { describe, expect, test } from 'vitest';
import { reportArguments, startArguments } from './arguments';

const MAIL = ['--mail', 'mail.mbox', '--me', 'Nora@Studio-Lind.example'];

describe('startArguments', () => {
  test('plays the demo where nothing is given', () => {
    expect(startArguments([])).toEqual({
      ok: { webmail: 'gmail', mail: null, now: null, live: false, headless: false },
    });
  });

  test('takes own mail and a moment', () => {
    expect(startArguments([...MAIL, '--now', '2026-09-16T09:30:00Z'])).toMatchObject({
      ok: {
        mail: { file: 'mail.mbox', me: ['nora@studio-lind.example'] },
        now: Date.UTC(2026, 8, 16, 9, 30),
      },
    });
  });

  test('takes the other mail page, with everything', () => {
    expect(startArguments([...MAIL, '--webmail', 'outlook'])).toMatchObject({
      ok: { webmail: 'outlook', mail: { file: 'mail.mbox' } },
    });
    expect(startArguments(['--live', '--webmail', 'Outlook'])).toMatchObject({
      ok: { webmail: 'outlook', live: true },
    });
  });

  test.each([
    [['--webmail', 'yahoo'], '--webmail yahoo: write gmail or outlook.'],
    [['--webmail', ''], 'write gmail or outlook.'],
    [['--mail', 'x'], '--me ADDRESS'],
    [['--me', 'nora@studio-lind.example'], '--mail FILE'],
    [['--mail', 'x', '--me', 'nora'], 'nora: that is no mail address'],
    [['--now', 'tomorrow'], '--now tomorrow'],
    [['--live', ...MAIL], 'leave --mail and --me out'],
    [['--mial', 'x'], '--mial'],
    [['--now'], '--now'],
  ])('says what is wrong with %j', (given, why) => {
    const understood = startArguments(given);
    expect('wrong' in understood ? understood.wrong : '').toContain(why);
  });
});

describe('reportArguments', () => {
  test('takes several addresses and several moments', () => {
    const more = ['--me', 'n@lind.example', '--now', '2026-02-01', '--now', '2026-01-01', '--json'];
    expect(reportArguments([...MAIL, ...more, '--first-run', '2025-12-01'])).toEqual({
      ok: {
        webmail: 'gmail',
        mail: { file: 'mail.mbox', me: ['nora@studio-lind.example', 'n@lind.example'] },
        nows: [Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1)],
        firstRun: Date.UTC(2025, 11, 1),
        json: true,
      },
    });
  });

  test.each([
    [[], '--mail FILE'],
    [[...MAIL, '--webmail', 'hotmail'], '--webmail hotmail'],
    [[...MAIL, '--now', '2026-02-01', '--first-run', '2026-03-01'], 'lies after --now'],
    [[...MAIL, '--first-run', 'once'], '--first-run once'],
  ])('says what is wrong with %j', (given, why) => {
    const understood = reportArguments(given);
    expect('wrong' in understood ? understood.wrong : '').toContain(why);
  });
});
