import { expect, test } from './outlook-replica-fixture';
import { rowFields } from './outlook-row-fields';
import { MAILBOX, START_AT } from './replica-outlook-mail';

/** The replica in each language but English, with the dates of its region. */
test.use({ mailbox: MAILBOX, startAt: START_AT });

const LIST = '#MailList[data-app-section="MessageList"]';
const ROWS = `${LIST} [role=listbox] [role=option][data-convid]`;

const LANGUAGES = [
  ['nl', 'nl-NL', 'postvak in', 'Vandaag', '(Geen onderwerp)', 'ma 21-9-2026 08:05', /^Samengev/],
  ['de', 'de-DE', 'posteingang', 'Heute', '(Kein Betreff)', 'Mo 21.9.2026 08:05', /^Reduziert/],
  [
    'fr',
    'fr-FR',
    'boîte de réception',
    'Aujourd’hui',
    '(Aucun objet)',
    'lun. 21/09/2026 08:05',
    /^Réd/,
  ],
  ['tr', 'tr-TR', 'gelen kutusu', 'Bugün', '(Konu yok)', 'Pzt 21.09.2026 08:05', /^Daraltılmış/],
  [
    'he',
    'he-IL',
    'דואר נכנס',
    'היום',
    '(ללא נושא)',
    '\u200fב \u200e21/09/2026 \u200e08:05',
    /^מכווץ/,
  ],
  ['zh', 'zh-CN', '收件箱', '今天', '(无主题)', '周一 2026/9/21 08:05', /^已折叠/],
  ['ru', 'ru-RU', 'входящие', 'Сегодня', '(Нет темы)', 'пн 21.09.2026 08:05', /^Свернуто/],
  [
    'ar',
    'ar-EG',
    'علبة الوارد',
    'اليوم',
    '(بلا موضوع)',
    'الاثنين ٢١\u200f/٩\u200f/٢٠٢٦ ٠٨:٠٥',
    /^مطوية/,
  ],
  ['ja', 'ja-JP', '受信トレイ', '今日', '(件名なし)', '月 2026/9/21 08:05', /^折りたたみ/],
] as const;

for (const [language, dateFormat, inbox, today, noSubject, title, label] of LANGUAGES) {
  test.describe(`language ${language}`, () => {
    test.use({ switches: { language, dateFormat, hour12: false } });
    test('folders, groups, rows and dates are in it', async ({ outlook, page }) => {
      await page.goto(outlook.listUrl('inbox'));
      const row = page.locator(ROWS).first();
      expect(await rowFields(row)).toMatchObject({ title });
      await expect(row).toHaveAttribute('aria-label', label);
      await expect(page.locator(`${LIST} [role=listbox] > button`).first()).toHaveText(today);
      await expect(page.locator(ROWS).filter({ hasText: noSubject })).toHaveCount(1);
      await expect(page.locator('[role=treeitem][aria-selected=true]')).toHaveAttribute(
        'data-folder-name',
        inbox,
      );
      const direction = ['he', 'ar'].includes(language) ? 'rtl' : 'ltr';
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
    });
  });
}
