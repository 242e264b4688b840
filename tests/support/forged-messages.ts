import { threadKey } from '../../lib/domain/addressing';
import type { WorkerMessage } from '../../lib/messages/messages';
import type { TabCommand } from '../../lib/messages/tab-commands';
import { defaultSettings } from '../../lib/settings/settings';
import type { Provider, ThreadReading } from '../../lib/webmail/port';

/** Whose mail a forger speaks of. */
export interface ForgedOf {
  readonly provider: Provider;
  readonly account: string;
  /** Of a thread that is there, as the page calls it. */
  readonly threadId: string;
  /** Who is waited for in it. */
  readonly client: string;
}

/** A type without a message does not compile. */
type ByType<Message extends { readonly type: string }> = {
  readonly [T in Message['type']]: Extract<Message, { type: T }>;
};
type SomeMessages = Partial<ByType<WorkerMessage>>;

const FORGER = { address: 'forged@evil.example', name: 'forged' };
const MOMENT = { from: 1_790_000_000_000, until: 1_790_000_060_000 };

/** One message of each type that the worker knows, in its right shape. */
export function forgedMessages(of: ForgedOf): readonly WorkerMessage[] {
  const messages: ByType<WorkerMessage> = { ...sights(of), ...wishesOfTabs(of), ...wishes(of) };
  return Object.values(messages);
}

/** One command of each type that a mail tab knows. */
export function forgedCommands({ account, threadId, client }: ForgedOf): readonly TabCommand[] {
  const to = { address: client, also: [], names: [] };
  const insert = { id: 'forged', account, threadId, step: 'reminder', to, expires: 8e15 } as const;
  const commands: ByType<TabCommand> = {
    'who-is-there': { type: 'who-is-there' },
    'carry-out': { type: 'carry-out', command: insert },
    'show-thread': { type: 'show-thread', threadId },
    'standing-changed': { type: 'standing-changed', confirms: true },
    'catch-up': { type: 'catch-up', go: true },
  };
  return Object.values(commands);
}

/** The client is said to have answered. */
function readingOf({ account, threadId, client }: ForgedOf): ThreadReading {
  const message = {
    messageId: 'forged',
    sentAt: MOMENT,
    from: { address: client, name: 'forged' },
    to: [FORGER],
    text: 'forged',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: false,
  };
  const messages = [message];
  return {
    account,
    threadId,
    clock: 'real',
    whole: true,
    subject: 'forged',
    messages,
    hiddenAfter: null,
  };
}

/** What a mail tab tells of its page. */
function sights(of: ForgedOf) {
  const { provider, account, threadId } = of;
  const reading = readingOf(of);
  const row = {
    threadId: 'forged',
    messageId: 'forged',
    messageAt: MOMENT,
    stands: 'here',
    people: [FORGER],
    subject: 'forged',
    snippet: 'forged',
  } as const;
  const list = {
    account,
    list: 'inbox',
    part: null,
    page: 1,
    clock: 'real',
    rows: [row],
    pinned: 0,
    empty: false,
    complete: true,
    undated: 0,
  } as const;
  const event = { kind: 'undone', sendId: 'forged', threadId } as const;
  return {
    hello: {
      type: 'hello',
      account: FORGER.address,
      provider,
      home: '/',
      ownAddresses: [FORGER.address],
    },
    'saw-list': {
      type: 'saw-list',
      provider,
      reading: list,
      live: true,
      count: null,
      before: null,
    },
    'saw-thread': { type: 'saw-thread', provider, reading },
    'saw-print': { type: 'saw-print', account, threadId, page: reading },
    'saw-send': { type: 'saw-send', provider, account, event, step: null, neededBy: null },
    'saw-health': {
      type: 'saw-health',
      provider,
      account: FORGER.address,
      selectors: [],
      page: { language: 'en', view: 'list' },
    },
    'saw-nameless': { type: 'saw-nameless', provider },
    'look-before-insert': { type: 'look-before-insert', commandId: 'forged', reading, provider },
    'command-finished': { type: 'command-finished', commandId: 'forged', result: { ok: true } },
    'catch-up-step': { type: 'catch-up-step', account, report: { kind: 'stopped' } },
  } satisfies SomeMessages;
}

/** What a mail tab asks for. */
function wishesOfTabs(of: ForgedOf) {
  const { provider, account, threadId } = of;
  const box = { account, threadId, to: [FORGER] };
  const mailbox = { account, ownAddresses: [], languages: ['en'], title: '', label: '' };
  return {
    'understand-page': {
      type: 'understand-page',
      facts: { kind: 'dates', texts: ['forged'] },
      mailbox,
      memory: null,
    },
    'texts-for-box': { type: 'texts-for-box', ...box, answers: true, subject: 'forged' },
    propose: { type: 'propose', ...box, step: 'reminder', form: null, length: null, given: {} },
    guard: { type: 'guard', account, threadId, text: 'forged', step: null },
    'confirm-next': { type: 'confirm-next', account },
    'thread-standing': { type: 'thread-standing', account, threadId },
    'thread-line': { type: 'thread-line', account, threadId, named: null },
    'bring-later': { type: 'bring-later', provider },
    correct: { type: 'correct', account, threadId, message: 'forged', kind: 'closer' },
    'keep-successor': {
      type: 'keep-successor',
      reading: readingOf(of),
      address: FORGER.address,
    },
  } satisfies SomeMessages;
}

/** What a page of ours asks for. */
function wishes({ account, threadId, client }: ForgedOf) {
  const thread = threadKey(account, threadId);
  const settings = { ...defaultSettings('UTC'), ownName: 'forged' };
  return {
    'catch-up': { type: 'catch-up', account, wish: { do: 'start', days: 365 } },
    decide: {
      type: 'decide',
      decision: { about: 'person', subject: client, field: 'relation', value: 'ignored' },
    },
    insert: { type: 'insert', thread, step: 'reminder' },
    'open-thread': { type: 'open-thread', thread },
    'client-log': { type: 'client-log', address: client },
    insights: { type: 'insights', after: '' },
    'new-mail': { type: 'new-mail', account, to: client, text: 'coffee', given: {} },
    'save-settings': { type: 'save-settings', settings },
    preview: { type: 'preview', thread, language: 'en', form: 'informal' },
    'finish-first-run': {
      type: 'finish-first-run',
      relations: [{ address: client, relation: 'private' }],
    },
    'reload-mail-tabs': { type: 'reload-mail-tabs' },
    'bring-in': { type: 'bring-in', how: 'replace', settings },
    'bring-in-some': { type: 'bring-in-some' },
    'fold-history': { type: 'fold-history' },
    sync: { type: 'sync', wish: 'on' },
    'popup-seen': { type: 'popup-seen' },
    wipe: { type: 'wipe', what: { of: 'everything' } },
  } satisfies SomeMessages;
}
