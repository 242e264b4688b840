import { expect } from '@playwright/test';
import { MAILBOX } from '../contract/mailbox';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';
import type { Switches } from '../replica/outlook/switches';
import { wired } from './outlook-test-mail';

const STEP = ['Hello Anna,', '', 'any news on the offer? <3 & so on'];
const STEP_TEXT = 'Hello Anna,\n\nany news on the offer? <3 & so on';
/** The editor is there at once, and saves soon. */
const READY = { editorMs: 0, draftSaveMs: 100 };
const NEVER = 3_600_000;

async function reply(subject: OutlookSubject, switches: Partial<Switches> = {}): Promise<string> {
  const all = { ...READY, ...switches };
  await subject.openWith(MAILBOX, all, 'offer');
  await subject.threadWhere(() => true);
  const opened = await subject.openReply('reply');
  if (!opened.ok) throw new Error(opened.why);
  if (all.editorMs === 0) await wired(subject.page());
  return opened.boxId;
}

const html = (subject: OutlookSubject) => subject.body().innerHTML();
const ownText = async (subject: OutlookSubject, boxId: string) =>
  (await subject.box(boxId)).ownText;
const keyboard = (subject: OutlookSubject) => subject.page().keyboard;

async function write(subject: OutlookSubject, boxId: string, ...lines: readonly string[]) {
  for (const [i, line] of lines.entries()) {
    if (i > 0) await keyboard(subject).press('Enter');
    await subject.type(boxId, line);
  }
}

/** All that stands below the user's own part, which nothing may change. */
function belowOwnPart(subject: OutlookSubject): Promise<string> {
  return subject.body().evaluate((body) => {
    const below = document.createRange();
    below.selectNodeContents(body);
    const mark = body.querySelector('#Signature, #appendonsend, #divRplyFwdMsg');
    if (mark) below.setStartBefore(mark);
    return (below.cloneContents().textContent ?? '').trim();
  });
}

for (const [name, switches] of [
  ['with a signature', {}],
  ['without a signature', { signature: false }],
  ['in Hebrew', { language: 'he', dateFormat: 'he-IL' }],
] as const) {
  test(`an empty reply ${name}: saved, typed on, undone twice, done again`, async ({ subject }) => {
    const boxId = await reply(subject, switches);
    const before = await html(subject);
    const below = await belowOwnPart(subject);
    expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
    expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
    await expect.poll(() => subject.replica().draftTexts).toEqual([STEP_TEXT]);
    await keyboard(subject).type('Nora');
    expect(await ownText(subject, boxId)).toBe(`${STEP_TEXT}\nNora`);
    await keyboard(subject).press('Control+z');
    expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
    await keyboard(subject).press('Control+z');
    expect(await html(subject)).toBe(before);
    await keyboard(subject).press('Control+y');
    expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
    expect(await belowOwnPart(subject)).toBe(below);
    expect(subject.replica().sent).toEqual([]);
  });
}

test('behind a draft: a blank line between, undone to what was written', async ({ subject }) => {
  const boxId = await reply(subject);
  await write(subject, boxId, 'Dear Anna', 'I wrote this');
  const below = await belowOwnPart(subject);
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  const all = `Dear Anna\nI wrote this\n\n${STEP_TEXT}`;
  expect(await ownText(subject, boxId)).toBe(all);
  await expect.poll(() => subject.replica().draftTexts).toEqual([all]);
  await keyboard(subject).type('Nora');
  await keyboard(subject).press('Control+z');
  await keyboard(subject).press('Control+z');
  expect(await ownText(subject, boxId)).toBe('Dear Anna\nI wrote this');
  await keyboard(subject).press('Control+y');
  expect(await ownText(subject, boxId)).toBe(all);
  expect(await belowOwnPart(subject)).toBe(below);
});

/** The fonts of the lines above the signature, each once. */
function fontsOfOwnPart(subject: OutlookSubject): Promise<readonly string[]> {
  return subject.body().evaluate((body) => {
    const lines = [...body.children];
    const own = lines.slice(0, lines.indexOf(body.querySelector('#Signature') ?? body));
    return [...new Set(own.map((line) => getComputedStyle(line).font))];
  });
}

test('every paragraph is written in the font of the mail', async ({ subject }) => {
  const boxId = await reply(subject);
  await write(subject, boxId, 'Dear Anna');
  await subject.insert(boxId, STEP);
  const fonts = await fontsOfOwnPart(subject);
  expect(fonts).toHaveLength(1);
  expect(fonts[0]).toContain('Aptos');
});

test('what was inserted stands there when the reply is opened again', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.insert(boxId, STEP);
  await expect.poll(() => subject.replica().draftTexts).toEqual([STEP_TEXT]);
  await subject.page().reload();
  await subject.world().until('boxIds', (ids) => ids.length === 1);
  const [again = ''] = await subject.boxIds();
  expect(await ownText(subject, again)).toBe(STEP_TEXT);
});

for (const [name, select] of [
  ['a selected word', 'word'],
  ['a caret in the middle of a line', 'middle'],
  ['a selection of everything', 'all'],
  ['a caret in the signature', 'signature'],
  ['a caret in the quote', 'quote'],
] as const) {
  test(`${name} is left alone`, async ({ subject }) => {
    const boxId = await reply(subject);
    await write(subject, boxId, 'Dear Anna', 'I wrote this');
    const below = await belowOwnPart(subject);
    await subject.body().evaluate((body, what) => {
      const [first] = body.children;
      const words = first && document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode();
      const other = body.querySelector(what === 'quote' ? '#divRplyFwdMsg' : '#Signature');
      const selection = getSelection();
      if (!words || !other) throw new Error('There is nothing to select');
      if (what === 'word') selection?.setBaseAndExtent(words, 5, words, 9);
      else if (what === 'middle') selection?.collapse(words, 4);
      else if (what === 'all') selection?.selectAllChildren(body);
      else selection?.selectAllChildren(other);
    }, select);
    expect(await subject.insert(boxId, ['any news?'])).toEqual({ ok: true });
    expect(await ownText(subject, boxId)).toBe('Dear Anna\nI wrote this\n\nany news?');
    expect(await belowOwnPart(subject)).toBe(below);
  });
}

test('a list at the end takes no item from us', async ({ subject }) => {
  const boxId = await reply(subject);
  await write(subject, boxId, 'Open:');
  await subject.body().evaluate((body) => {
    const list = document.createElement('ul');
    for (const word of ['logo', 'text']) {
      const item = document.createElement('li');
      item.append(word);
      list.append(item);
    }
    body.firstElementChild?.after(list);
  });
  expect(await subject.insert(boxId, ['any news?', 'Nora'])).toEqual({ ok: true });
  await expect(subject.body().locator('ul > li')).toHaveText(['logo', 'text']);
  expect(await ownText(subject, boxId)).toBe('Open:\nlogo\ntext\n\nany news?\nNora');
  await expect(subject.body().locator('#Signature')).toHaveText('Nora Lind');
});

test('the same step twice stands there twice, as two steps to undo', async ({ subject }) => {
  const boxId = await reply(subject);
  expect(await subject.insert(boxId, ['any news?'])).toEqual({ ok: true });
  expect(await subject.insert(boxId, ['any news?'])).toEqual({ ok: true });
  expect(await ownText(subject, boxId)).toBe('any news?\n\nany news?');
  await keyboard(subject).press('Control+z');
  expect(await ownText(subject, boxId)).toBe('any news?');
});

test('right to left text keeps its direction', async ({ subject }) => {
  const boxId = await reply(subject);
  expect(await subject.insert(boxId, ['שלום אנה,', 'any news?'])).toEqual({ ok: true });
  const directions = await subject
    .body()
    .evaluate((body) =>
      [...body.children].slice(0, 2).map((line) => getComputedStyle(line).direction),
    );
  expect(directions).toEqual(['rtl', 'ltr']);
});

test('an editor that is wired late gets the text once', async ({ subject }) => {
  const boxId = await reply(subject, { editorMs: 1_500 });
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
  await expect.poll(() => subject.replica().draftTexts).toEqual([STEP_TEXT]);
  await keyboard(subject).press('Control+z');
  expect(await ownText(subject, boxId)).toBe('');
});

test('a body that no editor takes over is written in as a plain one', async ({ subject }) => {
  const boxId = await reply(subject, { editorMs: NEVER });
  await write(subject, boxId, 'Dear Anna');
  const below = await belowOwnPart(subject);
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  expect(await ownText(subject, boxId)).toBe(`Dear Anna\n\n${STEP_TEXT}`);
  expect(await belowOwnPart(subject)).toBe(below);
  await keyboard(subject).press('Control+z');
  expect(await ownText(subject, boxId)).toBe('Dear Anna');
});

test('an editor that refuses pastes is written in, and undoes to what was written', async ({
  subject,
}) => {
  const boxId = await reply(subject);
  await write(subject, boxId, 'Dear Anna', 'I wrote this');
  await subject.page().evaluate(() => {
    window.addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
  });
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  const all = `Dear Anna\nI wrote this\n\n${STEP_TEXT}`;
  expect(await ownText(subject, boxId)).toBe(all);
  await expect.poll(() => subject.replica().draftTexts).toEqual([all]);
  expect(await fontsOfOwnPart(subject)).toHaveLength(1);
  await keyboard(subject).press('Control+z');
  expect(await ownText(subject, boxId)).toBe('Dear Anna\nI wrote this');
  await keyboard(subject).press('Control+y');
  expect(await ownText(subject, boxId)).toBe(all);
});

test('an editor that takes the text and shows none is told of, and never asked twice', async ({
  subject,
}) => {
  const boxId = await reply(subject);
  await subject.page().evaluate(() => {
    const taken = { count: 0 };
    Object.assign(window, { taken });
    window.addEventListener(
      'paste',
      (event) => {
        taken.count += 1;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  });
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: false, why: 'not-shown' });
  expect(await ownText(subject, boxId)).toBe('');
  expect(await subject.page().evaluate('taken.count')).toBe(1);
});

test('a new mail begins with the text, above the signature', async ({ subject }) => {
  await subject.openWith(MAILBOX, READY);
  await subject.openNewMail();
  const { boxId } = await subject.event('opened');
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  const { threadId, ownText: own } = await subject.box(boxId);
  expect({ threadId, own }).toEqual({ threadId: null, own: STEP_TEXT });
  await expect.poll(() => subject.replica().draftTexts).toEqual([STEP_TEXT]);
});

test('a body without a first line gets one', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.body().evaluate((body) => body.firstElementChild?.remove());
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
  await expect(subject.body().locator('#Signature')).toHaveText('Nora Lind');
});
