/** Everything about the page that differs between accounts, builds and moments. */
export interface Switches {
  readonly language: Language;
  /** Off: each message is a row and a view of its own (facts/gmail.md 1.5). */
  readonly conversations: boolean;
  /** Where the open thread stands: instead of the list, beside it, or below it. */
  readonly pane: 'none' | 'right' | 'below';
  /** Whether the address names the thread that is open in a pane (nobody knows). */
  readonly paneAddress: boolean;
  /** Without snippets a row of the vertical split is two table rows instead of three. */
  readonly snippets: boolean;
  /** One list, one of several tabs, or sections with a list each (unread mail first). */
  readonly inbox: 'whole' | 'tabs' | 'sections';
  /** Whether tabs and sections bear the roles and names that were met (nobody saw others). */
  readonly partMarks: 'known' | 'no-tablist' | 'none';
  /** Where "To: " stands in a row of sent mail (facts/gmail.md 1.9, both unverified). */
  readonly toForm: 'text' | 'inside';
  /** Who stands in the rows of a search for sent mail. */
  readonly searchSentPeople: 'recipients' | 'senders';
  /** Whether label chips carry their name in a `title` too. */
  readonly labelTitle: boolean;
  /** Rows appear first, their cells so many milliseconds later. */
  readonly lateCellsMs: number;
  /** Row nodes serve other threads when the list changes. */
  readonly rowReuse: boolean;
  /** How many old main regions stay hidden in the document. */
  readonly staleMains: number;
  /** Every class outside the stable list gets another name (facts/gmail.md 8). */
  readonly renameClasses: boolean;
  readonly ads: boolean;
  /** A row that another extension put into the list. */
  readonly foreignRow: boolean;
  readonly pageSize: number;
  readonly permId: 'present' | 'undefined' | 'missing';
  /** So long the heading still names the thread that was open before. */
  readonly wrongHeadingMs: number;
  /** Collapsed messages were never loaded: no ids, no recipients. */
  readonly idlessCollapsed: boolean;
  /** What becomes of four or more collapsed messages in the middle. */
  readonly superCollapse: 'off' | 'hidden' | 'absent';
  /** A sent message has no legacy id for so long, then for as long that of its draft. */
  readonly justSentMs: number;
  readonly recipientsWithoutEmail: boolean;
  /** Thread ids of the mail file that hold an unsent reply from before. */
  readonly draftOf: readonly string[];
  /** Whom Reply addresses when the newest message is the owner's. */
  readonly replyToOwn: 'other' | 'self';
  readonly signature: boolean;
  /** New mails open in a pop-up, or over the whole page. */
  readonly composeSize: 'popup' | 'full';
  /** Plain text mode, in either of the forms it may have (facts/gmail.md 12, nobody knows). */
  readonly plainText: 'off' | 'textarea' | 'editable';
  /** The quoted history stands in the body at once instead of behind "…". */
  readonly visibleQuote: boolean;
  /** From the last key to the saved draft. */
  readonly draftSaveMs: number;
  /** Recipient chips carry an address only. */
  readonly chipsWithoutName: boolean;
  /** The compose toolbar has none of the known places. */
  readonly toolbarUnknown: boolean;
  /** How long "Undo" is offered after Send. */
  readonly undoSeconds: number;
  /** Who is signed in, where that one looks after the mailbox for another; null: its owner. */
  readonly signedInAs: string | null;
  /** The mail server cannot be reached. */
  readonly offline: boolean;
}

export type Language = 'en' | 'nl' | 'de' | 'fr' | 'ru' | 'ar' | 'ja';

/** Gmail as it is met today, its everyday oddities included. */
export const DEFAULT_SWITCHES: Switches = {
  language: 'en',
  conversations: true,
  pane: 'none',
  paneAddress: true,
  snippets: true,
  inbox: 'whole',
  partMarks: 'known',
  toForm: 'text',
  searchSentPeople: 'recipients',
  labelTitle: true,
  lateCellsMs: 20,
  rowReuse: true,
  staleMains: 2,
  renameClasses: false,
  ads: false,
  foreignRow: false,
  pageSize: 50,
  permId: 'present',
  wrongHeadingMs: 300,
  idlessCollapsed: true,
  superCollapse: 'hidden',
  justSentMs: 300,
  recipientsWithoutEmail: false,
  draftOf: [],
  replyToOwn: 'other',
  signature: true,
  composeSize: 'popup',
  plainText: 'off',
  visibleQuote: false,
  draftSaveMs: 300,
  chipsWithoutName: false,
  toolbarUnknown: false,
  undoSeconds: 5,
  signedInAs: null,
  offline: false,
};
