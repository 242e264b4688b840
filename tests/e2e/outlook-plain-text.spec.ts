import { expect } from '@playwright/test';
import type { SelectorHealth } from '../../lib/webmail/selector';
import { MAILBOX } from '../contract/mailbox';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';

/** Mail that is written as plain text; how Outlook builds that field nobody saw. */
const STEP = ['Hello Anna,', '', 'any news on the offer?'];
const STEP_TEXT = STEP.join('\n');

async function reply(subject: OutlookSubject): Promise<string> {
  await subject.openWith(MAILBOX, { plainText: true }, 'offer');
  await subject.threadWhere(() => true);
  const opened = await subject.openReply('reply');
  if (!opened.ok) throw new Error(opened.why);
  return opened.boxId;
}

const fieldOf = (subject: OutlookSubject) =>
  subject.page().locator('[id^=editorParent_] > textarea');

test('plain text: above signature and quote, undone, not replaced, sent', async ({ subject }) => {
  const boxId = await reply(subject);
  const field = fieldOf(subject);
  const before = await field.inputValue();
  expect(before).toContain(MAILBOX.owner.name);
  expect(await subject.box(boxId)).toMatchObject({
    ownText: '',
    threadId: subject.threadId('offer'),
  });
  await field.focus();
  await subject.page().keyboard.type('Hi');
  expect((await subject.box(boxId)).ownText).toBe('Hi');
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  expect(await field.inputValue()).toBe(`Hi\n\n${STEP_TEXT}${before}`);
  await subject.page().keyboard.press('Control+z');
  expect(await field.inputValue()).toBe(`Hi${before}`);
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  const text = `Hi\n\n${STEP_TEXT}`;
  expect(await subject.replace(boxId, 'any news', 'a word')).toEqual({ ok: false, why: 'refused' });
  expect(await field.inputValue()).toBe(text + before);
  const health = (await subject.world().call('health')) as readonly SelectorHealth[];
  expect(health.filter(({ misses }) => misses > 0)).toEqual([]);
  await subject.pressSend(boxId);
  expect(await subject.event('sent')).toMatchObject({ boxId, text });
});

test('a plain field in which the end of the own part is not certain is left alone', async ({
  subject,
}) => {
  const boxId = await reply(subject);
  const field = fieldOf(subject);
  await field.focus();
  await subject.page().keyboard.press('Control+End');
  await subject.page().keyboard.type(' and more');
  const before = await field.inputValue();
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: false, why: 'refused' });
  expect(await subject.replace(boxId, 'more', 'less')).toEqual({ ok: false, why: 'refused' });
  expect(await field.inputValue()).toBe(before);
});
