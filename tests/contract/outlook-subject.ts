import type { BrowserContext, Locator, Page } from '@playwright/test';
import { MINUTE } from '../../lib/domain/instant';
import type { OpenOutcome } from '../../lib/webmail/port';
import { type OutlookOptions, type OutlookReplica, serveOutlook } from '../replica/outlook/serve';
import type { Switches } from '../replica/outlook/switches';
import type { IsolatedWorld } from './probe/isolated-world';
import { askedThroughProbe, openProbed, type Probed } from './probed-subject';
import type { ContractMailbox, PageNature, Subject } from './subject';

type OutlookMailbox = ContractMailbox & Pick<OutlookOptions, 'others'>;

/** The adapter in a real browser on the replica, and the ways to reach both. */
export interface OutlookSubject extends Subject {
  /** @param thread thread id of the mail file that the address names; the Inbox where absent */
  openWith(mailbox: OutlookMailbox, switches: Partial<Switches>, thread?: string): Promise<void>;
  /** The same at any address of the page, without waiting for a mailbox to be known. */
  openAt(mailbox: OutlookMailbox, switches: Partial<Switches>, path: string): Promise<void>;
  openThread(threadId: string): Promise<OpenOutcome>;
  page(): Page;
  world(): IsolatedWorld;
  replica(): OutlookReplica;
  /** The body of the compose box that was opened last. */
  body(): Locator;
  /** An entry of the folder tree, by the order in which it names them. */
  folder(name: (typeof FOLDERS)[number]): Locator;
}

/** In the order of the folder tree. */
const FOLDERS = ['inbox', 'drafts', 'sent', 'archive', 'deleted'] as const;

const NOW = '2026-09-16T08:00:00Z';
const BODY = '[id^=editorParent_] [role=textbox][contenteditable]:visible';
/** RoosterJS gives the body colours of its own when it takes over. */
const WIRED = `${BODY}[style*=background-color]`;

/** Not the zone of the browser, so that nobody reads one for the other. */
const ZONE = 'America/New_York';

const NATURE: Omit<PageNature, 'zone'> = {
  namesMessages: false,
  namesAddresses: false,
  clock: 'mailbox',
  precision: MINUTE,
};

export function createOutlookSubject(context: BrowserContext): OutlookSubject {
  let opened: Probed<OutlookReplica> | null = null;
  const now = (): Probed<OutlookReplica> => {
    if (!opened) throw new Error('No mailbox was opened');
    return opened;
  };
  const asked = askedThroughProbe(now);
  const folder: OutlookSubject['folder'] = (name) =>
    now().page.locator('[role=treeitem][aria-level="2"]').nth(FOLDERS.indexOf(name));

  function serve(mailbox: OutlookMailbox, switches: Partial<Switches>): Promise<OutlookReplica> {
    const { owner, messages, others = [], replyToOwn = 'other' } = mailbox;
    const { foldsMiddle = false, rowsAtOnce, divided = false } = mailbox;
    return serveOutlook(context, {
      owner,
      messages,
      others,
      now: NOW,
      switches: {
        replyToOwn,
        hidesMiddleFrom: foldsMiddle ? 4 : 0,
        focusedInbox: divided,
        ...(rowsAtOnce === undefined ? {} : { rowsMounted: rowsAtOnce }),
        ...switches,
      },
    });
  }

  async function openWith(
    mailbox: OutlookMailbox,
    switches: Partial<Switches>,
    thread?: string,
  ): Promise<void> {
    const replica = await serve(mailbox, switches);
    const url = thread === undefined ? replica.listUrl('inbox') : replica.threadUrl(thread);
    await openProbed(context, replica, url, remember);
  }

  function remember(probed: Probed<OutlookReplica>): void {
    opened = probed;
  }

  return {
    get nature() {
      return { ...NATURE, zone: now().replica.switches.timeZone };
    },
    page: () => now().page,
    world: () => now().world,
    replica: () => now().replica,
    body: () => now().page.locator(BODY).last(),
    folder,
    openWith,
    async openAt(mailbox, switches, path) {
      const replica = await serve(mailbox, switches);
      await openProbed(context, replica, replica.url(path), remember, false);
    },
    open: (mailbox) => openWith(mailbox, { timeZone: ZONE, editorMs: 0 }),
    async go(place) {
      const { page, replica } = now();
      if ('list' in place) await folder(place.list).click();
      else await page.goto(replica.threadUrl(place.thread));
    },
    async goOn() {
      await now()
        .page.locator('[data-virtuoso-scroller]')
        .evaluate((scroller) => {
          scroller.scrollTop += scroller.clientHeight;
        });
    },
    async showPart(part) {
      await now().page.locator('#MailList [role=tab]').nth(part).click();
    },
    async deliver(message) {
      await now().replica.deliver(message);
    },
    threadId: (id) => now().replica.threadId(id),
    messageId: () => 'Outlook names no messages',
    goneThreadId() {
      const [conversation] = now().replica.mailbox.conversations.values();
      return conversation?.convId.replace(/.{4}=*$/, 'gone') ?? '';
    },
    ...asked,
    async type(id, text) {
      if (now().replica.switches.editorMs === 0) await now().page.locator(WIRED).last().waitFor();
      await asked.type(id, text);
    },
    openNewMail: () => now().page.locator('button:has([data-icon-name=ComposeRegular])').click(),
    async pressSend() {
      await now().page.locator('[id$=__primaryActionButton]:visible').last().click();
    },
    async undoSend() {
      await now().page.locator('body > [role=status] > button').click();
    },
  };
}
