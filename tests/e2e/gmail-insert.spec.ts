import { expect } from '@playwright/test';
import { test } from '../contract/gmail-fixture';
import type { GmailSubject } from '../contract/gmail-subject';
import { MAILBOX } from '../contract/mailbox';
import type { Switches } from '../replica/gmail/switches';

const STEP = ['Hello Anna,', '', 'any news on the offer? <3 & so on'];
const STEP_TEXT = 'Hello Anna,\n\nany news on the offer? <3 & so on';

async function reply(subject: GmailSubject, switches: Partial<Switches> = {}): Promise<string> {
  await subject.openWith(MAILBOX, switches, `all`);
  await subject.openThread(subject.threadId('offer'));
  const opened = await subject.openReply('reply');
  if (!opened.ok) throw new Error(opened.why);
  return opened.boxId;
}

const html = (subject: GmailSubject) => subject.body().innerHTML();
const ownText = async (subject: GmailSubject, boxId: string) => (await subject.box(boxId)).ownText;

/** Writes a body as it may stand there, without the page taking notice. */
const bodyOf = (subject: GmailSubject, markup: string) => subject.world().call('writeBody', markup);

const BEFORE_SIGNATURE = '<div><br clear="all"></div><div><br></div>';
const BARE_SIGNATURE =
  '<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div dir="ltr">Nora Lind</div></div>';
const SIGNATURE = BEFORE_SIGNATURE + BARE_SIGNATURE;
const QUOTE =
  '<br><div class="gmail_quote"><div class="gmail_attr">On Tuesday Anna wrote:<br></div><blockquote class="gmail_quote">Can you?</blockquote></div>';

for (const [name, switches] of [
  ['with a signature', {}],
  ['without a signature', { signature: false }],
  ['with a quote that stands there', { visibleQuote: true }],
  ['with a quote and no signature', { visibleQuote: true, signature: false }],
  ['with renamed classes', { renameClasses: true }],
] as const) {
  test(`an empty body ${name}: inserted, saved, and undone to the letter`, async ({ subject }) => {
    const boxId = await reply(subject, switches);
    const before = await html(subject);
    expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
    expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
    expect(subject.replica().drafts.map(({ text }) => text)).toEqual([STEP_TEXT]);
    await subject.page().keyboard.press('Control+z');
    expect(await html(subject)).toBe(before);
    await subject.page().keyboard.press('Control+Shift+z');
    expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
    expect(subject.replica().sent).toEqual([]);
  });
}

for (const [name, markup, own] of [
  ['one line', `<div>Dear Anna</div>${SIGNATURE}`, 'Dear Anna'],
  ['bare text', `Dear Anna${SIGNATURE}`, 'Dear Anna'],
  [
    'bare text and lines',
    `Dear Anna<div>how are you?</div>${SIGNATURE}`,
    'Dear Anna\nhow are you?',
  ],
  ['text up to the signature', `<div>Dear Anna</div>${BARE_SIGNATURE}`, 'Dear Anna'],
  ['no signature', '<div>Dear</div><div>Anna</div>', 'Dear\nAnna'],
  [
    'a link at the end',
    `<div>See <a href="https://studio-lind.example">our site</a></div>${SIGNATURE}`,
    'See our site',
  ],
  ['bold at the end', `<div>Dear <b>Anna</b></div>${SIGNATURE}`, 'Dear Anna'],
  [
    'a list at the end',
    `<div>Open:</div><ul><li>logo</li><li>text</li></ul>${SIGNATURE}`,
    'Open:\nlogo\ntext',
  ],
  [
    'a wrapping block',
    `<div dir="ltr"><div>Dear Anna</div>${SIGNATURE}</div>${QUOTE}`,
    'Dear Anna',
  ],
  [
    'lines broken by hand',
    `<div>Dear Anna<br>how are you?<br></div>${SIGNATURE}`,
    'Dear Anna\nhow are you?',
  ],
  ['a quote below', `<div>Dear Anna</div>${QUOTE}`, 'Dear Anna'],
  ['right to left', `<div dir="rtl">שלום אנה</div>${SIGNATURE}`, 'שלום אנה'],
] as const) {
  test(`a body with ${name}: inserted behind it, and undone to the letter`, async ({ subject }) => {
    const boxId = await reply(subject);
    await bodyOf(subject, markup);
    const before = await html(subject);
    expect(await ownText(subject, boxId)).toBe(own);
    expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
    expect(await ownText(subject, boxId)).toBe(`${own}\n\n${STEP_TEXT}`);
    const inserted = subject
      .body()
      .locator('div', { hasText: /^any news on the offer\? <3 & so on$/ });
    const around = await inserted
      .last()
      .evaluate(
        (line) => line.parentElement?.closest('a, b, li, .gmail_quote, .gmail_signature')?.nodeName,
      );
    expect(around).toBeUndefined();
    await subject.page().keyboard.press('Control+z');
    expect(await html(subject)).toBe(before);
  });
}

test('a body that begins with the signature gets its line above it', async ({ subject }) => {
  const boxId = await reply(subject);
  await bodyOf(subject, BARE_SIGNATURE);
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
  await expect(subject.body().locator('.gmail_signature')).toHaveText('Nora Lind');
});

test('what the user typed before and types after undoes by itself', async ({ subject }) => {
  const boxId = await reply(subject);
  const { keyboard } = subject.page();
  await subject.type(boxId, 'Dear Anna');
  await subject.insert(boxId, ['any news?']);
  await keyboard.type(' zz');
  expect(await ownText(subject, boxId)).toBe('Dear Anna\n\nany news? zz');
  await keyboard.press('Control+z');
  expect(await ownText(subject, boxId)).toBe('Dear Anna\n\nany news?');
  await keyboard.press('Control+z');
  expect(await ownText(subject, boxId)).toBe('Dear Anna');
});

for (const [name, from, to] of [
  ['a selected word', 0, 4],
  ['a caret in the middle of a line', 2, 2],
] as const) {
  test(`${name} is left alone`, async ({ subject }) => {
    const boxId = await reply(subject);
    await subject.type(boxId, 'Dear Anna');
    await subject.body().evaluate(
      (body, range) => {
        const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode();
        if (words) getSelection()?.setBaseAndExtent(words, range[0] ?? 0, words, range[1] ?? 0);
      },
      [from, to],
    );
    await subject.insert(boxId, ['any news?']);
    expect(await ownText(subject, boxId)).toBe('Dear Anna\n\nany news?');
  });
}

test('a caret in the signature is left alone', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.body().locator('.gmail_signature').click();
  await subject.insert(boxId, ['any news?']);
  expect(await ownText(subject, boxId)).toBe('any news?');
  await expect(subject.body().locator('.gmail_signature')).toHaveText('Nora Lind');
});

test('the same step twice stands there twice, and says so both times', async ({ subject }) => {
  const boxId = await reply(subject);
  expect(await subject.insert(boxId, ['any news?'])).toEqual({ ok: true });
  expect(await subject.insert(boxId, ['any news?'])).toEqual({ ok: true });
  expect(await ownText(subject, boxId)).toBe('any news?\n\nany news?');
});

test('in plain text mode the text stands above signature and quote', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.body().evaluate((body) => {
    const area = body.parentElement?.querySelector('textarea');
    if (!area) throw new Error('There is no text area');
    area.value = 'Dear Anna\n\n-- \nNora Lind\n\nOn Tuesday Anna wrote:\n\n> Can you?';
    area.style.display = 'block';
    body.style.display = 'none';
  });
  const outcome = await subject.insert(boxId, STEP);
  expect(outcome.ok).toBe(true);
  expect(await ownText(subject, boxId)).toBe(`Dear Anna\n\n${STEP_TEXT}`);
  const area = subject.page().locator('textarea[name=body]:visible');
  await expect(area).toHaveValue(
    /so on\n\n-- \nNora Lind\n\nOn Tuesday Anna wrote:\n\n> Can you\?$/,
  );
});

test('a page that saves nothing is told of', async ({ subject }) => {
  const boxId = await reply(subject, { draftSaveMs: 60_000 });
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true, unsaved: true });
  expect(await ownText(subject, boxId)).toBe(STEP_TEXT);
});

test('an editor that throws the text away is told of, and the text is put once', async ({
  subject,
}) => {
  const boxId = await reply(subject);
  await subject.body().evaluate((body) => {
    body.addEventListener('input', () => body.replaceChildren(document.createElement('br')));
  });
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: false, why: 'not-shown' });
});

test('an editor that is locked refuses', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.body().evaluate((body) => {
    body.addEventListener('beforeinput', (event) => event.preventDefault());
    body.setAttribute('contenteditable', 'false');
  });
  const outcome = await subject.insert(boxId, STEP);
  expect(outcome.ok).toBe(false);
  expect(await ownText(subject, boxId)).toBe('');
});

test('where the editing command is refused, nodes and an event do', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.type(boxId, 'Dear Anna');
  await subject.world().call('refuseCommands');
  expect(await subject.insert(boxId, STEP)).toEqual({ ok: true });
  expect(await ownText(subject, boxId)).toBe(`Dear Anna\n\n${STEP_TEXT}`);
  await expect.poll(() => subject.replica().drafts[0]?.text).toContain('any news');
});
