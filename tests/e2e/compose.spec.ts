import { ANNA, expect, MAILBOX, NORA, offerOf, replyBody, test } from './radiostilte';

test.describe('in a toolbar that is not recognised', () => {
  test.use({ switches: { toolbarUnknown: true } });

  test('the button floats over the body, and works', async ({ mailPage, gmail }) => {
    await mailPage.goto(gmail.threadUrl('offer'));
    await mailPage.getByText('Reply', { exact: true }).click();
    await mailPage.getByRole('button', { name: 'Insert follow-up' }).click();
    const menu = mailPage.getByRole('dialog', { name: 'Insert follow-up' });
    await menu.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(replyBody(mailPage)).toContainText('Anna');
  });

  test('the button stays at the lower edge of a body that grows', async ({ mailPage, gmail }) => {
    await mailPage.goto(gmail.threadUrl('offer'));
    await mailPage.getByText('Reply', { exact: true }).click();
    const button = mailPage.getByRole('button', { name: 'Insert follow-up' });
    const fromEdge = async () => {
      const [at, body] = [await button.boundingBox(), await replyBody(mailPage).boundingBox()];
      return Math.round((body?.y ?? 0) + (body?.height ?? 0) - (at?.y ?? 0));
    };
    await button.waitFor();
    const before = await replyBody(mailPage).boundingBox();
    await replyBody(mailPage).click();
    for (let line = 0; line < 12; line += 1) await mailPage.keyboard.press('Enter');
    const after = await replyBody(mailPage).boundingBox();
    expect(after?.height).toBeGreaterThan(before?.height ?? 0);
    await expect.poll(fromEdge).toBe(40);
  });
});

test('the open menu comes back when the page draws its toolbar anew', async ({
  mailPage,
  gmail,
}) => {
  await mailPage.goto(gmail.threadUrl('offer'));
  await mailPage.getByText('Reply', { exact: true }).click();
  await mailPage.getByRole('button', { name: 'Insert follow-up' }).click();
  const menu = mailPage.getByRole('dialog', { name: 'Insert follow-up' });
  await expect(menu).toContainText('Anna');
  await mailPage.evaluate(() => document.querySelector('[data-radiostilte=follow-up]')?.remove());
  await expect(menu).toBeVisible();
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(replyBody(mailPage)).toContainText('Anna');
});

test('inserts nothing into a mail to somebody else', async ({ mailPage, gmail }) => {
  await mailPage.goto(gmail.threadUrl('offer'));
  await mailPage.getByText('Forward', { exact: true }).click();
  await mailPage.getByRole('button', { name: 'Insert follow-up' }).click();
  const menu = mailPage.getByRole('dialog', { name: 'Insert follow-up' });
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(mailPage.getByText(/would not have gone to this person/)).toBeVisible();
  await expect(replyBody(mailPage)).not.toContainText('Anna,');
});

test('keeps what the user wrote, and the signature below', async ({ mailPage, gmail }) => {
  await mailPage.goto(gmail.threadUrl('offer'));
  await mailPage.getByText('Reply', { exact: true }).click();
  await replyBody(mailPage).click();
  await mailPage.keyboard.press('Control+Home');
  await mailPage.keyboard.type('My own first line.');
  await mailPage.getByRole('button', { name: 'Insert follow-up' }).click();
  const menu = mailPage.getByRole('dialog', { name: 'Insert follow-up' });
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(replyBody(mailPage)).toContainText('Anna');
  const text = await replyBody(mailPage).innerText();
  expect(text.indexOf('My own first line.')).toBe(0);
  expect(text.indexOf('Anna')).toBeGreaterThan(0);
  expect(text.lastIndexOf('--')).toBeGreaterThan(text.indexOf('Anna'));
});

test('no button where nobody is waited for', async ({ mailPage, gmail }) => {
  await mailPage.goto(gmail.threadUrl('logo'));
  await expect(mailPage.getByText('They answered')).toBeVisible();
  await mailPage.getByText('Reply', { exact: true }).click();
  await expect(replyBody(mailPage)).toBeVisible();
  await expect(mailPage.getByRole('button', { name: 'Insert follow-up' })).toHaveCount(0);
});

test.describe('where the client’s name is not known', () => {
  const bare = { ...ANNA, name: '' };
  test.use({
    mailbox: {
      ...MAILBOX,
      messages: MAILBOX.messages.map((message) => ({
        ...message,
        from: message.from.email === ANNA.email ? bare : message.from,
        to: message.to.map((person) => (person.email === ANNA.email ? bare : person)),
      })),
    },
  });

  test('asks for it before the text goes in, also from the popup', async ({
    mailPage,
    openToolbarPopup,
  }) => {
    const popup = await openToolbarPopup();
    await offerOf(popup, ANNA)
      .getByRole('button', { name: /insert reminder/i })
      .click();
    const menu = mailPage.getByRole('dialog', { name: 'Insert follow-up' });
    const insert = menu.getByRole('button', { name: 'Insert', exact: true });
    await expect(insert).toBeDisabled();
    await menu.getByLabel('Name of the client').fill('Anna-Lena');
    await insert.click();
    await expect(replyBody(mailPage)).toContainText('Anna-Lena');
  });
});

test.describe('where Reply would address me', () => {
  test.use({ switches: { replyToOwn: 'self' } });

  test('nothing goes to the wrong person', async ({ mailPage, gmail, openToolbarPopup }) => {
    const popup = await openToolbarPopup();
    await offerOf(popup, ANNA)
      .getByRole('button', { name: /insert reminder/i })
      .click();
    await expect
      .poll(async () => {
        const told = await mailPage.getByText(/would not have gone to this person/).count();
        const [draft] = gmail.drafts;
        return told > 0 || draft?.to.some(({ email }) => email === ANNA.email);
      })
      .toBe(true);
    expect(gmail.drafts.every(({ to }) => !to.every(({ email }) => email === NORA.email))).toBe(
      true,
    );
  });
});

test('says when a command came too late, and inserts nothing', async ({
  mailPage,
  openExtensionPage,
  worker,
}) => {
  const popup = await openExtensionPage('popup.html');
  await offerOf(popup, ANNA).waitFor();
  // The tab hears of the command a minute after it was given.
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { sendMessage: (...parts: unknown[]) => Promise<unknown> } };
    };
    const send = chrome.tabs.sendMessage.bind(chrome.tabs);
    chrome.tabs.sendMessage = (...parts) => {
      const [, message] = parts as [unknown, { type?: string }];
      if (message.type === 'carry-out') {
        (globalThis as { testClockOffset?: number }).testClockOffset =
          ((globalThis as { testClockOffset?: number }).testClockOffset ?? 0) + 61_000;
      }
      return send(...parts);
    };
  });
  await offerOf(popup, ANNA)
    .getByRole('button', { name: /insert reminder/i })
    .click();
  await expect(mailPage.getByText(/took longer than a minute/)).toBeVisible();
  await expect(replyBody(mailPage)).toHaveCount(0);
  await expect(popup.getByText(/took longer than a minute/)).toBeVisible();
});
