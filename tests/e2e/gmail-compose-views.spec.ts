import { expect } from '@playwright/test';
import { test } from '../contract/gmail-fixture';
import type { GmailSubject } from '../contract/gmail-subject';
import { ADDRESS, MAILBOX } from '../contract/mailbox';
import type { Switches } from '../replica/gmail/switches';

/** Compose boxes of other kinds than the reply in a thread (facts/gmail.md 3.1, 12). */
const STEP = ['Hello Anna,', '', 'any news on the offer?'];
const STEP_TEXT = STEP.join('\n');

async function reply(subject: GmailSubject, switches: Partial<Switches>): Promise<string> {
  await subject.openWith(MAILBOX, switches, 'all');
  await subject.openThread(subject.threadId('offer'));
  const opened = await subject.openReply('reply');
  if (!opened.ok) throw new Error(opened.why);
  return opened.boxId;
}

const kinds = async (subject: GmailSubject) =>
  (await subject.world().call('events')).map(({ kind }) => kind);

test('full screen: one box, that stays the same when it becomes a pop-up', async ({ subject }) => {
  await subject.openWith(MAILBOX, { composeSize: 'full', permId: 'missing' });
  await subject.openNewMail();
  const { boxId } = await subject.event('opened');
  expect(await subject.world().call('hasToolbarAnchor', boxId)).toBe(true);
  await subject.page().getByRole('combobox').first().fill(ADDRESS.anna);
  await subject.page().keyboard.press('Enter');
  expect(await subject.setSubject(boxId, 'Offer')).toBe(true);
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  await subject.page().getByRole('button', { name: 'Full screen' }).click();
  const { threadId, recipients, ownText, subject: line } = await subject.box(boxId);
  expect({ threadId, ownText, line }).toEqual({
    threadId: null,
    ownText: STEP_TEXT,
    line: 'Offer',
  });
  expect(recipients.to.map(({ address }) => address)).toEqual([ADDRESS.anna]);
  await subject.page().getByRole('button', { name: 'Full screen' }).click();
  expect(await subject.boxIds()).toEqual([boxId]);
  await subject.pressSend(boxId);
  expect(await subject.event('sent')).toMatchObject({ boxId, text: STEP_TEXT, threadId: null });
  expect((await kinds(subject)).toSorted()).toEqual(['closed', 'opened', 'sent']);
});

for (const plainText of ['textarea', 'editable'] as const) {
  test(`plain text mode (${plainText}): above signature and quote, undone, replaced, sent`, async ({
    subject,
  }) => {
    const boxId = await reply(subject, { plainText, visibleQuote: true });
    const field = subject
      .page()
      .locator(plainText === 'textarea' ? 'textarea[name=body]' : '[g_editable=true]')
      .filter({ visible: true });
    const whole = () =>
      field.evaluate((one) =>
        'value' in one ? String(one.value) : (one as HTMLElement).innerText,
      );
    const before = await whole();
    expect((await subject.box(boxId)).ownText).toBe('');
    expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
    expect((await subject.box(boxId)).ownText).toBe(STEP_TEXT);
    expect((await whole()).indexOf(STEP[2] ?? '')).toBeLessThan((await whole()).indexOf('-- '));
    await expect.poll(() => subject.replica().drafts.map(({ text }) => text)).toEqual([STEP_TEXT]);
    await subject.takeBackStep(boxId);
    expect(await whole()).toBe(before);
    await subject.insert(boxId, STEP);
    expect(await subject.replace(boxId, 'Did you have time', 'Nothing')).toMatchObject({
      ok: false,
    });
    expect((await whole()).endsWith(before.trimStart())).toBe(true);
    await subject.pressSend(boxId);
    expect((await subject.event('sent')).text).toBe(STEP_TEXT);
  });
}

test('a plain body in which the end of the own part is not certain is left alone', async ({
  subject,
}) => {
  const boxId = await reply(subject, { plainText: 'editable', signature: false });
  await subject.world().call('writeBody', 'Hi<br>-- <br>Nora');
  const before = await subject.body().innerHTML();
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: false, why: 'refused' });
  expect(await subject.replace(boxId, 'Nora', 'Anna')).toEqual({ ok: false, why: 'refused' });
  expect(await subject.body().innerHTML()).toBe(before);
});

test('a rich body of lines without marks: above what is signature and quote', async ({
  subject,
}) => {
  const boxId = await reply(subject, { signature: false });
  const lines = ['Hi', '-- ', 'Nora', '<br>', 'On Tuesday Anna wrote:', '&gt; Can you?'];
  const markup = lines.map((line) => `<div>${line}</div>`).join('');
  await subject.world().call('writeBody', markup);
  expect((await subject.box(boxId)).ownText).toBe('Hi');
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  expect((await subject.box(boxId)).ownText).toBe(`Hi\n\n${STEP_TEXT}`);
  await subject.takeBackStep(boxId);
  expect(await subject.body().innerHTML()).toBe(markup);
});

test('a mail that is scheduled was not sent', async ({ subject }) => {
  const boxId = await reply(subject, {});
  await subject.insert(boxId, STEP);
  await subject.page().getByRole('button', { name: 'More send options' }).click();
  await subject.page().getByRole('menuitem', { name: 'Schedule send' }).click();
  await subject.event('closed');
  expect(subject.replica().sent).toHaveLength(1);
  expect(await kinds(subject)).toEqual(['opened', 'closed']);
});

test('windows of their own: a new mail is a box, a thread is nobody’s', async ({ subject }) => {
  await subject.openWith(MAILBOX, {});
  const page = subject.page();
  await page.goto('https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1&to=anna%40x.example');
  const { boxId } = await subject.event('opened');
  expect((await subject.box(boxId)).recipients.to).toMatchObject([{ address: 'anna@x.example' }]);
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  await page.goto(`https://mail.google.com/mail/u/0/popout?ver=1&th=${subject.threadId('offer')}`);
  await page.locator('h2.hP').waitFor();
  expect(await subject.account()).toBeNull();
  expect(await subject.world().call('readList')).toBeNull();
  expect(await subject.world().call('readThread')).toBeNull();
});
