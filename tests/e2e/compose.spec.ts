import {
  ANNA,
  expect,
  followUpIn,
  insertFollowUp,
  insertReminder,
  MAILBOX,
  NORA,
  offerOf,
  TOM,
  test,
} from './radiostilte';

test.describe('in a toolbar that is not recognised', () => {
  test.use({ switches: { toolbarUnknown: true }, outlookSwitches: { toolbarUnknown: true } });

  test('the button floats over the body, and works', async ({ mailPage, mailSite, mailView }) => {
    await mailPage.goto(mailSite.threadUrl('offer'));
    await mailView.openReply();
    await insertFollowUp(mailPage);
    await expect.poll(mailView.ownWords).toContain('Anna');
  });

  test('the button stays at the lower edge of a body that grows', async ({
    mailPage,
    mailSite,
    mailView,
  }) => {
    await mailPage.goto(mailSite.threadUrl('offer'));
    await mailView.openReply();
    const { button } = followUpIn(mailPage);
    const fromEdge = async () => {
      const [at, body] = [await button.boundingBox(), await mailView.replyBody.boundingBox()];
      return Math.round((body?.y ?? 0) + (body?.height ?? 0) - (at?.y ?? 0));
    };
    await button.waitFor();
    const before = await mailView.replyBody.boundingBox();
    await mailView.replyBody.click();
    for (let line = 0; line < 12; line += 1) await mailPage.keyboard.press('Enter');
    const after = await mailView.replyBody.boundingBox();
    expect(after?.height).toBeGreaterThan(before?.height ?? 0);
    await expect.poll(fromEdge).toBe(40);
  });
});

test('the open menu comes back when the page draws its toolbar anew', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  const { button, menu } = followUpIn(mailPage);
  await button.click();
  await expect(menu).toContainText('Anna');
  await mailPage.evaluate(() => document.querySelector('[data-radiostilte=follow-up]')?.remove());
  await expect(menu).toBeVisible();
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(mailView.ownWords).toContain('Anna');
});

test('inserts nothing into a mail to somebody else', async ({ mailPage, mailSite, mailView }) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  await mailView.readdress(TOM.email);
  await expect.poll(mailView.recipients).toEqual([TOM.email]);
  await insertFollowUp(mailPage);
  await expect(mailPage.getByText(/would not have gone to this person/)).toBeVisible();
  await expect.poll(mailView.ownWords).toBe('');
});

test('keeps what the user wrote, and the signature below', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  await mailView.replyBody.click();
  await mailPage.keyboard.press('Control+Home');
  await mailPage.keyboard.type('My own first line.');
  await insertFollowUp(mailPage);
  await expect.poll(mailView.ownWords).toContain('Anna');
  expect(await mailView.ownWords()).toMatch(/^My own first line\..*Anna.*Nora Lind$/s);
  await expect(mailView.signature).toHaveText('Nora Lind');
});

test('no button where nobody is waited for', async ({ mailPage, mailSite, mailView }) => {
  await mailPage.goto(mailSite.threadUrl('logo'));
  await expect(mailView.threadLine).toContainText('They answered');
  await mailView.openReply();
  await expect(mailView.replyBody).toBeVisible();
  await expect(followUpIn(mailPage).button).toHaveCount(0);
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

  test('asks for it before the text goes in, also from the popup (S0-27)', async ({
    mailPage,
    mailView,
    openToolbarPopup,
  }) => {
    const popup = await openToolbarPopup();
    await insertReminder(popup, ANNA);
    const { menu } = followUpIn(mailPage);
    const insert = menu.getByRole('button', { name: 'Insert', exact: true });
    await expect(insert).toBeDisabled();
    await menu.getByLabel('Client’s name').fill('Anna-Lena');
    await insert.click();
    await expect.poll(mailView.ownWords).toContain('Anna-Lena');
  });
});

test.describe('where Reply would address me', () => {
  test.use({ switches: { replyToOwn: 'self' }, outlookSwitches: { replyToOwn: 'self' } });

  test('nothing goes to the wrong person', async ({
    mailPage,
    mailSite,
    mailView,
    openToolbarPopup,
  }) => {
    const popup = await openToolbarPopup();
    await insertReminder(popup, ANNA);
    const told = mailPage.getByText(/would not have gone to this person/);
    await expect
      .poll(async () => {
        if ((await told.count()) > 0) return true;
        const inserted = await mailView.ownWords();
        return inserted.includes('Anna') && (await mailView.recipients()).includes(ANNA.email);
      })
      .toBe(true);
    expect(mailSite.sent).toHaveLength(0);
    const to = await mailView.recipients();
    const inserted = await mailView.ownWords();
    expect(inserted.includes('Anna') && to.every((email) => email === NORA.email)).toBe(false);
  });
});

test('says when a command came too late, and inserts nothing', async ({
  mailPage,
  mailView,
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
  await insertReminder(popup, ANNA);
  await expect(mailPage.getByText(/took longer than a minute/)).toBeVisible();
  await expect(mailView.replyBody).toHaveCount(0);
  await expect(popup.getByText(/took longer than a minute/)).toBeVisible();
});
