import type { Locator, Page } from '@playwright/test';
import { expect, followUpIn, mail, NORA, test } from './radiostilte';

/** Without a blank or a slash, so that the greeting has all of it as a first name. */
const NAME = '<style>*{display:none}{me}';
const SUBJECT =
  '</div><script>document.title="run"</script> {client} {{me}} <i style="width:expression(alert(1));background:url(https://evil.example/subject)">';
const MALLORY = { name: NAME, email: 'mallory@studio.example' };

const HARMLESS = ['Good morning', 'a word of my own', 'and a second one', 'and an end'];
const HOSTILE = [
  '<style>*{color:red}</style> <b onclick="document.title=1" style="position:fixed">{client}</b>',
  '</div><script>document.title="run"</script><div onmouseover=alert(1)>&lt;u&gt; &amp;',
  'width:expression(alert(1)); background:url(https://evil.example/text) @import "x.css"',
  '{{subject}} $&{subject} <img src=https://evil.example/x onerror="document.title=1">',
];
const FILLED = HOSTILE.map((line) =>
  line.replace('{client}', NAME).replaceAll('{subject}', SUBJECT),
);

test.use({
  mailbox: {
    owner: NORA,
    messages: [
      mail('m', MALLORY, NORA, '2026-09-08T07:12:30Z', SUBJECT, 'Can you make an offer?'),
      mail(
        'm',
        NORA,
        MALLORY,
        '2026-09-14T08:31:07Z',
        `Re: ${SUBJECT}`,
        'Here it is. Does it fit?',
      ),
    ],
  },
});

test('markup, CSS and variables within values and within an own text are inserted as words', async ({
  mailPage,
  mailSite,
  mailView,
  worker,
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html');
  const own = options.getByRole('group', { name: 'Your own texts', exact: true });
  await own.getByRole('button', { name: 'Add a text' }).click();
  await expect(own.getByLabel('Name in the menu')).toBeFocused();
  await options.keyboard.type('<b>Mine</b>');

  await mailPage.goto(mailSite.threadUrl('m'));
  const insert = async (lines: readonly string[]) => {
    await options.bringToFront();
    await own.getByRole('textbox', { name: 'Text', exact: true }).fill(lines.join('\n'));
    await expect.poll(() => worker.evaluate(keptTexts)).toEqual([lines.join('\n')]);
    await mailPage.bringToFront();
    await mailView.openReply();
    await insertOwnText(mailPage, '<b>Mine</b>');
    await expect.poll(mailView.ownWords).not.toBe('');
    return bonesOf(mailView.replyBody);
  };
  const harmless = await insert(HARMLESS);
  expect(await mailView.ownWords()).toBe(HARMLESS.join(''));
  await mailView.discard();
  expect(await insert(HOSTILE)).toEqual(harmless);
  expect(await mailView.ownWords()).toBe(FILLED.join(''));
  expect(await mailPage.title()).not.toMatch(/^(?:1|run)$/);
});

async function insertOwnText(mailPage: Page, name: string): Promise<void> {
  const { button, menu } = followUpIn(mailPage);
  await button.click();
  await menu.getByRole('combobox').first().selectOption({ label: name });
  await expect(menu.locator('.preview')).not.toBeEmpty();
  await expect(menu.locator('script, style, b, i, img')).toHaveCount(0);
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
}

/** In the worker: the user's own texts. */
async function keptTexts(): Promise<readonly string[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: 'settings'): Promise<{ settings?: Kept }> } } };
  };
  const { settings } = await chrome.storage.local.get('settings');
  return settings?.ownTexts.map(({ text }) => text) ?? [];
}

interface Kept {
  readonly ownTexts: readonly { readonly text: string }[];
}

/** The elements of a body, each with the names of its attributes and its style. */
function bonesOf(body: Locator): Promise<readonly string[]> {
  return body.evaluate((root) =>
    [...root.querySelectorAll('*')].map((one) =>
      [one.tagName, ...one.getAttributeNames().sort(), one.getAttribute('style')].join(' '),
    ),
  );
}
