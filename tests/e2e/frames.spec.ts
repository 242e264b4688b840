import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { untilWhole } from '../support/driver/stored-rows';
import { type ForgedOf, forgedCommands, forgedMessages } from '../support/forged-messages';
import { readStored } from '../support/stored-state';
import {
  FRAME_SOURCES,
  type FrameSource,
  OF_MAIL_PAGE,
  openFrame,
  openFrameAt,
} from './open-frame';
import { whichLoad } from './page-attack';
import { ANNA, test as base, expect, followUpIn } from './radiostilte';

const BUILT_EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

interface Forging {
  forgedOf: ForgedOf;
  /** A reply stands open, with all that is ours; at the end nothing is stored, inserted or changed. */
  openReply: undefined;
}

const test = base.extend<Forging>({
  forgedOf: async ({ mailSite }, use) => {
    const { provider, owner } = mailSite;
    const thread = { account: owner.email, threadId: mailSite.threadId('offer') };
    await use({ provider, ...thread, client: ANNA.email });
  },

  openReply: async ({ mailPage: page, mailSite, mailView, badge, worker, context }, use) => {
    const since = mailSite.now();
    await page.goto(mailSite.threadUrl('offer'));
    await untilWhole(worker, since);
    await mailView.openReply();
    const ours = page.locator('[data-radiostilte]:visible');
    await expect(ours).toHaveCount(2);
    const state = async () => ({
      kept: await worker.evaluate(readKept),
      stored: await worker.evaluate(readStored),
      badge: await badge(),
      words: await mailView.ownWords(),
      tabs: context.pages().map((tab) => tab.url()),
    });
    const before = await state();
    await use(undefined);
    // Whatever was heard has been done before this is answered.
    const { button, menu } = followUpIn(page);
    await button.click();
    await expect(menu).toContainText('Anna');
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(ours).toHaveCount(2);
    expect(await state()).toEqual(before);
  },
});

test('a frame in the mail page is not heard, whatever it posts and dispatches', async ({
  page,
  openReply: _,
  extensionId,
  forgedOf,
}) => {
  const messages = [...forgedMessages(forgedOf), ...forgedCommands(forgedOf)];
  await page.evaluate(countMessages);
  const arrived = () => page.evaluate(() => Number(Reflect.get(window, 'arrived')));
  for (const source of Object.keys(FRAME_SOURCES) as FrameSource[]) {
    await test.step(source, async () => {
      const frame = await openFrame(page, source);
      const before = await arrived();
      await frame.evaluate(speak, { messages, extensionId });
      await expect.poll(arrived).toBe(before + messages.length);
      await expect(frame.locator('[data-radiostilte]')).toHaveCount(0);
    });
  }
});

test('the worker does not hear a script of ours in a frame', async ({
  page,
  openReply: _,
  worker,
  forgedOf,
}) => {
  for (const source of OF_MAIL_PAGE) await openFrame(page, source);
  const url = `${new URL(page.url()).origin}/*`;
  const told = { url, messages: forgedMessages(forgedOf) };
  const [inTop, ...inFrames] = await worker.evaluate(sendFromEveryFrame, told);
  expect(inTop?.result).toMatchObject([{ type: 'thread-standing', ok: true }]);
  const refused = told.messages.map(({ type }) => ({ type, ok: false, refused: 'wrong-sender' }));
  expect(inFrames.map(({ result }) => result)).toEqual(OF_MAIL_PAGE.map(() => refused));
});

test('no file of ours can be loaded by a page, nor framed', async ({
  mailPage: page,
  extensionId,
}) => {
  const names = await readdir(BUILT_EXTENSION, { recursive: true });
  const files = names.filter((name) => path.extname(name) !== '');
  expect(files).toContain('popup.html');
  const frame = await openFrame(page, 'another site');
  const origin = `chrome-extension://${extensionId}`;
  const addresses = files.map((name) => `${origin}/${name}`);
  expect(await frame.evaluate(whichLoad, addresses)).toEqual([]);
  for (const address of addresses.filter((one) => one.endsWith('.html'))) {
    await openFrameAt(frame, address);
  }
  expect(page.frames().filter((one) => one.url().startsWith(origin))).toEqual([]);
});

type Messages = readonly { readonly type: string }[];

declare const chrome: {
  readonly storage: Record<'local' | 'sync', { get(keys: null): Promise<unknown> }>;
  readonly tabs: { query(about: { url: string }): Promise<readonly { id: number }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<object> };
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number; readonly allFrames: true };
      readonly func: (messages: string) => unknown;
      readonly args: readonly [string];
    }): Promise<readonly { readonly frameId: number; readonly result: unknown }[]>;
  };
};

/** In the worker: what is kept beside the database. */
function readKept(): Promise<unknown> {
  return Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)]);
}

/** In the worker: all of them from each frame; from the page itself only what changes nothing. */
async function sendFromEveryFrame(told: { readonly url: string; readonly messages: Messages }) {
  const [tab] = await chrome.tabs.query({ url: told.url });
  const results = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1, allFrames: true },
    func: (messages) => {
      const isSaid = ({ type }: { type: string }) => window !== top || type === 'thread-standing';
      const send = async (message: { type: string }) => {
        const answer = await chrome.runtime.sendMessage(message);
        return { type: message.type, ...answer };
      };
      return Promise.all((JSON.parse(messages) as Messages).filter(isSaid).map(send));
    },
    // As a value it would lose what is null.
    args: [JSON.stringify(told.messages)],
  });
  return [...results].sort((one, other) => one.frameId - other.frameId);
}

/** In the page. */
function countMessages(): void {
  Reflect.set(window, 'arrived', 0);
  addEventListener('message', () => {
    Reflect.set(window, 'arrived', Reflect.get(window, 'arrived') + 1);
  });
}

interface Spoken {
  readonly messages: Messages;
  readonly extensionId: string;
}

/** In the frame: as a window message, and as events of many names wherever it reaches. */
function speak({ messages, extensionId }: Spoken): void {
  const targets: EventTarget[] = [window, document];
  try {
    const above = parent.document;
    targets.push(parent, above, ...above.querySelectorAll('[data-radiostilte]'));
  } catch {
    // Of another origin: it reaches no further than itself.
  }
  const started = ['gmail', 'outlook'].map(
    (one) => `${extensionId}:${one}:wxt:content-script-started`,
  );
  for (const message of messages) {
    window.postMessage(message, '*');
    parent.postMessage(message, '*');
    const init = { detail: message, bubbles: true, composed: true };
    for (const name of [message.type, 'radiostilte', `radiostilte:${message.type}`, ...started]) {
      for (const target of targets) target.dispatchEvent(new CustomEvent(name, init));
    }
  }
}
