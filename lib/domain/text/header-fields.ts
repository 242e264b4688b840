/** Names of header fields as mail programs translate them, folded at load. */
import { foldLine } from './fold-line';

export type HeaderField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

const NAMES: Readonly<Record<HeaderField, string>> = {
  from: `from|van|von|de|expéditeur|da|mittente|od|nadawca|från|fra|lähettäjä|от|отправитель|від|
    kimden|gönderen|feladó|de la|expeditorul|šalje|pošiljatelj|odosielateľ|odesílatel|remitente|
    από|发件人|寄件者|寄件人|差出人|送信元|보낸 사람|מאת|من`,
  date: `date|sent|datum|verzonden|gesendet|envoyé|envoyé le|data|fecha|enviado|enviado el|inviato|
    enviada|enviada em|wysłano|skickat|skickades|sendt|dato|päivämäärä|lähetetty|дата|отправлено|
    надіслано|tarih|gönderildi|gönderme tarihi|elküldve|dátum|dată|trimis|odesláno|odoslané|poslano|
    ημερομηνία|发送时间|日期|寄件日期|日付|送信日時|날짜|보낸 날짜|data invio|date d'envoi`,
  to: `to|aan|an|à|a|al|para|per|do|adresat|till|til|vastaanottaja|кому|komu|kime|alıcı|címzett|către|
    destinatarul|destinataire|destinatario|destinatário|prima|za|pre|προς|收件人|收件者|宛先|送信先|
    받는 사람|אל|إلى`,
  cc: `cc|kopie|kopie (cc)|copie|copie à|copia|kopia|kopi|kopio|копия|копія|kópia|bilgi|másolatot kap|
    bcc|cci|cco|dw|ccn|抄送|副本|参照`,
  subject: `subject|onderwerp|betreff|objet|sujet|oggetto|asunto|assunto|temat|ämne|emne|aihe|тема|
    předmět|predmet|konu|tárgy|subiect|subiectul|naslov|θέμα|主题|主旨|件名|제목|נושא|الموضوع`,
  other: `reply-to|reply to|antwort an|antwoord aan|répondre à|rispondi a|responder a|importance|
    attachments|bijlagen|anlagen|pièces jointes|allegati|priority|prioriteit|wichtigkeit|priorität|
    risposta|urgentie|message-id|organization|newsgroups|x-mailer|message du`,
};

const FIELD_OF_NAME: ReadonlyMap<string, HeaderField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split('|').map((name) => [foldLine(name), field as HeaderField] as const),
  ),
);

const LONGEST_NAME = 24;

/** The header field a folded line begins with, or null: "*van:* lisa", "a : noor". */
export function headerFieldOf(folded: string): HeaderField | null {
  if (!folded.includes(':')) return null;
  const line = folded.replace(/^[*_|\s]{1,4}/, '');
  const colon = line.slice(0, LONGEST_NAME).indexOf(':');
  if (colon < 1) return null;
  const name = line.slice(0, colon).replace(/[*_\s]+$/, '');
  return FIELD_OF_NAME.get(name) ?? null;
}
