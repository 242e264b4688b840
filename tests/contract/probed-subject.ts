import type { BrowserContext, Page } from '@playwright/test';
import type { ListReading, OpenOutcome, ThreadReading } from '../../lib/webmail/port';
import { type IsolatedWorld, isolatedWorldOf } from './probe/isolated-world';
import type { ContractEvent, Subject } from './subject';

/** A page of the replica, and the adapter in it. */
export interface Probed<Replica> {
  readonly page: Page;
  readonly world: IsolatedWorld;
  readonly replica: Replica;
}

/**
 * Opens a tab at an address, and waits until the adapter knows whose mailbox it is.
 *
 * @param known false where the page at this address does not tell
 */
export async function openProbed<Replica>(
  context: BrowserContext,
  replica: Replica,
  url: string,
  remember: (opened: Probed<Replica>) => void,
  known = true,
): Promise<void> {
  const page = await context.newPage();
  const world = await isolatedWorldOf(page);
  remember({ page, world, replica });
  await page.goto(url);
  if (known) await world.until('account', (account) => account !== null);
}

type Asked = Pick<
  Subject,
  | 'account'
  | 'ownAddresses'
  | 'route'
  | 'listWhere'
  | 'threadWhere'
  | 'place'
  | 'goTo'
  | 'showList'
  | 'showOlder'
  | 'reachThread'
  | 'openReply'
  | 'boxIds'
  | 'box'
  | 'insert'
  | 'setSubject'
  | 'replace'
  | 'type'
  | 'takeBackStep'
  | 'event'
  | 'changes'
  | 'changedSince'
> & {
  /** Asks once; throws where the page goes away over it. */
  openThread(threadId: string): Promise<OpenOutcome>;
};

/** All that is asked of the adapter and does not depend on the page it is in. */
export function askedThroughProbe(now: () => Pick<Probed<unknown>, 'page' | 'world'>): Asked {
  const { call, until } = worldOf(now);
  return {
    account: () => call('account'),
    ownAddresses: () => call('ownAddresses'),
    route: () => call('route'),
    async listWhere(holds) {
      const held = (reading: ListReading | null) => reading !== null && holds(reading);
      return present(await until('readList', held), 'list');
    },
    async threadWhere(holds) {
      const held = (reading: ThreadReading | null) => reading !== null && holds(reading);
      return present(await until('readThread', held), 'thread');
    },
    place: () => call('place'),
    goTo: (place) => call('goTo', place),
    showList: (start) => call('showList', start),
    showOlder: () => call('showOlder'),
    openThread: (threadId) => call('openThread', threadId),
    async reachThread(threadId) {
      const { page } = now();
      let loads = 0;
      page.once('domcontentloaded', () => {
        loads += 1;
      });
      const outcome = await call('openThread', threadId).catch(() => null);
      if (outcome) return outcome;
      if (loads === 0) await page.waitForEvent('domcontentloaded');
      await until('account', (account) => account !== null);
      return call('openThread', threadId);
    },
    openReply: (how) => call('openReply', how),
    boxIds: () => call('boxIds'),
    box: (id) => call('box', id),
    insert: (id, paragraphs) => call('insert', id, paragraphs),
    setSubject: (id, text) => call('setSubject', id, text),
    replace: (id, phrase, instead) => call('replace', id, phrase, instead),
    async type(id, text) {
      await call('focus', id);
      await now().page.keyboard.type(text);
    },
    async takeBackStep(id) {
      await call('focus', id);
      await now().page.keyboard.press('Control+z');
    },
    async event<K extends ContractEvent['kind']>(kind: K) {
      const isKind = (event: ContractEvent): event is Extract<ContractEvent, { kind: K }> =>
        event.kind === kind;
      const events = await until('events', (all) => all.some(isKind));
      return present(events.find(isKind) ?? null, kind);
    },
    changes: () => call('changes'),
    async changedSince(count) {
      await until('changes', (changes) => changes > count);
    },
  };
}

function worldOf(now: () => Pick<Probed<unknown>, 'world'>): IsolatedWorld {
  return {
    call: (name, ...given) => now().world.call(name, ...given),
    until: (name, holds) => now().world.until(name, holds),
  };
}

function present<T>(thing: T | null, what: string): T {
  if (thing === null) throw new Error(`There is no ${what}`);
  return thing;
}
