/**
 * What Inbox and Sent Items are called in the folder tree, lower case. The tree names folders in the
 * language of the mailbox only (facts/outlook.md 1), so a name opens a folder and never proves which
 * one it was: the address does. Names in eight languages were seen, the others are ours.
 */
const FOLDER_WORDS = {
  inbox: [
    'inbox',
    'postvak in',
    'posteingang',
    'boîte de réception',
    'bandeja de entrada',
    'posta in arrivo',
    'caixa de entrada',
    'a receber',
    'indbakke',
    'innboks',
    'inkorg',
    'inkorgen',
    'saapuneet',
    'skrzynka odbiorcza',
    'doručená pošta',
    'beérkezett üzenetek',
    'mesaje primite',
    'входящие',
    'вхідні',
    'εισερχόμενα',
    'gautieji',
    'gelen kutusu',
    'דואר נכנס',
    'علبة الوارد',
    '收件箱',
    '收件匣',
    '受信トレイ',
    '받은 편지함',
  ],
  sent: [
    'sent items',
    'sent',
    'verzonden items',
    'gesendete elemente',
    'éléments envoyés',
    'elementos enviados',
    'posta inviata',
    'itens enviados',
    'sendt post',
    'sendte elementer',
    'skickat',
    'skickade objekt',
    'lähetetyt',
    'elementy wysłane',
    'odeslaná pošta',
    'odoslané položky',
    'elküldött elemek',
    'elemente trimise',
    'отправленные',
    'надіслані',
    'απεσταλμένα',
    'išsiųsti',
    'išsiųsti elementai',
    'gönderilmiş öğeler',
    'פריטים שנשלחו',
    'العناصر المرسلة',
    '已发送邮件',
    '寄件備份',
    '送信済みアイテム',
    '보낸 편지함',
    '보낸 항목',
  ],
} as const;

/** @param name as the page writes it, in whatever case */
export function isFolderWord(list: 'inbox' | 'sent', name: string): boolean {
  const words: readonly string[] = FOLDER_WORDS[list];
  return words.includes(name) || words.includes(name.toLowerCase());
}
