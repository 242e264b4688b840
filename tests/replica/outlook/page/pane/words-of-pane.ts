import type { Language } from '../../switches';

/** What reading pane and compose box say. Texts that were seen in Outlook come from facts/outlook.md 4. */
export interface WordsOfPane {
  readonly readingPane: string;
  readonly nothingOpen: string;
  readonly emailMessage: string;
  readonly messageActions: string;
  readonly messageBody: string;
  readonly showHistory: string;
  readonly seeMore: string;
  readonly notSent: string;
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
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly addSubject: string;
  readonly noSubject: string;
  readonly send: string;
  readonly sendTitle: string;
  readonly sendOptions: string;
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

const en: WordsOfPane = {
  readingPane: 'Reading Pane',
  nothingOpen: 'Select an item to read',
  emailMessage: 'Email message',
  messageActions: 'Message actions',
  messageBody: 'Message body',
  showHistory: 'Show message history',
  seeMore: 'See more messages',
  notSent: "This message hasn't been sent.",
  editDraft: 'Edit draft',
  fromPrefix: 'From: ',
  toPrefix: 'To: ',
  ccPrefix: 'Cc: ',
  others: (count) => `+${count} others`,
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  more: 'More items',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Subject',
  addSubject: 'Add a subject',
  noSubject: '(No subject)',
  send: 'Send',
  sendTitle: 'Send (Ctrl+Enter)',
  sendOptions: 'More send options',
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
  to: 'Aan',
  subject: 'Onderwerp',
  addSubject: 'Een onderwerp toevoegen',
  noSubject: '(Geen onderwerp)',
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
  to: 'An',
  subject: 'Betreff',
  addSubject: 'Betreff hinzufügen',
  noSubject: '(Kein Betreff)',
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
  to: 'À',
  bcc: 'Cci',
  subject: 'Objet',
  addSubject: 'Ajouter un objet',
  noSubject: '(Aucun objet)',
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
  to: 'Kime',
  cc: 'Bilgi',
  bcc: 'Gizli',
  subject: 'Konu',
  addSubject: 'Konu ekleyin',
  noSubject: '(Konu yok)',
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
  to: 'אל',
  cc: 'עותק',
  bcc: 'עותק מוסתר',
  subject: 'נושא',
  addSubject: 'הוסף נושא',
  noSubject: '(ללא נושא)',
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
  to: '收件人',
  cc: '抄送',
  bcc: '密送',
  subject: '主题',
  addSubject: '添加主题',
  noSubject: '(无主题)',
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

export const WORDS_OF_PANE: Readonly<Record<Language, WordsOfPane>> = {
  en,
  nl,
  de,
  fr,
  tr,
  he,
  zh,
};
