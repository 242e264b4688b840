import type { Page } from '@playwright/test';
import { factOf } from '../../lib/diagnostics/facts';
import type { Selector } from '../../lib/webmail/selector';
import type { MailSite } from '../replica/serve-mail';
import { breakSelectors } from '../support/break-selector';
import { type KeptMailbox, test } from './kept-mailbox';
import { ANNA, expect, offerOf } from './radiostilte';

/** Where a page shows what a selector stands for. */
type Place = 'list' | 'thread' | 'reply';

/** Answers what is open, without looking whether the page does what it should. */
type PressReply = (page: Page) => Promise<void>;

/**
 * One test for each needed selector of a provider, new ones included: broken, it is named within one
 * visit, there is no number any more, and nothing is counted on what was known before.
 */
export function brokenSelectorTests(
  selectors: readonly Selector[],
  ofLists: readonly Selector[],
  pressReply: PressReply,
): void {
  for (const selector of selectors.filter(({ needed }) => needed)) {
    const place = placeOf(selector, ofLists);
    test(`a page without its ${selector.name} cannot be read, and says so (S0-32)`, async ({
      kept,
    }) => {
      const page = await kept.context.newPage();
      const broken = selector.alternatives.map(({ css }) => css);
      await page.addInitScript(breakSelectors, broken);
      await visit(page, kept.site, place, pressReply);
      await expect.poll(kept.badge).toBe('!');
      await expectNobodyCounted(kept, selector);
      await expectNamed(kept, selector);
      expect(await kept.badge()).toBe('!');
    });
  }
}

/** A whole visit of a page that can be read: what is needed is found, and the number stays. */
export function wholePageTest(
  selectors: readonly Selector[],
  ofLists: readonly Selector[],
  pressReply: PressReply,
): void {
  test('a page as it is known misses nothing', async ({ kept }) => {
    const page = await kept.context.newPage();
    await kept.openOwn('options.html#check');
    for (const place of ['list', 'thread', 'reply'] as const) {
      const there = selectors.filter((one) => one.needed && placeOf(one, ofLists) === place);
      await visit(page, kept.site, place, pressReply);
      for (const { name } of there) await expect(inDetails(kept.own, name, false)).toHaveCount(1);
    }
    await expect(kept.own.locator('[data-state=missing]')).toHaveCount(0);
    expect(await kept.badge()).toBe('1');
  });
}

/**
 * Empty folders and searches: each is looked through, and none is missed.
 *
 * @param found the selector that even an empty list has
 */
export function raisesNothingTest(
  found: string,
  ways: readonly ((page: Page) => Promise<void>)[],
): void {
  test('an empty folder and an empty search raise nothing', async ({ kept }) => {
    const page = await kept.context.newPage();
    await page.goto(kept.site.listUrl('inbox'));
    await kept.openOwn('options.html#check');
    const hits = kept.own.locator(`[data-selector=${found}] td`).first();
    const looks = async () => Number((await hits.textContent({ timeout: 1_000 })) ?? 0);
    for (const go of [null, ...ways]) {
      const before = (await hits.count()) === 0 ? 0 : await looks();
      await go?.(page);
      await expect
        .poll(async () => ((await hits.count()) === 0 ? 0 : looks()))
        .toBeGreaterThan(before);
    }
    await expect(kept.own.locator('[data-state=missing]')).toHaveCount(0);
    expect(await kept.badge()).toBe('1');
  });
}

function stateOf(own: Page, fact: string, state: string) {
  return own.locator(`[data-fact=${fact}][data-state=${state}]`);
}

function placeOf({ name }: Selector, ofLists: readonly Selector[]): Place {
  if (name.startsWith('compose')) return 'reply';
  return name === 'main' || ofLists.some((one) => one.name === name) ? 'list' : 'thread';
}

async function visit(
  page: Page,
  site: MailSite,
  place: Place,
  pressReply: PressReply,
): Promise<void> {
  await page.goto(place === 'list' ? site.listUrl('sent') : site.threadUrl('offer'));
  if (place === 'reply') await pressReply(page);
}

async function expectNobodyCounted(kept: KeptMailbox, { name }: Selector): Promise<void> {
  await kept.openOwn('popup.html');
  const notice = kept.own.locator('section.notice', { hasText: 'Cannot be found' });
  await expect(notice).toContainText(NAMES_OF_FACTS[factOf(name)] ?? 'no such fact');
  // As of when it was seen, or for somebody to look: both are said, and neither is counted.
  await expect(offerOf(kept.own, ANNA)).toHaveAttribute('data-section', /^(stale|unconfirmed)$/);
  await expect(kept.own.locator('article[data-section=due]')).toHaveCount(0);
}

async function expectNamed(kept: KeptMailbox, { name }: Selector): Promise<void> {
  await kept.openOwn('options.html#check');
  await expect(stateOf(kept.own, factOf(name), 'missing')).toBeVisible();
  await expect(inDetails(kept.own, name, true)).toHaveCount(1);
}

function inDetails(own: Page, name: string, missing: boolean) {
  return own.locator(`[data-selector=${name}][data-missing=${missing}]`);
}

const NAMES_OF_FACTS: Readonly<Record<string, string>> = {
  list: 'List of threads',
  people: 'Who a thread is with',
  dates: 'Dates in the list',
  thread: 'Open thread',
  sender: 'Who wrote',
  messageDates: 'Dates in a thread',
  words: 'Words of an email',
  reply: 'Reply button',
  replyBox: 'Reply box',
};
