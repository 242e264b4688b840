import type { Account } from './account';
import { conversationItems, findConversation, startupData } from './ows-answers';
import type { ComposeData, Folder, Pivot, SendData } from './wire';

/** What the replica's server answers; the transport adds the headers. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Whether the mailbox is another now, so that open pages look again. */
  readonly changed?: boolean;
}

export const NOT_FOUND: Answer = { status: 404, contentType: 'text/plain', body: 'not found' };

/** `/replica/N/<call>`: the page app's own calls. */
export function pageCall(call: string, url: URL, posted: unknown, account: Account): Answer {
  const said = (name: string) => url.searchParams.get(name) ?? '';
  switch (call) {
    case 'list':
      return json(account.list(said('folder') as Folder, url.searchParams.get('pivot') as Pivot));
    case 'search':
      return json(account.search(said('q')));
    case 'counts':
      return json(account.counts());
    case 'conversation':
      return found(account.conversation(said('id')));
    case 'compose':
      return found(account.compose(said('id')));
    case 'draft':
      return { ...json(account.draft(posted as ComposeData)), changed: true };
    case 'discard':
      account.discard((posted as ComposeData).composeId);
      return { ...json({}), changed: true };
    case 'send':
      return { ...json(account.send(posted as SendData)), changed: true };
    case 'schedule':
      account.schedule(posted as ComposeData);
      return { ...json({}), changed: true };
    case 'undo': {
      const draft = account.undo((posted as { sendId: number }).sendId);
      return { ...found(draft), changed: draft !== null };
    }
    default:
      return NOT_FOUND;
  }
}

/** Calls named as Outlook names them, `/owa/N/startupdata.ashx` and `/owa/N/service.svc`. */
export function owaCall(url: URL, posted: unknown, account: Account): Answer {
  const { owner, ids } = account.mailbox;
  if (url.pathname.endsWith('/startupdata.ashx')) {
    return json(startupData(owner, ids, account.counts(), account.list('inbox', null)));
  }
  const { body } = posted as { body: { folder: Folder; pivot: Pivot | null; id: string } };
  switch (url.searchParams.get('action')) {
    case 'FindConversation':
      return json(findConversation(ids, account.list(body.folder, body.pivot)));
    case 'GetConversationItems': {
      const data = account.conversation(body.id);
      return data ? json(conversationItems(data)) : NOT_FOUND;
    }
    default:
      return NOT_FOUND;
  }
}

function found(value: unknown): Answer {
  return value === null ? NOT_FOUND : json(value);
}

function json(value: unknown): Answer {
  return { status: 200, contentType: 'application/json', body: JSON.stringify(value) };
}
