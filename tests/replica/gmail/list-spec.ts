/** Which list of the mailbox a page shows: a folder, a label, or a search. */
export type ListName =
  | 'inbox'
  | 'sent'
  | 'all'
  | 'drafts'
  | 'starred'
  | 'label'
  | 'search'
  | 'other';

export interface ListSpec {
  readonly name: ListName;
  /** The label's name, the searched words, or the head of a folder the replica keeps empty. */
  readonly argument: string;
}
