import type { Owner } from '../mail-message';
import type { EwsIds } from './ews-ids';
import type { ConversationData, Folder, FolderCounts, ListData, RowData } from './wire';

/**
 * JSON in the shapes of Outlook's own answers (facts/outlook.md 6.2 and 11). The page of the replica
 * reads `Replica`, everything else is there for whoever listens.
 */
export function startupData(owner: Owner, ids: EwsIds, counts: FolderCounts, list: ListData) {
  const folders = Object.keys(counts) as Folder[];
  const named = (name: string) => ({ Id: ids.folder(name) });
  return {
    owaUserConfig: {
      SessionSettings: {
        UserEmailAddress: owner.email,
        UserDisplayName: owner.name,
        LogonEmailAddress: owner.email,
        DefaultFolderNames: folders,
        DefaultFolderIds: folders.map(named),
      },
    },
    findFolders: answered({
      RootFolder: {
        IncludesLastItemInRange: true,
        TotalItemsInView: folders.length,
        ParentFolder: { FolderId: named('root') },
        Folders: folders.map((folder) => ({
          FolderId: named(folder),
          ParentFolderId: named('root'),
          FolderClass: 'IPF.Note',
          DistinguishedFolderId: folder,
          UnreadCount: counts[folder].unread,
        })),
      },
    }),
    findConversation: findConversation(ids, list),
  };
}

export function findConversation(ids: EwsIds, list: ListData) {
  return {
    Header: { ServerVersionInfo: { MajorVersion: 15, MinorVersion: 20 } },
    Body: {
      ResponseClass: 'Success',
      ResponseCode: 'NoError',
      FolderId: { Id: ids.folder(list.folder) },
      TotalConversationsInView: list.rows.length,
      IndexedOffset: list.rows.length,
      Conversations: list.rows.map(conversationRow),
    },
    Replica: list,
  };
}

export function conversationItems(data: ConversationData) {
  const sender = (name: string, email: string) => ({
    Mailbox: { Name: name, EmailAddress: email, RoutingType: 'SMTP' },
  });
  const nodes = data.messages.map((message) => ({
    Items: [
      {
        __type: 'Message:#Exchange',
        ItemId: { Id: message.itemId },
        ItemClass: 'IPM.Note',
        Subject: message.subject,
        DateTimeSent: isoSeconds(message.at),
        DateTimeReceived: isoSeconds(message.at),
        IsDraft: false,
        From: sender(message.from.name, message.from.email),
        ToRecipients: message.to.map(({ name, email }) => sender(name, email).Mailbox),
        CcRecipients: message.cc.map(({ name, email }) => sender(name, email).Mailbox),
      },
    ],
  }));
  return {
    ...answered({
      Conversation: { ConversationId: { Id: data.convId }, ConversationNodes: nodes.reverse() },
    }),
    Replica: data,
  };
}

function conversationRow(row: RowData) {
  const names = row.people.map(({ name }) => name);
  return {
    ConversationId: { Id: row.convId },
    ConversationTopic: row.subject,
    UniqueSenders: names,
    LastDeliveryTime: isoSeconds(row.shownAt),
    LastDeliveryOrRenewTime: isoSeconds(row.shownAt),
    MessageCount: row.count,
    UnreadCount: row.unread ? 1 : 0,
    Preview: row.preview,
  };
}

function answered(item: object) {
  const one = { ResponseClass: 'Success', ResponseCode: 'NoError', ...item };
  return { Header: { ServerVersionInfo: {} }, Body: { ResponseMessages: { Items: [one] } } };
}

function isoSeconds(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
