/**
 * Gmail's own labels, as its export writes them: in the language of the account. Only those that say
 * that a mail is no correspondence, or that the user sent it. A word that somebody may well name a
 * label of their own ("Concept") is not among them.
 */

export type OwnLabel = 'draft' | 'spam' | 'trash' | 'chat' | 'sent';

const NAMES: Readonly<Record<OwnLabel, string>> = {
  draft: `draft|drafts|concepten|entwurf|entwürfe|brouillon|brouillons|borrador|borradores|
    bozza|bozze|rascunho|rascunhos|wersje robocze|szkice|utkast|kladde|kladder|luonnos|luonnokset|
    koncepty|piszkozat|piszkozatok|ciorne|mesaje nefinalizate|taslak|taslaklar|черновики|
    чернетки|πρόχειρα|下書き|草稿|임시보관함|مسودات|טיוטות`,
  spam: `spam|junk|indésirables|correo no deseado|spamowe|skräppost|søppelpost|roskaposti|спам|
    ανεπιθύμητα|迷惑メール|垃圾邮件|垃圾郵件|스팸함|غير مرغوب فيها|ספאם`,
  trash: `trash|bin|prullenbak|papierkorb|corbeille|papelera|cestino|lixeira|lixo|reciclagem|
    kosz|papperskorg|papperskorgen|papirkurv|papperskurv|roskakori|koš|kôš|coș de gunoi|
    çöp kutusu|корзина|кошик|κάδος απορριμμάτων|ゴミ箱|已删除邮件|垃圾桶|휴지통|المهملات|אשפה`,
  chat: 'chat|chats|hangouts',
  sent: `sent|sent mail|verzonden|verzonden berichten|gesendet|messages envoyés|envoyés|enviado|enviados|
    posta inviata|inviati|enviadas|wysłane|skickat|skickade|sendt|lähetetyt|odeslané|odoslané|elküldött|
    elküldött levelek|trimise|gönderilmiş|gönderilenler|отправленные|надіслані|απεσταλμένα|送信済み|
    已发邮件|寄件備份|보낸편지함|المرسلة|נשלח`,
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([label, names]) =>
    names.split('|').map((name) => [name.trim(), label as OwnLabel] as const),
  ),
);

/** What Gmail itself says of a mail by its labels, whatever the user named theirs. */
export function ownLabelsIn(labels: string): ReadonlySet<OwnLabel> {
  const names = labels.match(/"[^"]*"|[^,]+/g) ?? [];
  return new Set(names.flatMap((name) => BY_NAME.get(plain(name)) ?? []));
}

function plain(name: string): string {
  return name.replaceAll('"', '').replace(/\s+/g, ' ').trim().toLowerCase();
}
