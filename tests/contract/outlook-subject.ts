import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { ListReading, ThreadReading } from '../../lib/webmail/port';
import { type OutlookReplica, serveOutlook } from '../replica/outlook/serve';
import type { Switches } from '../replica/outlook/switches';
import { type IsolatedWorld, isolatedWorldOf } from './probe/isolated-world';
import type { ContractEvent, ContractMailbox, Subject } from './subject';

/** The adapter in a real browser on the replica, and the ways to reach both. */
export interface OutlookSubject extends Subject {
  /** @param thread thread id of the mail file that the address names; the Inbox where absent */
  openWith(mailbox: ContractMailbox, switches: Partial<Switches>, thread?: string): Promise<void>;
  page(): Page;
  world(): IsolatedWorld;
  replica(): OutlookReplica;
  /** The body of the compose box that was opened last. */
  body(): Locator;
}

interface Opened {
  readonly page: Page;
  readonly world: IsolatedWorld;
  readonly replica: OutlookReplica;
}

const NOW = '2026-09-16T08:00:00Z';
const BODY = '[id^=editorParent_] [role=textbox][contenteditable]:visible';

export function createOutlookSubject(context: BrowserContext): OutlookSubject {
  let opened: Opened | null = null;
  const now = (): Opened => {
    if (!opened) throw new Error('No mailbox was opened');
    return opened;
  };

  async function openWith(
    mailbox: ContractMailbox,
    switches: Partial<Switches>,
    thread?: string,
  ): Promise<void> {
    const { owner, messages, replyToOwn = 'other', foldsMiddle = false } = mailbox;
    const replica = await serveOutlook(context, {
      owner,
      messages,
      now: NOW,
      switches: { replyToOwn, hidesMiddleFrom: foldsMiddle ? 4 : 0, ...switches },
    });
    const page = await context.newPage();
    const world = await isolatedWorldOf(page);
    opened = { page, world, replica };
    await page.goto(thread === undefined ? replica.listUrl('inbox') : replica.threadUrl(thread));
    await world.until('account', (account) => account !== null);
  }

  const body = () => now().page.locator(BODY).last();

  return {
    page: () => now().page,
    world: () => now().world,
    replica: () => now().replica,
    body,
    openWith,
    open: (mailbox) => openWith(mailbox, {}),
    async go(place) {
      const { page, replica } = now();
      await page.goto(
        'list' in place ? replica.listUrl(place.list) : replica.threadUrl(place.thread),
      );
    },
    async deliver(message) {
      await now().replica.deliver(message);
    },
    threadId: (id) => now().replica.threadId(id),
    messageId: () => 'Outlook names no messages',
    account: () => now().world.call('account'),
    ownAddresses: () => now().world.call('ownAddresses'),
    route: () => now().world.call('route'),
    listWhere: (holds) => readingWhere<ListReading>(now().world, 'readList', holds),
    threadWhere: (holds) => readingWhere<ThreadReading>(now().world, 'readThread', holds),
    openThread: (id) => now().world.call('openThread', id),
    openReply: (how) => now().world.call('openReply', how),
    openNewMail: () => now().page.locator('button:has([data-icon-name=ComposeRegular])').click(),
    boxIds: () => now().world.call('boxIds'),
    box: (id) => now().world.call('box', id),
    insert: (id, paragraphs) => now().world.call('insert', id, paragraphs),
    async type(id, text) {
      await now().world.call('focus', id);
      await now().page.keyboard.type(text);
    },
    async pressSend() {
      await now().page.locator('[id$=__primaryActionButton]:visible').last().click();
    },
    async undoSend() {
      await now().page.locator('body > [role=status] > button').click();
    },
    async event<K extends ContractEvent['kind']>(kind: K) {
      const isKind = (event: ContractEvent): event is Extract<ContractEvent, { kind: K }> =>
        event.kind === kind;
      const events = await now().world.until('events', (all) => all.some(isKind));
      const found = events.find(isKind);
      if (!found) throw new Error(`There was no ${kind}`);
      return found;
    },
    changes: () => now().world.call('changes'),
    async changedSince(count) {
      await now().world.until('changes', (changes) => changes > count);
    },
  };
}

async function readingWhere<T extends ListReading | ThreadReading>(
  world: IsolatedWorld,
  name: T extends ListReading ? 'readList' : 'readThread',
  holds: (reading: T) => boolean,
): Promise<T> {
  const held = (reading: unknown) => reading !== null && holds(reading as T);
  return (await world.until(name, held)) as T;
}
