import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { OpenOutcome } from '../../lib/webmail/port';
import { type GmailReplica, serveGmail } from '../replica/gmail/serve';
import type { Switches } from '../replica/gmail/switches';
import type { IsolatedWorld } from './probe/isolated-world';
import { askedThroughProbe, openProbed, type Probed } from './probed-subject';
import type { ContractMailbox, PageNature, Subject } from './subject';

/** The adapter in a real browser on the replica, and the ways to reach both. */
export interface GmailSubject extends Subject {
  openWith(mailbox: ContractMailbox, switches: Partial<Switches>, hash?: string): Promise<void>;
  openThread(threadId: string): Promise<OpenOutcome>;
  page(): Page;
  world(): IsolatedWorld;
  replica(): GmailReplica;
  /** The body of the compose box that was opened last. */
  body(): Locator;
}

const NOW = '2026-09-16T08:00:00Z';

const NATURE: PageNature = {
  namesMessages: true,
  namesAddresses: true,
  clock: 'real',
  zone: 'Europe/Berlin',
  precision: 1,
};

export function createGmailSubject(context: BrowserContext): GmailSubject {
  let opened: Probed<GmailReplica> | null = null;
  const now = (): Probed<GmailReplica> => {
    if (!opened) throw new Error('No mailbox was opened');
    return opened;
  };

  async function openWith(
    mailbox: ContractMailbox,
    switches: Partial<Switches>,
    hash = 'inbox',
  ): Promise<void> {
    const { owner, messages, replyToOwn = 'other', foldsMiddle = false, rowsAtOnce } = mailbox;
    const replica = await serveGmail(context, {
      owner,
      messages,
      now: NOW,
      switches: {
        replyToOwn,
        superCollapse: foldsMiddle ? 'absent' : 'off',
        ...(rowsAtOnce === undefined ? {} : { pageSize: rowsAtOnce }),
        ...switches,
      },
    });
    await openProbed(context, replica, replica.url(hash), (probed) => {
      opened = probed;
    });
  }

  async function goToHash(hash: string): Promise<void> {
    await now().page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }

  return {
    nature: NATURE,
    page: () => now().page,
    world: () => now().world,
    replica: () => now().replica,
    body: () => now().page.locator('[g_editable=true]:visible').last(),
    openWith,
    open: (mailbox) => openWith(mailbox, {}),
    go: (place) =>
      goToHash(
        'list' in place ? place.list : `all/${now().replica.mailbox.legacyThreadId(place.thread)}`,
      ),
    async goOn() {
      const [, list, page = '1'] =
        /^#([a-z]+)(?:\/p(\d+))?/.exec(new URL(now().page.url()).hash) ?? [];
      await goToHash(`${list}/p${Number(page) + 1}`);
    },
    async showPart(part) {
      throw new Error(`There is no part ${part}`);
    },
    async deliver(message) {
      await now().replica.deliver(message);
    },
    threadId: (id) => now().replica.mailbox.legacyThreadId(id),
    messageId(thread, id) {
      const { mailbox } = now().replica;
      const stored = mailbox.threads.get(mailbox.legacyThreadId(thread));
      return stored?.messages.find((message) => message.file.id === id)?.legacyId ?? 'no such one';
    },
    goneThreadId: () => '1a00000000000000',
    ...askedThroughProbe(now),
    openNewMail: () => now().page.locator('[gh=cm], .z0 [role=button]').first().click(),
    async pressSend() {
      await now().page.getByRole('button', { name: 'Send', exact: true }).last().click();
    },
    async undoSend() {
      await now().page.getByText('Undo', { exact: true }).click();
    },
  };
}
