/** Where a thread stands (glossary: status). */
export const STATUSES = [
  'calm',
  'quiet',
  'suspected',
  'closing',
  'closed',
  'on-hold',
  'snoozed',
  'promised',
  'gone',
  'not-delivered',
  'before',
] as const;
export type Status = (typeof STATUSES)[number];
