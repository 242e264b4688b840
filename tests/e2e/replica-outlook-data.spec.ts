import type { Page } from '@playwright/test';
import { NORA } from '../replica/gmail/test-mail';
import { expect, test } from './outlook-replica-fixture';
import { MAILBOX, START_AT } from './replica-outlook-mail';

/** How data comes to the page, and what its policy does not suffer. */
test.use({ mailbox: MAILBOX, startAt: START_AT });

const ROWS = '#MailList [role=option]';

/** Paths of the requests that the page has made since it was opened. */
async function openAndListen(page: Page, url: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url);
  await expect(page.locator(ROWS)).toHaveCount(5);
  return asked;
}

test.describe('dataMode fetch', () => {
  test.use({ switches: { dataMode: 'fetch' } });
  test('the page asks by the names and in the shapes of Outlook', async ({ outlook, page }) => {
    const startup = page.waitForResponse(/startupdata\.ashx/);
    const found = page.waitForResponse(/service\.svc\?action=FindConversation/);
    await openAndListen(page, outlook.listUrl('inbox'));
    const { owaUserConfig } = await (await startup).json();
    expect(owaUserConfig.SessionSettings.UserEmailAddress).toBe(NORA.email);
    const { Body } = await (await found).json();
    expect(Body.Conversations.at(-1)).toMatchObject({
      ConversationId: { Id: outlook.threadId('offer') },
      LastDeliveryTime: '2026-09-08T07:12:00Z',
    });
    const opened = page.waitForResponse(/action=GetConversationItems/);
    await page.locator(ROWS).last().click();
    const items = (await (await opened).json()).Body.ResponseMessages.Items[0];
    expect(items.Conversation.ConversationNodes).toHaveLength(2);
    await expect(page.locator('[id^=CONV_][id$=_SUBJECT]')).toHaveText('About offer');
  });
});

test.describe('dataMode worker', () => {
  test.use({ switches: { dataMode: 'worker' } });
  test('lists come from a worker, by messages', async ({ outlook, page }) => {
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
        apply(post, worker, sent) {
          heard.push(sent[0]);
          return Reflect.apply(post, worker, sent);
        },
      });
      Object.assign(window, { heard });
    });
    const worker = page.waitForEvent('worker');
    await openAndListen(page, outlook.listUrl('inbox'));
    expect((await worker).url()).toBe(outlook.url('/replica/worker.js'));
    expect(await page.evaluate('window.heard')).toContainEqual(
      expect.objectContaining({
        type: 'APPLY',
        path: ['execute'],
        argumentList: [
          { type: 'RAW', value: expect.objectContaining({ operationName: 'ConversationRows' }) },
        ],
      }),
    );
    await page.getByRole('treeitem', { name: 'Sent Items' }).click();
    await expect(page.locator(ROWS)).toHaveCount(4);
    expect(await page.evaluate('window.replicaFailures')).toBeUndefined();
  });
});

test.describe('dataMode silent', () => {
  test.use({ switches: { dataMode: 'silent' } });
  test('nothing that Outlook would be known by is asked for', async ({ outlook, page }) => {
    const asked = await openAndListen(page, outlook.listUrl('inbox'));
    expect(asked.filter((path) => path.startsWith('/owa/'))).toEqual([]);
  });
});

interface Policies {
  createPolicy(name: string, rules: object): unknown;
}

test('a default policy from before keeps the page from booting', async ({ outlook, page }) => {
  await page.addInitScript(() => {
    const { trustedTypes } = window as unknown as { trustedTypes: Policies };
    trustedTypes.createPolicy('default', {});
  });
  await page.goto(outlook.listUrl('inbox'));
  await expect(page.locator('#bootFailure')).toContainText('Duplicated Default');
  await expect(page.locator('#MailList')).toHaveCount(0);
  expect(await page.evaluate('window.replicaFailures.length')).toBeGreaterThan(0);
});

for (const name of ['default', 'somebody']) {
  test(`a policy "${name}" made later is refused and seen`, async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator(ROWS)).toHaveCount(5);
    const thrown = await page.evaluate((wanted) => {
      const { trustedTypes } = window as unknown as { trustedTypes: Policies };
      try {
        trustedTypes.createPolicy(wanted, {});
        return 'made';
      } catch (error) {
        return (error as Error).name;
      }
    }, name);
    expect(thrown).toBe('TypeError');
    await expect(page.locator('#bootFailure')).toContainText(name);
  });
}

test('strings cannot become markup on this page', async ({ outlook, page }) => {
  await page.goto(outlook.listUrl('inbox'));
  await expect(page.locator(ROWS)).toHaveCount(5);
  const outcome = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      return 'taken';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('TypeError');
  await expect.poll(() => page.evaluate('window.replicaFailures?.length')).toBe(1);
});
