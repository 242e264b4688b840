import type { Language } from '../../switches';

/** What the reading pane says. Texts that were seen in Outlook come from facts/outlook.md 4. */
export interface WordsOfPane {
  readonly readingPane: string;
  readonly nothingOpen: string;
  readonly emailMessage: string;
  readonly messageActions: string;
  readonly messageBody: string;
  readonly showHistory: string;
  readonly seeMore: string;
  readonly notSent: string;
  readonly scheduled: (time: string) => string;
  readonly editDraft: string;
  /** With all that stands before the name. */
  readonly fromPrefix: string;
  readonly toPrefix: string;
  readonly ccPrefix: string;
  readonly others: (count: number) => string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly more: string;
  readonly noSubject: string;
}

const en: WordsOfPane = {
  readingPane: 'Reading Pane',
  nothingOpen: 'Select an item to read',
  emailMessage: 'Email message',
  messageActions: 'Message actions',
  messageBody: 'Message body',
  showHistory: 'Show message history',
  seeMore: 'See more messages',
  notSent: "This message hasn't been sent.",
  scheduled: (time) => `This message will be sent on ${time}.`,
  editDraft: 'Edit draft',
  fromPrefix: 'From: ',
  toPrefix: 'To: ',
  ccPrefix: 'Cc: ',
  others: (count) => `+${count} others`,
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  more: 'More items',
  noSubject: '(No subject)',
};

const nl: WordsOfPane = {
  ...en,
  readingPane: 'Leesvenster',
  nothingOpen: 'Selecteer een item om te lezen',
  emailMessage: 'E-mailbericht',
  messageActions: 'Berichtacties',
  messageBody: 'Berichttekst',
  showHistory: 'Berichtgeschiedenis weergeven',
  seeMore: 'Meer berichten weergeven',
  notSent: 'Dit bericht is niet verzonden.',
  editDraft: 'Concept bewerken',
  fromPrefix: 'Van: ',
  toPrefix: 'Aan: ',
  others: (count) => `+${count} anderen`,
  reply: 'Beantwoorden',
  replyAll: 'Allen beantwoorden',
  forward: 'Doorsturen',
  more: 'Meer items',
  noSubject: '(Geen onderwerp)',
};

const de: WordsOfPane = {
  ...en,
  readingPane: 'Lesebereich',
  nothingOpen: 'Wählen Sie ein Element zum Lesen aus',
  emailMessage: 'E-Mail-Nachricht',
  messageActions: 'Nachrichtenaktionen',
  messageBody: 'Nachrichtentext',
  showHistory: 'Nachrichtenverlauf anzeigen',
  seeMore: 'Weitere Nachrichten anzeigen',
  notSent: 'Diese Nachricht wurde nicht gesendet.',
  editDraft: 'Entwurf bearbeiten',
  fromPrefix: 'Von: ',
  toPrefix: 'An: ',
  others: (count) => `+${count} weitere`,
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  more: 'Weitere Elemente',
  noSubject: '(Kein Betreff)',
};

const fr: WordsOfPane = {
  ...en,
  readingPane: 'Volet de lecture',
  nothingOpen: 'Sélectionnez un élément à lire',
  emailMessage: 'Message électronique',
  messageActions: 'Actions du message',
  messageBody: 'Corps du message',
  showHistory: 'Afficher l’historique des messages',
  seeMore: 'Voir plus de messages',
  notSent: 'Ce message n’a pas été envoyé.',
  editDraft: 'Modifier le brouillon',
  fromPrefix: 'De\u00a0: ',
  toPrefix: 'À\u00a0: ',
  ccPrefix: 'Cc\u00a0: ',
  others: (count) => `+${count} autres`,
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
  more: 'Autres éléments',
  noSubject: '(Aucun objet)',
};

const tr: WordsOfPane = {
  ...en,
  readingPane: 'Okuma Bölmesi',
  nothingOpen: 'Okumak için bir öğe seçin',
  emailMessage: 'E-posta iletisi',
  messageActions: 'İleti eylemleri',
  messageBody: 'İleti gövdesi',
  showHistory: 'İleti geçmişini göster',
  seeMore: 'Daha fazla ileti göster',
  notSent: 'Bu ileti gönderilmedi.',
  editDraft: 'Taslağı düzenle',
  fromPrefix: 'Kimden: ',
  toPrefix: 'Kime: ',
  ccPrefix: 'Bilgi: ',
  others: (count) => `+${count} diğer`,
  reply: 'Yanıtla',
  replyAll: 'Tümünü yanıtla',
  forward: 'İlet',
  more: 'Diğer öğeler',
  noSubject: '(Konu yok)',
};

const he: WordsOfPane = {
  ...en,
  readingPane: 'חלונית קריאה',
  nothingOpen: 'בחר פריט לקריאה',
  emailMessage: 'הודעת דואר אלקטרוני',
  messageActions: 'פעולות הודעה',
  messageBody: 'גוף ההודעה',
  showHistory: 'הצג את היסטוריית ההודעות',
  seeMore: 'הצג הודעות נוספות',
  notSent: 'הודעה זו לא נשלחה.',
  editDraft: 'ערוך טיוטה',
  fromPrefix: 'מאת: ',
  toPrefix: 'אל: ',
  ccPrefix: 'עותק: ',
  others: (count) => `+${count} אחרים`,
  reply: 'השב',
  replyAll: 'השב לכולם',
  forward: 'העבר',
  more: 'פריטים נוספים',
  noSubject: '(ללא נושא)',
};

const zh: WordsOfPane = {
  ...en,
  readingPane: '阅读窗格',
  nothingOpen: '选择要阅读的项目',
  emailMessage: '电子邮件',
  messageActions: '邮件操作',
  messageBody: '邮件正文',
  showHistory: '显示邮件历史记录',
  seeMore: '查看更多邮件',
  notSent: '此邮件尚未发送。',
  editDraft: '编辑草稿',
  fromPrefix: '发件人:',
  toPrefix: '收件人:',
  ccPrefix: '抄送:',
  others: (count) => `+${count} 其他`,
  reply: '答复',
  replyAll: '全部答复',
  forward: '转发',
  more: '更多项目',
  noSubject: '(无主题)',
};

const ru: WordsOfPane = {
  ...en,
  readingPane: 'Область чтения',
  nothingOpen: 'Выберите элемент для чтения',
  emailMessage: 'Сообщение электронной почты',
  messageActions: 'Действия с сообщением',
  messageBody: 'Текст сообщения',
  showHistory: 'Показать историю сообщений',
  seeMore: 'Показать другие сообщения',
  notSent: 'Это сообщение не отправлено.',
  editDraft: 'Изменить черновик',
  fromPrefix: 'От: ',
  toPrefix: 'Кому: ',
  ccPrefix: 'Копия: ',
  others: (count) => `+ ещё ${count}`,
  reply: 'Ответить',
  replyAll: 'Ответить всем',
  forward: 'Переслать',
  more: 'Другие элементы',
  noSubject: '(Нет темы)',
};

const ar: WordsOfPane = {
  ...en,
  readingPane: 'جزء القراءة',
  nothingOpen: 'حدد عنصرًا لقراءته',
  emailMessage: 'رسالة بريد إلكتروني',
  messageActions: 'إجراءات الرسالة',
  messageBody: 'نص الرسالة',
  showHistory: 'إظهار محفوظات الرسائل',
  seeMore: 'عرض المزيد من الرسائل',
  notSent: 'لم يتم إرسال هذه الرسالة.',
  editDraft: 'تحرير المسودة',
  fromPrefix: 'من: ',
  toPrefix: 'إلى: ',
  ccPrefix: 'نسخة: ',
  others: (count) => `+${count} آخرون`,
  reply: 'رد',
  replyAll: 'الرد على الكل',
  forward: 'إعادة توجيه',
  more: 'المزيد من العناصر',
  noSubject: '(بلا موضوع)',
};

const ja: WordsOfPane = {
  ...en,
  readingPane: '閲覧ウィンドウ',
  nothingOpen: '読むアイテムを選択してください',
  emailMessage: '電子メール メッセージ',
  messageActions: 'メッセージの操作',
  messageBody: 'メッセージ本文',
  showHistory: 'メッセージ履歴を表示',
  seeMore: '他のメッセージを表示',
  notSent: 'このメッセージは送信されていません。',
  editDraft: '下書きを編集',
  fromPrefix: '差出人: ',
  toPrefix: '宛先: ',
  others: (count) => `他 ${count} 名`,
  reply: '返信',
  replyAll: '全員に返信',
  forward: '転送',
  more: 'その他のアイテム',
  noSubject: '(件名なし)',
};

export const WORDS_OF_PANE: Readonly<Record<Language, WordsOfPane>> = {
  en,
  nl,
  de,
  fr,
  tr,
  he,
  zh,
  ru,
  ar,
  ja,
};
