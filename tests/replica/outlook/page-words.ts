import type { Folder } from './wire';

/**
 * What frame and list say. Texts that were seen in Outlook come from facts/outlook.md 4; the others
 * are ours.
 */
export interface PageWords {
  /** Of the document, not of its dates. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly folders: Readonly<Record<Folder, string>>;
  /** Title of a folder in the tree. */
  readonly folderTitle: (name: string, items: number, unread: number) => string;
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly pivots: { readonly focused: string; readonly other: string };
  readonly row: {
    readonly unread: string;
    readonly collapsed: string;
    readonly expanded: string;
    readonly replied: string;
    readonly draft: string;
    readonly pinned: string;
    readonly noneSelected: string;
    readonly noPreview: string;
    readonly markRead: string;
    readonly markUnread: string;
    readonly select: string;
    readonly expand: string;
  };
  readonly messageList: string;
  readonly empty: string;
  readonly emptySearch: string;
  readonly search: string;
  readonly newMail: string;
  readonly newMailConsumer: string;
  readonly accountManager: string;
  readonly mail: string;
  readonly calendar: string;
  readonly offline: string;
}

export type GroupName =
  | 'pinned'
  | 'today'
  | 'yesterday'
  | 'thisWeek'
  | 'lastWeek'
  | 'thisMonth'
  | 'lastMonth'
  | 'older';
