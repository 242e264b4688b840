import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FIREFOX_ORIGIN } from '../../support/firefox/launch-firefox';
import { layOver, lieInWait, pressByScript, readablePage, strike, whichLoad } from '../page-attack';
import { expect, test } from './fixtures';

const OWN_ID = new URL(FIREFOX_ORIGIN).host;

for (const webmail of ['gmail', 'outlook'] as const) {
  test.describe(`${webmail}, with our shadow roots as the page meets them`, () => {
    test.use({ webmail, shadowRoots: 'closed' });

    test('in Firefox, a script of the page neither reads nor finds, nor moves, nor silences what is ours', async ({
      mail: view,
      mailSite,
      readLists,
      answerFirstRun,
    }) => {
      const { page } = view;
      const places = async () => [await view.ownPlaces('line'), await view.ownPlaces('follow-up')];
      await readLists();
      await answerFirstRun();
      await page.evaluateOnNewDocument(lieInWait);
      await view.goto(mailSite.threadUrl('offer'));
      await expect.poll(() => view.ownPlaces('line')).toBe(1);
      await view.openReply();
      await expect.poll(places).toEqual([1, 1]);
      const readable = await page.evaluate(readablePage);
      expect(readable).not.toMatch(/no answer for|insert follow-up/i);
      expect(readable).not.toContain(OWN_ID);
      expect(readable).not.toMatch(/moz-extension:|^message .*radiostilte/im);
      const reached = await page.evaluate(() =>
        ['browser', 'chrome'].map((name) => typeof Reflect.get(window, name)),
      );
      expect(reached).toEqual(['undefined', 'undefined']);

      const words = await view.ownWords();
      await page.evaluate(strike, OWN_ID);
      await expect.poll(places).toEqual([1, 1]);
      expect(await view.ownWords()).toBe(words);

      const { x, y } = (await page.evaluate(layOver)) ?? { x: 0, y: 0 };
      expect(x).toBeGreaterThan(0);
      await page.mouse.click(x, y);
      expect(await view.ownWords()).toBe(words);
    });
  });

  test.describe(`${webmail}, with our shadow roots open`, () => {
    test.use({ webmail });

    test('in Firefox, a press that no hand made opens nothing and inserts nothing', async ({
      mail: view,
      mailSite,
      readLists,
      answerFirstRun,
    }) => {
      await readLists();
      await answerFirstRun();
      await view.goto(mailSite.threadUrl('offer'));
      await expect.poll(view.threadLine).toContain('no answer for 5 working days');
      await view.openReply();
      await expect.poll(() => view.ownPlaces('follow-up')).toBe(1);
      const words = await view.ownWords();
      expect(await view.page.evaluate(pressByScript, '.follow-up-button')).toBe(true);
      expect(await view.page.evaluate(pressByScript, '[role=dialog] .main')).toBe(false);
      await view.openMenu();
      expect(await view.page.evaluate(pressByScript, '[role=dialog] .main')).toBe(true);
      expect(await view.ownWords()).toBe(words);
      await view.pressInsert();
      await expect.poll(view.ownWords).toContain('Anna');
      expect((await view.ownWords()).match(/Nora Lind/g)).toHaveLength(1);
    });
  });
}

test('in Firefox, no file of ours can be loaded by a page, nor framed', async ({
  firefox,
  network,
  home: _,
  extensionDir,
}) => {
  await network.route('**/*', async (route) => {
    if (!route.request().url().startsWith('https://frame.example/')) return route.fallback();
    const body = '<!doctype html><title>frame</title>';
    return route.fulfill({ status: 200, contentType: 'text/html', headers: {}, body });
  });
  const names = await readdir(extensionDir, { recursive: true });
  const files = names.filter((name) => path.extname(name) !== '');
  expect(files).toContain('popup.html');
  const page = await firefox.newPage();
  await page.goto('https://frame.example/');
  const addresses = files.map((name) => `${FIREFOX_ORIGIN}/${name}`);
  const pages = addresses.filter((address) => address.endsWith('.html'));
  expect({
    loaded: await page.evaluate(whichLoad, addresses),
    framed: await page.evaluate(whichAreFramed, pages),
  }).toEqual({ loaded: [], framed: [] });
});

/** In a page. */
async function whichAreFramed(addresses: readonly string[]): Promise<readonly string[]> {
  const ended = addresses.map(
    (address) =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        for (const how of ['load', 'error']) frame.addEventListener(how, () => resolve(how));
        frame.src = address;
        document.body.append(frame);
      }),
  );
  const how = await Promise.all(ended);
  return addresses.filter((_, index) => how[index] === 'load');
}
