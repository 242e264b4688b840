import { expect, test } from 'vitest';
import type { Report } from './report-object';
import { reportText } from './report-text';

const report: Report = {
  now: '2026-09-16T09:30:00.000Z',
  badge: 1,
  popup: [
    { address: 'ann@berg.example', threadId: 't1', step: 'reminder', reason: 'No answer yet.' },
  ],
  clients: [
    {
      address: 'ann@berg.example',
      name: 'Ann\u001b[31m Berg\u202e',
      threads: [
        {
          threadId: 't1',
          subject: 'Menu cards',
          turn: 'theirs',
          since: '2026-09-01T08:00:00.000Z',
          workingDays: 11,
          status: 'quiet',
          step: 'reminder',
          due: '2026-09-07T07:00:00.000Z',
          confirmed: true,
          lastVerdict: 'request',
          reason: 'quiet',
        },
      ],
    },
  ],
  requestsLeft: 0,
};

test('names the client, the subject, the reason and the step', () => {
  const text = reportText(report);
  for (const part of ['ann@berg.example', 'Menu cards', 'No answer yet.', 'next: reminder']) {
    expect(text).toContain(part);
  }
});

test('lets no control or bidi character of a mail through to the terminal', () => {
  expect(reportText(report)).toContain('Ann [31m Berg  <ann@berg.example>');
});

test('says so when nobody is silent', () => {
  expect(reportText({ ...report, badge: 0, popup: [] })).toContain('Nobody is silent.');
});
