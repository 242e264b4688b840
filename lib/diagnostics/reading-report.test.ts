import { expect, it } from 'vitest';
import { readingReport } from './reading-report';

it('names what cannot be read, and no mailbox', () => {
  const report = readingReport(
    [
      {
        account: 'nora@studio-lind.example',
        provider: 'gmail',
        seenAt: 1,
        unreadable: ['list row'],
        inboxInPart: false,
        undated: false,
        confirmingStopped: false,
      },
    ],
    'Radiostilte 0.1.0',
    'Firefox/140',
  );
  expect(JSON.parse(report)).toEqual({
    extension: 'Radiostilte 0.1.0',
    userAgent: 'Firefox/140',
    pages: [{ provider: 'gmail', unreadable: ['list row'] }],
  });
});
