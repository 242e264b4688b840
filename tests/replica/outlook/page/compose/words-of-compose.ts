import type { Language } from '../../switches';

/** What the compose box says. Texts that were seen in Outlook come from facts/outlook.md 4. */
export interface WordsOfCompose {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly addSubject: string;
  readonly send: string;
  readonly sendTitle: string;
  readonly sendOptions: string;
  readonly scheduleSend: string;
  readonly discard: string;
  readonly popOut: string;
  readonly openInWindow: string;
  readonly draftSaved: (time: string) => string;
  readonly messageSent: string;
  readonly undo: string;
  readonly nobody: string;
  readonly sentLabel: string;
  /** Said before the name of a known contact, without a space. */
  readonly offline: string;
}

const en: WordsOfCompose = {
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Subject',
  addSubject: 'Add a subject',
  send: 'Send',
  sendTitle: 'Send (Ctrl+Enter)',
  sendOptions: 'More send options',
  scheduleSend: 'Schedule send',
  discard: 'Discard',
  popOut: 'Pop Out',
  openInWindow: 'Open in new window',
  draftSaved: (time) => `Draft saved at ${time}`,
  messageSent: 'Message sent',
  undo: 'Undo',
  nobody: 'This message must have at least one recipient.',
  sentLabel: 'Sent:',
  offline: 'offline',
};

const nl: WordsOfCompose = {
  ...en,
  to: 'Aan',
  subject: 'Onderwerp',
  addSubject: 'Een onderwerp toevoegen',
  send: 'Verzenden',
  sendTitle: 'Verzenden (Ctrl+Enter)',
  sendOptions: 'Meer verzendopties',
  discard: 'Verwijderen',
  popOut: 'Uitvouwen',
  openInWindow: 'Openen in nieuw venster',
  draftSaved: (time) => `Concept opgeslagen om ${time}`,
  messageSent: 'Bericht verzonden',
  undo: 'Ongedaan maken',
  nobody: 'Dit bericht moet minstens één geadresseerde hebben.',
  sentLabel: 'Verzonden:',
};

const de: WordsOfCompose = {
  ...en,
  to: 'An',
  subject: 'Betreff',
  addSubject: 'Betreff hinzufügen',
  send: 'Senden',
  sendTitle: 'Senden (STRG+EINGABE)',
  sendOptions: 'Weitere Sendeoptionen',
  discard: 'Verwerfen',
  popOut: 'Ausklappen',
  openInWindow: 'In neuem Fenster öffnen',
  draftSaved: (time) => `Entwurf gespeichert um ${time}`,
  messageSent: 'Nachricht gesendet',
  undo: 'Rückgängig',
  nobody: 'Diese Nachricht muss mindestens einen Empfänger haben.',
  sentLabel: 'Gesendet:',
};

const fr: WordsOfCompose = {
  ...en,
  to: 'À',
  bcc: 'Cci',
  subject: 'Objet',
  addSubject: 'Ajouter un objet',
  send: 'Envoyer',
  sendTitle: 'Envoyer (Ctrl+Entrée)',
  sendOptions: 'Autres options d’envoi',
  discard: 'Ignorer',
  popOut: 'Développer',
  openInWindow: 'Ouvrir dans une nouvelle fenêtre',
  draftSaved: (time) => `Brouillon enregistré à ${time}`,
  messageSent: 'Message envoyé',
  undo: 'Annuler',
  nobody: 'Ce message doit avoir au moins un destinataire.',
  sentLabel: 'Envoyé\u00a0:',
  offline: 'hors ligne',
};

const tr: WordsOfCompose = {
  ...en,
  to: 'Kime',
  cc: 'Bilgi',
  bcc: 'Gizli',
  subject: 'Konu',
  addSubject: 'Konu ekleyin',
  send: 'Gönder',
  sendTitle: 'Gönder (Ctrl+Enter)',
  sendOptions: 'Diğer gönderme seçenekleri',
  discard: 'At',
  popOut: 'Genişlet',
  openInWindow: 'Yeni pencerede aç',
  draftSaved: (time) => `Taslak ${time} saatinde kaydedildi`,
  messageSent: 'İleti gönderildi',
  undo: 'Geri al',
  nobody: 'Bu iletinin en az bir alıcısı olmalıdır.',
  sentLabel: 'Gönderildi:',
  offline: 'çevrimdışı',
};

const he: WordsOfCompose = {
  ...en,
  to: 'אל',
  cc: 'עותק',
  bcc: 'עותק מוסתר',
  subject: 'נושא',
  addSubject: 'הוסף נושא',
  send: 'שלח',
  sendTitle: 'שלח (Ctrl+Enter)',
  sendOptions: 'אפשרויות שליחה נוספות',
  discard: 'בטל',
  popOut: 'הוצא',
  openInWindow: 'פתח בחלון חדש',
  draftSaved: (time) => `הטיוטה נשמרה בשעה ${time}`,
  messageSent: 'ההודעה נשלחה',
  undo: 'בטל פעולה',
  nobody: 'להודעה זו חייב להיות לפחות נמען אחד.',
  sentLabel: 'נשלח:',
  offline: 'לא מקוון',
};

const zh: WordsOfCompose = {
  ...en,
  to: '收件人',
  cc: '抄送',
  bcc: '密送',
  subject: '主题',
  addSubject: '添加主题',
  send: '发送',
  sendTitle: '发送 (Ctrl+Enter)',
  sendOptions: '更多发送选项',
  discard: '放弃',
  popOut: '弹出',
  openInWindow: '在新窗口中打开',
  draftSaved: (time) => `草稿保存于 ${time}`,
  messageSent: '邮件已发送',
  undo: '撤消',
  nobody: '此邮件必须至少有一个收件人。',
  sentLabel: '发送时间:',
  offline: '脱机',
};

const ru: WordsOfCompose = {
  ...en,
  to: 'Кому',
  cc: 'Копия',
  bcc: 'Скрытая копия',
  subject: 'Тема',
  addSubject: 'Добавьте тему',
  send: 'Отправить',
  sendTitle: 'Отправить (CTRL+ВВОД)',
  sendOptions: 'Другие варианты отправки',
  discard: 'Отменить',
  popOut: 'Открыть отдельно',
  openInWindow: 'Открыть в новом окне',
  draftSaved: (time) => `Черновик сохранён в ${time}`,
  messageSent: 'Сообщение отправлено',
  undo: 'Отменить',
  nobody: 'Нужен хотя бы один получатель.',
  sentLabel: 'Отправлено:',
  offline: 'не в сети',
};

const ar: WordsOfCompose = {
  ...en,
  to: 'إلى',
  cc: 'نسخة',
  bcc: 'نسخة مخفية',
  subject: 'الموضوع',
  addSubject: 'إضافة موضوع',
  send: 'إرسال',
  sendTitle: 'إرسال (Ctrl+Enter)',
  sendOptions: 'المزيد من خيارات الإرسال',
  discard: 'تجاهل',
  popOut: 'نافذة منفصلة',
  openInWindow: 'فتح في نافذة جديدة',
  draftSaved: (time) => `تم حفظ المسودة في ${time}`,
  messageSent: 'تم إرسال الرسالة',
  undo: 'تراجع',
  nobody: 'يجب أن يكون للرسالة مستلم واحد على الأقل.',
  sentLabel: 'تاريخ الإرسال:',
  offline: 'غير متصل',
};

const ja: WordsOfCompose = {
  ...en,
  to: '宛先',
  subject: '件名',
  addSubject: '件名を追加',
  send: '送信',
  sendTitle: '送信 (Ctrl+Enter)',
  sendOptions: 'その他の送信オプション',
  discard: '破棄',
  popOut: 'ポップアウト',
  openInWindow: '新しいウィンドウで開く',
  draftSaved: (time) => `${time} に下書きを保存しました`,
  messageSent: 'メッセージを送信しました',
  undo: '元に戻す',
  nobody: '宛先を 1 人以上指定してください。',
  sentLabel: '送信日時:',
  offline: 'オフライン',
};

export const WORDS_OF_COMPOSE: Readonly<Record<Language, WordsOfCompose>> = {
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
