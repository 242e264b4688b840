/** Which list of the mailbox a page shows: a folder, a label, a tab of the Inbox, or a search. */
export type ListName =
  | 'inbox'
  | 'sent'
  | 'all'
  | 'drafts'
  | 'starred'
  | 'snoozed'
  | 'scheduled'
  | 'spam'
  | 'trash'
  | 'category'
  | 'label'
  | 'search'
  | 'other';

export interface ListSpec {
  readonly name: ListName;
  /** The label's or tab's name, the searched words, or the head of a folder the replica keeps empty. */
  readonly argument: string;
}
