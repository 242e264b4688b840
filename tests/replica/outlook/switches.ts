/** Everything about the page that differs between accounts, builds and moments. */
export interface Switches {
  readonly host: Host;
  /** `/mail/`, `/mail/0/`: whether the account's number stands in the address. */
  readonly numbered: boolean;
  /** Language of the interface. */
  readonly language: Language;
  /** BCP 47 tag of the regional format of dates, which need not be the language. */
  readonly dateFormat: string;
  readonly hour12: boolean;
  /** IANA zone of the mailbox; every time shown is in it, whatever zone the browser has. */
  readonly timeZone: string;
  /** Whether rows say addresses in `title`, or display names only. */
  readonly rowAddresses: boolean;
  /** The same for rows of Sent Items. */
  readonly sentRowAddresses: boolean;
  readonly rowLabel: 'run-on' | 'commas';
  /** With the preview, without it, or all in one line; nobody saw how the page builds that one. */
  readonly rowLines: 3 | 2 | 1;
  /** Inbox in two pivots; which messages lie in Other is said by their `X-Outlook-Folder` header. */
  readonly focusedInbox: boolean;
  /** Rows are conversations, or single messages. */
  readonly conversations: boolean;
  readonly newestFirst: boolean;
  /** Messages of a thread before `See more messages` hides the middle; 0 for never. */
  readonly hidesMiddleFrom: number;
  /** Collapsed cards of a thread: all but the newest, or none. */
  readonly collapsed: boolean;
  /** Names only in the reading pane for own, and for everybody the mailbox knows. */
  readonly paneNames: 'own' | 'known';
  /** Recipient chips: "Name <address>", the address, or the name alone with a presence word. */
  readonly chipForm: 'full' | 'address' | 'name';
  readonly roleMain: boolean;
  /** The pane stands beside the list, below it, or in its place while something is open. */
  readonly readingPane: 'right' | 'bottom' | 'hidden';
  readonly folderTree: boolean;
  readonly rowsMounted: number;
  /** So long after a change of the address the pane still shows what was open before. */
  readonly settleMs: number;
  /** So late the editor is wired after its element stands. */
  readonly editorMs: number;
  /** Mail is written as plain text; nobody saw how the page builds that body. */
  readonly plainText: boolean;
  /** Whom Reply addresses when the newest message is the owner's. */
  readonly replyToOwn: 'other' | 'self';
  readonly signature: boolean;
  /** From the last change to the saved draft. */
  readonly draftSaveMs: number;
  /** The Send button has none of the known marks. */
  readonly toolbarUnknown: boolean;
  /** How long "Undo" is offered after Send; 0 for no such offer. */
  readonly undoSeconds: number;
  /** Thread ids of the mail file that hold an unsent reply from before. */
  readonly draftOf: readonly string[];
  /** Thread ids of the mail file that are pinned to the top of the Inbox. */
  readonly pinned: readonly string[];
  /** The row list is blank and hidden while a message covers it. */
  readonly hiddenList: boolean;
  /** The page cannot be reached and shows what its service worker kept. */
  readonly offline: boolean;
  /** Page data comes by a worker, by page fetch, or silently. */
  readonly dataMode: 'worker' | 'fetch' | 'silent';
}

export const HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;
export type Host = (typeof HOSTS)[number];

export type Language = 'en' | 'nl' | 'de' | 'fr' | 'tr' | 'he' | 'zh' | 'ru' | 'ar' | 'ja';

/** Outlook as it is met today, its everyday oddities included. */
export const DEFAULT_SWITCHES: Switches = {
  host: 'outlook.live.com',
  numbered: true,
  language: 'en',
  dateFormat: 'en-US',
  hour12: true,
  timeZone: 'Europe/Berlin',
  rowAddresses: true,
  sentRowAddresses: true,
  rowLabel: 'run-on',
  rowLines: 3,
  focusedInbox: false,
  conversations: true,
  newestFirst: true,
  hidesMiddleFrom: 0,
  collapsed: true,
  paneNames: 'own',
  chipForm: 'full',
  roleMain: true,
  readingPane: 'right',
  folderTree: true,
  rowsMounted: 14,
  settleMs: 200,
  editorMs: 300,
  plainText: false,
  replyToOwn: 'other',
  signature: true,
  draftSaveMs: 300,
  toolbarUnknown: false,
  undoSeconds: 5,
  draftOf: [],
  pinned: [],
  hiddenList: false,
  offline: false,
  dataMode: 'silent',
};
