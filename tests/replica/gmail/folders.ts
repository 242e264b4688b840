import type { StoredMessage } from './stored-mail';

/** Where a message lies: in Trash and Spam it is in no other list. */
export type MailPlace = 'mail' | 'trash' | 'spam';

/** Labels that are places of Gmail's own, as Takeout calls them. */
const PLACES = new Set([
  'Inbox',
  'Sent',
  'Unread',
  'Starred',
  'Archived',
  'Opened',
  'Important',
  'Trash',
  'Spam',
  'Snoozed',
  'Muted',
]);

const CATEGORY = /^Category (.+)$/;

export function placeOf({ labels }: StoredMessage): MailPlace {
  if (labels.has('Trash')) return 'trash';
  return labels.has('Spam') ? 'spam' : 'mail';
}

/** The tab of the Inbox, such as `promotions`; null for the first one. */
export function categoryOf({ labels }: StoredMessage): string | null {
  for (const label of labels) {
    const name = CATEGORY.exec(label)?.[1];
    if (name && name !== 'Personal') return name.toLowerCase();
  }
  return null;
}

export function isUserLabel(label: string): boolean {
  return !PLACES.has(label) && !CATEGORY.test(label);
}

/** Whether the mailbox holds the message by `now`; a scheduled one from the scheduling on. */
export function isThere({ at, scheduledAt }: StoredMessage, now: number): boolean {
  return (scheduledAt ?? at) <= now;
}

/** Written and not sent yet. */
export function isScheduled({ at, scheduledAt }: StoredMessage, now: number): boolean {
  return scheduledAt !== null && at > now;
}
