import type { BrowserContext, Page } from '@playwright/test';
import {
  ANNA,
  answerFirstRun,
  coveredLists,
  expect,
  mail,
  NORA,
  OLA,
  offerOf,
  test,
} from './radiostilte';

/** A Monday on which both were written to, and the Monday after. */
const WRITTEN = '2026-09-14T10:00:00Z';
const A_WEEK_LATER = '2026-09-21T09:30:00Z';

const MESSAGES = [
  mail('offer', NORA, ANNA, '2026-09-14T08:31:07Z', 'Offer', 'Here it is. Does it fit?'),
  mail('logo', NORA, OLA, '2026-09-14T08:40:05Z', 'Logo', 'Could you send me the files?'),
];

/** Read and archived on a phone: it stands in no list that anybody looks at. */
const ARCHIVED = {
  ...mail('logo', OLA, NORA, '2026-09-17T08:20:44Z', 'Re: Logo', 'Here are the files.'),
  headers: { 'X-Gmail-Labels': 'Archived' },
};

test.use({ mailbox: { owner: NORA, messages: MESSAGES }, startAt: WRITTEN });

/** Moments at which the browser asked for a print page. */
function printRequests(context: BrowserContext): readonly number[] {
  const moments: number[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).searchParams.get('view') === 'pt') moments.push(Date.now());
  });
  return moments;
}

/** Gmail's question, wherever it is asked. */
function question(page: Page) {
  const group = page.getByRole('radiogroup', { name: /look again before somebody counts/i });
  return { group, yes: group.getByLabel('Yes, look again in Gmail') };
}

/** What the options say leaves the browser. */
function leaves(page: Page) {
  return page.locator('#data');
}

test.describe('a thread whose answer was archived elsewhere', () => {
  test.use({ printPages: true });

  test('is looked at once the user allows it, and then leaves the list; a true wait is counted', async ({
    context,
    page,
    gmail,
    worker,
    badge,
    setClock,
    openExtensionPage,
  }) => {
    const asked = printRequests(context);
    await page.goto(gmail.listUrl('sent'));
    await expect.poll(() => worker.evaluate(coveredLists)).toContain(`${NORA.email} sent`);
    const firstRun = await openExtensionPage('options.html#first-run');
    await expect(question(firstRun).group).toHaveAccessibleDescription(
      /asks Gmail for their print/,
    );
    await expect(question(firstRun).yes).not.toBeChecked();
    await answerFirstRun(firstRun);

    await page.goto(gmail.url('starred'));
    await setClock(A_WEEK_LATER);
    await gmail.deliver(ARCHIVED);
    const popup = await openExtensionPage('popup.html');
    for (const person of [ANNA, OLA]) {
      await expect(offerOf(popup, person)).toHaveAttribute('data-section', 'unconfirmed');
    }
    expect(await badge()).toBe('');
    expect(asked, 'nobody has allowed it').toEqual([]);

    const options = await openExtensionPage('options.html#confirming');
    await expect(leaves(options)).toContainText('Nothing.');
    await question(options).yes.check();
    await expect(leaves(options)).toContainText('A question to Gmail itself');
    await options.close();
    await page.bringToFront();
    await expect(offerOf(popup, OLA)).toHaveCount(0);
    await expect(offerOf(popup, ANNA)).toHaveAttribute('data-section', 'due');
    await expect.poll(badge).toBe('1');
    expect([...gmail.printViews].sort()).toEqual(
      ['offer', 'logo'].map((id) => `?ui=2&view=pt&search=all&th=${gmail.threadId(id)}`).sort(),
    );
    const [first = 0, second = 0] = asked;
    expect(second - first, 'at most one in two seconds').toBeGreaterThan(2_000);
  });

  test('is left alone where Gmail sends to somewhere else, and that is said', async ({
    context,
    page,
    gmail,
    worker,
    badge,
    setClock,
    openExtensionPage,
  }) => {
    const asked = printRequests(context);
    await page.goto(gmail.listUrl('sent'));
    await expect.poll(() => worker.evaluate(coveredLists)).toContain(`${NORA.email} sent`);
    const firstRun = await openExtensionPage('options.html#first-run');
    await question(firstRun).yes.check();
    await answerFirstRun(firstRun);
    await context.route(/view=pt/, (route) =>
      route.fulfill({ status: 302, headers: { location: 'https://accounts.example/' } }),
    );
    await setClock(A_WEEK_LATER);
    await page.goto(gmail.url('starred'));
    await page.bringToFront();
    const popup = await openExtensionPage('popup.html');
    await expect(popup.getByText('Gmail did not show a thread again')).toBeVisible();
    await expect(offerOf(popup, ANNA)).toHaveAttribute('data-section', 'unconfirmed');
    await expect(offerOf(popup, OLA)).toHaveAttribute('data-section', 'unconfirmed');
    expect(await badge()).toBe('');

    // Another look at the mailbox, and the tab has asked the worker whether to go on.
    await page.bringToFront();
    await page.goto(gmail.listUrl('inbox'));
    await expect.poll(() => worker.evaluate(coveredLists)).toContain(`${NORA.email} inbox`);
    expect(asked).toHaveLength(1);
    // Asked once: it is not asked again, and can be taken back in the options.
    const again = await openExtensionPage('options.html#first-run');
    await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(question(again).group).toHaveCount(0);
  });
});
