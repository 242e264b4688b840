import type { MailMessage } from '../replica/mail-message';
import { PEOPLE } from './mailbox';
import type { ContractMailbox } from './subject';

const { nora, anna, ola } = PEOPLE;

/** Today, yesterday, this year and the last; days that could be months, noon and midnight of zones. */
const DATES = [
  '2026-09-16T04:05:59Z',
  '2026-09-16T03:59:10Z',
  '2026-09-15T16:00:30Z',
  '2026-09-13T18:30:00Z',
  '2026-09-09T12:00:00Z',
  '2026-08-31T22:45:00Z',
  '2026-07-04T03:07:00Z',
  '2026-03-29T00:59:00Z',
  '2026-03-04T05:00:00Z',
  '2026-01-01T04:30:00Z',
  '2025-12-11T17:01:00Z',
  '2025-11-12T09:09:09Z',
];

/** One mail in and one mail out for each of these moments, in threads of their own. */
export const DATED_MAILBOX: ContractMailbox = {
  owner: nora,
  messages: DATES.flatMap((date, number): readonly MailMessage[] => {
    const mail = { date, subject: `Report ${number}`, text: `The report ${number}.` };
    return [
      { ...mail, threadId: `in-${number}`, id: `in-${number}-1`, from: anna, to: [nora] },
      { ...mail, threadId: `out-${number}`, id: `out-${number}-1`, from: nora, to: [ola] },
    ];
  }),
};

/** The same mail as one thread. */
export const DATED_THREAD: ContractMailbox = {
  owner: nora,
  messages: DATES.toReversed().map((date, number) => {
    const isMine = number % 2 === 0;
    const people = isMine ? { from: nora, to: [anna] } : { from: anna, to: [nora] };
    const mail = { threadId: 'dated', id: `dated-${number}`, date, subject: 'Reports' };
    return { ...mail, ...people, text: `Report ${number}` };
  }),
};

/** Languages and the regional formats that go with them, with clocks of 12 and of 24 hours. */
export const DATE_STYLES = [
  { language: 'en', dateFormat: 'en-US', hour12: true, timeZone: 'America/New_York' },
  { language: 'en', dateFormat: 'en-US', hour12: false, timeZone: 'Asia/Kolkata' },
  { language: 'en', dateFormat: 'en-GB', hour12: false, timeZone: 'Europe/London' },
  { language: 'nl', dateFormat: 'nl-NL', hour12: false, timeZone: 'Europe/Amsterdam' },
  { language: 'de', dateFormat: 'de-DE', hour12: false, timeZone: 'Pacific/Auckland' },
  { language: 'fr', dateFormat: 'fr-FR', hour12: false, timeZone: 'America/New_York' },
  { language: 'tr', dateFormat: 'tr-TR', hour12: false, timeZone: 'Europe/Istanbul' },
  { language: 'he', dateFormat: 'he-IL', hour12: false, timeZone: 'Asia/Jerusalem' },
  { language: 'zh', dateFormat: 'zh-CN', hour12: false, timeZone: 'Asia/Shanghai' },
  { language: 'zh', dateFormat: 'zh-CN', hour12: true, timeZone: 'America/New_York' },
  { language: 'ru', dateFormat: 'ru-RU', hour12: false, timeZone: 'Europe/Moscow' },
  { language: 'ar', dateFormat: 'ar-EG', hour12: true, timeZone: 'Africa/Cairo' },
  { language: 'ja', dateFormat: 'ja-JP', hour12: false, timeZone: 'Asia/Tokyo' },
  { language: 'en', dateFormat: 'de-DE', hour12: false, timeZone: 'Europe/Berlin' },
] as const;
