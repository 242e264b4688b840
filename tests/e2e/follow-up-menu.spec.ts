import type { Locator, Page } from '@playwright/test';
import { builtInText } from '../../assets/playbook/templates';
import { ANNA, expect, followUpIn, MAILBOX, mail, NORA, OLA, test } from './radiostilte';

/** In Dutch, so that the two forms of address differ. */
const DUTCH = [
  mail(
    'plan',
    ANNA,
    NORA,
    '2026-09-08T07:12:30Z',
    'Plan',
    'Hoi Nora, kun je een plan maken voor ons?',
  ),
  mail(
    'plan',
    NORA,
    ANNA,
    '2026-09-14T08:31:07Z',
    'Re: Plan',
    'Hoi Anna, hier is het plan dat je vroeg. Past het zo voor jullie? Ik hoor het graag van je.',
  ),
];

const insertIn = (menu: Locator) => menu.getByRole('button', { name: 'Insert', exact: true });
const mark = (page: Page) => page.getByRole('button', { name: /before you send/ });
const adviceOf = (page: Page) => page.getByRole('dialog', { name: 'Before you send' });

test.describe('the menu', () => {
  test.use({ mailbox: { owner: NORA, messages: DUTCH } });

  test('is one list, has prompts before a closure, and turns form and length (S0-20, S4-15)', async ({
    mailPage,
    mailSite,
    mailView,
  }) => {
    await mailPage.goto(mailSite.threadUrl('plan'));
    await mailView.openReply();
    const { button, menu } = followUpIn(mailPage);
    await button.click();
    await expect(menu).toContainText('Hallo Anna,');
    await expect(menu.getByLabel('Which text')).toBeFocused();
    const groups = menu.locator('optgroup');
    await expect(groups.first()).toHaveAttribute('label', 'Fits now');
    const prompts = menu.locator('details');
    await expect(prompts).toHaveCount(0);
    await menu.getByLabel('Which text').selectOption('closure');
    await prompts.locator('summary').click();
    await expect(prompts).toContainText('5 working days of silence · no reminder.');
    await expect(prompts.getByRole('listitem')).toHaveCount(3);
    await menu.getByLabel('Which text').selectOption('reminder');
    await expect(prompts).toHaveCount(0);
    await expect(menu.getByRole('radio', { name: 'je' })).toBeChecked();
    const preview = menu.locator('.preview');
    const short = (await preview.innerText()).length;
    await menu.getByRole('radio', { name: 'Longer' }).check();
    await expect.poll(async () => (await preview.innerText()).length).toBeGreaterThan(short);
    await menu.getByRole('radio', { name: 'u', exact: true }).check();
    await expect(preview).toContainText('Anna Keller');
    await insertIn(menu).click();
    await expect.poll(mailView.ownWords).toContain('Anna Keller');
  });

  test('closes by Escape, and the button has the focus again', async ({
    mailPage,
    mailSite,
    mailView,
  }) => {
    await mailPage.goto(mailSite.threadUrl('plan'));
    await mailView.openReply();
    const { button, menu } = followUpIn(mailPage);
    await button.focus();
    await mailPage.keyboard.press('Enter');
    await expect(menu.getByLabel('Which text')).toBeFocused();
    await mailPage.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test.describe('where the client owes something', () => {
  const text = 'I cannot go on without the photos. Could you send them?';
  const messages = [mail('photos', NORA, ANNA, '2026-09-14T08:31:07Z', 'Photos', text)];
  test.use({ mailbox: { owner: NORA, messages } });

  test('asks for a date and a list in place, and writes them in words (S4-21, S4-22)', async ({
    mailPage,
    mailSite,
    mailView,
  }) => {
    await mailPage.goto(mailSite.threadUrl('photos'));
    await mailView.openReply();
    const { button, menu } = followUpIn(mailPage);
    await button.click();
    await menu.getByLabel('Which text').selectOption('deadline');
    await menu.locator('#missing-deadline').fill('2026-10-05');
    await menu.locator('#missing-delivery').fill('2026-10-19');
    for (const field of await menu.locator('input[type=text]').all()) await field.fill('your site');
    await expect(insertIn(menu)).toBeDisabled();
    await menu.locator('textarea').fill('the logo\nthe colours\nthe photos');
    const preview = menu.locator('.preview');
    await expect(preview).toContainText('5 October');
    await expect(preview).toContainText('the logo, the colours and the photos');
    await insertIn(menu).click();
    await expect.poll(mailView.ownWords).toContain('the colours and the photos');
  });
});

test.describe('in the evening', () => {
  test.use({ startAt: async ({ browserName: _ }, use) => use('2026-09-21T19:30:00Z') });

  test('advises to send at the next opening, and lets the text in (S0-22)', async ({
    mailPage,
    mailSite,
    mailView,
  }) => {
    await mailPage.goto(mailSite.threadUrl('offer'));
    await mailView.openReply();
    const { button, menu } = followUpIn(mailPage);
    await button.click();
    await expect(menu.getByRole('list')).toContainText('Outside your office hours. Sent Tuesday');
    await insertIn(menu).click();
    await expect.poll(mailView.ownWords).toContain('Anna');
  });
});

test('says of the user’s own words what could be softer, and puts that there (S1-12, S4-07)', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  await followUpIn(mailPage).button.waitFor();
  await mailView.replyBody.click();
  await mailPage.keyboard.press('Control+Home');
  await mailPage.keyboard.type('I am still waiting for your answer.');
  await mark(mailPage).click();
  const advice = adviceOf(mailPage);
  await expect(advice).toContainText('can read as a reproach');
  const softer = await advice.locator('li', { hasText: 'reproach' }).locator('q').innerText();
  await advice
    .locator('li', { hasText: 'reproach' })
    .getByRole('button', { name: 'Replace' })
    .click();
  await expect.poll(mailView.ownWords).toContain(softer);
  expect(await mailView.ownWords()).not.toContain('still waiting');
  await mailPage.keyboard.press('Control+z');
  await expect.poll(mailView.ownWords).toContain('I am still waiting for your answer.');
});

test('advice is dismissed for a mail', async ({ mailPage, mailSite, mailView }) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  await followUpIn(mailPage).button.waitFor();
  await mailView.replyBody.click();
  await mailPage.keyboard.press('Control+Home');
  await mailPage.keyboard.type('ANSWER ME NOW PLEASE!!');
  await mark(mailPage).click();
  await adviceOf(mailPage).getByRole('button', { name: 'No advice for this email' }).click();
  await expect(mark(mailPage)).toHaveCount(0);
});

test('a new mail to somebody known begins with a text and its subject (S0-18)', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.listUrl('inbox'));
  await mailView.openNewMail();
  const { button, menu } = followUpIn(mailPage);
  await expect(button).toHaveCount(0);
  await mailView.readdress(OLA.email);
  await button.click();
  await menu.getByLabel('Which text').selectOption('coffee');
  const { subject = '' } = builtInText('coffee', 'en');
  await expect(menu.locator('.preview-subject')).toHaveText(subject);
  await insertIn(menu).click();
  await expect.poll(mailView.ownWords).toContain('Ola');
  await expect(mailView.subjectField).toHaveValue(subject);
  await expect(mailPage.getByText('The text is in your email.')).toBeVisible();
});

test('the user’s own subject stays, and a stranger is offered nothing', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.listUrl('inbox'));
  await mailView.openNewMail();
  const { button, menu } = followUpIn(mailPage);
  await mailView.subjectField.fill('Our summer');
  await mailView.readdress(OLA.email);
  await button.click();
  await menu.getByLabel('Which text').selectOption('coffee');
  await expect(menu.locator('.preview')).toContainText('Ola');
  await insertIn(menu).click();
  await expect.poll(mailView.ownWords).toContain('Ola');
  await expect(mailView.subjectField).toHaveValue('Our summer');
  await mailView.readdress('stranger@elsewhere.example');
  await expect(button).toHaveCount(0);
});

test('a page of the extension opens a new mail that is read and sent by hand', async ({
  mailPage,
  openExtensionPage,
  context,
}) => {
  expect(mailPage.url()).not.toBe('');
  const options = await openExtensionPage('options.html');
  const opened = context.waitForEvent('page');
  const answer = await options.evaluate(
    ([account, to]) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): unknown } } }
      ).chrome.runtime.sendMessage({
        type: 'new-mail',
        account,
        to,
        text: 'coffee',
        given: {},
      }),
    [MAILBOX.owner.email, OLA.email] as const,
  );
  expect(answer).toMatchObject({ ok: true, value: { filled: true, missing: [] } });
  const page = await opened;
  const body = page.locator('[role=textbox][contenteditable=true][aria-multiline=true]');
  await expect(body).toContainText('Ola');
  await expect(page.locator('[id$=_SUBJECT], [name=subjectbox]')).not.toHaveValue('');
});
