import { ANNA, coveredLists } from '../radiostilte';
import { expect, finishFirstRun, HOME, openOwn, test } from './fixtures';
import { firefoxMailPage } from './mail-page';
import { offeredIn } from './offers';

test.describe('with a background page that ends after a second without work', () => {
  test.use({ idleMs: 1_000, webmail: 'outlook' });

  test('goes on where it was', async ({
    mail: view,
    home,
    badge,
    openOwnPage,
    readLists,
    answerFirstRun,
  }) => {
    const lives = () => home.evaluate(backgroundLives);
    await readLists();
    await answerFirstRun();
    await expect.poll(badge).toBe('1');
    await expect.poll(lives).toBe(false);
    const popup = await openOwnPage('popup.html');
    await expect.poll(() => offeredIn(popup)).toEqual([ANNA.email]);
    await expect.poll(lives).toBe(false);
    await popup.locator('article[data-address] .button-main').click();
    await expect.poll(view.ownWords).toContain('Anna');
    expect(await badge()).toBe('1');
  });
});

test('works in a mail tab that was open before it came, and once, also after it came anew', async ({
  firefox,
  openTab,
  mailSite,
  extensionDir,
}) => {
  const view = firefoxMailPage('gmail', await openTab());
  await view.goto(mailSite.listUrl('sent'));
  await firefox.installExtension(extensionDir);
  const own = await openTab();
  await openOwn(own, HOME);
  await view.page.bringToFront();
  await expect.poll(() => own.evaluate(coveredLists)).toHaveLength(1);
  await view.goto(mailSite.listUrl('inbox'));
  await expect.poll(() => own.evaluate(coveredLists)).toHaveLength(2);
  await finishFirstRun(own);
  await view.goto(mailSite.threadUrl('offer'));
  // A press before the thread is drawn to its end opens no reply.
  await expect.poll(view.threadLine).toContain('no answer for 5 working days');
  await view.openReply();
  for (const _time of ['first', 'anew']) {
    await expect.poll(view.threadLine).toContain('no answer for 5 working days');
    await expect.poll(() => view.ownPlaces('follow-up')).toBe(1);
    expect(await view.ownPlaces('line')).toBe(1);
    await firefox.installExtension(extensionDir);
    await view.page.bringToFront();
  }
});

/** In a page of the extension; to ask for the background page by any other way would wake it. */
function backgroundLives(): boolean {
  const { browser } = globalThis as unknown as {
    browser: { extension: { getViews(): readonly Window[] } };
  };
  return browser.extension
    .getViews()
    .some(({ location }) => location.pathname === '/_generated_background_page.html');
}
